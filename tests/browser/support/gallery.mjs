// The gallery of the components in a browser: opening it, and what its tests ask of an example.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../../tools/serve/serve.mjs";
import { startBrowser, watch } from "./app.mjs";
import { until } from "./keys.mjs";

/** Where it was built. */
export const GALLERY = process.env.GALLERY ?? fileURLToPath(new URL("../../../target/gallery", import.meta.url));

/** A browser and a server for the tests of one file: `before` starts them, `after` stops them. */
export const galleryStage = ({ before, after }) => {
  const shared = {};
  before(async () => {
    assert.ok(existsSync(join(GALLERY, "index.html")), "There is no gallery yet. Run: make gallery");
    shared.server = await serve(GALLERY, 0);
    shared.browser = await startBrowser();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });
  return shared;
};

/** Shows the list of all components, or one example on a page of its own. */
export const visit = async ({ page, url }, example) => {
  await page.goto(`${url}${example ? `?example=${example}` : ""}`);
  await until(async () => await page.locator("[data-example]").count() > 0, `nothing is shown of ${example ?? "all"}`);
};

/** Opens the list of all components, or one example on a page of its own. */
export const openGallery = async ({ browser, server }, { example, prepare } = {}) => {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 800 } });
  const app = { context, seen: await watch(context), url: server.url, origin: new URL(server.url).origin };
  await prepare?.(context);
  app.page = await context.newPage();
  app.page.setDefaultTimeout(30_000);
  await visit(app, example);
  return app;
};

/** The components with what they say of themselves, as the page lists them. */
export const listed = ({ page }) => page.evaluate(() => [...document.querySelectorAll("[data-component]")].map((one) => ({
  name: one.dataset.component,
  doc: one.querySelector("p").textContent.trim(),
  criteria: [...one.querySelectorAll("[data-criteria] > li")].map((line) => line.textContent.trim()),
  examples: [...one.querySelectorAll("[data-example]")].map((example) => ({
    id: example.dataset.example, place: example.dataset.place, name: example.querySelector("h3").textContent.trim(),
  })),
})));
