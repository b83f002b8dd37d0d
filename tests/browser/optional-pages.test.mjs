// The optional pages: around the eighteenth birthday, doing something for another person, and a visit
// to the doctor. By keyboard and by touch, on a telephone. What comes when is tested in src/domain/eighteen.rs, what suits
// whom in tests/it/optional_pages.rs; here, that the pages say it, lose nothing, and print.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, point, press, until, write } from "./support/keys.mjs";
import {
  begin, destination, eraseAll, mustBeOn, mustHold, mustNotHold, printed, takeAlong, toPlan, words, mustBeOnResult
} from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { answer, chooseTopics, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };

const begun = async ({ touch = false } = {}) => {
  const app = await open(browser, { place: "haarlem", ...(touch ? TOUCH : PHONE) });
  app.touch = touch;
  return app;
};

/** How many sheets of paper the page takes. */
const sheets = async ({ page }) => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const told = execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
  return Number(/^Pages: +(\d+)$/m.exec(told)[1]);
};

/** A text in the form for the young. */
const young = (id, values) => forms(id, values).at(-1);

/** Sanne, who is seventeen and a half next month, comes to her result. */
const sanne = async (app) => {
  await begin(app, "start-jong");
  await chooseTopics(app, ["wonen"]);
  await answer(app, {
    "question-leeftijd-jong": "said-leeftijd-16-17", "question-gaat-wonen": "said-domein-n",
    "question-jeugdhulp": "said-jeugdhulpnu-ja", "question-maandentot18": { words: "7" },
  });
  await mustBeOnResult(app);
};

