// When the wasm traps: the page says so, another instance goes on where the resident was, and nothing is lost.
//
// The traps are real, and put into the build that residents get (support/traps.mjs). Every test ends with a look at
// the console: what a resident wrote may not be in it, and nothing else is either.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { button, go, heading, press, settled, tabTo, until, write } from "./support/keys.mjs";
import { begin, eraseAll, isOn, mustBeOn, mustHold, preview, toMelding, toPlan, openCard } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { arm, install, recovered } from "./support/traps.mjs";
import { answer, asked, choose, chooseTopics, fillPage, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const FULL = process.env.FULL === "1";
const CANARY = "kanarie7Q3x";
const WITHIN = 2_000;
const SAID = "Er ging iets mis. Uw antwoorden zijn er nog.";

/** Where a trap comes: at once, in what a press changes, and later and later in what that makes. */
const MOMENTS = {
  "in the event handler": { skip: 0 },
  "in a signal": { skip: 4 },
  "while rendering": { code: "createElement" },
  "far in the rendering": { skip: 150 },
  "in what comes a moment later": { code: "scrollTo" },
  "with a full stack": { skip: 20, kind: "stack" },
};

const withTraps = ({ context }) => context.addInitScript(install);
const opened = (options) => open(browser, { place: "haarlem", prepare: withTraps, ...options });

const times = [];
after(() => console.log(`panic: ${times.length} traps, all back after ${Math.round(Math.max(...times))} ms at most`));

/** Fails unless another instance shows the page as it has to. */
const mustBeBack = (found, { restarts = 1, notice = SAID } = {}) => {
  const { took, ...rest } = found;
  const { heading: _, fired, ...others } = rest;
  assert.ok(fired >= restarts, `no trap: ${JSON.stringify(found)}`);
  assert.deepEqual(others, { isBack: true, restarts, deadCalls: 0, notices: restarts, notice, focus: "H1" });
  assert.ok(took <= WITHIN, `back after ${took} ms`);
  times.push(took);
};

/** Makes what is done end in a trap, and waits until it is over. */
const trapIn = async (app, act, moment, expected) => {
  await arm(app.page, { on: "click", ...moment });
  await act();
  mustBeBack(await recovered(app.page, expected?.restarts), expected);
};

/** Does something that leads to another page, with a trap in it. What was not confirmed has to be done again. */
const trapOnTheWay = async (app, id, moment) => {
  const from = await heading(app);
  const ticked = () => app.page.evaluate(() => [...document.querySelectorAll("main :checked")].map(({ id }) => id).join());
  const before = await ticked();
  await trapIn(app, () => press(app, id), moment);
  if (await heading(app) === from) {
    assert.equal(await ticked(), before, `${id}: what was ticked is gone`);
    await go(app, id);
  }
  assert.notEqual(await heading(app), from);
};

const ANSWERS = {
  "question-rol-vraag": "said-rol-zelf", "question-huishouden": "said-huishouden-alleen", "question-veilig": "none-of-these",
  "question-gaat-geld": ["said-domein-n", "need-geld-rondkomen", { words: `Soms leen ik ${CANARY}.` }],
  "question-goed-geld": { words: `Ik kook ${CANARY}.` },
};
/** Filled in, and left open after all. */
const LEFT_OPEN = "question-huishouden";

/** What was told, as the app says it. */
const told = async (app) => {
  await go(app, "told-so-far");
  await mustBeOn(app, "check-title");
  const list = await app.page.locator("dl").first().innerText();
  await go(app, "back");
  return list;
};

/** The same walk, with a trap in every press of it or without. */
const walk = async (app, moment) => {
  const goOn = (id) => moment ? trapOnTheWay(app, id, moment) : go(app, id);
  const lists = [];
  const isAsking = async () => (await asked(app)).length > 0 || isOn(app, "topics-title");
  for (let steps = 0; steps < (FULL ? 40 : 8) && await isAsking(); steps += 1) {
    if (await isOn(app, "topics-title")) {
      await write(app, app.page.locator("#w0"), CANARY);
      await choose(app, ["topic-geld"]);
      await goOn("go-on");
      continue;
    }
    const given = await fillPage(app, ANSWERS);
    if (given.length > 0 && !given.includes(LEFT_OPEN)) await goOn("go-on");
    else await goOn(await button(app, "skip-topic").count() > 0 ? "skip-topic" : "skip");
    if ((await asked(app)).length > 0) lists.push(await told(app));
  }
  return lists;
};

let reference;
for (const [when, moment] of Object.entries(MOMENTS).filter((_, place) => FULL || [0, 2, 4].includes(place))) {
  test(`a walk with a trap ${when} at every step ends as one without`, async () => {
    if (!reference) {
      const plain = await opened();
      reference = await walk(plain);
      await finish(plain);
      assert.ok(reference.length >= 3 && reference.at(-1).includes(CANARY), "the walk tells nothing");
    }
    const app = await opened();
    assert.deepEqual(await walk(app, moment), reference);
    await finish(app);
  });
}

/** To the page with the melding, with a plan. */
const atTheMelding = async (app) => {
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these", "question-gaat-huis": "said-domein-n",
  });
  await toPlan(app);
  await toMelding(app);
};

