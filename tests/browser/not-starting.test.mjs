// When the app does not start: within three seconds there is a page with whom to call, what to do now, why, a way to
// try again, and a form to print. Never an empty page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { stage } from "./support/app.mjs";
import { AXE, TAGS } from "./support/axe.mjs";
import { DAMAGE, built, damaged } from "./support/damage.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { faults } from "./support/html.mjs";
import { until } from "./support/keys.mjs";
import { say } from "./support/texts.mjs";

const browser = stage({ before, after });

const WITHIN = 3_000;
const NOT_WHOLE = "Niet alles kwam binnen";
const WAITS = "Begint Samenwijzer niet?";
const OTHER_BROWSER = "Uw browser kan Samenwijzer niet tonen";
const NO_SCRIPT = "In uw browser staat JavaScript uit";
const PARTS = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => say(`plan-part-${letter}`));

const inFile = (start, end, damage) => (path, answer) =>
  path === `/${built(start, end)}` ? DAMAGE[damage](answer) : answer;
const inPage = (from, to) => (path, answer) => {
  if (path !== "/") return answer;
  const page = answer.body.toString();
  assert.ok(page.includes(from), `${from} is not in the page`);
  return { ...answer, body: Buffer.from(page.replace(from, to)) };
};
const withoutWasm = (path, answer) => {
  const { "content-security-policy": policy, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, "content-security-policy": policy.replace(" 'wasm-unsafe-eval'", "") } };
};
const isGone = () => { delete globalThis.WebAssembly; };

/** What is wrong, and what the page says about it; null where the app starts all the same. */
const CASES = {
  "modules are not known": { change: inPage('type="module"', 'type="text/unknown"'), says: WAITS },
  "the start script is missing": { change: inFile("start-", ".js", "is missing"), says: WAITS },
  "the start script has one byte flipped": { change: inFile("start-", ".js", "has one byte flipped"), says: WAITS },
  "WebAssembly does not exist": { script: isGone, says: OTHER_BROWSER },
  "the policy forbids WebAssembly": { change: withoutWasm, says: OTHER_BROWSER },
  ...Object.fromEntries([["samenwijzer-", ".wasm"], ["content-", ".bin"], ["nl-", ".ftl"]].flatMap((file) =>
    ["is missing", "has one byte flipped", "is cut off", "is another file", "never comes"].map((damage) =>
      [`${file.join("…")} ${damage}`, {
        change: inFile(...file, damage),
        says: damage === "never comes" ? WAITS : NOT_WHOLE,
      }]))),
  "the wasm comes as text": { change: inFile("samenwijzer-", ".wasm", "comes as text"), says: null },
  "the style is missing": { change: inFile("style-", ".css", "is missing"), says: null },
};

const seen = { times: [] };
after(() => console.log(`without the app: ${seen.times.length} times, after ${Math.max(...seen.times)} ms at most`));

