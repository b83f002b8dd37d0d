// "Verlaat deze site": always there, at once, and what was told does not come back.
//
// Browsers keep pages that were left and show them again on Back, with what was typed. Tools that drive a
// browser switch that off, and then every test of it passes for the wrong reason. Here it is on, and a page
// without protection proves it: it has to show its text again.
import assert from "node:assert/strict";
import { createServer, get } from "node:http";
import { after, before, test } from "node:test";
import { NEUTRAL } from "../../public/boot/neutral.mjs";
import { finish, open, stage } from "./support/app.mjs";
import { button, go, press, tabTo, until, write } from "./support/keys.mjs";
import { begin, livesIn } from "./support/pages.mjs";
import { tour } from "./support/tour.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after }, { backForwardCache: true });

const CANARY = "kanarie7Q3x";
const WITHIN = 300;
/** The second is a screen of 1280 × 800 at 400 %. */
const SIZES = [{ width: 320, height: 568 }, { width: 320, height: 200 }, { width: 390, height: 844 }, { width: 1280, height: 800 }];

const listen = async (server) => {
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  return `http://127.0.0.1:${server.address().port}/`;
};

/** Another site: where the resident came from, and where leaving leads. Its pages protect nothing. */
const elsewhere = {};
before(async () => {
  const page = (path) => `<!DOCTYPE html><html lang="nl"><title>${path}</title><h1>${path}</h1><textarea></textarea>
<script>addEventListener("pageshow", (event) => { document.body.dataset.kept = event.persisted; });</script>`;
  elsewhere.server = createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end(page(request.url));
  });
  elsewhere.url = await listen(elsewhere.server);
  process.env.EXIT_TARGET = `${elsewhere.url}weer`;
});
/** The app on a host that does not say what may be kept: then browsers keep whole pages. */
const careless = {};
before(async () => {
  careless.server = createServer((request, response) => {
    get(new URL(request.url, browser.url), (answer) => {
      const { "cache-control": _, ...headers } = answer.headers;
      response.writeHead(answer.statusCode, headers);
      answer.pipe(response);
    });
  });
  careless.url = await listen(careless.server);
});

after(() => Promise.all([elsewhere, careless].map(({ server }) => new Promise((done) => {
  server.close(done);
  server.closeAllConnections();
}))));

/** Where the way out is, and whether it can be pressed there. */
const exitPlace = (app) => button(app, "exit").evaluate((exit) => {
  const { left, top, right, bottom, width, height } = exit.getBoundingClientRect();
  const stops = "a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex='-1'])";
  return {
    first: document.querySelector(stops) === exit && !document.querySelector("[tabindex]:not([tabindex='-1'])"),
    large: Math.min(width, height) >= 44,
    "in view": left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    "on top": exit.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
  };
});

test("the way out is the first stop, large, and on top of every screen, also at its end", async () => {
  const app = await open(browser, { mouse: true });
  const found = [];
  await tour(app, async (name) => {
    for (const size of SIZES) {
      await app.page.setViewportSize(size);
      for (const place of [0, 1e6]) {
        await app.page.evaluate((top) => scrollTo(0, top), place);
        const wrong = Object.entries(await exitPlace(app)).filter(([, holds]) => !holds).map(([what]) => what);
        if (wrong.length > 0) found.push(`not ${wrong.join(", ")}: ${name}, ${size.width}, ${place ? "end" : "top"}`);
      }
      await app.page.evaluate(() => scrollTo(0, 0));
    }
  });
  assert.deepEqual(found, []);
  await finish(app);
});

test("after the last control of the page, Tab reaches the way out first", async () => {
  const app = await open(browser);
  await tabTo(app, button(app, "melden"));
  await app.page.keyboard.press("Tab");
  if (await app.page.evaluate(() => document.activeElement === document.body)) await app.page.keyboard.press("Tab");
  assert.ok(await button(app, "exit").evaluate((exit) => exit === document.activeElement));
  await finish(app);
});

/** Tells something that nobody else may read: by a choice, in a question, and in the melding. */
const tells = async (app) => {
  await livesIn(app, "haarlem");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["thuis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "none-of-these" },
    { until: "question-goed-thuis" });
  await write(app, app.page.locator("#w0"), CANARY);
  await go(app, "go-on");
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), CANARY);
};

/** Where the second way out leads, without leaving this machine. */
const neutralSite = (context) => context.route(`${NEUTRAL[0]}**`, (route) => route.fulfill({ contentType: "text/html", body: "" }));

/** Notes when the page is empty after a press, also when the page is gone right after. */
const timeOfEmptying = async (app) => {
  const times = [];
  await app.context.exposeBinding("emptied", (_, time) => times.push(time));
  await app.page.evaluate(() => {
    let pressed = 0;
    // The key, because the page is empty before anything else hears of the click.
    addEventListener("keydown", () => { pressed = performance.now(); }, { capture: true });
    new MutationObserver((_, observer) => {
      if (document.documentElement.childNodes.length > 0) return;
      observer.disconnect();
      globalThis.emptied(performance.now() - pressed);
    }).observe(document, { childList: true, subtree: true });
  });
  return times;
};

