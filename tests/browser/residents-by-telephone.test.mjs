// All fifteen residents of `tests/scenarios` walk from the first page to a printed plan on a telephone: once with
// a finger, once with a keyboard. What they answer follows from their case, and what they see from what it expects.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { go } from "./support/keys.mjs";
import {
  begin, destinations, extraRoutes, inTopicForms, isOn, livesIn, mustBeOn, mustHold, mustNotHold, ownTopic, preview, printed, route, showAll, suggestions, toMelding, toPlan, words,
} from "./support/pages.mjs";
import { answersOf, dangerOf, resident, topicsOf, unasked, wayIn } from "./support/residents.mjs";
import { forms, say, slug } from "./support/texts.mjs";
import { asked, chooseTopics, reply } from "./support/walk.mjs";

const browser = stage({ before, after });

const RESIDENTS = Array.from({ length: 15 }, (_, place) => `P${String(place + 1).padStart(2, "0")}`);
const PHONE = { width: 390, height: 844 };
/** Walks at the same time; each waits for the browser most of the time. */
const AT_ONCE = 3;
const MOST_QUESTIONS = 80;
const LETTERS = ["a", "b", "c", "d", "e", "f", "g"];

/** What a case tells and the walk never asks, and why. What the case expects has to hold all the same. */
const NEVER_ASKED = {
  P02: { mz: "who comes in as a carer is not asked whether there is a carer" },
  P04: { "question-toekomstplan": "more than six months before 18 it changes no advice; so it misses in the plan too" },
};

/** Runs in the page before anything else: counts what hands do. */
const countActs = () => {
  globalThis.acts = { keys: 0, taps: 0 };
  addEventListener("keydown", () => { globalThis.acts.keys += 1; }, true);
  addEventListener("touchstart", () => { globalThis.acts.taps += 1; }, true);
};

const walked = [];
after(() => console.table(Object.fromEntries(walked.sort(([a], [b]) => a < b ? -1 : 1))));

/** Answers all questions as the case says. Gives what was answered, and after how many questions danger was met. */
const answerAll = async (app, answers) => {
  const told = [];
  let [questions, danger] = [0, null];
  for (; questions < MOST_QUESTIONS; questions += 1) {
    if (await isOn(app, "safety-title")) {
      danger ??= told.at(-1);
      await go(app, "safety-go-on");
    }
    if ((await asked(app)).length === 0) break;
    const key = await reply(app, answers);
    if (key) told.push(key);
  }
  if (await isOn(app, "check-title")) await go(app, "check-result");
  return { questions, told, danger };
};

/** Each suggestion by its title, in whichever form it is shown. */
const holdsTitle = (shown, id) => forms(`suggestion-${slug(id)}`).some((title) => shown.includes(title));

const resultIsAsIn = async (app, place, expected) => {
  await mustBeOn(app, "result-title");
  const wrong = [];
  const expect = (holds, what) => { if (!holds) wrong.push(what); };
  const main = await route(app);
  expect(destinations(place, expected.main).includes(main), `the route is ${main}, not ${expected.main}`);
  if (expected.extras) {
    const extras = await extraRoutes(app);
    const isThere = (id) => destinations(place, id).some((desk) => extras.includes(desk));
    const all = extras.length === expected.extras.length && expected.extras.every(isThere);
    expect(all, `the other routes are ${extras}, not ${expected.extras}`);
  }
  expect((await suggestions(app)).length <= 7, "more than seven suggestions at first view");
  await showAll(app);
  const shown = await suggestions(app);
  for (const id of expected.suggestions ?? []) expect(holdsTitle(shown, id), `${id} is not suggested`);
  for (const id of [...expected.not_suggested ?? [], ...expected.suppressed ?? []]) {
    expect(!holdsTitle(shown, id), `${id} is suggested after all`);
  }
  if (expected.only_suggestions) expect(shown.length === expected.only_suggestions.length, `suggested: ${shown}`);
  if (expected.one_of) expect(expected.one_of.some((id) => holdsTitle(shown, id)), `none of ${expected.one_of}`);
  const text = await words(app);
  for (const name of [...expected.named ?? [], expected.says ?? ""]) expect(text.includes(name), `${name} is not named`);
  for (const name of expected.not_named ?? []) expect(!text.includes(name), `${name} is named after all`);
  assert.deepEqual(wrong, [], text);
};

/** The plan, the melding and the paper hold what was told, and nothing about danger. */
const takesPlanAlong = async (app, known, told) => {
  await toPlan(app);
  await mustBeOn(app, "plan-title");
  await toMelding(app);
  await mustBeOn(app, "melding-title");
  const shown = await preview(app);
  const paper = await printed(app);
  const lines = topicsOf(known).filter((topic) => told.includes(`question-gaat-${topic}`)).map((topic) => {
    const scale = known.domein[topic.toUpperCase()].toLowerCase();
    // What goes well is counted up in one line.
    return scale === "g" ? ownTopic(topic) : inTopicForms(topic, `said-domein-${scale}`);
  });
  const parts = [say("document-title"), ...LETTERS.map((letter) => say(`plan-part-${letter}`))];
  const danger = dangerOf(known);
  for (const [text, what] of [[shown, "the preview"], [paper, "the print"]]) {
    mustHold(text, parts, what);
    for (const line of lines) assert.ok(line.some((form) => text.includes(form)), `${what} lacks ${line[0]}:\n${text}`);
    if (danger.length > 0) mustNotHold(text, [...danger, say("plan-part-veilig")], what);
  }
};

const walks = async (name, touch) => {
  const { case: known, expect: expected } = resident(name);
  const app = await open(browser, {
    viewport: PHONE, context: { hasTouch: true }, prepare: ({ context }) => context.addInitScript(countActs),
  });
  app.touch = touch;
  await livesIn(app, known.gemeente);
  await begin(app, wayIn(known));
  await chooseTopics(app, topicsOf(known));
  const answers = answersOf(known);
  const { questions, told, danger } = await answerAll(app, answers);
  assert.equal(danger, dangerOf(known).length > 0 ? "question-veilig" : null, "the safety screen");
  const missing = [...unasked(known), ...Object.keys(answers).filter((key) => !told.includes(key))];
  assert.deepEqual(missing, Object.keys(NEVER_ASKED[name] ?? {}), "told in the case and never asked");
  await resultIsAsIn(app, known.gemeente, expected);
  await takesPlanAlong(app, known, told);
  const { keys, taps } = await app.page.evaluate(() => globalThis.acts);
  assert.ok(touch ? keys === 0 && taps > 0 : taps === 0 && keys > 0, `${keys} keys and ${taps} taps`);
  walked.push([`${name} ${touch ? "touch" : "keys"}`, {
    questions, answered: told.length, acts: keys + taps, "never asked": missing.join(" "),
  }]);
  await finish(app);
};

describe("every resident", { concurrency: AT_ONCE }, () => {
  for (const name of RESIDENTS) {
    test(`${name} comes from the first page to a printed plan with a finger`, () => walks(name, true));
    test(`${name} comes from the first page to a printed plan with a keyboard`, () => walks(name, false));
  }
});