/** What the page shows now: words that are hidden are not among them. Before its style came it shows nothing. */
const shown = (page) => page.evaluate(() => ({
  isStyled: [...document.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet),
  words: [...document.querySelectorAll("#app, #app *")].every((one) => getComputedStyle(one).visibility === "hidden")
    ? "" : document.body.innerText,
  calls: [...document.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href")),
  again: [...document.querySelectorAll("a, button")].filter((one) => one.innerText === "Opnieuw proberen").length,
}));

/** Waits until the page helps, and fails when that takes too long. */
const helps = async (page, says, start) => {
  const holds = (now) => says === null
    ? now.words.includes(say("start-title"))
    : now.isStyled && now.words.includes(says) && PARTS.every((part) => now.words.includes(part)) && now.again === 1;
  let now;
  await until(async () => { now = await shown(page).catch(() => null); return now && holds(now); }, () => JSON.stringify(now));
  const took = Date.now() - start;
  if (says === null) return;
  seen.times.push(took);
  assert.ok(took <= WITHIN, `after ${took} ms`);
  assert.deepEqual(now.calls, ["tel:112", "tel:113", "tel:08002000"]);
};

for (const [what, { change = (_, answer) => answer, script, says }] of Object.entries(CASES)) {
  test(`when ${what}, ${says ? `the page says “${says}”` : "the app starts"}`, async () => {
    const host = await damaged(browser.url, change);
    const context = await browser.browser.newContext({ locale: "nl-NL" });
    if (script) await context.addInitScript(script);
    const page = await context.newPage();
    const start = Date.now();
    try {
      await page.goto(host.url, { waitUntil: "commit" });
      await helps(page, says, start);
    } finally {
      await context.close();
      await host.close();
    }
  });
}

const pagesOf = (pdf) => {
  const info = execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
  return { count: Number(info.match(/Pages:\s+(\d+)/)[1]), size: info.match(/Page size:\s+(.*)/)[1] };
};

test("without JavaScript the page helps, is accessible, leads away, and is a form on paper", async () => {
  mkdirSync("target/screenshots", { recursive: true });
  for (const width of [360, 1280]) {
    const context = await browser.browser.newContext({ locale: "nl-NL", javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(browser.url);
    await page.locator("noscript p", { hasText: NO_SCRIPT }).waitFor();
    for (const part of PARTS) await page.getByText(part).waitFor();
    assert.ok(!await page.getByText(WAITS).isVisible(), "it says that the internet is slow");
    await page.screenshot({ path: `target/screenshots/without-${width}.png`, fullPage: true });
    if (width === 1280) {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const paper = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
      for (const words of [...PARTS, say("document-title"), "Naam", "Gemeente", "artikel 2.3.2 Wmo 2015"]) {
        assert.ok(paper.replace(/\s+/g, " ").includes(words), `${words}\n${paper}`);
      }
      assert.ok(!/gevaar|zelfmoord|veilig|Samenwijzer/i.test(paper), "more than the form is printed");
      const { count, size } = pagesOf(pdf);
      assert.ok(count <= 2 && size.includes("A4"), `${count} pages of ${size}`);
      await page.getByRole("link", { name: say("exit") }).click();
      await page.waitForURL((url) => !url.href.startsWith(browser.url) || url.href.endsWith("/weg/"));
    }
    await context.close();
  }
});

test("the page that says why is valid and accessible, and tries again when it is asked to", async () => {
  let isDamaged = true;
  const damage = inFile("samenwijzer-", ".wasm", "is cut off");
  const host = await damaged(browser.url, (path, answer) => isDamaged ? damage(path, answer) : answer);
  const context = await browser.browser.newContext({ locale: "nl-NL", viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole("alert").waitFor();
  assert.deepEqual(await faults({ page }), []);
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  await page.screenshot({ path: "target/screenshots/cannot-start-360.png", fullPage: true });
  isDamaged = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await page.getByRole("heading", { name: say("start-title") }).waitFor();
  await context.close();
  await host.close();
});

test("Firefox: the same, in its own engine, and with its own switch for WebAssembly", { timeout: 180_000 }, async () => {
  const visit = async (firefox, { change = (_, answer) => answer, script, says }) => {
    const host = await damaged(browser.url, change);
    const page = await firefox.newPage();
    if (script) await page.evaluateOnNewDocument(script);
    const start = Date.now();
    // A page whose file never comes does not end loading.
    const going = page.goto(host.url, { waitUntil: "domcontentloaded" }).catch(() => null);
    await helps(page, says, start);
    await host.close();
    await going;
    await page.close();
  };
  const every = Object.entries(CASES).filter((_, place) => process.env.FULL === "1" || place < 5 || place % 4 === 0);
  const firefox = await startFirefox();
  try {
    for (const [, one] of every) await visit(firefox, one);
  } finally {
    await firefox.close();
  }
  const without = await startFirefox({ prefs: { "javascript.options.wasm": false } });
  try {
    await visit(without, { says: OTHER_BROWSER });
  } finally {
    await without.close();
  }
});
