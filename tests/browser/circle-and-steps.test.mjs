// My circle, asking somebody something, and my steps: by keyboard and by touch, on a telephone. Whom the app proposes,
// what changed since and why is tested in tests/it/circle_and_steps.rs; here, that the pages say it, and lose and give away nothing.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { activate, button, choice, go, heading, pick, press, settled, until, write } from "./support/keys.mjs";
import {
  begin, mustBeOn, mustHold, mustNotHold, printed, suggestions, takeAlong, toMelding, toPlan, words, mustBeOnResult
} from "./support/pages.mjs";
import { say, suggestion } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });
const folder = mkdtempSync(join(tmpdir(), "samenwijzer-own-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };

/** Runs in the page before anything else: what is copied or shared is written down, and refused where a test says how. */
const noteShared = () => {
  globalThis.shared = { texts: [], refusal: null, isThere: true };
  const share = ({ text }) => {
    shared.texts.push(text);
    return shared.refusal ? Promise.reject(new DOMException("", shared.refusal)) : Promise.resolve();
  };
  navigator.clipboard.writeText = async (text) => { shared.copied = text; };
  Object.defineProperty(navigator, "share", { get: () => (shared.isThere ? share : undefined) });
};

/** A resident who needs company, at their result. */
const atResult = async ({ network = "said-netwerk-ja", safe = "none-of-these", ...options } = {}) => {
  const touch = Boolean(options.context?.hasTouch);
  const app = await open(browser, { place: "haarlem", ...(touch ? TOUCH : PHONE), ...options });
  app.touch = touch;
  await begin(app, "start-vraag");
  await chooseTopics(app, ["net"]);
  const calm = { "question-gaat-net": "said-domein-n", "question-netwerk": network };
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": safe, ...(safe === "none-of-these" && calm) });
  if (safe !== "none-of-these") {
    await mustBeOn(app, "safety-title");
    await go(app, "safety-go-on");
    await answer(app, calm);
  }
  await mustBeOnResult(app);
  return app;
};

const toTool = async (app, tool, title) => {
  await go(app, "more-act");
  await begin(app, tool);
  await mustBeOn(app, title);
};

/** Puts a person in the circle. */
const know = async (app, name, chosen, does = "") => {
  await press(app, "circle-add");
  await write(app, app.page.locator("#w0"), name);
  for (const id of chosen) await press(app, id);
  if (does) await write(app, app.page.locator("#w1"), does);
  await press(app, "circle-keep");
  await until(async () => (await words(app)).includes(say("circle-kept", { naam: name })), `${name} was not kept`);
};
const of = ({ page }, name) => page.locator(".sw-circle li", { has: page.locator("b", { hasText: name }) });
const labelled = (app, id, naam) => button(app, "circle-about", { values: { wat: say(id), naam } });

for (const touch of [false, true]) {
  test(`a circle, and a message to one person in it: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await atResult({
      prepare: ({ context }) => context.addInitScript(noteShared),
      ...(touch && TOUCH),
    });
    await toTool(app, "more-circle", "circle-title");
    mustHold(await words(app), [say("circle-nobody")], "an empty circle");
    await press(app, "circle-add");
    const says = async (id) => until(async () =>
      (await app.page.getByRole("alert").allInnerTexts()).includes(say(id)), `not said: ${id}`);
    await press(app, "circle-keep");
    await says("circle-name-missing");
    await write(app, app.page.locator("#w0"), "Fatima");
    await press(app, "circle-keep");
    await says("circle-choice-missing");
    assert.equal(await app.page.locator("#w0").inputValue(), "Fatima", "what was typed is lost");
    await press(app, "cancel");
    await know(app, "Fatima", ["circle-close", "circle-may-want", "circle-can"], "koken");
    await know(app, "Opa Jan", ["circle-close", "circle-helps", "circle-has-much"]);
    await know(app, "Zangkoor", ["circle-group", "circle-may-want", "circle-can"]);
    await know(app, "Kwaaie Kees", ["circle-further", "circle-may-want", "circle-not-safe"]);
    mustHold(await words(app), [say("circle-unsafe")], "somebody who is not safe");
    assert.equal(await app.page.locator(".sw-circle > svg .sw-circle__dot").count(), 4);
    mustHold(await of(app, "Fatima").innerText(), [say("circle-may-want"), "koken"], "Fatima");
    for (const [name, why] of [
      ["Opa Jan", "circle-not-ask"], ["Zangkoor", "circle-group-ask"], ["Kwaaie Kees", "circle-not-ask"],
    ]) {
      mustHold(await of(app, name).innerText(), [say(why)], name);
      assert.equal(await labelled(app, "circle-ask", name).count(), 0, `${name} is proposed`);
    }
    mustNotHold(await words(app), [say("circle-not-safe"), say("circle-has-much")], "the list");

    await go(app, "circle-about", { values: { wat: say("circle-ask"), naam: "Fatima" } });
    assert.equal(await heading(app), say("ask-title", { naam: "Fatima" }));
    await press(app, "ask-make");
    await says("ask-choose");
    await pick(app, choice(app, say("ask-walk")));
    await press(app, "ask-tone-warm");
    await press(app, "ask-make");
    const message = app.page.locator("#w1");
    const ready = say("ask-warm", { naam: "Fatima", vraag: say("ask-walk") });
    await until(async () => await message.count() > 0 && await message.inputValue() === ready, "no message came");
    await write(app, message, `${ready} Groet!`);
    await press(app, "ask-copy");
    mustHold(await words(app), [say("behind-copy")], "a shared device");
    await press(app, "behind-copy-act");
    await until(async () => (await words(app)).includes(say("ask-copied")), "nothing is said");
    assert.equal(await app.page.evaluate(() => globalThis.shared.copied), `${ready} Groet!`);
    await press(app, "ask-share");
    mustHold(await words(app), [say("ask-behind-share")], "a shared device");
    const shared = (change = {}) =>
      app.page.evaluate((change) => Object.assign(globalThis.shared, change).texts.length, change);
    assert.equal(await shared(), 0, "it did not wait");
    const isSaid = async () => (await words(app)).includes(say("ask-not-shared"));
    // Closing what the device shows is no refusal.
    for (const [count, refusal] of [[1, null], [2, "AbortError"], [3, "NotAllowedError"]]) {
      await shared({ refusal });
      if (count > 1) await press(app, "ask-share");
      await press(app, "ask-behind-share-act");
      await until(async () => await shared() === count, "it was not shared");
      if (refusal === "NotAllowedError") await until(isSaid, "it does not say so");
      else assert.equal(await isSaid(), false, refusal);
    }
    assert.equal(await app.page.evaluate(() => globalThis.shared.texts[0]), `${ready} Groet!`);
    // A device that does not share has no button for it.
    await shared({ isThere: false });
    await go(app, "help-now");
    await go(app, "back");
    assert.equal(await message.inputValue(), `${ready} Groet!`, "the message is lost");
    assert.deepEqual([await button(app, "ask-copy").count(), await button(app, "ask-share").count()], [1, 0]);

    await go(app, "more-circle");
    await press(app, "circle-about", { values: { wat: say("circle-remove"), naam: "Zangkoor" } });
    assert.equal(await app.page.locator(".sw-circle__dot").count(), 6);
    await go(app, "melding-plan");
    const own = app.page.locator(".sw-part", { has: app.page.getByRole("heading", { name: say("plan-own-circle") }) });
    mustHold(await own.innerText(), [say("circle-plan-may-want-does", { naam: "Fatima", wat: "koken" })], "the plan");
    mustNotHold(await own.innerText(), ["Kees"], "the plan");
    await toMelding(app);
    mustNotHold(await printed(app), ["Fatima"], "the paper, without a choice");
    await go(app, "back");
    await pick(app, own.locator("input"));
    await toMelding(app);
    mustHold(await printed(app), ["Fatima", "koken", "Opa Jan"], "the paper");
    mustNotHold(await printed(app), ["Kees", "Groet!"], "the paper");
    await finish(app);
  });
}

test("who has nobody sees ways to meet people, and where danger holds there is no circle", async () => {
  const alone = await atResult({ network: "said-netwerk-niemand" });
  await toTool(alone, "more-circle", "circle-meeting");
  mustHold(await words(alone), ["C30", "C31", "C45"].map(suggestion), "the page");
  mustNotHold(await words(alone), [say("circle-add"), suggestion("C23")], "the page");
  await finish(alone);
  const unsafe = await atResult({ safe: "said-geweld-nu-of-bang" });
  mustNotHold(await words(unsafe), [say("more-circle")], "the result");
  await go(unsafe, "more-act");
  mustNotHold(await words(unsafe), [say("more-circle")], "the tools");
  await begin(unsafe, "more-steps");
  mustNotHold(await words(unsafe), [say("steps-who")], "the steps");
  await finish(unsafe);
});

/** The first card of the result, which is about the suggestion with this title. */
const first = async (app) => [app.page.locator("article").first(), (await suggestions(app))[0]];

test("steps are planned, printed and put in a calendar that says nothing, and a copy tells what changed", async () => {
  const app = await atResult();
  assert.equal(await button(app, "more-steps-act").count(), 0, "steps without a choice");
  const [card, title] = await first(app);
  await press(app, "decision-doing", { within: card });
  await toTool(app, "more-circle", "circle-title");
  await know(app, "Fatima", ["circle-close", "circle-may-want", "circle-can"]);
  await go(app, "back");
  await go(app, "back");
  await go(app, "more-steps-act");
  await mustBeOn(app, "steps-title");
  assert.equal(await app.page.locator("main ol > li h2").innerText(), title);
  const begins = app.page.locator("#f0");
  assert.ok((await begins.inputValue()).length > 10, "no first step is proposed");
  await write(app, begins, "Ik begin met thee.");
  await activate(app, app.page.getByRole("button", { name: "Fatima" }));
  assert.equal(await app.page.locator("#h0").inputValue(), "Fatima");
  const label = { wat: say("steps-day-pick"), stap: title };
  await press(app, "steps-label", { values: label });
  const fill = async (...parts) => {
    for (const [place, part] of parts.entries()) await write(app, app.page.locator(".sw-date input").nth(place), part);
    await press(app, "steps-day-keep");
  };
  await fill("1", "11", "2026");
  await until(async () => (await app.page.getByRole("alert").allInnerTexts()).includes(say("error-day-gone")), "a day that is gone");
  await fill("1", "12", "2026");
  await until(async () => (await words(app)).includes(say("steps-day-is", { dag: "dinsdag 1 december 2026" })), "no day");
  await press(app, "steps-not");
  mustHold(await words(app), [say("steps-aside")], "a step that did not help");
  await press(app, "steps-helped");
  const paper = await printed(app);
  mustHold(paper, ["Ik begin met thee.", say("steps-sheet-who", { wie: "Fatima" }), "1 december 2026", say("steps-sheet-helped")], "the paper");
  mustNotHold(paper, [say("steps-first"), say("agenda-shared")], "the paper");

  await press(app, "agenda-save");
  mustHold(await words(app), [say("behind-save")], "a shared device");
  const [calendar] = await Promise.all([app.page.waitForEvent("download"), press(app, "behind-save-act")]);
  assert.equal(calendar.suggestedFilename(), "agenda.ics");
  const file = readFileSync(await calendar.path(), "utf8");
  mustHold(file, ["DTSTART;VALUE=DATE:20261201", `SUMMARY:${say("steps-agenda-event")}`], "the calendar");
  mustNotHold(file, [title, "Fatima", "thee", "samenwijzer"], "the calendar");
  const [list] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
  assert.equal(list.suggestedFilename(), "mijn-lijst.html");

  await go(app, "melden");
  await go(app, "copy-link");
  const [copy] = await Promise.all([app.page.waitForEvent("download"), press(app, "copy-save-open")]);
  const path = join(folder, "kopie.html");
  await copy.saveAs(path);
  await finish(app);

  const later = await open(browser, { place: "haarlem", ...PHONE });
  await go(later, "copy-load-link");
  await later.page.locator("input[type=file]").setInputFiles(path);
  await until(async () => await heading(later) === say("copy-preview"), "no preview");
  await go(later, "copy-take");
  await go(later, "change-label", { values: { vraag: say("question-netwerk") } });
  await answer(later, { "question-netwerk": "said-netwerk-niemand" });
  if (await button(later, "check-result").count() > 0) await go(later, "check-result");
  await go(later, "more-steps-act");
  await settled(later);
  assert.equal(await later.page.locator("#f0").inputValue(), "Ik begin met thee.");
  assert.equal(await button(later, "steps-helped").getAttribute("aria-pressed"), "true");
  const shown = await words(later);
  mustHold(shown, [
    say("since-lead", { dag: "22 november 2026" }), say("since-came"), say("since-gone"), suggestion("C31"),
    say("since-changed", { eerst: say("said-netwerk-ja"), nu: say("said-netwerk-niemand") }),
  ], "what changed");
  await finish(later);
});
