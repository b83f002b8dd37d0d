// Whether everybody can use it: a focus that is never lost or hidden, and a page that a browser has translated.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { activate, button, choice, go, goOnTooSoon, press, settled, tabTo, until, write } from "./support/keys.mjs";
import {
  begin, editLine, livesIn, mustBeOn, openCard, preview, showAll, suggestions, takeAlong, toMelding, toPlan,
} from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { tour } from "./support/tour.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const SMALL = { width: 320, height: 568 };

/** The control with the focus, when something lies over it. */
const hiddenFocus = ({ page }) => page.evaluate(() => {
  const control = document.activeElement;
  if (!control || control === document.body) return null;
  const place = (control.closest("label") ?? control).getBoundingClientRect();
  const within = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return control.contains(top) || control.closest("label")?.contains(top);
  };
  const middle = place.left + place.width / 2;
  const seen = [0.1, 0.5, 0.9].some((part) => within(middle, place.top + place.height * part));
  return seen ? null : control.outerHTML.slice(0, 120);
});

test("on a small phone no bar hides the control that has the focus", async () => {
  const app = await open(browser, { viewport: SMALL, mouse: true });
  const found = [];
  await tour(app, async (name) => {
    if (!["start", "topics", "question, signs", "question, a scale, with what comes up", "result", "check", "plan", "melding"].includes(name)) return;
    const stops = await app.page.evaluate(() => document.querySelectorAll("button, input, textarea, a[href], summary").length);
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let stop = 0; stop <= stops; stop += 1) {
        await app.page.keyboard.press(key);
        const hidden = await hiddenFocus(app);
        if (hidden) found.push(`${name}, ${key}: ${hidden}`);
      }
    }
  });
  assert.deepEqual([...new Set(found)], []);
  await finish(app);
});

/** Walks to a result with more steps than fit at first view. */
const withResult = async (options) => {
  const app = await open(browser, options);
  await livesIn(app, "haarlem");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis", "net"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these",
    "question-gaat-huis": "said-domein-n", "question-gaat-net": "said-domein-m",
  });
  return app;
};

/** Where the focus is, when it is on nothing. */
const focusIsKept = async (app, what) => {
  // The app may move the focus a frame later.
  await app.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  const lost = await app.page.evaluate(() => document.activeElement === document.body || !document.activeElement);
  return lost ? [what] : [];
};

// Pressing a button that gives way to another piece of the page threw a keyboard or screen reader user back
// to the top of the page.
test("the focus stays where somebody works", async () => {
  const app = await withResult();
  const lost = [];
  const after = async (what, act) => {
    await act();
    lost.push(...await focusIsKept(app, what));
  };
  const card = app.page.locator("article").first();
  await after("show all", () => showAll(app));
  await after("I am going to do this", () => press(app, "decision-doing", { within: card }));
  await after("more about a card", () => openCard(app, card));
  await after("tried", () => press(app, "decision-tried", { within: card }));
  await after("keep the reason", () => press(app, "reason-keep", { within: card }));
  await openCard(app, card);
  await after("does not suit", () => press(app, "decision-not-suitable", { within: card }));
  await after("cancel", () => press(app, "cancel", { within: card }));
  await toPlan(app);
  const line = app.page.locator(".sw-item").first();
  await after("another addressee", () => press(app, "addressee-swt"));
  await after("edit a line", () => press(app, "plan-edit", { within: line }));
  await after("keep a line", () => press(app, "plan-keep", { within: line }));
  await toMelding(app);
  await after("type a name", () => write(app, app.page.locator("#w0"), "Anna"));
  await after("copy", () => takeAlong(app, "melding-copy"));
  assert.deepEqual(lost, []);
  await finish(app);
});

/** Does what browsers do that translate a page: every text is replaced by elements with a new text. */
const translate = ({ page }) => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    if (texts.currentNode.data.trim() && texts.currentNode.parentElement.tagName !== "TEXTAREA") found.push(texts.currentNode);
  }
  for (const text of found) {
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    inner.textContent = text.data;
    text.replaceWith(outer);
  }
  return found.length;
});

const translated = async (app) => assert.ok(await translate(app) >= 10, "there was little to translate");

test("a translated result still changes where somebody presses", async () => {
  const app = await withResult();
  await translated(app);
  const before = (await suggestions(app)).length;
  await showAll(app);
  assert.ok((await suggestions(app)).length > before);
  const card = app.page.locator("article").first();
  await press(app, "decision-doing", { within: card });
  await until(async () => await button(app, "decision-doing-on", { within: card }).count() === 1, "the choice is not shown");
  assert.equal(await button(app, "decision-doing", { within: card }).count(), 0);
  await translated(app);
  await openCard(app, card);
  await press(app, "decision-tried", { within: card });
  await write(app, card.locator("textarea"), "Dat hielp niet.");
  await press(app, "reason-keep", { within: card });
  await translated(app);
  await toPlan(app);
  assert.ok((await app.page.locator(".sw-sheet").innerText()).includes("Dat hielp niet."));
  await finish(app);
});

test("a translated question still says what is missing, and goes on", async () => {
  const app = await open(browser, { place: "haarlem" });
  await translated(app);
  await goOnTooSoon(app);
  assert.ok((await app.page.locator("main").innerText()).includes(say("start-error")), "no error is shown");
  await translated(app);
  await write(app, app.page.locator("#w0"), "ik heb schulden");
  await go(app, "go-on");
  await mustBeOn(app, "read-title");
  await translated(app);
  await activate(app, app.page.locator("#a0"), "Space");
  await until(async () => (await app.page.locator("main").innerText()).includes(say("read-without-who")), "it is not said");
  await activate(app, app.page.locator("#a0"), "Space");
  await until(async () => await choice(app, say("need-geld-achterstand")).count() === 1, "the rest does not come back");
  await go(app, "read-go-on");
  await translated(app);
  await go(app, "skip");
  await finish(app);
});

test("a translated plan and melding still show what was changed", async () => {
  const app = await withResult();
  await toPlan(app);
  await translated(app);
  const own = "Zo zeg ik het zelf.";
  await editLine(app, say("plan-scale-huis-n"), own);
  assert.ok(await app.page.getByText(own).isVisible());
  assert.ok(!(await app.page.locator(".sw-sheet").innerText()).includes(say("plan-scale-huis-n")), "the old words are still there");
  await toMelding(app);
  await translated(app);
  assert.ok((await preview(app)).includes(own));
  await write(app, app.page.locator("#w0"), "Anna");
  await until(async () => (await preview(app)).includes("Anna"), "the preview does not follow");
  await write(app, app.page.locator("#w0"), "Berta");
  await until(async () => (await preview(app)).includes("Berta"), "the preview does not follow");
  assert.ok(!(await preview(app)).includes("Anna"), "the old name is still there");
  const said = app.page.locator("[role=status]");
  for (const id of ["melding-copy", "melding-save"]) {
    const before = await said.innerText();
    await takeAlong(app, id);
    await until(async () => await said.innerText() !== before, "the message does not change");
    const texts = ["copied", "not-copied", "saved", "not-saved"].flatMap((one) => forms(one));
    assert.ok(texts.includes((await said.innerText()).trim()), await said.innerText());
    await translate(app);
  }
  await go(app, "back");
  await settled(app);
  await finish(app);
});
