// What others write on the same device: the carer, two people apart, the people of one household. By keyboard and by
// touch, on a telephone. Who may see what is tested in tests/it/carer_apart_household.rs; here, that a part is closed until its owner
// opens it and closes by itself, and that nothing is left of it where danger holds.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, heading, press, until, write } from "./support/keys.mjs";
import { begin, mustBeOn, mustHold, mustNotHold, printed, takeAlong, toPlan, words, mustBeOnResult, openEverything } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };
const HIS = ["de nachten", "koken", "tillen", "een avond vrij"];

const begun = async (touch = false) => {
  const app = await open(browser, { place: "haarlem", ...(touch ? TOUCH : PHONE) });
  app.touch = touch;
  return app;
};

/** A resident who is cared for, at their result. */
const caredFor = async (touch) => {
  const app = await begun(touch);
  await begin(app, "start-vraag");
  await chooseTopics(app, ["zorg"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-gaat-zorg": ["said-domein-n", "topic-help"], "question-hulp@zorg": "said-mz-ja",
  });
  await mustBeOnResult(app);
  return app;
};

/** A resident with children for whom much is heavy, at their result. */
const family = async () => {
  const app = await begun();
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld", "hoofd"]);
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-huishouden": ["said-huishouden-kinderen-onder-18"],
    "question-gaat-geld": "said-domein-n", "question-gaat-hoofd": "said-domein-n",
  });
  await mustBeOnResult(app);
  return app;
};

const tick = (app, nth, id) =>
  app.page.locator(".sw-item").nth(nth).locator("label", { hasText: say(id) }).locator("input").press("Space");
const fields = (app) => app.page.locator("main textarea");
const isClosed = async (app) => {
  await until(async () => await fields(app).count() === 0, "it is open");
  mustNotHold(await words(app), HIS, "a part that is closed");
};