test("what is being typed is there again, letter by letter, whatever field it is in", async () => {
  const app = await opened();
  const typed = async (field, moment) => {
    await tabTo(app, app.page.locator(field));
    const before = await app.page.locator(field).inputValue();
    await arm(app.page, { on: "input", ...moment });
    await app.page.keyboard.insertText(CANARY);
    mustBeBack(await recovered(app.page));
    assert.equal(await app.page.locator(field).inputValue(), before + CANARY, field);
  };
  await typed("#w0", { skip: 0 });
  await toTopics(app, { "question-veilig": "none-of-these" });
  await typed("#w0", { skip: 0 });
  await chooseTopics(app, ["huis"]);
  await answer(app, {}, { until: "question-gaat-huis" });
  await typed("#w0", { skip: 0 });
  await tabTo(app, app.page.locator("details:has(textarea) > summary"));
  await app.page.keyboard.press("Enter");
  await typed("details textarea", { skip: 1 });
  await fillPage(app, { "question-gaat-huis": "said-domein-n" });
  await go(app, "go-on");
  await answer(app, {});
  await toPlan(app);
  await press(app, "plan-edit");
  await until(() => app.page.locator("textarea").first().isVisible(), "the line does not open");
  await typed("textarea >> nth=0", { skip: 2 });
  await go(app, "plan-go-on");
  for (const [place, skip] of [0, 3, 9].entries()) await typed(`#w${place}`, { skip });
  mustHold(await preview(app), [CANARY], "the melding");
  await finish(app);
});

test("a reason that is being typed on a card is there again", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these", "question-gaat-huis": "said-domein-n",
  });
  const card = app.page.locator("article").nth(1);
  await openCard(app, card);
  await press(app, "decision-tried", { within: card });
  const field = card.locator("textarea, input").first();
  await tabTo(app, field);
  await arm(app.page, { on: "input", skip: 0 });
  await app.page.keyboard.insertText(CANARY);
  mustBeBack(await recovered(app.page));
  assert.equal(await field.inputValue(), CANARY);
  await finish(app);
});

test("a trap while copying, keeping or printing costs nothing of the melding", async () => {
  const app = await opened();
  await atTheMelding(app);
  await write(app, app.page.locator("#w0"), CANARY);
  const before = await preview(app);
  for (const [id, code] of [["melding-copy", "writeText"], ["melding-save", "createObjectURL"], ["melding-print", ".print("]]) {
    await press(app, id);
    await trapIn(app, () => press(app, `${id.replace("melding", "behind")}-act`), { code });
    assert.equal(await preview(app), before, id);
  }
  await finish(app);
});

test("a trap in what the app waits for, before it has started, shows the page that helps by itself", async () => {
  const context = await browser.browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(install);
  await context.addInitScript(() => { globalThis.traps.armed = { skip: 30 }; });
  const page = await context.newPage();
  await page.goto(browser.url);
  await page.getByRole("alert").waitFor();
  assert.equal(await page.locator("a[href='tel:112']").count(), 1);
  await context.close();
});

