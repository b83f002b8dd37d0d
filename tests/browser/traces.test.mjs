// Nothing stays on the disk. Browsers write what is typed and chosen to their profile while a person is still busy, so
// every control of a walk gets words that exist nowhere else, and afterwards the whole profile is searched for them.
//
// A search that finds nothing may also look in the wrong place: in every profile a page without protection has to
// leave its words behind.
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import lz4 from "lz4js";
import puppeteer from "puppeteer-core";
import snappy from "snappyjs";
import { serve } from "../../tools/serve/serve.mjs";
import { CHROMIUM, DIST } from "./support/app.mjs";
import { filesIn, forms, search } from "./support/disk.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { EXIT, press, walk } from "./support/hands.mjs";
import { TITLES } from "./support/texts.mjs";

const FULL = Boolean(process.env.FULL);
/** How long a page is left alone, in seconds: before a browser saved anything, in between, and after it did. */
const WAITS = [0.3, 8, 25];
/** Longer than either engine waits before it writes; on a slow machine it may be later, but not so late. */
const UNTIL_WRITTEN = { least: 17, most: 60 };
const ENDS = ["exit", "close the tab", "stay"];

const seconds = (time) => new Promise((done) => { setTimeout(done, time * 1000); });
const letters = (count) => Array.from({ length: count }, () => "abcdefghjkmnpqrstuvwxyz"[randomInt(23)]).join("");
const folder = mkdtempSync(join(tmpdir(), "samenwijzer-traces-"));

