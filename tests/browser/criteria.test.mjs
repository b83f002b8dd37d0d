// Every criterion of every component (src/ui/gallery), each by a check of its own under its own sentence. A
// criterion without a check fails, and so does a check without a criterion. What only people can judge is no
// criterion: it is in docs/screen-readers.md.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PNG } from "pngjs";
import { galleryStage, listed, openGallery, visit } from "./support/gallery.mjs";
import { finish } from "./support/app.mjs";
import { tabTo, until } from "./support/keys.mjs";
import { contrast, contrasts } from "./support/painted.mjs";
import { THEMES, devtools, drawn, show } from "./support/settings.mjs";

const shared = galleryStage({ before, after });

const LARGE = { size: "small, text of 200 %" };
const SMALL = { size: "small" };

/** What a check is given: the page, and questions about it. */
const tools = (app) => {
  const { page } = app;
  const touched = () => { app.example = null; };
  const all = (selector, ask) => page.locator(selector).evaluateAll(ask);
  return {
    app, all,
    /** The page, to do something with; the next check gets a new one. */
    get page() {
      touched();
      return page;
    },
    byRole: (role, options) => page.getByRole(role, options).count(),
    /** Shows an example, as it is at first. */
    on: async (example = "") => {
      await show(app);
      if (app.example === example) return;
      await visit(app, example);
      app.example = example;
    },
    show: (setting) => show(app, setting),
    press: (key) => {
      touched();
      return page.keyboard.press(key);
    },
    tabTo: (selector) => {
      touched();
      return tabTo(app, page.locator(selector).first());
    },
    count: (selector) => page.locator(selector).count(),
    text: (selector) => page.locator(selector).first().textContent(),
    /** Whether this has the focus. */
    has: (selector) => page.evaluate((one) => Boolean(document.activeElement?.matches(one)), selector),
    /** Waits until it has. */
    focused: (selector) => until(
      () => page.evaluate((one) => Boolean(document.activeElement?.matches(one)), selector),
      async () => `the focus is not on ${selector} but on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 90))}`),
    /** Where Tab leads from the top of the page: what each stop is, until the page ends. */
    stops: async (most = 60) => {
      touched();
      await page.evaluate(() => { document.activeElement?.blur(); getSelection().collapse(document.body, 0); });
      const found = [];
      for (let stop = 0; stop < most; stop += 1) {
        await page.keyboard.press("Tab");
        const next = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one || one === document.body || one.dataset.seen) return null;
          one.dataset.seen = "yes";
          return { tag: one.tagName, class: one.className, id: one.id, name: one.name ?? "" };
        });
        if (!next) break;
        found.push(next);
      }
      return found;
    },
    /** Every one of these is at least this high, and this wide where that is given. */
    large: async (selector, height, width = 0) => {
      const sizes = await all(selector, (ones) => ones.map((one) => {
        const box = one.getBoundingClientRect();
        return [box.width, box.height, one.outerHTML.slice(0, 80)];
      }));
      assert.ok(sizes.length > 0, `there is no ${selector}`);
      assert.deepEqual(sizes.filter(([w, h]) => h < height - 0.1 || w < width - 0.1), []);
    },
    hidden: async (selector) => {
      const drawings = await all(selector, (ones) => ones.map((one) =>
        one.getAttribute("aria-hidden") === "true" && one.getAttribute("focusable") === "false"));
      assert.ok(drawings.length > 0 && drawings.every(Boolean), `${selector}: ${drawings}`);
    },
    /** Nothing is wider than the page, nothing leaves the screen, and no words are cut off. */
    fits: async () => assert.deepEqual(await page.evaluate(() => {
      const found = [];
      if (document.scrollingElement.scrollWidth > innerWidth) found.push(`the page is ${document.scrollingElement.scrollWidth} wide`);
      for (const one of document.querySelectorAll("body *")) {
        const box = one.getBoundingClientRect();
        if (box.width === 0 || one.closest("svg, .sw-long, .utrecht-skip-link")) continue;
        if (box.left < -1 || box.right > innerWidth + 1) found.push(`leaves the screen: ${one.outerHTML.slice(0, 80)}`);
        const cuts = getComputedStyle(one).overflowX !== "visible" || one.tagName === "BUTTON";
        if (cuts && one.scrollWidth > one.clientWidth + 1) found.push(`cut off: ${one.outerHTML.slice(0, 80)}`);
      }
      return found;
    }), []),
    /** What a screen reader is given. */
    tree: async () => {
      const { nodes } = await (await devtools(app)).send("Accessibility.getFullAXTree");
      return nodes.filter((node) => !node.ignored).map(({ role, name, description, properties = [] }) => ({
        role: role?.value, name: name?.value, description: description?.value,
        ...Object.fromEntries(properties.map(({ name: property, value }) => [property, value.value])),
      }));
    },
  };
};

/** How many points of a picture changed so much that anybody sees it. */
const seen = (before, now) => {
  const [a, b] = [before, now].map((bytes) => PNG.sync.read(bytes));
  let changed = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (contrast(a.data.subarray(at, at + 3), b.data.subarray(at, at + 3)) >= 3) changed += 1;
  }
  return changed;
};

const plain = (words) => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").replace(/\s+/g, " ").trim();

