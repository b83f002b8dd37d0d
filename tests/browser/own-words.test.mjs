// From own words to answers, on a telephone: what is read is shown first, and only what stays ticked is used. What may be
// read is tested in tests/it/own_words.rs, what becomes of it in tests/it/own_words_confirmed.rs; here, that the pages do so.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { activate, button, choice, go, heading, pick, point, press, until, write } from "./support/keys.mjs";
import { begin, isOn, mustBeOn, mustHold, mustNotHold, words } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { answer, askedHere, skip } from "./support/walk.mjs";

const browser = stage({ before, after });
const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };

const MOTHER = "Mijn moeder van 84 vergeet veel en ik slaap slecht";
const ABOUT = { wie: say("who-moeder") };
const FORGETS = "need-hoofd-vergeten";

const opened = async (options = PHONE) => {
  const app = await open(browser, { place: "haarlem", ...options });
  app.touch = Boolean(options.context?.hasTouch);
  return app;
};

/** Writes this where it is asked what it is about, and presses the button. */
const tell = async (app, text) => {
  await write(app, app.page.locator("textarea"), text);
  await press(app, "go-on");
};

/** The same, to the page with what was read. */
const toRead = async (app, text) => {
  await begin(app, "start-vraag");
  await tell(app, text);
  await until(() => isOn(app, "read-title"), async () => `${await heading(app)} instead of what was read`);
};

const line = (app, id, values) => choice(app, say(id, values));

/** Takes a tick away, or gives it back. */
const flip = async (app, control) => {
  if (app.touch) return point(app, control.locator("xpath=ancestor::label"));
  return activate(app, control, "Space");
};

/** Skips pages until a question about a part of daily life; the questions on the way. */
const toTopic = async (app) => {
  const asked = [];
  for (let page = 0; page < 10; page += 1) {
    const here = await askedHere(app);
    if (here.some((id) => id.startsWith("question-gaat-"))) return asked;
    asked.push(...here);
    await skip(app);
  }
  return assert.fail(`no part of daily life is asked about: ${asked.join(" / ")}`);
};

for (const [how, options] of [["with the keyboard", PHONE], ["with a finger", TOUCH]]) {
  test(`what is read stands there to confirm, and is not asked again, ${how}`, async () => {
    const app = await opened(options);
    await toRead(app, MOTHER);
    mustHold(await words(app), [MOTHER, say("about-whom", ABOUT), say("read-about-you"), say("read-correct")], "the page");
    assert.deepEqual(await app.page.locator("mark").allInnerTexts(), ["Mijn moeder", "van 84", "vergeet veel", "slaap slecht"]);
    for (const [id, values] of [
      ["read-who-mantelzorger-wie", ABOUT], ["read-for-beiden-wie", ABOUT], ["said-leeftijd-75-plus"], [FORGETS], ["need-mz-nacht"],
    ]) {
      assert.ok(await line(app, id, values).isChecked(), `${id} is not ticked`);
    }
    await flip(app, line(app, "read-for-beiden-wie", ABOUT));
    await go(app, "read-go-on");
    // For whom help is looked for was unticked, so that is asked; what was confirmed is not.
    const asked = await toTopic(app);
    assert.ok(asked.includes("question-vraagvoor"), asked.join(" / "));
    for (const told of ["question-rol-zorg", "question-rol-vraag", "question-relatie", "question-leeftijd-zorg"]) {
      assert.ok(!asked.includes(told), `${told} is asked again`);
    }
    assert.ok(await line(app, FORGETS).isChecked(), "the need is not ticked on its page");
    await go(app, "told-so-far");
    mustHold(await words(app), [say("said-relatie-moeder"), say("said-leeftijd-75-plus")], "what was told");
    await finish(app);
  });
}

test("nothing is used of what is unticked, or before the button", async () => {
  const app = await opened();
  await toRead(app, MOTHER);
  await flip(app, line(app, FORGETS));
  await flip(app, line(app, "said-leeftijd-75-plus"));
  await go(app, "read-go-on");
  const asked = await toTopic(app);
  assert.ok(asked.includes("question-leeftijd-zorg"), asked.join(" / "));
  await go(app, "told-so-far");
  mustNotHold(await words(app), [say("said-leeftijd-75-plus"), say(FORGETS)], "what was told");
  await finish(app);

  const other = await opened();
  await toRead(other, MOTHER);
  await go(other, "read-change");
  await mustBeOn(other, "start-title");
  assert.equal(await other.page.locator("textarea").inputValue(), MOTHER, "the words are gone");
  assert.equal(await other.page.locator("main .sw-choice input:checked").count(), 0, "the role was taken over");
  // Who says themselves whom it is about, is not asked to confirm the same words again.
  await activate(other, choice(other, say("said-rol-zelf")), "Space");
  await go(other, "go-on");
  assert.ok((await askedHere(other)).includes("question-leeftijd-vraag"), (await askedHere(other)).join());
  await finish(other);
});

test("without whom it is about, the rest goes away and is not used", async () => {
  const app = await opened();
  await toRead(app, MOTHER);
  const who = line(app, "read-who-mantelzorger-wie", ABOUT);
  await flip(app, who);
  await until(async () => (await words(app)).includes(say("read-without-who")), "it is not said");
  assert.equal(await line(app, FORGETS).count(), 0);
  await flip(app, who);
  await until(() => line(app, FORGETS).count(), "it does not come back");
  await flip(app, who);
  await go(app, "read-go-on");
  await mustBeOn(app, "start-title");
  await finish(app);
});

