// The reading settings: in which words, how large, in which colours, and aloud. By keyboard, except for the
// buttons that are only for pointer users.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { finish, open, stage, unchecked } from "./support/app.mjs";
import { button, choice, go, goOnTooSoon, heading, press, settled, tabTo, until, write } from "./support/keys.mjs";
import { begin, eraseAll, livesIn, mustBeOn, toPlan } from "./support/pages.mjs";
import { forms, idsOf, say } from "./support/texts.mjs";
import { tour } from "./support/tour.mjs";
import { answer, choose, chooseTopics, fillPage } from "./support/walk.mjs";

const browser = stage({ before, after });

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SMALL = { width: 320, height: 568 };
const EASY_FILE = /\/nl-easy-[0-9a-f]{10}\.ftl$/;
const FOLDER = new URL("../../locales/nl-easy/", import.meta.url);

/** The easy texts on one line, by id. */
const EASY = new Map(readdirSync(FOLDER).filter((name) => name.endsWith(".ftl")).flatMap((name) =>
  [...readFileSync(new URL(name, FOLDER), "utf8").matchAll(/^([a-z][\w-]*) *= *([^\s{}][^{}\n]*)$/gm)]
    .map(([, id, text]) => [id, text.trim()])));

/** Opens or closes the panel with the ways to read. */
const openPanel = async (app) => {
  await press(app, "reader");
  await until(async () => await button(app, "reader").getAttribute("aria-expanded") === "true", "the panel did not open");
};

/** Chooses one of the ways to read: goes there with Tab, and on with the arrows. */
const choosePanel = async (app, id) => {
  const control = app.page.getByRole("radio", { name: say(id), exact: true });
  const element = await control.first().elementHandle();
  const inGroup = () => element.evaluate((one) => document.activeElement?.name === one.name);
  for (let stop = 0; !await inGroup(); stop += 1) {
    assert.ok(stop < 400, `Tab does not reach ${id}`);
    await app.page.keyboard.press("Tab");
  }
  const here = () => element.evaluate((one) => one === document.activeElement);
  const isBefore = () => element.evaluate((one) =>
    Boolean(one.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING));
  for (let step = 0; !await here(); step += 1) {
    assert.ok(step < 9, `the arrows do not reach ${id}`);
    await app.page.keyboard.press(await isBefore() ? "ArrowUp" : "ArrowDown");
  }
  if (!await element.evaluate((one) => one.checked)) await app.page.keyboard.press("Space");
  return element;
};

/** Presses what is known by how it looks: its words may be easier ones. */
const pressShown = async (app, selector) => {
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await tabTo(app, app.page.locator(selector).first(), selector === ".sw-back" ? "Shift+Tab" : "Tab");
  await app.page.keyboard.press("Enter");
  await until(() => app.page.evaluate(() => document.activeElement?.tagName === "H1"), "no other page came");
  await settled(app);
};

const message = ({ page }) => page.locator(".sw-reader__said").textContent();
const says = (app, id) => until(async () => forms(id).includes(await message(app)), async () => `It says: ${await message(app)}`);
const asked = (app) => app.seen.requests.filter((url) => EASY_FILE.test(url)).length;
const hasFocus = (element) => element.evaluate((one) => one === document.activeElement && one.isConnected);

/** Whether the first page is in easy words. */
const isEasy = ({ page }) => async () => (await page.locator("main").innerText()).includes(EASY.get("start-lead"));

/** A page about a topic whose question has an easy text, and that topic. It has a field for own words. */
const easyQuestion = () => {
  const found = idsOf("question-gaat-").find((id) => EASY.has(id) && EASY.get(id) !== say(id));
  assert.ok(found, "no question about a topic has an easy text");
  return { id: found, topic: found.replace("question-gaat-", "") };
};