const ENGINES = {
  Chromium: (profile) => puppeteer.launch({
    executablePath: CHROMIUM, headless: true, userDataDir: profile,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-component-update",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  }),
  Firefox: (profile) => startFirefox({ profile }),
};

const shared = {};
before(async () => {
  shared.app = await serve(DIST, 0);
  // The page without protection, which is also where leaving leads.
  shared.other = createServer((request, response) => {
    const word = decodeURIComponent(request.url.slice(1));
    response.writeHead(200, { "Content-Type": "text/html" }).end(`<!DOCTYPE html><html lang="nl"><title>${word}</title>
<form><textarea id="t${word}" name="n${word}"></textarea>
<input type="radio" name="r${word}" id="r${word}"><input type="radio" name="r${word}" id="s${word}"></form>
<script>
  localStorage.setItem("l", "l${word}");
  indexedDB.open("d").onupgradeneeded = ({ target }) => target.result.createObjectStore("s").add("d${word}", 1);
</script>`);
  });
  await new Promise((done) => { shared.other.listen(0, "127.0.0.1", done); });
  shared.elsewhere = `http://127.0.0.1:${shared.other.address().port}/`;
  process.env.EXIT_TARGET = `${shared.elsewhere}weer`;
});
after(async () => {
  await shared.app.close();
  await new Promise((done) => {
    shared.other.close(done);
    shared.other.closeAllConnections();
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

test("the search finds words in each form in which a browser writes them, and no others", () => {
  const word = letters(12);
  const place = mkdtempSync(join(folder, "forms-"));
  const text = Buffer.from(`${"een lange zin ".repeat(40)}${word}${" en nog een".repeat(40)}`, "utf16le");
  const packed = Buffer.alloc(lz4.compressBound(text.length));
  const size = lz4.compressBlock(text, packed, 0, text.length, new Uint32Array(1 << 16));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const table = () => {
    const block = (bytes, compressed) => Buffer.concat([bytes, Buffer.from([compressed ? 1 : 0, 0, 0, 0, 0])]);
    const varint = (value) => (value < 128 ? [value] : [value & 127 | 128, ...varint(value >> 7)]);
    const data = snappy.compress(text);
    const index = Buffer.from([0, 1, 1 + varint(data.length).length, 65, 0, ...varint(data.length), 0, 0, 0, 0, 1, 0, 0, 0]);
    const footer = Buffer.alloc(48);
    Buffer.from([0, 0, ...varint(data.length + 5), ...varint(index.length)]).copy(footer);
    footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
    return Buffer.concat([block(data, true), block(index, false), footer]);
  };
  for (const [name, bytes] of Object.entries({
    plain: Buffer.from(`x${word}`), wide: Buffer.from(`x${word}`, "utf16le"), other: Buffer.from(word.slice(1)),
    lz4: Buffer.concat([Buffer.from("mozLz40\0"), length, packed.subarray(0, size)]), leveldb: table(),
  })) writeFileSync(join(place, name), bytes);
  assert.deepEqual(search(place, [word]).map(({ file }) => file).sort(), ["leveldb", "lz4", "plain", "wide"]);
});

/** Does on the page without protection what the app asks for: types, and chooses. */
const unprotected = async (browser, word) => {
  const page = await browser.newPage();
  await page.goto(shared.elsewhere + word);
  await page.click("textarea");
  await page.keyboard.type(`k${word}`);
  await page.click(`#s${word}`);
};

/** What the words of the page without protection are about, by their first letter. */
const KINDS = { k: "typed", s: "chosen", t: "id", l: "storage", d: "database" };

/** Opens tabs at these pages of the walk, each with a way to end, and gives what may not be found afterwards. */
const busy = async (browser, stops, start) => {
  let count = 0;
  const canary = () => `${start}${String(count += 1).padStart(4, "0")}`;
  const words = new Set();
  const ends = [];
  let pages = [];
  for (const [index, { stop, wait, end }] of stops.entries()) {
    const page = await browser.newPage();
    const seen = await walk(page, shared.app.url, canary, stop);
    pages = seen.headings.length > pages.length ? seen.headings : pages;
    for (const word of seen.words) words.add(word);
    ends.push(seconds(wait).then(async () => {
      if (end === "close the tab") await page.close();
      if (end === "exit") await press(page, [EXIT]).catch(() => null);
    }));
    // The last one is as short as it says; the others take their time while the next ones are walked.
    if (index === stops.length - 1) await Promise.all(ends);
  }
  return { words: [...words], pages, typed: count };
};

/** The sessions that Firefox keeps: which controls of the app it wrote down at all, whatever they hold. */
const controlsKept = (profile, origin) => filesIn(profile).filter((path) => /\.(jsonlz4|baklz4)$/.test(path))
  .flatMap((path) => {
    const text = forms(readFileSync(path)).at(-1).toString();
    const found = [];
    JSON.parse(text, (key, value) => {
      if (value?.formdata?.url?.startsWith(origin)) found.push(JSON.stringify(value.formdata));
      return value;
    });
    return found;
  });

/** What Firefox makes when the way out asks whether there are caches to clear: a store without anything in it. */
const ASKED = /[/+]127\.0\.0\.1\+\d+[/](\.metadata-v2|cache[/](\.padding|caches\.sqlite(-journal|-wal|-shm)?))(-tmp)?$/;

/** The stores on the disk that are named after this port: the app has none. */
const stores = (profile, port) => filesIn(profile).filter((path) => !ASKED.test(path)).filter((path) => path.includes(`127.0.0.1_${port}`)
  || path.includes(`127.0.0.1+${port}`));

/** Ends the browser as a person, or as one who pulls the plug. */
const END = {
  close: (browser) => browser.close(),
  kill: async (browser) => {
    const gone = new Promise((done) => { browser.process().once("exit", done); });
    // The whole group: what else was started writes nothing any more either.
    process.kill(-browser.process().pid, "SIGKILL");
    await gone;
  },
};

/** Waits until the browser must have written what it writes, as is seen from what the page without protection left. */
const untilWritten = async (profile, words) => {
  await seconds(UNTIL_WRITTEN.least);
  const isThere = () => {
    try {
      const found = new Set(search(profile, words).map(({ word }) => word));
      return words.every((word) => found.has(word));
    } catch {
      // A file went away while it was looked for: the browser is still writing.
      return false;
    }
  };
  for (let more = UNTIL_WRITTEN.least; more < UNTIL_WRITTEN.most && !isThere(); more += 2) await seconds(2);
};

/** One profile: the walk, the end, the search. */
const look = async (engine, how, stops) => {
  const profile = join(folder, `${engine}-${how}`);
  mkdirSync(profile);
  const browser = await ENGINES[engine](profile);
  const control = letters(12);
  const start = letters(12);
  let told;
  try {
    await unprotected(browser, control);
    told = await busy(browser, stops, start);
    if (how === "kill") await untilWritten(profile, [`k${control}`, `s${control}`]);
  } finally {
    await END[how](browser);
  }
  // Words of one or two syllables are also in dictionaries of the browser.
  const readable = [...told.words, ...told.pages].filter((words) => words.length >= 12 && words.includes(" "));
  const leaks = [...new Set(search(profile, Object.keys(KINDS).map((kind) => kind + control))
    .map(({ word }) => KINDS[word[0]]))].sort();
  const { port } = new URL(shared.app.url);
  const found = {
    hits: search(profile, [start, ...readable]),
    controls: controlsKept(profile, shared.app.url),
    stores: stores(profile, port),
  };
  const remains = whatRemains(profile);
  const files = filesIn(profile).length;
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  return { ...told, readable, leaks, found, remains, files };
};

/** What of the visit itself stays, which no page can prevent: the files with the address, and the titles in them. */
const whatRemains = (profile) => {
  const address = search(profile, [shared.app.url]).map(({ file }) => file.replace(/(_|doomed\/|Cache_Data\/)\w+$/, ""));
  const titles = search(profile, [...new Set(TITLES)].filter((title) => title.includes("–"))).map(({ word }) => word);
  return { address: [...new Set(address)], titles: [...new Set(titles)].sort() };
};

/** So many pages are stopped at where it is not all of them. */
const SOME = 5;

/** The pages to stop at: with every page, or some of each kind, each with another wait and end. */
const plan = (count) =>
  Array.from({ length: FULL ? count * WAITS.length : SOME }, (_, index) => ({
    stop: FULL ? index % count : Math.round(index * (count - 1) / (SOME - 1)),
    wait: WAITS[(FULL ? Math.floor(index / count) : index) % WAITS.length],
    end: ENDS[(index + Math.floor(index / 3)) % ENDS.length],
  }));

/** The pages that the walk has; the search fails when there are fewer. */
const PAGES = 17;

/** What was found in a profile; the page without protection has to be in there. */
const nothingWasKept = (name, { leaks, found, typed, readable, remains, files, pages }) => {
  console.log(`${name}: ${typed} words typed and ${readable.length} to choose from, at ${pages.length} pages, in `
    + `${files} files; the page without protection left: ${leaks.join(", ")}`);
  console.log(`${name}, of the visit: ${JSON.stringify(remains)}`);
  assert.deepEqual(found, { hits: [], controls: [], stores: [] });
  assert.equal(pages.length, PAGES, "the walk has another number of pages");
  assert.ok(leaks.includes("database") && leaks.includes("storage"), `the search finds nothing: ${leaks}`);
};

// Nearly all of the time is waiting, so the profiles wait together.
test("no browser keeps anything of what was typed and chosen", { concurrency: 4 }, (all) => Promise.all(
  Object.keys(ENGINES).flatMap((engine) => [
    // Closing the browser gives it the time to tidy up; killing it does not.
    all.test(`${engine}, killed`, async () => {
      const result = await look(engine, "kill", plan(PAGES));
      nothingWasKept(`${engine}, killed`, result);
      assert.ok(result.leaks.includes("typed") && result.leaks.includes("chosen"),
        `this browser keeps nothing of any page, so this test says nothing: ${result.leaks}`);
    }),
    all.test(`${engine}, closed`, async () => {
      const stops = plan(PAGES).filter((_, index) => FULL || index % 2 === 0);
      nothingWasKept(`${engine}, closed`, await look(engine, "close", stops));
    }),
  ]),
));
