// Whether every state can be read and used on a small screen, enlarged, with large or wide text: nothing is cut off,
// comes out of its block, lies over something else, or has to be scrolled in two directions. And nothing moves by
// itself. A screen of 320 px is also one of 1280 px at 400 %.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { until } from "./support/keys.mjs";
import { setStyle } from "./support/painted.mjs";
import { drawn, show } from "./support/settings.mjs";
import { tour } from "./support/tour.mjs";

const browser = stage({ before, after });

const LEAST_TARGET = 44;
const LEAST_TARGET_IN_TEXT = 24;

/** What WCAG 1.4.12 lets everybody set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

/** Runs in the page: one line for everything that cannot be read or hit. */
const lost = () => {
  const found = [];
  const name = (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`;
  const style = (element) => getComputedStyle(element);
  // Words for a screen reader only stand in a box of one pixel.
  const isHidden = (element) => !element.checkVisibility({ visibilityProperty: true }) ||
    (() => {
      for (let one = element; one && one !== document.body; one = one.parentElement) {
        if (one.offsetWidth <= 1 && style(one).position === "absolute") return true;
      }
      return false;
    })();
  const layerOf = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (["fixed", "sticky"].includes(style(one).position)) return one;
    }
    return document.body;
  };
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) {
    found.push(`the page is ${document.documentElement.scrollWidth} px wide on ${room}`);
  }
  scrollTo(0, 0);
  const texts = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const element = nodes.currentNode.parentElement;
    if (!nodes.currentNode.data.trim() || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(nodes.currentNode);
    for (const place of range.getClientRects()) {
      if (place.width < 1) continue;
      if (place.left < -1 || place.right > room + 1) found.push(`beside the screen: ${name(element)}`);
      texts.push({ element, layer: layerOf(element), place });
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    if (isHidden(element) || element instanceof SVGElement || ["INPUT", "TEXTAREA"].includes(element.tagName)) continue;
    const { display, overflowX, overflowY } = style(element);
    if (display === "inline" || element.clientWidth === 0) continue;
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1;
    const cuts = (overflow) => ["hidden", "clip"].includes(overflow);
    if ((wide && cuts(overflowX)) || (high && cuts(overflowY))) found.push(`cut off: ${name(element)}`);
    if (wide && ["auto", "scroll"].includes(overflowX)) found.push(`to be scrolled sideways: ${name(element)}`);
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (wide && hasWords) found.push(`comes out of its block: ${name(element)}`);
  }
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 4;
  const pairs = (list, say) => {
    const sorted = [...list].sort((a, b) => a.place.top - b.place.top);
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1)) {
        if (other.place.top > one.place.bottom) break;
        if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (over(one.place, other.place)) found.push(`${say}: ${name(one.element)} / ${name(other.element)}`);
      }
    });
  };
  pairs(texts, "words over words");
  const controls = [...document.querySelectorAll("button, input, textarea, select, a[href], summary")]
    .filter((element) => !isHidden(element))
    .map((element) => ({ element, layer: layerOf(element), place: element.getBoundingClientRect() }));
  pairs(controls, "a control over another");
  for (const { element, place } of controls) {
    if (place.left < -1 || place.right > room + 1) found.push(`a control beside the screen: ${name(element)}`);
  }
  if (texts.length < 5 || controls.length < 4) found.push("there is nothing on the page");
  return [...new Set(found)];
};

/** The controls that are too low to hit. A control inside a sentence may be lower. */
const smallTargets = ({ page }) => page.evaluate(({ least, leastInText }) => {
  const inText = (control) => control.parentElement.matches("p") &&
    [...control.parentElement.childNodes].some((node) => node !== control && node.textContent.trim());
  const controls = document.querySelectorAll("button, input, textarea, select, a[href], summary");
  const shown = [...controls].filter((control) => control.checkVisibility({ visibilityProperty: true }));
  if (shown.length < 4) return ["there are no controls"];
  return shown
    .map((control) => [control, (control.closest("label") ?? control).getBoundingClientRect().height])
    .filter(([control, height]) => height < (inText(control) ? leastInText : least))
    .map(([control, height]) => `${Math.round(height)} px: ${control.outerHTML.slice(0, 120)}`);
}, { least: LEAST_TARGET, leastInText: LEAST_TARGET_IN_TEXT });

/** What moves, or would when it changes. */
const moving = ({ page }) => page.evaluate(() => {
  const seconds = (list) => list.split(",").some((time) => Number.parseFloat(time) * (time.includes("ms") ? 1 : 1000) > 10);
  const found = document.getAnimations().map(({ effect }) => `moves: ${effect.target.outerHTML.slice(0, 80)}`);
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const moves = (style.animationName !== "none" && seconds(style.animationDuration)) || seconds(style.transitionDuration);
      if (moves || style.scrollBehavior === "smooth") found.push(`would move: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  return found;
});

