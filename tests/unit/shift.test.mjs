// Three times Shift: the recogniser does what it means, event after event, in a great many sequences of keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TIMES, WITHIN, recogniser } from "../../public/boot/shift.mjs";

const SEQUENCES = Number(process.env.SEQUENCES) || (process.env.FULL ? 2_000_000 : 100_000);

const plain = { repeat: false, isComposing: false, ctrlKey: false, altKey: false, metaKey: false };
const isPlain = (event) => event.key === "Shift" && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey;
/** Anything but a Shift key and the release of a key. */
const disturbs = (event) => event.type !== "keyup" && !(event.type === "keydown" && isPlain(event));

/**
 * What it means, said over the whole sequence at once: three releases of a Shift key, each pressed before with
 * nothing else in between, nothing else between the first press and the last release, and no more than five
 * seconds between these two. The indices of the events that lead away.
 */
const meaning = (events) => {
  const taps = events.flatMap((up, end) => {
    if (up.type !== "keyup" || up.key !== "Shift" || !isPlain(up)) return [];
    const ofKey = (event) => event.code === up.code && !event.repeat
      && (event.type === "keyup" || event.type === "keydown" && isPlain(event));
    const start = events.slice(0, end).findLastIndex(ofKey);
    if (start < 0 || events[start].type !== "keydown") return [];
    return events.slice(start, end).some(disturbs) ? [] : [{ start, end }];
  });
  const leaves = [];
  let after = -1;
  for (const { end } of taps) {
    const since = (tap) => events[end].timeStamp - events[tap.start].timeStamp <= WITHIN;
    // After leaving it begins again: presses before that are forgotten, also those not yet released.
    const counted = taps.filter((tap) => tap.end <= end && tap.start > after && since(tap)
      && !events.slice(tap.start, end).some(disturbs));
    if (counted.length >= TIMES) {
      leaves.push(end);
      after = end;
    }
  }
  return leaves;
};

const found = (events) => {
  const hear = recogniser();
  return events.flatMap((event, place) => (hear(event) === TIMES ? [place] : []));
};

/** Numbers that are the same in every run. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const sequence = (next) => {
  const pick = (list) => list[Math.floor(next() * list.length)];
  let timeStamp = 0;
  return Array.from({ length: 4 + Math.floor(next() * 16) }, () => {
    timeStamp += next() < 0.1 ? next() * 6_000 : next() * 700;
    const other = next() < 0.08;
    const type = other ? pick(["keydown", "keyup", "pointerdown", "blur"]) : pick(["keydown", "keyup"]);
    const key = other ? pick(["a", "Tab", "CapsLock", "Process", "Control"]) : "Shift";
    const code = key === "Shift" ? pick(["ShiftLeft", "ShiftRight"]) : key;
    const odd = () => next() < 0.01;
    return {
      ...plain, type, timeStamp, code, key,
      repeat: type === "keydown" && next() < 0.1, isComposing: odd(), ctrlKey: odd(), altKey: odd(), metaKey: odd(),
    };
  });
};

test("it does what it means", () => {
  const next = random(7);
  let leaving = 0;
  for (let run = 0; run < SEQUENCES; run += 1) {
    const events = sequence(next);
    const expected = meaning(events);
    leaving += Number(expected.length > 0);
    // The message takes longer than the comparison.
    const same = found(events).join() === expected.join();
    assert.ok(same, same || JSON.stringify({ events, expected, found: found(events) }));
  }
  // Both must be frequent, or the comparison says little.
  assert.ok(leaving > SEQUENCES / 20 && leaving < SEQUENCES * 0.95, `${leaving} of ${SEQUENCES} leave`);
  console.log(`${SEQUENCES} sequences, in ${leaving} of them somebody leaves: no difference`);
});

test("a recogniser that counts presses, or forgets to look at other keys, is found out", () => {
  const careless = {
    "counts presses": ({ type, key }) => type === "keydown" && key === "Shift",
    "counts every release": ({ type, key }) => type === "keyup" && key === "Shift",
  };
  for (const [what, counts] of Object.entries(careless)) {
    const next = random(7);
    const differs = Array.from({ length: 1_000 }, () => sequence(next)).some((events) => {
      let count = 0;
      const wrong = events.flatMap((event, place) => {
        count += Number(counts(event));
        if (count < TIMES) return [];
        count = 0;
        return [place];
      });
      return JSON.stringify(wrong) !== JSON.stringify(meaning(events));
    });
    assert.ok(differs, what);
  }
});

/** Keys as people press them: `L` and `R` are taps of Shift, a small letter is that key, `^L` presses only, `vL` releases. */
const at = (times, ...keys) => keys.flatMap((one, place) => {
  const sided = (type, side) => ({ ...plain, type, key: "Shift", code: side === "L" ? "ShiftLeft" : "ShiftRight" });
  const events = /^[LR]$/.test(one) ? [sided("keydown", one), sided("keyup", one)]
    : one.startsWith("^") ? [sided("keydown", one[1])]
      : one.startsWith("v") ? [sided("keyup", one[1])]
        : [{ ...plain, type: "keydown", key: one, code: one }, { ...plain, type: "keyup", key: one, code: one }];
  return events.map((event, index) => ({ ...event, timeStamp: times[place] + index }));
});

test("5 seconds are in time, a moment more is not, and a late one still counts with the next two", () => {
  // The last release comes a thousandth of a second after its press.
  for (const last of [4_900, 4_999]) assert.equal(found(at([0, 100, last], "L", "L", "L")).length, 1, last);
  for (const last of [5_000, 5_100]) assert.equal(found(at([0, 100, last], "L", "L", "L")).length, 0, last);
  assert.equal(found(at([0, 4_000, 5_100, 5_300], "L", "L", "L", "L")).length, 1);
});

test("left and right may be mixed and overlap", () => {
  assert.equal(found(at([0, 10, 20, 30, 40, 50], "^L", "^R", "vL", "vR", "^L", "vL")).length, 1);
  assert.equal(found(at([0, 10, 20], "L", "R", "L")).length, 1);
});

test("whoever types capitals, goes back with Tab, or holds Shift, does not leave", () => {
  const capital = (letter) => ["^L", letter, "vL"];
  assert.equal(found(at([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * 90), ...["A", "B", "C"].flatMap(capital))).length, 0);
  assert.equal(found(at([0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 90), ...["Tab", "Tab", "Tab"].flatMap(capital))).length, 0);
  // Sticky keys: Shift is tapped and let go before the letter.
  assert.equal(found(at([0, 1, 2, 3, 4, 5].map((n) => n * 90), "L", "A", "L", "B", "L", "C")).length, 0);
  const held = Array.from({ length: 20 }, (_, place) =>
    ({ ...plain, type: "keydown", key: "Shift", code: "ShiftLeft", repeat: place > 0, timeStamp: place * 30 }));
  assert.equal(found(held).length, 0);
});
