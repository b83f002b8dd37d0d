// What stays on a device after a visit, measured in both engines with a profile of their own on the disk. It has
// to be what tests/data/traces.json says, because the page about privacy tells that to residents (tests/it/traces.rs).
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { ARGS, CHROMIUM } from "./support/app.mjs";
import { address, eventually, isShown, sites, tell, wholeHistory } from "./support/engines.mjs";
import { startFirefox } from "./support/firefox.mjs";

const CANARY = "kanarie7Q3x";
const site = sites({ before, after });

/** Starts each engine with this profile, saving files in this folder; and where it keeps its history. */
const ENGINES = {
  chromium: {
    history: "Default/History",
    start: async (profile, folder) => {
      mkdirSync(join(profile, "Default"));
      const download = { default_directory: folder, prompt_for_download: false };
      writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ download }));
      const browser = await puppeteer.launch({
        browser: "chrome", executablePath: CHROMIUM, headless: true, userDataDir: profile, args: ARGS,
      });
      // What people are asked, or allow by pressing.
      await browser.defaultBrowserContext().overridePermissions(site.other.url, ["clipboard-read"]);
      return browser;
    },
  },
  firefox: {
    history: "places.sqlite",
    start: (profile, folder) => startFirefox({
      profile,
      prefs: {
        "browser.download.dir": folder, "browser.download.folderList": 2, "browser.download.useDownloadDir": true,
        "browser.helperApps.neverAsk.saveToDisk": "text/html", "dom.events.testing.asyncClipboard": true,
      },
    }),
  },
};

/** All bytes of the history, also of what was not yet taken over into the file. */
const historyOf = (profile, path) => ["", "-wal", "-journal"].map((ending) => {
  try {
    return readFileSync(join(profile, path + ending), "latin1");
  } catch {
    return "";
  }
}).join("");

const press = async (page, selector) => {
  await eventually(() => page.$(selector), `there is no ${selector}`);
  await page.click(selector);
};
/** Takes the melding along by the button with this id, past what is said about it first. */
const takeAlong = async (page, id) => {
  await press(page, `#${id}`);
  await press(page, "#b button");
};

const clipboard = async (browser) => {
  const page = await browser.newPage();
  await page.goto(`${site.other.url}plakken`);
  await page.bringToFront();
  return eventually(() => page.evaluate(() => navigator.clipboard.readText()), "the clipboard cannot be read", 5_000);
};

const stores = async (page) => {
  await page.goto(site.app.url);
  await eventually(() => isShown(page), "the app does not start again");
  return page.evaluate(async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, ...await caches.keys(),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ].filter(Boolean));
};

/** What stays of a visit that tells, copies, keeps, and leaves. */
const measure = async ({ start, history }, profile, folder) => {
  const browser = await start(profile, folder);
  const page = await browser.newPage();
  await page.goto(`${site.other.url}eerder`);
  await page.goto(site.app.url);
  await tell(page, CANARY);
  await takeAlong(page, "t1");
  await takeAlong(page, "t2");
  await eventually(() => readdirSync(folder).includes("mijn-plan.html"), "no file was kept");
  await press(page, ".sw-exit");
  await eventually(async () => !(await address(page)).startsWith(site.app.url), "it did not leave");
  const back = await wholeHistory(page);
  const copied = await clipboard(browser);
  const kept = await stores(await browser.newPage());
  await browser.close();
  const written = historyOf(profile, history);
  assert.ok(!written.includes(CANARY), "the history holds what was told");
  assert.ok(written.includes(`${site.other.url}eerder`), "the history was not written, so this says nothing");
  return {
    back: back.some(({ text }) => text.includes(CANARY)),
    stores: kept.length > 0,
    history: written.includes(site.app.url),
    download: readFileSync(join(folder, "mijn-plan.html"), "utf8").includes(CANARY),
    clipboard: copied.includes(CANARY),
  };
};

const { traces } = JSON.parse(readFileSync(new URL("../data/traces.json", import.meta.url), "utf8"));

for (const [engine, how] of Object.entries(ENGINES)) {
  test(`what stays in ${engine} is what the page says`, async () => {
    const root = mkdtempSync(join(tmpdir(), "samenwijzer-"));
    const [profile, folder] = ["profile", "downloads"].map((name) => join(root, name));
    for (const path of [profile, folder]) mkdirSync(path);
    try {
      const measured = await measure(how, profile, folder);
      const said = traces.filter(({ id }) => id in measured).map(({ id, stays }) => [id, stays[engine]]);
      assert.deepEqual(measured, Object.fromEntries(said));
      console.log(`${engine}: ${JSON.stringify(measured)}`);
    } finally {
      rmSync(root, { recursive: true, maxRetries: 5 });
    }
  });
}
