// axe on every state of the app, in every theme and size. Each state is seen in every theme and in every size;
// with FULL=1 in every theme with every size.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { AXE, TAGS } from "./support/axe.mjs";
import { faults } from "./support/html.mjs";
import { areFree, contrasts } from "./support/painted.mjs";
import { ALL, onPaper, show, someFor } from "./support/settings.mjs";
import { ON_PAPER, tour } from "./support/tour.mjs";

const browser = stage({ before, after });

const LEAST_STATES = 40;

/**
 * What axe cannot decide by itself: the rule, what axe says, why that is no fault, and how each element has to prove
 * it. Whatever is not here, or does not hold, fails.
 */
const DECIDED = [
  {
    rule: "color-contrast", says: ["elmPartiallyObscured", "elmPartiallyObscuring", "bgOverlap"],
    because: "a bar lies over it where axe looks; in the middle of the screen nothing does",
    holds: areFree,
  },
  {
    rule: "color-contrast", says: ["pseudoContent", "shortTextContent", "bgGradient", "bgImage", "complexTextShadows"],
    because: "axe cannot compute what is behind the words; measured on a picture the contrast is enough",
    holds: async (app, targets) => (await contrasts(app, targets)).map(({ enough }) => enough),
  },
];

/** Scripts of the browser itself, such as this one, are not held back by the policy of the page. */
const withAxe = { prepare: ({ context }) => context.addInitScript({ path: AXE }) };

/** The rules that say nothing in a theme, and why. */
const SILENT = {
  // The browser paints all words and what is behind them in colours that the resident chose for each other. axe only
  // sees the colours of the page, which are not shown. That the page does not prevent it has a test below.
  "forced colours": ["color-contrast"],
};

/** What axe finds on the page, and what it cannot decide; one line for each element. */
const look = async (app, { theme } = {}) => {
  const { wrong, unsure } = await app.page.evaluate(async ({ tags, silent }) => {
    // What happens to be scrolled under a bar is not too small.
    scrollTo(0, 0);
    const rules = Object.fromEntries(silent.map((rule) => [rule, { enabled: false }]));
    const found = await globalThis.axe.run(document, {
      runOnly: tags, rules, resultTypes: ["violations", "incomplete"],
    });
    const listed = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ html, target, any, all, none }) => {
      const checks = [...any, ...all, ...none];
      const says = checks.map(({ id: check, data }) => data?.messageKey ?? check);
      const colours = checks.flatMap(({ data }) => data?.fgColor ? [`${data.fgColor} on ${data.bgColor}`] : []);
      return { rule: id, says, target: target[0], line: `${id} (${[...says, ...colours]}): ${html.slice(0, 160)}` };
    }));
    return { wrong: listed(found.violations), unsure: listed(found.incomplete) };
  }, { tags: TAGS, silent: SILENT[theme] ?? [] });
  let open = unsure;
  for (const { rule, says, holds } of DECIDED) {
    const isOf = (one) => one.rule === rule && one.says.every((what) => says.includes(what));
    const mine = open.filter(isOf);
    if (mine.length === 0) continue;
    const proven = await holds(app, mine.map(({ target }) => target));
    open = [...open.filter((one) => !isOf(one)), ...mine.filter((_, place) => !proven[place])];
  }
  return { wrong: wrong.map(({ line }) => line), unsure: open.map(({ line }) => line), decided: unsure.length - open.length };
};

/** What keeps its own colours where residents chose theirs. A logo is on white, or a dark one would not be seen. */
const stubborn = ({ page }) => page.evaluate(() => [...document.querySelectorAll("body, body *:not(.sw-logo img)")]
  .filter((element) => getComputedStyle(element).forcedColorAdjust === "none")
  .map((element) => element.outerHTML.slice(0, 120)));