for (const touch of [false, true]) {
  test(`around the eighteenth birthday, from the result to the plan: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await begun({ touch });
    await sanne(app);
    await go(app, "more-act");
    await begin(app, "more-eighteen");
    await mustBeOn(app, "eighteen-title");
    const trusted = destination("haarlem", "jeugdstem");
    const month = (maand, jaar) => ({ maand: say(`month-${maand}`), jaar });
    mustHold(await words(app), [
      trusted, young("eighteen-free"), young("eighteen-when", month(12, "2026")),
      young("eighteen-when", month(6, "2027")), young("eighteen-passed", month(12, "2025")),
      young("eighteen-digid"), say("eighteen-known", { bron: "Wmo 2015, artikel 2.2.4", wanneer: `26 ${say("month-6")} 2026` }),
    ], "the page");
    mustNotHold(await words(app), ["[", "undefined"], "the page");
    const months = app.page.locator("main input");
    assert.equal(await months.inputValue(), "7");
    await write(app, months, "zes");
    await press(app, "eighteen-count");
    await until(async () => (await words(app)).includes(young("error-months")), "a wrong number is not said");
    await write(app, months, "6");
    await press(app, "eighteen-count");
    await until(async () => (await words(app)).includes(young("eighteen-when", month(5, "2027"))), "it is not counted anew");
    mustNotHold(await words(app), [young("error-months")], "the page");

    await go(app, "eighteen-plan-act");
    await mustBeOn(app, "future-title");
    const area = app.page.locator("main details", { has: app.page.locator("summary", { hasText: say("future-wonen") }) });
    if (touch) await point(app, area.locator("summary"));
    else {
      await area.locator("summary").focus();
      await app.page.keyboard.press("Enter");
    }
    const fields = area.locator("textarea");
    for (const [place, text] of ["Een eigen kamer", "Inschrijven", "Mijn mentor", "Paspoort"].entries()) {
      await write(app, fields.nth(place), text);
    }
    mustHold(await words(app), [trusted], "the plan for later");
    const paper = await printed(app);
    mustHold(paper, [
      say("future-document"), say("future-said-goal", { woorden: "Een eigen kamer" }),
      say("future-said-papers", { woorden: "Paspoort" }), say("future-inkomen"),
    ], "the paper");
    mustNotHold(paper, [young("future-lead"), say("melding-print"), trusted], "the paper");
    const [download] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
    assert.equal(download.suggestedFilename(), "mijn-plan.html");
    mustHold(await readFile(await download.path(), "utf8"), ["Een eigen kamer"], "the file");

    // The page for parents shows nothing of it, and speaks to them.
    await go(app, "back");
    await go(app, "eighteen-parents-act");
    await mustBeOn(app, "parents-title");
    const shown = await words(app);
    mustHold(shown, [say("parents-apart"), say("parents-decides.help"), say("eighteen-wmo.parent"), trusted], "for parents");
    // A source says when it was looked at, which may be in the same month.
    const [source] = say("eighteen-known", { bron: "§", wanneer: "§" }).split("§");
    mustNotHold(shown.split("\n").filter((line) => !line.startsWith(source)).join("\n"), [
      "Een eigen kamer", "Mijn mentor", `${say("month-11")} 2026`, `${say("month-11")} 2025`, "2027", young("eighteen-digid"), young("eighteen-plan-klaar"),
    ], "for parents");
    assert.equal(await app.page.locator("main input, main textarea").count(), 0);

    await go(app, "back");
    await go(app, "eighteen-plan-act");
    await go(app, "future-plan-act");
    await mustBeOn(app, "plan-title");
    mustHold(await words(app), [say("plan-future", { gebied: say("future-wonen") }), "Mijn mentor"], "the plan");
    await finish(app);
  });
}

test("a plan for later needs no answers, and is gone when everything is erased", async () => {
  const app = await begun();
  await go(app, "melden");
  await go(app, "more-after-act");
  await go(app, "app-name");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-gaat-geld": "said-domein-m" });
  await go(app, "more-act");
  await begin(app, "more-eighteen");
  mustHold(await words(app), [say("eighteen-at", { leeftijd: "16½" }), say("eighteen-at", { leeftijd: "27" })], "the page");
  mustNotHold(await words(app), [say("eighteen-when", { maand: "", jaar: "" }).slice(0, 18)], "the page");
  await go(app, "eighteen-plan-act");
  await app.page.locator("main summary").first().focus();
  await app.page.keyboard.press("Enter");
  await write(app, app.page.locator("main textarea").first(), "Zelf mijn pillen halen");
  await go(app, "app-name");
  await go(app, "privacy-read");
  await eraseAll(app);
  await go(app, "melden");
  mustNotHold(await app.page.content(), ["pillen"], "the page");
  await finish(app);
});

test("doing something for somebody else: chosen, in own words, on paper, and never a condition", async () => {
  const app = await begun();
  await begin(app, "start-doen");
  await answer(app, {});
  await mustBeOnResult(app);
  await go(app, "more-doing-act");
  await mustBeOn(app, "doing-title");
  mustHold(await words(app), [
    say("doing-lead"), say("doing-free"), say("doing-benefit.text"), say("offer-koffie"), destination("haarlem", "vrijwilligers"),
  ], "the page");
  await press(app, "doing-graag-dieren");
  await until(async () => await button(app, "offer-koffie").count() === 0, "what does not suit stays");
  assert.equal(await button(app, "doing-graag-dieren").getAttribute("aria-pressed"), "true");
  await press(app, "offer-hond");
  assert.equal(await button(app, "offer-hond").getAttribute("aria-pressed"), "true");
  await write(app, app.page.locator("main textarea"), "Gitaar spelen");
  const paper = await printed(app);
  mustHold(paper, [say("doing-document"), say("offer-hond"), "Gitaar spelen", say("doing-graag-dieren")], "the paper");
  mustNotHold(paper, [say("doing-benefit.text"), say("doing-lead"), say("offer-koffie")], "the paper");
  await press(app, "doing-graag-dieren");
  await until(() => button(app, "offer-koffie").count(), "what suits does not come back");
  await go(app, "back");
  await toPlan(app);
  mustHold(await words(app), [
    say("plan-offer", { stap: say("offer-hond") }), say("plan-offer", { stap: "Gitaar spelen" }),
  ], "the plan");
  await finish(app);
});

test("a sheet for the doctor is one sheet of paper, in own words, with a name that says nothing", async () => {
  const app = await begun();
  await toTopics(app);
  await write(app, app.page.locator("textarea"), "Ik ben veel alleen en slaap slecht.");
  await chooseTopics(app, ["hoofd"]);
  await answer(app, { "question-gaat-hoofd": "said-domein-m" });
  await mustBeOnResult(app);
  await go(app, "more-act");
  await begin(app, "more-visit");
  await mustBeOn(app, "visit-title");
  await press(app, "visit-copy-story");
  const fields = app.page.locator("main textarea");
  assert.equal(await fields.first().inputValue(), "Ik ben veel alleen en slaap slecht.");
  await write(app, fields.nth(1), "Weer zwemmen");
  // The most that surely fits.
  await write(app, fields.nth(2), "Kan mijn zus mee naar het gesprek?\n".repeat(10));
  mustNotHold(await words(app), [say("visit-long")], "the page");
  assert.equal(await sheets(app), 1);
  const paper = await printed(app);
  mustHold(paper, [
    say("visit-document"), "slaap slecht", "Weer zwemmen", "Kan mijn zus mee", say("visit-ask-recept"), say("visit-room"),
  ], "the paper");
  mustNotHold(paper, [say("visit-lead"), say("visit-where")], "the paper");
  const [download] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
  assert.equal(download.suggestedFilename(), "mijn-vragen.html");
  await write(app, fields.nth(0), "Een heel lang verhaal. ".repeat(150));
  await until(async () => (await words(app)).includes(say("visit-long")), "it does not say that this is long");
  assert.ok(await sheets(app) > 1, "the test counts sheets that are not there");
  await finish(app);
});
