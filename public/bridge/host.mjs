// The website around the app, for calls from the wasm: what public/embed/app.mjs made, if the app is in a frame.

/** Whether it is that of this municipality, and said that it can receive a text. */
export const isOffered = (place) => globalThis.samenwijzerHost?.isOffered(place) === true;

/** Hands over this text under a key: "confirmed", "unsure" or "refused". */
export const give = async (key, text) => await globalThis.samenwijzerHost?.give(key, text) ?? "refused";