const NETWORKS = {
  "does not answer": () => {},
  "cannot be reached": (route) => route.abort("connectionrefused"),
  "is offline": (route) => route.abort("internetdisconnected"),
  "has no such page": (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "" }),
};
for (const [how, respond] of Object.entries(NETWORKS)) {
  test(`leaving empties the page at once when the server ${how}`, async () => {
    const app = await open(browser);
    await tells(app);
    await app.context.route("**/weg/", respond);
    await neutralSite(app.context);
    const times = await timeOfEmptying(app);
    await press(app, "exit");
    await until(() => times.length === 1, "the page was not emptied");
    assert.ok(times[0] <= WITHIN, `emptied after ${times[0]} ms`);
    await until(() => app.seen.requests.some((url) => url.endsWith("/weg/")), "the page that clears was not asked for");
    // A server that refuses at once leaves the page of the browser that says so.
    const isOut = (url) => url === NEUTRAL[0] || url.endsWith("/weg/") || url.startsWith("chrome-error:");
    await until(() => isOut(app.page.url()), () => `it ended at ${app.page.url()}`);
    await noTrace(app);
    await app.context.close();
  });
}

/** Asks the browser something; while it changes pages it does not answer. */
const ask = (devtools, method, params) =>
  until(() => devtools.send(method, params).catch(() => null), `no answer to ${method}`);

/** Everything that can be read on the page that is shown now, and in its fields. */
const readable = async (devtools) => {
  const expression = `[document.title, location.href, document.documentElement?.textContent,
    ...[...document.querySelectorAll("input, textarea")].map((field) => field.value)].join(" ")`;
  const { result } = await ask(devtools, "Runtime.evaluate", { expression });
  return String(result.value);
};

/** Goes Back (-1) or Forward (1) and gives what can be read there; null at the end of the history. */
const move = async (devtools, by) => {
  const { entries, currentIndex } = await ask(devtools, "Page.getNavigationHistory");
  const next = entries[currentIndex + by];
  if (!next) return null;
  await devtools.send("Page.navigateToHistoryEntry", { entryId: next.id });
  await until(async () => (await ask(devtools, "Page.getNavigationHistory")).currentIndex === currentIndex + by,
    `the history does not lead to ${next.url}`);
  await new Promise((done) => { setTimeout(done, 200); });
  return readable(devtools);
};

/** Goes Back as far as possible and Forward again: what was told is nowhere. Gives the addresses on the way. */
const noTrace = async (app) => {
  const devtools = await app.context.newCDPSession(app.page);
  for (const by of [-1, 1]) {
    for (let text = await readable(devtools); text !== null; text = await move(devtools, by)) {
      assert.ok(!text.includes(CANARY), text);
    }
  }
  const { entries } = await ask(devtools, "Page.getNavigationHistory");
  assert.ok(!entries.some(({ title }) => title.includes(CANARY)));
  return entries.map(({ url }) => url);
};

/** The control: a page without protection shows its text again, so that these tests mean something. */
const unprotectedPageLeaks = async (context) => {
  const page = await context.newPage();
  await page.goto(`${elsewhere.url}onbeschermd`);
  await page.locator("textarea").fill(CANARY);
  await page.goto(`${elsewhere.url}verder`);
  const devtools = await context.newCDPSession(page);
  const text = await move(devtools, -1);
  const { result } = await ask(devtools, "Runtime.evaluate", { expression: "document.body.dataset.kept" });
  await page.close();
  assert.ok(text.includes(CANARY) && result.value === "true", "this browser keeps no pages, so this test says nothing");
};

/** Opens the app in a tab that came from another site. */
const cameFromElsewhere = () => open({ browser: browser.browser, url: careless.url }, {
  prepare: async ({ context, page }) => {
    await unprotectedPageLeaks(context);
    await neutralSite(context);
    await page.goto(`${elsewhere.url}eerder`);
  },
});

test("leaving leads to another site, and Back to the one before the app, never to what was told", async () => {
  const app = await cameFromElsewhere();
  await tells(app);
  await press(app, "exit");
  // On a slow machine the second way out comes before the other site.
  await until(() => app.page.url() === process.env.EXIT_TARGET || app.page.url() === NEUTRAL[0],
    () => `it ended at ${app.page.url()}`);
  assert.ok(app.seen.requests.some((url) => url.endsWith("/weg/")), "the page that clears was not asked for");
  assert.equal(await app.page.evaluate(() => document.referrer), "");
  const visited = await noTrace(app);
  assert.ok(visited.some((url) => url.endsWith("/eerder")));
  assert.deepEqual(visited.filter((url) => url.startsWith(app.origin)), [], "the app is still in the history");
  assert.deepEqual(app.seen.console, []);
  assert.deepEqual(app.seen.violations, []);
  await app.context.close();
});

test("who leaves by the address bar and comes Back finds the app at its start, without what was told", async () => {
  const app = await cameFromElsewhere();
  await tells(app);
  await app.page.goto(`${elsewhere.url}later`);
  const visited = await noTrace(app);
  assert.ok(visited.some((url) => url.startsWith(app.origin)), "the app is not in the history");
  assert.deepEqual(app.seen.console, []);
  await app.context.close();
});

test("a reload forgets what was told", async () => {
  const app = await open(browser);
  await tells(app);
  await app.page.reload();
  await noTrace(app);
  await app.context.close();
});
