// Walking through the pages with questions, each question known by the id of its text.
import assert from "node:assert/strict";
import { button, choice, go, heading, pick, press, settled, until as holds, write } from "./keys.mjs";
import { begin, isOn, isOnPlaces, isOnResult, livesIn, unfold } from "./pages.mjs";
import { TOPIC_IDS, forms, idsOf } from "./texts.mjs";

/** More pages than any walk has. */
const MOST_PAGES = 60;
/** More questions than any page has. */
const MOST_ON_PAGE = 30;

const byHeading = new Map();
for (const id of idsOf("question-").filter((id) => !id.endsWith("-wie"))) {
  for (const text of forms(id)) byHeading.set(text, [...byHeading.get(text) ?? [], id]);
}

/** The ids of the texts that the heading may be; none when the page asks nothing. */
export const asked = async (app) => byHeading.get(await heading(app)) ?? [];

/** The questions that stand on the page now: the ids that each may have, and where it is answered. */
const standing = async (app) => {
  const { page } = app;
  const below = page.locator("main .sw-asked:not(:has(> #tn)) > h2, main details:has(textarea) > summary");
  const names = await below.evaluateAll((all) => all.map((one) => one.textContent));
  const first = { ids: await asked(app), own: true, within: page.locator("main") };
  const others = names.map((name, place) => ({ ids: byHeading.get(name) ?? [], within: below.nth(place).locator("xpath=..") }));
  return first.ids.length > 0 ? [first, ...others.filter(({ ids }) => ids.length > 0)] : [];
};

/** The ids of the texts that any question on this page may be. */
export const askedHere = async (app) => (await standing(app)).flatMap(({ ids }) => ids);

/** What a page says it is about: a person, a topic, its place. */
const topicAsked = async ({ page }) => {
  const where = page.locator("main .sw-where").first();
  return await where.count() > 0 ? (await where.innerText()).split(" · ") : [];
};

/** The controls of a question, without those of the questions that stand below it. */
const controlsOf = ({ own, within }, selector) => own
  ? within.locator(`:is(${selector}):not(.sw-asked:not(:has(> #tn)) *, details *)`) : within.locator(selector);

/** The control of a choice, by the id of its text, in whichever form it is shown; null when there is none. */
const choiceIn = async (app, question, id) => {
  const words = forms(id);
  const all = controlsOf(question, ".sw-choice");
  const texts = await all.evaluateAll((choices) => choices.map((one) => one.querySelector("b").textContent));
  const place = texts.findIndex((text) => words.includes(text));
  return place < 0 ? null : all.nth(place).locator("input");
};

/** The control of a choice, by the id of its text, in whichever form it is shown. */
const choiceOf = async (app, id) => {
  for (const words of forms(id)) {
    const control = choice(app, words);
    if (await control.count() > 0) return control;
  }
  return assert.fail(`There is no choice ${id} at: ${await heading(app)}`);
};

/** Ticks these choices. */
export const choose = async (app, ids) => {
  for (const id of ids) await pick(app, await choiceOf(app, id));
};

/** Answers with the id of a choice, `{ date }`, `{ words }`, or a list of these. */
const fillIn = async (app, question, answer) => {
  for (const one of [answer].flat()) {
    if (typeof one === "string") {
      const control = await choiceIn(app, question, one);
      assert.ok(control, `There is no choice ${one} at: ${await heading(app)}`);
      await pick(app, control);
      continue;
    }
    if (await question.within.locator(":scope > summary").count() > 0) await unfold(app, question.within);
    const field = (place) => controlsOf(question, "input[type=text], textarea").nth(place);
    const [year, month, day] = one.date?.split("-") ?? [];
    const parts = one.date ? [day, month, year].map((part) => String(Number(part))) : [one.words];
    for (const [place, part] of parts.entries()) await write(app, field(place), part);
  }
};

/** The keys under which an answer to this question may be prepared: `question-hulp`, or `question-hulp@geld` for one topic. */
const keysOf = async (app, { ids }) => {
  const topic = await topicAsked(app);
  const topics = TOPIC_IDS.filter((name) => forms(name).some((form) => topic.includes(form)));
  return ids.flatMap((id) => [...topics.map((name) => id + name.replace("topic-", "@")), id]);
};

/** A question on this page with an answer that was prepared and not yet given; several may have the same heading. */
const prepared = async (app, answers, given) => {
  for (const question of await standing(app)) {
    for (const key of await keysOf(app, question)) {
      if (!(key in answers) || given.includes(key)) continue;
      const chosen = [answers[key]].flat().find((one) => typeof one === "string");
      if (chosen === undefined || await choiceIn(app, question, chosen)) return { key, question };
    }
  }
  return null;
};

/** Answers what was prepared of the questions on this page, with those that come up meanwhile. Gives the keys. */
export const fillPage = async (app, answers) => {
  const given = [];
  for (let step = 0; step < MOST_ON_PAGE; step += 1) {
    const found = await prepared(app, answers, given);
    if (!found) return given;
    await fillIn(app, found.question, answers[found.key]);
    given.push(found.key);
  }
  return assert.fail(`The questions of a page do not end: ${given.join(" / ")}`);
};