test("a memory that is full is left behind with the instance that filled it", async () => {
  const app = await opened();
  await toTopics(app);
  await arm(app.page, { on: "click", skip: 0, kind: "memory" });
  await tabTo(app, app.page.locator("#w0"));
  await app.page.keyboard.press("Tab");
  await press(app, "topics-propose");
  // More and more, until it needs room that is not there. A field takes less from a resident.
  await app.page.locator("#w0").evaluate(async (field, words) => {
    const { traps } = globalThis;
    for (let size = 50_000; size < 5_000_000 && document.contains(field); size *= 2) {
      traps.firedAt = performance.now();
      field.value = words.repeat(size / words.length);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => { setTimeout(done); });
    }
  }, CANARY);
  mustBeBack(await recovered(app.page));
  assert.ok((await app.page.locator("#w0").inputValue()).startsWith(CANARY));
  await finish(app);
});

test("a second trap goes back to before the last answer, which stands in its page again", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these" }, { until: "question-gaat-huis" });
  await choose(app, ["said-domein-n"]);
  const from = await heading(app);
  await trapIn(app, () => press(app, "go-on"), { skip: 100, times: 2, again: 60 },
    { restarts: 2, notice: `${SAID} Kijk uw laatste antwoord nog eens na.` });
  assert.equal(await heading(app), from);
  assert.equal(await app.page.locator("main :checked").count(), 1, "the answer is not in its page");
  await go(app, "go-on");
  assert.notEqual(await heading(app), from);
  await finish(app);
});

/** Past one topic, of which something was told, to the page about the next. */
const toTheNext = async (app) => {
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis", "net"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these", "question-gaat-huis": "said-domein-n",
    "question-goed-huis": { words: CANARY } }, { until: "question-gaat-net" });
};

/** To the page that is made without the wasm. */
const toPlain = async (app) => {
  await toTheNext(app);
  await app.page.locator("main input").first().check();
  const label = await app.page.locator("main label").first().innerText();
  await app.page.waitForTimeout(400);
  await arm(app.page, { on: "click", skip: 100, times: 3, again: 60 });
  await press(app, "go-on");
  await until(() => app.page.evaluate(() => document.querySelector("h1")?.innerText === "Uw antwoorden"), "no plain page");
  return label;
};

test("a third trap leaves all answers as plain text, to read, choose and print, with whom to call", async () => {
  const app = await opened();
  const label = await toPlain(app);
  const main = app.page.locator("main");
  mustHold(await main.innerText(), [CANARY, say("said-domein-n"), label.split("\n")[0], "Bel 113"], "the plain page");
  assert.equal(await main.getByRole("alert").count(), 1);
  assert.equal(await app.page.evaluate(() => document.activeElement.tagName), "H1");
  await app.page.evaluate(() => { globalThis.print = () => { document.title = "printed"; }; });
  await app.page.getByRole("button", { name: "Printen" }).click();
  assert.equal(await app.page.title(), "printed");
  assert.equal(await app.page.evaluate(() => globalThis.traps.started), 3);
  assert.deepEqual(app.seen.console, []);
  await app.page.screenshot({ path: "target/screenshots/plain-answers.png", fullPage: true });
  await app.page.locator(".sw-exit").click();
  await until(() => !app.page.url().startsWith(app.origin) || app.page.url().endsWith("/weg/"), "still there");
  await app.context.close();
});

/** How often what was told is in the memory of the scripts of the page. */
const rememberedIn = async (app) => {
  const devtools = await app.context.newCDPSession(app.page);
  let snapshot = "";
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => { snapshot += chunk; });
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await devtools.detach();
  return snapshot.split(CANARY).length - 1;
};

