// Whether every state still looks as it did at the last look, in light and dark, on a phone.
// UPDATE=1 makes the pictures again (make looks); look at them before you keep them.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { finish, open, stage } from "./support/app.mjs";
import { setStyle } from "./support/painted.mjs";
import { asFile, compare, picture, small } from "./support/pictures.mjs";
import { THEMES } from "./support/settings.mjs";
import { fileName, tour } from "./support/tour.mjs";

const browser = stage({ before, after });

const FOLDER = new URL("./looks/", import.meta.url);
const REPORT = new URL("../../target/looks/", import.meta.url);
const PHONE = { width: 390, height: 844 };
/** What a picture may take on average, in bytes. */
const LARGEST = 17_500;

const stored = (name) => {
  try {
    return PNG.sync.read(readFileSync(new URL(`${name}.png`, FOLDER)));
  } catch {
    return null;
  }
};

/** What is different, with pictures of it in the folder of reports. */
const report = (name, now) => {
  const reference = stored(name);
  if (!reference) return `${name}: there is no picture of it yet`;
  const { what, seen } = compare(reference, now);
  if (!what) return null;
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(new URL(`${name}.now.png`, REPORT), asFile(now));
  if (seen) writeFileSync(new URL(`${name}.difference.png`, REPORT), asFile(seen));
  return `${name}: ${what}`;
};

test("every state looks as it did, light and dark", async (t) => {
  const app = await open(browser, { viewport: PHONE });
  const now = new Map();
  await tour(app, async (name) => {
    for (const theme of ["light", "dark"]) {
      await app.page.emulateMedia(THEMES[theme]);
      now.set(`${fileName(name)}.${theme}`, small(await picture(app)));
    }
  });
  await finish(app);
  if (process.env.UPDATE) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    for (const [name, image] of now) writeFileSync(new URL(`${name}.png`, FOLDER), asFile(image));
  }
  rmSync(REPORT, { recursive: true, force: true });
  const changed = [...now].map(([name, image]) => report(name, image)).filter(Boolean);
  const files = readdirSync(FOLDER);
  const stale = files.filter((file) => !now.has(file.replace(/\.png$/, "")));
  const size = files.reduce((sum, file) => sum + statSync(new URL(file, FOLDER)).size, 0);
  t.diagnostic(`looks: ${now.size} pictures, ${Math.round(size / 1000)} kB, ${changed.length} changed, ${stale.length} stale`);
  assert.deepEqual(stale, [], "pictures of states that are not there any more; UPDATE=1 takes them away");
  assert.deepEqual(changed, [], `Look at ${fileURLToPath(REPORT)}. If it should look like that: make looks`);
  assert.ok(size < LARGEST * now.size, `the pictures are ${size} bytes large`);
});

/** What nobody sees: what is drawn a fraction of a point further or bolder, as another machine may. */
const UNSEEN = {
  "words a little bolder": "main { -webkit-text-stroke: .1px; }",
  "everything a fifth of a point further": "main { transform: translate(.2px, .2px); }",
  "a colour one step further": "h1 { color: color-mix(in srgb, currentColor 99%, white); }",
};
const SEEN = {
  "a button is gone": "main li:first-child button { visibility: hidden; }",
  "a small button is gone": "main p button { visibility: hidden; }",
  "another colour of one button": "header button { color: #1d5fa8 !important; border-color: #1d5fa8 !important; }",
  "another background": "body { background: #f3f3f3; }",
  "a heading 20 points further": "h1 { position: relative; left: 20px; }",
  "a heading 20 points lower": "h1 { position: relative; top: 20px; }",
  "more room": "main h1 { margin-bottom: 40px !important; }",
};
test("a change that people see is found, and one that they do not see is not", async () => {
  const app = await open(browser, { place: "haarlem", viewport: PHONE });
  const look = async (css) => {
    await setStyle(app, css);
    return small(await picture(app));
  };
  const reference = PNG.sync.read(asFile(await look(null)));
  const differs = async (css) => Boolean(compare(reference, await look(css)).what);
  const wrong = [];
  for (const [what, css] of Object.entries(UNSEEN)) if (await differs(css)) wrong.push(`found: ${what}`);
  for (const [what, css] of Object.entries(SEEN)) if (!await differs(css)) wrong.push(`not found: ${what}`);
  assert.deepEqual(wrong, []);
  await finish(app);
});
