// A text as lines for QR codes, and back: in any order, with damage, and with lines of another text in between.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_LINES, collector, squeeze, toLines, unsqueeze } from "../../public/bridge/qr-lines.mjs";

const CASES = process.env.FULL === "1" ? 200_000 : 20_000;

/** Numbers that look like chance and are the same every time. */
const dice = (seed) => {
  let state = seed;
  return (below) => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) % below;
  };
};

const told = (count, roll) => Array.from({ length: count }, () => `woord ${roll(1e9)} ë€😀`).join("\n");
const linesOf = async (text, isLocked = false) => toLines(await squeeze(text), isLocked);
const shuffled = (list, roll) => list.map((one) => [roll(1e9), one]).sort(([a], [b]) => a - b).map(([, one]) => one);

test("lines in any order, some of them twice, are the text again", async () => {
  const roll = dice(1);
  for (const words of [0, 1, 20, 300]) {
    const text = told(words, roll);
    const lines = await linesOf(text, words % 2 === 0);
    const found = collector();
    for (const line of shuffled([...lines, ...lines.slice(0, 2)], roll)) assert.ok(found.add(line));
    assert.deepEqual(found.progress(), { have: lines.length, count: lines.length });
    assert.equal(found.isLocked(), words % 2 === 0);
    assert.equal(await unsqueeze(await found.bytes()), text);
  }
});

test("until every line is there, there is nothing", async () => {
  const lines = await linesOf(told(300, dice(2)));
  assert.ok(lines.length > 3);
  const found = collector();
  for (const line of lines.slice(1)) found.add(line);
  assert.equal(await found.bytes(), null);
});

test("another text takes the place of the one before it", async () => {
  const [one, other] = [await linesOf(told(300, dice(3))), await linesOf("kort")];
  const found = collector();
  found.add(one[0]);
  for (const line of other) found.add(line);
  assert.equal(await unsqueeze(await found.bytes()), "kort");
});

test(`${CASES} damaged lines give the text, or nothing, and never anything else`, async (t) => {
  const roll = dice(4);
  const text = told(120, roll);
  const lines = await linesOf(text);
  const counts = { refused: 0, damaged: 0, whole: 0, waiting: 0 };
  const damage = [
    (line) => line.slice(0, roll(line.length)),
    (line) => line + line.slice(roll(line.length)),
    (line) => { const at = roll(line.length); return line.slice(0, at) + String.fromCharCode(32 + roll(95)) + line.slice(at + 1); },
    (line) => line.replace(/\.(\d+)\.(\d+)\./, () => `.${roll(100)}.${roll(100)}.`),
    (line) => line.replace("S1", ["L1", "S2", "", "s1"][roll(4)]),
    () => Array.from({ length: roll(900) }, () => String.fromCharCode(roll(0xd7ff))).join(""),
    () => "https://example.invalid/?S1.0",
  ];
  for (let one = 0; one < CASES; one += 1) {
    const found = collector();
    const bad = roll(lines.length);
    const sent = lines.map((line, place) => (place === bad ? damage[roll(damage.length)](line) : line));
    for (const line of shuffled(sent, roll)) if (!found.add(line)) counts.refused += 1;
    let bytes = null;
    try {
      bytes = await found.bytes();
    } catch {
      counts.damaged += 1;
      continue;
    }
    if (bytes === null) counts.waiting += 1;
    else {
      assert.equal(await unsqueeze(bytes), text);
      counts.whole += 1;
    }
  }
  assert.ok(counts.refused > CASES / 10 && counts.damaged > CASES / 20, JSON.stringify(counts));
  t.diagnostic(`${CASES} damaged: ${JSON.stringify(counts)}`);
});

test("what would take too many codes, or unfolds to more than a copy may be, is refused", async () => {
  await assert.rejects(toLines(new Uint8Array(MOST_LINES * 1000), false), /too large/);
  const bomb = await squeeze("0".repeat((1 << 20) + 1));
  assert.ok(bomb.length < 10_000);
  await assert.rejects(unsqueeze(bomb), /too large/);
});
