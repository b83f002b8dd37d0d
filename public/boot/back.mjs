// The browser's own Back goes one step back in the app, as the button on the page does. For that the first press puts one
// entry above the first, with the same address and no state. After each Back the page returns to it, so the history never
// grows, and says nothing of what was told. The entry below has the address to leave by, so that leaving has to change
// no more than the one that the page is on.

/** The static page that clears what it can and goes on to a neutral site. */
export let away = "weg/";
/** The address of the app, and that of the entry below it: in the same folder, or every relative address would change. */
let [address, below] = [];
/** Whether the entry is there, whether the page is on it, and whether it returns there to go back in the app. */
let [isThere, isOn, isReturning] = [false, false, false];
/** Leaves the page; null while it is not being left. */
let leaving = null;

/** Whether the entry so far from this one is of this page as well, as it is after a reload; as far as a browser says. */
const isOurs = (step) => {
  const { navigation } = globalThis;
  return navigation?.entries?.()[navigation.currentEntry.index + step]?.sameDocument === true;
};

const put = () => {
  if (leaving || isOn) return;
  history.replaceState(null, "", below);
  if (isThere) return history.forward();
  history.scrollRestoration = "manual";
  history.pushState(null, "", address);
  [isThere, isOn] = [true, true];
};

const move = () => {
  isOn = !isOn;
  // A Back that was on its way when the page was left.
  if (leaving) return leaveHistory(leaving);
  const back = document.querySelector(".sw-back");
  if (isOn) {
    if (isReturning) back?.click();
    isReturning = false;
  } else if (back) {
    isReturning = true;
    history.forward();
  } else {
    history.replaceState(null, "", address);
    history.back();
  }
};

/** Takes part in the history from now on. In a frame it is the history of the page around it, and stays as it is. */
export const followHistory = () => {
  if (window.top !== window) return;
  address = location.href;
  // A computer for everybody (docs/kiosk.md) goes nowhere else.
  const isKiosk = new URLSearchParams(location.search).has("plek");
  away = isKiosk ? address : new URL(away, address).href;
  below = isKiosk ? address : away.replace(/\/$/, "");
  isOn = isOurs(-1);
  isThere = isOn || isOurs(1);
  addEventListener("click", put, { capture: true });
  addEventListener("popstate", move);
};

/** Leaves by `go`. From the entry below it first goes on to another one above, in place of the one of the app. */
export const leaveHistory = (go) => {
  leaving = go;
  try {
    if (isThere && !isOn) history.pushState(null, "", away);
    isOn = true;
  } finally {
    go();
  }
};
