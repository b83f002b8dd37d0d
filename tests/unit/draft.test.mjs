// A draft on the resident's own device: sealed, the last one only, and never over what another person wrote or wiped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "../../public/bridge/seal.mjs";
import { load } from "./support/world.mjs";

const PHRASE = "regen fiets kaas toren lamp";

/** A page with a store of its own. */
const page = async () => {
  const kept = new Map();
  globalThis.localStorage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
  return { kept, draft: await load("bridge/draft.mjs") };
};
const begun = async () => {
  const made = await page();
  await made.draft.begin(PHRASE);
  return made;
};
const holds = async ({ kept }, text) => {
  assert.deepEqual([...kept.keys()], ["d"]);
  assert.equal(await open(kept.get("d"), PHRASE), text);
};
/** Makes the browser hold the next text back, from `begin` until `go`. */
const slow = (t) => {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  const steps = {};
  steps.begin = new Promise((done) => { steps.begun = done; });
  const held = new Promise((done) => { steps.go = done; });
  t.mock.method(crypto.subtle, "encrypt", async (...parts) => {
    steps.begun();
    await held;
    return encrypt(...parts);
  }, { times: 1 });
  return steps;
};

test("nothing is kept before it is asked for", async () => {
  const { kept, draft } = await page();
  assert.deepEqual([draft.has(), draft.isOn()], [false, false]);
  await draft.write("Ik ben bang");
  assert.equal(kept.size, 0);
});

test("the last text is kept, sealed, and can be read", async () => {
  const made = await begun();
  assert.deepEqual([made.draft.has(), made.draft.isOn()], [false, true]);
  await made.draft.write("een");
  await made.draft.write("twee");
  assert.ok(made.draft.has());
  await holds(made, "twee");
  assert.equal(await made.draft.read(PHRASE), "twee");
  await assert.rejects(made.draft.read("iets anders"));
});

test("a text is not overtaken by one from before", async (t) => {
  const made = await begun();
  const { begin, go } = slow(t);
  const both = [made.draft.write("een"), made.draft.write("twee")];
  await begin;
  assert.equal(made.kept.size, 0);
  go();
  await Promise.all(both);
  await holds(made, "twee");
});

test("a new draft takes the place of one that is there", async () => {
  const made = await page();
  made.kept.set("d", "van vroeger");
  await made.draft.begin(PHRASE);
  await made.draft.write("nieuw");
  await holds(made, "nieuw");
});

test("wiping ends it, also while something is being sealed", async (t) => {
  const made = await begun();
  await made.draft.write("een");
  const { begin, go } = slow(t);
  const last = made.draft.write("twee");
  await begin;
  made.draft.erase();
  assert.deepEqual([made.kept.size, made.draft.isOn(), made.draft.has()], [0, false, false]);
  go();
  await last;
  assert.equal(made.kept.size, 0, "what was being sealed is kept");
  await made.draft.write("drie");
  assert.equal(made.kept.size, 0);
});

test("what was sealed for the draft before is not kept in the next", async (t) => {
  const made = await begun();
  const { begin, go } = slow(t);
  const last = made.draft.write("een");
  await begin;
  await made.draft.begin("andere woorden voor een zin");
  go();
  await last;
  assert.equal(made.kept.size, 0);
});

test("what another page wrote or wiped stays so, and this page stops", async () => {
  for (const other of [(kept) => kept.set("d", "van een ander"), (kept) => kept.delete("d")]) {
    const made = await begun();
    await made.draft.write("een");
    other(made.kept);
    const then = new Map(made.kept);
    await assert.rejects(made.draft.write("twee"), /taken over/);
    assert.equal(made.draft.isOn(), false);
    await made.draft.write("drie");
    assert.deepEqual(made.kept, then);
  }
});

test("a browser that refuses once may do it the next time", async (t) => {
  const made = await begun();
  t.mock.method(localStorage, "setItem", () => { throw new Error("full"); }, { times: 1 });
  await assert.rejects(made.draft.write("een"), /full/);
  assert.ok(made.draft.isOn());
  await made.draft.write("twee");
  await holds(made, "twee");
});

test("a draft that cannot begin leaves the one before it alone", async (t) => {
  const made = await begun();
  t.mock.method(crypto.subtle, "deriveKey", async () => { throw new Error("refused"); }, { times: 1 });
  await assert.rejects(made.draft.begin("iets anders"));
  await made.draft.write("een");
  await holds(made, "een");
});
