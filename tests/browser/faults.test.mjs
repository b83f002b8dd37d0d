// Things that fail together: the melding is there to read, what is said about each way to take it along is true,
// nothing is lost, and leaving empties the page. Thirty-two combinations in each engine, in which any five
// faults meet in each way; FULL=1 looks at all 256.
// All 4,096 of the decisions behind it are in tests/long/broken.rs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { stage } from "./support/app.mjs";
import { startFirefox } from "./support/firefox.mjs";
import { until } from "./support/keys.mjs";
import { say } from "./support/texts.mjs";
import { install } from "./support/traps.mjs";

const browser = stage({ before, after });

const FULL = process.env.FULL === "1";
/** Each is one bit; the last two only in the long run, where storage and cryptography also fail apart. */
const FAULTS = ["pack", "download", "print", "clipboard", "panic", "storage", "offline", "crypto"];
const isLookedAt = (bits) => FULL || bits < 64 && [...bits.toString(2)].filter((bit) => bit === "1").length % 2 === 0;
const COMBINATIONS = Array.from({ length: 1 << FAULTS.length }, (_, bits) => bits).filter(isLookedAt);
const COUNT = COMBINATIONS.length;
const NAME = "Anna kanarie7Q3x";
const TEXTS = Object.fromEntries([
  "copied", "not-copied", "saved", "not-saved", "not-saved-but-print", "not-saved-but-copy", "not-printed",
  "not-printed-but-save", "not-printed-but-copy", "no-way-left", "place-not-loaded", "melding-title", "melden",
  "melding-print", "melding-copy", "melding-save", "behind-print-act", "behind-copy-act", "behind-save-act", "exit", "start-title",
].map((id) => [id, say(id)]));

/** Runs in the page before anything else: lets fail what the number in the address says. */
const fail = () => {
  const bits = Number(new URLSearchParams(location.search).get("f") ?? -1);
  if (bits < 0) return;
  const fails = (place) => Boolean(bits >> place & 1);
  const refuse = (object, name) => Object.defineProperty(object, name, {
    configurable: true, get: () => { throw new DOMException("refused", "SecurityError"); },
  });
  const broken = () => { throw new DOMException("refused", "NotAllowedError"); };
  const done = { printed: 0, copied: "", kept: 0 };
  globalThis.done = done;
  const { fetch } = globalThis;
  globalThis.fetch = (address, ...rest) => {
    if (!String(address).includes("municipalities/")) return fetch(address, ...rest);
    if (fails(6)) return Promise.reject(new TypeError("offline"));
    return fails(0) ? Promise.resolve(new Response("damaged")) : fetch(address, ...rest);
  };
  if (fails(1)) URL.createObjectURL = broken;
  else HTMLAnchorElement.prototype.click = () => { done.kept += 1; };
  globalThis.print = fails(2) ? broken : () => { done.printed += 1; };
  const writeText = fails(3) ? async () => broken() : async (text) => { done.copied = text; };
  Object.defineProperty(Navigator.prototype, "clipboard", { configurable: true, value: { writeText } });
  if (fails(4)) globalThis.traps.armed = { on: "click", waits: true, skip: 30 };
  if (fails(5)) for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"]) refuse(globalThis, store);
  if (fails(7)) refuse(globalThis, "crypto");
};

