// What outlives an instance of the app: nothing of it is left when it has to be forgotten, and a change too many
// is taken back with what was filled in for it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import * as memory from "../../public/memory.mjs";

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

memory.page.arrived = () => {};
beforeEach(async () => {
  // What is typed belongs together until the next turn.
  await new Promise((done) => { setTimeout(done); });
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
    await new Promise((done) => { setTimeout(done); });
  }
  memory.note(bytes("!"));
  assert.deepEqual(memory.changes(), bytes("ann!"));
});