/** The controls whose written words are not part of their name: who says them aloud to his device presses nothing. */
const otherNames = ({ page }) => page.evaluate(() => {
  const words = (element, isLeftOut) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = "";
    while (nodes.nextNode()) if (!isLeftOut(nodes.currentNode.parentElement)) text += ` ${nodes.currentNode.data}`;
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  };
  const isUnseen = (part) => !part.checkVisibility() || part.offsetWidth <= 1;
  const isUnnamed = (part) => part.closest("[aria-hidden=true]") !== null || !part.checkVisibility();
  const controls = [...document.querySelectorAll("button, a[href], summary")].filter((one) => one.checkVisibility());
  return controls.map((control) => {
    const label = control.getAttribute("aria-label")?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    return [words(control, isUnseen), label ?? words(control, isUnnamed)];
  }).filter(([seen, name]) => !name.includes(seen)).map(([seen, name]) => `“${seen}” is called “${name}”`);
});

// One walk along all states for everything that is looked at in each of them.
test("axe and the rules of HTML find nothing in any state, theme and size; controls are called what is written on them", async (t) => {
  const app = await open(browser, { ...withAxe, mouse: true });
  const [wrong, unsure, invalid, otherwise, kept] = Array.from({ length: 5 }, () => new Map());
  let states = 0;
  let runs = 0;
  let decided = 0;
  const add = (lists, lines, place) => {
    for (const line of lines) lists.set(line, [...lists.get(line) ?? [], place]);
  };
  const run = async (place, settings) => {
    const found = await look(app, settings);
    decided += found.decided;
    add(wrong, found.wrong, place);
    add(unsure, found.unsure, place);
    runs += 1;
  };
  await tour(app, async (name) => {
    for (const settings of process.env.FULL ? ALL : someFor(states)) {
      await show(app, settings);
      const place = `${name}, ${settings.theme}, ${settings.size}`;
      await run(place, settings);
      add(otherwise, await otherNames(app), place);
      if (settings.theme === "forced colours") add(kept, await stubborn(app), place);
    }
    await show(app);
    add(invalid, await faults(app), name);
    if (ON_PAPER.includes(name)) await onPaper(app, () => run(`${name}, on paper`));
    states += 1;
  });
  const settings = process.env.FULL ? ALL.length : someFor(0).length;
  t.diagnostic(`axe: ${states} states × ${settings} settings + paper = ${runs} runs, ` +
    `${wrong.size} violations, ${unsure.size} unexplained (${decided} proven by measuring)`);
  const listed = (lists) => [...lists].map(([line, places]) => `${line}\n    ${places.length} ×, first: ${places[0]}`);
  assert.deepEqual(listed(wrong), [], "violations");
  assert.deepEqual(listed(unsure), [], "undecided");
  assert.deepEqual(listed(invalid), [], "HTML that is not valid");
  assert.deepEqual(listed(otherwise), [], "controls that are called otherwise");
  assert.deepEqual(listed(kept), [], "colours of its own where somebody chose his");
  assert.ok(states >= LEAST_STATES, `only ${states} states`);
  await finish(app);
});

test("axe is awake: it finds a fault that is put in", async () => {
  const app = await open(browser, withAxe);
  assert.deepEqual((await look(app)).wrong, []);
  await app.page.evaluate(() => document.querySelector("main button").replaceChildren());
  assert.ok((await look(app)).wrong.some((line) => line.startsWith("button-name")));
  await finish(app);
});

test("what axe cannot decide is measured: pale words on a picture are found, dark ones are not", async () => {
  const app = await open(browser, withAxe);
  const withColour = async (colour) => {
    await app.page.evaluate((color) => {
      const lead = document.querySelector("main p");
      Object.assign(lead.style, { backgroundImage: "linear-gradient(#fff, #eee)", color });
    }, colour);
    const found = await look(app);
    assert.deepEqual(found.wrong, []);
    return found;
  };
  const pale = await withColour("#999");
  assert.equal(pale.unsure.length, 1, pale.unsure.join("\n"));
  const dark = await withColour("#333");
  assert.deepEqual([dark.unsure, dark.decided], [[], 1]);
  await finish(app);
});

test("another name, and colours of its own, are seen", async () => {
  const app = await open(browser);
  await app.page.evaluate(() => {
    document.querySelector("main button").setAttribute("aria-label", "zomaar iets");
    document.querySelector("h1").style.forcedColorAdjust = "none";
  });
  assert.ok((await otherNames(app)).some((line) => line.includes("zomaar iets")), "another name is not seen");
  assert.equal((await stubborn(app)).length, 1);
  await app.context.close();
});
