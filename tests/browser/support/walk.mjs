// Walking through the questions, each known by the id of its text.
import assert from "node:assert/strict";
import { choice, go, heading, pick, write } from "./keys.mjs";
import { forms, idsOf } from "./texts.mjs";

/** More questions than any walk has. */
const MOST_QUESTIONS = 80;

const byHeading = new Map();
for (const id of idsOf("question-")) {
  for (const text of forms(id)) byHeading.set(text, [...byHeading.get(text) ?? [], id]);
}

/** The ids of the texts that the heading may be; none when the page asks nothing. */
export const asked = async (app) => byHeading.get(await heading(app)) ?? [];

/** The name of the topic that a question is about, or null. */
const topicAsked = async ({ page }) => {
  const topic = page.locator("main > .sw-where");
  return await topic.count() > 0 ? (await topic.innerText()).split(" · ")[0] : null;
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

const fillIn = async (app, answer) => {
  const field = (place) => app.page.locator(`#w${place}`);
  if (typeof answer === "string") return choose(app, [answer]);
  if (Array.isArray(answer)) return choose(app, answer);
  if (answer.date) {
    const [year, month, day] = answer.date.split("-");
    for (const [place, part] of [day, month, year].entries()) await write(app, field(place), String(Number(part)));
    return null;
  }
  return write(app, field(0), answer.words);
};

/** The answer that was prepared for a question: `question-hulp`, or `question-hulp@geld` for one topic. */
const prepared = async (app, answers) => {
  const topic = await topicAsked(app);
  const keys = (await asked(app)).flatMap((id) => [id, ...idsOf("topic-")
    .filter((name) => topic && forms(name).includes(topic)).map((name) => id + name.replace("topic-", "@"))]);
  return keys.find((key) => key in answers);
};

/** Answers the question of this page, or skips it when nothing was prepared. Gives the key of the answer. */
export const reply = async (app, answers) => {
  const key = await prepared(app, answers);
  if (!key) {
    await skip(app);
    return null;
  }
  await fillIn(app, answers[key]);
  await go(app, "go-on");
  return key;
};

/**
 * Answers questions until a page comes that asks none, and gives the headings of what was asked. An answer is
 * the id of a choice, a list of them, `{ date }` or `{ words }`; other questions are skipped. With `until` it
 * stops at that question. Every answer that was prepared has to be asked for.
 */
export const answer = async (app, answers, { until = null } = {}) => {
  const open = new Set(Object.keys(answers));
  const path = [];
  for (let step = 0; step < MOST_QUESTIONS; step += 1) {
    const ids = await asked(app);
    if (ids.length === 0 || ids.includes(until)) {
      assert.deepEqual([...open], [], `not asked; the way was: ${path.join(" / ")}`);
      return path;
    }
    path.push(await heading(app));
    open.delete(await reply(app, answers));
  }
  return assert.fail(`The questions do not end: ${path.join(" / ")}`);
};

/** Leaves a question open. */
export const skip = (app) => go(app, "skip");

/** Chooses what it is about, on the page that asks it. */
export const chooseTopics = async (app, topics) => {
  await choose(app, topics.map((topic) => `topic-${topic}`));
  await go(app, "go-on");
};