const toQuestion = async (app, { id, topic }) => {
  await livesIn(app, "haarlem");
  await begin(app, "start-vraag");
  await chooseTopics(app, [topic]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these" }, { until: id });
};

test("easy words change the question, and keep the focus and what was typed", async () => {
  const app = await open(browser);
  const question = easyQuestion();
  await toQuestion(app, question);
  await write(app, app.page.locator("#w0"), "Mijn zus komt elke week.");
  assert.equal(asked(app), 0, "asked for before anybody chose it");
  await openPanel(app);
  const control = await choosePanel(app, "layer-easy");
  await until(async () => await heading(app) === EASY.get(question.id), async () => `The heading is ${await heading(app)}`);
  assert.equal(asked(app), 1);
  assert.ok(await hasFocus(control), "the focus was lost");
  assert.equal(await app.page.locator("#w0").inputValue(), "Mijn zus komt elke week.");
  await choosePanel(app, "layer-plain");
  await until(async () => await heading(app) === say(question.id), "the usual words do not come back");
  await choosePanel(app, "layer-easy");
  await until(async () => await heading(app) === EASY.get(question.id), "the easy words do not come back");
  assert.equal(asked(app), 1, "asked for a second time");
  assert.equal(await app.page.locator("#w0").inputValue(), "Mijn zus komt elke week.");
  await pressShown(app, ".sw-row .utrecht-button");
  await pressShown(app, ".sw-back");
  assert.equal(await heading(app), EASY.get(question.id), "the choice was forgotten on another page");
  assert.equal(await app.page.locator("#w0").inputValue(), "Mijn zus komt elke week.");
  await finish(app);
});

test("short leaves the core of a question and its choices, and keeps what was ticked", async () => {
  const app = await open(browser, { place: "haarlem" });
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these" }, { until: "question-gaat-geld" });
  await choose(app, ["said-domein-n", "need-geld-rondkomen"]);
  const words = () => app.page.locator("main").innerText();
  const hints = [say("question-gaat-geld.hint"), say("matter-hint")];
  for (const hint of [...hints, say("why-asked")]) assert.ok((await words()).includes(hint), hint);
  await openPanel(app);
  await choosePanel(app, "layer-brief");
  await until(async () => { const now = await words(); return hints.every((hint) => !now.includes(hint)); }, "the hints are still there");
  assert.ok(!(await words()).includes(say("why-asked")));
  for (const id of ["question-gaat-geld", "said-domein-n", "matter", "need-geld-rondkomen"]) assert.ok((await words()).includes(say(id)), id);
  for (const id of ["said-domein-n", "need-geld-rondkomen"]) assert.ok(await choice(app, say(id)).isChecked(), "the tick was lost");
  assert.equal(asked(app), 0, "nothing has to be got for less text");
  await finish(app);
});

test("what helps with a question about danger is there in every layer", async () => {
  const app = await open(browser, { place: "haarlem" });
  await openPanel(app);
  await choosePanel(app, "layer-brief");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf" }, { until: "question-veilig" });
  assert.ok((await app.page.locator("main").innerText()).includes(say("question-veilig.hint")));
  await finish(app);
});

test("when the easy words cannot be had it says so, and the words stay", async () => {
  const app = await open(browser, { place: "haarlem" });
  await app.context.route(EASY_FILE, (route) => route.abort("internetdisconnected"));
  await openPanel(app);
  const control = await choosePanel(app, "layer-easy");
  await says(app, "easy-not-loaded");
  assert.ok(await hasFocus(control), "the focus was lost");
  assert.ok(await app.page.getByRole("radio", { name: say("layer-plain"), exact: true }).first().isChecked());
  assert.ok((await app.page.locator("main").innerText()).includes(say("start-lead")));
  await app.context.unroute(EASY_FILE);
  await app.page.keyboard.press("Space");
  await until(isEasy(app), "it does not work the second time");
  assert.equal(await message(app), "");
  app.seen.console = app.seen.console.filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"));
  await finish(app);
});

test("young people read easy words in their own form", async () => {
  const app = await open(browser, { place: "haarlem" });
  await openPanel(app);
  await choosePanel(app, "layer-easy");
  await until(isEasy(app), "no easy words");
  await begin(app, "start-jong");
  assert.ok((await app.page.locator("main").innerText()).includes(EASY.get("je-start-lead")));
  await finish(app);
});

// The summary used to go away with the words that it was in, and what was open closed.
test("what is open and what was said to be missing stays when the words change, in those words", async () => {
  const app = await open(browser, { place: "haarlem" });
  await begin(app, "start-vraag");
  await chooseTopics(app, ["wonen"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these",
  }, { until: "question-gaat-wonen" });
  await fillPage(app, { "question-gaat-wonen": "need-wonen-uithuis" });
  await write(app, app.page.locator("main .sw-date input").first(), "4");
  await goOnTooSoon(app);
  const summary = app.page.locator("main summary").first();
  await tabTo(app, summary);
  await app.page.keyboard.press("Enter");
  await openPanel(app);
  const control = await choosePanel(app, "layer-easy");
  const error = app.page.locator("[role=alert] button");
  await until(async () => await error.count() === 1 && await error.textContent() === EASY.get("error-date"),
    async () => `It says: ${await error.allTextContents()}`);
  assert.equal(await app.page.locator(".utrecht-form-field-error-message:not(:empty)").textContent(), EASY.get("error-date"));
  assert.ok(await hasFocus(control), "the focus was taken away");
  assert.ok(await summary.evaluate((one) => one.parentElement.open), "what was open is closed");
  await finish(app);
});

test("what was typed to find a place stays when the words change", async () => {
  const app = await open(browser);
  await write(app, app.page.locator("#w0"), "Haarl");
  await openPanel(app);
  await choosePanel(app, "layer-brief");
  await until(async () => !(await app.page.locator("main").innerText()).includes(say("places-lead")), "the words do not change");
  assert.equal(await app.page.locator("#w0").inputValue(), "Haarl");
  await finish(app);
});

/** Words for the bars that no file has, so that it can be seen where they go. */
const BARS = ["exit", "skip-link", "app-name", "melden", "melden-short", "help-bar", "reader"];
const inBars = ({ page }) => page.evaluate(() => [
  ".sw-exit", ".utrecht-skip-link", ".sw-mark span", ".sw-help__melden .sw-long", ".sw-help__melden .sw-short",
].map((one) => document.querySelector(one).textContent).concat(
  [".sw-help", ".sw-reader"].map((one) => document.querySelector(one).getAttribute("aria-label"))));
/** Adds words to a file of texts, which the app then takes as it is. */
const withWords = (file, start, word) => async ({ context }) => {
  await context.route(new RegExp(`/${file}$`), async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/plain; charset=utf-8", body: `${body}\n${BARS.map((id) => `${start}${id} = ${word} ${id}`).join("\n")}\n` });
  });
  await unchecked(context, file);
};

