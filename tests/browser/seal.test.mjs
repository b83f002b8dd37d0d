// What seals a copy: the other tools open what the app made, the app opens what other tools made, and nothing
// opens with another passphrase or a changed character. Runs the module of the app as it is, in Node's WebCrypto.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose";
import { canSeal, open, pick, seal } from "../../public/bridge/seal.mjs";
import { COUNT, LIST as PATH } from "../../tools/author/dice.mjs";

const ALG = "PBES2-HS512+A256KW";
const ENC = "A256GCM";
const bytes = (text) => new TextEncoder().encode(text);
const TEXT = "<!DOCTYPE html><p>Ik ben bang. é 👩‍👧 \u0000 \ufeff</p>   ";
const PHRASE = "regen fiets kaas toren lamp";

const byJose = (text, phrase, { p2c = 600_000, alg = ALG, enc = ENC, header = {} } = {}) =>
  new CompactEncrypt(bytes(text)).setProtectedHeader({ alg, enc, ...header })
    .setKeyManagementParameters({ p2c }).encrypt(bytes(phrase));
const joseOpens = async (sealed, phrase) => {
  const { plaintext, protectedHeader } = await compactDecrypt(
    sealed, bytes(phrase), { keyManagementAlgorithms: [ALG], maxPBES2Count: 5_000_000 });
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(plaintext), header: protectedHeader };
};
const refuses = async (sealed, phrase, what) => {
  const begin = performance.now();
  await assert.rejects(open(sealed, phrase), undefined, what);
  return performance.now() - begin;
};
/** A sealed text with another header. */
const withHeader = (sealed, change) => {
  const [, ...rest] = sealed.split(".");
  const header = { ...decodeProtectedHeader(sealed), ...change };
  return [Buffer.from(JSON.stringify(header)).toString("base64url"), ...rest].join(".");
};

test("jose opens what the app sealed", async () => {
  assert.ok(canSeal());
  const sealed = await seal(TEXT, PHRASE);
  const { text, header } = await joseOpens(sealed, PHRASE);
  assert.equal(text, TEXT);
  const { p2s, ...rest } = header;
  assert.deepEqual(rest, { alg: ALG, enc: ENC, p2c: 600_000, cty: "text/html" });
  assert.equal(Buffer.from(p2s, "base64url").length, 16);
  assert.equal(await open(sealed, PHRASE), TEXT);
  assert.notEqual((await seal(TEXT, PHRASE)).split(".")[1], sealed.split(".")[1], "a key is used twice");
});

test("the app opens what jose sealed", async () => {
  for (const text of [TEXT, "", "é".repeat(40_000)]) assert.equal(await open(await byJose(text, PHRASE), PHRASE), text);
});

test("a passphrase is the same however it is typed or pasted", async () => {
  const sealed = await byJose(TEXT, "caf\u00e9 na\u00efef 👩‍👧 toren");
  for (const typed of ["cafe\u0301 nai\u0308ef 👩‍👧 toren", "  caf\u00e9\u00a0na\u00efef  👩‍👧\ttoren\r\n"]) {
    assert.equal(await open(sealed, typed), TEXT, JSON.stringify(typed));
  }
  const long = "x".repeat(10_000);
  assert.equal((await joseOpens(await seal(TEXT, long), long)).text, TEXT);
});

test("another passphrase and damage are refused alike", async () => {
  const sealed = await seal(TEXT, PHRASE);
  const wrong = ["", " ", PHRASE.slice(0, -1), `${PHRASE}x`, PHRASE.toUpperCase(), PHRASE.replaceAll(" ", "")];
  for (const phrase of wrong) await refuses(sealed, phrase, phrase);
  // Every part: its first, middle and last character.
  let start = 0;
  let count = 0;
  for (const part of sealed.split(".")) {
    for (const place of [0, Math.floor(part.length / 2), part.length - 1].map((place) => start + place)) {
      const other = [...sealed];
      // Two characters further: the last one may have bits that do not count.
      const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
      other[place] = letters[(letters.indexOf(sealed[place]) + 32) % 64];
      await refuses(other.join(""), PHRASE, `character ${place}`);
      count += 1;
    }
    start += part.length + 1;
  }
  for (const cut of [1, 10, 100]) await refuses(sealed.slice(0, -cut), PHRASE, `cut by ${cut}`);
  for (const other of ["", ".", "....", "a.b.c.d.e", `${sealed}.x`, `${sealed} `, sealed.replaceAll(".", "..")]) {
    await refuses(other, PHRASE, other.slice(0, 20));
  }
  console.log(`passphrases ${wrong.length}, changed characters ${count}: all refused`);
});

