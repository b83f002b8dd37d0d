// The browser's own Back goes one step back in the app, as the button on the page does. For that one entry lies above the
// first: the same address, no state, put there at the first press. After each Back the page returns to it, so the
// history never grows, and says nothing of what was told.

/** How long going from one entry to the other may take on the way out, in milliseconds. */
const MOVING = 100;

/** Whether the entry is there, and whether the page is on it. */
let [isThere, isOn] = [false, false];
/** What the page does instead once it is being left. */
let isOver = false;

/** Whether the entry so far from this one is of this page as well, as it is after a reload; as far as a browser says. */
const isOurs = (step) => {
  const { navigation } = globalThis;
  return navigation?.entries?.()[navigation.currentEntry.index + step]?.sameDocument === true;
};

const put = () => {
  if (isOver) return;
  if (isThere) {
    if (!isOn) history.forward();
    return;
  }
  history.scrollRestoration = "manual";
  history.pushState(null, "", location.href);
  [isThere, isOn] = [true, true];
};

const move = () => {
  isOn = !isOn;
  if (isOn || isOver) return;
  const back = document.querySelector(".sw-back");
  if (!back) return history.back();
  history.forward();
  back.click();
};

/** Takes part in the history from now on. In a frame it is the history of the page around it, and stays as it is. */
export const followHistory = () => {
  if (window.top !== window) return;
  isOn = isOurs(-1);
  isThere = isOn || isOurs(1);
  addEventListener("click", put, { capture: true });
  addEventListener("popstate", move);
};

/**
 * Leaves: gives the entry that the page is on the address `away`, goes to the other one, and calls `go` there. So neither
 * leads to the app again. A browser that does not move in time is not waited for.
 */
export const leaveHistory = (away, go) => {
  isOver = true;
  if (!isThere) return go();
  let hasGone = false;
  const once = () => {
    if (hasGone) return;
    hasGone = true;
    go();
  };
  setTimeout(once, MOVING);
  addEventListener("popstate", once, { once: true });
  history.replaceState(null, "", away);
  history.go(isOn ? -1 : 1);
};