/** Gathers what is found, with the states where it is. */
const gather = () => {
  const places = new Map();
  const add = (lines, place) => { for (const line of lines) places.set(line, [...places.get(line) ?? [], place]); };
  const list = () => [...places].map(([line, all]) => `${line}\n    ${all.length} ×, first: ${all[0]}`);
  return { add, list };
};

const WAYS = {
  "at 320 px, or 400 %, everything can be read and reached in one direction": { size: "small" },
  "with wide text spacing on a small screen nothing is lost": { size: "small", css: SPACING },
  "with text of 200 % on a small screen nothing is lost": { size: "small, text of 200 %" },
  "on a wide screen nothing is lost": { size: "wide" },
  "with wide text spacing on a wide screen nothing is lost": { size: "wide", css: SPACING },
};
test("on every state", async (t) => {
  const app = await open(browser, { mouse: true, context: { reducedMotion: "reduce" } });
  const found = Object.fromEntries(Object.keys(WAYS).map((what) => [what, gather()]));
  const motion = gather();
  await tour(app, async (name) => {
    motion.add(await moving(app), name);
    for (const [what, { size, css }] of Object.entries(WAYS)) {
      await show(app, { size });
      await setStyle(app, css);
      found[what].add(await app.page.evaluate(lost), name);
      found[what].add(await smallTargets(app), name);
    }
    await setStyle(app, null);
  });
  await finish(app);
  for (const what of Object.keys(WAYS)) await t.test(what, () => { assert.deepEqual(found[what].list(), []); });
  await t.test("nothing moves for who asks for less motion", () => { assert.deepEqual(motion.list(), []); });
});

const BROKEN = {
  "the page is 4": (main) => { main.style.minWidth = "400px"; },
  "cut off": (main) => { Object.assign(main.querySelector("p").style, { height: "1rem", overflow: "hidden" }); },
  "comes out of its block": (main) => {
    main.querySelector("p").style.whiteSpace = "nowrap";
    main.querySelector("p").append(" ", "onafgebroken".repeat(9));
  },
  "words over words": (main) => { main.querySelector("p").style.marginTop = "-3rem"; },
  "beside the screen": (main) => { Object.assign(main.querySelector("h1").style, { position: "relative", left: "-2rem" }); },
  "a control over another": (main) => {
    main.insertAdjacentElement("afterbegin", document.createElement("button")).textContent = "een";
    main.insertAdjacentElement("afterbegin", document.createElement("button")).textContent = "twee";
    Object.assign(main.firstElementChild.style, { position: "absolute", width: "9rem", height: "3rem" });
  },
};
test("what is lost is found: every kind of it, put in", async () => {
  const app = await open(browser);
  await show(app, { size: "small" });
  assert.deepEqual(await app.page.evaluate(lost), []);
  for (const [says, damage] of Object.entries(BROKEN)) {
    await app.page.evaluate(`(${damage})(document.querySelector("main"))`);
    const found = await app.page.evaluate(lost);
    assert.ok(found.some((line) => line.startsWith(says)), `${says} is not in:\n${found.join("\n")}`);
  }
  await app.page.evaluate(() => { document.querySelector("main li button").style.cssText = "min-height: 0; padding: 0; height: 20px"; });
  assert.ok((await smallTargets(app)).some((line) => line.startsWith("20 px")), "a small target is not found");
  await finish(app);
});

/** Adds up in the page how far things jumped that nobody had just asked for. */
const noteShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 80));
      globalThis.shifts.push(`${value.toFixed(4)}: ${moved.join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

test("nothing jumps: not at the start, and not by itself later", async () => {
  const app = await open(browser, {
    viewport: { width: 320, height: 568 }, mouse: true, prepare: ({ context }) => context.addInitScript(noteShifts),
  });
  const found = gather();
  const shifts = () => app.page.evaluate(() => globalThis.shifts.splice(0));
  await tour(app, async (name) => {
    await drawn(app);
    found.add(await shifts(), name);
  });
  assert.deepEqual(found.list(), []);
  // What counts as asked for is half a second after a key or a press.
  await app.page.waitForTimeout(700);
  await app.page.evaluate(() => {
    scrollTo(0, 0);
    const late = document.createElement("div");
    late.style.height = "100px";
    document.querySelector("main").prepend(late);
  });
  await until(async () => (await shifts()).length > 0, "a jump that is put in is not seen");
  await finish(app);
});

test("what moves is seen", async () => {
  const app = await open(browser, { context: { reducedMotion: "reduce" } });
  assert.deepEqual(await moving(app), []);
  await setStyle(app, "h1 { transition: color 1s; } @keyframes away { to { opacity: 0; } } main { animation: away 9s; }");
  assert.ok((await moving(app)).length >= 3);
  await finish(app);
});