/** The check of each criterion, by its sentence. */
const CHECKS = {
  action: {
    "It is a button of type button, reached with Tab and pressed with Enter and the space bar.": async (t) => {
      await t.on("action-main");
      const button = t.page.locator("[data-example] button");
      assert.equal(await button.getAttribute("type"), "button");
      await button.evaluate((one) => one.addEventListener("click", () => { one.dataset.pressed = `${one.dataset.pressed ?? ""}x`; }));
      await t.tabTo("[data-example] button");
      await t.press("Enter");
      await t.press("Space");
      assert.equal(await button.getAttribute("data-pressed"), "xx");
    },
    "Its visible words are in its name; a longer name begins with them.": async (t) => {
      await t.on();
      const names = await t.all("[data-component=action] button", (ones) =>
        ones.map((one) => [one.textContent, one.getAttribute("aria-label") ?? one.textContent]));
      assert.ok(names.some(([text, name]) => text !== name), "no example has a longer name");
      for (const [text, name] of names) assert.ok(text && name.startsWith(text), `${name}: ${text}`);
    },
    "It is at least 24 by 24 points large, and 44 high where it is not in a line of text.": async (t) => {
      await t.on();
      await t.large("[data-component=action] button", 44, 24);
      await t.on("question-one-of-a-few");
      await t.large("p button", 24, 24);
    },
    "The focus on it can be seen in every theme.": async (t) => {
      await t.on("action-quiet");
      for (const theme of Object.keys(THEMES)) {
        await t.show({ theme });
        await t.page.evaluate(() => { document.activeElement?.blur(); getSelection().collapse(document.body, 0); });
        const { x, y, width, height } = await t.page.locator("[data-example] button").boundingBox();
        const picture = () => t.page.screenshot({ clip: { x: x - 10, y: y - 10, width: width + 20, height: height + 20 } });
        const before = await picture();
        await t.tabTo("[data-example] button");
        const points = seen(before, await picture());
        assert.ok(points > 2 * (width + height), `${theme}: ${points} points change`);
      }
    },
    "A picture in it is hidden from screen readers.": async (t) => {
      await t.on("action-with-a-picture");
      await t.hidden("[data-example] button svg");
    },
    "A toggle says with aria-pressed whether it is on, and keeps the focus when it changes.": async (t) => {
      await t.on("action-toggle");
      await t.tabTo("[data-example] button");
      for (const state of ["true", "false"]) {
        await t.press("Space");
        await t.focused(`[data-example] button[aria-pressed=${state}]`);
      }
    },
  },
  choices: {
    "The group has a role and is named by the question above it.": async (t) => {
      await t.on("choices-one");
      assert.equal(await t.byRole("radiogroup", { name: await t.text("#q"), exact: true }), 1);
      await t.on("choices-several-or-none");
      assert.equal(await t.byRole("group", { name: await t.text("#q"), exact: true }), 1);
    },
    "One of several is a group of radio buttons: one stop for Tab, arrows between them.": async (t) => {
      await t.on("choices-one");
      const stops = await t.stops();
      assert.equal(stops.filter(({ tag }) => tag === "INPUT").length, 1);
      await t.tabTo("#c0");
      await t.press("ArrowDown");
      await t.focused("#c1:checked");
    },
    "The whole tile ticks its control, and is at least 44 points high.": async (t) => {
      await t.on("choices-several-with-hint-and-picture");
      await t.large(".sw-choice", 44);
      const { width, height } = await t.page.locator(".sw-choice").nth(1).boundingBox();
      await t.page.locator(".sw-choice").nth(1).click({ position: { x: width - 5, y: height / 2 } });
      assert.ok(await t.page.locator("#c1").isChecked());
    },
    "Words, hint and control are one label, so that a screen reader says them together.": async (t) => {
      await t.on("choices-several-with-hint-and-picture");
      const hint = await t.text(".sw-choice .utrecht-form-field-description");
      const words = await t.text(".sw-choice b");
      const found = (await t.tree()).find(({ role, name }) => role === "checkbox" && name.includes(words));
      assert.ok(found?.name.includes(hint), JSON.stringify(found));
    },
    "What is chosen can be seen without colour.": async (t) => {
      await t.on("choices-one");
      const control = t.page.locator("#c1");
      const { x, y, width, height } = await control.boundingBox();
      const picture = () => t.page.screenshot({ clip: { x, y, width, height } });
      const before = await picture();
      await t.page.locator(".sw-choice").nth(1).click();
      await t.page.evaluate(() => document.activeElement.blur());
      await t.page.mouse.move(0, 0);
      await drawn(t.app);
      // The dot or the tick itself, in light and dark, not the colour around it.
      assert.ok(seen(before, await picture()) > 20, "the control looks the same");
    },
    "Taking none of these takes the others away, and the other way round.": async (t) => {
      await t.on("choices-several-or-none");
      const ticked = () => t.all("input", (ones) => ones.map((one) => one.checked));
      await t.page.locator(".sw-choice").last().click();
      assert.deepEqual(await ticked(), [false, false, true]);
      await t.page.locator(".sw-choice").nth(1).click();
      assert.deepEqual(await ticked(), [false, true, false]);
    },
    "Its ids, names and values say nothing, and the browser fills nothing in.": async (t) => {
      for (const example of ["choices-one", "choices-several-or-none"]) {
        await t.on(example);
        const inputs = await t.all("input", (ones) => ones.map((one) =>
          [one.id, one.name, one.value, one.getAttribute("autocomplete")].join(" ")));
        assert.ok(inputs.length > 1 && inputs.every((line) => /^c\d+ g\d* \d+ off$/.test(line)), inputs.join("\n"));
      }
    },
  },
  circle: {
    "The picture is hidden from screen readers, and no stop for Tab.": async (t) => {
      await t.on("circle-a-few-people");
      await t.hidden(".sw-circle > svg");
      assert.deepEqual((await t.stops()).map(({ tag }) => tag), ["A"]);
    },
    "The list holds everybody once, below the name of the circle.": async (t) => {
      await t.on("circle-a-few-people");
      const rows = await t.all(".sw-circle > div", (ones) => ones.map((one) => [...one.querySelectorAll("h2, li b")]
        .map((part) => `${part.tagName} ${part.textContent}`)));
      assert.deepEqual(rows.map((row) => row.length), [3, 3, 2, 2]);
      assert.ok(rows.every(([first, ...rest]) => first.startsWith("H2 ") && rest.every((one) => one.startsWith("B "))));
      assert.equal(new Set(rows.flat()).size, 10);
    },
    "The letters in the picture stand in the list before the name, so that no colour is needed.": async (t) => {
      await t.on("circle-a-few-people");
      const drawn_ = await t.all(".sw-circle > svg .sw-circle__dot", (ones) => ones.map((one) => one.textContent));
      const named = await t.all(".sw-circle li", (ones) => ones.map((one) =>
        [one.querySelector("svg").textContent, one.querySelector("b").textContent]));
      assert.deepEqual(drawn_.toSorted(), named.map(([letters]) => letters).toSorted());
      for (const [letters, name] of named) assert.ok(letters && name.startsWith(letters), `${letters}: ${name}`);
    },
    "Who helps, who may want to and who cannot is drawn in another way, not only in another colour.": async (t) => {
      await t.on("circle-a-few-people");
      const looks = (where) => t.all(`${where} .sw-circle__dot circle`, (ones) => ones.map((one) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(one);
        return `${one.parentElement.textContent} ${fill === stroke ? "full" : "open"} ${strokeDasharray}`;
      }));
      const found = await looks(".sw-circle > svg");
      assert.deepEqual(found.toSorted(), (await looks("li")).toSorted());
      assert.deepEqual([...new Set(found.map((one) => one.slice(3)))].toSorted(),
        ["full none", "open 4px, 3px", "open none"]);
    },
    "In the picture nobody lies over somebody else; who finds no room is counted.": async (t) => {
      await t.on("circle-many-people");
      const dots = await t.all(".sw-circle > svg .sw-circle__dot", (ones) => ones.map((one) => {
        const { left, top, width, height } = one.querySelector("circle").getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, size: width, letters: one.textContent };
      }));
      const close = dots.flatMap((a, at) => dots.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size - 0.5));
      assert.deepEqual(close, []);
      const shown = dots.map(({ letters }) => (letters.startsWith("+") ? Number(letters) : 1));
      assert.ok(shown.some((count) => count > 1), "everybody found room, so this says nothing");
      assert.equal(shown.reduce((sum, count) => sum + count, 0), 60);
    },
    "Without people there is a sentence, and only oneself in the picture.": async (t) => {
      await t.on("circle-nobody-yet");
      assert.equal(await t.count(".sw-circle ul, .sw-circle__dot"), 0);
      assert.equal(await t.count(".sw-circle > svg > g"), 1);
      assert.ok((await t.text(".sw-circle p")).length > 20);
    },
    "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.": async (t) => {
      await t.on("circle-a-few-people");
      await t.show(LARGE);
      await t.fits();
    },
  },
  dialog: {
    "Closed, nobody sees or hears it.": async (t) => {
      await t.on("dialog-closed");
      assert.equal(await t.page.locator("dialog").isVisible(), false);
      assert.ok(!(await t.tree()).some(({ role }) => role === "dialog"));
    },
    "It is named by its heading, and described by what it says.": async (t) => {
      await t.on("dialog-open");
      await t.focused("#ds");
      const found = (await t.tree()).find(({ role }) => role === "dialog");
      assert.equal(found?.name, await t.text("dialog h2"));
      assert.equal(found?.description, await t.text("dialog p"));
      assert.equal(found?.modal, true);
    },
    "At first the focus is on the answer that changes nothing.": async (t) => {
      await t.on("dialog-open");
      await t.focused("dialog .sw-row > button:first-child");
    },
    "While it is open, Tab does not lead to what is behind it.": async (t) => {
      await t.on("dialog-open");
      await t.focused("#ds");
      const places = new Set();
      for (let stop = 0; stop < 8; stop += 1) {
        await t.press("Tab");
        places.add(await t.page.evaluate(() => {
          const one = document.activeElement;
          return one.closest("dialog") ? one.className : one.tagName;
        }));
      }
      places.delete("BODY");
      assert.ok(places.size === 3 && ![...places].some((place) => /^[A-Z]+$/.test(place)), [...places].join());
    },
    "Escape and the answer that changes nothing close it, and the focus goes back.": async (t) => {
      await t.on("dialog-closed");
      await t.tabTo("[data-example] > button, [data-example] button");
      for (const key of ["Escape", "Enter"]) {
        await t.press("Enter");
        await t.focused("#ds");
        await t.press(key);
        await t.focused("[data-example] > button");
        assert.equal(await t.count("dialog[open]"), 0, key);
      }
    },
    "The way out stands first in it, and leaves at once.": async (t) => {
      await t.on("dialog-open");
      await t.focused("#ds");
      assert.ok(await t.page.locator("dialog > :first-child").evaluate((one) => one.matches("button.sw-exit")));
      await t.large("dialog .sw-exit", 44, 44);
      await t.show(LARGE);
      const [exit, title] = [await t.page.locator("dialog .sw-exit").boundingBox(), await t.page.locator("dialog h2").boundingBox()];
      assert.ok(exit.y > 0 && exit.y < 200 && (title.y > exit.y || title.y < 0), `${exit.y}, ${title.y}`);
      await t.page.route("**/weg/", (route) => route.fulfill({ contentType: "text/html", body: "weg" }));
      await t.press("Shift+Tab");
      await t.focused("dialog .sw-exit");
      await t.press("Enter");
      await t.page.waitForURL("**/weg/");
    },
    "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.": async (t) => {
      await t.on("dialog-open");
      await t.show(LARGE);
      await t.focused("#ds");
      await t.fits();
      for (const button of await t.page.locator("dialog button").all()) {
        await button.focus();
        const on = await button.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        assert.ok(on, `cannot be reached: ${await button.textContent()}`);
      }
    },
  },
  header: {
    "The way out is the first stop for Tab, then the way to the content, then the mark.": async (t) => {
      for (const example of ["header-with-a-logo", "header-without-a-logo"]) {
        await t.on(example);
        const [exit, skip, mark] = (await t.stops()).map((stop) => stop.class);
        assert.match(`${exit} / ${skip} / ${mark}`, /^sw-exit \/ utrecht-skip-link .*\/ sw-mark$/);
      }
    },
    "The way to the content can be seen when it has the focus, and leads to the heading of the page.": async (t) => {
      await t.on("header-with-a-logo");
      await t.tabTo(".utrecht-skip-link");
      const { x, y } = await t.page.locator(".utrecht-skip-link").boundingBox();
      assert.ok(x >= 0 && y >= 0, `${x}, ${y}`);
      await t.press("Enter");
      await t.focused("h1");
    },
    "It is the banner of the page, and the way out stays in view while the page is scrolled.": async (t) => {
      await t.on("header-with-a-logo");
      assert.equal(await t.byRole("banner"), 1);
      for (const viewport of [{ width: 320, height: 200 }, { width: 1280, height: 120 }]) {
        await t.page.setViewportSize(viewport);
        await t.page.evaluate(() => { document.body.style.paddingBottom = "2000px"; scrollTo(0, 1e6); });
        await drawn(t.app);
        // The example stands in an element of its own, which the header does not leave; where that ends is no matter.
        await t.page.evaluate(() => scrollTo(0, document.querySelector("main").offsetTop + 30));
        const { y, height } = await t.page.locator(".sw-exit").boundingBox();
        assert.ok(y >= 0 && y + height <= viewport.height, `${y} at ${viewport.width}`);
      }
    },
    "A logo is a picture of this site with a name, and no stop for Tab.": async (t) => {
      await t.on("header-with-a-logo");
      const image = t.page.getByRole("banner").getByRole("img");
      assert.equal(await image.count(), 1);
      const [alt, address, width] = await image.evaluate((one) => [one.alt, one.src, one.naturalWidth]);
      assert.ok(alt.length > 3 && new URL(address).origin === t.app.origin && width > 0, `${alt} ${address} ${width}`);
      assert.ok((await t.stops()).every(({ tag }) => tag !== "IMG"));
    },
    "A logo stands on white, whatever the colours of the page.": async (t) => {
      await t.on("header-with-a-logo");
      for (const theme of Object.keys(THEMES)) {
        await t.show({ theme });
        const { x, y, height } = await t.page.locator(".sw-logo img").boundingBox();
        const { data } = PNG.sync.read(await t.page.screenshot({ clip: { x: x + 2, y: y + height / 2, width: 2, height: 2 } }));
        assert.deepEqual([...data.subarray(0, 3)], [255, 255, 255], theme);
      }
    },
    "At 320 points and with text of 200 % nothing is cut off, and what stays in view is one line.": async (t) => {
      for (const example of ["header-with-a-logo", "header-without-a-logo"]) {
        await t.on(example);
        for (const setting of [SMALL, LARGE]) {
          await t.show(setting);
          await t.fits();
          await t.page.evaluate(() => { document.querySelector("main").style.paddingBottom = "2000px"; scrollTo(0, 500); });
          await drawn(t.app);
          const bottom = await t.page.locator("header").evaluate((one) => one.getBoundingClientRect().bottom);
          assert.ok(bottom > 40 && bottom <= 72, `${example}, ${setting.size}: ${bottom}`);
          await t.page.evaluate(() => { document.querySelector("main").removeAttribute("style"); scrollTo(0, 0); });
        }
      }
    },
  },
  heading: {
    "A page has one heading of the first level.": async (t) => {
      await t.on("heading-of-a-page");
      assert.equal(await t.byRole("heading", { level: 1 }), 1);
    },
    "It can take the focus from the app, and is no stop for Tab.": async (t) => {
      await t.on("heading-of-a-page");
      assert.deepEqual(await t.stops(), []);
      await t.page.locator("h1").focus();
      await t.focused("h1");
    },
    "No level is left out on the way down.": async (t) => {
      await t.on();
      const levels = await t.all("h1, h2, h3, h4, h5, h6", (ones) => ones.map((one) => Number(one.tagName[1])));
      assert.equal(levels[0], 1);
      assert.ok(levels.length > 50 && levels.every((level, at) => at === 0 || level <= levels[at - 1] + 1), levels.join());
    },
    "It breaks rather than leaves the screen at 320 points and with text of 200 %.": async (t) => {
      await t.on("heading-of-a-page");
      await t.show(LARGE);
      await t.fits();
      assert.ok((await t.page.locator("h1").boundingBox()).height > 80, "it is on one line, so this says nothing");
    },
  },
  icon: {
    "It is hidden from screen readers and no stop for Tab.": async (t) => {
      await t.on("icon-parts-of-daily-life");
      await t.hidden("[data-example] svg");
      assert.ok((await t.stops()).every(({ tag }) => tag === "A"));
    },
    "It stands beside words, never alone.": async (t) => {
      await t.on("icon-parts-of-daily-life");
      const words = await t.all("[data-example] svg", (ones) => ones.map((one) => one.parentElement.textContent.trim()));
      assert.ok(words.length === 15 && words.every((text) => text.length > 2), words.join());
    },
    "It has the colour of those words, also where somebody chose the colours himself.": async (t) => {
      await t.on("icon-parts-of-daily-life");
      for (const theme of Object.keys(THEMES)) {
        await t.show({ theme });
        const pairs = await t.all("[data-example] svg", (ones) => ones.map((one) =>
          [getComputedStyle(one).stroke, getComputedStyle(one.parentElement).color]));
        for (const [drawing, words] of pairs) assert.equal(drawing, words, theme);
      }
    },
    "It grows with the letters.": async (t) => {
      await t.on("icon-parts-of-daily-life");
      await t.show(SMALL);
      const size = async () => (await t.page.locator("[data-example] svg").first().boundingBox()).width;
      const before = await size();
      await t.show(LARGE);
      assert.ok(await size() > before * 1.8, `${before} became ${await size()}`);
    },
  },
  languages: {
    "It is a navigation with a name, and a list of as many items as there are languages.": async (t) => {
      await t.on("languages-many");
      const found = await t.tree();
      assert.ok(found.some(({ role, name }) => role === "navigation" && name.length > 3));
      assert.equal(await t.page.getByRole("navigation").getByRole("listitem").count(), 7);
    },
    "Each language has its own name, in its own language and direction.": async (t) => {
      await t.on("languages-many");
      const list = await t.all(".sw-languages button", (ones) => ones.map(({ lang, dir, textContent }) => [lang, dir, textContent]));
      for (const [lang, dir, text] of list) {
        const own = new Intl.DisplayNames([lang], { type: "language" }).of(lang);
        assert.equal(text.toLocaleLowerCase(lang), own.toLocaleLowerCase(lang));
        assert.equal(dir, /\p{Script=Arabic}/u.test(text) ? "rtl" : "ltr", lang);
      }
      assert.ok(list.some(([, dir]) => dir === "rtl"));
    },
    "The one that is shown is told by aria-current, and can be seen without colour.": async (t) => {
      await t.on("languages-many");
      const looks = await t.all(".sw-languages button", (ones) => ones.map((one) =>
        [one.getAttribute("aria-current"), getComputedStyle(one).borderTopWidth]));
      assert.deepEqual(looks.map((look) => look.join(" ")).toSorted(), ["true 2px", ...Array(6).fill("false 0px")].toSorted());
    },
    "A press changes it and keeps the focus.": async (t) => {
      await t.on("languages-many");
      await t.tabTo(".sw-languages [lang=ar]");
      await t.press("Enter");
      await t.focused(".sw-languages [lang=ar][aria-current=true]");
      assert.equal(await t.count("[aria-current=true]"), 1);
    },
    "With one language there is nothing to choose, and nothing is shown.": async (t) => {
      await t.on("languages-one");
      assert.equal(await t.count("nav, [data-example] button"), 0);
    },
    "Each is at least 44 points high and wide, and at 320 points nothing is scrolled sideways.": async (t) => {
      await t.on("languages-many");
      for (const setting of [{}, SMALL, LARGE]) {
        await t.show(setting);
        await t.large(".sw-languages button", 44, 44);
        await t.fits();
      }
    },
  },
  notice: {
    "What it says is in words; its picture is hidden from screen readers.": async (t) => {
      for (const example of ["notice-notice", "notice-alert"]) {
        await t.on(example);
        await t.hidden(".utrecht-alert svg");
        assert.ok((await t.text(".utrecht-alert__message")).trim().length > 10);
      }
    },
    "Details open and close with the keyboard, and say which of the two they are.": async (t) => {
      await t.on("notice-details");
      const state = async () => (await t.tree()).find(({ role }) => role === "DisclosureTriangle")?.expanded;
      assert.equal(await state(), false);
      await t.tabTo("summary");
      await t.press("Enter");
      assert.equal(await state(), true);
      assert.ok(await t.page.locator("details > p").isVisible());
      await t.press("Space");
      assert.equal(await state(), false);
    },
    "An error summary takes the focus when it appears, and is announced.": async (t) => {
      await t.on("notice-error-summary");
      await t.focused("[role=alert]");
    },
    "Each error in it leads to the control where it can be mended.": async (t) => {
      await t.on("notice-error-summary");
      await t.tabTo("[role=alert] button");
      await t.press("Enter");
      await t.focused("#w0");
    },
    "An error message says the same as the summary, above the control.": async (t) => {
      await t.on("question-number");
      const field = t.page.locator("main input");
      await field.fill("zeven");
      await t.tabTo(".sw-row .utrecht-button");
      await t.press("Enter");
      await t.focused("[role=alert]");
      const message = t.page.locator(".utrecht-form-field-error-message");
      assert.equal(await message.textContent(), await t.text("[role=alert] button"));
      assert.ok((await message.boundingBox()).y < (await field.boundingBox()).y);
    },
  },
  speak: {
    "It is hidden from screen readers and no stop for Tab: one button reads the whole page.": async (t) => {
      await t.on("speak-on-a-card");
      assert.equal(await t.page.locator(".sw-speak").getAttribute("aria-hidden"), "true");
      assert.ok((await t.stops()).every(({ class: name }) => name !== "sw-speak"));
    },
    "It is not there when the browser cannot read aloud.": async (t) => {
      const page = await t.app.context.newPage();
      await page.addInitScript(() => { Object.defineProperty(globalThis, "speechSynthesis", { value: undefined }); });
      await visit({ page, url: t.app.url }, "speak-on-a-card");
      assert.equal(await page.locator(".sw-speak").count(), 0);
      assert.equal(await page.locator("article").count(), 1);
      await page.close();
    },
    "It is at least 44 by 44 points large.": async (t) => {
      await t.on("speak-on-a-card");
      await t.large(".sw-speak", 44, 44);
    },
  },
  words: {
    "Its label can always be seen and is its name; nothing stands in its place inside.": async (t) => {
      for (const example of ["words-several-lines", "words-one-line", "words-digits"]) {
        await t.on(example);
        const label = t.page.locator("[data-example] label");
        await t.page.locator("[data-example] :is(input, textarea)").fill("iets");
        assert.ok(await label.isVisible());
        assert.equal(await t.byRole("textbox", { name: await label.textContent(), exact: true }), 1);
        assert.equal(await t.count("[placeholder]"), 0);
      }
    },
    "A hint is its description, so that a screen reader says it with the field.": async (t) => {
      await t.on("words-several-lines-with-a-hint");
      const field = (await t.tree()).find(({ role }) => role === "textbox");
      assert.equal(field.description, await t.text("[data-example] .utrecht-form-field-description"));
    },
    "Nothing of it is checked for spelling elsewhere, filled in or kept by the browser.": async (t) => {
      await t.on();
      const set = await t.all("[data-component=words] :is(input, textarea)", (ones) => ones.map((one) =>
        ["autocomplete", "autocorrect", "autocapitalize", "spellcheck", "writingsuggestions"].map((name) => one.getAttribute(name)).join(" ")));
      assert.deepEqual(new Set(set), new Set(["off off off false false"]));
      assert.equal(set.length, 4);
    },
    "Digits bring up the digits of a telephone, and the field stays a field of text.": async (t) => {
      await t.on("words-digits");
      const field = t.page.locator("[data-example] input");
      assert.deepEqual(await field.evaluate((one) => [one.inputMode, one.type, one.maxLength]), ["numeric", "text", 2]);
    },
    "Its letters are at least 16 points, so that a telephone does not zoom in.": async (t) => {
      await t.on();
      await t.show(SMALL);
      const sizes = await t.all("[data-component=words] :is(input, textarea)", (ones) => ones.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      assert.ok(sizes.length === 4 && Math.min(...sizes) >= 16, sizes.join());
    },
  },
  bars: {
    "Help, safety and the melding can be reached on every page without scrolling.": async (t) => {
      await t.on("bars-around-a-page");
      for (const setting of [SMALL, LARGE, {}]) {
        await t.show(setting);
        for (const top of [0, 1e6]) {
          await t.page.evaluate((to) => scrollTo(0, to), top);
          const free = await t.all(".sw-help button", (ones) => ones.map((one) => {
            const { left, top: y, width, height } = one.getBoundingClientRect();
            return one.contains(document.elementFromPoint(left + width / 2, y + height / 2));
          }));
          assert.deepEqual(free, [true, true, true], `${setting.size} ${top}`);
        }
      }
    },
    "Header, content and help are landmarks, and help has a name of its own.": async (t) => {
      await t.on("bars-around-a-page");
      const found = await t.tree();
      for (const role of ["banner", "main"]) assert.equal(found.filter((one) => one.role === role).length, 1, role);
      const names = found.filter(({ role }) => role === "navigation").map(({ name }) => name);
      assert.ok(names.length > 0 && names.every(Boolean) && new Set(names).size === names.length, names.join());
    },
    "The short words on a telephone are part of the name of the button.": async (t) => {
      await t.on("bars-around-a-page");
      await t.show(SMALL);
      const names = await t.all(".sw-help button", (ones) => ones.map((one) =>
        [one.querySelector(".sw-short").innerText, one.querySelector(".sw-long").textContent]));
      assert.equal(names.length, 3);
      for (const [short, long] of names) assert.ok(short && plain(long).includes(plain(short)), `${short}: ${long}`);
    },
    "What has the focus is not covered by a bar.": async (t) => {
      await t.on("bars-around-a-page");
      await t.show(SMALL);
      const covered = [];
      await t.page.evaluate(() => { document.activeElement?.blur(); getSelection().collapse(document.body, 0); });
      for (let stop = 0; stop < 30; stop += 1) {
        await t.press("Tab");
        const found = await t.page.evaluate(() => {
          const one = document.activeElement;
          if (one === document.body) return "end";
          const { left, top, width, height } = one.getBoundingClientRect();
          const over = document.elementFromPoint(left + width / 2, top + height / 2);
          return over && (one.contains(over) || over.contains(one)) ? "" : one.outerHTML.slice(0, 90);
        });
        if (found === "end") break;
        if (found) covered.push(found);
        assert.ok(stop < 29, "Tab does not come to an end");
      }
      assert.deepEqual(covered, []);
    },
  },
  contact: {
    "A number is a link that calls it, at least 44 points high, with the number in its words.": async (t) => {
      await t.on("contact-national");
      await t.large("a[href^=tel]", 44, 44);
      const numbers = await t.all("a[href^=tel]", (ones) => ones.map((one) => [one.getAttribute("href"), one.textContent]));
      const digits = (words) => words.replace(/\D/g, "");
      assert.ok(numbers.length > 0, "no number");
      for (const [href, text] of numbers) assert.ok(digits(href).length > 2 && digits(text) === digits(href), `${href}: ${text}`);
    },
    "The link to call has a picture that is hidden from screen readers.": async (t) => {
      await t.on("contact-national");
      await t.hidden("a[href^=tel] svg");
    },
    "When no number is known none is shown, and it says whom to ask.": async (t) => {
      await t.on("contact-not-known-here");
      assert.equal(await t.count("a[href^=tel]"), 0);
      assert.ok((await t.text(".sw-contact__ask")).length > 10);
    },
    "A place of a municipality says where that was found, and when.": async (t) => {
      await t.on("contact-of-a-municipality");
      assert.match(await t.text("[data-example] .sw-small"), /november 2026/);
      assert.ok((await t.text("[data-example] .sw-small")).includes("Verzonnen"));
    },
    "Its name stands before everything else of it.": async (t) => {
      for (const example of ["contact-national", "contact-not-known-here"]) {
        await t.on(example);
        assert.ok(await t.page.locator("[data-example] > :first-child > :first-child, [data-example] > :first-child").first()
          .evaluate((one) => one.matches(".sw-contact__name")), example);
      }
    },
  },
  ladder: {
    "It is an ordered list; each rung that holds something is an item with a heading.": async (t) => {
      await t.on("ladder-everything");
      const rungs = await t.all("ol.sw-ladder > *", (ones) => ones.map((one) =>
        one.tagName === "LI" && one.querySelectorAll(":scope > h2").length === 1 && one.querySelectorAll(":scope > :is(article, .sw-pointer)").length > 0));
      assert.ok(rungs.length > 2 && rungs.every(Boolean), rungs.join());
    },
    "A step to begin with is there as one line, which leads to its card.": async (t) => {
      await t.on("ladder-everything");
      assert.equal(await t.count(".sw-ladder .sw-pointer"), 1);
      await t.tabTo(".sw-pointer button");
      await t.press("Enter");
      await t.focused("article:not(.sw-ladder *)");
    },
    "The number of a rung is for the eye only: the list says it to screen readers.": async (t) => {
      await t.on("ladder-everything");
      const numbers = await t.all(".sw-rung__number", (ones) => ones.map((one) => one.getAttribute("aria-hidden")));
      assert.ok(numbers.length > 2 && numbers.every((one) => one === "true"));
    },
    "Its numbers go up, so that the order can be followed without colour.": async (t) => {
      await t.on("ladder-everything");
      const numbers = await t.all(".sw-rung__number", (ones) => ones.map((one) => Number(one.innerText)));
      assert.ok(numbers.length > 2 && numbers.every((one, at) => at === 0 ? one >= 1 : one > numbers[at - 1]), numbers.join());
    },
  },
  question: {
    "The question is the heading of the page, and the name of its choices.": async (t) => {
      await t.on("question-one-of-a-few");
      const question = await t.text("h1");
      assert.equal(await t.byRole("radiogroup", { name: question, exact: true }), 1);
    },
    "A date is three fields for digits, each with a label that can be seen.": async (t) => {
      await t.on("question-date");
      const fields = await t.all("main input", (ones) => ones.map((one) => [one.inputMode, one.labels[0]?.offsetHeight > 0]));
      assert.deepEqual(fields, Array(3).fill(["numeric", true]));
    },
    "A number is one field for digits, and its label says what is counted.": async (t) => {
      await t.on("question-number");
      const fields = await t.all("main input", (ones) => ones.map((one) => [one.inputMode, one.labels[0]?.textContent.length > 5]));
      assert.deepEqual(fields, [["numeric", true]]);
    },
    "Every question can be left open, and that is no error.": async (t) => {
      for (const example of ["question-date", "question-number", "question-one-of-a-few"]) {
        for (const way of [".sw-row .utrecht-link-button", ".sw-row .utrecht-button"]) {
          await t.on(example);
          await t.tabTo(way);
          await t.press("Enter");
          await drawn(t.app);
          assert.equal(await t.count("[role=alert]"), 0, `${example}: ${way}`);
        }
      }
    },
    "What is missing is said in a summary with the focus, and what was typed stays.": async (t) => {
      await t.on("question-date");
      const field = t.page.locator("main input").first();
      await field.fill("7");
      await t.tabTo(".sw-row .utrecht-button");
      await t.press("Enter");
      await t.focused("[role=alert]");
      assert.equal(await field.inputValue(), "7");
    },
    "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.": async (t) => {
      await t.on("question-date");
      await t.show(LARGE);
      await t.fits();
    },
  },
  reader: {
    "It is a section with a name.": async (t) => {
      await t.on("reader-closed");
      assert.ok((await t.tree()).some(({ role, name }) => role === "region" && name.length > 3));
    },
    "The button of the panel says with aria-expanded whether it is open, and keeps the focus.": async (t) => {
      await t.on("reader-closed");
      assert.equal(await t.count(".sw-reader__panel"), 0);
      await t.tabTo("[aria-expanded]");
      await t.press("Enter");
      await t.focused("[aria-expanded=true]");
      assert.equal(await t.count(".sw-reader__panel"), 1);
      await t.press("Space");
      await t.focused("[aria-expanded=false]");
    },
    "Each group in the panel has a name, and is one stop for Tab with arrows in it.": async (t) => {
      await t.on("reader-open");
      assert.equal(await t.count("fieldset > legend:first-child:not(:empty)"), 3);
      assert.deepEqual((await t.stops()).filter(({ tag }) => tag === "INPUT").map(({ name }) => name), ["v0", "v1", "v2"]);
      await t.tabTo("input[name=v2]");
      await t.press("ArrowDown");
      assert.deepEqual(await t.all("input[name=v2]", (ones) => ones.map((one) => one.checked)), [false, true, false, false]);
    },
    "What is chosen holds at once, and the focus stays on it.": async (t) => {
      await t.on("reader-open");
      await t.tabTo("input[name=v1]");
      await t.press("ArrowDown");
      await t.focused("input[name=v1]:checked");
      assert.ok(await t.page.evaluate(() => document.documentElement.classList.contains("sw-larger")));
    },
    "What comes of reading aloud or of easy words is announced.": async (t) => {
      await t.on("reader-open");
      assert.equal(await t.count(".sw-reader__said[aria-live=polite]:empty"), 1);
      await t.page.route("**/nl-easy*.ftl", () => {});
      await t.tabTo("input[name=v0]:checked");
      await t.press("ArrowDown");
      await until(async () => (await t.text(".sw-reader__said")).length > 10, "nothing is said");
      await t.page.unroute("**/nl-easy*.ftl");
    },
    "Buttons and choices are at least 44 points high, and at 320 points nothing is scrolled sideways.": async (t) => {
      await t.on("reader-open");
      for (const setting of [{}, SMALL, LARGE]) {
        await t.show(setting);
        await t.large(".sw-reader button, .sw-reader label", 44);
        await t.fits();
      }
    },
  },
  route: {
    "It is a section that is named by its heading, and other parts of the page lead to it.": async (t) => {
      await t.on("route-with-reasons");
      assert.equal(await t.byRole("region", { name: await t.text("#r"), exact: true }), 1);
      await t.page.locator("h2#r").focus();
      await t.focused("#r");
    },
    "It says why somebody is pointed there before it says where.": async (t) => {
      await t.on("route-with-reasons");
      const order = await t.all(".sw-route :is(.sw-why, .sw-contact__name)", (ones) => ones.map((one) => one.className));
      assert.ok(order.length > 1 && order.at(0).includes("sw-why"), order.join());
    },
    "Words, links and buttons on its dark background have enough contrast in every theme.": async (t) => {
      await t.on("route-with-reasons");
      // In forced colours the browser paints all in colours that were chosen for each other.
      for (const theme of Object.keys(THEMES).filter((name) => name !== "forced colours")) {
        await t.show({ theme });
        const targets = await t.all(".sw-route :is(h2, p, a, button)", (ones) => ones.map((one, at) => {
          one.dataset.at = at;
          return one.textContent.trim() && [...one.childNodes].some((node) => node.nodeType === 3) ? `[data-at="${at}"]` : null;
        }).filter(Boolean));
        const found = await contrasts(t.app, targets);
        assert.ok(found.length > 3 && found.every(({ enough }) => enough), `${theme}: ${JSON.stringify(found)}`);
      }
    },
    "Why is not read aloud where an answer about danger led to it.": async (t) => {
      const hushed = () => t.all(".sw-route .sw-why", (ones) => ones.map((one) => one.hasAttribute("data-hush")));
      await t.on("route-with-reasons");
      assert.ok((await hushed()).every((one) => !one));
      await t.on("route-after-an-answer-about-danger");
      assert.ok((await hushed()).some(Boolean), JSON.stringify(await hushed()));
    },
  },
  sheet: {
    "The document is an article with a name, and what is printed is what is shown.": async (t) => {
      await t.on("sheet-to-take-along");
      assert.ok((await t.tree()).some(({ role, name }) => role === "article" && name.length > 3));
      const words = () => t.page.locator("article").innerText();
      const shown = await words();
      await t.page.emulateMedia({ media: "print" });
      assert.ok(shown.length > 100 && await t.page.locator("article").isVisible());
      assert.equal(await words(), shown);
      await t.page.emulateMedia({ media: null });
    },
    "A letter has room to write by hand who sends it, and to sign, and no part that says nothing.": async (t) => {
      await t.on("sheet-to-take-along");
      await t.page.emulateMedia({ media: "print" });
      const widths = await t.all(".sw-by-pen", (ones) => ones.map(({ offsetWidth }) => offsetWidth));
      // Above the line, with the name below it.
      const heights = await t.all(".sw-letter__name", (ones) => ones.map((one) =>
        one.getBoundingClientRect().top - one.previousElementSibling.getBoundingClientRect().bottom));
      const said = await t.all(".sw-part:not(.sw-part--script) > div", (ones) => ones.map((one) => one.innerText.trim().length));
      await t.page.emulateMedia({ media: null });
      assert.ok(widths.length === 4 && widths.every((width) => width > 60), widths.join());
      assert.ok(heights.length > 0 && heights.every((height) => height > 40), heights.join());
      assert.ok(said.length > 0 && said.every((length) => length > 3), said.join());
    },
    "Each line can be changed and left out with the keyboard, and its buttons name the line.": async (t) => {
      await t.on("sheet-to-change");
      const item = ".sw-item >> nth=0";
      const line = await t.text(`${item} >> p`);
      const named = await t.page.locator(item).evaluate((one) => [...one.querySelectorAll("button, input")].map((control) =>
        document.getElementById(control.getAttribute("aria-describedby"))?.textContent));
      assert.deepEqual(named, [line, line]);
      await t.tabTo(`${item} >> input`);
      const before = await t.page.locator(`${item} >> input`).isChecked();
      await t.press("Space");
      assert.equal(await t.page.locator(`${item} >> input`).isChecked(), !before);
      await t.page.evaluate(() => document.activeElement.blur());
      await t.tabTo(`${item} >> button`);
      await t.press("Enter");
      await t.focused(".sw-item textarea");
      assert.equal(await t.page.locator(".sw-item textarea").inputValue(), line);
    },
    "The part about danger is not read aloud, and is not ticked at first.": async (t) => {
      await t.on("sheet-to-change");
      assert.equal(await t.count(".sw-part[data-hush]"), 0);
      await t.on("sheet-with-danger");
      assert.ok(await t.count(".sw-part[data-hush] .sw-item") > 0);
      assert.equal(await t.count(".sw-part[data-hush] .sw-item input:checked"), 0);
    },
  },
  suggestion: {
    "It is an article with a heading, and can take the focus from the app.": async (t) => {
      await t.on("suggestion-with-all-parts");
      assert.equal(await t.count("article[tabindex='-1'] > h3"), 1);
      await t.page.locator("article").focus();
      await t.focused("article");
    },
    "It says why it is here in what the resident said, and one first step.": async (t) => {
      await t.on("suggestion-with-all-parts");
      assert.match(await t.text("article .sw-why"), /[“‘"']/);
      assert.equal(await t.count("article .sw-step"), 1);
    },
    "Whether somebody does it is told by aria-pressed, and the button keeps the focus.": async (t) => {
      await t.on("suggestion-with-all-parts");
      await t.tabTo("[aria-pressed]");
      await t.press("Enter");
      await t.focused("[aria-pressed=true]");
    },
    "Asked why it does not suit, the focus goes to the room for words; given up, it goes back.": async (t) => {
      await t.on("suggestion-with-all-parts");
      await t.tabTo("article > details > summary");
      await t.press("Enter");
      await t.tabTo("article details .sw-decide > button >> nth=1");
      await t.press("Enter");
      await t.focused("article textarea");
      await t.tabTo("article details .sw-decide >> nth=1 >> button >> nth=1");
      await t.press("Enter");
      await t.focused("article details .sw-decide > button:nth-of-type(2)");
      assert.equal(await t.count("article textarea:not(details *)"), 0);
    },
    "When it is put aside the focus goes to the nearest card.": async (t) => {
      await t.on("ladder-everything");
      const ids = await t.all("article", (ones) => ones.map((one) => one.id));
      await t.tabTo("article > details > summary");
      await t.press("Enter");
      await t.tabTo("article details .sw-decide > button >> nth=1");
      await t.press("Enter");
      await t.focused("article textarea");
      await t.tabTo("article details .sw-decide >> nth=1 >> button >> nth=0");
      await t.press("Enter");
      await until(() => t.has("article"), "the focus is on no card");
      assert.notEqual(await t.page.evaluate(() => document.activeElement.id), ids[0]);
    },
    "Its id says nothing about what it is.": async (t) => {
      await t.on("ladder-everything");
      const ids = await t.all("article, article [id]", (ones) => ones.map(({ id }) => id));
      assert.ok(ids.length > 3 && ids.every((id) => /^s\d+[a-z]{0,2}$/.test(id)), ids.join());
    },
  },
  summary_list: {
    "It is a list of terms: each question with what was said and the way to change it.": async (t) => {
      await t.on("summary-list-answered-and-open");
      const rows = await t.all("dl > div", (ones) => ones.map((one) => [...one.children].map((part) => part.tagName).join()));
      assert.deepEqual(rows, Array(2).fill("DT,DD,DD"));
    },
    "The name of each button says which answer it changes.": async (t) => {
      await t.on("summary-list-answered-and-open");
      const rows = await t.all("dl > div", (ones) => ones.map((one) =>
        [one.querySelector("dt").textContent, one.querySelector("button").getAttribute("aria-label")]));
      for (const [question, name] of rows) assert.ok(name.includes(question), `${name}: ${question}`);
    },
    "An answer about danger is not shown again.": async (t) => {
      await t.on("summary-list-with-an-answer-about-danger");
      const rows = await t.all("dl > div", (ones) => ones.map((one) => [one.children[0].textContent, one.children[1].textContent]));
      const danger = rows.find(([question]) => question.startsWith("Is er iets"));
      assert.ok(danger, JSON.stringify(rows));
      assert.ok(!/bang|geweld|slaat/i.test(await t.text("main")), danger[1]);
    },
    "What was not answered says so.": async (t) => {
      await t.on("summary-list-answered-and-open");
      assert.ok((await t.text("dl > div:nth-child(2) > dd")).trim().length > 4);
    },
  },
  tiles: {
    "It is a group that is named by the heading above it.": async (t) => {
      await t.on("tiles-all-topics");
      assert.equal(await t.byRole("group", { name: await t.text("h2#t"), exact: true }), 1);
    },
    "At 320 points nothing is scrolled sideways; with text of 200 % the tiles stand below each other.": async (t) => {
      await t.on("tiles-all-topics");
      await t.show(SMALL);
      await t.fits();
      await t.show(LARGE);
      await t.fits();
      const lefts = await t.all(".sw-tiles .sw-choice", (ones) => ones.map((one) => Math.round(one.getBoundingClientRect().left)));
      assert.equal(new Set(lefts).size, 1);
    },
    "Each tile has words; the picture only helps to find it again.": async (t) => {
      await t.on("tiles-all-topics");
      const words = await t.all(".sw-tiles .sw-choice b", (ones) => ones.map((one) => one.textContent));
      assert.ok(words.length === 15 && new Set(words).size === 15 && words.every(Boolean));
      await t.hidden(".sw-tiles svg");
    },
  },
  ways: {
    "It is a list of buttons, each at least 44 points high, with a name that begins with its bold words.": async (t) => {
      await t.on("ways-all-that-can-be-done-besides");
      assert.ok(await t.count("ul.sw-ways > li > button.sw-way") > 3);
      await t.large(".sw-way", 44, 44);
      const names = (await t.tree()).filter(({ role }) => role === "button").map(({ name }) => name);
      for (const bold of await t.all(".sw-way b", (ones) => ones.map((one) => one.textContent))) {
        assert.ok(names.some((name) => name.startsWith(bold)), `${bold} is not in ${names}`);
      }
    },
    "The picture in each is hidden from screen readers.": async (t) => {
      await t.on("ways-all-that-can-be-done-besides");
      await t.hidden(".sw-way svg");
    },
    "At 320 points they stand below each other, without scrolling sideways.": async (t) => {
      await t.on("ways-all-that-can-be-done-besides");
      await t.show(SMALL);
      await t.fits();
      const lefts = await t.all(".sw-way", (ones) => ones.map((one) => Math.round(one.getBoundingClientRect().left)));
      assert.equal(new Set(lefts).size, 1);
    },
    "Which is which can be seen without colour: each has words of its own.": async (t) => {
      await t.on("ways-all-that-can-be-done-besides");
      const own = await t.all(".sw-way b", (ones) => ones.map((one) => one.textContent));
      assert.equal(new Set(own).size, own.length);
    },
  },
};

test("every criterion has a check, and every check a criterion", async () => {
  const app = await openGallery(shared);
  const written = Object.fromEntries((await listed(app)).map(({ name, criteria }) => [name, criteria.toSorted()]));
  const checked = Object.fromEntries(Object.entries(CHECKS).map(([name, checks]) => [name, Object.keys(checks).toSorted()]));
  assert.deepEqual(checked, written);
  await finish(app);
});

let done = 0;
for (const [name, checks] of Object.entries(CHECKS)) {
  test(`${name} holds what it promises`, async (t) => {
    const app = await openGallery(shared);
    app.example = "";
    const wrong = [];
    for (const [sentence, check] of Object.entries(checks)) {
      try {
        await check(tools(app));
        done += 1;
      } catch (error) {
        app.example = null;
        wrong.push(`${sentence}\n  ${error.message.slice(0, 400)}`);
      }
    }
    t.diagnostic(`criteria of ${name}: ${Object.keys(checks).length} checked, ${wrong.length} not held; ${done} so far`);
    assert.ok(wrong.length === 0, wrong.join("\n"));
    await finish(app);
  });
}

/** What is put in, and the criterion that has to find it. It is put in before the check looks, on every page. */
const BROKEN = {
  action: ["It is at least 24 by 24 points large, and 44 high where it is not in a line of text.", "button { min-block-size: 0 !important; padding: 0 !important; line-height: 1 !important; }"],
  choices: ["What is chosen can be seen without colour.", "input { appearance: none; border: 2px solid; }"],
  circle: ["In the picture nobody lies over somebody else; who finds no room is counted.", "svg circle { r: 40px; }"],
  dialog: ["At 320 points and with text of 200 % nothing is cut off or scrolled sideways.", "dialog button { white-space: nowrap; }"],
  header: ["A logo stands on white, whatever the colours of the page.", ".sw-logo img { background: none; }"],
  languages: ["The one that is shown is told by aria-current, and can be seen without colour.", "button { border: 0 !important; }"],
  bars: ["Help, safety and the melding can be reached on every page without scrolling.", ".sw-foot { position: static; }"],
  icon: ["It grows with the letters.", "svg { width: 20px !important; }"],
  route: ["Words, links and buttons on its dark background have enough contrast in every theme.", ".sw-route p { color: #567 !important; }"],
  words: ["Its label can always be seen and is its name; nothing stands in its place inside.", "label { display: none !important; }"],
  sheet: ["The document is an article with a name, and what is printed is what is shown.", "@media print { article p { display: none; } }"],
  ways: ["At 320 points they stand below each other, without scrolling sideways.", ".sw-ways { grid-template-columns: 1fr 1fr !important; }"],
};
test("a criterion that does not hold is found: put in, one after the other", async () => {
  const app = await openGallery(shared);
  for (const [name, [sentence, css]] of Object.entries(BROKEN)) {
    const t = tools(app);
    const { on } = t;
    t.on = async (example) => {
      app.example = null;
      await on(example);
      await app.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
    };
    await assert.rejects(CHECKS[name][sentence](t), `not found: ${name}: ${sentence}`);
  }
  await finish(app);
});
