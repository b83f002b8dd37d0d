// Three times Shift, pressed in both engines: who wants to leave leaves, wherever the focus is, and who types does not.
// What the recogniser itself means is in tests/unit/shift.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ENGINES, eventually, hasLeft, isShown, sites } from "./support/engines.mjs";

const site = sites({ before, after });

const KEYS = { L: "ShiftLeft", R: "ShiftRight" };

/** What the drivers of the browsers cannot press. */
const MADE = {
  "composed L": { key: "Shift", code: "ShiftLeft", isComposing: true },
  CapsLock: { key: "CapsLock", code: "CapsLock" },
};

const make = (page, event, types = ["keydown", "keyup"]) => page.evaluate(([event, types]) => {
  for (const type of types) document.activeElement.dispatchEvent(new KeyboardEvent(type, { ...event, bubbles: true }));
}, [event, types]);

/**
 * What is pressed: `L` and `R` are taps of Shift, `L+` holds it and `L-` lets it go, `L~` repeats it, `5200ms` waits,
 * `composed L` is a tap while a letter is being composed; anything else is the name of a key.
 */
const run = async (page, ...presses) => {
  // The driver of Firefox takes the two Shift keys for one: while one is held, the other repeats it and is never let go.
  const isMade = page.isOneShift && presses.includes("R+") && presses.includes("L+");
  for (const one of presses) {
    const [, side, how] = /^([LR])([+~-]?)$/.exec(one) ?? [];
    if (one.endsWith("ms")) await new Promise((done) => { setTimeout(done, Number.parseInt(one, 10)); });
    else if (one in MADE) await make(page, MADE[one]);
    else if (side && isMade) {
      const types = { "+": ["keydown"], "-": ["keyup"] }[how];
      await make(page, { key: "Shift", code: KEYS[side] }, types);
    } else if (side) {
      if (how !== "-") await page.keyboard.down(KEYS[side]);
      if (how === "" || how === "-") await page.keyboard.up(KEYS[side]);
    } else await page.keyboard.press(one);
  }
};

const capital = (letter) => ["L+", letter, "L-"];

/** In the text field of the melding, unless the place is named. */
const LEAVES = {
  "left": ["L", "L", "L"],
  "right": ["R", "R", "R"],
  "left and right": ["L", "R", "L"],
  "right and left": ["R", "L", "R"],
  "overlapping": ["L+", "R+", "L-", "R-", "L"],
  "overlapping the other way": ["R+", "L+", "L-", "R-", "R"],
  "the second inside the first": ["L+", "R+", "R-", "L-", "R"],
  "after a letter": ["a", "L", "L", "L"],
  "after capitals": [...capital("A"), ...capital("B"), "L", "L", "L"],
  "after one tap and a letter": ["L", "a", "L", "L", "L"],
  "after two taps and a letter": ["L", "L", "a", "L", "L", "L"],
  "after going back with Tab": ["L+", "Tab", "L-", "L", "L", "L"],
  "a long press counts once": ["L+", "600ms", "L-", "L", "L"],
  "a press that repeats counts once": ["L+", "L~", "L~", "L-", "L", "L"],
  "slowly": ["L", "1500ms", "L", "1500ms", "L"],
  "with Caps Lock on": ["CapsLock", "L", "L", "L"],
  "after one that came too early": ["L", "5200ms", "L", "L", "L"],
};
const STAYS = {
  "one": ["L"],
  "two": ["L", "R"],
  "typing ABC with one Shift": ["L+", "A", "B", "C", "L-"],
  "typing ABC with three": [...capital("A"), ...capital("B"), ...capital("C")],
  "typing A B C": [...capital("A"), " ", ...capital("B"), " ", ...capital("C")],
  "typing with the right Shift": ["R+", "A", "R-", "R+", "B", "R-", "R+", "C", "R-"],
  "sticky keys: Shift, then the letter": ["L", "A", "L", "B", "L", "C"],
  "sticky keys: locked, then a letter": ["L", "L", "A", "L", "L", "B"],
  "Shift and Tab": [...capital("Tab"), ...capital("Tab"), ...capital("Tab")],
  "holding": ["L+", "800ms", "L-"],
  "repeating": ["L+", "L~", "L~", "L~", "L~", "L~", "L-"],
  "Caps Lock": ["CapsLock", "CapsLock", "CapsLock", "CapsLock"],
  "Caps Lock between": ["L", "CapsLock", "L", "CapsLock", "L"],
  "choosing words": [...capital("ArrowLeft"), ...capital("ArrowLeft"), ...capital("ArrowLeft")],
  "composing a letter": ["composed L", "composed L", "composed L"],
  "composing between": ["L", "composed L", "L", "L"],
  "three in more than five seconds": ["L", "L", "5200ms", "L"],
  "a letter between each": ["L", "a", "L", "a", "L", "a"],
};

