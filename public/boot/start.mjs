// Starts the app, and is the only script of the page: the build bundles the glue of wasm-bindgen into it.
// Whatever fails, the phone numbers stay on the page, and so does what the resident told.
import glue from "samenwijzer";
import * as memory from "./memory.mjs";
import { away, followHistory } from "./back.mjs";
import { watchExit } from "./exit.mjs";
import { clearStores, isLeaving } from "./leave.mjs";
import { watchPresses } from "./press.mjs";

/** A trap so soon after a start, in milliseconds, comes from what was replayed, unless the resident did something. */
const CALM = 5_000;
/** More bytes than what was told ever takes: a memory that is full has gigabytes of nothing after that. */
const MOST = 1 << 28;

let app = document.getElementById("app");
const help = app.cloneNode(true);
/** The compiled file; then a new instance needs no network. */
let module;
/** The instance that may be called; null while there is none. */
let living = null;
/** What the last instance remembers. */
let remembered;
let hasStarted = false;
/** Whether an instance is on its way to its first page. */
let isStarting = true;
let heading;
let isEnded = false;
let lastStart = -CALM;
let traps = 0;
let isRefilling = false;

const element = (tag, text, parts = {}) => Object.assign(document.createElement(tag), { textContent: text, ...parts });
const button = (text, act) => {
  const made = element("button", text, { type: "button", className: "utrecht-button utrecht-button--primary-action sw-noprint" });
  made.addEventListener("click", act);
  return made;
};
const notice = (text, ...more) => {
  const made = element("div", "", { className: "sw-stopped sw-noprint" });
  made.setAttribute("role", "alert");
  made.append(element("p", text), ...more);
  return made;
};
const again = (text) => button(text, () => location.reload());

/** Overwrites what the last instance remembers. */
const overwrite = () => {
  if (remembered) new Uint8Array(remembered.buffer).subarray(0, MOST).fill(0);
};

/** Shows what is on the page without the app, and why the app is not there. What was told is kept for another try. */
const cannotStart = (error) => {
  isEnded = !hasStarted;
  const why = globalThis.WebAssembly === undefined || error instanceof WebAssembly.CompileError && !module
    ? "Uw browser kan Samenwijzer niet tonen. Probeer een andere browser, of een andere computer of telefoon."
    : !memory.page.isWhole
      ? "Niet alles kwam binnen. Kijk of u internet hebt en probeer het opnieuw."
      : "Samenwijzer kan niet starten. Dat ligt niet aan u. Probeer het later opnieuw.";
  const page = help.cloneNode(true);
  for (const late of page.querySelectorAll(".sw-late")) late.classList.remove("sw-late");
  page.querySelector(".sw-wait").replaceWith(notice(why, hasStarted ? button("Opnieuw proberen", recover) : again("Opnieuw proberen")));
  app.replaceChildren(...page.childNodes);
};

/** The last that is left: all answers as plain text, made without the wasm. Printed without the rest. */
const showPlain = () => {
  isEnded = true;
  const { words, drafts } = memory.left();
  const filled = drafts.filter(({ isTick, value }) => value && (isTick || value.trim()))
    .map(({ isTick, value, label }) => (isTick ? label : `${label}: ${value}`));
  const row = element("div", "", { className: "sw-row sw-noprint" });
  row.append(button("Printen", () => print()), again("Opnieuw beginnen"));
  const title = element("h1", "Uw antwoorden", { id: heading, tabIndex: -1, className: "utrecht-heading-1" });
  const bar = element("header", "", { className: "sw-bar" });
  bar.append(element("button", "Verlaat deze site", { type: "button", className: "sw-exit" }));
  const main = element("main", "");
  main.append(
    notice("Er ging iets mis. Uw antwoorden staan hieronder. U kunt ze printen of kopiëren."), title,
    element("div", [words, ...filled].join("\n"), { className: "sw-sheet sw-line" }), row,
    ...help.querySelectorAll(".sw-wait ~ h2, .sw-calls"),
  );
  document.querySelector(".sw-stopped")?.remove();
  app.replaceChildren(bar, main);
  title.focus();
};

/**
 * Lets an instance be called as long as it lives. Whatever comes out of the wasm that it did not catch has left it
 * half done: a trap, a stack or a memory that is full. Some callers would swallow that (Leptos does, for a press), so
 * it is seen here. It is not thrown on: it may hold what a resident wrote, and the console shows what is not caught.
 */
const guard = (exports) => {
  const self = {};
  const stopped = new Error("stopped");
  let depth = 0;
  living = self;
  // Its name is another one in each build.
  remembered = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
  const call = (work) => (...values) => {
    if (living === self) {
      depth += 1;
      try {
        return work(...values);
      } catch (error) {
        if (living === self) end(error);
      } finally {
        depth -= 1;
      }
    }
    // The wasm that is still below this call must end as well.
    if (depth > 0) throw stopped;
    return [];
  };
  const guarded = Object.entries(exports).map(([name, one]) => [name, typeof one === "function" ? call(one) : one]);
  return { ...Object.fromEntries(guarded), unguarded: exports, guarded: call };
};

