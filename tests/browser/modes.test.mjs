// Who may see the device: a shared one unless the resident says differently, and what follows from that.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, press, tabTo, until, write } from "./support/keys.mjs";
import { livesIn, mustBeOn, takeAlong } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { skip } from "./support/walk.mjs";

const browser = stage({ before, after });

const option = ({ page }, mode) => page.getByRole("radio", { name: say(mode) });
const behind = ({ page }) => page.locator("#b");

test("the first page offers both, the safe one is chosen, and nobody has to press anything for it", async () => {
  for (const place of [undefined, "haarlem"]) {
    const app = await open(browser, { place });
    await mustBeOn(app, "start-title");
    assert.ok(await option(app, "mode-shared").isChecked());
    assert.ok(!await option(app, "mode-own").isChecked());
    assert.ok(await option(app, "mode-own").isVisible());
    assert.equal(await app.page.getByText(say("leave-by-button")).count(), 1);
    if (!place) {
      await skip(app);
      assert.equal(await option(app, "mode-own").count(), 0, "it is asked twice");
    }
    await finish(app);
  }
});

test("the choice can be changed later, on the page about privacy", async () => {
  const app = await open(browser, { place: "haarlem" });
  await go(app, "privacy-read");
  await tabTo(app, option(app, "mode-shared"));
  await app.page.keyboard.press("ArrowDown");
  assert.ok(await option(app, "mode-own").isChecked());
  await until(async () => await button(app, "idle-switch-off").count() === 0, "an own device offers to wipe");
  await go(app, "back");
  assert.ok(await option(app, "mode-own").isChecked());
  await finish(app);
});

test("who has no keyboard is not told to press Shift, but is told of the button", async () => {
  const app = await open(browser, { context: { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } } });
  assert.ok(await app.page.getByText(say("leave-by-button")).isVisible());
  assert.ok(!await app.page.getByText(say("leave-by-keys")).isVisible());
  await finish(app);
});

/** Runs in the page before anything else: counts what takes something out of the app. */
const count = () => {
  globalThis.taken = [];
  globalThis.print = () => globalThis.taken.push("melding-print");
  const copied = async () => { globalThis.taken.push("melding-copy"); };
  Object.defineProperty(navigator, "clipboard", { value: { writeText: copied } });
  HTMLAnchorElement.prototype.click = () => globalThis.taken.push("melding-save");
};
const taken = ({ page }) => page.evaluate(() => globalThis.taken.splice(0));
const WAYS = ["melding-print", "melding-copy", "melding-save"];

const melding = async (mode) => {
  const app = await open(browser, { prepare: ({ context }) => context.addInitScript(count) });
  if (mode === "mode-own") await option(app, mode).check();
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), "Anna");
  return app;
};

test("on a shared device it is said what stays behind before anything is printed, copied or kept", async () => {
  const app = await melding("mode-shared");
  for (const way of WAYS) {
    await press(app, way);
    await until(async () => await app.page.evaluate(() => document.activeElement.id) === "b", "what is said has no focus");
    assert.ok((await behind(app).innerText()).includes(say(way.replace("melding", "behind"))));
    assert.deepEqual(await taken(app), [], `${way} happened at once`);
    await press(app, "cancel");
    assert.equal(await behind(app).count(), 0);
    assert.ok(await button(app, way).evaluate((one) => one === document.activeElement), "the focus is lost");
    assert.deepEqual(await taken(app), []);
    await takeAlong(app, way);
    await until(async () => (await taken(app)).join() === way, `${way} did not happen`);
    assert.equal(await behind(app).count(), 0);
  }
  await finish(app);
});

test("on one's own device it happens at once", async () => {
  const app = await melding("mode-own");
  for (const way of WAYS) {
    await press(app, way);
    await until(async () => (await taken(app)).join() === way, `${way} did not happen`);
    assert.equal(await behind(app).count(), 0);
  }
  await finish(app);
});
