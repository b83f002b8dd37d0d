// A helper fills in with another person: who that is, what is read out, the moment alone, and filling in by page. By keyboard,
// on the smallest telephone. That the advice is the same, and what is kept apart, is tested in tests/long/helper.rs; here, that
// the pages show nothing of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { AXE, TAGS } from "./support/axe.mjs";
import { choice, go, heading, isAlert, pick, press, settled, until, write } from "./support/keys.mjs";
import {
  begin, destination, eraseAll, isOn, mustBeOn, mustHold, mustNotHold, preview, printed, toMelding, words, mustBeOnResult, isOnResult
} from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const SMALL = { viewport: { width: 320, height: 640 } };
const withAxe = ({ context }) => context.addInitScript({ path: AXE });

const begun = () => open(browser, { place: "haarlem", ...SMALL, prepare: withAxe });

/** What axe finds, and that nothing is wider than the screen. */
const look = async (app, what) => {
  const found = await app.page.evaluate(async (tags) => {
    scrollTo(0, 0);
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    const wide = document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : [];
    return [...wide, ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))];
  }, TAGS);
  assert.deepEqual(found, [], what);
};

/** A volunteer begins to help a person who is there and says that it is right. */
const helps = async (app, onward) => {
  await go(app, "start-help");
  await press(app, "helper-volunteer");
  await press(app, "helper-here-yes");
  await press(app, "helper-agrees");
  await go(app, onward);
};

/** Fails when something is asked on the way that a helper answered before it. */
const mustNotAskAgain = (way) => {
  const told = ["question-rol-zorg", "question-wilhulp"].flatMap((id) => forms(id));
  assert.deepEqual(way.filter((title) => told.includes(title)), [], "what the helper answered is asked again");
};

/** The ways to say that one is afraid at home, which no other may read. */
const DANGER = [
  ...forms("said-geweld-nu-of-bang"), ...forms("reason-r04"), ...forms("safety-title"),
  ...forms("because-safety"), ...forms("plan-part-veilig"),
];

