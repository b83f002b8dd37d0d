// Looking for words in everything that a browser wrote to the disk: in the files as they are, and in what is
// compressed inside them.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import lz4 from "lz4js";
import snappy from "snappyjs";

/** All files below a folder. */
export const filesIn = (folder) => readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name)).filter((path) => lstatSync(path).isFile());

/** How Firefox writes its sessions and bookmarks: a word, the size, and one block of LZ4. */
const MOZ_LZ4 = "mozLz40\0";
const fromMozLz4 = (bytes) => {
  if (bytes.toString("latin1", 0, MOZ_LZ4.length) !== MOZ_LZ4) return [];
  const start = MOZ_LZ4.length + 4;
  const whole = Buffer.alloc(bytes.readUInt32LE(MOZ_LZ4.length));
  try {
    lz4.decompressBlock(bytes, whole, start, bytes.length - start, 0);
  } catch {
    // A browser that was killed may have been writing: what came out until then is searched.
  }
  return [whole];
};

const varint = (bytes, start) => {
  let value = 0;
  for (let at = start, shift = 0; ; at += 1, shift += 7) {
    value += (bytes[at] & 0x7f) * 2 ** shift;
    if (bytes[at] < 0x80) return [value, at + 1];
  }
};

/** A block of a LevelDB table; one byte after it says whether it is compressed. */
const block = (bytes, [start, size]) => {
  const plain = bytes.subarray(start, start + size);
  return bytes[start + size] === 1 ? Buffer.from(snappy.uncompress(plain)) : plain;
};
const handle = (bytes, at) => {
  const [start, next] = varint(bytes, at);
  const [size, end] = varint(bytes, next);
  return [[start, size], end];
};

/** How Chromium writes storage, IndexedDB and much more: a table of blocks compressed with Snappy. */
const LEVELDB = 0xdb4775248b80fb57n;
const fromLevelDb = (bytes) => {
  if (bytes.length < 48 || bytes.readBigUInt64LE(bytes.length - 8) !== LEVELDB) return [];
  const [, afterMeta] = handle(bytes, bytes.length - 48);
  const index = block(bytes, handle(bytes, afterMeta)[0]);
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const blocks = [];
  for (let at = 0; at < end;) {
    const [, afterShared] = varint(index, at);
    const [key, afterKey] = varint(index, afterShared);
    const [value, start] = varint(index, afterKey);
    blocks.push(block(bytes, handle(index, start + key)[0]));
    at = start + key + value;
  }
  return blocks;
};

/** What a file holds: as it is, and unpacked. */
export const forms = (bytes) => [bytes, ...fromMozLz4(bytes), ...fromLevelDb(bytes)];

/** Which of these words stand in which files, as UTF-8 or UTF-16. */
export const search = (folder, words) => {
  const needles = words.flatMap((word) => ["utf8", "utf16le"].map((encoding) => [word, Buffer.from(word, encoding)]));
  const hits = [];
  for (const path of filesIn(folder)) {
    const found = new Set();
    for (const form of forms(readFileSync(path))) {
      for (const [word, needle] of needles) if (form.includes(needle)) found.add(word);
    }
    hits.push(...[...found].map((word) => ({ word, file: relative(folder, path) })));
  }
  return hits;
};
