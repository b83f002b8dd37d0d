// A press counts on the page that it was meant for: the judge does what it means, event after event.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SETTLE, judge } from "../../public/boot/press.mjs";

/** A page that appears at 1,000, and these events: which of them do nothing. */
const stray = (...events) => {
  const { appears, isStray } = judge();
  let isThere = false;
  return events.map(([type, timeStamp, more]) => {
    if (!isThere && timeStamp >= 1_000) {
      appears(1_000);
      isThere = true;
    }
    return isStray({ type, timeStamp, detail: type === "click" ? 1 : 0, repeat: false, ...more });
  });
};

test("a press on the page that is there counts, also at once", () => {
  assert.deepEqual(stray(["pointerdown", 900], ["click", 950]), [false, false]);
  assert.deepEqual(stray(["pointerdown", 1_001], ["click", 1_040]), [false, false]);
});

test("a press that began on the page before does not count, however long it took", () => {
  assert.deepEqual(stray(["pointerdown", 990], ["click", 1_040]), [false, true]);
  assert.deepEqual(stray(["pointerdown", 990], ["click", 3_000]), [false, true]);
});

test("the second of two taps does not count until the page has been there for half a second", () => {
  const second = { detail: 2 };
  assert.deepEqual(stray(["pointerdown", 1_130], ["click", 1_140, second]), [false, true]);
  assert.deepEqual(stray(["pointerdown", 1_490], ["click", 1_000 + SETTLE, second]), [false, false]);
});

test("what begins a second tap takes no focus, and what begins another one does", () => {
  const second = { detail: 2 };
  assert.deepEqual(stray(["pointerdown", 1_130], ["mousedown", 1_130, second], ["click", 1_140, second]), [false, true, true]);
  assert.deepEqual(stray(["pointerdown", 990], ["mousedown", 990, { detail: 1 }], ["click", 1_040]), [false, false, true]);
});

test("a key that is held counts once, and letters and arrows that are held are letters and arrows", () => {
  const held = { repeat: true };
  assert.deepEqual(stray(["keydown", 1_100, { key: "Enter" }]), [false]);
  for (const key of ["Enter", " "]) assert.deepEqual(stray(["keydown", 1_100, { key, ...held }]), [true], key);
  for (const key of ["a", "ArrowDown", "Tab"]) assert.deepEqual(stray(["keydown", 1_100, { key, ...held }]), [false], key);
});

test("what a key or a device presses for somebody has no count, and counts", () => {
  assert.deepEqual(stray(["click", 1_001, { detail: 0 }]), [false]);
  // A device that gives a count, but no finger.
  assert.deepEqual(stray(["click", 1_001]), [false]);
  assert.deepEqual(stray(["pointerdown", 900], ["pointercancel", 950], ["click", 1_001]), [false, false, false]);
  assert.deepEqual(stray(["pointerdown", 900], ["click", 950], ["click", 1_001]), [false, false, false]);
});
