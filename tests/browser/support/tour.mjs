// One walk past every kind of screen and everything that a screen can show, for tests of what has to be true on
// all of them.
import { activate, button, choice, go, goOnTooSoon, isAlert, pick, press, tabTo, until, write } from "./keys.mjs";
import { begin, eraseAll, isOn, livesIn, mustBeOn, showAll, takeAlong, toMelding, toPlan, mustBeOnResult, openCard, unfold } from "./pages.mjs";
import { say, slug } from "./texts.mjs";
import { answer, chooseTopics, fillPage, reply } from "./walk.mjs";

/** The states that are made to be printed. */
export const ON_PAPER = ["plan", "melding", "melding, filled in", "after, with days", "letter", "talk", "stories", "visit",
  "plan, about somebody else", "melding, about somebody else", "doing", "future", "household", "steps"];

/** The name of a state as a file name. */
export const fileName = (state) => slug(state.replaceAll(",", ""));

/** Opens the first thing on the page that can be opened. */
const openDetails = async (app) => {
  const summary = app.page.locator("main summary").first();
  await tabTo(app, summary);
  await app.page.keyboard.press("Enter");
  await until(() => summary.evaluate((one) => one.parentElement.open), "it does not open");
};

/** Waits until the page says what came of a press. */
const isSaid = (app) => {
  const said = app.page.locator("[role=status]");
  return until(async () => (await said.allTextContents()).some((text) => text.trim()), "nothing is said");
};

/** What can be reached without having told anything. */
const atTheStart = async (app, visit) => {
  await visit("start");
  for (const [way, name] of [
    ["copy-load-link", "copy, going on"], ["privacy-read", "privacy"], ["help-now", "help"], ["not-safe", "safety"], ["melden", "melding, without answers"],
  ]) {
    await go(app, way);
    await visit(name);
    await go(app, "back");
  }
  await go(app, "privacy-read");
  await go(app, "copy-link");
  await visit("copy");
  await go(app, "back");
  await go(app, "next-visitor");
  await visit("next visitor");
  await go(app, "next-wipe");
  await visit("next visitor, wiped");
  await go(app, "next-begin");
};

/** A story, with what is said when nothing was chosen, and what is shown afterwards. */
const stories = async (app, visit) => {
  await go(app, "stories-start");
  await visit("stories");
  await go(app, "story-s01");
  await visit("story");
  await press(app, "story-look");
  await isAlert(app);
  await visit("story, with an error");
  await pick(app, choice(app, say("story-melding")));
  await press(app, "story-look");
  await until(() => app.page.getByRole("heading", { name: say("story-shows") }).count(), "nothing is shown");
  await visit("story, with what is shown");
  await go(app, "back");
  await go(app, "back");
};

/** Own words, on the first page and where it is asked what it is about. */
const topics = async (app, visit) => {
  await begin(app, "start-vraag");
  await goOnTooSoon(app);
  await visit("start, with an error");
  await write(app, app.page.locator("textarea"), "xyz");
  await press(app, "go-on");
  await isSaid(app);
  await visit("start, nothing found");
  await write(app, app.page.locator("textarea"), "Mijn moeder van 84 vergeet veel en ik slaap slecht. Zij moet 4 januari haar huis uit");
  await go(app, "go-on");
  await mustBeOn(app, "read-title");
  await visit("read, own words");
  await go(app, "read-change");
  await write(app, app.page.locator("textarea"), "");
  await activate(app, app.page.locator(".sw-languages button").nth(1));
  await until(() => isOn(app, "language-ar-title"), "no page in Arabic");
  await visit("in another language");
  await go(app, "back");
};

/** Writes this in the parts of the date that the page asks. */
const writeDate = async (app, date) => {
  for (const [place, part] of date.entries()) await write(app, app.page.locator("main .sw-date input").nth(place), part);
};

