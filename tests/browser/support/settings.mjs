// How a page is shown: the colours that a resident chose, and the size of the screen and of the text.

const COLOURS = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" };

/** What a resident may have chosen on their device. */
export const THEMES = {
  light: COLOURS,
  dark: { ...COLOURS, colorScheme: "dark" },
  "more contrast": { ...COLOURS, contrast: "more" },
  "forced colours": { ...COLOURS, forcedColors: "active" },
};

/** A screen of 320 px is also one of 1280 px at 400 %. */
export const SIZES = {
  small: { width: 320, height: 568 },
  "small, text of 200 %": { width: 320, height: 568, text: 2 },
  wide: { width: 1280, height: 800 },
};

/** Every theme with every size. */
export const ALL = Object.keys(THEMES).flatMap((theme) => Object.keys(SIZES).map((size) => ({ theme, size })));

/**
 * Some of all settings for the state in this place: two themes, each with a size. Six states after each other have all
 * settings between them.
 */
export const someFor = (place) => {
  const sizes = Object.keys(SIZES);
  return Object.keys(THEMES)
    .map((theme, index) => ({ theme, size: sizes[(place + index) % sizes.length] }))
    .filter((_, index) => index % 2 === place % 2);
};

/** What the developer tools of the browser can do more than Playwright. */
export const devtools = async (app) => {
  app.devtools ??= await app.context.newCDPSession(app.page);
  return app.devtools;
};

/** Sets the size of text as the settings of a browser do: 1 is 16 px. */
const setText = async (app, factor) => {
  if ((app.text ?? 1) === factor) return;
  app.text = factor;
  const fontSizes = { standard: 16 * factor, fixed: 13 * factor };
  await (await devtools(app)).send("Page.setFontSizes", { fontSizes });
};

/** Waits until the page was drawn again. A browser that draws nothing more for a while is not waited for. */
export const drawn = ({ page }) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done()));
  setTimeout(done, 2_000);
}));

/** Shows the page in one of these ways. */
export const show = async (app, { theme = "light", size = "wide" } = {}) => {
  const { width, height, text = 1 } = SIZES[size];
  await app.page.emulateMedia(THEMES[theme]);
  await setText(app, text);
  await app.page.setViewportSize({ width, height });
  await drawn(app);
};

/** Does something while the page is shown as it is printed. */
export const onPaper = async ({ page }, act) => {
  await page.emulateMedia({ media: "print" });
  await act();
  await page.emulateMedia({ media: null });
};
