// Every path by keyboard only: after each step the focus is on the heading or on what is missing, in view and not
// under a bar, and what the page says aloud changes exactly once for what happened.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { activate, button, choice, go, goOnTooSoon, heading, pick, press, until, write } from "./support/keys.mjs";
import { begin, isOnPlaces, livesIn, mustBeOn, mustBeOnResult, openCard, suggestions, takeAlong, toMelding, toPlan } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { answer, asked, chooseTopics, fillPage, skip } from "./support/walk.mjs";

const browser = stage({ before, after });

const SIZES = [{ width: 320, height: 568 }, { width: 1280, height: 800 }];

/** Runs in the page before anything else: writes down what a screen reader says when it changes by itself. */
const listen = () => {
  const LIVE = "[role=status], [role=alert], [aria-live]";
  globalThis.said = [];
  const known = new Map();
  const look = () => {
    for (const region of known.keys()) if (!region.isConnected) known.delete(region);
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent.trim();
      const before = known.get(region) ?? "";
      known.set(region, text);
      if (text && text !== before) globalThis.said.push(text);
    }
  };
  const start = () => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  };
  addEventListener("DOMContentLoaded", start);
};

const opened = (viewport) => open(browser, { viewport, prepare: ({ context }) => context.addInitScript(listen) });

/** What was said since the last time, after time for more. */
const heard = async ({ page }) => {
  await page.waitForTimeout(150);
  return page.evaluate(() => globalThis.said.splice(0));
};

/** Where the focus is wrong after a step, or null. */
const wrongFocus = ({ page }) => page.evaluate(() => {
  const focus = document.activeElement;
  if (!focus || focus === document.body) return "the focus is lost";
  if (focus.tagName !== "H1" && focus.getAttribute("role") !== "alert") return `the focus is on ${focus.outerHTML.slice(0, 80)}`;
  const { left, top, right, bottom, height } = focus.getBoundingClientRect();
  if (top < 0 || top >= innerHeight) return "the focus is out of view";
  for (const part of [0.1, 0.5, 0.9]) {
    const y = top + height * part;
    if (y >= innerHeight) continue;
    const over = document.elementFromPoint((left + right) / 2, y);
    if (!focus.contains(over)) return `${focus.tagName} is under ${over?.outerHTML.slice(0, 80)}, ${Math.round(bottom)}`;
  }
  return null;
});

/** A day in three fields of a page, the first of them by its place. */
const writeDay = async (app, day, first = 0) => {
  for (const [place, part] of day.entries()) {
    await write(app, app.page.locator("main .sw-date input").nth(first + place), part);
  }
};

/** One walk: does a step and checks what has to be true after it. */
const walk = (app) => {
  const wrong = [];
  const steps = [];
  const step = async (what, act, { says = 0 } = {}) => {
    await act();
    steps.push(what);
    const focus = await wrongFocus(app);
    if (focus) wrong.push(`${what}: ${focus}`);
    const texts = await heard(app);
    if (texts.length !== says) wrong.push(`${what}: ${texts.length} × said instead of ${says}: ${texts.join(" / ")}`);
  };
  /** Presses “go on” too soon, twice: with what cannot be, and with half of it. */
  const tooSoon = async (what, wrongly) => {
    for (const fill of wrongly) {
      await fill();
      await step(`too soon: ${what}`, () => goOnTooSoon(app), { says: 1 });
    }
  };
  /** The same with the days of a page, the first field of each by its place, which are right afterwards. */
  const tooSoonForDays = async (what, places) => {
    for (const place of places) {
      const wrongly = [["31", "9", "2026"], ["12", "", ""]].map((day) => () => writeDay(app, day, place));
      await tooSoon(what, wrongly);
      await writeDay(app, ["12", "11", "2026"], place);
    }
  };
  /** Leaves every page open: by “go on” without an answer, which is no mistake, and by skipping it. */
  const questions = async ({ most = 60 } = {}) => {
    for (let count = 0; (await asked(app)).length > 0 || await isOnPlaces(app); count += 1) {
      assert.ok(count < most, "the questions do not end");
      if (await isOnPlaces(app)) {
        await step("where", () => livesIn(app, "haarlem"));
        continue;
      }
      await step(`left open: ${await heading(app)}`, () => count % 2 === 0 ? go(app, "go-on") : skip(app));
    }
  };
  return { step, tooSoon, tooSoonForDays, questions, wrong, steps };
};