/** Places where the focus can be. */
const PLACES = {
  "on the heading": () => document.querySelector("h1").focus(),
  "in a field of several lines": () => document.querySelector("#w2").focus(),
  "on the way out": () => document.querySelector(".sw-exit").focus(),
  "nowhere": () => document.activeElement.blur(),
  "in a dialog that keeps its keys": () => {
    const dialog = document.createElement("dialog");
    dialog.append(document.createElement("button"));
    document.body.append(dialog);
    for (const type of ["keydown", "keyup"]) dialog.addEventListener(type, (event) => event.stopImmediatePropagation());
    dialog.showModal();
  },
};

for (const [engine, start] of Object.entries(ENGINES).filter(([name]) => !process.env.ENGINE || name === process.env.ENGINE)) {
  test(engine, async (t) => {
    const browser = await start();
    t.after(() => browser.close());
    const page = await browser.open();
    page.isOneShift = engine === "firefox";
    const begin = async () => {
      await page.goto(site.app.url);
      await eventually(() => isShown(page), "the app does not start");
      await page.evaluate(() => document.querySelector(".sw-help__melden").click());
      await eventually(() => page.evaluate(() => Boolean(document.querySelector("#w0"))), "there is no melding");
    };
    const inField = () => page.evaluate(() => document.querySelector("#w0").focus());
    const leaves = async (what) => {
      await hasLeft(page).catch((error) => assert.fail(`did not leave: ${what}: ${error.message}`));
      await begin();
    };

    await begin();
    for (const [what, presses] of Object.entries(STAYS)) {
      await inField();
      // What was pressed before is over.
      await page.keyboard.press("Escape");
      await run(page, ...presses);
      await new Promise((done) => { setTimeout(done, 60); });
      const isThere = page.evaluate(() => Boolean(document.querySelector("#w0"))).catch(() => false);
      assert.ok(await isThere, `left: ${what}`);
    }
    for (const [what, presses] of Object.entries(LEAVES)) {
      await inField();
      await run(page, ...presses);
      await leaves(what);
    }
    for (const [what, focus] of Object.entries(PLACES)) {
      await page.evaluate(focus);
      await run(page, "L", "R", "L");
      await leaves(what);
    }

    // It is said politely how many are left, without saying why, and no longer once they do not count.
    await inField();
    const said = () => page.evaluate(() => document.querySelector("body > [role=status]")?.textContent ?? "");
    await run(page, "L");
    assert.equal(await said(), "Nog 2 keer Shift om weg te gaan");
    await run(page, "R");
    assert.equal(await said(), "Nog 1 keer Shift om weg te gaan");
    assert.equal(await page.evaluate(() => document.activeElement.id), "w0");
    await eventually(async () => await said() === "", "the hint does not end", 8_000);

    const count = Object.keys({ ...STAYS, ...LEAVES, ...PLACES }).length;
    console.log(`${engine}: ${count} sequences of keys, none missed, none by mistake`);
  });
}
