// Leaving: every step in its order, and the next one whatever fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NEUTRAL } from "../../public/boot/neutral.mjs";
import { inWorld, load } from "./support/world.mjs";

const AT_ONCE = [
  "title Even geduld", "work stopped", "voice stopped", "memory overwritten", "page with 0 parts",
  "localStorage cleared", "sessionStorage cleared", "cookie a=; max-age=0; path=/",
];
const CLEARED = [
  "database one deleted", "database two deleted", "cache three deleted", "cache four deleted", "worker gone",
];
const sorted = (list) => [...list].sort();

/** Leaves in such a browser. Gives what was done at once and what a while after, each in order. */
const leaveIn = async (options, broken) => {
  const script = await load("boot/leave.mjs");
  let atOnce;
  const all = await inWorld(options, async ({ log, wait }) => {
    assert.equal(script.isLeaving(), false);
    script.leave(() => log.push("memory overwritten"));
    assert.equal(script.isLeaving(), true);
    await wait(299);
    atOnce = [...log];
    await wait(1);
  }, broken);
  return { atOnce, after: all.slice(atOnce.length) };
};
/** Where a line says that the page or the window goes. */
const places = (lines) => lines.filter((line) => / to /.test(line));

test("leaving neutralises, stops, overwrites, empties, clears and goes, in that order", async () => {
  const { atOnce, after } = await leaveIn({});
  assert.deepEqual(atOnce.slice(0, AT_ONCE.length), AT_ONCE);
  assert.equal(atOnce[AT_ONCE.length], "page to weg/");
  assert.deepEqual(sorted(atOnce.slice(AT_ONCE.length + 1)), sorted(CLEARED));
  assert.deepEqual(after, ['fetch weg/ {"keepalive":true}', `page to ${NEUTRAL[0]}`]);
});

test("where it leads", async () => {
  const website = "page to about:blank";
  for (const [options, now, later] of [
    [{ isOnline: false }, `page to ${NEUTRAL[0]}`, `page to ${NEUTRAL[0]}`],
    [{ search: "?plek=bieb" }, "page to /hulp/?plek=bieb", "page to /hulp/?plek=bieb"],
    [{ search: "?plek=bieb", isOnline: false }, "page to /hulp/?plek=bieb", "page to /hulp/?plek=bieb"],
    [{ search: "?ander=bieb" }, "page to weg/", `page to ${NEUTRAL[0]}`],
    [{ isFramed: true }, `window to ${NEUTRAL[0]}`, website],
    [{ isFramed: true, isOnline: false }, `window to ${NEUTRAL[0]}`, website],
    [{ isFramed: true, search: "?plek=bieb" }, `window to ${NEUTRAL[0]}`, website],
  ]) {
    const { atOnce, after } = await leaveIn(options);
    assert.deepEqual([places(atOnce), places(after)], [[now], [later]], JSON.stringify(options));
  }
});

test("the website around a frame is told once the page is empty and cleared", async () => {
  const { atOnce } = await leaveIn({ isFramed: true, isHosted: true });
  assert.deepEqual(atOnce.slice(AT_ONCE.length, AT_ONCE.length + 2), ["website told", `window to ${NEUTRAL[0]}`]);
});

test("whatever is refused, everything else is done", async (t) => {
  const usual = await leaveIn({ isHosted: true });
  const throws = () => { throw new Error("refused"); };
  const rejects = async () => throws();
  const missing = (world, name) => { world[name] = undefined; };
  const breaks = {
    "title": [(world) => Object.defineProperty(world.document, "title", { set: throws }), /^title/],
    "window.stop": [(world) => { world.window.stop = throws; }, /^work stopped/],
    "clearing timers": [(world) => { world.clearTimeout = throws; }, /^$/],
    "voice": [(world) => { world.speechSynthesis.cancel = throws; }, /^voice/],
    "no voice": [(world) => missing(world, "speechSynthesis"), /^voice/],
    "emptying": [(world) => { world.document.documentElement.replaceChildren = throws; }, /^page with/],
    "localStorage": [(world) => { world.localStorage.clear = throws; }, /^localStorage/],
    "no localStorage": [(world) => missing(world, "localStorage"), /^localStorage/],
    "sessionStorage": [(world) => { world.sessionStorage.clear = throws; }, /^sessionStorage/],
    "databases": [(world) => { world.indexedDB.databases = rejects; }, /^database/],
    "no databases": [(world) => missing(world, "indexedDB"), /^database/],
    "caches": [(world) => { world.caches.keys = rejects; }, /^cache/],
    "no caches": [(world) => missing(world, "caches"), /^cache/],
    "workers": [(world) => { world.navigator.serviceWorker.getRegistrations = rejects; }, /^worker/],
    "no workers": [(world) => missing(world.navigator, "serviceWorker"), /^worker/],
    "cookies": [(world) => Object.defineProperty(world.document, "cookie", { get: throws }), /^cookie/],
    "the website": [(world) => { world.samenwijzerHost.leave = throws; }, /^website/],
    "no website": [(world) => missing(world, "samenwijzerHost"), /^website/],
    "the last request": [(world) => { world.fetch = rejects; }, /^fetch/],
    "any request": [(world) => { world.fetch = throws; }, /^fetch/],
    "going": [(world) => { world.location.replace = throws; }, /^page to/],
  };
  for (const [what, [broken, lost]] of Object.entries(breaks)) {
    await t.test(what, async () => {
      const { atOnce, after } = await leaveIn({ isHosted: true }, broken);
      const all = [...usual.atOnce, ...usual.after].filter((line) => !lost.test(line));
      assert.deepEqual(sorted([...atOnce, ...after]), sorted(all));
    });
  }
  await t.test("memory", async () => {
    const script = await load("boot/leave.mjs");
    const log = await inWorld({}, async () => script.leave(throws));
    assert.ok(log.includes("page to weg/"));
  });
});

test("cookies are ended by their name", async () => {
  const { atOnce } = await leaveIn({ cookie: "first=1=2;   b; c=" });
  const ended = atOnce.filter((line) => line.startsWith("cookie "));
  assert.deepEqual(ended, ["first", "b", "c"].map((name) => `cookie ${name}=; max-age=0; path=/`));
});

test("what was going to happen later does not, except for the second way out", async () => {
  for (const [timers, first, count] of [[4, 5, 5], [20_000, 20_001, 10_000]]) {
    const script = await load("boot/leave.mjs");
    await inWorld({ timers }, async ({ timer, log, wait }) => {
      script.leave(() => {});
      const expected = Array.from({ length: count }, (_, back) => first - back);
      assert.deepEqual(timer.cleared, expected);
      await wait(300);
      assert.ok(log.includes(`page to ${NEUTRAL[0]}`));
    });
  }
});

test("who presses twice leaves once", async () => {
  const script = await load("boot/leave.mjs");
  const log = await inWorld({}, async ({ log }) => {
    for (let press = 0; press < 3; press += 1) script.leave(() => log.push("memory overwritten"));
  });
  assert.equal(log.filter((line) => line === "memory overwritten").length, 1);
  assert.deepEqual(places(log), ["page to weg/"]);
});