/** A page of every kind, with what comes up under an answer, and what is said about a day that does not exist. */
const questions = async (app, visit) => {
  await reply(app, { "question-rol-vraag": "said-rol-zelf" });
  await visit("places");
  await livesIn(app, "haarlem");
  await answer(app, {}, { until: "question-huishouden" });
  await visit("question, several");
  await openDetails(app);
  await visit("question, with why it is asked");
  await answer(app, { "question-leeftijd-vraag": "said-leeftijd-27-59" }, { until: "question-veilig" });
  await visit("question, signs");
  const signs = { "question-veilig": ["said-suicide-gedachten", "said-vandaagniets-ja"] };
  await fillPage(app, signs);
  await visit("question, signs, with what comes up");
  await reply(app, { ...signs, "question-vandaag": "said-geeneten-ja" });
  await mustBeOn(app, "safety-title");
  await visit("safety, after an answer");
  await go(app, "safety-go-on");
  await mustBeOn(app, "topics-title");
  await visit("topics");
  await write(app, app.page.locator("textarea"), "xyz");
  await press(app, "topics-propose");
  await isSaid(app);
  await goOnTooSoon(app);
  await visit("topics, with an error");
  await chooseTopics(app, ["geld", "wonen"]);
  await answer(app, {}, { until: "question-gaat-geld" });
  await visit("question, a scale");
  const heavy = {
    "question-gaat-geld": ["said-domein-x", "need-geld-haast", "need-geld-achterstand", { words: "Ik leen soms." }, "topic-help"],
  };
  await fillPage(app, heavy);
  await visit("question, a scale, with what comes up");
  const all = {
    ...heavy, "question-haast-meer": "said-afsluiting-ja", "question-hoofdvraag": "need-geld-achterstand",
    "question-hulp": "said-helptniet-ja", "question-goed-geld": { words: "Ik kook goedkoop." },
  };
  await fillPage(app, all);
  await visit("question, own words");
  await reply(app, all);
  const eviction = { "question-gaat-wonen": ["said-domein-n", "need-wonen-uithuis"] };
  await fillPage(app, eviction);
  await visit("question, a date");
  await fillPage(app, eviction);
  await writeDate(app, ["31", "9", "2026"]);
  await goOnTooSoon(app);
  await visit("question, a date, with an error");
  await writeDate(app, ["4", "12", "2026"]);
  await go(app, "go-on");
  if (await isOn(app, "safety-title")) await go(app, "safety-go-on");
  await answer(app, {});
};

/** What others write on the same device. Another page closes a part, so the way back does not need it open. */
const others = async (app, visit) => {
  await begin(app, "more-carer");
  await go(app, "carer-open");
  await press(app, "said-mzlast-zwaar");
  await write(app, app.page.locator("main textarea").first(), "De nachten.");
  await visit("carer, opened");
  await go(app, "back");
  await begin(app, "more-carer");
  await go(app, "apart-act");
  await go(app, "apart-first");
  await press(app, "apart-answer-1", { within: app.page.locator(".sw-item").first() });
  await visit("apart");
  await go(app, "back");
  await go(app, "back");
  await begin(app, "more-household");
  await write(app, app.page.locator("main input[type=text]").first(), "Ada");
  await press(app, "household-add");
  await button(app, "member-give", { values: { naam: "Ada" } }).waitFor();
  await visit("household");
  await go(app, "member-give", { values: { naam: "Ada" } });
  await go(app, "member-open", { values: { naam: "Ada" } });
  await write(app, app.page.locator("main textarea").first(), "Ik kook graag.");
  await visit("member, opened");
  await go(app, "back");
  await go(app, "back");
};

const result = async (app, visit) => {
  await mustBeOnResult(app);
  await go(app, "more-act");
  await visit("more");
  await others(app, visit);
  await go(app, "back");
  await visit("result");
  await showAll(app);
  await visit("result, all");
  const whyNot = app.page.locator(".sw-columns > div > details").last();
  if (await whyNot.count() > 0) {
    await unfold(app, whyNot);
    await visit("result, with why others are not there");
  }
  const card = app.page.locator("article").first();
  await press(app, "decision-doing", { within: card });
  await openCard(app, card);
  await visit("result, a card opened");
  await press(app, "decision-tried", { within: card });
  await visit("result, asking what happened");
  await press(app, "decision-not-suitable", { within: card });
  await visit("result, asking why it does not suit");
  await openCard(app, card);
  await press(app, "decision-not-suitable", { within: card });
  await press(app, "reason-keep", { within: card });
  await isSaid(app);
  await visit("result, a card put aside");
};

/** Fills in somebody for the circle; what was filled in is gone after another page. */
const addSomebody = async (app) => {
  if (await button(app, "circle-keep").count() > 0) return;
  await press(app, "circle-add");
  await write(app, app.page.locator("#w0"), "Fatima");
  for (const id of ["circle-close", "circle-may-want", "circle-can"]) await press(app, id);
};

