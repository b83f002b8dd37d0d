// After the melding, the conversation and the report: by keyboard and by touch, on a telephone. What the days are is
// tested in src/domain/terms; here, that the page says them, says why, and loses nothing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, heading, press, until, write } from "./support/keys.mjs";
import {
  begin, mustBeOn, mustHold, mustNotHold, printed, takeAlong, toPlan, words, mustBeOnResult
} from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };

/** Opens the app; with a finger when asked. */
const begun = async ({ touch = false, ...options } = {}) => {
  const app = await open(browser, { place: "haarlem", ...(touch ? TOUCH : PHONE), ...options });
  app.touch = touch;
  return app;
};

/** From the melding to the page about what comes after it, and from there the card of a moment. */
const toAfter = async (app) => {
  await go(app, "melden");
  await go(app, "more-after-act");
  await mustBeOn(app, "after-title");
};
const card = ({ page }, moment) => page.locator("main li.sw-card", {
  has: page.getByRole("heading", { name: say(`moment-${moment}`), exact: true }),
});

/** Fills in a day: the fields, then the button. */
const fillIn = async (app, moment, date) => {
  const own = card(app, moment);
  const values = { stap: say(`moment-${moment}`) };
  if (await own.locator("input").count() === 0) {
    const fill = { wat: say("after-fill-in"), ...values };
    const change = { wat: say("after-change"), ...values };
    const known = await button(app, "after-label", { values: fill }).count() === 0;
    await press(app, "after-label", { values: known ? change : fill });
  }
  const parts = date.split("-").reverse().map((part) => String(Number(part)));
  for (const [place, part] of parts.entries()) await write(app, own.locator("input").nth(place), part);
  await press(app, "after-count", { within: own });
};

const told = async (app) => {
  await begin(app, "start-vraag");
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-gaat-geld": "said-domein-n" });
};

