// The next visitor of a shared device, and of a computer that is there for everybody: nothing of the last one is left,
// wherever a page can look, and the app goes on in a memory of its own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DIST, finish, open, stage } from "./support/app.mjs";
import { button, go, heading, press, settled, until, write } from "./support/keys.mjs";
import { begin, livesIn, mustBeOn } from "./support/pages.mjs";
import { enter } from "./support/walk.mjs";
import { forms, say } from "./support/texts.mjs";
import { wander } from "./support/wander.mjs";

const FULL = process.env.FULL === "1";
const CASES = FULL ? 1000 : 25;
/** How many of them are looked for in everything that the engine holds, which takes seconds. */
const SNAPSHOTS = FULL ? 40 : 5;
/** An instance may still be held by what is on its way; each of the last visitors may not. */
const FEW = 5;
/** The first letters of all that is written; in pieces, so that it stands nowhere else. */
const WORD = ["kw", "zq", "jx", "vb"];

const browser = stage({ before, after });

/** Runs in the page before anything else: where the memories of the instances are, as far as something still uses them. */
const seeMemories = () => {
  const { instantiate } = WebAssembly;
  globalThis.memories = [];
  WebAssembly.instantiate = async (...parts) => {
    const made = await instantiate(...parts);
    const memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
    if (memory) globalThis.memories.push(new WeakRef(memory));
    return made;
  };
};

/** A page of another person, who pastes what is on the clipboard. */
const other = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<!DOCTYPE html>"));
before(() => new Promise((listens) => { other.listen(0, "127.0.0.1", listens); }));
after(() => new Promise((closed) => {
  other.close(closed);
  other.closeAllConnections();
}));
const pasted = async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
};

/** Where what was written can be found from inside the page. */
const found = ({ page }) => page.evaluate(async (pieces) => {
  const word = pieces.join("");
  const wanted = [...word].map((letter) => letter.charCodeAt(0));
  const holds = ({ buffer }) => {
    const bytes = new Uint8Array(buffer);
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
      if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
    }
    return false;
  };
  const values = [...document.querySelectorAll("input, textarea")].map(({ value }) => value);
  const places = {
    page: document.documentElement.outerHTML + values.join(),
    title: document.title, address: location.href, history: JSON.stringify(history.state), name: window.name,
    stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    databases: JSON.stringify([await indexedDB.databases(), await caches.keys()]),
  };
  return [
    ...Object.keys(places).filter((place) => places[place].includes(word)),
    ...globalThis.memories.some((one) => { const memory = one.deref(); return memory && holds(memory); }) ? ["memory"] : [],
  ];
}, WORD);

/** Everything that the engine holds of the page, as it writes it down. */
const snapshot = async (cdp) => {
  const pieces = [];
  const hear = ({ chunk }) => pieces.push(chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", hear);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", hear);
  return pieces.join("");
};
/** With what comes after it: the letters themselves are also in what looks for them. */
const WRITTEN = new RegExp(`${WORD.join("")}\\d`);

const all = (...ids) => ids.flatMap((id) => forms(id));
const ONWARD = all("go-on", "skip", "skip-topic", "precise-act", "safety-go-on", "route-plan", "plan-go-on");
const NEVER = all("other-place", "exit", "copy-make", "next-visitor", "next-wipe", "erase");

/** One visitor: tells and does anything at all, then the melding with words of their own, which they copy. */
const visit = async (app, seed) => {
  await enter(app, ["start-vraag", "start-zorg", "start-jong"][seed % 3]);
  await app.page.evaluate(wander, { seed, acts: FULL ? 20 : 12, onward: ONWARD, never: NEVER, word: WORD });
  await app.page.evaluate(async ({ melden, pieces }) => {
    const press = (texts) => [...document.querySelectorAll("button")].find((one) =>
      texts.includes(one.textContent.trim()) || texts.includes(one.querySelector(".sw-long")?.textContent)).click();
    press(melden);
    for (let frame = 0; frame < 200 && !document.querySelector("#w0"); frame += 1) await new Promise(requestAnimationFrame);
    const field = document.querySelector("#w0");
    field.value = [...pieces, "0000"].join("");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await navigator.clipboard.writeText(field.value);
  }, { melden: forms("melden"), pieces: WORD });
};

/** The last visitor is done: two presses, and the page that says what was wiped. */
const done = async (app) => {
  await app.page.evaluate((texts) => {
    [...document.querySelectorAll("button")].find((one) => texts.includes(one.textContent.trim())).click();
  }, forms("next-visitor"));
  await until(async () => await heading(app) === say("next-title"), "it does not ask");
  await app.page.evaluate((texts) => {
    [...document.querySelectorAll("button")].find((one) => texts.includes(one.textContent.trim())).click();
  }, forms("next-wipe"));
  await until(async () => await app.page.locator("h1").count() === 1 && await heading(app) === say("next-done"), "it does not say that it was wiped");
};

