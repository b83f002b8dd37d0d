// The look of a municipality: worn from its first page on, by nobody who asked for other colours, and not on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { AXE } from "./support/axe.mjs";
import { go, press, settled } from "./support/keys.mjs";
import { livesIn } from "./support/pages.mjs";
import { passBetween, skip } from "./support/walk.mjs";
import { onPaper, show } from "./support/settings.mjs";
import { say } from "./support/texts.mjs";
import { tour } from "./support/tour.mjs";

const browser = stage({ before, after });

const THEMES = ["light", "dark"];
const NEUTRAL = "rgb(7, 63, 69)";
const NEUTRAL_DARK = "rgb(10, 58, 63)";
const CHOSEN_CONTRAST = "rgb(0, 0, 0)";
const OWN = "rgb(74, 18, 53)";

/** The colour of the bar with help, which is on every page. */
const bar = ({ page }) => page.locator(".sw-help").evaluate((one) => getComputedStyle(one).backgroundColor);
const corner = ({ page }) => page.locator(".sw-choices").first().evaluate((one) => getComputedStyle(one).borderRadius);
const mustBe = async (app, colour, when) => assert.equal(await bar(app), colour, when);

const choose = async (app, colours) => {
  await app.page.getByRole("radio", { name: say(colours), exact: true }).check();
};

test("the look is that of the municipality, for who asked for nothing else", async () => {
  const app = await open(browser, { place: "voorbeeld" });
  await mustBe(app, OWN, "light");
  assert.equal(await corner(app), "4px");
  await show(app, { theme: "dark" });
  await mustBe(app, OWN, "dark");
  assert.equal(await app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(23, 17, 22)");
  await show(app, { theme: "more contrast" });
  await mustBe(app, NEUTRAL, "more contrast");
  await onPaper(app, async () => {
    const [paper, brand] = await app.page.evaluate(() => ["--sw-paper", "--sw-brand"]
      .map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()));
    assert.deepEqual([paper, brand], ["#fff", "#000"]);
  });
  await show(app);
  await press(app, "reader");
  for (const [colours, expected] of [["colours-dark", OWN], ["colours-contrast", CHOSEN_CONTRAST], ["colours-light", OWN]]) {
    await choose(app, colours);
    await mustBe(app, expected, colours);
  }
  await finish(app);
});

test("a municipality without a look of its own has the neutral one, also after another", async () => {
  const app = await open(browser);
  await mustBe(app, NEUTRAL, "before somebody said where he lives");
  await livesIn(app, "voorbeeld");
  await skip(app);
  await passBetween(app);
  await mustBe(app, OWN, "in Voorbeeld");
  await go(app, "app-name");
  await go(app, "other-place");
  await livesIn(app, "haarlem");
  await go(app, "app-name");
  await mustBe(app, NEUTRAL, "in Haarlem");
  assert.equal(await corner(app), "14px");
  await show(app, { theme: "dark" });
  await mustBe(app, NEUTRAL_DARK, "in Haarlem, in the dark");
  await finish(app);
});

test("the next visitor finds the neutral look", async () => {
  const app = await open(browser, { place: "voorbeeld&plek=voorbeeld" });
  await mustBe(app, OWN, "before the wipe");
  await go(app, "next-visitor");
  await press(app, "next-wipe");
  await settled(app);
  await mustBe(app, NEUTRAL, "after the wipe");
  await finish(app);
});

test("a browser that takes no style from a script shows the neutral look", async () => {
  const app = await open(browser, {
    place: "voorbeeld",
    prepare: ({ context }) => context.addInitScript(() => {
      CSSStyleSheet.prototype.replaceSync = () => { throw new TypeError("Illegal"); };
    }),
  });
  await mustBe(app, NEUTRAL, "without");
  await finish(app);
});

test("in the look of Voorbeeld all words of every state can be read", async (t) => {
  const example = await open(browser, { place: "voorbeeld" });
  const style = await example.page.evaluate(() => document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join(""));
  await example.context.close();
  const app = await open(browser, { mouse: true, prepare: ({ context }) => context.addInitScript({ path: AXE }) });
  const wrong = [];
  let [states, looked] = [0, 0];
  await tour(app, async (name) => {
    states += 1;
    // Every second state, one theme after the other; with FULL=1 each state in both.
    if (!process.env.FULL && states % 2 === 1) return;
    for (const theme of process.env.FULL ? THEMES : [THEMES[states / 2 % 2]]) {
      await show(app, { theme });
      const found = await app.page.evaluate(async (text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
        const { violations, incomplete, passes } = await globalThis.axe.run(document, {
          runOnly: { type: "rule", values: ["color-contrast"] }, resultTypes: ["violations", "incomplete", "passes"],
        });
        const nodes = (results) => results.flatMap((result) => result.nodes);
        // It does not say that words cannot be seen at all; it only doubts it.
        const unseen = nodes(incomplete).filter(({ any }) => any[0].data?.messageKey === "equalRatio");
        const lines = [...nodes(violations), ...unseen].map(({ html, any }) => `${any[0].message}: ${html.slice(0, 120)}`);
        return { lines, count: nodes(passes).length };
      }, style);
      looked += found.count;
      wrong.push(...found.lines.map((line) => `${name}, ${theme}: ${line}`));
    }
    await show(app);
  });
  assert.deepEqual(wrong, []);
  assert.ok(looked >= states, "axe looked at nothing");
  t.diagnostic(`${states} states, in the light or in the dark`);
  await finish(app);
});