/** A person in the circle, a message to them, and a step; all of it taken back, so that the plan stays as it is. */
const own = async (app, visit) => {
  const card = app.page.locator("article").first();
  await press(app, "decision-doing", { within: card });
  await go(app, "more-act");
  await begin(app, "more-circle");
  await addSomebody(app);
  await visit("circle, adding somebody");
  await addSomebody(app);
  await press(app, "circle-keep");
  await visit("circle");
  await go(app, "circle-about", { values: { wat: say("circle-ask"), naam: "Fatima" } });
  await pick(app, choice(app, say("ask-walk")));
  await press(app, "ask-make");
  await visit("favour");
  await go(app, "back");
  await press(app, "circle-about", { values: { wat: say("circle-remove"), naam: "Fatima" } });
  await go(app, "back");
  await go(app, "back");
  await go(app, "more-steps-act");
  await visit("steps");
  await go(app, "back");
  await press(app, "decision-doing-on", { within: card });
};

/** What was told, also after an answer changed on which others depended. */
const check = async (app, visit) => {
  await go(app, "result-change-act");
  await visit("check");
  const homes = say("in-topic", { gebied: say("topic-wonen"), vraag: say("question-gaat-wonen") });
  await go(app, "change-label", { values: { vraag: homes } });
  await activate(app, choice(app, say("need-wonen-uithuis")), "Space");
  await go(app, "go-on");
  // At money they said that there is haste: whether they have to leave the house is asked there now.
  await mustBeOn(app, "question-gaat-geld");
  await go(app, "go-on");
  await visit("check, with answers that no longer count");
  await go(app, "check-result");
};

const plan = async (app, visit) => {
  await toPlan(app);
  await visit("plan");
  await press(app, "plan-edit");
  await visit("plan, while changing a line");
  await openDetails(app);
  await visit("plan, adding to it");
};

const melding = async (app, visit) => {
  await toMelding(app);
  await visit("melding");
  const fields = app.page.locator("main input[type=text], main textarea");
  for (const [place, words] of ["Anna van ’t Hek", "06 12 34 56 78", "Ik val steeds.\nTweede regel"].entries()) {
    await write(app, fields.nth(place), words);
  }
  await visit("melding, filled in");
  await press(app, "melding-print");
  await visit("melding, what stays behind");
  await takeAlong(app, "melding-copy");
  await isSaid(app);
  await visit("melding, copied");
};

/** The optional pages, from the overview of what else can be done. */
const extras = async (app, visit) => {
  await go(app, "more-act");
  for (const name of ["visit", "doing"]) {
    await begin(app, `more-${name}`);
    await write(app, app.page.locator("main textarea").first(), "Weer zwemmen");
    await visit(name);
    await go(app, "back");
  }
  await begin(app, "more-eighteen");
  await visit("eighteen");
  await go(app, "eighteen-plan-act");
  await openDetails(app);
  await write(app, app.page.locator("main textarea").first(), "Een eigen kamer");
  await visit("future");
  await go(app, "back");
  await go(app, "eighteen-parents-act");
  await visit("parents");
  await go(app, "back");
  await go(app, "back");
  await go(app, "back");
};

/** What can be used around the melding: the days, a letter, the conversation, the report. */
const afterwards = async (app, visit) => {
  await go(app, "more-after-act");
  await visit("after");
  const decision = say("moment-besluit");
  const own = app.page.locator("main li", { has: app.page.getByRole("heading", { name: decision, exact: true }) });
  const fill = async (date) => {
    if (await own.locator("input").count() === 0) {
      await press(app, "after-label", { values: { wat: say("after-fill-in"), stap: decision } });
    }
    for (const [place, part] of date.entries()) await write(app, own.locator("input").nth(place), part);
    await press(app, "after-count", { within: own });
  };
  await fill(["31", "9", "2026"]);
  await until(async () => await own.getByRole("alert").innerText() !== "", "nothing is said");
  await visit("after, with a day that does not exist");
  await fill(["25", "10", "2026"]);
  await until(async () => await own.locator("h3").count() > 0, "no term came");
  await visit("after, with days");
  await go(app, "letter-bezwaar.open");
  await visit("letter");
  await go(app, "back");
  await go(app, "back");
  await go(app, "back");
  await go(app, "more-talk-act");
  const fields = app.page.locator("main textarea");
  for (const [place, words] of ["Mijn zus", "Ik kook zelf.", "Ik lig op bed."].entries()) {
    await write(app, fields.nth(place), words);
  }
  await visit("talk");
  await go(app, "talk-after");
  await press(app, "report-missing", { within: app.page.locator(".sw-item").first() });
  await visit("report");
};

const startAgain = async (app) => {
  await go(app, "app-name");
  await go(app, "privacy-read");
  await eraseAll(app);
  await mustBeOn(app, "start-title");
};

