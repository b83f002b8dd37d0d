// A text sealed with a passphrase: a JWE in compact form (RFC 7516) with PBES2-HS512+A256KW (RFC 7518, 4.8) and
// A256GCM, so that other tools can open it too. All of the arithmetic is the browser's own.
const ALGORITHM = "PBES2-HS512+A256KW";
const CONTENT = "A256GCM";
/** How often the passphrase is hashed: what is written, and what is accepted without hanging a phone. */
const ROUNDS = { written: 600_000, least: 600_000, most: 5_000_000 };
const TAG = 16;

const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

const toBase64 = (bytes) => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
};

const fail = () => { throw new Error("not opened"); };

/** The bytes in a part: so many, or any number between two. */
const fromBase64 = (part, least = 0, most = Infinity) => {
  if (!/^[\w-]*$/.test(part)) fail();
  const text = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
  return text.length < least || text.length > most ? fail() : Uint8Array.from(text, (c) => c.charCodeAt(0));
};

/** As it is typed on any keyboard, and however it was pasted. */
const plain = (passphrase) => passphrase.normalize("NFC").trim().replace(/\s+/g, " ");

const wrapping = async (passphrase, salt, iterations) => {
  const { subtle } = crypto;
  const typed = await subtle.importKey("raw", encode(plain(passphrase)), "PBKDF2", false, ["deriveKey"]);
  const salted = Uint8Array.of(...encode(ALGORITHM), 0, ...salt);
  return subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-512", salt: salted, iterations }, typed,
    { name: "AES-KW", length: 256 }, false, ["wrapKey", "unwrapKey"]);
};

/** Whether this browser can do it here: it cannot without a secure connection. */
export const canSeal = () => Boolean(globalThis.crypto?.subtle);

/** What seals texts with this passphrase: the slow part is done once. Every text has a key of its own. */
export const sealer = async (passphrase) => {
  const { subtle } = crypto;
  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const salt = random(16);
  const wrappingKey = await wrapping(passphrase, salt, ROUNDS.written);
  const header = toBase64(encode(JSON.stringify(
    { alg: ALGORITHM, enc: CONTENT, p2s: toBase64(salt), p2c: ROUNDS.written, cty: "text/html" })));
  return async (text) => {
    const iv = random(12);
    const key = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
    const wrapped = await subtle.wrapKey("raw", key, wrappingKey, "AES-KW");
    const sealed = new Uint8Array(
      await subtle.encrypt({ name: "AES-GCM", iv, additionalData: encode(header) }, key, encode(text)));
    const parts = [new Uint8Array(wrapped), iv, sealed.subarray(0, -TAG), sealed.subarray(-TAG)];
    return [header, ...parts.map(toBase64)].join(".");
  };
};

export const seal = async (text, passphrase) => (await sealer(passphrase))(text);

/** Throws when the passphrase is another one or anything in it was changed: nobody can tell which. */
export const open = async (sealed, passphrase) => {
  const { subtle } = crypto;
  const [header, ...rest] = sealed.split(".");
  if (rest.length !== 4) fail();
  const { alg, enc, p2s, p2c, crit, zip } = JSON.parse(decode(fromBase64(header)));
  if (alg !== ALGORITHM || enc !== CONTENT || crit !== undefined || zip !== undefined) fail();
  // Before anything is computed: a file must not be able to keep a phone busy.
  if (!Number.isInteger(p2c) || p2c < ROUNDS.least || p2c > ROUNDS.most || typeof p2s !== "string") fail();
  const salt = fromBase64(p2s, 8, 64);
  const wrapped = fromBase64(rest[0], 40, 40);
  const iv = fromBase64(rest[1], 12, 12);
  const secret = fromBase64(rest[2]);
  const tag = fromBase64(rest[3], TAG, TAG);
  const key = await subtle.unwrapKey(
    "raw", wrapped, await wrapping(passphrase, salt, p2c), "AES-KW", "AES-GCM", false, ["decrypt"]);
  const whole = new Uint8Array(secret.length + TAG);
  whole.set(secret);
  whole.set(tag, secret.length);
  return decode(await subtle.decrypt({ name: "AES-GCM", iv, additionalData: encode(header) }, key, whole));
};

/** So many words of a list, each as likely as any other. */
export const pick = (words, count) => {
  // What lies above the last whole multiple is thrown away: it would make the first words more likely.
  const fair = 2 ** 32 - (2 ** 32 % words.length);
  const number = new Uint32Array(1);
  return Array.from({ length: count }, () => {
    do crypto.getRandomValues(number); while (number[0] >= fair);
    return words[number[0] % words.length];
  });
};
