// Websites around the app: the one of a municipality (tests/demo) and others, each on an origin of its own, and the app
// with documents for their frames.
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocuments } from "../../../tools/build/embed.mjs";
import { serve } from "../../../tools/serve/serve.mjs";
import { DIST } from "./app.mjs";

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** What the website of a municipality has to allow, and no more (docs/embedding.md). */
export const policy = (app) => {
  const { origin } = new URL(app);
  return `default-src 'self'; script-src 'self' ${origin}; frame-src ${origin}; object-src 'none'; base-uri 'none'`;
};

/** The demo, by path; `app` is where the app is. */
const demo = (app) => ({
  "/": ["text/html", file("tests/demo/index.html").replaceAll("{app}", app)],
  "/demo.css": ["text/css", file("tests/demo/demo.css")],
  "/demo.js": ["text/javascript", file("tests/demo/demo.js")],
  "/utrecht.css": ["text/css", file("node_modules/@utrecht/component-library-css/dist/index.css")],
});

/**
 * A website. `pages` gives the body of a page by its path and query, for what the demo does not have; a page that is an
 * array is a body and headers. The origin is known before the app is: `app` is filled in later.
 */
export const website = async (pages = () => null) => {
  const site = { app: "" };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
    const [page, headers = {}] = [pages(pathname, searchParams, site.app) ?? []].flat();
    const known = demo(site.app)[pathname];
    if (page) response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(`<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>website</title>${page}`);
    else if (known) response.writeHead(200, { "Content-Type": `${known[0]}; charset=utf-8`, "Content-Security-Policy": policy(site.app) }).end(known[1]);
    else response.writeHead(404).end();
  });
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const { port } = server.address();
  return Object.assign(site, {
    port, origin: `http://127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  });
};

/** The app, with a document for each of these municipalities and its websites. */
export const framable = async (hosts, { secure = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "samenwijzer-embed-"));
  // A server that is tested with it may run as another user.
  chmodSync(folder, 0o755);
  // Not what a build that is going on has beside it.
  cpSync(DIST, folder, { recursive: true, filter: (path) => !path.endsWith("/.stage") });
  writeDocuments(folder, hosts);
  const server = await serve(folder, 0, { hosts, secure });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, folder, close };
};

/** Whether the app is there, with the municipality (it has a logo). It has not the focus: that is still in the website. */
export const isThere = (frame) => frame.evaluate(() => Boolean(document.querySelector(".sw-help__melden") && document.querySelector(".sw-logo")));

/** The frame with the app, once the app is there. */
export const frameOf = async (page, app, eventually) => {
  const inside = () => page.frames().find((one) => one.url().startsWith(app.url));
  await eventually(() => inside() && isThere(inside()), "the app does not start in the frame");
  return inside();
};

/** Goes to the melding in this frame and writes something there. */
export const tellIn = async (frame, words, eventually) => {
  await frame.evaluate(() => document.querySelector(".sw-help__melden").click());
  await eventually(() => frame.evaluate(() => Boolean(document.querySelector("#w0"))), "there is no melding");
  await frame.evaluate((words) => {
    const field = document.querySelector("#w0");
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
};
