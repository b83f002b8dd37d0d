// A browser of nothing but notes, for the scripts that must work when everything else has failed: what they do is
// written down in order, and each thing can be made to fail. That real browsers do it too is shown in tests/browser.
import { register } from "node:module";

// A page that is opened has all of its scripts again: what one of them imports gets the mark of the page as well.
register(`data:text/javascript,${encodeURIComponent(`export const resolve = async (name, context, next) => {
  const found = await next(name, context);
  const mark = context.parentURL ? new URL(context.parentURL).search : "";
  return mark && found.url.startsWith("file:") ? { ...found, url: found.url + mark } : found;
}`)}`);

/** An element that says what it is and what is written in it. */
const element = (log, tag) => ({
  isConnected: false,
  setAttribute: (name, value) => log.push(`${tag} ${name} ${value}`),
  set className(name) { log.push(`${tag} class ${name}`); },
  set textContent(text) { log.push(`${tag} says ${text}`); },
});

/** What a script may ask of a page, and what is noted of it. */
const parts = ({ log, timer, listeners }, { search, isFramed, isHosted, isOnline, cookie }) => {
  const store = (name) => ({ clear: () => log.push(`${name} cleared`) });
  const place = (name) => ({ pathname: "/hulp/", search, replace: (to) => log.push(`${name} to ${to}`) });
  const location = place("page");
  const window = { stop: () => log.push("work stopped"), location };
  window.top = isFramed ? { location: place("window") } : window;
  return {
    window,
    location,
    document: {
      set title(text) { log.push(`title ${text}`); },
      createElement: (tag) => element(log, tag),
      body: { append: (one) => { one.isConnected = true; } },
      documentElement: { replaceChildren: (...children) => log.push(`page with ${children.length} parts`) },
      get cookie() { return cookie; },
      set cookie(text) { log.push(`cookie ${text}`); },
    },
    localStorage: store("localStorage"),
    sessionStorage: store("sessionStorage"),
    indexedDB: {
      databases: async () => [{ name: "one" }, { name: "two" }],
      deleteDatabase: (name) => log.push(`database ${name} deleted`),
    },
    caches: { keys: async () => ["three", "four"], delete: async (name) => log.push(`cache ${name} deleted`) },
    navigator: {
      onLine: isOnline,
      serviceWorker: {
        getRegistrations: async () => [{ unregister: async () => log.push("worker gone") }],
      },
    },
    speechSynthesis: { cancel: () => log.push("voice stopped") },
    samenwijzerHost: isHosted && { leave: () => log.push("website told") },
    fetch: async (to, options) => log.push(`fetch ${to} ${JSON.stringify(options)}`),
    addEventListener: (type, hear, options) => listeners.push({ type, hear, options }),
    setTimeout: timer.set,
    clearTimeout: timer.clear,
  };
};

const USUAL = { search: "", isFramed: false, isHosted: false, isOnline: true, cookie: "a=1", timers: 0 };

/**
 * Runs `act` in such a browser, whose clock stands still: `wait` lets time pass. Gives what was noted. `broken` changes
 * the parts before it begins.
 */
export const inWorld = async (options, act, broken = () => {}) => {
  const log = [];
  const settings = { ...USUAL, ...options };
  const pending = new Map();
  let next = settings.timers;
  let now = 0;
  const timer = {
    cleared: [],
    set: (call, after = 0) => {
      next += 1;
      pending.set(next, { call, at: now + after });
      return next;
    },
    clear: (id) => {
      timer.cleared.push(id);
      pending.delete(id);
    },
  };
  const listeners = [];
  const world = parts({ log, timer, listeners }, settings);
  broken(world);
  const before = Object.keys(world).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(world)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const settle = () => new Promise((done) => { setImmediate(done); });
  const wait = async (time) => {
    now += time;
    const due = [...pending].filter(([, { at }]) => at <= now);
    for (const [id, { call }] of due) {
      pending.delete(id);
      call();
    }
    await settle();
  };
  try {
    await act({ log, wait, timer, listeners, page: world });
    await settle();
  } finally {
    for (const [name, descriptor] of before) {
      delete globalThis[name];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  }
  return log;
};

let fresh = 0;
/** A script of the app as a page that was just opened has it: with nothing in its memory. */
export const load = (name) => import(`../../../public/${name}?${fresh += 1}`);
