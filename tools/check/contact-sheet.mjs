// Pictures of every state of the app, to look at: node tools/check/contact-sheet.mjs (make screenshots)
// Sheets for each width and theme in target/screenshots, and the pictures of README.md in docs/images.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { finish, open, startBrowser, DIST } from "../../tests/browser/support/app.mjs";
import { picture } from "../../tests/browser/support/pictures.mjs";
import { drawn } from "../../tests/browser/support/settings.mjs";
import { fileName, tour } from "../../tests/browser/support/tour.mjs";
import { serve } from "../serve/serve.mjs";

const WIDTHS = { 360: 740, 768: 1024, 1280: 800 };
const THEMES = ["light", "dark"];
const FOLDER = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const IMAGES = fileURLToPath(new URL("../../docs/images/", import.meta.url));
/** The states in README.md. */
const README = {
  start: "start", "question, a scale": "question", result: "result", plan: "plan", circle: "circle", steps: "steps",
  "after, with days": "after", "story, with what is shown": "story",
};
const PHONE = { width: 390, height: 844 };

const shoot = async (app, names) => tour(app, async (name) => {
  names.push(name);
  for (const [width, height] of Object.entries(WIDTHS)) {
    await app.page.setViewportSize({ width: Number(width), height });
    for (const colorScheme of THEMES) {
      await app.page.emulateMedia({ colorScheme });
      await writeFile(`${FOLDER}${fileName(name)}.${width}.${colorScheme}.png`, await picture(app));
    }
  }
  await app.page.emulateMedia({ colorScheme: "light" });
});

/** One page with all states of a width and theme. */
const sheet = async (page, names, width, theme) => {
  const shown = Math.min(Number(width), 320);
  const figures = names.map((name) => `<figure><img src="${fileName(name)}.${width}.${theme}.png" alt="" width="${shown}">
<figcaption>${name}</figcaption></figure>`);
  const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${width} px, ${theme}</title>
<style>body { margin: 16px; font: 14px sans-serif; background: #888; display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; background: #fff; } img { display: block; } figcaption { padding: 6px; }</style>${figures.join("")}</html>`;
  const file = `${FOLDER}sheet.${width}.${theme}`;
  await writeFile(`${file}.html`, html);
  await page.goto(pathToFileURL(`${file}.html`).href);
  await page.screenshot({ path: `${file}.png`, fullPage: true });
};

/** The pictures of README.md: as on a phone, with a sharp screen. */
const forReadme = async (app) => tour(app, async (name) => {
  if (!(name in README)) return;
  await app.page.evaluate(() => scrollTo(0, 0));
  await drawn(app);
  const png = await app.page.screenshot({ animations: "disabled" });
  await writeFile(`${IMAGES}${README[name]}.png`, png);
  console.log(`docs/images/${README[name]}.png ${Math.round(png.length / 1000)} kB`);
});

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await mkdir(IMAGES, { recursive: true });
const server = await serve(DIST, 0);
const browser = await startBrowser();
try {
  const phone = await open({ browser, url: server.url }, { viewport: PHONE, context: { deviceScaleFactor: 2 } });
  await forReadme(phone);
  await finish(phone);
  const names = [];
  const app = await open({ browser, url: server.url });
  await shoot(app, names);
  await finish(app);
  const page = await browser.newPage({ viewport: { width: 2048, height: 1024 } });
  for (const width of Object.keys(WIDTHS)) for (const theme of THEMES) await sheet(page, names, width, theme);
  console.log(`${names.length} states, sheets in target/screenshots`);
} finally {
  await browser.close();
  await server.close();
}
