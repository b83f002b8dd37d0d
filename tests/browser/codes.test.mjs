// Handing over without a file: what one screen shows as QR codes, the camera of another device reads. The camera is the
// browser's own, and sees what was on the canvas of the first.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";
import { ARGS, CHROMIUM, finish, open, stage } from "./support/app.mjs";
import { button, go, heading, press, until, write } from "./support/keys.mjs";
import { begin, mustBeOn } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { chooseTopics, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });
const folder = mkdtempSync(join(tmpdir(), "samenwijzer-codes-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const NAME = "Anna kanarie7Q3x";
const SIDE = 720;

/** A film of these pictures, each some time, as a camera gives them. */
const film = (name, pictures) => {
  const path = join(folder, name);
  const frames = pictures.flatMap((png) => {
    const { width, height, data } = PNG.sync.read(png);
    const light = Buffer.alloc(SIDE * SIDE, 200);
    const [left, top] = [(SIDE - width) >> 1, (SIDE - height) >> 1];
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) light[(top + y) * SIDE + left + x] = data[4 * (y * width + x)];
    const one = Buffer.concat([Buffer.from("FRAME\n"), light, Buffer.alloc(SIDE * SIDE / 2, 128)]);
    return [one, one, one];
  });
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${SIDE} H${SIDE} F6:1 Ip A1:1 C420jpeg\n`), ...frames]));
  return path;
};

const canvas = ({ page }) => page.locator("#q0").evaluate((one) => one.toDataURL("image/png").split(",")[1]);

/** Tells something, shows it as codes, and gives a film of them and the digits. */
const shown = async (name, { locked }) => {
  const app = await open(browser, { place: "haarlem", context: { reducedMotion: "reduce" } });
  await toTopics(app);
  await chooseTopics(app, ["huis"]);
  await go(app, "melden");
  await write(app, app.page.locator("#w0"), NAME);
  await app.page.evaluate(() => document.querySelector("h1").focus());
  await go(app, "app-name");
  await go(app, "privacy-read");
  await go(app, "copy-link");
  assert.ok(await app.page.getByText(say("copy-what-person")).count() > 0, "it does not say what goes along");
  if (!locked) await press(app, "codes-lock");
  await press(app, "codes-show");
  const count = app.page.getByText(/^Code \d+ van \d+$/);
  await until(() => count.count(), "no codes are shown");
  const [, all] = (await count.innerText()).match(/van (\d+)/);
  const pictures = [];
  for (let place = 0; place < Number(all); place += 1) {
    pictures.push(Buffer.from(await canvas(app), "base64"));
    if (all === "1") break;
    await press(app, "codes-next");
    await until(async () => (await count.innerText()) === `Code ${(place + 1) % all + 1} van ${all}`, "the next one does not come");
  }
  const digits = locked ? (await app.page.locator(".sw-card .sw-passphrase", { hasText: /\d{6}/ }).innerText()).match(/\d{6}/)[0] : null;
  await finish(app);
  return { path: film(name, pictures), digits, all: Number(all) };
};

/** Another device, whose camera sees this film; without one it has no camera. */
const other = async (path, use) => {
  const camera = path
    ? ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${path}`]
    : [];
  const device = await chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...camera] });
  try {
    const app = await open({ browser: device, url: browser.url }, { place: "haarlem" });
    await go(app, "copy-load-link");
    await press(app, "codes-read");
    await use(app);
    await finish(app);
  } finally {
    await device.close();
  }
};

const comesOver = async (app) => {
  await mustBeOn(app, "copy-preview");
  await go(app, "copy-take");
  await go(app, "melden");
  assert.equal(await app.page.locator("#w0").inputValue(), NAME);
};

test("what was told comes over by camera, with a code that is said aloud", async (t) => {
  const { path, digits, all } = await shown("locked.y4m", { locked: true });
  await other(path, async (app) => {
    await until(async () => await app.page.getByText(say("codes-digits")).count(), "the codes were not read");
    await write(app, app.page.locator("#w0"), digits === "000000" ? "000001" : "000000");
    await press(app, "copy-load");
    await until(() => app.page.getByText(say("copy-not-opened")).count(), "another code opens it");
    await write(app, app.page.locator("#w0"), digits);
    await press(app, "copy-load");
    await until(async () => await heading(app) === say("copy-preview"), "the code does not open it");
    await comesOver(app);
  });
  t.diagnostic(`${all} codes with digits`);
});

test("without a code it comes over as well", async (t) => {
  const { path, all } = await shown("open.y4m", { locked: false });
  await other(path, async (app) => {
    await until(async () => await heading(app) === say("copy-preview"), "the codes were not read");
    await comesOver(app);
  });
  t.diagnostic(`${all} codes without digits`);
});

test("without a camera, or when it may not be used, it says so and a file still works", async () => {
  await other(null, async (app) => {
    await until(() => app.page.getByText(say("codes-no-camera")).count(), "it does not say so");
    assert.ok(await app.page.locator("#f0").isVisible());
    assert.equal(await button(app, "codes-read").count(), 1, "it cannot be tried again");
  });
});