// They were set once, when the app started.
test("the header, the bar for help and the bar for reading follow the words", async () => {
  const prepare = withWords("nl-easy-[0-9a-f]{10}\\.ftl", "", "makkelijk");
  const app = await open(browser, { place: "haarlem", prepare });
  assert.deepEqual(await inBars(app), BARS.map((id) => say(id)));
  await openPanel(app);
  await choosePanel(app, "layer-easy");
  await until(async () => (await inBars(app)).join() === BARS.map((id) => `makkelijk ${id}`).join(),
    async () => (await inBars(app)).join());
  await finish(app);
});

test("the header and the bars speak to the young as the pages do", async () => {
  const prepare = withWords("nl-[0-9a-f]{10}\\.ftl", "je-", "jong");
  const app = await open(browser, { place: "haarlem", prepare });
  assert.deepEqual(await inBars(app), BARS.map((id) => say(id)));
  await begin(app, "start-jong");
  await until(async () => (await inBars(app)).join() === BARS.map((id) => `jong ${id}`).join(),
    async () => (await inBars(app)).join());
  await finish(app);
});

test("the plan stays in the usual words, so that who gets it reads the same", async () => {
  const app = await open(browser, { place: "haarlem" });
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these", "question-gaat-geld": "said-domein-x",
  });
  await toPlan(app);
  await openPanel(app);
  await choosePanel(app, "layer-easy");
  await until(async () => (await app.page.locator("main").innerText()).includes(EASY.get("plan-edit")), "no easy words");
  const plan = await app.page.locator(".sw-sheet").innerText();
  assert.ok(plan.includes(say("plan-scale-geld-x")), plan);
  assert.ok(!plan.includes(EASY.get("said-domein-x")), plan);
  await finish(app);
});

/** What is wider than the page. */
const sideways = ({ page }) => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 110)).slice(0, 3);
});

/** What axe finds. */
const violations = ({ page }) => page.evaluate(async () => {
  scrollTo(0, 0);
  const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
});

