// What outlives an instance of the app: nothing of it is left when it has to be forgotten, and a change too many
// is taken back with what was filled in for it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import * as memory from "../../public/boot/memory.mjs";
import { inWorld, load } from "./support/world.mjs";

const CANARY = "kanarie7Q3x";
const bytes = (text) => new TextEncoder().encode(text);
const field = (id, value) => ({ id, value, type: "text", labels: [{ textContent: `Vraag ${CANARY}` }] });

/** Everything that can be read of it. */
const everything = () => new TextDecoder().decode(memory.changes()) + JSON.stringify([
  memory.left(), [...memory.filled()], new TextDecoder().decode(memory.whereabouts()), memory.residence(),
]);

/** Tells something in every way there is, and leaves something aside. */
const tell = () => {
  memory.live("haarlem", `Plaats ${CANARY}`);
  memory.arrive(bytes(`eerste ${CANARY}`));
  memory.press({ closest: () => ({ id: "b0" }), textContent: CANARY });
  memory.draft(field("w0", `eerder ${CANARY}`));
  memory.note(bytes(`eerste ${CANARY}`));
  memory.arrive(bytes(`tweede ${CANARY}`));
  memory.draft(field("w1", `later ${CANARY}`));
  memory.note(bytes(`tweede ${CANARY}`));
  memory.tell(`Alles ${CANARY}`);
};

const turn = () => new Promise((done) => { setTimeout(done); });

memory.page.arrived = () => {};
beforeEach(async () => {
  // What is typed belongs together until the next turn.
  await turn();
  memory.forget(true);
});

test("wiping leaves nothing but where somebody lives, and leaving not even that", () => {
  for (const isLeaving of [true, false]) {
    tell();
    memory.withoutLast();
    memory.withoutLast();
    memory.note(bytes(CANARY));
    memory.tell(CANARY);
    assert.ok(everything().split(CANARY).length > 6, "it remembers too little for this to say anything");
    memory.forget(isLeaving);
    const [, ...place] = everything().split(CANARY);
    assert.equal(place.length, isLeaving ? 0 : 1, everything());
    // A page that was left for the last change does not come back either.
    memory.arrive(bytes(`tweede ${CANARY}`));
    assert.equal(memory.filled().size, 0);
    memory.draft(field("w0", ""));
    assert.equal(memory.filled().get("w0").opener, undefined, "the button that was pressed");
  }
});

test("a change too many is taken back with its page and what was filled in there", () => {
  tell();
  memory.arrive(bytes("derde"));
  memory.draft(field("w2", "nog niets"));
  memory.withoutLast();
  assert.deepEqual(memory.changes(), bytes(`eerste ${CANARY}`));
  assert.deepEqual(memory.whereabouts(), bytes(`tweede ${CANARY}`));
  assert.equal(memory.filled().get("w1").value, `later ${CANARY}`);
  assert.ok(memory.left().drafts.some(({ value }) => value === "nog niets"), "what was filled in after it is gone");
  // On the page where it was filled in it stands again.
  memory.arrive(bytes("derde"));
  assert.equal(memory.filled().get("w2").value, "nog niets");
});

test("letters of one field are one change, and what is pressed is another", async () => {
  memory.arrive(bytes("melding"));
  for (const value of ["a", "an", "ann"]) {
    memory.draft(field("w0", value));
    memory.note(bytes(value));
    await turn();
  }
  memory.note(bytes("!"));
  assert.deepEqual(memory.changes(), bytes("ann!"));
});

/** The memory of a page that was just opened. */
const opened = async () => {
  const fresh = await load("boot/memory.mjs");
  const calls = [];
  fresh.page.arrived = (isBack) => calls.push(isBack);
  return { ...fresh, calls };
};
test("a page that was just opened remembers nothing", async () => {
  const fresh = await opened();
  assert.equal(fresh.changes().length, 0);
  assert.deepEqual(fresh.whereabouts(), new Uint8Array());
  assert.deepEqual(fresh.residence(), []);
  assert.deepEqual(fresh.left(), { words: "", drafts: [] });
  assert.deepEqual(fresh.uncleared(), []);
  assert.equal(fresh.page.isWhole, true);
  fresh.withoutLast();
  assert.equal(fresh.changes().length, 0);
});

test("what was told in words, and where somebody lives, until it has to be forgotten", async () => {
  const fresh = await opened();
  fresh.tell("Ik ben bang");
  fresh.live("haarlem", "Haarlem");
  assert.deepEqual([fresh.left().words, fresh.residence()], ["Ik ben bang", ["haarlem", "Haarlem"]]);
  fresh.forget(false);
  assert.deepEqual([fresh.left().words, fresh.residence()], ["", ["haarlem", "Haarlem"]]);
  fresh.forget(true);
  assert.deepEqual(fresh.residence(), []);
});

