// Shift three times: whether it was pressed to leave. Knows no page and no clock, and is not in the wasm
// file, because leaving has to work when that file does not (tests/unit/shift.test.mjs holds it to its meaning).
//
// A tap is a Shift key that goes down and up again with nothing else in between. So Shift+Tab, a capital letter,
// a shortcut and a letter that is being composed are no taps, and each of them ends the taps before it. Keys are
// told apart by their place, so that left and right may be mixed and overlap. A key that repeats is one key that
// is held. Where sticky keys let every press and release through, capitals are one tap and a letter, which ends it.

/** So many taps mean that the resident wants to leave. */
export const TIMES = 3;
/** From the first press to the last release, in milliseconds. */
export const WITHIN = 5_000;

/** Hears what is pressed: gives how many taps count now, and `TIMES` once when it is time to leave. */
export const recogniser = () => {
  const held = new Map();
  let taps = [];
  const forget = () => {
    held.clear();
    taps = [];
  };
  return ({ type, key, code, repeat, isComposing, ctrlKey, altKey, metaKey, timeStamp }) => {
    const isShift = key === "Shift" && !isComposing && !ctrlKey && !altKey && !metaKey;
    if (type === "keydown" && isShift) {
      if (!repeat) held.set(code, timeStamp);
    } else if (type === "keyup") {
      if (isShift && held.has(code)) taps.push(held.get(code));
      held.delete(code);
    } else {
      forget();
    }
    taps = taps.filter((pressed) => timeStamp - pressed <= WITHIN);
    const count = taps.length;
    if (count === TIMES) forget();
    return count;
  };
};