test("words of danger lead to safety, with what was read ticked and not answered", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  await tell(app, "Ik heb schulden en mijn man slaat mij");
  await until(async () => (await askedHere(app)).includes("question-veilig"), "safety is not asked first");
  const violence = line(app, "said-geweld-nu-of-bang");
  assert.ok(await violence.isChecked(), "it is not proposed");
  assert.ok(await line(app, "said-gevaarvan-partner").isChecked(), "by whom is not proposed");
  await go(app, "told-so-far");
  mustNotHold(await words(app), [say("check-hidden")], "what was told");
  await go(app, "back");
  await activate(app, line(app, "said-geweld-nu-of-bang"), "Space");
  await go(app, "go-on");
  await mustBeOn(app, "safety-title");
  await go(app, "safety-go-on");
  // What else was read comes after it, without the words themselves.
  await mustBeOn(app, "read-title");
  mustHold(await words(app), [say("need-geld-achterstand")], "what was read");
  mustNotHold(await words(app), ["slaat", say("said-geweld-nu-of-bang")], "what was read");
  assert.equal(await app.page.locator("blockquote").count(), 0);
  await go(app, "read-go-on");
  assert.ok(!(await askedHere(app)).includes("question-veilig"), "safety is asked again");
  await finish(app);
});

test("where only danger was read, residents choose themselves what it is about", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  await tell(app, "een kind is niet veilig");
  await until(async () => (await askedHere(app)).includes("question-veilig"), "safety is not asked first");
  assert.equal(await app.page.locator("main input:checked").count(), 0, "more is proposed than was read");
  await skip(app);
  await mustBeOn(app, "read-nothing");
  await go(app, "go-on");
  await mustBeOn(app, "start-title");
  await finish(app);
});

test("what cannot be read is said, on the page where it was written", async () => {
  const app = await opened();
  await begin(app, "start-vraag");
  const said = app.page.locator("[role=status]").first();
  for (const [text, expected] of [
    ["xyz", [say("start-none-found")]],
    ["?!", [say("read-signs"), say("start-none-found")]],
  ]) {
    await tell(app, text);
    await until(async () => (await said.innerText()).includes(expected[0]), async () => `${text}: ${await said.innerText()}`);
    mustHold(await said.innerText(), expected, text);
    await mustBeOn(app, "start-title");
    assert.equal(await app.page.locator("textarea").inputValue(), text);
  }
  await tell(app, "Mijn vader en mijn tante vallen steeds");
  await until(() => isOn(app, "read-title"), "nothing is read");
  mustHold(await words(app), [say("read-two-people")], "the page");
  await finish(app);
});

test("nothing that is read is no reason to stay: the next press goes on", async () => {
  const app = await opened();
  await pick(app, choice(app, say("said-rol-zelf")));
  await tell(app, "xyz");
  await until(async () => (await words(app)).includes(say("start-none-found")), "it is not said");
  await go(app, "go-on");
  assert.ok((await askedHere(app)).includes("question-leeftijd-vraag"), (await askedHere(app)).join());
  await finish(app);
});

test("another language is answered in that language, with numbers, and leads on in Dutch", async () => {
  const app = await opened();
  await tell(app, "Ben faturaları ödeyemiyorum yardım lütfen");
  await until(() => isOn(app, "language-tr-title"), async () => `${await heading(app)} instead of the page in Turkish`);
  assert.equal(await app.page.locator("h1").getAttribute("lang"), "tr");
  mustHold(await words(app), ["112", "0800-2000", say("language-tr-interpreter")], "the page");
  assert.equal(await app.page.locator("a[href='tel:112']").count(), 1);
  await go(app, "language-on");
  await mustBeOn(app, "start-title");
  await pick(app, choice(app, say("said-rol-zelf")));
  await go(app, "go-on");
  assert.ok((await askedHere(app)).includes("question-leeftijd-vraag"), (await askedHere(app)).join());
  await finish(app);
});

test("every language on the first page has its page, in its own direction", async () => {
  const app = await opened();
  const names = await app.page.locator(".sw-languages button").evaluateAll((all) => all.map(({ lang, dir }) => ({ lang, dir })));
  assert.deepEqual(names.map(({ lang }) => lang), ["en", "ar", "tr", "pl", "uk"]);
  for (const [place, { lang, dir }] of names.entries()) {
    await activate(app, app.page.locator(".sw-languages button").nth(place));
    await until(() => isOn(app, `language-${lang}-title`), async () => await heading(app));
    assert.equal(await app.page.locator("h1").getAttribute("dir"), dir);
    assert.equal(await app.page.locator(".sw-language p").count(), 6);
    await go(app, "back");
  }
  await finish(app);
});

test("what looks like markup is shown as it was written", async () => {
  const app = await opened();
  const text = "<img src=x onerror=alert(1)> ik heb schulden </mark><script>alert(2)</script>";
  await toRead(app, text);
  mustHold(await words(app), [text], "the page");
  assert.equal(await app.page.locator("main img, main script").count(), 0);
  await finish(app);
});

test("young people read it in their own form", async () => {
  const app = await opened();
  await begin(app, "start-jong");
  await tell(app, "ik ben 17 en slaap slecht door school");
  await until(() => isOn(app, "read-title"), "nothing is read");
  mustHold(await words(app), [say("je-read-who-zelf"), say("said-leeftijd-16-17")], "the page");
  await go(app, "read-go-on");
  await answer(app, {}, { until: "question-gaat-hoofd" });
  assert.ok(await line(app, "need-hoofd-slapen").isChecked());
  assert.equal(await button(app, "back").count(), 1);
  await finish(app);
});