for (const touch of [false, true]) {
  test(`the carer writes apart, and joins the plan himself: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await caredFor(touch);
    await go(app, "carer-act");
    await mustBeOn(app, "carer-title");
    mustHold(await words(app), [say("together-same"), say("together-copy")], "the page before it");
    await isClosed(app);
    await go(app, "carer-open");
    for (const [place, text] of HIS.entries()) await write(app, fields(app).nth(place), text);
    await press(app, "said-mzlast-zwaar");
    await until(async () => (await words(app)).includes(say("suggestion-c59")), "nothing gives air");
    const titles = await app.page.locator("article h3").allInnerTexts();
    assert.deepEqual(titles.slice(0, 2), [say("suggestion-c59"), say("suggestion-c39")]);
    await openEverything(app);
    mustHold(await words(app), [say("because", { antwoord: say("said-mzlast-zwaar") })], "the reasons");
    const paper = await printed(app);
    mustHold(paper, HIS, "his paper");
    mustNotHold(paper, [say("carer-join"), say("suggestion-c59")], "his paper");
    await go(app, "together-close");
    await isClosed(app);
    await go(app, "carer-open");
    assert.equal(await fields(app).first().inputValue(), HIS[0]);
    // Another page closes it.
    await go(app, "back");
    await toPlan(app);
    mustNotHold(await words(app), HIS, "the plan, without his choice");
    await go(app, "carer-act");
    await isClosed(app);
    await go(app, "carer-open");
    await press(app, "carer-join");
    assert.equal(await button(app, "carer-join-on").getAttribute("aria-pressed"), "true");
    await go(app, "back");
    mustHold(await words(app), HIS, "the plan");
    await finish(app);
  });
}

test("two people answer apart and see where they differ: by touch", async () => {
  const app = await caredFor(true);
  await go(app, "carer-act");
  await go(app, "apart-act");
  const items = app.page.locator(".sw-item");
  const pressed = () => app.page.locator("main [aria-pressed=true]").count();
  for (const [act, answers] of [["apart-first", [0, 2, 1]], ["apart-second", [0, 0, 2]]]) {
    await mustBeOn(app, act === "apart-first" ? "apart-title" : "apart-give");
    mustHold(await words(app), [say("apart-hidden")], "the page before it");
    await go(app, act);
    assert.equal(await pressed(), 0, "answers of another are there");
    for (const [place, given] of answers.entries()) {
      await press(app, `apart-answer-${given}`, { within: items.nth(place) });
    }
    assert.equal(await pressed(), answers.length);
    await go(app, "apart-done");
  }
  await mustBeOn(app, "apart-differ");
  assert.deepEqual(await app.page.locator("main ul li").allInnerTexts(), [say("apart-longer"), say("apart-other")]);
  mustNotHold(await words(app), [say("apart-enough"), say("apart-answer-1")], "what differs");
  await go(app, "apart-again");
  await mustBeOn(app, "apart-title");
  await finish(app);
});

test("a household makes one plan: by keyboard", async () => {
  const app = await family();
  await go(app, "household-act");
  await mustBeOn(app, "household-title");
  const names = app.page.locator("main input[type=text]");
  await press(app, "household-add");
  assert.equal(await app.page.getByRole("alert").innerText(), say("household-no-name"));
  for (const name of ["Ada", "Bo"]) {
    await write(app, names.first(), name);
    await press(app, "household-add");
    await button(app, "member-give", { values: { naam: name } }).waitFor();
    assert.equal(await app.page.evaluate(() => document.activeElement.textContent), say("household-add"));
  }
  await write(app, names.nth(1), "Tante Cor");
  for (const [name, texts] of [["Ada", ["Ada kookt.", "Ada slaapt slecht."]], ["Bo", ["Bo zit op judo."]]]) {
    await go(app, "member-give", { values: { naam: name } });
    assert.equal(await heading(app), say("member-give", { naam: name }));
    await until(async () => await fields(app).count() === 0, "it is open");
    mustNotHold(await words(app), ["kookt", "slecht"], "a part that is closed");
    await go(app, "member-open", { values: { naam: name } });
    for (const [nth, text] of texts.entries()) await write(app, fields(app).nth(nth), text);
    await tick(app, 0, "member-home");
    if (name === "Ada") await tick(app, 1, "member-desk");
    else await tick(app, 0, "member-desk");
    mustNotHold(await app.page.locator(".sw-document").innerText(), ["kookt"], "the sheet of one's own");
    await press(app, "together-close");
    await until(async () => await heading(app) === say("household-title"), "it does not close");
  }
  const sheet = app.page.locator(".sw-document");
  mustHold(await sheet.innerText(), ["Tante Cor", "Ada kookt.", "Bo zit op judo."], "the plan at home");
  mustNotHold(await sheet.innerText(), ["slecht"], "the plan at home");
  const pages = (await app.page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(pages.length, 3, "one page for all, and one for each");
  await press(app, "household-desk");
  await until(async () => !(await sheet.innerText()).includes("Ada kookt."), "the desk sees what it may not");
  mustHold(await sheet.innerText(), ["Bo zit op judo."], "the plan for the desk");
  const [download] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
  assert.equal(download.suggestedFilename(), "ons-plan.html");
  const file = await readFile(await download.path(), "utf8");
  mustHold(file, ["Bo zit op judo.", "break-before:page"], "the file");
  mustNotHold(file, ["kookt", "slecht"], "the file");
  await finish(app);
});

test("where danger holds nothing of it can be reached, not even by going back", async () => {
  const app = await family();
  await go(app, "household-act");
  await write(app, app.page.locator("main input[type=text]").first(), "Ada");
  await press(app, "household-add");
  await go(app, "member-give", { values: { naam: "Ada" } });
  await go(app, "not-safe");
  await go(app, "safety-go-on");
  await go(app, "result-change-act");
  await go(app, "change-label", { values: { vraag: say("question-veilig") } });
  await answer(app, { "question-veilig": "said-geweld-nu-of-bang" });
  await mustBeOn(app, "safety-title");
  const seen = [];
  const others = () => seen.filter((page) => page === say("more-title")).length;
  while (others() < 2 && await button(app, "back").count() > 0) {
    await go(app, "back");
    seen.push(await heading(app));
    mustNotHold(await words(app), ["Ada", ...["household-members", "household-act", "more-household", "more-carer"].map((id) => say(id))], seen.at(-1));
  }
  // Where the household and the part of Ada were, are now the other tools.
  assert.equal(others(), 2, seen.join(" / "));
  assert.ok(seen.includes(say("urgent-danger")), seen.join(" / "));
  await finish(app);
});