/** The states to look at with the letters that are larger only; with FULL=1 all. */
const AT_THE_START = ["start", "copy, going on", "privacy", "help", "safety", "melding, without answers"];

/** Stops a tour. */
const ENOUGH = Symbol("enough");

// Larger letters and much contrast are chosen together, and the tour is made once: none of them changes what the other does.
for (const [size, times, colours] of [["letters-larger", 1.35], ["letters-largest", 1.8, "colours-contrast"]]) {
  const isWhole = colours || process.env.FULL === "1";
  test(`${size}: everything is larger, and nothing has to be scrolled sideways on a small phone${
    colours ? "; with much contrast axe finds nothing on any screen" : ""}`, async () => {
    const app = await open(browser, { viewport: SMALL, prepare: ({ context }) => context.addInitScript({ path: AXE }) });
    const height = () => app.page.locator("main p, main li").first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await height();
    const title = () => app.page.locator("h1").evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const titleBefore = await title();
    await openPanel(app);
    if (colours) await choosePanel(app, colours);
    const control = await choosePanel(app, size);
    assert.ok(await hasFocus(control));
    assert.ok(await height() >= before * times, `${before} px became ${await height()}`);
    assert.ok(await title() > titleBefore, `${titleBefore} px became ${await title()}`);
    const found = [];
    found.push(...(await sideways(app)).map((what) => `panel: ${what}`));
    await press(app, "reader");
    await app.page.evaluate(() => document.querySelector("h1").focus());
    app.mouse = true;
    let states = 0;
    const look = async (name) => {
      states += 1;
      for (const viewport of [SMALL, { width: 1280, height: 800 }]) {
        await app.page.setViewportSize(viewport);
        found.push(...(await sideways(app)).map((what) => `${name}, ${viewport.width}: ${what}`));
        const bar = await app.page.locator(".sw-reader__bar").boundingBox();
        if (bar.height > 70) found.push(`${name}: the bar is not one line but ${bar.height} px`);
      }
      if (colours) found.push(...(await violations(app)).map((line) => `${name}: ${line}`));
      await app.page.setViewportSize(SMALL);
    };
    await tour(app, async (name) => {
      if (!isWhole && !AT_THE_START.includes(name)) throw ENOUGH;
      await look(name);
    }).catch((error) => { if (error !== ENOUGH) throw error; });
    if (!isWhole) {
      // And on the longest page that asks.
      await go(app, "app-name");
      await begin(app, "start-vraag");
      await chooseTopics(app, ["geld"]);
      await answer(app, { "question-rol-vraag": "said-rol-zelf" }, { until: "question-gaat-geld" });
      await look("a topic");
      assert.equal(states, AT_THE_START.length + 1, "it did not look at all of them");
    }
    assert.deepEqual([...new Set(found)], []);
    await finish(app);
  });
}

const paper = ({ page }) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const device of ["light", "dark"]) {
  test(`colours are chosen on a device that is ${device}, and axe finds nothing in any of them`, async () => {
    const app = await open(browser, {
      viewport: { width: 390, height: 844 }, context: { colorScheme: device },
      prepare: ({ context }) => context.addInitScript({ path: AXE }),
    });
    const own = await paper(app);
    const seen = {};
    await openPanel(app);
    for (const id of ["colours-light", "colours-dark", "colours-contrast", "colours-device"]) {
      await choosePanel(app, id);
      seen[id] = await paper(app);
      assert.deepEqual(await violations(app), [], id);
    }
    assert.equal(seen["colours-device"], own);
    assert.equal(seen[`colours-${device}`], own);
    assert.equal(seen["colours-contrast"], "rgb(0, 0, 0)");
    assert.equal(new Set([seen["colours-light"], seen["colours-dark"], seen["colours-contrast"]]).size, 3);
    await finish(app);
  });
}