test("a volunteer helps somebody who is afraid at home: who helps is said, and what was said alone is seen nowhere", async () => {
  const app = await begun();
  await go(app, "start-help");
  await mustBeOn(app, "helper-title");
  await press(app, "helper-go");
  await isAlert(app);
  await look(app, "who helps, with an error");
  await press(app, "helper-volunteer");
  await write(app, app.page.locator("#w0"), "Fatima");
  await press(app, "helper-here-yes");
  mustHold(await words(app), [say("helper-aloud"), say("helper-aloud-words")], "the page");
  await press(app, "helper-agrees");
  await look(app, "who helps");
  await go(app, "helper-go");
  await chooseTopics(app, ["thuis"]);

  // What the helper answered already is not asked again.
  const way = await answer(app, { "question-relatie": "said-relatie-buurvrouw" });
  mustNotAskAgain(way);
  await mustBeOn(app, "alone-title");
  mustHold(await words(app), [say("alone-lead"), say("core-veilig.hint"), say("core-veilig.not")], "the card");
  mustNotHold(await words(app), forms("said-geweld-nu-of-bang"), "the card");
  await look(app, "the card");
  await go(app, "alone-screen");
  assert.equal(await heading(app), say("core-veilig"));
  await look(app, "alone");
  await pick(app, choice(app, say("said-geweld-nu-of-bang")));
  await go(app, "alone-done");
  await mustBeOn(app, "alone-numbers");
  mustHold(await words(app), [destination("haarlem", "veilig-thuis"), say("alone-numbers-text")], "for the person alone");
  mustNotHold(await words(app), DANGER, "for the person alone");
  await look(app, "whom to call");
  await go(app, "alone-away");
  await mustBeOn(app, "alone-neutral");
  const neutral = await words(app);
  await look(app, "neutral");
  await go(app, "alone-go-on");

  // Nowhere on the way, and the question itself is empty when it is opened again.
  const seen = async (what) => mustNotHold(await app.page.locator("body").innerText(), DANGER, what);
  await answer(app, {}, { until: "question-gaat-thuis" });
  const page = await words(app);
  mustHold(page, [say("helper-read"), say("core-gaat-thuis"), say("with-thuis.hint"), say("with-thuis.not")], "a question");
  await look(app, "a question");
  await seen("a question");
  await answer(app, { "question-gaat-thuis": "said-domein-x" });
  await mustBeOnResult(app);
  await seen("the result");
  await go(app, "helped-result-change-act");
  await mustBeOn(app, "helped-check-title");
  mustHold(await words(app), [say("helped-check-hidden")], "the check page");
  await seen("the check page");
  await go(app, "change-label", { values: { vraag: say("question-veilig") } });
  await mustBeOn(app, "alone-title");
  await go(app, "alone-point");
  mustHold(await words(app), [say("alone-ask-point")], "pointing");
  assert.equal(await app.page.locator("main input:checked").count(), 0, "what was answered is shown again");
  // It stays answered.
  await go(app, "back");
  await go(app, "change-label", { values: { vraag: say("question-veilig") } });
  await go(app, "alone-later");
  await go(app, "not-safe");
  await mustBeOn(app, "unsafe-title");
  await seen("the numbers for everybody");
  await go(app, "app-name");
  await go(app, "melden");
  await mustBeOn(app, "helped-melding-title");
  const said = [
    say("helper-said-by-name", { naam: "Fatima", wie: say("helper-said-volunteer") }), say("helper-said-together"),
    say("helper-said-agrees"),
  ];
  mustHold(await preview(app), said, "the melding");
  await seen("the melding");
  mustHold(await printed(app), said, "the paper");
  mustNotHold(await printed(app), DANGER, "the paper");
  await go(app, "melding-plan");
  await mustBeOn(app, "helped-plan-title");
  mustHold(await words(app), said, "the plan");
  await seen("the plan");
  // Something else was the same for people who said nothing: the neutral page.
  mustNotHold(neutral, DANGER, "the neutral page");

  await go(app, "app-name");
  await go(app, "privacy-read");
  await eraseAll(app);
  await go(app, "melden");
  mustNotHold(await words(app), ["Fatima", say("helper-said")], "after everything was erased");
  await finish(app);
});

test("who fills in for somebody who does not know about it hears what is right, and is not stopped", async () => {
  const app = await begun();
  await go(app, "start-help");
  await press(app, "helper-professional");
  await press(app, "helper-here-no");
  await press(app, "no");
  mustHold(await words(app), [say("helper-unaware-text"), say("helper-unaware-private")], "the page");
  await look(app, "who does not know about it");
  await go(app, "helper-go");
  await chooseTopics(app, ["huis"]);
  mustNotAskAgain(await answer(app, {}));
  await go(app, "alone-later");
  mustNotAskAgain(await answer(app, { "question-gaat-huis": "said-domein-n" }));
  await go(app, "helped-route-plan");
  await toMelding(app);
  mustHold(await preview(app), [say("helper-said-behalf"), say("helper-said-unaware")], "the melding");
  // Going on without a helper asks again, and tells as usual.
  await go(app, "app-name");
  await go(app, "start-help");
  await go(app, "helper-stop");
  await go(app, "melden");
  mustNotHold(await preview(app), [say("helper-said")], "the melding");
  await finish(app);
});

/** Counts the keys of what is done. */
const counting = (app) => {
  const { keyboard } = app.page;
  const usual = keyboard.press.bind(keyboard);
  const count = { keys: 0, paused: false };
  keyboard.press = (...key) => {
    if (!count.paused) count.keys += 1;
    return usual(...key);
  };
  return count;
};

/** Presses these buttons without counting. The moment alone, and the way past the result, take as long either way. */
const uncounted = async (app, count, ids) => {
  count.paused = true;
  for (const id of ids) await go(app, id);
  count.paused = false;
};

/** Answers the questions about danger with nothing, the shortest way. */
const nothingUrgent = (app, count) => uncounted(app, count, ["alone-screen", "alone-done", "alone-away", "alone-go-on"]);

