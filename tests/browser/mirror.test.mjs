// Looking along: a second window follows the first, on this device only, and closing either loses nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { go, heading, press, until, write } from "./support/keys.mjs";
import { begin } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";

const browser = stage({ before, after });

const NAME = "Anna kanarie7Q3x";

/** Opens the window that follows, from the page that offers it. */
const openOther = async (app) => {
  const [page] = await Promise.all([app.context.waitForEvent("page"), press(app, "mirror-act")]);
  const other = { page, context: app.context };
  await until(async () => await page.locator("h1").count() === 1 && await heading(other) === await heading(app), "it does not follow");
  return other;
};

/** The page with the button, by the shortest way. */
const toWay = async (app) => {
  await begin(app, "start-doen");
  await go(app, "more-act");
};

const told = async (app) => {
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), NAME);
};

const shows = (other) => async () => (await other.page.locator("body").innerText()).includes(NAME);

test("the second window shows what the first one shows, and can change nothing", async () => {
  const app = await open(browser, { place: "haarlem" });
  await toWay(app);
  const other = await openOther(app);
  await told(app);
  await until(shows(other), "what is typed does not come over");
  assert.ok(await other.page.locator("main").evaluate((one) => one.inert));
  assert.equal(await other.page.locator(".sw-help").count(), 0);
  const size = ({ page }) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector("main p")).fontSize));
  assert.ok(await size(other) > await size(app) * 1.2, "the letters are not larger");
  assert.ok(await other.page.locator(".sw-exit").isVisible(), "there is no way out in the second window");
  // Closing it changes nothing here; opening it again goes on.
  await other.page.close();
  assert.equal(await app.page.locator("#w0").inputValue(), NAME);
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await go(app, "back");
  const again = await openOther(app);
  await go(app, "melden");
  await until(shows(again), "it does not go on");
  // Whoever leaves here leaves nothing there.
  await app.page.route("**/weg/", () => {});
  await app.page.evaluate((text) => [...document.querySelectorAll("button")].find((one) => one.textContent === text).click(), say("exit"));
  await until(async () => !await shows(again)(), "it still shows what was told");
  await app.context.close();
});

test("after the next visitor has come it follows him, and shows nothing of the last one", async () => {
  const app = await open(browser, { place: "haarlem" });
  await toWay(app);
  const other = await openOther(app);
  await told(app);
  await until(shows(other), "it does not follow");
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await go(app, "app-name");
  await go(app, "privacy-read");
  await go(app, "next-visitor");
  await go(app, "next-wipe");
  await until(async () => await heading(other) === say("next-done"), "it does not go along");
  await go(app, "next-begin");
  await until(async () => await heading(other) === say("start-title"), "it does not follow the next one");
  assert.ok(!await shows(other)());
  await app.context.close();
});

test("a window that nobody opened from the app, or that asks another one, gets nothing", async () => {
  const app = await open(browser, { place: "haarlem" });
  const alone = await app.context.newPage();
  await alone.goto(`${browser.url}?meekijken`);
  await until(() => alone.locator("h1").count(), "no page came");
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), NAME);
  await alone.waitForTimeout(300);
  assert.ok(!(await alone.locator("body").innerText()).includes(NAME));
  await alone.close();
  await finish(app);
});
