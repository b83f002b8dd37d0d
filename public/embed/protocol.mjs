// What the app in a frame and the website around it say to each other (docs/embedding.md). Knows no page: each side
// reads what came with `read`, which gives a message that was agreed, or nothing.

/** A change that an older side would not understand gets another number. */
export const VERSION = 1;
/** The most that a message may take, as UTF-8. */
export const MOST = 256 * 1024;
/** The step and the smallest of a height, in pixels. So that it does not tell which page it is of. */
export const STEP = 50;
export const LEAST = 500;
/** The largest height that is taken seriously, in pixels. */
const TALLEST = 20_000;

/** 128 bits. */
const isKey = (value) => typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
const isHash = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isHeight = (value) => Number.isInteger(value) && value >= LEAST && value <= TALLEST && value % STEP === 0;

/** What each message holds: all of these and nothing else. Flat, so that nothing can be hidden in the depth. */
const KINDS = {
  hallo: { nonce: isKey },
  welkom: { nonce: isKey, melding: (value) => typeof value === "boolean" },
  hoogte: { px: isHeight },
  melding: { sleutel: isKey, tekst: (value) => typeof value === "string" && value !== "" },
  ontvangen: { sha256: isHash },
  geweigerd: { sha256: isHash },
  weg: {},
};

const bytes = (text) => new TextEncoder().encode(text);

/** The message as text; nothing when it is larger than a message may be. */
export const write = (soort, fields = {}) => {
  const text = JSON.stringify({ samenwijzer: VERSION, soort, ...fields });
  return bytes(text).length <= MOST ? text : null;
};

/** The message in what came, when it is one of these kinds. Whatever else came gives nothing, and never throws. */
export const read = (data, ...kinds) => {
  // Before anything is parsed. The length in bytes is never less than that of the text.
  if (typeof data !== "string" || data.length > MOST || bytes(data).length > MOST) return null;
  let message;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (message?.samenwijzer !== VERSION || !kinds.includes(message.soort)) return null;
  const { samenwijzer: _, soort, ...fields } = message;
  const wanted = Object.entries(KINDS[soort]);
  const isWhole = Object.keys(fields).length === wanted.length
    && wanted.every(([name, holds]) => Object.hasOwn(fields, name) && holds(fields[name]));
  return isWhole ? { soort, ...fields } : null;
};

/** The smallest height to say that holds this much, but never more than fits on this screen. */
export const rounded = (pixels, screen) => {
  const most = Math.min(TALLEST, Math.max(LEAST, Math.ceil(screen / STEP) * STEP || LEAST));
  return Math.min(most, Math.max(LEAST, Math.ceil(pixels / STEP) * STEP || LEAST));
};

/** What proves that a text came across as it is. Fails where the browser has no secure connection. */
export const sha256 = async (text) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes(text)))]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");
