// A draft on the resident's own device: what a copy holds, sealed, under one name in the store of the browser.
// Outlives an instance of the app, as memory.mjs does.
import { open, sealer } from "./seal.mjs";

/** Says nothing about what it is. */
const NAME = "d";

/** What seals; nothing while no draft is kept. */
let sealWith = null;
/** What this page wrote last. Another page may have written or wiped something since. */
let written;
/** The last write, because a later one must not be overtaken by an earlier one. */
let turn = Promise.resolve();

const stored = () => localStorage.getItem(NAME);

/** Whether something is kept in this browser. */
export const has = () => stored() !== null;

/** Whether this page keeps a draft. */
export const isOn = () => sealWith !== null;

/** Keeps a draft from now on, in the place of one that is there. */
export const begin = async (passphrase) => {
  const made = await sealer(passphrase);
  written = stored();
  sealWith = made;
};

export const read = (passphrase) => open(stored(), passphrase);

/** Fails when the browser refuses, and when another page wrote or wiped the draft: then this one stops. */
export const write = (text) => {
  turn = turn.catch(() => {}).then(async () => {
    const used = sealWith;
    const sealed = await used?.(text);
    // It may have been ended in the meantime.
    if (!used || used !== sealWith) return;
    if (stored() !== written) {
      sealWith = null;
      throw new Error("taken over");
    }
    localStorage.setItem(NAME, sealed);
    written = sealed;
  });
  return turn;
};

/** Wipes it and keeps nothing from now on. */
export const erase = () => {
  sealWith = null;
  localStorage.removeItem(NAME);
};
