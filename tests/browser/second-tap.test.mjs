// Somebody with an unsteady hand taps twice: one page further, and nothing is chosen there. Nor does a key that is held
// press what comes after it. The way out works however often it is pressed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, choice, heading, settled, until } from "./support/keys.mjs";
import { isOn, isOnResult } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { enter } from "./support/walk.mjs";

const browser = stage({ before, after });
const PHONES = [[360, 740], [390, 844], [412, 915]];
/** As far apart as an unsteady hand taps, in milliseconds. */
const APART = [40, 130, 220];
const MOST_PAGES = 12;

const wait = (page, time) => page.waitForTimeout(time);

/** The place of a control on the screen. */
const middle = async (control) => {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  return [x + width / 2, y + height / 2];
};

/** What is chosen or opened on the page. */
const chosen = ({ page }) => page.evaluate(() => [...document.querySelectorAll("main :checked, main details[open]")]
  .map((one) => one.closest("label")?.innerText ?? one.innerText.slice(0, 60)));

/** The buttons that lead on, in the order in which somebody looks for them. */
const ONWARD = ["skip-topic", "skip", "none-of-these", "go-on"];
const onward = async (app) => {
  for (const id of ONWARD) if (await button(app, id).count() > 0) return button(app, id).first();
  return null;
};

/** What was told so far, page by page, as the number of steps that can be gone back. */
const depth = async (app) => {
  let steps = 0;
  for (; await button(app, "back").count() > 0 && steps < MOST_PAGES * 2; steps += 1) {
    await button(app, "back").first().tap();
    await wait(app.page, 330);
    await settled(app);
  }
  return steps;
};

for (const [width, height] of PHONES) {
  test(`at ${width} px a tap that comes twice is one page further, and chooses nothing`, async () => {
    const app = await open(browser, { place: "haarlem", viewport: { width, height }, context: { hasTouch: true } });
    const { page } = app;
    await choice(app, say("said-rol-zelf")).locator("xpath=ancestor::label").tap();
    let pages = 0;
    for (let control = button(app, "go-on").first(); control && pages < MOST_PAGES; control = await onward(app)) {
      if (await isOn(app, "topics-title")) await choice(app, say("topic-geld")).locator("xpath=ancestor::label").tap();
      const place = await middle(control);
      const before = await heading(app);
      await page.touchscreen.tap(...place);
      await wait(page, APART[pages % APART.length]);
      await page.touchscreen.tap(...place);
      await until(async () => await heading(app) !== before, `the first tap does not lead on from: ${before}`);
      // Longer than any answer to the second one takes.
      await wait(page, 330);
      await settled(app);
      pages += 1;
      assert.deepEqual(await chosen(app), [], `chosen at: ${await heading(app)}`);
      if (await isOnResult(app)) break;
    }
    assert.ok(pages >= 4, `only ${pages} pages`);
    assert.equal(await depth(app), pages, "a page was passed unseen");
    await finish(app);
  });
}

test("a double click is one, and a click on the next page counts at once", async () => {
  const app = await open(browser, { place: "haarlem" });
  const { page } = app;
  await choice(app, say("said-rol-zelf")).locator("xpath=ancestor::label").click();
  const first = await heading(app);
  const place = await middle(button(app, "go-on").first());
  await page.mouse.dblclick(...place);
  await until(async () => await heading(app) !== first, "the first click does not lead on");
  await settled(app);
  const second = await heading(app);
  await wait(page, 200);
  assert.equal(await heading(app), second, "the second click led further");
  assert.deepEqual(await chosen(app), []);
  await page.locator("main .sw-choice").first().click();
  assert.equal((await chosen(app)).length, 1, "a click of its own does not count");
  await finish(app);
});

test("a key that is held presses once", async () => {
  const app = await open(browser, { place: "haarlem" });
  const { page } = app;
  await enter(app, "start-vraag");
  const told = page.locator("main summary").first();
  await told.focus();
  const isOpen = () => told.evaluate((one) => one.parentElement.open);
  const before = await isOpen();
  await page.keyboard.down("Enter");
  for (let time = 0; time < 4; time += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  assert.equal(await isOpen(), !before, "a held key opened and closed it");
  await finish(app);
});
