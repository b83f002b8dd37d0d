// A shared device that nobody touches any more is wiped, in time and in sight; whoever is there can go on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, heading, press, settled, until, write } from "./support/keys.mjs";
import { begin, eraseAll, livesIn, mustBeOn, mustBeOnResult } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";

const browser = stage({ before, after });

const CANARY = "kanarie7Q3x";
const MINUTE = 60_000;
const SIZES = [{ width: 320, height: 200 }, { width: 390, height: 844 }, { width: 1280, height: 800 }];

/** Tells something, from the first page on. */
const tell = async (app) => {
  await livesIn(app, "haarlem");
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), CANARY);
};

/** Opens the app with a clock that the test controls, and tells something. */
const told = async ({ mode = "mode-shared" } = {}) => {
  const app = await open(browser, {
    prepare: async ({ page }) => { await page.clock.install({ time: new Date("2026-11-22T12:00:00") }); },
  });
  if (mode !== "mode-shared") await app.page.getByRole("radio", { name: say(mode) }).check();
  await tell(app);
  return app;
};

const everything = ({ page }) => page.evaluate(() => [
  document.documentElement.textContent, ...[...document.querySelectorAll("input, textarea")].map(({ value }) => value),
].join(" "));
const isTold = async (app) => (await everything(app)).includes(CANARY);
const warning = ({ page }) => page.locator(".sw-idle__said");
const timer = ({ page }) => page.locator("[role=timer]:not(:empty)");

/** It was wiped: an empty first page that says why. */
const wiped = async (app) => {
  await until(async () => !await isTold(app), "what was told is still there");
  await until(async () => await heading(app) === say("start-title"), "this is not the first page");
  assert.ok(await app.page.getByText(say("idle-wiped")).isVisible(), "it does not say why");
};

