// Sending the melding to a municipality that receives it: exactly what was shown, by a press of its own, and whatever goes
// wrong the page says no more than it knows and loses nothing. The receiver is that of the example, behind real https.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ARGS, CHROMIUM, DIST, open } from "./support/app.mjs";
import { AXE, TAGS } from "./support/axe.mjs";
import { activate, button, go, press, until, write } from "./support/keys.mjs";
import { begin, mustBeOn, preview, printed, words } from "./support/pages.mjs";
import { HOST, receive, receiving } from "./support/receiver.mjs";
import { forms, say } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";
import { serve } from "../../tools/serve/serve.mjs";

const stage = {};
let receiver;
before(async () => {
  stage.server = await serve(DIST, 0);
  stage.url = stage.server.url;
  receiver = await receive(new URL(stage.url).origin);
  // The name of the receiver leads to this machine here, which Chromium asks about (Local Network Access).
  const args = ["--disable-features=LocalNetworkAccessChecks", ...ARGS].map((one) => one.replace("MAP *", `MAP ${HOST}:443 127.0.0.1:${receiver.port}, MAP *`));
  stage.browser = await chromium.launch({ executablePath: CHROMIUM, args });
});
after(async () => {
  await stage.browser?.close();
  await receiver?.close();
  await stage.server?.close();
});

/** Waiting for half a minute is one second here. Anybody who waits for another time is not helped. */
const hurry = () => {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = (act, time, ...more) => real(act, time === 30_000 ? 1_000 : time, ...more);
};

const melds = async ({ prepare, context, ...options } = {}) => {
  receiver.fault = null;
  receiver.log.length = 0;
  const app = await open(stage, {
    place: "voorbeeld", context: { ignoreHTTPSErrors: true, ...context }, ...options,
    prepare: async (opened) => {
      await receiving(receiver)(opened);
      await opened.context.addInitScript({ path: AXE });
      await opened.context.addInitScript(hurry);
      await prepare?.(opened);
    },
  });
  await go(app, "melden");
  await mustBeOn(app, "melding-title");
  return app;
};
const says = (app, id) => until(async () => forms(id).includes(await app.page.locator("main > [role=status]").last().textContent()),
  async () => `not ${id}: ${await words(app)}`);
const named = (app, name) => write(app, app.page.locator("#w0"), name);
const show = async (app) => {
  await press(app, "send-show");
  await until(() => button(app, "send-act").count(), "it is not shown");
};
const exact = ({ page }) => page.locator("#s pre").textContent();

/** What axe finds. */
const wrong = ({ page }) => page.evaluate(async (tags) => {
  const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}, TAGS);

/** Nothing was kept, refused by the policy, or sent elsewhere. */
const end = async ({ page, context, seen, origin }) => {
  assert.deepEqual(seen.violations, []);
  assert.deepEqual(seen.errors, []);
  const others = seen.requests.filter((url) => ![origin, `https://${HOST}`].includes(new URL(url).origin));
  assert.deepEqual(others, []);
  assert.deepEqual(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie]), [{}, {}, ""]);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
};

test("what is sent is what was shown, once; the receipt stands on the page and on paper", async () => {
  const app = await melds();
  await named(app, "Anna");
  assert.equal(receiver.log.length, 0);
  await show(app);
  const shown = await exact(app);
  assert.ok((await app.page.locator("#s .sw-sheet").innerText()).includes("Anna"));
  assert.deepEqual(JSON.parse(shown).name, "Anna");
  assert.deepEqual(await wrong(app), []);
  assert.equal(receiver.log.length, 0, "it was sent before it was asked for");
  // Pressed twice is sent once.
  await button(app, "send-act").evaluate((one) => { one.click(); one.click(); });
  await says(app, "send-confirmed");
  assert.deepEqual(receiver.log.map(({ body }) => body), [shown]);
  const [{ headers, key }] = receiver.log;
  assert.match(key, /^[0-9a-f]{32}$/);
  for (const name of ["cookie", "referer", "authorization"]) assert.equal(headers[name], undefined, name);
  assert.match(await preview(app), /M-000001/);
  // A line of the paper may end at the hyphen.
  assert.match(await printed(app), /M- ?000001/);
  assert.ok(!(await words(app)).includes(say("melding-lead")));
  assert.deepEqual(await wrong(app), []);
  assert.equal(await button(app, "send-again").count(), 0);
  // Other words are another melding, to look at first.
  await named(app, "Anna van Dam");
  await show(app);
  assert.ok(!(await exact(app)).includes("M-000001"));
  await press(app, "send-not");
  assert.equal(receiver.log.length, 1);
  await end(app);
});