const start = async (viewport) => {
  const app = await opened(viewport);
  await heard(app);
  const path = walk(app);
  await livesIn(app, "haarlem");
  return { app, ...path };
};

/** From the result to the end, past what makes it more precise, and back by “back”. */
const toTheEnd = async ({ app, step, questions }, precisely = () => {}) => {
  await mustBeOnResult(app);
  if (await button(app, "precise-act").count() > 0) {
    await step("more precise", () => go(app, "precise-act"));
    await precisely();
    await questions();
    await mustBeOnResult(app);
  }
  await step("answers", () => go(app, "result-change-act"));
  await step("back to the result", () => go(app, "back"));
  await step("plan", () => toPlan(app));
  await step("melding", () => toMelding(app));
  await step("back", () => go(app, "back"));
};

const topicPath = (way, topics) => async (walked) => {
  const { app, step, questions } = walked;
  if (way === "start-jong") await step(way, () => begin(app, way));
  else await begin(app, way);
  await step("nobody", () => goOnTooSoon(app), { says: 1 });
  await step("about whom", () => skip(app));
  await questions();
  await step("no topic", () => goOnTooSoon(app), { says: 1 });
  await step("topics", () => chooseTopics(app, topics));
  await questions();
  await toTheEnd(walked);
};

const PATHS = {
  "I have a question": topicPath("start-vraag", ["geld", "thuis"]),
  "I care for somebody": topicPath("start-zorg", ["mz", "zorg"]),
  "I am young": topicPath("start-jong", ["hoofd"]),
  "a number that is none": async (walked) => {
    const { app, step, tooSoon, questions } = walked;
    await step("young", () => begin(app, "start-jong"));
    await chooseTopics(app, ["hoofd"]);
    await answer(app, { "question-leeftijd-jong": "said-leeftijd-16-17", "question-jeugdhulp": "said-jeugdhulpnu-ja" },
      { until: "question-maandentot18" });
    const months = (number) => () => fillPage(app, { "question-maandentot18": { words: number } });
    await tooSoon("months", ["zeven", "7,5"].map(months));
    await months("7")();
    await step("months", () => go(app, "go-on"));
    await questions();
    await toTheEnd(walked);
  },
  "I want to do something": async (walked) => {
    await walked.step("doing", () => begin(walked.app, "start-doen"));
    await toTheEnd(walked);
  },
  "a day that does not exist": async (walked) => {
    const { app, step, tooSoonForDays, questions } = walked;
    await chooseTopics(app, ["wonen", "recht"]);
    await answer(app, {}, { until: "question-gaat-wonen" });
    await fillPage(app, { "question-gaat-wonen": "need-wonen-uithuis" });
    await tooSoonForDays("leaving the house", [0]);
    await step("the day is known", () => go(app, "go-on"));
    await mustBeOn(app, "safety-title");
    await step("help first", () => go(app, "safety-go-on"));
    await answer(app, { "question-gaat-recht": "need-recht-besluit" }, { until: "question-besluit-datum" });
    // Not the first question of its page.
    await mustBeOn(app, "question-besluitvan");
    await tooSoonForDays("a decision", [0]);
    await step("the other day", () => go(app, "go-on"));
    await questions();
    await toTheEnd(walked, async () => {
      await answer(app, {}, { until: "question-eerder" });
      await fillPage(app, { "question-eerder": "said-meldingdatum-ja" });
      await tooSoonForDays("an earlier melding", [0]);
    });
  },
  "a melding at once": async ({ app, step }) => {
    await step("melding", () => go(app, "melden"));
    await step("back", () => go(app, "back"));
    await step("melding from the text", () => go(app, "start-melding-act"));
    await step("help", () => go(app, "help-now"));
    await step("back to the melding", () => go(app, "back"));
    await step("the first page", () => go(app, "app-name"));
  },
};
for (const [index, [name, path]] of Object.entries(PATHS).entries()) {
  test(`by keyboard: ${name}`, async (t) => {
    const walked = await start(SIZES[index % SIZES.length]);
    await path(walked);
    t.diagnostic(`${walked.steps.length} steps`);
    assert.deepEqual(walked.wrong, []);
    assert.ok(walked.steps.length > 5);
    await finish(walked.app);
  });
}

