// What the pages of the app hold, and what can be done on each.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { activate, go, heading, press, settled, until, write } from "./keys.mjs";
import { escaped, forms, has, say, slug } from "./texts.mjs";

const exactly = (text) => new RegExp(`^${escaped(text)}`);

/** Presses a button that says more than its name, such as a way in: known by how it starts. */
const goBy = async (app, text) => {
  await activate(app, app.page.getByRole("button", { name: exactly(text) }).first());
  await settled(app);
};

/** Fails unless the text holds all these parts. */
export const mustHold = (text, parts, what) => {
  for (const part of parts) assert.ok(text.includes(part), `${what} does not hold “${part}”:\n${text}`);
};
/** Fails when the text holds one of these parts. */
export const mustNotHold = (text, parts, what) => {
  for (const part of parts) assert.ok(!text.includes(part), `${what} holds “${part}”:\n${text}`);
};

/** What a municipality says of itself. */
export const municipality = (id) =>
  JSON.parse(readFileSync(new URL(`../../../public/content/municipalities/${id}.json`, import.meta.url), "utf8"));

/** Whether the page asks where somebody lives. */
export const isOnPlaces = async ({ page }) => {
  const labels = await page.locator("main label").allTextContents();
  return labels.some((label) => forms("places-find").includes(label));
};

/** Lives in a municipality: chosen on the page that asks it, now or once the walk comes there. */
export const livesIn = async (app, id) => {
  app.place = id;
  if (await isOnPlaces(app)) await goBy(app, municipality(id).name);
};

/**
 * Comes in by one of the ways: `start-vraag`, `start-zorg`, `start-jong` or `start-doen`. Whom it is about is asked on the
 * first page, and answered there with the rest of the walk.
 */
export const begin = async (app, way) => {
  app.way = way;
  if (way === "start-vraag" || way === "start-zorg") return;
  await goBy(app, say(way));
  if (app.place && await isOnPlaces(app)) await livesIn(app, app.place);
};

/** Whether this is the page with that heading. */
export const isOn = async (app, id) => forms(id).includes(await heading(app));

/** Fails unless this is the page with that heading. */
export const mustBeOn = async (app, id) => assert.ok(await isOn(app, id), `${await heading(app)} instead of ${id}`);

/** Everything that can be read on the page itself. */
export const words = ({ page }) => page.locator("main").innerText();

/** What a destination is called in a municipality, at the start of a line: to everybody and to the young. */
export const destinations = (place, id) => {
  const own = municipality(place).desks?.[id]?.name;
  return (own ? [own] : forms(`destination-${id}`)).map((name) => name[0].toUpperCase() + name.slice(1));
};
export const destination = (place, id) => destinations(place, id)[0];

/** Whether the result is shown. What cannot wait has a heading of its own. */
export const isOnResult = async ({ page }) => await page.locator(".sw-columns aside .sw-route").count() > 0;

/** It has to be there. */
export const mustBeOnResult = async (app) => assert.ok(await isOnResult(app), `This is not the result: ${await heading(app)}`);

/** Where to turn to: where something cannot wait, whom to call stands at the top instead. */
export const routes = async ({ page }) => {
  const below = await page.locator(".sw-route .sw-contact__name").allInnerTexts();
  return below.length > 0 ? below.slice(0, 1) : page.locator(":is(.sw-today, .sw-calls) .sw-contact__name").allInnerTexts();
};

/** Where to turn to as well. */
export const extraRoutes = ({ page }) => page.locator("aside .sw-plain .sw-contact__name").allInnerTexts();

/** The titles of the suggestions that are shown, those to begin with first. */
export const suggestions = ({ page }) => page.locator(":is(.sw-first, .sw-ladder, .sw-rest) h3").allTextContents();

/** What opens the other suggestions, whatever their number. */
export const moreIdeas = ({ page }) => {
  const [one, other] = [1, 7777].map((aantal) => escaped(say("result-more", { aantal })).replace(/[\d.\\]*\d/, "\\d+"));
  return page.locator("summary", { hasText: new RegExp(`^(${one}|${other})$`) });
};

/** Opens what is folded, if it is closed. */
export const unfold = async (app, details) => {
  if (await details.evaluate((one) => one.open)) return;
  await activate(app, details.locator("> summary"));
  await until(() => details.evaluate((one) => one.open), "it does not open");
};

/** Opens a card. */
export const openCard = (app, card) => unfold(app, card.locator("> details"));

/** Shows all suggestions. */
export const showAll = async (app) => {
  const more = moreIdeas(app);
  if (await more.count() === 0) return;
  const before = (await suggestions(app)).length;
  await unfold(app, more.locator("xpath=.."));
  await until(async () => (await suggestions(app)).length > before, "no more suggestions came");
};

/** Opens everything on the page at once, to read all of it. */
export const openEverything = ({ page }) => page.evaluate(() => {
  for (const one of document.querySelectorAll("main details")) one.open = true;
});

/** The lines of the plan that hold these words. */
export const planLine = ({ page }, text) => page.locator(".sw-item", { hasText: text });

/** Puts a line of the plan in other words. */
export const editLine = async (app, text, own) => {
  const place = await planLine(app, text).evaluate((line) => [...document.querySelectorAll(".sw-item")].indexOf(line));
  const line = app.page.locator(".sw-item").nth(place);
  await press(app, "plan-edit", { within: line });
  await write(app, line.locator("textarea"), own);
  await press(app, "plan-keep", { within: line });
  await until(async () => (await line.locator(".sw-line").textContent()) === own, "the line did not change");
};

/** The tick that says whether a line of the plan is shared. */
export const shareTick = (app, text) => planLine(app, text).locator("input[type=checkbox]");

/** Shares a line of the plan, or no longer. */
export const toggleShare = (app, text) => activate(app, shareTick(app, text), "Space");

/** The melding as it is shown before it is taken along. */
export const preview = ({ page }) => page.locator(".sw-document").innerText();

/** Asks to erase everything, and waits for the question whether that is meant. */
export const askToErase = async (app) => {
  await press(app, "erase");
  await until(() => app.page.locator("dialog[open]").count(), "nothing asks whether that is meant");
};

/** Erases everything. */
export const eraseAll = async (app) => {
  await askToErase(app);
  await go(app, "erase-all");
};

/** From the result to the plan, and on to the melding. */
export const toPlan = (app) => go(app, "route-plan");
export const toMelding = (app) => go(app, "plan-go-on");

/** Takes the melding along in a way (`melding-print`, `melding-copy`, `melding-save`), also where that leaves something. */
export const takeAlong = async (app, way) => {
  await press(app, way);
  await press(app, `${way.replace("melding", "behind")}-act`);
};

/** The words on a paper. */
export const wordsOnPaper = (pdf) =>
  execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" }).replace(/\s+/g, " ");

/** The words of the page as it is printed. */
export const printed = async ({ page }) => wordsOnPaper(await page.pdf({ preferCSSPageSize: true }));

/** What a topic is called in the mouth of the resident. */
export const ownTopic = (topic) => {
  const own = `own-topic-${slug(topic)}`;
  return has(own) ? [say(own)] : forms(`topic-${slug(topic)}`);
};

/** How it goes with a topic, as the plan says it: of oneself, and of another. */
export const scaleForms = (topic, scale) => {
  const id = topic === "mz" ? `plan-mz-${scale}` : `plan-scale-${slug(topic)}-${scale}`;
  return [id, `${id}-wie`].filter(has).flatMap((one) => forms(one));
};
