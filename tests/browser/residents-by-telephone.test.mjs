// All fifteen residents of `tests/scenarios` walk from the first page to a printed plan on a telephone, with
// a finger or with a keyboard. What they answer follows from their case, and what they see from what it expects.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import {
  begin, destinations, extraRoutes, livesIn, mustBeOn, mustNotHold, ownTopic, preview, printed, openEverything, routes, scaleForms, showAll, suggestions, toMelding, toPlan, words, mustBeOnResult
} from "./support/pages.mjs";
import { answersOf, dangerOf, isOwn, resident, topicsOf, untold, wayIn } from "./support/residents.mjs";
import { TOPIC_IDS, forms, has, idsOf, say, slug, suggestionTitles } from "./support/texts.mjs";
import { answerAll, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const RESIDENTS = Array.from({ length: 15 }, (_, place) => `P${String(place + 1).padStart(2, "0")}`);
const PHONE = { width: 390, height: 844 };
/** Walks at the same time; each waits for the browser most of the time. */
const AT_ONCE = 3;
/** So many suggestions are shown at first, and so many of these to begin with. */
const [MOST_AT_FIRST, MOST_TO_BEGIN] = [7, 3];
/** Those to whom a letter can go. */
const ADDRESSEES = ["wmo", "swt", "jeugd", "schuld"];

/** What a case tells and the walk never asks, and why. What the case expects has to hold all the same. */
const NEVER_ASKED = {
  P02: { mz: "who comes in as a carer is not asked whether there is a carer" },
  P14: { suicideVan: "who answers for themselves is not asked of whom it is" },
};

/** What a resident of a case also ticks, because what the case tells is only asked under it. */
const ALSO = { P07: ["mz.gedrag"] };

/** Runs in the page before anything else: counts what hands do. */
const countActs = () => {
  globalThis.acts = { keys: 0, taps: 0 };
  addEventListener("keydown", () => { globalThis.acts.keys += 1; }, true);
  addEventListener("touchstart", () => { globalThis.acts.taps += 1; }, true);
};

/** The topics as residents choose them: down the page, unless the case says which of them comes first. */
const inOrder = (known) => {
  const place = (topic) => topic === known.voorop?.toLowerCase() ? -1 : TOPIC_IDS.indexOf(`topic-${topic}`);
  return topicsOf(known).sort((a, b) => place(a) - place(b));
};

/** The titles of the suggestions to begin with, in their order. */
const beginning = ({ page }) => page.locator(".sw-first h3").allTextContents();

/** Of these the plan says the day, where it is known. */
const DAYS = { "lijf.opname": "ontslagZiekenhuis", "wonen.uithuis": "ontruiming", "recht.besluit": "besluit" };
const asDay = (date) => new Intl.DateTimeFormat("nl", { dateStyle: "long" }).format(new Date(date));

/** How the plan says a need: for who has it, and about them. */
const needLines = (known) => (need) => /^\d{4}-/.test(known[DAYS[need]]) ? [asDay(known[DAYS[need]])] : ["", "-wie"].map((end) => `plan-need-${slug(need.replaceAll("_", "-"))}${end}`)
  .filter((id) => idsOf(id).includes(id)).flatMap((id) => forms(id));

const walked = [];
after(() => console.table(Object.fromEntries(walked.sort(([a], [b]) => a < b ? -1 : 1))));

/** Each suggestion by its title, in whichever form it is shown. */
const holdsTitle = (shown, id) => suggestionTitles(id).some((title) => shown.includes(title));

const resultIsAsIn = async (app, place, expected) => {
  await mustBeOnResult(app);
  const wrong = [];
  const expect = (holds, what) => { if (!holds) wrong.push(what); };
  const all = (list = [], holds, what) => { for (const one of list) expect(holds(one), `${one} ${what}`); };
  const [mains, extras] = [await routes(app), await extraRoutes(app)];
  const isAt = (desks) => (id) => id.split("|").some((one) => destinations(place, one).some((desk) => desks.includes(desk)));
  expect(isAt(mains)(expected.main), `the route is ${mains}, not ${expected.main}`);
  if (expected.extras) {
    const same = extras.length === expected.extras.length && expected.extras.every(isAt(extras));
    expect(same, `the other routes are ${extras}, not ${expected.extras}`);
  }
  all(expected.extras_include, isAt(extras), `is not among the other routes: ${extras}`);
  all(expected.never_main, (id) => !isAt(mains.slice(0, 1))(id), "is the route after all");
  for (const list of [expected.never_routes, expected.not_routes]) all(list, (id) => !isAt([...mains.slice(0, 1), ...extras])(id), "is a route after all");
  const [begin, first] = [await beginning(app), await suggestions(app)];
  const isAmong = (shown) => (id) => holdsTitle(shown, id);
  expect(first.length <= MOST_AT_FIRST, `${first.length} suggestions at first view`);
  expect(begin.length <= MOST_TO_BEGIN, `${begin.length} suggestions to begin with`);
  for (const [at, id] of (expected.begins ?? []).entries()) expect(isAmong(begin.slice(at, at + 1))(id), `${id} is not number ${at + 1} of ${begin}`);
  all(expected.not_first_three, (id) => !isAmong(begin)(id), "is among the first after all");
  const { at_least: least = 0, of = [] } = expected.first_seven ?? {};
  const there = of.filter(isAmong(first)).length;
  expect(there >= least, `${there}, not ${least} of ${of} are among ${first}`);
  await showAll(app);
  await openEverything(app);
  const shown = await suggestions(app);
  all(expected.suggestions, isAmong(shown), "is not suggested");
  for (const list of [expected.not_suggested, expected.suppressed, expected.never]) all(list, (id) => !isAmong(shown)(id), "is suggested after all");
  if (expected.only_suggestions) expect(shown.length === expected.only_suggestions.length, `suggested: ${shown}`);
  if (expected.one_of) expect(expected.one_of.some(isAmong(shown)), `none of ${expected.one_of}`);
  const text = await words(app);
  const holds = (name) => text.toLowerCase().includes(name.toLowerCase());
  all([...expected.named ?? [], ...expected.says ? [expected.says] : []], holds, "is not said");
  for (const list of [expected.not_named, expected.not_said]) all(list, (name) => !holds(name), "is said after all");
  if (expected.snel) expect(await app.page.locator(".sw-today").count() > 0 || text.includes(say("route-snel")) || forms("route-snel").some((form) => text.includes(form)), "not marked as soon");
  assert.deepEqual(wrong, [], `${wrong.join("\n")}\n${text}`);
};

/** A heading of the plan: of the person who fills in, or about another where that has a text of its own. */
const headingOf = (known) => (id) => {
  if (isOwn({ rol: "zelf", ...known })) return [say(id)];
  // What a carer needs is about the person who fills in.
  if (["mantelzorger", "ouder"].includes(known.rol) && has(`${id}-own`)) return [say(`${id}-own`)];
  return has(`${id}-wie`) ? forms(id).filter((text) => text !== say(id)) : [say(id)];
};

/** The plan, the melding and the paper hold what was told, and nothing about danger. */
const takesPlanAlong = async (app, known, told) => {
  await toPlan(app);
  await mustBeOn(app, "plan-title");
  await toMelding(app);
  await mustBeOn(app, "melding-title");
  const shown = await preview(app);
  const paper = await printed(app);
  // Where a need was ticked, the plan says that and not how it goes.
  const isTicked = (topic) => (known.needs ?? []).some((need) => need.startsWith(`${topic}.`));
  const scaled = topicsOf(known).filter((topic) =>
    told.includes(`question-gaat-${topic}`) && known.domein?.[topic.toUpperCase()] && !isTicked(topic));
  const lines = scaled.map((topic) => {
    const scale = known.domein[topic.toUpperCase()].toLowerCase();
    // What goes well is counted up in one line.
    return scale === "g" ? ownTopic(topic) : scaleForms(topic, scale);
  });
  const needs = (known.needs ?? []).filter((need) => told.includes(`question-gaat-${need.split(".")[0]}`)).map(needLines(known));
  const subject = ADDRESSEES.flatMap((to) => headingOf(known)(`envelope-subject-${to}`));
  const parts = [subject, [say("envelope-greeting")], [say("envelope-closing")]];
  const danger = dangerOf(known);
  for (const [text, what] of [[shown, "the preview"], [paper, "the print"]]) {
    for (const line of [...parts, ...lines, ...needs]) assert.ok(line.some((form) => text.includes(form)), `${what} lacks ${line[0]}:\n${text}`);
    if (danger.length > 0) mustNotHold(text, [...danger, say("plan-part-veilig")], what);
  }
};

const walks = async (name, touch) => {
  const { case: own, expect: expected } = resident(name);
  const known = { ...own, ...ALSO[name] && { needs: [...own.needs, ...ALSO[name]] } };
  const app = await open(browser, {
    viewport: PHONE, context: { hasTouch: true }, prepare: ({ context }) => context.addInitScript(countActs),
  });
  app.touch = touch;
  await livesIn(app, known.gemeente);
  await begin(app, wayIn(known));
  await chooseTopics(app, inOrder(known));
  const answers = answersOf(known);
  const { pages, told, danger } = await answerAll(app, answers);
  assert.equal(danger.includes("question-veilig"), dangerOf(known).length > 0, `the safety screen, after ${danger}`);
  const missing = untold(known, told);
  assert.deepEqual(missing, Object.keys(NEVER_ASKED[name] ?? {}), "told in the case and never asked");
  await resultIsAsIn(app, known.gemeente, expected);
  await takesPlanAlong(app, known, told);
  const { keys, taps } = await app.page.evaluate(() => globalThis.acts);
  assert.ok(touch ? keys === 0 && taps > 0 : taps === 0 && keys > 0, `${keys} keys and ${taps} taps`);
  walked.push([`${name} ${touch ? "touch" : "keys"}`, {
    pages, answered: told.length, acts: keys + taps, "never asked": missing.join(" "),
  }]);
  await finish(app);
};

describe("every resident", { concurrency: AT_ONCE }, () => {
  for (const [place, name] of RESIDENTS.entries()) {
    // In turns; with FULL=1 everybody does both.
    const isAsked = (touch) => process.env.FULL === "1" || (place % 2 === 0) === touch;
    if (isAsked(true)) test(`${name} comes from the first page to a printed plan with a finger`, () => walks(name, true));
    if (isAsked(false)) test(`${name} comes from the first page to a printed plan with a keyboard`, () => walks(name, false));
  }
});
