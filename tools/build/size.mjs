// Prints how large the built app is, and whether it stays within its budgets.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { SNIPPET } from "./embed.mjs";

// What has to load before the first question can be answered.
const FIRST = 212_000;
// What everybody gets after that, while the first page is read (docs/adr/0008-two-parts.md).
const LATER = 307_000;
// What the website of a municipality loads for everybody who opens its page.
const WEBSITE = 5_000;
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

const size = (path) => statSync(path, { throwIfNoEntry: false })?.size;
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({
    name: relative(DIST, path),
    raw: size(path),
    // A page is sent as it is.
    gzip: size(`${path}.gz`) ?? size(path),
    brotli: size(`${path}.br`) ?? size(path),
  }))
  .sort((a, b) => b.brotli - a.brotli);

const sum = (name, rows) => ({
  name,
  raw: rows.reduce((total, row) => total + row.raw, 0),
  gzip: rows.reduce((total, row) => total + row.gzip, 0),
  brotli: rows.reduce((total, row) => total + row.brotli, 0),
});

const isLater = (name) => /^(later|nl-later)-/.test(name);
const isChosen = (name) => /^(nl-easy|dice|qr)-/.test(name);
/** In the website of a municipality, or in the frame there. */
const isEmbedded = (name) => name === SNIPPET || /^(embed|inbed)-/.test(name);
const own = files.filter(({ name }) =>
  !/^(weg|municipalities)\//.test(name) && !isChosen(name) && !isLater(name) && !isEmbedded(name));
// Sorted by size: the first is the largest.
const municipality = files.filter(({ name }) => name.startsWith("municipalities/")).slice(0, 1);
const first = sum("first visit", [...own, ...municipality]);
const later = sum("later, for everybody", files.filter(({ name }) => isLater(name)));
const website = sum("in the website", files.filter(({ name }) => name === SNIPPET));
const chosen = sum("only when chosen", files.filter(({ name }) => isChosen(name)));

const line = ({ name, raw, gzip, brotli }) =>
  name.padEnd(36) + [raw, gzip, brotli].map((text) => text.toLocaleString("en").padStart(12)).join("");
console.log(line({ name: "file", raw: "raw", gzip: "gzip", brotli: "brotli" }));
for (const row of [...files, sum("everything", files), first, later, chosen, website]) console.log(line(row));

let isOver = false;
for (const [{ name, brotli }, budget] of [[first, FIRST], [later, LATER], [website, WEBSITE]]) {
  console.log(`budget of ${name}: ${budget.toLocaleString("en")}, left ${(budget - brotli).toLocaleString("en")}`);
  isOver ||= brotli > budget;
}
if (isOver) {
  console.error("The app is over a budget.");
  if (process.env.BUDGET_WARN !== "1") process.exit(1);
}
