// Acting by keyboard only, as people without a mouse do, or by touch or mouse only where the app was opened for that;
// and what has to be true after each step.
import assert from "node:assert/strict";
import { TITLES, TOPICS, escaped, forms } from "./texts.mjs";

/** More stops than any page has. */
const MOST_STOPS = 400;
const PATIENCE = 20_000;

/** Asks until the answer is yes. (`waitForFunction` needs `eval`, which the policy of the app refuses.) */
export const until = async (holds, what) => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await holds();
    if (found) return found;
    assert.ok(Date.now() < end, typeof what === "function" ? await what() : what);
    await new Promise((done) => { setTimeout(done, 10); });
  }
};


const focused = ({ page }) => page.evaluate(() => {
  const { tagName, id, textContent } = document.activeElement ?? {};
  return `${tagName}#${id} ${textContent?.slice(0, 80)}`;
});

/** The heading of the page. */
export const heading = ({ page }) => page.locator("h1").innerText();

/** Waits until the focus is on a heading, and checks what has to be true on every page of the app. */
export const settled = async (app) => {
  const { page } = app;
  const state = () => page.evaluate((waiting) => ({
    arrived: document.activeElement?.tagName === "H1" && document.activeElement.isConnected,
    // A page of the second part of the app may still be on its way.
    waits: waiting.includes(document.activeElement?.textContent),
    headings: document.querySelectorAll("h1").length,
    title: document.title,
    address: location.href,
    depth: history.length,
    kept: history.state,
    top: scrollY,
    // How the app shows that there is no text with an id.
    missing: document.body.textContent.match(/\[[a-z]+[a-z0-9]*(-[a-z0-9]+)*(\.[a-z]+)?\]/g) ?? [],
  }), forms("later-coming"));
  const now = await until(
    async () => { const found = await state(); return found.arrived && !found.waits ? found : null; },
    async () => `The focus is not on the heading of the page but on ${await focused(app)}`,
  );
  assert.equal(now.headings, 1, "a page has one heading");
  assert.deepEqual(now.missing, [], `texts that are not there: ${now.title}`);
  assert.ok(TITLES.includes(now.title), `The title is not one of the app: ${now.title}`);
  assert.ok(!TOPICS.some((topic) => now.title.includes(topic)), `The title says what it is about: ${now.title}`);
  assert.equal(now.kept, null, "history.state");
  if (app.address) {
    assert.equal(now.address, app.address, "the address changed");
    // The first press puts one entry there, for the browser's own Back.
    assert.ok(now.depth - app.depth <= 1, `the history grew from ${app.depth} to ${now.depth}`);
  }
};

/** Presses Tab until this control has the focus. */
export const tabTo = async ({ page }, control, key = "Tab") => {
  const element = await control.elementHandle();
  for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab does not reach ${control}`);
};

/** What somebody who points does to a control; null for who uses keys. */
const pointed = ({ touch, mouse }) => {
  if (touch) return "tap";
  return mouse ? "click" : null;
};

/** Two taps that are so close, in milliseconds, are a double one, which counts once on a page that has just appeared. */
const DOUBLE = 320;

/** Taps or clicks a control. A tap waits until it is no part of the one before it. */
export const point = async (app, control) => {
  const rest = app.touch && app.tapped ? app.tapped + DOUBLE - Date.now() : 0;
  if (rest > 0) await new Promise((done) => { setTimeout(done, rest); });
  await control[pointed(app)]();
  app.tapped = Date.now();
};

/** Presses a control: Tab leads to it, then the key; or a finger, or a mouse. */
export const activate = async (app, control, key = "Enter") => {
  if (pointed(app)) return point(app, control);
  await tabTo(app, control);
  return app.page.keyboard.press(key);
};

/** The button whose name is the text with this id, in whichever form it is shown. */
export const button = ({ page }, id, { values, within = page } = {}) => {
  const name = new RegExp(`^(${forms(id, values).map(escaped).join("|")})$`);
  return within.getByRole("button", { name });
};

/**
 * Waits until the focus is where a press leads it: some of what a press does comes a frame later. A page that is left draws no more
 * frames and may never answer, so the waiting ends by itself.
 */
const focusMoved = ({ page }) => Promise.race([
  page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }))
    .catch(() => null),
  new Promise((done) => { setTimeout(done, 300); }),
]);

/** Presses a button. */
export const press = async (app, id, { key, nth = 0, ...where } = {}) => {
  await activate(app, button(app, id, where).nth(nth), key);
  await focusMoved(app);
};

/** Presses a button that leads to another page. */
export const go = async (app, id, options) => {
  await press(app, id, options);
  await settled(app);
};

/** Writes in a field, in place of what stood there. */
export const write = async (app, field, words) => {
  if (pointed(app)) {
    await point(app, field);
    return field.fill(words);
  }
  await tabTo(app, field);
  await app.page.keyboard.press("Control+A");
  return words === "" ? app.page.keyboard.press("Delete") : app.page.keyboard.insertText(words);
};

/** The choice with these words, on the page or in a part of it. */
export const choice = ({ page }, words, within = page) =>
  within.locator(".sw-choice", { has: page.locator("b", { hasText: new RegExp(`^${escaped(words)}$`) }) })
    .locator("input");

/** Ticks a choice: with arrows between radio buttons and the space bar for the rest, or points at its words. */
export const pick = async (app, control) => {
  const { page } = app;
  if (pointed(app)) {
    if (!await control.isChecked()) await point(app, control.locator("xpath=ancestor::label"));
  } else if (await control.getAttribute("type") === "checkbox") {
    await tabTo(app, control);
    if (!await control.isChecked()) await page.keyboard.press("Space");
  } else {
    await pickRadio(app, control);
  }
  assert.ok(await control.isChecked(), `The choice was not taken: ${control}`);
};

/** One group is one stop: Tab leads to the chosen radio button, or to the first. */
const pickRadio = async (app, control) => {
  const { page } = app;
  const group = await control.getAttribute("name");
  const isInGroup = () => page.evaluate((name) => {
    const { type, name: own } = document.activeElement ?? {};
    return type === "radio" && own === name;
  }, group);
  for (let stop = 0; !await isInGroup(); stop += 1) {
    assert.ok(stop < MOST_STOPS, "Tab does not reach the choices");
    await page.keyboard.press("Tab");
  }
  const element = await control.elementHandle();
  const here = () => element.evaluate((one) => one === document.activeElement);
  for (let step = 0; !await here(); step += 1) {
    assert.ok(step < MOST_STOPS, `The arrows do not reach ${control}`);
    await page.keyboard.press("ArrowDown");
  }
  if (!await control.isChecked()) await page.keyboard.press("Space");
};

/** Waits until the focus is on what is missing. */
export const isAlert = (app) => until(
  () => app.page.evaluate(() => document.activeElement?.getAttribute("role") === "alert"),
  async () => `The focus is not on what is missing but on ${await focused(app)}`,
);

/** Goes on without an answer, and waits for what is said about that. */
export const goOnTooSoon = async (app) => {
  await press(app, "go-on");
  await isAlert(app);
};
