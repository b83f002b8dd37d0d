// Leaving at once. Works without the wasm file: before it is there, and after it failed. Every step is guarded,
// because a browser may refuse each of them, and the next must still be taken.
import { away, leaveHistory } from "./back.mjs";
import { NEUTRAL } from "./neutral.mjs";

/** How long that page gets before the second way out is taken, in milliseconds. */
const PATIENCE = 300;
/** More than a visit uses. */
const MOST_TIMERS = 10_000;

const guarded = (act) => {
  try {
    // What it promises may be refused as well.
    Promise.resolve(act()).catch(() => {});
  } catch {
    // There is nobody to tell.
  }
};

/** Clears what a browser keeps for a page, as far as it lets it. */
export const clearStores = () => {
  guarded(() => localStorage.clear());
  guarded(() => sessionStorage.clear());
  guarded(async () => (await indexedDB.databases()).forEach(({ name }) => indexedDB.deleteDatabase(name)));
  guarded(async () => (await caches.keys()).forEach((name) => caches.delete(name)));
  guarded(async () => (await navigator.serviceWorker.getRegistrations()).forEach((one) => one.unregister()));
  guarded(() => document.cookie.split(/; */).forEach((cookie) => {
    document.cookie = `${cookie.split("=", 1)[0]}=; max-age=0; path=/`;
  }));
};

const stopWork = () => {
  guarded(() => window.stop());
  guarded(() => {
    const last = setTimeout(() => {});
    for (let id = last; id > 0 && id > last - MOST_TIMERS; id -= 1) clearTimeout(id);
  });
  guarded(() => speechSynthesis.cancel());
};

let gone = false;
/** Whether the page is being left: what fails from now on is no news. */
export const isLeaving = () => gone;

/** Leaves the page. `forget` overwrites what the app holds in memory. */
export const leave = (forget) => {
  if (gone) return;
  gone = true;
  // Not one of the titles of the app, which a history would show.
  guarded(() => { document.title = "Even geduld"; });
  stopWork();
  guarded(forget);
  // Browsers keep a page that was left and show it again on Back, so it has to be empty by then.
  guarded(() => document.documentElement.replaceChildren());
  clearStores();
  // The website around a frame may lead away where the frame may not.
  guarded(() => globalThis.samenwijzerHost.leave());
  const isFramed = window.top !== window;
  // A computer for everybody (docs/kiosk.md) goes nowhere else.
  const isKiosk = !isFramed && new URLSearchParams(location.search).has("plek");
  const home = isKiosk ? location.pathname + location.search : null;
  const second = isFramed ? "about:blank" : home ?? NEUTRAL[0];
  setTimeout(() => {
    // The page did not come in time. Its headers may still clear what a script cannot.
    guarded(() => fetch(away, { keepalive: true }));
    guarded(() => location.replace(second));
  }, PATIENCE);
  // Without internet a browser says so at once, and names the site that it could not reach.
  const usual = isFramed || !navigator.onLine ? NEUTRAL[0] : away;
  // A frame may not be allowed to take the whole window along. Then it stays empty: a neutral site in the frame
  // of a municipality would be more striking than nothing, and most refuse to be framed.
  const go = () => guarded(() => (isFramed ? window.top : window).location.replace(home ?? usual));
  guarded(() => leaveHistory(go));
};