const page = (status, headers = {}) => ({ response, origin }) => {
  response.writeHead(status, { "Content-Type": "text/html", "Access-Control-Allow-Origin": origin, ...headers }).end("<p>?</p>");
};
let flood = 0;
const FAULTS = {
  "a page in the place of a receipt": [page(200), "send-unsure"],
  "nothing in the place of a receipt": [page(204), "send-unsure"],
  "it is elsewhere": [page(302, { Location: "https://elders.example/" }), "send-unsure"],
  "a wrong request": [page(400), "send-not-sent"],
  "who are you": [page(401), "send-not-sent"],
  "too large": [page(413), "send-not-sent"],
  "too many": [page(429), "send-not-sent"],
  "it broke": [page(500), "send-unsure"],
  "it was kept, and the browser may not read the answer": [async ({ response, answer }) => {
    const { status, body } = await answer();
    response.writeHead(status, { "Content-Type": "application/json" }).end(body);
  }, "send-unsure"],
  "it was kept, and the connection broke off": [async ({ response, answer }) => {
    await answer();
    response.destroy();
  }, "send-unsure"],
  "no answer in half a minute": [() => {}, "send-unsure"],
  "an answer of 100 MiB": [async ({ response, origin }) => {
    response.writeHead(200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": origin });
    const part = Buffer.alloc(1 << 16, " ");
    let isOpen = true;
    response.on("close", () => { isOpen = false; });
    for (flood = 0; isOpen && flood < 1600; flood += 1) {
      if (!response.write(part)) await new Promise((done) => { response.once("drain", done).once("close", done); });
    }
    response.end();
  }, "send-unsure"],
};

test("whatever goes wrong is said, nothing is lost, and trying again is the same melding", async () => {
  const app = await melds();
  for (const [place, [what, [fault, outcome]]] of Object.entries(FAULTS).entries()) {
    await named(app, `Anna ${place}`);
    receiver.fault = fault;
    receiver.log.length = 0;
    await show(app);
    const shown = await exact(app);
    await press(app, "send-act");
    await says(app, outcome);
    assert.ok((await words(app)).includes(say(`${outcome}-how`)), what);
    if (place === 0) assert.deepEqual(await wrong(app), []);
    // Every other way is still there, with what was written.
    assert.ok((await preview(app)).includes(`Anna ${place}`), what);
    for (const way of ["melding-print", "melding-copy", "melding-save"]) assert.equal(await button(app, way).count(), 1, what);
    receiver.fault = null;
    await press(app, "send-again");
    await says(app, "send-confirmed");
    // A browser sends once more by itself when a connection that it used before breaks off; also under the same key.
    const sent = receiver.log.map(({ body }) => body);
    assert.ok(sent.length >= 2 && sent.every((body) => body === shown), `${what}: ${sent.length} sent`);
    assert.equal(new Set(receiver.log.map(({ key }) => key)).size, 1, what);
  }
  assert.ok(flood > 0 && flood < 800, `${flood} parts of 64 KiB were taken`);
  // One number for each, so nothing was taken in twice and nothing was lost.
  const numbers = new Set((await preview(app)).match(/M-\d{6}/g));
  assert.equal(numbers.size, Object.keys(FAULTS).length);
  await end(app);
});

test("offline nothing leaves, and it goes by a press when there is a network again", async () => {
  const app = await melds();
  await show(app);
  await app.context.setOffline(true);
  await press(app, "send-act");
  await says(app, "send-not-sent");
  assert.equal(receiver.log.length, 0);
  await app.context.setOffline(false);
  await new Promise((done) => { setTimeout(done, 300); });
  assert.equal(receiver.log.length, 0, "it went by itself");
  await press(app, "send-again");
  await says(app, "send-confirmed");
  assert.equal(receiver.log.length, 1);
  await end(app);
});

test("a name that the certificate does not prove gets nothing", async () => {
  const app = await melds({ context: { ignoreHTTPSErrors: false } });
  await show(app);
  await press(app, "send-act");
  await says(app, "send-unsure");
  assert.equal(receiver.log.length, 0);
  await end(app);
});

test("who has to call first is not offered it, and neither is who lives elsewhere", async () => {
  const app = await melds();
  await go(app, "back");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["thuis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "said-geweld-nu-of-bang" });
  await go(app, "melden");
  await mustBeOn(app, "melding-title");
  assert.equal(await button(app, "send-show").count(), 0);
  const all = await words(app);
  assert.ok(forms("melding-lead").some((text) => all.includes(text)), all);
  await end(app);
  const other = await open(stage, { place: "haarlem", prepare: receiving(receiver) });
  await go(other, "melden");
  assert.equal(await button(other, "send-show").count(), 0);
  await end(other);
});

test("erasing everything also forgets what was sent", async () => {
  const app = await melds();
  await show(app);
  await activate(app, button(app, "send-act"));
  await says(app, "send-confirmed");
  await go(app, "app-name");
  await go(app, "privacy-read");
  assert.ok((await words(app)).includes(say("send-leaves-title")));
  await press(app, "erase");
  await until(() => app.page.locator("dialog[open]").count(), "nothing asks");
  await go(app, "erase-all");
  await go(app, "melden");
  assert.ok(!/M-\d/.test(await words(app)));
  assert.equal(await button(app, "send-show").count(), 1);
  await end(app);
});
