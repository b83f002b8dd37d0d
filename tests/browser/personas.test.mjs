// Three residents of `tests/scenarios` walk from the first page to a printed plan, by keyboard.
// What they get to see is what their scenario says; here it has passed through the whole app.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { go, heading } from "./support/keys.mjs";
import {
  begin, destination, editLine, extraRoutes, livesIn, mustBeOn, mustHold, mustNotHold, planLine, preview,
  printed, routes, shareTick, showAll, suggestions, toMelding, toPlan, toggleShare, words, mustBeOnResult, openEverything,
} from "./support/pages.mjs";
import { answersOf, resident } from "./support/residents.mjs";
import { say, suggestion } from "./support/texts.mjs";
import { answer, asked, chooseTopics, passBetween } from "./support/walk.mjs";

const browser = stage({ before, after });

const BUTTONS = [
  "melding-print", "melding-copy", "melding-save", "exit", "melden", "help-now", "not-safe",
  "melding-name", "melding-plan",
];

/** Opens the app and comes in as a person who looks for help for themselves. */
const asksForHelp = async (place, topics) => {
  const app = await open(browser);
  await livesIn(app, place);
  await begin(app, "start-vraag");
  await chooseTopics(app, topics);
  return app;
};

/** The titles of the suggestions to begin with. */
const beginsWith = ({ page }) => page.locator(".sw-first h3").allTextContents();

/** What the scenario expects of the page with the result. */
const resultIsAsIn = async (app, place, { main, extras, ...expected }) => {
  await mustBeOnResult(app);
  assert.ok((await routes(app)).includes(destination(place, main)), `${await routes(app)}`);
  assert.deepEqual(await extraRoutes(app), extras.map((id) => destination(place, id)));
  const first = await suggestions(app);
  assert.ok(first.length <= 7, "at most seven at first view");
  const { at_least: least = 0, of: best = [] } = expected.first_seven ?? {};
  const found = best.map(suggestion).filter((title) => first.includes(title));
  assert.ok(found.length >= least, `only ${found.length} of ${least} at first view: ${first}`);
  if (expected.begins) assert.deepEqual((await beginsWith(app)).slice(0, expected.begins.length), expected.begins.map(suggestion));
  await showAll(app);
  await openEverything(app);
  const shown = await suggestions(app);
  mustHold(shown, (expected.suggestions ?? []).map(suggestion), "the suggestions");
  mustNotHold(shown, [...expected.not_suggested ?? [], ...expected.never ?? []].map(suggestion), "the suggestions");
  if (expected.one_of) assert.ok(expected.one_of.map(suggestion).some((title) => shown.includes(title)));
  const text = await words(app);
  mustHold(text, [...expected.named ?? [], ...expected.says ? [expected.says] : []], "the result");
  mustNotHold(text.toLowerCase(), [...expected.not_named ?? [], ...expected.not_said ?? []].map((one) => one.toLowerCase()), "the result");
};

/** Changes one line of the plan, keeps another private, and reads and prints what is left. */
const plansAndPrints = async (app, { changed, own, unshared }) => {
  await toPlan(app);
  await mustBeOn(app, "plan-title");
  assert.equal(await planLine(app, changed).count(), 1);
  assert.equal(await planLine(app, unshared).count(), 1);
  await editLine(app, changed, own);
  assert.ok(await shareTick(app, unshared).isChecked(), "a line is shared unless somebody says otherwise");
  await toggleShare(app, unshared);
  await toMelding(app);
  await mustBeOn(app, "melding-title");
  const shown = await preview(app);
  mustHold(shown, [own], "the preview");
  mustNotHold(shown, [changed, unshared], "the preview");
  const paper = await printed(app);
  mustHold(paper, [say("envelope-greeting"), own, say("plan-part-a")], "the print");
  mustNotHold(paper, [changed, unshared, ...BUTTONS.map((id) => say(id))], "the print");
  return paper;
};

test("P01: Annie gets steps nearby and the desk of her municipality, and prints her plan", async () => {
  const { case: known, expect } = resident("P01");
  const app = await asksForHelp("heemstede", ["huis", "lijf", "net"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf",
    "question-leeftijd-vraag": "said-leeftijd-75-plus",
    "question-huishouden": "said-huishouden-alleen",
    "question-veilig": "none-of-these",
    "question-gaat-huis": ["said-domein-n", "need-huis-schoonmaken", "need-huis-boodschappen"],
    "question-goed-huis": { words: "Ik kook zelf, als ik zit." },
    "question-gaat-lijf": "said-domein-m",
    "question-gaat-net": "said-domein-m",
    "question-duur": "said-duur-lang",
    "question-lastig": "said-digitaal-moeilijk",
    "question-zelfgesprek": "said-zelfgesprek-met-iemand",
  });
  assert.equal(known.duur, "lang", "the case is the one that is told here");
  await resultIsAsIn(app, "heemstede", expect);
  const text = await words(app);
  mustNotHold(text.toLowerCase(), ["probeer eerst", "e-mail"], "the result");
  mustHold(text, [say("modifier-m5"), say("modifier-m6")], "the result");
  const paper = await plansAndPrints(app, {
    changed: say("plan-need-huis-schoonmaken"),
    own: "Stofzuigen en tillen lukken mij niet meer.",
    unshared: say("plan-scale-net-m"),
  });
  mustHold(paper, ["Ik kook zelf, als ik zit.", say("plan-need-huis-boodschappen")], "the print");
  await finish(app);
});