/** From the result to what makes it more precise. */
const morePrecise = async (app, count) => {
  await mustBeOnResult(app);
  await uncounted(app, count, ["precise-act"]);
};

/** Truus helps a person with their house, money and days: before the moment alone, after it, and after the result. */
const TOLD_FIRST = {
  "question-relatie": "said-relatie-man", "question-leeftijd-zorg": "said-leeftijd-67-74",
  "question-huishouden": "said-huishouden-alleen",
};
const TOLD = {
  "question-gaat-geld": "said-domein-n", "question-gaat-dag": "said-domein-m", "question-gaat-huis": "said-domein-n",
};
const TOLD_LAST = {
  "question-netwerk": "said-netwerk-weinig", "question-duur": "said-duur-lang",
  "question-zelfgesprek": "said-zelfgesprek-met-iemand",
};

const oneByOne = async (app, count) => {
  mustNotAskAgain(await answer(app, TOLD_FIRST));
  await nothingUrgent(app, count);
  mustNotAskAgain(await answer(app, TOLD));
  await morePrecise(app, count);
  await answer(app, TOLD_LAST);
};

/** Fills in by page: the letter of a question where the focus is elsewhere, the number of its answer, and Enter. */
const fillPages = async (app, count, all) => {
  const { page } = app;
  const told = new Map(Object.entries(all).map(([id, said]) => [forms(id), forms(said)]));
  for (let round = 0; round < 20 && !await isOnResult(app); round += 1) {
    if (await isOn(app, "alone-title")) await nothingUrgent(app, count);
    if (round === 0) await look(app, "by page");
    const questions = await page.evaluate(() => [...document.querySelectorAll("main section h2")].map((title) => ({
      title: title.textContent, id: title.id,
      answers: [...title.parentElement.querySelectorAll(".sw-choice b")].map((one) => one.textContent),
    })));
    assert.ok(questions.length > 0, `${await heading(app)} is no page with questions`);
    mustNotAskAgain(questions.map(({ title }) => title.split(" · ")[1]));
    for (const { title, id, answers } of questions) {
      const [letter, question] = title.split(" · ");
      const known = [...told.keys()].find((asked) => asked.includes(question));
      const place = answers.findIndex((text) => told.get(known)?.some((said) => text.endsWith(`· ${said}`)));
      if (place < 0) continue;
      const isHere = () => page.evaluate((name) => document.activeElement?.closest("section")
        ?.matches(`[aria-labelledby=${name}]`) ?? false, id);
      if (!await isHere()) await page.keyboard.press(letter);
      await until(isHere, `${letter} does not lead to ${question}`);
      await page.keyboard.press(answers[place][0]);
      told.delete(known);
    }
    // Where words are typed Enter is a new line.
    const isTyping = await page.evaluate(() => document.activeElement?.tagName === "TEXTAREA");
    if (isTyping) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await settled(app);
  }
  await mustBeOnResult(app);
  assert.deepEqual([...told.keys()], [], "not asked");
};

const byPage = async (app, count) => {
  await fillPages(app, count, { ...TOLD_FIRST, ...TOLD });
  await morePrecise(app, count);
  await fillPages(app, count, TOLD_LAST);
};

test("who has done it before fills in by page with a quarter of the keys, and comes to the same advice", async (t) => {
  const results = [];
  const keys = [];
  for (const way of ["one by one", "by page"]) {
    const app = await begun();
    await helps(app, way === "one by one" ? "helper-go" : "helper-desk");
    await chooseTopics(app, ["geld", "dag", "huis"]);
    const count = counting(app);
    await (way === "one by one" ? oneByOne : byPage)(app, count);
    keys.push(count.keys);
    await mustBeOnResult(app);
    results.push(await words(app));
    await finish(app);
  }
  assert.equal(results[1], results[0], "the advice");
  t.diagnostic(`one by one ${keys[0]} keys, by page ${keys[1]}`);
  assert.ok(keys[1] * 4 <= keys[0], `one by one ${keys[0]} keys, by page ${keys[1]}`);
});