for (const touch of [false, true]) {
  test(`a day gives last days, with why one moved: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await begun({ touch });
    await toAfter(app);
    await fillIn(app, "besluit", "2026-10-25");
    const shown = card(app, "besluit");
    await until(async () => (await shown.innerText()).includes(say("term-bezwaar")), "no term came");
    const focus = await app.page.evaluate(() => document.activeElement?.textContent);
    assert.equal(focus, say("after-day", { dag: "zondag 25 oktober 2026" }));
    mustHold(await shown.innerText(), [
      say("after-last", { dag: "maandag 7 december 2026" }),
      say("closed-weekend", { dag: "zondag 6 december 2026", laatste: "maandag 7 december 2026" }),
      say("after-left", { aantal: 15 }),
      say("after-law", { wet: "Awb, artikelen 6:7 en 6:8" }),
    ], "the decision");
    assert.equal(await button(app, "letter-besluit-bezwaar.open").count(), 0, "it is not late yet");
    await fillIn(app, "melding", "2026-09-28");
    await until(async () => (await card(app, "melding").innerText()).includes(say("term-onderzoek.late")),
      "that the municipality is late is not said");
    mustHold(await card(app, "melding").innerText(), [say("after-passed"), say("letter-aanvraag.open")], "the melding");
    mustNotHold(await words(app), ["[", "undefined"], "the page");
    await finish(app);
  });
}

test("a day that does not exist is said, and nothing that was typed is lost", async () => {
  const app = await begun();
  await toAfter(app);
  const own = card(app, "melding");
  for (const [date, error] of [
    ["2026-02-30", "error-no-such-day"], ["2027-11-22", "error-day-to-come"], ["26-2-2", "error-no-such-day"],
  ]) {
    await fillIn(app, "melding", date);
    await until(async () => (await own.getByRole("alert").innerText()) === say(error), `${date} is not refused`);
    const typed = await own.locator("input").evaluateAll((fields) => fields.map(({ value }) => value));
    assert.deepEqual(typed, date.split("-").reverse().map((part) => String(Number(part))));
    await until(async () => own.locator("input").first().evaluate((one) => one === document.activeElement),
      "the focus is not where it can be mended");
  }
  await write(app, own.locator("input").first(), "");
  await press(app, "after-count", { within: own });
  await until(async () => (await own.getByRole("alert").innerText()) === say("error-date"), "an empty day is not said");
  await fillIn(app, "melding", "2026-11-10");
  await go(app, "help-now");
  await go(app, "back");
  mustHold(await own.innerText(), [say("after-last", { dag: "dinsdag 17 november 2026" })], "the melding");
  await finish(app);
});

test("the file for a calendar says the days and nothing of what they are", async () => {
  const app = await begun();
  await toAfter(app);
  assert.equal(await button(app, "agenda-save").count(), 0, "a calendar without a day");
  await fillIn(app, "besluit", "2026-10-25");
  mustHold(await words(app), [say("agenda-shared")], "the page");
  await press(app, "agenda-save");
  mustHold(await words(app), [say("behind-save")], "a shared device");
  const [download] = await Promise.all([app.page.waitForEvent("download"), press(app, "behind-save-act")]);
  assert.equal(download.suggestedFilename(), "agenda.ics");
  const file = await readFile(await download.path(), "utf8");
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  assert.deepEqual(lines.filter((line) => line.startsWith("DTSTART")),
    ["20261207", "20270118", "20270301"].map((day) => `DTSTART;VALUE=DATE:${day}`));
  assert.ok(lines.includes(`SUMMARY:${say("agenda-event")}`), file);
  mustNotHold(file.toLowerCase(), ["bezwaar", "besluit", "wmo", "samenwijzer", "haarlem"], "the file");
  await until(async () => (await words(app)).includes(say("agenda-saved")), "nothing is said");
  await finish(app);
});

test("where danger holds there is no calendar, and nobody from home is named to bring along", async () => {
  const app = await begun();
  await begin(app, "start-vraag");
  await chooseTopics(app, ["thuis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "said-geweld-nu-of-bang" });
  await mustBeOn(app, "safety-title");
  await toAfter(app);
  await fillIn(app, "besluit", "2026-10-25");
  await until(async () => (await words(app)).includes(say("agenda-unsafe")), "it does not warn");
  assert.equal(await button(app, "agenda-save").count(), 0);
  await go(app, "back");
  await go(app, "back");
  await go(app, "safety-go-on");
  await answer(app, {});
  await mustBeOnResult(app);
  await go(app, "more-act");
  await begin(app, "more-talk");
  await mustBeOn(app, "talk-title");
  mustHold(await words(app), [say("talk-company-safe.hint")], "the conversation");
  mustNotHold(await words(app), [say("talk-company-who.hint")], "the conversation");
  await finish(app);
});

test("a letter is ready, is changed, and is printed without anything else", async () => {
  const app = await begun({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await toAfter(app);
  await fillIn(app, "besluit", "2026-10-25");
  await go(app, "letter-bezwaar.open");
  assert.equal(await heading(app), say("letter-bezwaar.title"));
  const field = app.page.locator("textarea");
  const ready = await field.inputValue();
  mustHold(ready, ["25 oktober 2026", "Haarlem", say("letter-blank")], "the letter");
  await write(app, field, `${ready}\nEn nog dit.`);
  const paper = await printed(app);
  mustHold(paper, ["En nog dit.", "25 oktober 2026"], "the paper");
  mustNotHold(paper, [say("letter-words"), say("melding-copy"), say("letter-bezwaar.lead")], "the paper");
  const [download] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
  assert.equal(download.suggestedFilename(), "mijn-brief.html");
  mustHold(await readFile(await download.path(), "utf8"), ["En nog dit."], "the file");
  await go(app, "back");
  await go(app, "letter-bezwaar.open");
  mustHold(await field.inputValue(), ["En nog dit."], "the letter, seen again");
  await finish(app);
});

for (const touch of [false, true]) {
  test(`the conversation and the report: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await begun({ touch });
    await told(app);
    await mustBeOnResult(app);
    await go(app, "more-act");
    await mustBeOn(app, "more-title");
    await go(app, "back");
    await toPlan(app);
    await go(app, "more-talk-act");
    await mustBeOn(app, "talk-title");
    const fields = app.page.locator("main textarea");
    for (const [place, text] of ["Mijn zus", "Ik kook zelf.", "Ik lig op bed.", "Wie komt er?"].entries()) {
      await write(app, fields.nth(place), text);
    }
    const sheet = await app.page.locator(".sw-document").innerText();
    mustHold(sheet, [
      "Mijn zus", say("plan-bad-day", { woorden: "Ik lig op bed." }), "Wie komt er?", say("talk-rekeningen"),
    ], "the sheet");
    mustNotHold(sheet, [say("talk-school")], "the sheet");
    const paper = await printed(app);
    mustHold(paper, [say("talk-room"), "Ik kook zelf."], "the paper");
    mustNotHold(paper, [say("talk-good-day.hint")], "the paper");
    await go(app, "talk-after");
    await mustBeOn(app, "report-title");
    const line = app.page.locator(".sw-item", { hasText: "Ik lig op bed." });
    await press(app, "report-missing", { within: line });
    await press(app, "report-different", { within: app.page.locator(".sw-item", { hasText: "Ik kook zelf." }) });
    assert.equal(await button(app, "report-missing", { within: line }).getAttribute("aria-pressed"), "true");
    await go(app, "report-go-on");
    mustHold(await app.page.locator("textarea").inputValue(), [
      `${say("letter-report-missing")}\n- ${say("plan-bad-day", { woorden: "Ik lig op bed." })}`,
      `${say("letter-report-different")}\n- ${say("plan-good-day", { woorden: "Ik kook zelf." })}`,
    ], "the reaction");
    await finish(app);
  });
}