test("who looks along hears of every change", async () => {
  const fresh = await opened();
  let heard = 0;
  fresh.page.changed = () => { heard += 1; };
  for (const change of [() => fresh.note(bytes("a")), () => fresh.arrive(bytes("b")), () => fresh.forget(false)]) {
    change();
  }
  assert.equal(heard, 3);
});

test("the page hears of the first heading, of the next visitor, and of what could not be cleared", async () => {
  const fresh = await opened();
  const heard = [];
  fresh.page.shown = (heading) => heard.push(heading);
  fresh.page.renew = () => heard.push("renewed");
  fresh.shown("h0");
  fresh.renew_page();
  assert.deepEqual(heard, ["h0"], "the instance that asks is still busy");
  await turn();
  assert.deepEqual(heard, ["h0", "renewed"]);
  fresh.page.uncleared = ["stores"];
  assert.deepEqual(fresh.uncleared(), ["stores"]);
});

test("a box and a round button are kept as ticked or not, and everything else as its text", async () => {
  const fresh = await opened();
  const kept = (target) => {
    fresh.draft({ id: "w0", labels: [{ textContent: "Vraag" }], value: "tekst", checked: true, ...target });
    const { isTick, value, label } = fresh.filled().get("w0");
    return [isTick, value, label];
  };
  assert.deepEqual(kept({ type: "checkbox" }), [true, true, "Vraag"]);
  assert.deepEqual(kept({ type: "radio", checked: false }), [true, false, "Vraag"]);
  assert.deepEqual(kept({ type: "textarea" }), [false, "tekst", "Vraag"]);
  for (const labels of [undefined, null, []]) assert.deepEqual(kept({ type: "text", labels }), [false, "tekst", undefined]);
  fresh.draft({ id: "", type: "text", value: "zonder naam" });
  assert.deepEqual([...fresh.filled().keys()], ["w0"]);
});

test("a control is found again by the button that was pressed before it was first used", async () => {
  const fresh = await opened();
  const opener = () => fresh.filled().get("w0").opener;
  const asked = [];
  const near = (id, text) => ({ closest: (what) => { asked.push(what); return id && { id }; }, textContent: text });
  fresh.draft(field("w0", "a"));
  assert.equal(opener(), undefined);
  fresh.press(near("b0", "Meer"));
  fresh.draft(field("w0", "ab"));
  fresh.press(near(null, "Iets anders"));
  fresh.draft(field("w0", "abc"));
  assert.deepEqual(opener(), { id: "b0", text: "Meer" });
  fresh.draft(field("w1", "x"));
  assert.deepEqual(fresh.filled().get("w1").opener, { id: undefined, text: "Iets anders" });
  assert.deepEqual(asked, ["[id]", "[id]"]);
});

test("what a press confirms is kept whole, also right after a letter", () => {
  memory.draft(field("w0", "a"));
  memory.press({ closest: () => null, textContent: "Verder" });
  memory.note([1]);
  memory.note([2]);
  assert.deepEqual([...memory.changes()], [1, 2]);
});

test("letters on two pages are two changes, also in a field of the same name", async () => {
  const fresh = await opened();
  fresh.arrive(bytes("een"));
  fresh.draft(field("w0", "a"));
  fresh.note(bytes("a"));
  fresh.arrive(bytes("twee"));
  fresh.note(bytes("b"));
  assert.deepEqual(fresh.changes(), bytes("ab"));
  // Nor is what was typed one change with what was done before.
  await turn();
  fresh.note(bytes("!"));
  fresh.draft(field("w0", "c"));
  fresh.note(bytes("c"));
  fresh.draft(field("w1", "d"));
  fresh.note(bytes("d"));
  assert.deepEqual(fresh.changes(), bytes("ab!cd"));
});

/** A page where something was filled in, which had to be left because the last change is taken back. */
const setAside = async () => {
  const fresh = await opened();
  fresh.arrive(bytes("eerste"));
  fresh.note(bytes("x"));
  fresh.arrive(bytes("derde"));
  fresh.draft(field("w2", "nog niets"));
  fresh.withoutLast();
  return fresh;
};

test("what was filled in on a page that had to be left waits for that page and no other", async () => {
  const fresh = await setAside();
  for (const other of ["vierde", "derd", "derda", "derde!", "eerste", ""]) {
    fresh.arrive(bytes(other));
    assert.equal(fresh.filled().size, 0, other);
  }
  fresh.arrive(bytes("derde"));
  assert.equal(fresh.filled().get("w2").value, "nog niets");
  fresh.arrive(bytes("vierde"));
  fresh.arrive(bytes("derde"));
  assert.equal(fresh.filled().size, 0, "it comes back a second time");
  assert.deepEqual(fresh.calls, [false, false, false, false, false, false, false, false, true, false, false]);
});

