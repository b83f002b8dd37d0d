// A real browser on the release build: starts it, opens the app, and watches what must never happen.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../../tools/serve/serve.mjs";
import { settled } from "./keys.mjs";

/** The build under test. */
export const DIST = process.env.DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));
/** The day on which every test takes place: the one of the scenarios. */
export const TODAY = "2026-11-22";

/** The browser of the tests. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** How it is started. */
export const ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
  // Whatever the app or the browser might want from elsewhere stays on this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost",
  // Pictures and widths are the same on every machine.
  "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
];
const FONTS = fileURLToPath(new URL("./fonts.conf", import.meta.url));

/** Chromium. With `backForwardCache` it keeps pages that were left, as it does outside of tests. */
export const startBrowser = ({ backForwardCache = false } = {}) => chromium.launch({
  executablePath: CHROMIUM,
  env: { ...process.env, FONTCONFIG_FILE: FONTS },
  args: backForwardCache ? [...ARGS, "--enable-features=BackForwardCache"] : ARGS,
  ignoreDefaultArgs: backForwardCache ? ["--disable-back-forward-cache"] : [],
});

/** A browser and a server for the tests of one file: `before` starts them, `after` stops them. */
export const stage = ({ before, after }, options) => {
  const shared = {};
  before(async () => {
    assert.ok(existsSync(DIST), "There is nothing built yet. Run: make build");
    shared.server = await serve(DIST, 0);
    shared.url = shared.server.url;
    shared.browser = await startBrowser(options);
  });
  after(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });
  return shared;
};

/** Runs in the page before anything else: the calendar is at the day of the tests, the clock goes on. */
const onThatDay = (today) => {
  const Real = Date;
  const shift = new Real(`${today}T12:00:00`).getTime() - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
};

/** Runs in the page before anything else: reports what its policy refused. */
const reportViolations = () => {
  addEventListener("securitypolicyviolation", (event) => {
    globalThis.reportViolation?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
};

/** Writes down what the pages of a context say and ask for. */
export const watch = async (context) => {
  const seen = { console: [], errors: [], violations: [], requests: [] };
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.console.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => seen.errors.push(String(error.error())));
  context.on("request", (request) => seen.requests.push(request.url()));
  await context.exposeBinding("reportViolation", (_, violation) => seen.violations.push(violation));
  await context.addInitScript(reportViolations);
  return seen;
};

/**
 * Opens the app in a browser that knows nothing yet. `place` is the id of a municipality, as a link of that
 * municipality names it; without it the app asks. With `mouse` everything is pressed with one, which is twice as fast as
 * with keys: for tests of what is on the pages, not of how people reach it.
 */
export const open = async ({ browser, url }, { place, viewport, prepare, mouse = false, context: options } = {}) => {
  const context = await browser.newContext({
    locale: "nl-NL", viewport: viewport ?? { width: 1280, height: 800 }, ...options,
  });
  const seen = await watch(context);
  await context.addInitScript(onThatDay, TODAY);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const app = { page, context, seen, mouse, origin: new URL(url).origin };
  await prepare?.(app);
  await page.goto(place ? `${url}?plaats=${place}` : url);
  await settled(app);
  app.address = page.url();
  app.depth = await page.evaluate(() => history.length);
  return app;
};

/** Lets the app take another file in the place of this one: it takes none but those of its build. */
export const unchecked = (context, file) => context.route((url) => url.pathname === "/", async (route) => {
  const response = await route.fetch();
  const page = await response.text();
  const [whole, start] = page.match(new RegExp(`(href="${file}") data-integrity="[^"]*"`))
    ?? page.match(new RegExp(`(${file}) sha256-[^" ]*`));
  await route.fulfill({ response, body: page.replace(whole, `${start} `) });
});

/** What a browser keeps for the app. */
const kept = async ({ page, context }) => {
  const stores = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { ...stores, cookies: await context.cookies() };
};

const NOTHING = { localStorage: [], sessionStorage: [], indexedDB: [], caches: [], workers: [], cookies: [] };

/** What has to be true at the end of every test: nothing was said, asked for elsewhere, or kept. */
export const finish = async (app) => {
  const { seen, origin, context } = app;
  assert.deepEqual(seen.console, [], "messages in the console");
  assert.deepEqual(seen.errors, [], "errors in the page");
  assert.deepEqual(seen.violations, [], "violations of the policy");
  assert.deepEqual(seen.requests.filter((url) => new URL(url).origin !== origin), [], "requests to elsewhere");
  assert.ok(seen.requests.length > 0, "the requests were not seen");
  assert.deepEqual(await kept(app), NOTHING, "kept by the browser");
  await context.close();
};
