// No text becomes script, wherever it comes from: typed by a resident, in a content file, or in a translation. Every
// payload calls `hit` when it runs. What is shown, copied and kept is the text as it was.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DIST, finish, open, stage, unchecked } from "./support/app.mjs";
import { button, go, until } from "./support/keys.mjs";
import { livesIn } from "./support/pages.mjs";
import { FIRST, PAYLOADS } from "./support/payloads.mjs";
import { forms } from "./support/texts.mjs";
import { skip } from "./support/walk.mjs";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
/** So many in one field; the long run puts every one in every kind of field. */
const IN_A_FIELD = 60;
const FULL = Boolean(process.env.FULL);

const browser = stage({ before, after });
const folder = mkdtempSync(join(tmpdir(), "samenwijzer-xss-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Payloads after each other in one text, so that each begins a line. */
const blocks = Array.from({ length: Math.ceil(PAYLOADS.length / IN_A_FIELD) }, (_, index) =>
  PAYLOADS.slice(index * IN_A_FIELD, (index + 1) * IN_A_FIELD).join("\n"));

/** What has to come out: half a letter cannot be kept, no file holds the letter 0, and space is space. */
const even = (text) => text.toWellFormed().replaceAll("\0", "").replace(/\s+/g, " ").trim();

/** Opens the app in a page that notices when a payload runs. */
const watched = async (prepare) => {
  const hits = [];
  const app = await open(browser, {
    prepare: async (about) => {
      await about.context.exposeBinding("hit", (_, what) => { hits.push(what); });
      await prepare?.(about);
    },
  });
  return { app, hits };
};

/** Runs in the page: elements that the app never makes, and attributes that run something. */
const foreign = () => [...document.querySelectorAll("*")].flatMap((element) => {
  const active = ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "IMG", "VIDEO", "AUDIO", "FORM", "BASE", "MATH", "STYLE", "TEMPLATE",
    "SLOT", "XMP", "PLAINTEXT", "NOSCRIPT", "TABLE", "SELECT", "FOREIGNOBJECT", "ANIMATE", "SET", "MARQUEE"];
  const own = element.tagName === "SCRIPT" && element.src.startsWith(location.origin);
  const tag = active.includes(element.tagName.toUpperCase()) && !own ? [element.outerHTML.slice(0, 100)] : [];
  return [...tag, ...[...element.attributes].filter(({ name, value }) => /^on/i.test(name)
    || /^\s*(javascript|data|vbscript):/i.test(value)).map(({ name }) => `${element.tagName} ${name}`)];
});

/**
 * Runs in the page: goes all the way from the first page to the melding, with one of these texts in every field.
 * Gives what was filled in, and all words of every page on the way.
 */
const through = async ({ texts, ways }) => {
  const frames = async (count = 2) => {
    for (let one = 0; one < count; one += 1) await new Promise((done) => { requestAnimationFrame(done); });
  };
  const put = [];
  const read = [];
  const fill = () => {
    for (const field of document.querySelectorAll("main input[type=text], main textarea")) {
      const digits = field.inputMode === "numeric";
      const text = digits ? { 3: "7", 4: "2026" }[field.maxLength] ?? "4" : texts[put.length % texts.length];
      field.value = text;
      // A field of one line leaves out where a new line begins.
      if (!digits) put.push({ text, held: field.value });
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const way = () => ways.map((names) => [...document.querySelectorAll("main button")]
    .find((button) => names.includes(button.textContent.trim()))).find(Boolean);
  const comes = async (selector) => {
    for (let end = Date.now() + 5_000; !document.querySelector(selector) && Date.now() < end;) await frames();
  };
  await comes("main #w0");
  for (let step = 0; step < 60; step += 1) {
    for (const details of document.querySelectorAll("main details")) details.open = true;
    for (const edit of document.querySelectorAll("main .sw-item > button[id^=e]")) edit.click();
    await frames(1);
    // What was answered before is shown here; then it is written again.
    read.push(document.querySelector("main").textContent);
    // The words of the first page stand in the same field later on, and a name of a place is only looked up.
    if (step > 0 && !document.querySelector("main .sw-way")) fill();
    const ticks = [...document.querySelectorAll(".sw-choice input")];
    (ticks[0]?.type === "radio" ? [ticks[1]] : ticks.slice(0, 3)).forEach((tick) => tick.checked || tick.click());
    await frames(1);
    for (const keep of document.querySelectorAll("main .sw-item > button:not([id])")) keep.click();
    for (const tick of document.querySelectorAll(".sw-share input")) if (!tick.checked) tick.click();
    await frames(1);
    read.push(document.querySelector("main").textContent);
    if (document.querySelector(".sw-document")) break;
    const before = document.querySelector("h1");
    // Where somebody lives is chosen from a list; everything else has a way on.
    (document.querySelector("main .sw-way:not(.sw-way--picture)") ?? way()).click();
    await frames();
    if (document.querySelector("h1") === before && document.querySelector("[role=alert]")) {
      document.querySelector(".sw-row .utrecht-link-button").click();
      await frames();
    }
  }
  return { put, read };
};

/** The ways on: whichever of these a page has. */
const WAYS = ["safety-go-on", "plan-go-on", "route-plan", "read-go-on", "go-on"].map((id) => forms(id));

/** Opens a file that a resident kept, on a page that forbids nothing. */
const keptFile = async (html) => {
  const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(html));
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const context = await browser.browser.newContext();
  const hits = [];
  await context.exposeBinding("hit", (_, what) => { hits.push(what); });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const text = await page.evaluate(() => document.body.textContent);
  const elements = await page.evaluate(() => [...new Set([...document.querySelectorAll("*")].map(({ localName }) => localName))]);
  await context.close();
  await new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { text, hits, elements };
};

test("payloads run on a page that takes text for markup, and the look at a page finds them", async () => {
  const { hits, elements } = await keptFile(`<body>${PAYLOADS.slice(0, 60).join("\n")}`);
  await until(() => hits.length > 0, "no payload runs, so this test says nothing");
  assert.ok(elements.includes("script"));
  assert.ok(FIRST >= 100 && PAYLOADS.length === 10_000, `${FIRST}, ${PAYLOADS.length}`);
});

test("what somebody types is shown, copied and kept as it was typed, and never runs", async () => {
  const used = new Set();
  let shown = 0;
  for (let start = 0, turn = 0; used.size < blocks.length || turn < (FULL ? 40 : 0); turn += 1) {
    const { app, hits } = await watched();
    const texts = [...blocks.slice(start), ...blocks.slice(0, start)];
    const { put, read } = await app.page.evaluate(through, { texts, ways: WAYS });
    for (const { text } of put) used.add(text);
    start = (start + put.length) % blocks.length;
    const { copied, html } = await app.page.evaluate(async ([copy, save]) => {
      const pressed = (id) => [...document.querySelectorAll("main button")].find((one) => one.textContent.trim() === id).click();
      let copied;
      let blob;
      navigator.clipboard.writeText = async (text) => { copied = text; };
      const make = URL.createObjectURL;
      URL.createObjectURL = (one) => {
        blob = one;
        return make(one);
      };
      HTMLAnchorElement.prototype.click = () => {};
      // Each first says what stays on a shared device.
      for (const way of [copy, save]) {
        pressed(way);
        await new Promise((done) => { setTimeout(done, 50); });
        document.querySelector("#b .utrecht-button--primary-action").click();
        await new Promise((done) => { setTimeout(done, 50); });
      }
      return { copied, html: await blob.text() };
    }, await Promise.all(["melding-copy", "melding-save"].map((id) => button(app, id).innerText())));
    assert.deepEqual(await app.page.evaluate(foreign), []);
    const kept = await keptFile(html);
    assert.deepEqual(kept.hits, [], "it ran in the file that was kept");
    assert.deepEqual(kept.elements.filter((name) => !/^(html|head|meta|title|style|body|h1|h2|ul|li|p|div|blockquote|footer)$/.test(name)), []);
    const screen = even(read.join(" "));
    // The last three are those of the melding, and the ones before those of the plan.
    const taken = put.slice(-3);
    for (const { held } of put.slice(1)) assert.ok(screen.includes(even(held)), `not shown: ${JSON.stringify(held).slice(0, 900)}`);
    for (const { held } of taken) {
      for (const [where, all] of Object.entries({ copied, kept: kept.text })) {
        assert.ok(even(all).includes(even(held)), `${where} is not as it was typed: ${JSON.stringify(held).slice(0, 900)}`);
      }
    }
    shown += put.length;
    assert.deepEqual(hits, []);
    await finish(app);
  }
  console.log(`${PAYLOADS.length} payloads, ${shown} fields, 0 ran`);
});

/** A string of Fluent, or the text as a translator could write it by accident. */
const literal = (text) => `{ "${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}" }`;
const oneLine = PAYLOADS.filter((text) => !/[\n\u2028\u2029\0]/.test(text) && text.isWellFormed());

for (const [how, write] of [["well formed", literal], ["as it is", (text) => text]]) {
  test(`a translation with payloads, ${how}, is text`, async () => {
    let count = 0;
    const name = readdirSync(DIST).find((file) => /^nl-[0-9a-f]{10}\.ftl$/.test(file));
    const step = Math.floor(oneLine.length / 1500);
    const texts = readFileSync(join(DIST, name), "utf8")
      .replace(/^((?:suggestion|how|said(?!-rol)|contact|cost|reason)-[\w-]+ = |    \.\w+ = )(.*)$/gm, (_, start) =>
        `${start}${write(oneLine[(count += 1) * step % oneLine.length])}`);
    const { app, hits } = await watched(async ({ context }) => {
      await unchecked(context, name);
      await context.route(`**/${name}`, (route) => route.fulfill({ body: texts, contentType: "text/plain; charset=utf-8" }));
    });
    const { read } = await app.page.evaluate(through, { texts: ["gewoon"], ways: WAYS });
    assert.deepEqual(await app.page.evaluate(foreign), []);
    assert.deepEqual(hits, []);
    assert.ok(count > 300, `${count} texts`);
    if (write === literal) {
      const screen = even(read.join(" ")).replace(/[\u2068\u2069]/g, "");
      const seen = oneLine.filter((text) => text.length > 20 && screen.includes(even(text).replace(/[\u2068\u2069]/g, "")));
      assert.ok(seen.length > 20, `only ${seen.length} payloads are shown as they are`);
      console.log(`${count} texts of a translation, ${seen.length} of them seen as they are`);
    }
    await finish(app);
  });
}

test("a municipality with payloads in its names is text", async () => {
  cpSync(join(PROJECT, "public/content"), join(folder, "public/content"), { recursive: true });
  cpSync(join(PROJECT, "locales"), join(folder, "locales"), { recursive: true });
  const path = join(folder, "public/content/municipalities/haarlem.json");
  const pack = JSON.parse(readFileSync(path, "utf8"));
  const put = [];
  // What looks like the id of a text that is not there is taken for that on every page.
  const isId = /\[[a-z]+[a-z0-9]*(-[a-z0-9]+)*(\.[a-z]+)?\]/;
  const several = () => {
    const text = oneLine.slice(put.length * 40 % 5000).filter((one) => one.length < 200 && !isId.test(one)).slice(0, 40).join(" ");
    put.push(text);
    return text;
  };
  for (const desk of Object.values(pack.desks)) Object.assign(desk, { name: several(), address: several(), hours: several() });
  Object.assign(pack.central, { source: several() });
  writeFileSync(path, JSON.stringify(pack));
  const compiled = join(folder, "compiled");
  mkdirSync(compiled);
  execFileSync("cargo", ["run", "--quiet", "--locked", "--manifest-path", join(PROJECT, "Cargo.toml"), "--bin", "content", "--",
    "compile", compiled], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const { app, hits } = await watched(async ({ context }) => {
    await unchecked(context, "municipalities/haarlem.bin");
    await context.route("**/municipalities/haarlem.bin", (route) =>
      route.fulfill({ path: join(compiled, "municipalities/haarlem.bin"), contentType: "application/octet-stream" }));
  });
  await skip(app);
  await livesIn(app, "haarlem");
  await go(app, "app-name");
  const shown = await app.page.locator("main").innerText();
  assert.ok(put.some((text) => even(shown).toLowerCase().includes(even(text).toLowerCase())), shown);
  await app.page.reload();
  await app.page.evaluate(through, { texts: ["gewoon"], ways: WAYS });
  assert.deepEqual(await app.page.evaluate(foreign), []);
  assert.deepEqual(hits, []);
  await finish(app);
});
