// "Ik wil alleen melden": one action away on every screen, without answering anything, and what is taken
// along is exactly what was shown.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, press, settled, until, write } from "./support/keys.mjs";
import { livesIn, mustBeOn, preview, printed, takeAlong } from "./support/pages.mjs";
import { forms, say } from "./support/texts.mjs";
import { tour } from "./support/tour.mjs";
import { skip } from "./support/walk.mjs";

const browser = stage({ before, after });

const NAME = "Anna van ’t Hek";
const CONTACT = "06 12 34 56 78";
const WORDS = "Ik val steeds. <script>alert(1)</script> & \"hulp\" <b>graag</b>\nTweede regel";

/** From the first page to a melding with a name, a way to reach them, and own words. */
const meldsOnly = async (options) => {
  const app = await open(browser, options);
  await go(app, "melden");
  await mustBeOn(app, "melding-title");
  for (const [place, words] of [NAME, CONTACT, WORDS].entries()) {
    await write(app, app.page.locator(`#w${place}`), words);
  }
  return app;
};

/** What the page says about copying, printing or keeping. */
const outcome = async (app, id) => {
  const status = app.page.locator("[role=status]");
  await until(async () => forms(id).includes(await status.textContent()), async () => `It says: ${await status.textContent()}`);
  assert.ok(await status.isVisible());
};

const holdsAll = (text, what) => {
  for (const part of [NAME, CONTACT, ...WORDS.split("\n")]) assert.ok(text.includes(part), `${what}: ${part}\n${text}`);
};

test("a melding is one press away on every screen", async () => {
  const app = await open(browser, { mouse: true });
  const seen = [];
  await tour(app, async (name) => {
    const melden = button(app, "melden");
    assert.equal(await melden.count(), 1, name);
    assert.ok(await melden.isVisible() && await melden.isEnabled(), name);
    if (seen.length % 4 === 0 && !name.includes("melding")) {
      await go(app, "melden");
      await mustBeOn(app, "melding-title");
      await go(app, "back");
    }
    seen.push(name);
  });
  assert.ok(seen.length > 15);
  await finish(app);
});

test("without any answer there is a melding to read, print and take along", async () => {
  const app = await meldsOnly();
  holdsAll(await preview(app), "the preview");
  const paper = await printed(app);
  for (const part of [NAME, CONTACT, "<script>alert(1)</script>"]) assert.ok(paper.includes(part), `${part}\n${paper}`);
  assert.ok(!paper.includes(say("melding-name")), "a field is printed");
  await finish(app);
});

test("an empty melding leaves room to write, and names no part of a plan that was not made", async () => {
  const app = await open(browser, { place: "uitgeest" });
  await go(app, "melden");
  const shown = await preview(app);
  assert.ok(shown.includes(say("envelope-greeting")));
  assert.ok(!shown.includes(say("plan-part-a")));
  assert.ok(!/\[[a-z-]+\]|undefined|null/.test(shown), shown);
  await finish(app);
});

test("copying puts exactly the text on the clipboard", async () => {
  const app = await meldsOnly({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await takeAlong(app, "melding-copy");
  await outcome(app, "copied");
  // The policy of the app forbids reading, so another page reads.
  const reader = await app.context.newPage();
  await reader.route("**/read", (route) => route.fulfill({ contentType: "text/html", body: "<title>read</title>" }));
  await reader.goto(`${browser.url}read`);
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  holdsAll(copied, "the clipboard");
  assert.ok(copied.includes(say("envelope-subject-wmo")), copied);
  await reader.close();
  await finish(app);
});

const NO_CLIPBOARD = {
  "the browser has no clipboard": () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }),
  "the browser refuses": () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  },
};
for (const [why, script] of Object.entries(NO_CLIPBOARD)) {
  test(`when ${why} the page says so, and the text stays`, async () => {
    const app = await meldsOnly({ prepare: ({ context }) => context.addInitScript(script) });
    await takeAlong(app, "melding-copy");
    await outcome(app, "not-copied");
    holdsAll(await preview(app), "the preview");
    await finish(app);
  });
}

test("when somebody refuses the clipboard the page says so, and the text stays", async () => {
  const app = await meldsOnly();
  const devtools = await app.context.newCDPSession(app.page);
  const { targetInfo: { browserContextId } } = await devtools.send("Target.getTargetInfo");
  // Asked for with a key press, writing text needs no other permission than this one.
  await devtools.send("Browser.setPermission", {
    permission: { name: "clipboard-write", allowWithoutSanitization: false },
    setting: "denied", origin: app.origin, browserContextId,
  });
  await takeAlong(app, "melding-copy");
  await outcome(app, "not-copied");
  holdsAll(await preview(app), "the preview");
  await finish(app);
});

test("the file that is kept has a neutral name, no script, and the text as it was typed", async () => {
  const app = await meldsOnly();
  const [download] = await Promise.all([app.page.waitForEvent("download"), takeAlong(app, "melding-save")]);
  assert.equal(download.suggestedFilename(), "mijn-plan.html");
  await outcome(app, "saved");
  const html = await readFile(await download.path(), "utf8");
  assert.ok(!/<script|\son\w+\s*=|javascript:|https?:/i.test(html), html);

  const reader = await app.context.newPage();
  await reader.route("**/kept", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await reader.goto(`${browser.url}kept`);
  const kept = await reader.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    mode: document.compatMode,
    active: document.querySelectorAll("script, link, iframe, img, b, [onclick], [href], [src]").length,
    text: document.body.innerText,
  }));
  assert.deepEqual({ ...kept, text: "" }, {
    language: "nl", title: say("document-title"), mode: "CSS1Compat", active: 0, text: "",
  });
  holdsAll(kept.text, "the file");
  await reader.close();
  await finish(app);
});

test("what was written about oneself is still there after looking elsewhere", async () => {
  const app = await meldsOnly();
  await go(app, "help-now");
  await go(app, "back");
  await settled(app);
  assert.equal(await app.page.locator("#w0").inputValue(), NAME);
  holdsAll(await preview(app), "the preview");
  await finish(app);
});

/** What the console says about a file that was held back; nothing else may be in it. */
const withoutHeldBack = (app) => { app.seen.console = app.seen.console.filter((line) => !line.includes("ERR_FAILED")); };

test("when what is known about a municipality cannot be had, the app says so and goes on", async () => {
  const app = await open(browser);
  await app.context.route("**/municipalities/*", (route) => route.abort());
  await skip(app);
  await livesIn(app, "haarlem");
  assert.ok((await app.page.locator("main").innerText()).includes(say("place-not-loaded")));
  await go(app, "melden");
  assert.ok((await preview(app)).includes(say("envelope-greeting")));
  withoutHeldBack(app);
  await finish(app);
});

for (const [what, damage] of Object.entries({
  "is missing": (route) => route.abort(),
  "is damaged": (route) => route.fulfill({ status: 200, body: "damaged" }),
})) {
  test(`when the content ${what}, the page says so and shows whom to call`, async () => {
    const context = await browser.browser.newContext({ locale: "nl-NL" });
    await context.route("**/content-*.bin", damage);
    const page = await context.newPage();
    await page.goto(browser.url);
    await page.getByRole("alert").waitFor();
    const calls = await page.locator("a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const number of ["tel:112", "tel:113", "tel:08002000"]) assert.ok(calls.includes(number), number);
    await context.close();
  });
}