test("nothing waits for a page where nothing was filled in, or that is not left", async () => {
  const fresh = await setAside();
  // Another change is taken back on a page without anything in it: what waits goes on waiting.
  fresh.arrive(bytes("eerste"));
  fresh.note(bytes("y"));
  fresh.arrive(bytes("vierde"));
  fresh.withoutLast();
  assert.equal(fresh.left().drafts.length, 1);
  fresh.arrive(bytes("derde"));
  assert.equal(fresh.filled().size, 1);

  const same = await opened();
  same.arrive(bytes("een"));
  same.note(bytes("x"));
  same.draft(field("w0", "later"));
  same.withoutLast();
  assert.deepEqual(same.left(), { words: "", drafts: [] });
});

test("nobody was anywhere before the first page, and that is no page to wait for", async () => {
  const fresh = await opened();
  fresh.note(bytes("x"));
  fresh.arrive(bytes("een"));
  fresh.draft(field("w0", "iets"));
  fresh.withoutLast();
  assert.deepEqual(fresh.whereabouts(), new Uint8Array());
  fresh.note(bytes("x"));
  fresh.draft(field("w1", "weg"));
  fresh.withoutLast();
  assert.deepEqual(fresh.left().drafts.map(({ value }) => value), ["iets"]);
  fresh.draft(field("w1", "nog iets"));
  assert.deepEqual(fresh.left().drafts.map(({ value }) => value), ["iets", "nog iets"]);
  fresh.note(bytes("y"));
  fresh.arrive(bytes("een"));
  assert.equal(fresh.filled().get("w0").value, "iets");
});

const LINKS = [
  { href: "nu.wasm", dataset: { integrity: "sha-nu" } },
  { dataset: { chosen: "een.bin sha-een twee.bin sha-twee" } },
  { dataset: { later: "straks.wasm", laterIntegrity: "sha-straks", integrity: "sha-anders" } },
];
/** Asks for files as a page with these links does. `answers` are given one after the other. */
const files = async (answers, act) => {
  const asked = [];
  await inWorld({}, async () => act(await opened()), (world) => {
    world.document.querySelector = (selector) => LINKS.find(({ dataset, href }) => selector.split(",").some((one) =>
      (one === "link[data-chosen]" && dataset.chosen) || one === `link[href="${href}"]` || one === `link[data-later="${dataset.later}"]`)) ?? null;
    world.fetch = async (address, options) => {
      asked.push([address, options]);
      return answers.shift()();
    };
  });
  return asked;
};
const whole = (text) => () => ({ ok: true, arrayBuffer: async () => bytes(text).buffer });
const refused = () => { throw new Error("refused"); };

test("a file comes once, checked against what the page says of it", async () => {
  const asked = await files(["een", "twee", "drie", "vier"].map(whole), async (fresh) => {
    for (const [address, text] of [["nu.wasm", "een"], ["straks.wasm", "twee"], ["los.bin", "drie"], ["twee.bin", "vier"], ["nu.wasm", "een"]]) {
      assert.deepEqual(await fresh.file(address), bytes(text));
      assert.equal(fresh.page.isWhole, true);
    }
  });
  assert.deepEqual(asked, [
    ["nu.wasm", { integrity: "sha-nu" }], ["straks.wasm", { integrity: "sha-straks" }], ["los.bin", { integrity: "" }],
    ["twee.bin", { integrity: "sha-twee" }],
  ]);
});

test("a file that came damaged is asked for once more, past the cache", async () => {
  const asked = await files([refused, whole("een")], async (fresh) => {
    assert.deepEqual(await fresh.file("nu.wasm"), bytes("een"));
    assert.equal(fresh.page.isWhole, true);
  });
  assert.deepEqual(asked[1], ["nu.wasm", { integrity: "sha-nu", cache: "reload" }]);
});

test("a file that does not come is missing until it does", async () => {
  const half = () => ({ ok: true, arrayBuffer: async () => refused() });
  const gone = () => ({ ok: false, arrayBuffer: async () => bytes("niet gevonden").buffer });
  await files([refused, refused, half, gone, whole("een")], async (fresh) => {
    for (let time = 0; time < 3; time += 1) {
      await assert.rejects(fresh.file("nu.wasm"), /^Error: missing$/);
      assert.equal(fresh.page.isWhole, false);
    }
    assert.deepEqual(await fresh.file("nu.wasm"), bytes("een"));
    assert.equal(fresh.page.isWhole, true);
  });
});