test("nothing happens in the first minutes; then it counts down, says so once, and wipes", async () => {
  const app = await told();
  await app.page.clock.runFor(5 * MINUTE - 2_000);
  assert.equal(await timer(app).count(), 0, "it warns too early");
  // What a screen reader says by itself.
  await app.page.evaluate(() => {
    globalThis.said = [];
    const region = document.querySelector(".sw-idle__said");
    new MutationObserver(() => globalThis.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await app.page.clock.runFor(3_000);
  assert.equal(await warning(app).textContent(), say("idle-warning"));
  assert.ok(await timer(app).isVisible());
  assert.equal(await app.page.evaluate(() => document.activeElement.id), "w0", "the focus was taken from who types");
  const first = Number.parseInt((await timer(app).textContent()).replace(/\D/g, ""), 10);
  await app.page.clock.runFor(20_000);
  const later = Number.parseInt((await timer(app).textContent()).replace(/\D/g, ""), 10);
  assert.equal(first - later, 20);
  assert.ok(first >= 20 && later > 0, "less than 20 seconds to answer");
  assert.deepEqual(await app.page.evaluate(() => globalThis.said), [say("idle-warning")]);
  for (const size of SIZES) {
    await app.page.setViewportSize(size);
    const box = await button(app, "exit").boundingBox();
    assert.ok(await button(app, "exit").evaluate((exit, { x, y }) => exit.contains(document.elementFromPoint(x, y)),
      { x: box.x + box.width / 2, y: box.y + box.height / 2 }), `the countdown is over the way out at ${size.width}`);
  }
  await app.page.clock.runFor(41_000);
  await wiped(app);
  await app.page.clock.runFor(60 * MINUTE);
  assert.equal(await timer(app).count(), 0, "an empty page counts down again");
  await finish(app);
});

const SIGNS = {
  "a key": (app) => app.page.keyboard.press("ArrowLeft"),
  "a pointer": (app) => app.page.mouse.move(200, 300),
  "a press": (app) => app.page.mouse.click(5, 300),
  "a press without key or pointer": (app) => app.page.evaluate(() => document.body.click()),
  "the button": (app) => button(app, "idle-here").click(),
};
test("any sign of somebody gives the whole time again", async (t) => {
  const app = await told();
  for (const [what, sign] of Object.entries(SIGNS)) {
    await app.page.clock.runFor(5 * MINUTE + 50_000);
    assert.ok(await timer(app).isVisible(), `no countdown before ${what}`);
    await sign(app);
    await until(async () => await timer(app).count() === 0, `${what} does not stop the countdown`);
    await app.page.clock.runFor(5 * MINUTE - 5_000);
    assert.equal(await timer(app).count(), 0, `${what} gave less than the whole time`);
    assert.ok(await isTold(app), what);
    await app.page.mouse.move(210, 310);
    t.diagnostic(what);
  }
  await finish(app);
});

const DAY = 24 * 60 * MINUTE;
const CLOCKS = { "a day passed in which no timer ran": DAY, "the clock was set back an hour": -60 * MINUTE };
/** What tells that the page is shown again, or that a person is there: whatever comes first. */
const WAKES = ["visibilitychange", "resume", "focus", "keydown", "pointerdown"];
for (const [what, by] of Object.entries(CLOCKS)) {
  test(`when ${what}, it is wiped before anything else can happen`, async () => {
    const app = await told();
    for (const wake of WAKES) {
      const now = await app.page.evaluate(() => Date.now());
      // No timer of the page runs from here on.
      await app.page.clock.pauseAt(now + 2_000);
      await app.page.clock.setSystemTime(now + by);
      assert.ok(await isTold(app), `${wake}: a timer came before it`);
      const isLeft = await app.page.evaluate(async ([type, words]) => {
        const target = { visibilitychange: document, resume: document, focus: globalThis }[type] ?? document.body;
        target.dispatchEvent(new Event(type, { bubbles: true }));
        // The page is made again in the same task, so before it is drawn.
        for (let turn = 0; turn < 100; turn += 1) await null;
        return document.documentElement.textContent.includes(words)
          || [...document.querySelectorAll("input, textarea")].some(({ value }) => value.includes(words));
      }, [wake, CANARY]);
      assert.ok(!isLeft, `${wake}: what was told is still there`);
      await app.page.clock.resume();
      await wiped(app);
      await settled(app);
      await tell(app);
    }
    await finish(app);
  });
}

test("a volunteer can switch it off, in the countdown and on the page about privacy; the next visit has it again", async () => {
  const app = await told();
  await app.page.clock.runFor(5 * MINUTE + 5_000);
  await press(app, "idle-switch-off");
  await until(async () => await warning(app).textContent() === say("idle-off"), "it does not say so");
  await app.page.clock.runFor(90 * MINUTE);
  assert.ok(await isTold(app));
  await go(app, "app-name");
  await go(app, "privacy-read");
  const off = button(app, "idle-switch-off");
  assert.equal(await off.getAttribute("aria-pressed"), "true");
  await press(app, "idle-switch-off");
  assert.equal(await off.getAttribute("aria-pressed"), "false");
  await press(app, "idle-switch-off");
  await eraseAll(app);
  await go(app, "privacy-read");
  assert.equal(await button(app, "idle-switch-off").getAttribute("aria-pressed"), "false", "the next visit has it not");
  await finish(app);
});

test("on one's own device nothing is wiped", async () => {
  const app = await told({ mode: "mode-own" });
  await app.page.clock.runFor(90 * MINUTE);
  assert.ok(await isTold(app));
  assert.equal(await timer(app).count(), 0);
  await settled(app).catch(() => {});
  await mustBeOn(app, "melding-title");
  await finish(app);
});

test("on a computer that stays on, the next resident is advised by the day that it is then", async () => {
  const app = await told();
  const day = () => app.page.evaluate(() => String(new Date().getDate()));
  const before = await day();
  await app.page.clock.pauseAt(await app.page.evaluate(() => Date.now()) + 2_000);
  await app.page.clock.setSystemTime(await app.page.evaluate(() => Date.now()) + DAY);
  await app.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await app.page.clock.resume();
  await wiped(app);
  await settled(app);
  await livesIn(app, "haarlem");
  await begin(app, "start-doen");
  await mustBeOnResult(app);
  const now = await day();
  assert.notEqual(now, before);
  assert.match(await app.page.locator("main").innerText(), new RegExp(`\\b${now} november 2026`));
  await finish(app);
});