/** The ways in which everything is forgotten. */
const WIPES = {
  "“wis alles”": async (app) => {
    await go(app, "app-name");
    await go(app, "privacy-read");
    await eraseAll(app);
  },
  "wiping when nobody is there": async (app) => {
    await app.page.clock.runFor(7 * 60_000);
    await until(() => app.page.getByText(say("idle-wiped")).isVisible(), "it was not wiped");
  },
};
for (const [what, wipe] of Object.entries(WIPES)) {
  test(`${what} also empties what a next instance would begin with`, async () => {
    const prepare = async (app) => {
      await withTraps(app);
      await app.page.clock.install();
    };
    const app = await opened({ prepare });
    await toTheNext(app);
    assert.ok(await rememberedIn(app) > 0, "what was told is not in the memory, so this says nothing");
    await wipe(app);
    await settled(app);
    assert.equal(await rememberedIn(app), 0);
    await trapIn(app, () => press(app, "melden"), { skip: 60 });
    if (!await button(app, "melding-copy").count()) await go(app, "melden");
    assert.ok(!(await preview(app)).includes(CANARY));
    await finish(app);
  });
}

test("without the second part it waits with whom to call, and “Opnieuw proberen” brings everything back", async () => {
  const isLater = /\/later-/;
  const app = await opened({ prepare: async (it) => {
    await withTraps(it);
    await it.context.route(isLater, (route) => route.abort());
  } });
  await begin(app, "start-vraag");
  await write(app, app.page.locator("#w0"), CANARY);
  await arm(app.page, { on: "click", skip: 0 });
  await press(app, "help-now");
  const again = app.page.getByRole("button", { name: "Opnieuw proberen" });
  await again.waitFor();
  assert.equal(await app.page.locator("a[href='tel:112']").count(), 1);
  assert.ok(await app.page.getByText(SAID).isVisible());
  await app.context.unroute(isLater);
  await again.click();
  await until(async () => await app.page.locator("#w0").count() === 1, "it does not go on");
  assert.equal(await app.page.locator("#w0").inputValue(), CANARY);
  assert.ok(!JSON.stringify(app.seen).includes(CANARY));
  await app.context.close();
});

test("a trap in the way out still leaves", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  await write(app, app.page.locator("#w0"), CANARY);
  await arm(app.page, { on: "click", skip: 0 });
  await press(app, "exit");
  await until(() => !app.page.url().startsWith(app.origin) || app.page.url().endsWith("/weg/"), "still there");
  assert.deepEqual(app.seen.console, []);
  await app.context.close();
});

test("how somebody reads stays as it was chosen", async () => {
  const app = await opened();
  await press(app, "reader");
  for (const id of ["layer-easy", "letters-largest", "colours-dark"]) {
    await app.page.getByRole("radio", { name: say(id), exact: true }).first().check();
  }
  await until(() => app.page.evaluate(() => document.documentElement.className.includes("sw-easy")), "not easy");
  const look = await app.page.evaluate(() => document.documentElement.className);
  await trapIn(app, () => press(app, "help-now"), { skip: 20 });
  assert.equal(await app.page.evaluate(() => document.documentElement.className), look);
  await press(app, "reader");
  assert.equal(await app.page.locator(".sw-reader__panel :checked").count(), 3);
  assert.ok(await app.page.getByRole("radio", { name: say("layer-easy"), exact: true }).first().isChecked());
  await finish(app);
});

test("Firefox: the same, in its own engine", { timeout: 120_000 }, async () => {
  const firefox = await startFirefox();
  try {
    const page = await firefox.newPage();
    const console = [];
    page.on("console", (message) => console.push(message.text()));
    page.on("pageerror", (error) => console.push(error.message));
    await page.evaluateOnNewDocument(install);
    await page.goto(`${browser.url}?plaats=haarlem`);
    const shows = (text) => until(() => page.evaluate((words) => document.body?.innerText.includes(words), text), `no ${text}`);
    await shows(say("start-title"));
    const moments = [{ skip: 0 }, { skip: 60 }, { code: "createElement" }, { skip: 20, kind: "stack" }];
    for (const [place, moment] of moments.entries()) {
      await arm(page, { on: "click", ...moment });
      await page.click(place % 2 === 0 ? ".sw-help__call" : ".sw-help__safe");
      mustBeBack(await recovered(page));
    }
    await page.click(".sw-help__melden");
    await shows(say("melding-title"));
    await arm(page, { on: "input", skip: 0 });
    await page.focus("#w0");
    await page.keyboard.type("k");
    mustBeBack(await recovered(page));
    assert.equal(await page.$eval("#w0", (field) => field.value), "k");
    assert.deepEqual(console, []);
  } finally {
    await firefox.close();
  }
});
