// A browser that answers late: whoever asked for something went on to another page in the meantime. Nothing stops.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, settled, until } from "./support/keys.mjs";
import { eraseAll, municipality, mustBeOn, takeAlong } from "./support/pages.mjs";
import { forms } from "./support/texts.mjs";
import { enter, skip } from "./support/walk.mjs";
import { wander } from "./support/wander.mjs";

const browser = stage({ before, after });

/** Runs in the page before anything else: what the browser is asked is answered when `answer` is called, with no. */
const wait = () => {
  globalThis.asked = 0;
  const waiting = [];
  const ask = () => new Promise((_, failed) => {
    globalThis.asked += 1;
    waiting.push(() => failed(new DOMException("refused", "NotAllowedError")));
  });
  Clipboard.prototype.writeText = ask;
  MediaDevices.prototype.getUserMedia = ask;
  SubtleCrypto.prototype.deriveBits = ask;
  SubtleCrypto.prototype.deriveKey = ask;
  globalThis.answer = () => waiting.splice(0).forEach((one) => one());
};

const opened = () => open(browser, { place: "haarlem", prepare: ({ context }) => context.addInitScript(wait) });

/** Lets the browser answer, and gives the page the time to trip over it. */
const answered = ({ page }) => page.evaluate(async () => {
  globalThis.answer();
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
});

const ASKED = {
  "for the clipboard": async (app) => {
    await go(app, "melden");
    await takeAlong(app, "melding-copy");
  },
  "for the camera": async (app) => {
    await go(app, "copy-load-link");
    await button(app, "codes-read").click();
  },
};
for (const [what, ask] of Object.entries(ASKED)) {
  test(`who asked ${what} and left the page is not bothered`, async () => {
    const app = await opened();
    await ask(app);
    await until(() => app.page.evaluate(() => globalThis.asked > 0), "nothing was asked");
    await go(app, "back");
    await answered(app);
    assert.equal(await app.page.locator(".sw-stopped").count(), 0, "it stopped");
    await mustBeOn(app, "start-title");
    await finish(app);
  });
}

test("whatever somebody does, an answer that comes late stops nothing", async () => {
  const onward = ["go-on", "skip", "skip-topic", "show-so-far", "precise-act", "safety-go-on", "route-plan", "plan-go-on", "melden", "melding-copy", "behind-copy-act"].flatMap((id) => forms(id));
  const never = ["other-place", "exit", "next-wipe", "codes-show"].flatMap((id) => forms(id));
  let asked = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const app = await opened();
    await app.page.evaluate(() => { setInterval(() => globalThis.answer(), 300); });
    await enter(app, "start-vraag");
    await app.page.evaluate(wander, { seed, acts: 45, onward, never, word: ["woord "] });
    await answered(app);
    assert.equal(await app.page.locator(".sw-stopped").count(), 0, `it stopped on walk ${seed}`);
    asked += await app.page.evaluate(() => globalThis.asked);
    await app.context.close();
  }
  assert.ok(asked > 8, `the browser was asked ${asked} times`);
});

/** Opens the app on a line where the files of municipalities come when `arrive` lets them, by their id. */
const onSlowLine = async () => {
  const waiting = new Map();
  const app = await open(browser, {
    prepare: ({ context }) => context.route("**/municipalities/*.bin", async (route) => {
      await new Promise((done) => { waiting.set(route.request().url().match(/([a-z]+)\.bin/)[1], done); });
      await route.continue();
    }),
  });
  const choose = async (id) => {
    await app.page.getByRole("button", { name: new RegExp(`^${municipality(id).name}`) }).first().click();
    await until(() => waiting.has(id), `${id} was not asked for`);
  };
  const arrive = async (id) => {
    const came = app.page.waitForResponse((answer) => answer.url().includes(`/${id}.bin`));
    waiting.get(id)();
    await (await came).finished();
    await app.page.evaluate(async () => { for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame); });
  };
  return { app, choose, arrive };
};
/** The place that the first page names. */
const where = ({ page }) => page.locator("main .sw-card h2").last().innerText();

test("somebody lives where was chosen last, whatever comes last", async () => {
  const { app, choose, arrive } = await onSlowLine();
  await skip(app);
  await choose("haarlem");
  await choose("heemstede");
  await arrive("heemstede");
  await settled(app);
  await arrive("haarlem");
  await go(app, "app-name");
  await mustBeOn(app, "start-title");
  assert.match(await where(app), /Heemstede/);
  await go(app, "other-place");
  await choose("velsen");
  await button(app, "places-elsewhere").click();
  await settled(app);
  await arrive("velsen");
  await go(app, "app-name");
  await mustBeOn(app, "start-title");
  assert.doesNotMatch(await where(app), /Velsen/);
  await finish(app);
});

test("a municipality that comes after everything was wiped moves nobody", async () => {
  const { app, choose, arrive } = await onSlowLine();
  await skip(app);
  await choose("heemstede");
  await arrive("heemstede");
  await settled(app);
  await go(app, "app-name");
  await go(app, "other-place");
  await choose("haarlem");
  await go(app, "app-name");
  await go(app, "privacy-read");
  await eraseAll(app);
  await arrive("haarlem");
  await mustBeOn(app, "start-title");
  assert.match(await where(app), /Heemstede/);
  await finish(app);
});