/** An instance is dead: nothing may call it any more, and another one takes its place. */
const end = (error) => {
  living = null;
  globalThis.speechSynthesis?.cancel();
  if (!isEnded && !isLeaving()) setTimeout(hasStarted && !(isStarting && !memory.page.isWhole) ? recover : cannotStart, 0, error);
};

/** With the old element go all that listened to it. Until there is another page, this one says whom to call. */
const clearPage = () => {
  const root = help.cloneNode(true);
  root.querySelector(".sw-wait").remove();
  app.replaceWith(root);
  app = root;
  document.querySelector(".sw-stopped")?.remove();
};

const recover = () => {
  overwrite();
  traps = performance.now() - lastStart < CALM ? traps + 1 : 1;
  lastStart = performance.now();
  if (traps > 2) return showPlain();
  if (traps === 2) memory.withoutLast();
  clearPage();
  app.before(notice(`Er ging iets mis. Uw antwoorden zijn er nog.${traps > 1 ? " Kijk uw laatste antwoord nog eens na." : ""}`));
  return begin().catch(showPlain);
};

const begin = () => {
  isStarting = memory.page.isWhole = true;
  return glue(guard)({ module_or_path: module });
};

/** Fills in again what was not confirmed yet, as if it was typed. */
const refill = async () => {
  isRefilling = true;
  for (const [id, { isTick, value, opener }] of memory.filled()) {
    if (!document.getElementById(id) && opener) {
      const near = document.getElementById(opener.id) ?? app;
      [near, ...near.querySelectorAll("button")].find((one) => one.textContent === opener.text)?.click();
      await new Promise(requestAnimationFrame);
    }
    const control = document.getElementById(id);
    if (!control) continue;
    const folded = control.closest("details");
    if (folded) folded.open = true;
    if (isTick && control.checked !== value) control.click();
    if (!isTick && control.value !== value) {
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  isRefilling = false;
  document.getElementById(heading)?.focus();
};

/** What a browser still keeps for this page after it was cleared. A browser that refuses to say, keeps nothing. */
const kept = async () => {
  const counts = [
    () => localStorage.length, () => sessionStorage.length, () => document.cookie.length,
    async () => (await indexedDB.databases()).length, async () => (await caches.keys()).length,
  ];
  const found = await Promise.all(counts.map(async (count) => count()).map((count) => count.catch(() => 0)));
  return found.some(Boolean);
};

/** For the next visitor: an instance with a memory of its own, and nothing of the last one anywhere else. */
memory.page.renew = async () => {
  living = null;
  globalThis.speechSynthesis?.cancel();
  clearPage();
  overwrite();
  clearStores();
  traps = 0;
  document.documentElement.className = "";
  const isCopied = await navigator.clipboard?.writeText("").then(() => false, () => true) ?? true;
  memory.page.uncleared = [...await kept() ? ["stores"] : [], ...isCopied ? ["clipboard"] : []];
  await begin().catch(cannotStart);
};

// The way out, whether an instance lives or not. After this nothing in the wasm works any more.
watchExit(() => {
  living = null;
  memory.forget(true);
  overwrite();
});
// Before anything below hears of a press that does not count.
const pageAppears = watchPresses();

memory.page.shown = async (id) => {
  const isFirst = !hasStarted;
  hasStarted = true;
  isStarting = false;
  heading = id;
  if (!isFirst) await refill();
};
memory.page.arrived = (isBack) => {
  pageAppears();
  document.querySelector(".sw-stopped")?.remove();
  if (isBack) setTimeout(refill);
};

const start = async () => {
  const bytes = await memory.file(document.getElementById("wasm").getAttribute("href"));
  module = await WebAssembly.compile(bytes);
  await begin();
};

// What is filled in is kept before the app hears of it.
for (const name of ["click", "input", "change"]) {
  addEventListener(name, (event) => {
    if (isRefilling) return;
    traps = 0;
    if (name !== "click") return memory.draft(event.target);
    const one = event.target.closest?.("button");
    if (one) memory.press(one);
  }, true);
}

// The back/forward cache must never show answers, however the page was left.
// Nor may a voice go on reading a page that is gone.
addEventListener("pagehide", () => {
  document.documentElement.replaceChildren();
  memory.forget(true);
  globalThis.speechSynthesis?.cancel();
});
addEventListener("pageshow", (event) => event.persisted && location.replace(isLeaving() ? away : location.pathname));

followHistory();
start().catch(cannotStart);
