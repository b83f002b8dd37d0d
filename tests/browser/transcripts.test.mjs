// What a screen reader is given on every state: role, name, state and order, as text that was reviewed.
// UPDATE=1 writes the texts again (make transcripts); read the difference before you keep it.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { escaped, forms } from "./support/texts.mjs";
import { fileName, tour } from "./support/tour.mjs";

const browser = stage({ before, after });

const FOLDER = new URL("./transcripts/", import.meta.url);

/** Where a text says which version of the app and of the content made it. */
const VERSIONS = ["receipt", "document-receipt"].flatMap((id) => forms(id, { inhoud: "§", samenwijzer: "§", versie: "§", datum: "§" }))
  .map((text) => new RegExp(escaped(text).replace(/§$/, "[^\"]+").replaceAll("§", "[^·\"]+?")));

/** Where a text says how many files came: whether the last one is among them depends on how soon the page is opened. */
const COUNTED = forms("leaves-files", { aantal: "§" }).map((text) => new RegExp(escaped(text).replaceAll("§", "\\d+")));

/** The same whatever the version and the number of files. */
const normal = (transcript) => `${transcript.split("\n").map((line) => {
  for (const version of VERSIONS) {
    const found = version.exec(line);
    if (found) return line.replace(found[0], "VERSION");
  }
  for (const counted of COUNTED) if (counted.test(line)) return line.replace(/\d+/, "COUNT");
  return line;
}).join("\n").trimEnd()}\n`;

const transcript = async ({ page }) => normal(await page.locator("body").ariaSnapshot());

/** The lines that differ, with what stands around them; nothing when all is the same. */
const difference = (before, now) => {
  const [a, b] = [before.split("\n"), now.split("\n")];
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) { lines.push(`  ${a[i]}`); i += 1; j += 1; }
    else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) { lines.push(`- ${a[i]}`); i += 1; }
    else { lines.push(`+ ${b[j]}`); j += 1; }
  }
  const isNear = (place) => lines.slice(Math.max(0, place - 2), place + 3).some((line) => !line.startsWith("  "));
  return lines.filter((_, place) => isNear(place)).join("\n");
};

const stored = (name) => {
  try {
    return readFileSync(new URL(`${name}.yml`, FOLDER), "utf8");
  } catch {
    return "";
  }
};

test("a screen reader is given what was reviewed, on every state", async (t) => {
  const app = await open(browser, { mouse: true });
  const now = new Map();
  await tour(app, async (name) => {
    assert.ok(!now.has(fileName(name)), `two states are called ${name}`);
    now.set(fileName(name), await transcript(app));
  });
  await finish(app);
  if (process.env.UPDATE) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    for (const [name, text] of now) writeFileSync(new URL(`${name}.yml`, FOLDER), text);
  }
  const changed = [...now].map(([name, text]) => [name, difference(stored(name), text)]).filter(([, lines]) => lines);
  const stale = readdirSync(FOLDER).filter((file) => !now.has(file.replace(/\.yml$/, "")));
  t.diagnostic(`transcripts: ${now.size} states, ${changed.length} changed, ${stale.length} stale`);
  assert.deepEqual(stale, [], "transcripts of states that are not there any more; UPDATE=1 takes them away");
  const report = changed.map(([name, lines]) => `${name}.yml\n${lines}`).join("\n\n");
  assert.ok(changed.length === 0, `A screen reader is given something else. If that is right: make transcripts\n\n${report}`);
});

test("a transcript sees a changed name, state and order, and no version", async () => {
  const app = await open(browser, { place: "haarlem" });
  const before = await transcript(app);
  const after = async (change) => {
    await app.page.evaluate(change);
    return difference(before, await transcript(app));
  };
  assert.equal(await after(() => {}), "");
  assert.match(await after(() => {
    document.querySelector("main button").setAttribute("aria-label", "iets anders");
  }), /^\+ .*button "iets anders"/m);
  assert.match(await after(() => {
    document.querySelector("main button").setAttribute("aria-pressed", "true");
  }), /^\+ .*\[pressed\]/m);
  assert.match(await after(() => {
    document.querySelector("main").append(document.querySelector("h1"));
  }), /^- .*heading/m);
  const [receipt] = forms("receipt", { inhoud: "1 mei 2030", versie: "9.9.9", datum: "2 mei 2030" });
  assert.equal(normal(`- paragraph: ${receipt}`), "- paragraph: VERSION\n");
  await finish(app);
});
