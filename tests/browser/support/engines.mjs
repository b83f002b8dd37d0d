// Both engines by one small set of acts, for promises that have to hold in each. A page is that of Playwright or of
// Puppeteer: `goto`, `evaluate`, `keyboard`, `url`, `close` and `isClosed` are the same in both.
import { createServer, get } from "node:http";
import { NEUTRAL } from "../../../public/boot/neutral.mjs";
import { serve } from "../../../tools/serve/serve.mjs";
import { DIST, startBrowser } from "./app.mjs";
import { startFirefox } from "./firefox.mjs";

const chromium = async () => {
  const browser = await startBrowser({ backForwardCache: true });
  return {
    open: async (before) => {
      const page = await (await browser.newContext({ locale: "nl-NL", permissions: ["clipboard-read", "clipboard-write"] })).newPage();
      if (before) await page.addInitScript(before);
      return page;
    },
    close: () => browser.close(),
  };
};

const firefox = async () => {
  // Another page of the test reads the clipboard.
  const browser = await startFirefox({ prefs: { "dom.events.testing.asyncClipboard": true } });
  return {
    open: async (before) => {
      const page = await browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      return page;
    },
    close: () => browser.close(),
  };
};

/** How each engine is started. */
export const ENGINES = { chromium, firefox };

const listen = async (server) => {
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
};

/** Another site, whose pages protect nothing; one frames what the address asks for. */
export const otherSite = () => listen(createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
  const frame = searchParams.has("frame")
    ? `<iframe src="${searchParams.get("frame")}" ${searchParams.get("sandbox") ?? ""} width="600" height="500"></iframe>` : "";
  const kept = "addEventListener('pageshow', (event) => { document.body.dataset.kept = event.persisted; });";
  response.writeHead(200, { "Content-Type": "text/html" })
    .end(`<!DOCTYPE html><html lang="nl"><title>${pathname}</title><h1>${pathname}</h1><textarea></textarea>${frame}<script>${kept}</script>`);
}));

/** The app on a host that sends fewer headers: browsers keep whole pages, and it may be framed. `hangs` never answers for `weg`. */
export const carelessHost = (url, { hangs = false } = {}) => listen(createServer((request, response) => {
  if (hangs && request.url.startsWith("/weg")) return;
  get(new URL(request.url, url), { headers: { "accept-encoding": request.headers["accept-encoding"] ?? "" } }, (answer) => {
    const { "cache-control": _, "x-frame-options": __, ...headers } = answer.headers;
    headers["content-security-policy"] = headers["content-security-policy"]?.replace(/frame-ancestors [^;]*;?/, "");
    response.writeHead(answer.statusCode, headers);
    answer.pipe(response);
  });
}));

/** The app, and another site to which leaving leads, for the tests of one file; `more` gives what else there has to be. */
export const sites = ({ before, after }, more = async () => ({})) => {
  const site = {};
  before(async () => {
    site.other = await otherSite();
    process.env.EXIT_TARGET = `${site.other.url}weer`;
    site.app = await serve(DIST, 0);
    Object.assign(site, await more(site.app.url));
  });
  after(() => Promise.all(Object.values(site).map((one) => one.close())));
  return site;
};

const wait = (time) => new Promise((done) => { setTimeout(done, time); });

/** Asks until the answer is yes; a page that is changing does not answer. */
export const eventually = async (ask, what, patience = 30_000) => {
  for (const end = Date.now() + patience; Date.now() < end; await wait(40)) {
    const found = await Promise.race([Promise.resolve().then(ask).catch(() => null), wait(2_000)]);
    if (found) return found;
  }
  throw new Error(typeof what === "function" ? await what() : what);
};

/**
 * Where the page is. What the driver of Firefox knows of that is old after going back. A page that is being left may never
 * answer: then what the driver knows.
 */
export const address = (page) => Promise.race([
  page.evaluate(() => location.href).catch(() => page.url()),
  wait(1_000).then(() => page.url()),
]);

/** Waits until the page left the app. On a slow machine the second way out comes first: a site that cannot be reached here. */
export const hasLeft = (page) => eventually(async () => {
  const url = await address(page);
  return url === process.env.EXIT_TARGET || NEUTRAL.includes(url) || /^(about:neterror|chrome-error:)/.test(url);
}, async () => `it ended at ${await address(page)}`);

/** Everything that can be read on the page, and in its fields. */
export const readable = (page) => page.evaluate(() => [
  document.title, location.href, document.documentElement?.textContent,
  ...[...document.querySelectorAll("input, textarea")].map((field) => field.value),
].join(" "));

/** Whether the app is there. */
export const isShown = (page) => page.evaluate(() => document.activeElement?.tagName === "H1" && Boolean(document.querySelector(".sw-help")));

/** Goes one step in the history, and gives what can be read there. */
export const step = async (page, by) => {
  const before = await address(page);
  await page.evaluate((by) => { setTimeout(() => history.go(by)); }, by);
  await eventually(async () => await address(page) !== before, `the history does not lead on from ${before}`);
  await wait(300);
  return eventually(() => readable(page), "the page cannot be read");
};

/** Goes one step in the history, if there is one, and gives what can be read there. The address may be the same. */
const stepIfAny = async (page, by) => {
  const before = await address(page);
  await page.evaluate((by) => { setTimeout(() => history.go(by)); }, by);
  await eventually(async () => await address(page) !== before, "", 1_500).catch(() => {});
  await wait(300);
  return eventually(() => readable(page), "the page cannot be read");
};

/** To the last entry of the history, to the first, and back again: where it leads, and what can be read there. */
export const wholeHistory = async (page) => {
  const seen = [{ url: await address(page), text: await readable(page) }];
  const steps = await page.evaluate(() => history.length - 1);
  for (const by of [1, ...Array(steps).fill(-1), ...Array(steps).fill(1)]) {
    const text = await stepIfAny(page, by);
    seen.push({ url: await address(page), text });
  }
  return seen;
};

/** Writes in the first field of the melding, one press away from anywhere. */
export const tell = async (page, words) => {
  await eventually(() => isShown(page), "the app does not start");
  await page.evaluate(() => document.querySelector(".sw-help__melden").click());
  await eventually(() => page.evaluate(() => Boolean(document.querySelector("#w0"))), "there is no melding");
  await page.evaluate((words) => {
    const field = document.querySelector("#w0");
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
  await eventually(async () => (await readable(page)).includes(words), "it was not told");
};

/** Presses these Shift keys after each other. A page that is left by the last one may never answer, or refuse to. */
export const tapShift = async (page, ...keys) => {
  for (const key of keys) {
    for (const way of ["down", "up"]) await Promise.race([page.keyboard[way](key).catch(() => {}), wait(2_000)]);
  }
};

/** Runs in the page before anything else: keeps hold of the memory of the wasm file, so that a test can break it. */
export const holdMemory = () => {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...parts) => {
      const made = await real.apply(WebAssembly, parts);
      const found = Object.values((made.instance ?? made).exports);
      // The second part of the app has none of its own.
      globalThis.memory ??= found.find((one) => one instanceof WebAssembly.Memory);
      return made;
    };
  }
};
