// What outlives an instance of the app: when one traps, the next begins with what is in here.
// Held in the memory of this page only. Leaving, "wis alles" and the end of the page empty it.

/** What changed the walk, oldest first: the change, where that was, and what was filled in there. */
let entries = [];
/** Where the resident is, and how they came there; null at the start. */
let screens = null;
/** The municipality that was chosen: its id and name. */
let place = [];
/** What is filled in on the page that is shown, by the id of its control. */
let drafts = new Map();
/** What was filled in on a page that had to be left, until that page is shown again. */
let aside = null;
/** All answers in words, for when nothing but the page itself is left. */
let words = "";
/** The control that is being typed in at this moment. */
let typing = null;
/** The last button that was pressed: its words, and the nearest id. */
let pressed;
/** The files of the app, so that a new instance needs no network. */
const files = new Map();
/**
 * What start.mjs does when a page is shown and for the next visitor, whether the last file came as it was built, what
 * could not be cleared, and who hears of each change (mirror.mjs).
 */
export const page = { isWhole: true, uncleared: [], changed: () => {} };

/**
 * Gets a file of the app, once. With `integrity` a browser hands it over only after all of it was checked, so
 * compiling the wasm while it streams in would gain nothing.
 */
export const file = async (address) => {
  if (!files.has(address)) {
    const link = document.querySelector(`link[href="${address}"],link[data-later="${address}"]`)?.dataset;
    // What only comes when it is chosen stands in one list: each address and then what it has to be. A municipality used
    // to come unchecked, so that a page that was open during an update could read the file of another build.
    const chosen = document.querySelector("link[data-chosen]")?.dataset.chosen.split(" ") ?? [];
    const integrity = (link?.later === address ? link.laterIntegrity : link?.integrity)
      ?? chosen[chosen.indexOf(address) + 1 || chosen.length] ?? "";
    // A file that came damaged stays in the cache: the second time it is not taken from there.
    const answer = await fetch(address, { integrity })
      .catch(() => fetch(address, { integrity, cache: "reload" })).catch(() => {});
    const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => null) : null;
    page.isWhole = bytes !== null;
    if (!bytes) throw new Error("missing");
    files.set(address, bytes);
  }
  return new Uint8Array(files.get(address));
};

/** Notes a change of the walk, before it is made. Each further letter in a field takes the place of the last one. */
export const note = (change) => {
  const last = entries.at(-1);
  if (typing && last?.typing === typing && last.screens === screens) entries.pop();
  entries.push({ change, screens, drafts: new Map(drafts), typing });
  page.changed();
};

const isSame = (one, other) => one === other
  || one?.length === other?.length && one.every((byte, place) => byte === other[place]);

/** Another page is shown. What was set aside for it is filled in again. */
export const arrive = (now) => {
  screens = now;
  const isBack = isSame(aside?.screens, now);
  drafts = isBack ? aside.drafts : new Map();
  if (isBack) aside = null;
  page.arrived(isBack);
  page.changed();
};

/** The first page of an instance is there, with this heading. */
export const shown = (heading) => { page.shown(heading); };

/** The municipality is chosen. */
export const live = (id, name) => { place = [id, name]; };

/** What was answered until now, in words. */
export const tell = (text) => { words = text; };

/** For a new instance: what changed the walk, one after the other, and where the resident is. */
export const changes = () => {
  const all = new Uint8Array(entries.reduce((sum, { change }) => sum + change.length, 0));
  let end = 0;
  for (const { change } of entries) {
    all.set(change, end);
    end += change.length;
  }
  return all;
};
export const whereabouts = () => screens ?? new Uint8Array();
export const residence = () => place;

/** Forgets what was told, and the municipality as well when the resident leaves. */
export const forget = (isLeaving) => {
  if (isLeaving) place = [];
  entries = [];
  drafts = new Map();
  aside = null;
  words = "";
  screens = null;
  pressed = undefined;
  page.changed();
};

/** Starts another instance, for the next visitor. The one that asks for it is still busy until then. */
export const renew_page = () => { setTimeout(page.renew); };
/** What could not be cleared for them. */
export const uncleared = () => page.uncleared;

/** Some controls are only there after a press on this. A press ends the typing, also where a busy page is late to say so. */
export const press = (button) => {
  typing = null;
  pressed = { id: button.closest("[id]")?.id, text: button.textContent };
};

/** Keeps what is filled in. Called before anything else hears of it. */
export const draft = (target) => {
  if (!target.id) return;
  const isTick = target.type === "checkbox" || target.type === "radio";
  const opener = drafts.get(target.id)?.opener ?? pressed;
  drafts.delete(target.id);
  drafts.set(target.id, {
    isTick, value: isTick ? target.checked : target.value, label: target.labels?.[0]?.textContent, opener,
  });
  typing = target.id;
  setTimeout(() => { typing = null; });
};

/** Goes back to before the last change. What was filled in for it is in its page again. */
export const withoutLast = () => {
  const last = entries.pop();
  if (!last) return;
  if (drafts.size > 0 && !isSame(screens, last.screens)) aside = { screens, drafts };
  ({ screens, drafts } = last);
};

/** What is filled in on the page that is shown. */
export const filled = () => new Map(drafts);

/** What is left when no instance works: all answers in words, and what was filled in and not confirmed. */
export const left = () => ({ words, drafts: [...aside?.drafts.values() ?? [], ...drafts.values()] });
