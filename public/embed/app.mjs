// Only in the documents for the frame of a municipality (tools/build/embed.mjs), and before start.mjs: who may be around the
// app, how high it is, and the way to hand something over (public/bridge/host.mjs). It refuses to know what was told.
import { link } from "./link.mjs";

const root = document.documentElement;
const hosts = root.dataset.hosts.split(" ");
/** What a website can say of its own colours: the resident may still choose others. */
const LOOKS = new Map([["licht", "sw-light"], ["donker", "sw-dark"]]);

/** A page that could read the app, or that is not of the municipality. The headers refuse them as well. */
const isRefused = () => {
  // Firefox hides them behind "null" where the frame sends no referrer.
  const around = [...location.ancestorOrigins ?? []].filter((origin) => origin !== "null");
  if (around.some((origin) => !hosts.includes(origin))) return true;
  try {
    return window.parent.document !== null;
  } catch {
    return false;
  }
};

/** The app puts the focus on its heading, also when it starts; whoever is elsewhere in the website stays there. */
const keepFocus = () => {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (...how) {
    if (document.hasFocus()) focus.apply(this, how);
  };
};

/**
 * On another page of the app its top comes in view, also where the website was scrolled: the way out stands there. The
 * browser does that by itself, so the website need not be told.
 */
const watchPages = () => {
  addEventListener("focusin", ({ target }) => {
    if (target.localName === "h1" && scrollY === 0) document.querySelector("header")?.scrollIntoView({ block: "start" });
  });
};

/** The bars at the top and the bottom do not move with the page, so what is under them counts as well. */
const watchHeight = (made) => {
  // Not the height of the document, which is never less than the frame, nor of one element, which start.mjs replaces.
  const measure = () => made.tall(document.body?.offsetHeight ?? 0);
  new ResizeObserver(measure).observe(document.body);
};

if (window.top !== window) {
  // The page by itself may be in no frame at all: what comes instead is what the browser says of that.
  if (isRefused()) location.replace("index.html");
  else {
    const made = globalThis.samenwijzerHost = link(window, hosts, root.dataset.place);
    watchHeight(made);
    keepFocus();
    watchPages();
    const look = LOOKS.get(new URLSearchParams(location.search).get("thema"));
    if (look) root.classList.add(look);
  }
}
