// A text as a few short lines, each of which fits in a QR code, and back. In any order, with lines that come twice and
// lines of another text in between. docs/hand-over.md says how a line is made.

/** A line: whether it is locked, the first part of the checksum of the whole, its place, how many there are, and its bytes. */
const LINE = /^(S1|L1)\.([0-9a-f]{16})\.(\d{1,2})\.(\d{1,2})\.([\w-]{1,700})$/;
/** How many bytes a line holds: a code of this size is read from a screen by an ordinary telephone. */
const PIECE = 420;
/** More lines than this nobody waits for. */
export const MOST_LINES = 64;
/** The largest text, in bytes: no few lines may fill a memory. */
const LARGEST = 1 << 20;

const fail = (why) => { throw new Error(why); };

const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const fromBase64 = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

const joined = async (stream, most) => {
  const pieces = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      fail("too large");
    }
    pieces.push(value);
  }
  const all = new Uint8Array(size);
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
};

/** A text as few bytes. */
export const squeeze = (text) =>
  joined(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);

/** The text again. Throws when it is damaged, or larger than a copy may be. */
export const unsqueeze = async (bytes) => {
  const whole = await joined(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")), LARGEST);
  return new TextDecoder("utf-8", { fatal: true }).decode(whole);
};

const checksum = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** These bytes as lines. Throws when there would be too many. */
export const toLines = async (bytes, isLocked) => {
  const count = Math.max(1, Math.ceil(bytes.length / PIECE));
  if (count > MOST_LINES) fail("too large");
  const start = `${isLocked ? "L1" : "S1"}.${await checksum(bytes)}`;
  return Array.from({ length: count }, (_, place) =>
    `${start}.${place + 1}.${count}.${toBase64(bytes.subarray(place * PIECE, (place + 1) * PIECE))}`);
};

/**
 * What collects lines. `add` says whether the line was one: of a new text, it takes the place of what was collected.
 * `bytes` gives all bytes once every line is there, or null; it throws when they are not what was sent.
 */
export const collector = () => {
  let of = null;
  let lines = new Map();
  return {
    add: (text) => {
      const [, kind, sum, place, count, piece] = LINE.exec(text) ?? [];
      const [at, all] = [Number(place), Number(count)];
      if (!kind || at < 1 || at > all || all > MOST_LINES || piece.length % 4 === 1) return false;
      const whole = `${kind}.${sum}.${all}`;
      if (whole !== of) {
        of = whole;
        lines = new Map();
      }
      lines.set(at, piece);
      return true;
    },
    progress: () => ({ have: lines.size, count: of ? Number(of.split(".")[2]) : 0 }),
    isLocked: () => of?.startsWith("L") ?? false,
    bytes: async () => {
      const [, sum, count] = of?.split(".") ?? [];
      if (!of || lines.size < Number(count)) return null;
      const pieces = Array.from({ length: Number(count) }, (_, place) => fromBase64(lines.get(place + 1)));
      const all = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      if (await checksum(all) !== sum) {
        // A line was read wrong: all of them have to come again.
        lines = new Map();
        fail("damaged");
      }
      return all;
    },
  };
};