/** Runs in the page: everything a resident would do, and what came of it. */
const takeAlong = async ({ texts, name }) => {
  const wait = (time) => new Promise((next) => { setTimeout(next, time); });
  const until = async (holds) => {
    const end = performance.now() + 30_000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`never: ${holds}`);
      await wait(5);
    }
  };
  const button = (text) => [...document.querySelectorAll("button")].find((one) =>
    one.textContent === text || one.querySelector(".sw-long")?.textContent === text || one.innerText === text);
  const heading = () => document.querySelector("main h1")?.innerText;
  // Until it is known, or known not to be had, where somebody lives.
  await until(() => heading() === texts["start-title"] && document.querySelector("main .sw-card h2"));
  const { traps, done } = globalThis;
  const panics = Boolean(traps.armed);
  button(texts.melden).click();
  if (panics) {
    // Before the second part is here, the page without the app stands there for a moment.
    await until(() => traps.started === 2 && button(texts.melden) && document.querySelector(".sw-stopped"));
    if (heading() !== texts["melding-title"]) button(texts.melden).click();
  }
  await until(() => heading() === texts["melding-title"]);
  const field = document.querySelector("#w0");
  field.value = name;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const preview = () => document.querySelector(".sw-document").innerText;
  await until(() => preview().includes(name));
  const status = () => document.querySelector("main [role=status]").textContent;
  const said = [];
  for (const id of ["melding-print", "melding-copy", "melding-save"]) {
    button(texts[id]).click();
    const act = texts[`${id.replace("melding", "behind")}-act`];
    await until(() => button(act));
    button(act).click();
    await wait(0);
    await new Promise((next) => { requestAnimationFrame(() => requestAnimationFrame(next)); });
    await wait(5);
    said.push(Object.keys(texts).find((text) => texts[text] === status()) ?? status());
  }
  const result = {
    said, done, restarts: traps.started - 1, readable: preview().includes(name),
    unknown: document.body.innerText.includes(texts["place-not-loaded"]),
  };
  /** In how many memories of instances, alive or dead, the name stands. */
  const remembered = () => traps.memories.filter(({ buffer }) => {
    const [bytes, wanted] = [new Uint8Array(buffer), new TextEncoder().encode(name)];
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
      if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
    }
    return false;
  }).length;
  if (remembered() !== 1) throw new Error("the name is not where it has to be");
  // Whoever asked has the answer before the page is left, and hears by the console what there is after that.
  setTimeout(() => {
    button(texts.exit).click();
    console.log(`left: ${document.documentElement?.childNodes.length ?? 0}, remembered: ${remembered()}`);
  }, 50);
  return result;
};

/** What has to come of it, by the rules that the page promises. */
const expected = (bits) => {
  const fails = (name) => Boolean(bits >> FAULTS.indexOf(name) & 1);
  const print = fails("print") ? "not-printed" : "";
  const copy = fails("clipboard") ? "not-copied" : "copied";
  const save = !fails("download") ? "saved"
    : fails("print") && fails("clipboard") ? "no-way-left"
      : fails("clipboard") ? "not-saved-but-print"
        : fails("print") ? "not-saved-but-copy" : "not-saved";
  return {
    said: [print, copy, save], restarts: fails("panic") ? 1 : 0, readable: true,
    unknown: fails("pack") || fails("offline"),
  };
};

/** Where leaving leads: its page, or the second way out when that is late, which is nowhere on this machine. */
const AWAY = /weg\.txt$|^about:blank$|^about:neterror|^chrome-error:/;

const look = async (page, bits, said) => {
  said.length = 0;
  await page.goto(`${browser.url}?plaats=haarlem&f=${bits}`, { waitUntil: "load" });
  const { done, ...found } = await page.evaluate(takeAlong, { texts: TEXTS, name: NAME });
  const names = FAULTS.filter((_, place) => bits >> place & 1).join(", ");
  assert.deepEqual(found, expected(bits), `${bits}: ${names}`);
  const fails = (name) => names.includes(name);
  assert.deepEqual([done.printed, done.copied.includes(NAME), done.kept],
    [fails("print") ? 0 : 1, !fails("clipboard"), fails("download") ? 0 : 1], names);
  // Leaving goes on by itself; the next page would be left as well.
  await until(() => AWAY.test(page.url()), () => `it is at ${page.url()}`);
  assert.ok(said.includes("left: 0, remembered: 0"), `${names}: ${said.join()}`);
  assert.ok(!said.some((text) => text.includes("kanarie7Q3x")), said.join("\n"));
};

/** Every combination, and what the console says meanwhile: nothing of what was told. */
const lookAtAll = async (page) => {
  // Where leaving leads: nowhere, on this machine.
  process.env.EXIT_TARGET = `${browser.url}weg.txt`;
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  for (const bits of COMBINATIONS) await look(page, bits, said);
};

test(`Chromium: ${COUNT} combinations of things that fail`, { timeout: 600_000 }, async (t) => {
  const context = await browser.browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(install);
  await context.addInitScript(fail);
  await lookAtAll(await context.newPage());
  t.diagnostic(`faults: ${COUNT} combinations in Chromium`);
  await context.close();
});

test(`Firefox: ${COUNT} combinations of things that fail`, { timeout: 600_000 }, async (t) => {
  const firefox = await startFirefox();
  try {
    const page = await firefox.newPage();
    await page.evaluateOnNewDocument(install);
    await page.evaluateOnNewDocument(fail);
    await lookAtAll(page);
    t.diagnostic(`faults: ${COUNT} combinations in Firefox`);
  } finally {
    await firefox.close();
  }
});
