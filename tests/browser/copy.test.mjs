// "Mijn kopie": what was told is kept in a file, with a passphrase or without, and comes back from it; nothing
// changes before the resident says so. In Chromium, and opening a sealed copy in Firefox too.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CompactEncrypt, compactDecrypt } from "jose";
import { finish, open, stage } from "./support/app.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { go, press, until, write } from "./support/keys.mjs";
import { begin, mustBeOn, words } from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { answer, chooseTopics, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });
const folder = mkdtempSync(join(tmpdir(), "samenwijzer-copy-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const STORY = "Ik slaap slecht <en> \"meer\" & é";
const PHRASE = "regen fiets kaas toren lamp";
const bytes = (text) => new TextEncoder().encode(text);
/** The page about money, as the other pages call it. */
const MONEY = say("in-topic", { gebied: say("topic-geld"), vraag: say("question-gaat-geld") });
const MOST = { keyManagementAlgorithms: ["PBES2-HS512+A256KW"], maxPBES2Count: 5_000_000 };

/** A resident with debts, who also said it in their own words. */
const somebody = async () => {
  const app = await open(browser, { place: "haarlem" });
  await toTopics(app, { "question-veilig": "none-of-these", "question-huishouden": "said-huishouden-alleen" });
  await write(app, app.page.locator("textarea"), STORY);
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-gaat-geld": ["said-domein-n", "need-geld-achterstand"] });
  return app;
};

const says = async (app, where, id) => {
  const place = app.page.locator(where).last();
  // Making a key takes seconds on a busy machine.
  const end = Date.now() + 60_000;
  while (!forms(id).includes(await place.textContent())) {
    assert.ok(Date.now() < end, `It says: ${await place.textContent()}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
};

/** The file that this press offers. */
const downloaded = async (app, id) => {
  const [download] = await Promise.all([
    app.page.waitForEvent("download", { timeout: 60_000 }), press(app, id),
  ]);
  assert.equal(download.suggestedFilename(), "mijn-kopie.html");
  await says(app, "[role=status]", "copy-saved");
  return readFileSync(await download.path(), "utf8");
};

const toKeep = async (app) => {
  await go(app, "melden");
  await go(app, "copy-link");
  await mustBeOn(app, "copy-title");
};

const data = (page) => page.match(/id="samenwijzer-copy">\n([\s\S]*)\n<\/pre>/)[1];

/** Brings a file in on the page for that. */
const bringIn = async (app, content, name = "kopie.html") => {
  const path = join(folder, name);
  writeFileSync(path, content);
  await app.page.locator("input[type=file]").setInputFiles(path);
};

const toLoad = async (options) => {
  const app = await open(browser, { place: "haarlem", ...options });
  await go(app, "copy-load-link");
  await mustBeOn(app, "copy-load-title");
  return app;
};

let readable;

test("a copy without a passphrase can be read anywhere, holds no script, and brings everything back", async () => {
  const app = await somebody();
  await toKeep(app);
  readable = await downloaded(app, "copy-save-open");
  await finish(app);
  assert.ok(!/<script|javascript:|\son\w+=|\ssrc=|\shref=/i.test(readable), readable);
  const record = JSON.parse(data(readable));
  assert.equal(record.entries.find((entry) => entry.do === "tell").text, STORY);

  // Opened as a file, in a browser that has no app.
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const path = join(folder, "open.html");
  writeFileSync(path, readable);
  await page.goto(`file://${path}`);
  assert.ok((await page.locator("body").innerText()).includes(STORY));
  assert.ok(!(await page.locator("body").innerText()).includes("samenwijzer-copy"), "the record is shown");
  assert.deepEqual(asked, [`file://${path}`]);
  await context.close();

  const other = await toLoad();
  await bringIn(other, readable);
  await until(async () => forms("copy-preview").includes(await other.page.locator("h1").innerText()), "no preview");
  const shown = await words(other);
  for (const text of [say("copy-new"), say("copy-what-story"), MONEY, say("question-rol-vraag")]) {
    assert.ok(shown.includes(text), `${text}: ${shown}`);
  }
  assert.ok(!shown.includes(STORY), "what was told is shown to who looks along");
  await go(other, "copy-leave");
  await go(other, "copy-load-link");
  await bringIn(other, readable);
  await until(async () => forms("copy-preview").includes(await other.page.locator("h1").innerText()), "no preview");
  assert.ok((await words(other)).includes(say("copy-new")), "leaving kept something of it");
  await go(other, "copy-take");
  await mustBeOn(other, "check-title");
  const told = await words(other);
  assert.ok(told.includes(say("need-geld-achterstand")), told);
  await finish(other);
});

test("a copy replaces nothing before that is chosen, and says what would go away", async () => {
  const app = await somebody();
  await go(app, "app-name");
  await go(app, "copy-load-link");
  const record = { ...JSON.parse(data(readable)) };
  const isAbout = (name) => (entry) => entry.question === name;
  record.entries = record.entries.filter((entry) => !isAbout("huishouden")(entry) && entry.do !== "tell");
  record.entries.find(isAbout("gaat")).answers["geld.achterstand"] = "nee";
  record.entries.push({ do: "decide", suggestion: "C03", decision: "doing" }, { do: "kring" });
  await bringIn(app, JSON.stringify(record), "x.json");
  await until(async () => forms("copy-preview").includes(await app.page.locator("h1").innerText()), "no preview");
  const sections = await app.page.locator(".sw-changes").allInnerTexts();
  const part = (id) => sections.find((text) => text.startsWith(say(id))) ?? assert.fail(`${id}: ${sections}`);
  assert.ok(part("copy-differs").includes(MONEY));
  assert.ok(part("copy-new").includes(say("suggestion-c03")));
  for (const id of ["copy-what-story", "question-huishouden"]) assert.ok(part("copy-gone").includes(say(id)), id);
  assert.ok(part("copy-dropped").includes(say("copy-what-other")));
  await go(app, "copy-leave");
  await go(app, "melden");
  assert.ok((await words(app)).includes(STORY), "something changed");
  await finish(app);
});

test("a copy with a passphrase opens in the app and in jose, and not with other words", async () => {
  const app = await somebody();
  await toKeep(app);
  await write(app, app.page.locator("#w0"), "welkom");
  await press(app, "copy-save-locked");
  await says(app, "[role=status]", "copy-weak");
  await press(app, "copy-make");
  await until(async () => (await app.page.locator(".sw-passphrase").textContent()) !== "", "no words came");
  const phrase = await app.page.locator(".sw-passphrase").textContent();
  assert.match(phrase, /^([a-z]{4,9} ){4}[a-z]{4,9}$/);
  assert.equal(await app.page.locator("#w0").inputValue(), phrase);
  const file = await downloaded(app, "copy-save-locked");
  await finish(app);
  for (const part of [STORY, "achterstand", "Haarlem", say("document-title")]) assert.ok(!file.includes(part), part);
  const { plaintext } = await compactDecrypt(data(file), bytes(phrase), MOST);
  assert.equal(plaintext.length % 4096, 0);
  assert.equal(new TextDecoder().decode(plaintext).trimEnd(), readable.trimEnd());

  const other = await toLoad();
  await bringIn(other, file);
  await until(async () => other.page.locator("#w0").isVisible(), "no passphrase is asked for");
  await write(other, other.page.locator("#w0"), `${phrase}x`);
  await press(other, "copy-load");
  await says(other, "[role=alert]", "copy-not-opened");
  await write(other, other.page.locator("#w0"), ` ${phrase.replace(" ", "  ")}`);
  await press(other, "copy-load");
  const end = Date.now() + 60_000;
  while (!forms("copy-preview").includes(await other.page.locator("h1").innerText())) {
    assert.ok(Date.now() < end, await words(other));
    await new Promise((done) => { setTimeout(done, 50); });
  }
  await go(other, "copy-take");
  await mustBeOn(other, "check-title");
  await finish(other);
});

test("files that are no copy are refused, and nothing changes", async () => {
  const app = await toLoad();
  for (const [content, id] of [
    ["", "copy-not-read"], ["x", "copy-not-read"], [Buffer.from([0x89, 0x50, 0x4e, 0x47]), "copy-not-read"],
    ["<!doctype html><p>x", "copy-not-read"], [`${readable}${readable}`, "copy-not-read"],
    [readable.slice(0, -100), "copy-not-read"], ["[".repeat(100_000), "copy-not-read"],
    [`{"format":"samenwijzer-copy","version":1,"entries":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "copy-not-read"],
    ["x".repeat(2 ** 20 + 1), "copy-too-large"],
  ]) {
    await bringIn(app, content);
    await says(app, "[role=alert]", id);
  }
  await finish(app);
});

test("without a secure connection the page says so, and a copy without a passphrase is possible", async () => {
  const app = await open(browser, {
    place: "haarlem",
    prepare: ({ context }) => context.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined })),
  });
  await toKeep(app);
  assert.ok((await words(app)).includes(say("copy-no-lock")));
  await downloaded(app, "copy-save-open");
  await finish(app);
});

test("Firefox opens what jose sealed", async () => {
  const sealed = await new CompactEncrypt(bytes(readable))
    .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM" })
    .setKeyManagementParameters({ p2c: 600_000 }).encrypt(bytes(PHRASE));
  const path = join(folder, "by-jose.txt");
  writeFileSync(path, sealed);
  const firefox = await startFirefox();
  try {
    const page = await firefox.newPage();
    await page.goto(`${browser.url}?plaats=haarlem`);
    const pressed = (id) => page.locator(`::-p-text(${say(id)})`).setTimeout(60_000).click();
    await pressed("copy-load-link");
    const control = await page.waitForSelector("input[type=file]", { timeout: 60_000 });
    await control.uploadFile(path);
    await page.waitForSelector("#w0", { timeout: 60_000 });
    await page.type("#w0", PHRASE);
    await page.click("main .utrecht-button--primary-action");
    await page.waitForSelector(".sw-changes", { timeout: 120_000 });
    const shown = await page.$eval("main", (main) => main.innerText);
    assert.ok(shown.includes(MONEY) && !shown.includes(STORY), shown);
  } finally {
    await firefox.close();
  }
});
