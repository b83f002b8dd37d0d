// What is really painted where a text stands: for what a tool cannot know from the styles alone.
import { PNG } from "pngjs";

const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;

/** Sets a style sheet of the test on the page, or takes it away. The policy of the page allows this way. */
export const setStyle = ({ page }, css) => page.evaluate((text) => {
  if (!text) { document.adoptedStyleSheets = []; return; }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}, css);

/** Runs in the page: where the own words of each element stand, their colour, and whether they are large. */
const textsOf = (targets) => targets.map((target) => {
  const element = document.querySelector(target);
  const style = getComputedStyle(element);
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places = [];
  while (words.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const isOwn = words.currentNode.parentElement === element;
    if (isOwn && words.currentNode.data.trim()) places.push(...range.getClientRects());
  }
  if (element.matches("input, textarea")) {
    // What a resident writes may be anywhere inside the frame.
    const { left, top, right, bottom } = element.getBoundingClientRect();
    places.push({ left: left + 8, top: top + 8, right: right - 8, bottom: bottom - 8 });
  }
  const size = Number.parseFloat(style.fontSize);
  return {
    large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
    colour: style.color.match(/[\d.]+/g).map(Number),
    places: places.map(({ left, top, right, bottom }) =>
      [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY].map(Math.round)),
  };
});

const light = ([red, green, blue]) => {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of two colours, as WCAG counts it: 1 to 21. */
export const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/**
 * For each of these elements the lowest contrast between its words and what is painted behind them, and whether
 * that is enough. Bars that lie over the page are put in their place, as words do not stay under them.
 */
export const contrasts = async (app, targets) => {
  const { page } = app;
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll("body *")) {
      if (["fixed", "sticky"].includes(getComputedStyle(bar).position)) bar.style.position = "static";
    }
    scrollTo(0, 0);
    // The ring around what has the focus may reach into the line below it, though not into its letters.
    globalThis.hadFocus = document.activeElement;
    document.activeElement?.blur();
  });
  const texts = await page.evaluate(textsOf, targets);
  await setStyle(app, "* { color: transparent !important; text-decoration-color: transparent !important; }");
  const picture = PNG.sync.read(await page.screenshot({ fullPage: true, animations: "disabled" }));
  await setStyle(app, null);
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll("[style]")) bar.removeAttribute("style");
    globalThis.hadFocus?.focus({ preventScroll: true });
  });
  return texts.map(({ large, colour, places }) => {
    let lowest = 21;
    for (const [left, top, right, bottom] of places) {
      for (let y = Math.max(top, 0); y < Math.min(bottom, picture.height); y += 2) {
        for (let x = Math.max(left, 0); x < Math.min(right, picture.width); x += 2) {
          const at = (y * picture.width + x) * 4;
          lowest = Math.min(lowest, contrast(colour, picture.data.subarray(at, at + 3)));
        }
      }
    }
    return { lowest, enough: places.length > 0 && lowest >= (large ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST) };
  });
};

/** For each of these elements whether nothing lies over its words when they are in the middle of the screen. */
export const areFree = ({ page }, targets) => page.evaluate((all) => {
  const isFree = (element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (!words.currentNode.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      for (let line = 0; line < range.getClientRects().length; line += 1) {
        scrollBy(0, range.getClientRects()[line].top - innerHeight / 2);
        const { left, top, right, bottom } = range.getClientRects()[line];
        for (const x of [left + 2, (left + right) / 2, right - 2]) {
          const over = document.elementFromPoint(x, (top + bottom) / 2);
          if (!over || !(element.contains(over) || over.contains(words.currentNode))) return false;
        }
      }
    }
    return true;
  };
  const free = all.map((target) => isFree(document.querySelector(target)));
  scrollTo(0, 0);
  return free;
}, targets);
