// Walking through the app in either engine, with a canary in every control: real keys and a real mouse, so that a
// browser takes it for what a person typed and chose. For what happens after a step; `keys.mjs` is for the steps.
import { drawn } from "./settings.mjs";
import { forms, say } from "./texts.mjs";

const PATIENCE = 30_000;
/** More pages than any walk has. */
const MOST_PAGES = 60;

const pause = (time) => new Promise((done) => { setTimeout(done, time); });

const until = async (holds, what) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(15)) if (await holds()) return;
  throw new Error(what);
};

/** Waits until the app shows a page. */
export const arrived = (page) => until(() => page.evaluate(() => {
  const { activeElement } = document;
  const is = activeElement?.tagName === "H1" && activeElement !== globalThis.left;
  if (is) globalThis.left = activeElement;
  return is;
}).catch(() => false), "no page came");

/** Presses a button by its words, or how they start. False when there is none. */
export const press = (page, id, values) => page.evaluate((texts) => {
  const is = (button) => texts.some((text) => button.textContent.trim().startsWith(text));
  const button = [...document.querySelectorAll("button")].find(is);
  button?.click();
  return Boolean(button);
}, typeof id === "string" ? forms(id, values) : id);

const goOn = async (page, id, values) => {
  if (!await press(page, id, values)) throw new Error(`There is no button ${id}`);
  await arrived(page);
};

/** Shows what is closed: what can be opened, and lines that can be changed. */
const openAll = async (page) => {
  await page.evaluate((texts) => {
    for (const one of document.querySelectorAll("main details")) one.open = true;
    for (const button of document.querySelectorAll("main button")) {
      if (texts.includes(button.textContent.trim())) button.click();
    }
  }, forms("plan-edit"));
  await pause(60);
};

const DIGITS = { 3: "7", 4: "2026" };

/** A control by its place on the page, in the middle of the window; once what the last press changed was drawn. */
const place = async (page, selector, index) => {
  await drawn({ page });
  return page.evaluate((found, at) => {
    const control = document.querySelectorAll(found)[at];
    control.scrollIntoView({ block: "center" });
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector, index);
};

const TEXTS = "main input[type=text], main textarea";
/** Every choice but the one who may see the device, which is none about a person. */
const TICKS = "main input[type=radio]:not(.sw-mode *), main input[type=checkbox]";

/** Runs in the page: the place of the next field to type in, and how many digits it takes. */
const nextField = (selector) => {
  const tried = globalThis.tried ??= new WeakSet();
  const all = [...document.querySelectorAll(selector)];
  const place = all.findIndex((field) => !tried.has(field));
  if (place < 0) return null;
  tried.add(all[place]);
  return { place, digits: all[place].inputMode === "numeric" ? all[place].maxLength : 0 };
};

/**
 * Runs in the page: the place of the next choice to make. The second of a group; of what may be chosen together the
 * first few, and never "none of these", which is the last.
 */
const nextTick = (selector) => {
  const tried = globalThis.tried ??= new WeakSet();
  const all = [...document.querySelectorAll(selector)];
  const place = all.findIndex((control) => {
    const group = [...(control.closest(".sw-choices") ?? document).querySelectorAll("input[type=radio], input[type=checkbox]")];
    const [at, last] = [group.indexOf(control), group.length - 1];
    const isWanted = control.type === "radio" ? at === Math.min(1, last) : at <= 2 && (at < last || last === 0);
    return isWanted && !control.checked && !tried.has(control);
  });
  if (place >= 0) tried.add(all[place]);
  return place;
};

/** Types in every field and chooses in every group, also in what comes up meanwhile; gives the words at the choices. */
const fillAll = async (page, canary) => {
  for (;;) {
    const field = await page.evaluate(nextField, TEXTS);
    if (field) {
      const { x, y } = await place(page, TEXTS, field.place);
      await page.mouse.click(x, y);
      await page.keyboard.type(field.digits ? DIGITS[field.digits] ?? "4" : canary());
      continue;
    }
    const tick = await page.evaluate(nextTick, TICKS);
    if (tick < 0) break;
    const { x, y } = await place(page, TICKS, tick);
    await page.mouse.click(x, y);
    await drawn({ page });
    await openAll(page);
  }
  return page.evaluate(() => [...document.querySelectorAll(".sw-choice b")].map((words) => words.textContent));
};

/** Where nothing is read in the words of the first page, it says so; the next press goes on. */
const readOn = async (page, way) => {
  const isHere = (texts) => texts.some((text) => document.body.innerText.includes(text));
  if (!await page.evaluate(isHere, forms("start-words"))) return;
  await until(() => page.evaluate(isHere, forms("start-none-found")), "it says nothing of the words");
  await press(page, way);
};

/** The next page: whichever way on this page has. Null at the end of the walk. */
const WAYS = ["safety-go-on", "plan-go-on", "precise-act", "route-plan", "go-on"];
const next = async (page) => {
  if (await press(page, ["Haarlem"])) {
    await arrived(page);
    return true;
  }
  const way = await page.evaluate((ways) => ways.findIndex((texts) => [...document.querySelectorAll("main button")]
    .some((button) => texts.some((text) => button.textContent.trim() === text))), WAYS.map((id) => forms(id)));
  if (way < 0) return false;
  await press(page, WAYS[way]);
  try {
    await readOn(page, WAYS[way]);
    await arrived(page);
  } catch {
    // Something on this page was not enough: it says so, and can be left open.
    if (!await press(page, "skip")) await press(page, "skip-topic");
    await arrived(page);
  }
  return true;
};

/**
 * Walks from the first page to the one with this number, or to the last: with a canary in every control of every page
 * on the way. Gives the words at all choices, and the heading of each page.
 */
export const walk = async (page, url, canary, last = MOST_PAGES) => {
  await page.goto(url);
  await arrived(page);
  const headings = [];
  const words = [];
  for (let step = 0; step <= last; step += 1) {
    headings.push(await page.evaluate(() => document.querySelector("h1").textContent));
    await openAll(page);
    words.push(...await fillAll(page, canary));
    if (step === last || !await next(page)) break;
  }
  return { headings, words };
};

/** The words on the button that leaves. */
export const EXIT = say("exit");