/** Young people are spoken to in another form, and are asked other things. */
const young = async (app, visit) => {
  await begin(app, "start-jong");
  await visit("young, start");
  await chooseTopics(app, ["hoofd"]);
  await answer(app, {}, { until: "question-leeftijd-jong" });
  await visit("young, question");
  await answer(app, {
    "question-leeftijd-jong": "said-leeftijd-16-17", "question-jeugdhulp": "said-jeugdhulpnu-ja", "question-veilig": "none-of-these",
  }, { until: "question-gaat-hoofd" });
  await visit("young, question, a scale");
  await answer(app, { "question-gaat-hoofd": "said-domein-n" }, { until: "question-maandentot18" });
  await visit("young, question, months");
  await fillPage(app, { "question-maandentot18": { words: "zeven" } });
  await goOnTooSoon(app);
  await visit("young, question, months, with an error");
  await answer(app, { "question-maandentot18": { words: "7" } });
  await visit("young, result");
  await extras(app, visit);
  await toPlan(app);
  await visit("young, plan");
  await toMelding(app);
  await visit("young, melding");
};

/** A helper fills in with another person: who that is, the moment alone, a question, and the questions of a page. */
const helping = async (app, visit) => {
  await go(app, "start-help");
  await press(app, "helper-go");
  await isAlert(app);
  await visit("helper, with an error");
  await press(app, "helper-volunteer");
  await press(app, "helper-here-yes");
  await press(app, "helper-agrees");
  await visit("helper");
  await go(app, "helper-go");
  await chooseTopics(app, ["huis"]);
  await answer(app, {});
  const stages = [
    ["alone, for who helps", "alone-title", "alone-screen"], ["alone", "core-veilig", "alone-done"],
    ["alone, whom to call", "alone-numbers", "alone-away"], ["alone, afterwards", "alone-neutral", "alone-go-on"],
  ];
  // People who look at another page in between begin again with the first.
  const reach = async (place) => {
    if (await isOn(app, stages[place][1])) return;
    await mustBeOn(app, "alone-title");
    for (const [,, onward] of stages.slice(0, place)) await go(app, onward);
  };
  for (const [place, [name,, onward]] of stages.entries()) {
    await reach(place);
    await visit(name);
    await reach(place);
    await go(app, onward);
  }
  await visit("question, for who helps");
  await go(app, "helper-desk");
  await visit("desk");
};

/** Who cares for somebody answers about that person, and about themselves on a page of their own. */
const carer = async (app, visit) => {
  await begin(app, "start-zorg");
  await chooseTopics(app, ["lijf", "mz"]);
  await answer(app, {}, { until: "question-relatie" });
  const whom = { "question-relatie": "said-relatie-moeder", "question-vraagvoor": "said-vraagvoor-beiden" };
  await fillPage(app, whom);
  await visit("question, about whom");
  await reply(app, whom);
  await answer(app, {}, { until: "question-gaat-lijf" });
  await visit("question, a scale, about somebody else");
  await answer(app, { "question-gaat-lijf": "need-lijf-vallen" }, { until: "question-gaat-mz" });
  await visit("question, a scale, about who cares");
  await answer(app, { "question-gaat-mz": "said-domein-n" }, { until: "question-wilhulp" });
  await visit("question, whether they know");
  await answer(app, {});
  await visit("result, about somebody else");
  await go(app, "precise-act");
  await visit("question, to be more precise");
  await answer(app, {});
  await toPlan(app);
  await visit("plan, about somebody else");
  await toMelding(app);
  await visit("melding, about somebody else");
};

/** The municipality that is made up says so on every page, and knows everything. */
const madeUp = async (app, visit) => {
  await go(app, "other-place");
  await livesIn(app, "voorbeeld");
  await visit("made up, start");
  await begin(app, "start-doen");
  await visit("made up, doing something for others");
};

/**
 * Calls `visit` with the name of each state when it is there. The app was opened without a place. `visit` may
 * change how the page is shown, and may go to another page and come back: every next step also works on a page
 * that is made again.
 */
export const tour = async (app, visit) => {
  await atTheStart(app, visit);
  await stories(app, visit);
  await topics(app, visit);
  await questions(app, visit);
  await result(app, visit);
  await own(app, visit);
  await check(app, visit);
  await plan(app, visit);
  await melding(app, visit);
  await afterwards(app, visit);
  await startAgain(app);
  await young(app, visit);
  await startAgain(app);
  await carer(app, visit);
  await startAgain(app);
  await helping(app, visit);
  await startAgain(app);
  await madeUp(app, visit);
};
