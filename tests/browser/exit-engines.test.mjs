// Leaving, in both engines: nothing of what was told comes back, whatever the network, the frame, the stores or the
// app itself do. First a page without protection has to show its text again, or the rest says nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  ENGINES, carelessHost, eventually, hasLeft, holdMemory, isShown, sites, readable, step, tapShift, tell, wholeHistory,
} from "./support/engines.mjs";

const CANARY = "kanarie7Q3x";
const site = sites({ before, after }, async (url) => ({
  careless: await carelessHost(url), hangs: await carelessHost(url, { hangs: true }),
}));

const pressExit = (page) => page.evaluate(() => { setTimeout(() => document.querySelector(".sw-exit").click()); });

/** Nothing of it is on this page, nor on any that Back and Forward lead to. Gives the addresses. */
const noTrace = async (page) => {
  const seen = await wholeHistory(page);
  for (const { url, text } of seen) assert.ok(!text.includes(CANARY), `${url}: ${text.slice(0, 300)}`);
  return seen.map(({ url }) => url);
};

/** Fills every store of the browser; gives what is in them. */
const fill = (page) => page.evaluate(async () => {
  localStorage.setItem("a", "1");
  sessionStorage.setItem("a", "1");
  document.cookie = "a=1";
  await (await caches.open("a")).put("/a", new Response("1"));
  await new Promise((done) => { indexedDB.open("a").onsuccess = ({ target }) => { target.result.close(); done(); }; });
});
const kept = (page) => page.evaluate(async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, ...await caches.keys(),
  ...(await indexedDB.databases()).map(({ name }) => name),
].filter(Boolean));

/** Runs in the page before anything else: every store refuses, already when it is named. */
const refuseStores = () => {
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
  }
  Object.defineProperty(Document.prototype, "cookie", { get() { throw new DOMException("refused", "SecurityError"); } });
};

const WAYS = {
  "the button": pressExit,
  "three times Shift, in a field": (page) => tapShift(page, "ShiftLeft", "ShiftRight", "ShiftLeft"),
};

for (const [engine, start] of Object.entries(ENGINES).filter(([name]) => !process.env.ENGINE || name === process.env.ENGINE)) {
  test(engine, async (t) => {
    const browser = await start();
    t.after(() => browser.close());
    const opened = async (url, script) => {
      const page = await browser.open(script);
      await page.goto(`${site.other.url}eerder`);
      await page.goto(url);
      await tell(page, CANARY);
      return page;
    };

    await t.test("a page without protection shows its text again", async () => {
      const page = await browser.open();
      await page.goto(`${site.other.url}onbeschermd`);
      await page.evaluate((words) => { document.querySelector("textarea").value = words; }, CANARY);
      await page.goto(`${site.other.url}verder`);
      assert.ok((await step(page, -1)).includes(CANARY), "this browser keeps no pages, so this file says nothing");
      assert.equal(await page.evaluate(() => document.body.dataset.kept), "true");
      await page.close();
    });

    for (const [way, leave] of Object.entries(WAYS)) {
      await t.test(`${way}: the app is gone from the history, and so is what was told`, async () => {
        const page = await opened(site.careless.url);
        await leave(page);
        await hasLeft(page);
        const seen = await noTrace(page);
        assert.ok(seen.some((url) => url.endsWith("/eerder")), seen.join(" "));
        assert.deepEqual(seen.filter((url) => url.startsWith(site.careless.url)), []);
        await page.close();
      });
    }

    await t.test("who goes elsewhere and comes back finds an empty start", async () => {
      const page = await opened(site.careless.url);
      await page.goto(`${site.other.url}later`);
      assert.ok((await noTrace(page)).some((url) => url.startsWith(site.careless.url)), "the app is not in the history");
      await page.close();
    });

    await t.test("so does who reloads, and who opens it a second time", async () => {
      const page = await opened(site.careless.url);
      await page.reload();
      await eventually(() => isShown(page), "the app does not start again");
      assert.ok(!(await readable(page)).includes(CANARY));
      await tell(page, CANARY);
      const second = await browser.open();
      await second.goto(site.careless.url);
      await eventually(() => isShown(second), "the app does not start twice");
      assert.ok(!(await readable(second)).includes(CANARY));
      await second.close();
      await page.close();
    });

    await t.test("every store is empty afterwards", async () => {
      const page = await opened(site.app.url);
      await fill(page);
      assert.equal((await kept(page)).length, 5, "the stores were not filled");
      await pressExit(page);
      await hasLeft(page);
      await page.goto(site.app.url);
      assert.deepEqual(await kept(page), []);
      await page.close();
    });

    const hostile = {
      "the page that clears never comes": [() => site.hangs.url, undefined],
      "every store refuses": [() => site.app.url, refuseStores],
    };
    for (const [what, [url, script]] of Object.entries(hostile)) {
      await t.test(`it leaves when ${what}`, async () => {
        const page = await opened(url(), script);
        await pressExit(page);
        // Still there, it is empty; or it does not answer because it is on its way.
        const left = await Promise.race([
          page.evaluate(() => new Promise((done) => {
            setTimeout(() => done(document.documentElement?.textContent.trim().slice(0, 80)), 20);
          })).catch(() => ""),
          new Promise((done) => { setTimeout(done, 1_000, ""); }),
        ]);
        assert.ok(!left?.includes("Samenwijzer") && !left?.includes(CANARY), left);
        await hasLeft(page);
        await page.close();
      });
    }

    for (const [way, leave] of Object.entries(WAYS)) {
      await t.test(`after a panic: ${way}`, async () => {
        const page = await opened(site.app.url, holdMemory);
        // In one go: what happens by itself in between would trap first, and the press would count in the next instance.
        await page.evaluate(() => {
          new Uint8Array(globalThis.memory.buffer).fill(255);
          document.querySelector(".sw-help__call").click();
        });
        await eventually(() => page.evaluate(() => Boolean(document.querySelector("[role=alert]"))), "it did not panic");
        assert.ok(await page.evaluate(() => {
          const exit = document.querySelector("a[href], button");
          const { left, top, width, height } = exit.getBoundingClientRect();
          return exit.matches(".sw-exit") && exit.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }), "the way out is not there");
        await leave(page);
        await hasLeft(page);
        await page.close();
      });
    }

    const frames = { "may take the window along": "", "may not": 'sandbox="allow-scripts allow-same-origin"' };
    for (const [what, sandbox] of Object.entries(frames)) {
      await t.test(`in a frame that ${what}`, async () => {
        const page = await browser.open();
        const query = new URLSearchParams({ frame: site.careless.url, sandbox });
        await page.goto(`${site.other.url}host?${query}`);
        const frame = await eventually(() => page.frames().find((one) => one.url().startsWith(site.careless.url)), "no frame");
        await tell({ evaluate: (...parts) => frame.evaluate(...parts), keyboard: page.keyboard }, CANARY);
        await pressExit(frame);
        await eventually(async () => {
          if (!page.url().startsWith(site.other.url)) return true;
          const inside = page.frames().find((one) => one !== page.mainFrame());
          return !inside || !(await inside.evaluate(() => document.documentElement?.textContent ?? "")).trim();
        }, "the frame still shows something");
        await eventually(() => !page.frames().some((one) => one.url().startsWith(site.careless.url)), "the frame is still in the app");
        await page.close();
      });
    }
  });
}
