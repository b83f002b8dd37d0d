// A draft that keeps itself on the resident's own device: off until it is asked for, sealed, found again, and wiped by
// one press. What a copy holds and how it comes back is tested in copy.test.mjs.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { compactDecrypt } from "jose";
import { chromium } from "playwright-core";
import { CHROMIUM, finish, open, stage } from "./support/app.mjs";
import { search } from "./support/disk.mjs";
import { button, go, heading, press, settled, tabTo, until, write } from "./support/keys.mjs";
import { begin, eraseAll, livesIn, mustBeOn, words } from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { answer, chooseTopics, skip, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const STORY = "kwartelkoning";
const PHRASE = "regen fiets kaas toren lamp";
const MOST = { keyManagementAlgorithms: ["PBES2-HS512+A256KW"], maxPBES2Count: 5_000_000 };
/** Making a key takes seconds on a busy machine. */
const LONG = 60_000;

const stored = ({ page }) => page.evaluate(() => ({ ...localStorage }));
const opened = async (sealed) => {
  const { plaintext } = await compactDecrypt(sealed, new TextEncoder().encode(PHRASE), MOST);
  return new TextDecoder().decode(plaintext);
};
const eventually = async (holds, what) => {
  const end = Date.now() + LONG;
  while (!await holds()) {
    assert.ok(Date.now() < end, what);
    await new Promise((done) => { setTimeout(done, 50); });
  }
};
const says = (app, id) => eventually(async () => (await words(app)).includes(say(id)), `${id} is not said`);

/** Whose device it is, as chosen on the page about privacy. */
const isOn = async (app, mode) => {
  await go(app, "privacy-read");
  await tabTo(app, app.page.getByRole("radio", { name: say(mode === "mode-own" ? "mode-shared" : "mode-own") }));
  await app.page.keyboard.press(mode === "mode-own" ? "ArrowDown" : "ArrowUp");
  assert.ok(await app.page.getByRole("radio", { name: say(mode) }).isChecked());
};

/** A resident who told something, on the page of their copy on their own device. */
const somebody = async ({ stage = browser, ...options } = {}) => {
  const app = await open(stage, { place: "haarlem", ...options });
  await isOn(app, "mode-own");
  await go(app, "back");
  await toTopics(app);
  await write(app, app.page.locator("textarea"), STORY);
  await chooseTopics(app, ["geld"]);
  await answer(app, { "question-gaat-geld": "said-domein-n" });
  await go(app, "melden");
  await go(app, "copy-link");
  await mustBeOn(app, "copy-title");
  return app;
};

const start = async (app) => {
  await write(app, app.page.locator("#w0"), PHRASE);
  await press(app, "draft-start");
  await says(app, "draft-on");
  await eventually(async () => (await stored(app)).d, "nothing is kept");
};

/** Closes the page and comes back to it. */
const comeBack = async (app) => {
  const address = app.address;
  app.address = null;
  await app.page.goto("about:blank");
  await app.page.goto(address);
  await settled(app);
  await eventually(async () => await button(app, "draft-open").count() > 0, "nobody says that something is kept");
};

const openWith = async (app, phrase) => {
  await write(app, app.page.locator("#w0"), phrase);
  await press(app, "copy-load");
};

test("nothing is kept before it is asked for, and a shared device does not offer it", async () => {
  const app = await somebody();
  assert.deepEqual(await stored(app), {});
  await press(app, "draft-start");
  await says(app, "copy-weak");
  assert.deepEqual(await stored(app), {});
  await go(app, "app-name");
  await isOn(app, "mode-shared");
  await go(app, "copy-link");
  assert.equal(await button(app, "draft-start").count(), 0);
  await finish(app);
});

test("every change is kept, sealed, as any other tool can open it; who comes back goes on with it", async () => {
  const app = await somebody();
  await start(app);
  const first = (await stored(app)).d;
  assert.ok((await opened(first)).includes(STORY));
  assert.ok(!first.includes(STORY) && !first.includes(Buffer.from(STORY).toString("base64url")), first);
  await go(app, "app-name");
  await write(app, app.page.locator("textarea"), "roerdomp");
  await press(app, "go-on");
  await eventually(async () => (await opened((await stored(app)).d)).includes("roerdomp"), "a change is not kept");
  assert.deepEqual(Object.keys(await stored(app)), ["d"]);

  await comeBack(app);
  await go(app, "draft-open");
  await openWith(app, "een andere wachtzin van veel woorden");
  await says(app, "copy-not-opened");
  assert.ok((await stored(app)).d, "a wrong passphrase wiped it");
  await openWith(app, PHRASE);
  await eventually(async () => forms("copy-preview").includes(await heading(app)), "no preview");
  await go(app, "copy-leave");
  assert.ok((await opened((await stored(app)).d)).includes("roerdomp"), "looking at it changed it");
  await go(app, "draft-open");
  await openWith(app, PHRASE);
  await eventually(async () => forms("copy-preview").includes(await heading(app)), "no preview");
  await go(app, "copy-take");
  await mustBeOn(app, "check-title");
  const before = (await stored(app)).d;
  await eventually(async () => (await stored(app)).d !== before, "it is not kept on");
  assert.ok((await opened((await stored(app)).d)).includes("roerdomp"));
  await go(app, "app-name");
  await isOn(app, "mode-shared");
  assert.deepEqual(await stored(app), {}, "a shared device keeps it");
  await finish(app);
});

for (const [way, act] of [
  ["the button beside it", async (app) => {
    await press(app, "draft-stop");
    await says(app, "draft-stopped");
    await go(app, "app-name");
  }],
  ["erasing everything", async (app) => { await go(app, "app-name"); await go(app, "privacy-read"); await eraseAll(app); }],
]) {
  test(`one press wipes it: ${way}`, async () => {
    const app = await somebody();
    await start(app);
    await act(app);
    assert.deepEqual(await stored(app), {});
    await skip(app);
    await new Promise((done) => { setTimeout(done, 1_000); });
    assert.deepEqual(await stored(app), {}, "it is kept again");
    await finish(app);
  });
}

test("who finds something that is not his can wipe it only after a question", async () => {
  const app = await somebody();
  await start(app);
  await comeBack(app);
  await go(app, "draft-open");
  await press(app, "draft-erase");
  assert.ok((await stored(app)).d, "it is wiped without a question");
  await go(app, "erase-all");
  assert.deepEqual(await stored(app), {});
  assert.equal(await button(app, "draft-open").count(), 0);
  await finish(app);
});

test("a browser that refuses loses nothing, and says so", async () => {
  const refuse = () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; };
  const app = await somebody({ prepare: ({ context }) => context.addInitScript(refuse) });
  await write(app, app.page.locator("#w0"), PHRASE);
  await press(app, "draft-start");
  await says(app, "draft-failed");
  await go(app, "back");
  assert.ok((await app.page.locator(".sw-document").innerText()).includes(STORY), "what was told is gone");
  await finish(app);
});

