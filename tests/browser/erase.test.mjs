// "Wis alles en begin opnieuw" asks first; the way out stays within reach while it asks. By keyboard.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, press, until, write } from "./support/keys.mjs";
import { askToErase, begin, eraseAll, mustBeOn } from "./support/pages.mjs";
import { chooseTopics, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const CANARY = "kanarie7Q3x";

/** Tells something, and goes to the page where it can be erased. */
const told = async (options) => {
  const app = await open(browser, { place: "haarlem", ...options });
  await toTopics(app);
  await chooseTopics(app, ["huis"]);
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), CANARY);
  await go(app, "app-name");
  await go(app, "privacy-read");
  return app;
};

/** What was told, as the melding still has it. */
const kept = async (app) => {
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await go(app, "melden");
  return app.page.locator("#w0").inputValue();
};

const has = ({ page }, selector) => page.evaluate((one) => document.activeElement?.matches(one), selector);
const isOpen = async ({ page }) => await page.locator("dialog[open]").count() > 0;

for (const [how, answer] of Object.entries({
  "Escape": (app) => app.page.keyboard.press("Escape"),
  "the answer that has the focus": (app) => app.page.keyboard.press("Enter"),
})) {
  test(`it asks first; ${how} keeps everything, and the focus goes back`, async () => {
    const app = await told();
    await askToErase(app);
    assert.ok(await has(app, "dialog #ds"), "the focus is not on the answer that changes nothing");
    await answer(app);
    await until(async () => !await isOpen(app), "it does not close");
    assert.ok(await button(app, "erase").evaluate((one) => one === document.activeElement), "the focus did not go back");
    assert.equal(await kept(app), CANARY);
    await finish(app);
  });
}

test("who says yes starts again, and nothing is left", async () => {
  const app = await told();
  await eraseAll(app);
  await mustBeOn(app, "start-title");
  assert.equal(await isOpen(app), false);
  assert.equal(await kept(app), "");
  await finish(app);
});

test("while it asks, the way out is the first stop in it, and empties the page at once", async () => {
  for (const viewport of [{ width: 320, height: 568 }, { width: 1280, height: 800 }]) {
    const app = await told({ viewport });
    await app.context.route("**/weg/", () => {});
    let isEmpty = false;
    await app.page.exposeFunction("emptied", () => { isEmpty = true; });
    await askToErase(app);
    const exit = app.page.locator("dialog .sw-exit");
    const place = await exit.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2)) && Math.min(width, height) >= 44;
    });
    assert.ok(place, "it is not on top, or too small");
    await app.page.keyboard.press("Shift+Tab");
    assert.ok(await has(app, "dialog > .sw-exit:first-child"));
    await app.page.evaluate(() => {
      new MutationObserver(() => { if (!document.documentElement.childNodes.length) globalThis.emptied(); })
        .observe(document, { childList: true, subtree: true });
    });
    await app.page.keyboard.press("Enter");
    await until(() => isEmpty, "it is not empty");
    await app.context.close();
  }
});

// What a dialog that is closed would ask is in the page, and was read aloud with it.
test("reading aloud does not read what is not asked", async () => {
  const app = await open(browser, { place: "haarlem", prepare: ({ context }) => context.addInitScript(() => {
    globalThis.spoken = [];
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const stub = {
      getVoices: () => [{ lang: "nl-NL", localService: true, name: "nl" }], cancel: () => {},
      speak: (one) => { globalThis.spoken.push(one.text); setTimeout(() => one.onend?.(new Event("end"))); },
    };
    Object.defineProperty(globalThis, "speechSynthesis", { value: stub, configurable: true });
  }) });
  await go(app, "privacy-read");
  const asked = await app.page.locator("dialog h2").textContent();
  await press(app, "aloud-read");
  await until(async () => await button(app, "aloud-read").count() === 1 &&
    (await app.page.evaluate(() => globalThis.spoken.length)) > 3, "it does not read to the end");
  const spoken = await app.page.evaluate(() => globalThis.spoken);
  assert.ok(asked.length > 5 && !spoken.includes(asked), spoken.join("\n"));
  await finish(app);
});

test("a browser without dialogs erases at once", async () => {
  const app = await told({ prepare: ({ context }) => context.addInitScript(() => { delete HTMLDialogElement.prototype.showModal; }) });
  await go(app, "erase");
  await mustBeOn(app, "start-title");
  assert.equal(await kept(app), "");
  await finish(app);
});