/** A browser that speaks: with these voices, as fast as it is let. `spoken` holds what was said. */
const speaks = (voices) => ({ context }) => context.addInitScript((list) => {
  const all = list.map(([lang, localService]) => ({ lang, localService, name: lang }));
  globalThis.spoken = [];
  globalThis.cancelled = 0;
  let current = null;
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) { this.text = text; }
  };
  const stub = {
    getVoices: () => all,
    speak: (utterance) => {
      current = utterance;
      globalThis.spoken.push({
        text: utterance.text, local: utterance.voice.localService, lang: utterance.voice.lang,
        marked: [...document.querySelectorAll(".sw-aloud")].length,
      });
    },
    cancel: () => {
      globalThis.cancelled += 1;
      const gone = current;
      current = null;
      // Browsers tell about what was cancelled, as an error or as an end.
      if (gone) gone.onerror?.(new Event("error"));
    },
  };
  globalThis.endOfText = () => {
    const done = current;
    current = null;
    done?.onend?.(new Event("end"));
    return Boolean(done);
  };
  globalThis.failOfText = () => current?.onerror?.(new Event("error"));
  Object.defineProperty(globalThis, "speechSynthesis", { value: stub, configurable: true });
}, voices);

const OWN = [["en-US", true], ["nl-NL", false], ["nl-NL", true], ["nl-BE", true]];
const spoken = ({ page }) => page.evaluate(() => globalThis.spoken);
/** Waits for this many texts, and gives what was said. */
const heard = (app, count) => until(async () => {
  const all = await spoken(app);
  return all.length === count ? all : null;
}, async () => `heard: ${JSON.stringify(await spoken(app))}`);
const readingState = async (app, id) => until(async () => await button(app, id).count() === 1, `the button does not say ${id}`);

test("the page is read in order, block after block, with a voice of the device", async () => {
  const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
  await press(app, "aloud-read");
  let count = 1;
  for (;; count += 1) {
    await heard(app, count);
    const marked = await app.page.locator(".sw-aloud").allInnerTexts();
    assert.equal(marked.length, 1, "one block is marked");
    const last = (await spoken(app)).at(-1);
    assert.ok(last.text.startsWith(marked[0].trim().split("\n")[0].trim()), `${last.text} is marked as ${marked[0]}`);
    await app.page.evaluate(() => globalThis.endOfText());
    const more = await until(async () => {
      if ((await spoken(app)).length > count) return "more";
      return await button(app, "aloud-read").count() === 1 ? "done" : null;
    }, "it does not go on");
    if (more === "done") break;
  }
  const all = await spoken(app);
  const texts = all.map(({ text }) => text);
  assert.ok(all.every(({ local, lang }) => local && lang === "nl-NL"), "another voice than one of the device");
  const title = texts.indexOf(say("start-title"));
  const places = ["start-lead", "start-title", "said-rol-zelf", "said-rol-professional", "start-words", "start-doen"]
    .map((id) => texts.findIndex((text) => text.startsWith(say(id))));
  assert.ok(title >= 0 && places.every((place) => place >= 0), texts.join("\n"));
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
  assert.equal(new Set(texts).size, texts.length, "something was read twice");
  assert.equal(await app.page.locator(".sw-aloud").count(), 0, "a mark is left");
  await finish(app);
});

test("reading waits, goes on where it was, and stops, with the focus kept", async () => {
  const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
  await press(app, "aloud-read");
  await heard(app, 1);
  await app.page.evaluate(() => globalThis.endOfText());
  const [, second] = await heard(app, 2);
  await press(app, "aloud-pause");
  await readingState(app, "aloud-go-on");
  assert.equal(await app.page.evaluate(() => globalThis.endOfText()), false, "it still speaks");
  assert.equal(await app.page.locator(".sw-aloud").count(), 0);
  await press(app, "aloud-go-on");
  const again = await heard(app, 3);
  assert.equal(again[2].text, second.text);
  await press(app, "aloud-stop");
  await readingState(app, "aloud-read");
  assert.ok(await hasFocus(await button(app, "aloud-read").elementHandle()), "the focus was lost");
  assert.equal((await spoken(app)).length, 3);
  await finish(app);
});

for (const [how, leave] of Object.entries({
  "another page comes": (app) => go(app, "melden"),
  "the words change": async (app) => {
    await openPanel(app);
    await choosePanel(app, "layer-brief");
  },
})) {
  test(`reading stops when ${how}`, async () => {
    const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
    await press(app, "aloud-read");
    await heard(app, 1);
    await leave(app);
    await readingState(app, "aloud-read");
    assert.equal(await app.page.evaluate(() => globalThis.endOfText()), false, "it still speaks");
    assert.equal((await spoken(app)).length, 1);
    await finish(app);
  });
}