/** Whom it is about when nothing else was prepared, for each way in. */
const ABOUT = { "start-vraag": "said-rol-zelf", "start-zorg": "said-rol-mantelzorger", "start-jong": "said-rol-zelf" };

/** Whether this is the first page. */
const isOnStart = async (app) => await button(app, "start-melding-act").count() > 0;

/** Says on the first page whom it is about, if nothing was chosen there. */
const sayWhom = async (app) => {
  if (await app.page.locator("main .sw-choice input:checked").count() > 0) return;
  await choose(app, [ABOUT[app.way ?? "start-vraag"]]);
};

/** Goes on from the first page, also when nothing is read in the words there. */
const leaveStart = async (app) => {
  const words = await app.page.locator("main textarea").first().inputValue();
  if (words.trim() === "") return go(app, "go-on");
  await press(app, "go-on");
  const said = app.page.locator("main [role=status]").first();
  await holds(async () => !await isOnStart(app) || (await said.innerText()).trim() !== "", "nothing is said of the words");
  if (await isOnStart(app)) return go(app, "go-on");
  return settled(app);
};

/** Past the pages that only ask where somebody lives and what it is about. */
export const passBetween = async (app) => {
  if (await isOnPlaces(app)) await livesIn(app, app.place ?? "haarlem");
  if (app.topics && await isOn(app, "topics-title")) await chooseTopics(app, app.topics);
};

/** Answers this page, or leaves it open when nothing was prepared. Gives the keys of the answers. */
export const reply = async (app, answers) => {
  const given = await fillPage(app, answers);
  if (await isOnStart(app)) {
    await sayWhom(app);
    await leaveStart(app);
    return given;
  }
  if (given.length === 0) await skip(app);
  else await go(app, "go-on");
  return given;
};

/** From the result to the questions that only make it more precise, if there are any. */
export const bePrecise = async (app) => {
  if (!await isOnResult(app) || await button(app, "precise-act").count() === 0) return false;
  await go(app, "precise-act");
  return true;
};

/**
 * Answers page after page until one comes that asks nothing, and gives the headings on the way. An answer is
 * the id of a choice, `{ date }`, `{ words }` or a list of these; other questions are skipped. With `until` it stops
 * at the page on which that question stands. Every answer that was prepared has to be asked for; for those that only
 * make the result more precise it asks for these questions.
 */
export const answer = async (app, answers, { until = null } = {}) => {
  const open = new Set(Object.keys(answers));
  const path = [];
  const missing = async () => assert.deepEqual([...open], [], `not asked; the way was: ${path.join(" / ")} / ${await heading(app)}`);
  for (let step = 0; step < MOST_PAGES; step += 1) {
    await passBetween(app);
    const here = await askedHere(app);
    if (here.includes(until) || here.length === 0 && open.size === 0 || here.length === 0 && !await bePrecise(app)) {
      await missing();
      assert.ok(!until || here.includes(until), `${until} was not asked; the way was: ${path.join(" / ")}`);
      return path;
    }
    if (here.length === 0) continue;
    path.push(await heading(app));
    for (const key of await reply(app, answers)) open.delete(key);
  }
  return assert.fail(`The questions do not end: ${path.join(" / ")}`);
};

/**
 * Answers all questions as was prepared, also those that only make it more precise. Gives the keys of what was answered,
 * how many pages that took, and what was answered on the page before the one with whom to call.
 */
export const answerAll = async (app, answers) => {
  const told = [];
  let [pages, last, danger] = [0, [], null];
  for (; pages < MOST_PAGES; pages += 1) {
    if (await isOn(app, "safety-title")) {
      danger ??= last;
      await go(app, "safety-go-on");
    }
    await passBetween(app);
    if ((await asked(app)).length === 0 && !await bePrecise(app)) break;
    last = await reply(app, answers);
    told.push(...last);
  }
  if (await isOn(app, "check-title")) await go(app, "check-result");
  return { pages, told, danger: danger ?? [] };
};

/** Leaves a page open. */
export const skip = async (app) => {
  await passBetween(app);
  if (await isOnStart(app)) return reply(app, {});
  const isOfTopic = await button(app, "skip-topic").count() > 0;
  return go(app, isOfTopic ? "skip-topic" : "skip");
};

/** Comes in by one of the ways, and past the first page and the one that asks where somebody lives. */
export const enter = async (app, way) => {
  await begin(app, way);
  if (await isOnStart(app)) await skip(app);
  // Who the other is comes before where that person lives.
  if ((await asked(app)).includes("question-relatie")) await skip(app);
  await passBetween(app);
};

/** To the page that asks what it is about. */
export const toTopics = async (app, answers = {}) => {
  app.topics = null;
  for (let step = 0; step < MOST_PAGES; step += 1) {
    await passBetween(app);
    if (await isOn(app, "topics-title")) return;
    await reply(app, answers);
  }
  assert.fail(`It is not asked what it is about: ${await heading(app)}`);
};

/** Ends the questions here, and shows what fits so far. */
export const showSoFar = (app) => go(app, "show-so-far");

/** Chooses what it is about: on the page that asks it, now or once the walk comes there. */
export const chooseTopics = async (app, topics) => {
  app.topics = topics;
  if (!await isOn(app, "topics-title")) return;
  await choose(app, topics.map((topic) => `topic-${topic}`));
  await go(app, "go-on");
};
