// Three residents of `tests/scenarios` walk from the first page to a printed plan, by keyboard.
// What they get to see is what their scenario says; here it has passed through the whole app.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { go, heading } from "./support/keys.mjs";
import {
  begin, destination, editLine, extraRoutes, inTopic, livesIn, mustBeOn, mustHold, mustNotHold, planLine, preview,
  printed, route, shareTick, showAll, suggestions, toMelding, toPlan, toggleShare, words,
} from "./support/pages.mjs";
import { say, suggestion } from "./support/texts.mjs";
import { answer, asked, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const scenario = (name) =>
  JSON.parse(readFileSync(new URL(`../scenarios/${name}.json`, import.meta.url), "utf8")).expect;

const LETTERS = ["a", "b", "c", "d", "e", "f", "g"];
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

/** What the scenario expects of the page with the result. */
const resultIsAsIn = async (app, place, { main, extras, ...expected }) => {
  await mustBeOn(app, "result-title");
  assert.equal(await route(app), destination(place, main));
  assert.deepEqual(await extraRoutes(app), extras.map((id) => destination(place, id)));
  assert.ok((await suggestions(app)).length <= 7, "at most seven at first view");
  await showAll(app);
  const shown = await suggestions(app);
  mustHold(shown, (expected.suggestions ?? []).map(suggestion), "the suggestions");
  mustNotHold(shown, [...expected.not_suggested ?? [], ...expected.suppressed ?? []].map(suggestion), "the suggestions");
  if (expected.one_of) assert.ok(expected.one_of.map(suggestion).some((title) => shown.includes(title)));
  const text = await words(app);
  mustHold(text, [...expected.named ?? [], ...expected.says ? [expected.says] : []], "the result");
  mustNotHold(text, expected.not_named ?? [], "the result");
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
  mustHold(paper, [say("document-title"), own, ...LETTERS.map((letter) => say(`plan-part-${letter}`))], "the print");
  mustNotHold(paper, [changed, unshared, ...BUTTONS.map((id) => say(id))], "the print");
  return paper;
};

test("P01: Annie gets steps nearby and the desk of her municipality, and prints her plan", async () => {
  const app = await asksForHelp("heemstede", ["huis", "lijf", "net"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf",
    "question-veilig": "none-of-these",
    "question-leeftijd-vraag": "said-leeftijd-67-plus",
    "question-huishouden": "said-huishouden-alleen",
    "question-gaat-huis": "said-domein-n",
    "question-goed-huis": { words: "Ik kook zelf, als ik zit." },
    "question-gaat-lijf": "said-domein-m",
    "question-gaat-net": "said-domein-m",
    "question-duur": "said-duur-lang",
    "question-lastig": "said-digitaal-moeilijk",
    "question-zelfgesprek": "said-zelfgesprek-met-iemand",
  });
  await resultIsAsIn(app, "heemstede", scenario("P01"));
  const text = await words(app);
  mustNotHold(text.toLowerCase(), ["probeer eerst", "e-mail"], "the result");
  mustHold(text, [say("modifier-m5"), say("modifier-m6")], "the result");
  const paper = await plansAndPrints(app, {
    changed: inTopic("huis", "said-domein-n"),
    own: "Stofzuigen en tillen lukken mij niet meer.",
    unshared: inTopic("net", "said-domein-m"),
  });
  mustHold(paper, ["Ik kook zelf, als ik zit."], "the print");
  await finish(app);
});

test("P03: Mehmet is told to call about his debts within days, and takes along what to say", async () => {
  const app = await asksForHelp("haarlem", ["geld", "wonen", "werk"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf",
    "question-veilig": "none-of-these",
    "question-leeftijd-vraag": "said-leeftijd-27-66",
    "question-huishouden": ["said-huishouden-partner", "said-huishouden-kinderen-onder-18"],
    "question-gaat-geld": "said-domein-x",
    "question-gaat-wonen": "said-domein-x",
    "question-gaat-werk": "said-domein-n",
    "question-nood": "said-ontruiming-ja",
    "question-ontruiming-datum": { date: "2026-12-04" },
    "question-overzicht": ["said-overzicht-post", "said-overzicht-beginnen"],
    "question-lastig": ["said-taal-anders", "said-lezen-moeilijk"],
    "question-taal": "said-taal-turks",
  });
  await resultIsAsIn(app, "haarlem", scenario("P03"));
  mustHold(await words(app), [say("modifier-m4")], "the result");
  const paper = await plansAndPrints(app, {
    changed: inTopic("geld", "said-domein-x"),
    own: "Ik heb drie maanden huur niet betaald.",
    unshared: inTopic("werk", "said-domein-n"),
  });
  mustHold(paper, [say("document-script"), say("script-schuld"), "4 december 2026"], "the print");
  await finish(app);
});

test("P06: Fatima sees at once whom to call, and what she said stays hers", async () => {
  const expected = scenario("P06");
  const app = await asksForHelp("velsen", ["thuis"]);
  const danger = ["said-geweld-nu-of-bang", "said-kindonveilig-ja"];
  await answer(app, { "question-rol-vraag": "said-rol-zelf" }, { until: "question-veilig" });
  await answer(app, { "question-veilig": danger });

  await mustBeOn(app, "safety-title");
  assert.equal(await app.page.title(), say("title-help"));
  const calls = await app.page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  mustHold(calls, ["tel:08002000", "tel:112"], "the safety screen");
  mustNotHold(await words(app), danger.map((id) => say(id)), "the safety screen");

  await go(app, "safety-go-on");
  assert.ok((await asked(app)).length > 0, `the questions go on, but: ${await heading(app)}`);
  await go(app, "told-so-far");
  await mustBeOn(app, "check-title");
  mustHold(await words(app), [say("check-hidden")], "the page with her answers");
  mustNotHold(await words(app), danger.map((id) => say(id)), "the page with her answers");
  await go(app, "check-go-on");
  await answer(app, { "question-leeftijd-vraag": "said-leeftijd-27-66" });
  if (await heading(app) === say("check-title")) await go(app, "check-result");

  await resultIsAsIn(app, "velsen", expected);
  assert.deepEqual((await suggestions(app)).sort(), expected.only_suggestions.map(suggestion).sort());

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
  const danger = ["said-geweld-nu-of-bang", "said-kindonveilig-ja"];
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": danger });
  await go(app, "safety-go-on");
  await answer(app, {});
  await mustBeOn(app, "result-title");
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
  await mustBeOn(app, "result-title");
  await finish(app);
});