test("reading stops when somebody leaves, by the button and otherwise", async () => {
  for (const leave of [(app) => press(app, "exit"), (app) => app.page.evaluate(() => { dispatchEvent(new Event("pagehide")); })]) {
    const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
    const told = [];
    await app.context.exposeBinding("tell", (_, what) => told.push(what));
    await app.context.route("**/weg/", () => {});
    await press(app, "aloud-read");
    await heard(app, 1);
    await app.page.evaluate(() => {
      const { cancel } = globalThis.speechSynthesis;
      globalThis.speechSynthesis.cancel = () => { globalThis.tell("silence"); cancel(); };
    });
    await leave(app);
    await until(() => told.length > 0, "it still speaks");
    const isEmpty = () => document.documentElement.childNodes.length === 0;
    await until(() => app.page.evaluate(isEmpty).catch(() => true), "the page is not empty");
    await app.context.close();
  }
});

test("a card is read for who points at its button, which no other has to pass", async () => {
  const app = await open(browser, { prepare: speaks(OWN) });
  await livesIn(app, "haarlem");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these", "question-gaat-huis": "said-domein-n" });
  const card = app.page.locator("article").first();
  const speak = card.locator(".sw-speak");
  assert.equal(await speak.getAttribute("aria-hidden"), "true");
  assert.equal(await speak.getAttribute("tabindex"), "-1");
  await speak.click();
  const [first] = await heard(app, 1);
  assert.equal(first.text, await card.locator("h3").innerText());
  await speak.click();
  await readingState(app, "aloud-read");
  assert.equal((await spoken(app)).length, 1, "the second press does not stop it");
  await finish(app);
});

test("what can be answered about danger is not read aloud, and it says so", async () => {
  const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf" }, { until: "question-veilig" });
  const choices = await app.page.locator(".sw-choice").allInnerTexts();
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await press(app, "aloud-read");
  await says(app, "aloud-hushed");
  for (let count = 1; ; count += 1) {
    await heard(app, count);
    await app.page.evaluate(() => globalThis.endOfText());
    const done = await until(async () => {
      if ((await spoken(app)).length > count) return "more";
      return await button(app, "aloud-read").count() === 1 ? "done" : null;
    }, "it does not go on");
    if (done === "done") break;
  }
  const texts = (await spoken(app)).map(({ text }) => text);
  assert.ok(texts.includes(say("question-veilig")), texts.join("\n"));
  assert.ok(choices.length > 2 && choices.every((words) => !texts.includes(words.trim())), texts.join("\n"));
  await finish(app);
});

const SILENT = {
  "aloud-no-voice": ["only a voice elsewhere", speaks([["nl-NL", false], ["en-US", true]])],
  "aloud-unsupported": ["no speech at all", ({ context }) => context.addInitScript(() => {
    Object.defineProperty(globalThis, "speechSynthesis", { value: undefined });
  })],
};
for (const [id, [what, prepare]] of Object.entries(SILENT)) {
  test(`a browser with ${what} says so, and nothing is sent to be spoken`, async () => {
    const app = await open(browser, { place: "haarlem", prepare });
    await press(app, "aloud-read");
    await says(app, id);
    await readingState(app, "aloud-read");
    assert.ok(await hasFocus(await button(app, "aloud-read").elementHandle()), "the focus was lost");
    assert.deepEqual(await app.page.evaluate(() => globalThis.spoken ?? []), []);
    await finish(app);
  });
}

test("when the voice fails halfway it says so", async () => {
  const app = await open(browser, { place: "haarlem", prepare: speaks(OWN) });
  await press(app, "aloud-read");
  await heard(app, 1);
  await app.page.evaluate(() => globalThis.failOfText());
  await says(app, "aloud-failed");
  await readingState(app, "aloud-read");
  await finish(app);
});

test("who erases what was told still reads the same way", async () => {
  const app = await open(browser, { place: "haarlem" });
  await openPanel(app);
  await choosePanel(app, "colours-dark");
  const chosen = await paper(app);
  await go(app, "privacy-read");
  await eraseAll(app);
  assert.equal(await paper(app), chosen);
  await app.page.reload();
  await settled(app);
  assert.notEqual(await paper(app), chosen, "something was kept");
  await finish(app);
});
