// If there were ever a foreign script in the page, its policy keeps what was told inside. Each way out is tried
// with the rights of the page, and a server elsewhere counts what reaches it. On a page without a policy it does.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createPlain } from "node:net";
import { after, before, test } from "node:test";
import { stage } from "./support/app.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { settled, until } from "./support/keys.mjs";
import { NOT_STOPPED, STOPPED, inPage } from "./support/vectors.mjs";

const browser = stage({ before, after });
const pause = (time) => new Promise((done) => { setTimeout(done, time); });
/** Longer than any way out takes. */
const LONG = 1_500;

/** The server elsewhere: which ways reached it, and how many bytes in all. */
const foreign = { reached: new Set(), bytes: 0 };
const bare = {};
before(async () => {
  foreign.server = createPlain((socket) => {
    socket.on("error", () => null);
    socket.on("data", (data) => {
      foreign.bytes += data.length;
      for (const [, way] of String(data).matchAll(/^[A-Z]+ \/(\d+)(?:\/| |-)/gm)) foreign.reached.add(Number(way));
      socket.end("HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
  });
  bare.server = createServer((_, response) =>
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!DOCTYPE html><html lang=nl><title>x</title><body><h1>x</h1>"));
  for (const one of [foreign, bare]) {
    await new Promise((done) => { one.server.listen(0, "127.0.0.1", done); });
    one.url = `http://127.0.0.1:${one.server.address().port}/`;
  }
});
after(() => Promise.all([foreign, bare].map(({ server }) => new Promise((done) => {
  server.close(done);
  server.closeAllConnections?.();
}))));

const WAYS = Object.entries(STOPPED);

/** Tries every way on this page. Gives those that reached the other server, and those that became script. */
const tryAll = async (page) => {
  foreign.reached.clear();
  foreign.bytes = 0;
  const ran = [];
  for (const [index, [name, vector]] of WAYS.entries()) {
    await page.evaluate(inPage(vector, `${foreign.url}${index}/x`)).catch(() => null);
    await pause(15);
    if (await page.evaluate("globalThis.hasRun ? (globalThis.hasRun = false, true) : false")) ran.push(name);
  }
  await pause(LONG);
  if (await page.evaluate("Boolean(globalThis.hasRun)")) ran.push("late");
  return { ran, bytes: foreign.bytes, reached: [...foreign.reached].map((index) => WAYS[index][0]) };
};

const ENGINES = {
  Chromium: async (act) => {
    const context = await browser.browser.newContext();
    await act(() => context.newPage());
    await context.close();
  },
  Firefox: async (act) => {
    const firefox = await startFirefox();
    try {
      await act(() => firefox.newPage());
    } finally {
      await firefox.close();
    }
  },
};
for (const [engine, withPage] of Object.entries(ENGINES)) {
  test(`${engine}: nothing gets out of the page`, () => withPage(async (newPage) => {
    const first = await newPage();
    await first.goto(bare.url);
    const open = await tryAll(first);
    await first.close();
    assert.ok(open.reached.length >= 40, `only ${open.reached.length} ways work without a policy: ${open.reached}`);
    assert.ok(open.ran.length >= 8, `text becomes script in only: ${open.ran}`);

    const page = await newPage();
    await page.goto(browser.url);
    await until(() => page.evaluate("document.activeElement?.tagName === 'H1'"), "the app did not start");
    const { ran, reached, bytes } = await tryAll(page);
    assert.deepEqual({ ran, reached, bytes }, { ran: [], reached: [], bytes: 0 });
    console.log(`${engine}: ${WAYS.length} ways; without a policy ${open.reached.length} reach the server and `
      + `${open.ran.length} become script, in the app 0 and 0`);
  }));
}

test("what no policy stops is known, and is what the documentation says", async () => {
  for (const [index, [name, vector]] of Object.entries(NOT_STOPPED).entries()) {
    const context = await browser.browser.newContext();
    const page = await context.newPage();
    await page.goto(browser.url);
    await settled({ page });
    foreign.reached.clear();
    await page.evaluate(inPage(vector, `${foreign.url}${index}/x`)).catch(() => null);
    await until(() => foreign.reached.has(index), `${name} is stopped: say so in docs/safety.md`);
    await context.close();
  }
});

test("no text at all may become markup or script", async () => {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.goto(browser.url);
  await settled({ page });
  const accepted = await page.evaluate(() => {
    const sinks = {
      html: (text) => { document.createElement("template").innerHTML = text; },
      script: (text) => { document.createElement("script").text = text; },
      address: (text) => { document.createElement("script").src = text; },
      policy: (text) => { trustedTypes.createPolicy(text, { createHTML: (html) => html }); },
      default: () => { trustedTypes.createPolicy("default", { createHTML: (html) => html }); },
    };
    // What the app itself is made of would be as bad as anything else.
    const texts = ["", "x", "<b>", "<p></p>", "<script></script>", "default", document.body.innerHTML.slice(0, 50),
      ...[...document.querySelectorAll("*")].map((element) => element.outerHTML.slice(0, 200))];
    return Object.entries(sinks).flatMap(([name, set]) => texts.filter((text) => {
      try {
        set(text);
        return true;
      } catch {
        return false;
      }
    }).map((text) => `${name}: ${text}`));
  });
  assert.deepEqual(accepted, []);
  await context.close();
});