test("a page does not write over what another one wrote, nor bring back what it wiped", async () => {
  for (const other of [() => localStorage.setItem("d", "other"), () => localStorage.clear()]) {
    const app = await somebody();
    await start(app);
    await app.page.evaluate(other);
    const then = await stored(app);
    await write(app, app.page.locator("#w0"), PHRASE);
    await go(app, "back");
    await write(app, app.page.locator("main input[type=text]").first(), "Anna");
    await go(app, "copy-link");
    await says(app, "draft-failed");
    assert.deepEqual(await stored(app), then);
    await press(app, "draft-stop");
    await finish(app);
  }
});

test("somebody in danger is not offered it", async () => {
  const app = await open(browser);
  await livesIn(app, "haarlem");
  await isOn(app, "mode-own");
  await go(app, "back");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["thuis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "said-geweld-nu-of-bang" });
  await until(async () => forms("safety-title").includes(await heading(app)), "no help");
  await go(app, "melden");
  await go(app, "copy-link");
  assert.equal(await button(app, "draft-start").count(), 0);
  await finish(app);
});

test("on the disk is what is sealed, and nothing of what was told", async (t) => {
  const profile = mkdtempSync(join(tmpdir(), "samenwijzer-draft-"));
  t.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const app = await somebody({ stage: { url: browser.url, browser: { newContext: async () => context } } });
  await start(app);
  const { d } = await stored(app);
  await context.close();
  // That the sealed text is found shows that this looks in the right place.
  assert.ok(search(profile, [d.slice(0, 40)]).length > 0, "the draft is not on the disk");
  assert.deepEqual(search(profile, [STORY, PHRASE]), []);
});
