// The browser's own Back, in both engines: one step back in the app, and out of it only from its first page. It adds one
// entry to the history, which leaving takes away again, also right after a Back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ENGINES, address, carelessHost, eventually, hasLeft, isShown, sites, wholeHistory } from "./support/engines.mjs";
import { say } from "./support/texts.mjs";

const CANARY = "kanarie7Q3x";
const site = sites({ before, after }, async (url) => ({ careless: await carelessHost(url) }));

const heading = (page) => page.evaluate(() => document.activeElement?.tagName === "H1" && document.activeElement.innerText);
const isAt = (page, id) => eventually(async () => await heading(page) === say(id), async () => `it is at ${await heading(page)}, not ${id}`);
const length = (page) => page.evaluate(() => history.length);
const back = (page) => page.evaluate(() => { setTimeout(() => history.back()); });

/** Goes from the start to the melding, with three presses. */
const walkOn = async (page) => {
  await eventually(() => isShown(page), "the app does not start");
  await page.click(".sw-help__call");
  await isAt(page, "help-title");
  await page.click(".sw-help__safe");
  await isAt(page, "unsafe-title");
  await page.click(".sw-help__melden");
  await isAt(page, "melding-title");
  await page.type("#w0", CANARY);
};

/** Waits until the page left the app, by the way out or, where a Back was faster, to where it was before. */
const hasGone = async (page) => {
  if (await Promise.race([hasLeft(page).then(() => true, () => false), eventually(async () => (await address(page)).endsWith("/eerder"), "", 5_000).catch(() => new Promise(() => {}))])) return;
  throw new Error(`it ended at ${await address(page)}`);
};

const opened = async (browser, url = `${site.careless.url}?plaats=haarlem`) => {
  const page = await browser.open();
  await page.goto(`${site.other.url}eerder`);
  await page.goto(url);
  await eventually(() => isShown(page), "the app does not start");
  return page;
};

for (const [engine, start] of Object.entries(ENGINES).filter(([name]) => !process.env.ENGINE || name === process.env.ENGINE)) {
  test(engine, async (t) => {
    const browser = await start();
    t.after(() => browser.close());

    await t.test("Back goes back in the app, and out of it from its first page", async () => {
      const page = await opened(browser);
      const before = await length(page);
      await walkOn(page);
      assert.equal(await length(page), before + 1);
      for (const id of ["unsafe-title", "help-title", "start-title"]) {
        await back(page);
        await isAt(page, id);
      }
      // A press in between, and Back again.
      await page.click(".sw-help__call");
      await isAt(page, "help-title");
      await back(page);
      await isAt(page, "start-title");
      assert.equal(await length(page), before + 1);
      assert.equal(await page.evaluate(() => history.state), null);
      await back(page);
      await eventually(async () => (await address(page)).endsWith("/eerder"), "it does not leave");
      await page.close();
    });

    const leave = (page) => page.evaluate(() => { setTimeout(() => document.querySelector(".sw-exit").click()); });
    const ways = {
      "after a walk": leave,
      "right after a Back": (page) => page.evaluate(() => {
        history.back();
        setTimeout(() => document.querySelector(".sw-exit").click(), 50);
      }),
      "in the same moment as a Back": (page) => page.evaluate(() => {
        setTimeout(() => {
          history.back();
          document.querySelector(".sw-exit").click();
        });
      }),
      "after three Backs": async (page) => {
        for (const id of ["unsafe-title", "help-title", "start-title"]) {
          await back(page);
          await isAt(page, id);
        }
        await leave(page);
      },
    };
    for (const [when, act] of Object.entries(ways)) {
      await t.test(`leaving ${when}: nothing of what was told is in the history`, async () => {
        const page = await opened(browser);
        await walkOn(page);
        await act(page);
        await hasGone(page);
        const seen = await wholeHistory(page);
        for (const { url, text } of seen) assert.ok(!text.includes(CANARY), `${url}: ${text.slice(0, 300)}`);
        const app = seen.map(({ url }) => url).filter((url) => url.includes("plaats="));
        // Two ways back in one moment may cross; then its first page can stay, of which nothing was told.
        if (when !== "in the same moment as a Back") assert.deepEqual(app, [], "the app is in the history");
        await page.close();
      });
    }

    await t.test("after a reload it begins anew, with one entry again", async () => {
      const page = await opened(browser);
      await walkOn(page);
      const before = await length(page);
      await page.reload().catch(() => {});
      await isAt(page, "start-title");
      await page.click(".sw-help__call");
      await isAt(page, "help-title");
      assert.equal(await length(page), before);
      await back(page);
      await isAt(page, "start-title");
      await page.close();
    });

    await t.test("in a frame it adds nothing", async () => {
      const page = await browser.open();
      await page.goto(`${site.other.url}?frame=${encodeURIComponent(`${site.careless.url}?plaats=haarlem`)}`);
      const frame = await eventually(() => page.frames().find((one) => one.url().startsWith(site.careless.url)), "there is no frame");
      await eventually(() => isShown(frame), "the app does not start");
      const before = await length(page);
      await frame.click(".sw-help__call");
      await isAt(frame, "help-title");
      assert.equal(await length(page), before);
      await page.close();
    });
  });
}