/** Does something that the page says aloud, and checks that it says so once. */
const once = async (app, act) => {
  await act();
  await until(async () => await app.page.evaluate(() => globalThis.said.length) > 0, "nothing is said");
  const texts = await heard(app);
  assert.equal(texts.length, 1, texts.join(" / "));
};

test("what happens without another page is said once, and again when it happens again", async (t) => {
  const app = await opened(SIZES[1]);
  await livesIn(app, "haarlem");
  await heard(app);
  await t.test("an error", () => once(app, () => goOnTooSoon(app)));
  await t.test("the same error again", () => once(app, () => press(app, "go-on")));
  const field = app.page.locator("textarea").first();
  await write(app, field, "ik heb schulden");
  assert.deepEqual(await heard(app), [], "typing says something");
  await t.test("another page", () => go(app, "go-on"));
  await heard(app);
  const who = choice(app, say("read-who-zelf"));
  await t.test("nothing is about anybody", () => once(app, () => activate(app, who, "Space")));
  await go(app, "read-change");
  await heard(app);
  await write(app, app.page.locator("textarea").first(), "xyz");
  await t.test("nothing found", () => once(app, () => press(app, "go-on")));
  await chooseTopics(app, ["geld", "net"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these" }, { until: "question-gaat-geld" });
  await heard(app);
  const scale = (value) => choice(app, say(`said-domein-${value}`));
  await t.test("what is heavy", () => once(app, () => pick(app, scale("x"))));
  await pick(app, scale("n"));
  assert.deepEqual(await heard(app), [], "another answer says something");
  await t.test("what is heavy after all", () => once(app, () => pick(app, scale("x"))));
  await pick(app, scale("n"));
  await answer(app, { "question-gaat-geld": "need-geld-rondkomen" });
  await heard(app);
  for (const time of ["a card put aside", "another card put aside"]) {
    const [first] = await suggestions(app);
    await openCard(app, app.page.locator("article").first());
    await press(app, "decision-not-suitable");
    await heard(app);
    await t.test(time, () => once(app, () => press(app, "reason-keep")));
    await t.test(`${time}: it is gone, as the page says`, () =>
      until(async () => !(await suggestions(app)).includes(first), `“${first}” is still in the list`));
  }
  await toPlan(app);
  await toMelding(app);
  await write(app, app.page.locator("#w0"), "Anna");
  assert.deepEqual(await heard(app), [], "typing says something");
  await t.test("copied", () => once(app, () => takeAlong(app, "melding-copy")));
  await t.test("saved", () => once(app, () => takeAlong(app, "melding-save")));
  await t.test("saved again", () => once(app, () => takeAlong(app, "melding-save")));
  await finish(app);
});

test("a step that goes wrong is seen: a lost focus, a bar over it, something said twice", async () => {
  const app = await opened(SIZES[0]);
  await heard(app);
  assert.equal(await wrongFocus(app), null);
  await app.page.evaluate(() => {
    const bar = document.createElement("div");
    Object.assign(bar.style, { position: "fixed", inset: "0 0 auto", height: "500px", zIndex: 9 });
    bar.id = "bar";
    document.body.append(bar);
  });
  assert.match(await wrongFocus(app), /^H1 is under/);
  await app.page.evaluate(() => { document.querySelector("#bar").remove(); document.activeElement.blur(); });
  assert.equal(await wrongFocus(app), "the focus is lost");
  await app.page.evaluate((text) => {
    const status = document.querySelector("main").appendChild(document.createElement("p"));
    status.setAttribute("role", "status");
    status.textContent = text;
    setTimeout(() => { status.textContent = `${text} ${text}`; }, 20);
  }, say("copied"));
  assert.equal((await heard(app)).length, 2);
  await finish(app);
});
