// A press counts on the page that it was meant for. Pages change at once and at the same spot, so the second tap of
// somebody with an unsteady hand would land on whatever lies there on the next page, an answer about danger among them.
// Knows no clock and no page, so that it can be held to its meaning (tests/unit/press.test.mjs).

/** How long after a page appeared a second press is taken for a part of the first, in milliseconds. */
export const SETTLE = 500;

/** Hears what is pressed: gives whether an event belongs to the page before, and must do nothing on this one. */
export const judge = () => {
  let appeared = -Infinity;
  /** When the finger or the button of the mouse went down; null when nothing is down that can still become a click. */
  let down = null;
  return {
    /** Another page is there since this moment. */
    appears: (moment) => { appeared = moment; },
    isStray: ({ type, key, repeat, detail, timeStamp }) => {
      // A key that is held is one press, however long.
      if (type === "keydown") return repeat && (key === "Enter" || key === " ");
      const isSecond = detail > 1 && timeStamp - appeared < SETTLE;
      // It would take the focus from the heading.
      if (type === "mousedown") return isSecond;
      const began = down;
      down = type === "pointerdown" ? timeStamp : null;
      // Without a count it was a key, or a device that presses for somebody.
      return type === "click" && detail > 0 && (isSecond || (began !== null && began < appeared));
    },
  };
};

/** What a key presses that is held; in a field it writes. */
const PRESSED = "button, a, summary, [type=checkbox], [type=radio]";

/** Watches for it from now on; gives what is to be called when another page appears. The way out always works. */
export const watchPresses = () => {
  const { appears, isStray } = judge();
  for (const type of ["pointerdown", "pointercancel", "mousedown", "keydown", "click"]) {
    addEventListener(type, (event) => {
      if (!event.isTrusted || !isStray(event)) return;
      const { target } = event;
      if (target.closest?.(".sw-exit") || (type === "keydown" && !target.closest?.(PRESSED))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true });
  }
  return () => appears(performance.now());
};