test("P03: Mehmet is told to call about his debts within days, and takes along what to say", async () => {
  const { case: known, expect } = resident("P03");
  const app = await asksForHelp("haarlem", ["geld", "wonen", "werk"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf",
    "question-leeftijd-vraag": "said-leeftijd-27-59",
    "question-huishouden": ["said-huishouden-partner", "said-huishouden-kinderen-onder-18"],
    "question-andere-taal": "said-taal-anders",
    "question-veilig": "none-of-these",
    "question-gaat-geld": ["said-domein-x", "need-geld-achterstand", "need-geld-rondkomen"],
    "question-gaat-wonen": ["said-domein-x", "need-wonen-uithuis"],
    "question-ontruiming-datum": { date: "2026-12-04" },
    "question-gaat-werk": "said-domein-n",
    "question-overzicht": ["said-overzicht-post", "said-overzicht-beginnen"],
    "question-lastig": "said-lezen-moeilijk",
    "question-taal": "said-taal-turks",
  });
  assert.equal(known.ontruiming, "2026-12-04", "the case is the one that is told here");
  assert.equal(await heading(app), say("urgent-today", { wie: say("destination-schuld") }), "what to do today is the heading");
  mustHold(await words(app), [say("urgent-days", { aantal: 12 })], "the days that are left");
  await resultIsAsIn(app, "haarlem", expect);
  mustHold(await words(app), [say("modifier-m4")], "the result");
  const paper = await plansAndPrints(app, {
    changed: say("plan-need-geld-achterstand"),
    own: "Ik heb drie maanden huur niet betaald.",
    unshared: say("plan-scale-werk-n"),
  });
  const call = say("say-r23-datum", { datum: "4 december 2026" });
  mustHold(paper, [say("document-script"), call, say("script-end")], "the print");
  await finish(app);
});

test("P06: Fatima sees at once whom to call, and what she said stays hers", async () => {
  const { case: known, expect } = resident("P06");
  const app = await asksForHelp("velsen", ["thuis"]);
  const danger = ["said-geweld-nu-of-bang", "said-kindonveilig-ja", "said-gevaarvan-partner"];
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-leeftijd-vraag": "said-leeftijd-27-59",
    "question-huishouden": ["said-huishouden-partner", "said-huishouden-kinderen-onder-18"],
  }, { until: "question-veilig" });
  const { "question-veilig": safety, "question-gevaarvan": from } = answersOf(known);
  assert.deepEqual([...safety, from], danger, "the case is the one that is told here");
  await answer(app, { "question-veilig": safety, "question-gevaarvan": from });

  await mustBeOn(app, "safety-title");
  assert.equal(await app.page.title(), say("title-help"));
  const calls = await app.page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  mustHold(calls, ["tel:08002000", "tel:112"], "the safety screen");
  mustNotHold(await words(app), danger.map((id) => say(id)), "the safety screen");

  await go(app, "safety-go-on");
  await passBetween(app);
  assert.ok((await asked(app)).length > 0, `the questions go on, but: ${await heading(app)}`);
  await go(app, "told-so-far");
  await mustBeOn(app, "check-title");
  mustHold(await words(app), [say("check-hidden")], "the page with her answers");
  mustNotHold(await words(app), danger.map((id) => say(id)), "the page with her answers");
  await go(app, "check-go-on");
  await answer(app, {});
  if (await heading(app) === say("check-title")) await go(app, "check-result");

  await resultIsAsIn(app, "velsen", expect);

  await toPlan(app);
  for (const id of danger) {
    assert.equal(await shareTick(app, say(id)).isChecked(), false, `${id} is shared without being asked`);
  }
  mustHold(await words(app), [say("plan-safety")], "the plan");
  await toMelding(app);
  const hidden = [...danger.map((id) => say(id)), say("plan-part-veilig")];
  mustNotHold(await preview(app), hidden, "the preview");
  mustNotHold(await printed(app), hidden, "the print");
  await finish(app);
});

// The result quoted it as a reason (“Omdat u zei: …”) while the page with the answers hid it for safety.
test("what was said about danger stands on no page except the plan, where it waits to be shared or not", async () => {
  const app = await asksForHelp("velsen", ["thuis"]);
  const danger = ["said-geweld-nu-of-bang", "said-kindonveilig-ja", "said-gevaarvan-partner"];
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": danger.slice(0, 2), "question-gevaarvan": danger[2],
  });
  await go(app, "safety-go-on");
  await answer(app, {});
  await mustBeOnResult(app);
  // Also what is folded up.
  const text = await app.page.locator("body").textContent();
  mustNotHold(text, danger.map((id) => say(id)), "the result");
  await finish(app);
});

// The page with the answers once counted as the end of every later walk, also of one that began again.
test("who looked at the answers and begins again ends at the result", async () => {
  const app = await asksForHelp("velsen", ["thuis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf" }, { until: "question-veilig" });
  await go(app, "told-so-far");
  await mustBeOn(app, "check-title");
  await go(app, "app-name");
  await mustBeOn(app, "start-title");
  await begin(app, "start-vraag");
  await go(app, "go-on");
  await answer(app, {});
  await mustBeOnResult(app);
  await finish(app);
});