test("what would cost too much or too little is refused before anything is computed", async () => {
  const sealed = await seal(TEXT, PHRASE);
  const values = [0, 1, -1, 1000, 599_999, 5_000_001, 2 ** 31, 2 ** 32, 2 ** 32 - 1, 1e300, 600_000.5, "600000", null,
    [600_000], true, undefined];
  let slowest = 0;
  for (const p2c of values) slowest = Math.max(slowest, await refuses(withHeader(sealed, { p2c }), PHRASE, `p2c ${p2c}`));
  const others = [{ p2s: "" }, { p2s: "AAAA" }, { p2s: "A".repeat(100) }, { p2s: 7 }, { p2s: undefined }, { zip: "DEF" },
    { crit: ["exp"], exp: 1 }, { alg: "PBES2-HS256+A128KW" }, { alg: "dir" }, { alg: "none" }, { enc: "A128GCM" },
    { enc: "A256CBC-HS512" }];
  for (const change of others) {
    slowest = Math.max(slowest, await refuses(withHeader(sealed, change), PHRASE, JSON.stringify(change)));
  }
  // The least and the most that are read do get as far as the tag: they cost time.
  const allowed = await refuses(withHeader(sealed, { p2c: 600_001 }), PHRASE, "p2c 600,001");
  console.log(`refused headers ${values.length + others.length}, slowest ${slowest.toFixed(1)} ms; one that is computed ${allowed.toFixed(0)} ms`);
  assert.ok(slowest < allowed / 2, `${slowest} and ${allowed} ms`);
});

test("text that is no text is refused", async () => {
  const sealed = await new CompactEncrypt(Uint8Array.of(0xff, 0xfe, 0x41)).setProtectedHeader({ alg: ALG, enc: ENC })
    .setKeyManagementParameters({ p2c: 600_000 }).encrypt(bytes(PHRASE));
  await refuses(sealed, PHRASE, "not UTF-8");
});

const LIST = readFileSync(new URL(`../../${PATH}`, import.meta.url), "utf8").trim().split("\n");

test("the words are many, different, and say nothing unkind", () => {
  assert.equal(LIST.length, COUNT);
  assert.equal(new Set(LIST).size, COUNT);
  assert.ok(LIST.every((word) => /^[a-z]{4,9}$/.test(word)));
  const bits = 5 * Math.log2(COUNT);
  console.log(`bits of five words: ${bits.toFixed(1)}`);
  assert.ok(bits >= 64);
  const tidy = readFileSync(new URL("../it/tidy.rs", import.meta.url), "utf8");
  const sensitive = tidy.match(/SENSITIVE: \[&str; \d+\] = \[([^\]]+)\]/)[1].match(/[a-z]+/g);
  assert.ok(sensitive.length > 20);
  assert.deepEqual(LIST.filter((word) => sensitive.some((part) => word.includes(part))), []);
});

test("every word is as likely as any other", () => {
  const draws = 2_000_000;
  const count = new Map(LIST.map((word) => [word, 0]));
  for (const word of pick(LIST, draws)) count.set(word, count.get(word) + 1);
  const expected = draws / COUNT;
  const chi = [...count.values()].reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  // About normal with this mean and spread; six times the spread is once in a billion runs.
  const [mean, spread] = [COUNT - 1, Math.sqrt(2 * (COUNT - 1))];
  console.log(`draws ${draws}, chi-square ${chi.toFixed(0)}, expected ${mean} ± ${spread.toFixed(0)}`);
  assert.ok(Math.abs(chi - mean) < 6 * spread, String(chi));
});

test("numbers that would make some words more likely are thrown away", () => {
  const fair = 2 ** 32 - (2 ** 32 % 7);
  const numbers = [fair, 2 ** 32 - 1, 3, fair - 1];
  const real = crypto.getRandomValues;
  crypto.getRandomValues = (array) => { array[0] = numbers.shift(); return array; };
  try {
    assert.deepEqual(pick(["a", "b", "c", "d", "e", "f", "g"], 2), ["d", "g"]);
  } finally {
    crypto.getRandomValues = real;
  }
  assert.deepEqual(numbers, []);
});