test(`${CASES} visitors after each other: nothing of one is left for the next`, { timeout: 3_000_000 }, async (t) => {
  const app = await open(browser, {
    place: "voorbeeld&plek=voorbeeld",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    prepare: ({ context }) => context.addInitScript(seeMemories),
  });
  const cdp = await app.context.newCDPSession(app.page);
  const counts = { looked: 0, alive: 0 };
  for (let seed = 0; seed < CASES; seed += 1) {
    await visit(app, seed);
    if (seed === 0) {
      const there = await found(app);
      assert.deepEqual(there, ["page", "memory"], "the search does not see everything");
      assert.ok((await pasted(app)).includes(WORD.join("")));
      assert.match(await snapshot(cdp), WRITTEN, "the search does not see what the engine holds");
    }
    await done(app);
    assert.equal(await pasted(app), "", `the clipboard after visitor ${seed}`);
    assert.deepEqual(await found(app), [], `after visitor ${seed}`);
    assert.equal(await app.page.getByText(say("next-gone-clipboard")).count(), 1);
    assert.equal(await app.page.getByText(say("next-gone-stores")).count(), 1);
    assert.ok(await app.page.evaluate(() => history.length) - app.depth <= 1, "the history grew");
    if (seed % Math.ceil(CASES / SNAPSHOTS) === 0) {
      assert.doesNotMatch(await snapshot(cdp), WRITTEN, `the engine still holds something of visitor ${seed}`);
      counts.looked += 1;
      // Writing it down also cleared away what nothing uses.
      const alive = await app.page.evaluate(() => globalThis.memories.filter((one) => one.deref()).length);
      counts.alive = Math.max(counts.alive, alive);
      assert.ok(counts.alive <= FEW, `${counts.alive} instances are still held after ${seed + 1} visitors`);
    }
    await go(app, "next-begin");
    await mustBeOn(app, "start-title");
  }
  t.diagnostic(`${CASES} visitors, ${counts.looked} times all that the engine holds, at most ${counts.alive} instances held`);
  await app.context.close();
});

test("codes that were shown are gone with the visitor, also when nobody stopped them", async () => {
  const app = await open(browser, { place: "voorbeeld&plek=voorbeeld", context: { reducedMotion: "reduce" } });
  const cdp = await app.context.newCDPSession(app.page);
  const line = /[SL]1\.[0-9a-f]{16}\.1\.\d/;
  await go(app, "privacy-read");
  await go(app, "copy-link");
  await press(app, "codes-show");
  await until(() => app.page.getByText(/^Code 1 van \d+$/).count(), "no code is shown");
  assert.match(await snapshot(cdp), line, "the search does not see what is shown");
  await go(app, "next-visitor");
  await go(app, "next-wipe");
  await mustBeOn(app, "next-done");
  assert.doesNotMatch(await snapshot(cdp), line);
  await finish(app);
});

test("it also runs on a small server that knows nothing of it", async () => {
  const small = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace(/\/$/, "/index.html");
    const bytes = await readFile(join(DIST, path)).catch(() => null);
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".html") ? "text/html" : path.endsWith(".css") ? "text/css" : "application/octet-stream";
    response.writeHead(bytes ? 200 : 404, { "Content-Type": type }).end(bytes);
  });
  await new Promise((listens) => { small.listen(0, "127.0.0.1", listens); });
  const url = `http://127.0.0.1:${small.address().port}/`;
  const app = await open({ browser: browser.browser, url }, { place: "voorbeeld&plek=voorbeeld" });
  await mustBeOn(app, "start-title");
  await begin(app, "start-vraag");
  await go(app, "next-visitor");
  await go(app, "next-wipe");
  await mustBeOn(app, "next-done");
  await app.context.close();
  small.close();
  small.closeAllConnections();
});

test("who presses by mistake loses nothing", async () => {
  const app = await open(browser, { place: "haarlem" });
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), "Anna");
  await go(app, "app-name");
  await go(app, "privacy-read");
  await go(app, "next-visitor");
  await go(app, "next-back");
  await go(app, "melden");
  assert.equal(await app.page.locator("#w0").inputValue(), "Anna");
  await finish(app);
});

test("a computer for everybody: always shared, no links away, no printer, and back at its own start", async () => {
  const app = await open(browser, { place: "voorbeeld&plek=voorbeeld&printen=nee" });
  await mustBeOn(app, "start-title");
  assert.equal(await app.page.getByRole("radio", { name: say("mode-own") }).count(), 0);
  assert.equal(await app.page.locator("main a[href], footer a[href]").count(), 0, "a link leads away");
  await go(app, "help-now");
  assert.equal(await app.page.locator("a[href^=tel]").count(), 0, "a link wants to call");
  await go(app, "melden");
  assert.equal(await button(app, "melding-print").count(), 0);
  assert.equal(await button(app, "melding-copy").count(), 1);
  await write(app, app.page.locator("#w0"), "Anna");
  // A visitor who lives elsewhere does not change where the computer is.
  await go(app, "app-name");
  await go(app, "other-place");
  await livesIn(app, "zandvoort");
  await go(app, "next-visitor");
  await go(app, "next-wipe");
  await mustBeOn(app, "next-done");
  await go(app, "next-begin");
  await mustBeOn(app, "start-title");
  assert.ok((await app.page.locator("main .sw-card h2").last().innerText()).includes("Voorbeeld"));
  await go(app, "melden");
  assert.equal(await app.page.locator("#w0").inputValue(), "");
  await write(app, app.page.locator("#w0"), "Bea");
  // The way out leads to its own start as well.
  await press(app, "exit");
  await until(() => app.page.evaluate(() => document.querySelector("#w0")?.value === "" && Boolean(document.querySelector("h1"))).catch(() => false), "nothing came");
  await settled({ page: app.page });
  await mustBeOn(app, "start-title");
  assert.equal(app.page.url(), app.address);
  await finish(app);
});
