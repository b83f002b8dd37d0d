// The ways to leave: the button and three times Shift; what is said meanwhile, and what leads nowhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WITHIN } from "../../public/boot/shift.mjs";
import { inWorld, load } from "./support/world.mjs";

const says = (text) => `p says ${text}`;
const COUNT = [2, 1].map((more) => says(`Nog ${more} keer Shift om weg te gaan`));
const REGION = ["p class sw-hint", "p role status"];

/** A resident at such a page. `log` holds what was noted since the last look. */
const somebody = (act) => inWorld({}, async (world) => {
  const { watchExit } = await load("boot/exit.mjs");
  let now = 0;
  const fire = (type, event) => {
    const done = [];
    const whole = {
      type, target: world.page.document, timeStamp: now, ...event,
      stopPropagation: () => done.push("stopped"), preventDefault: () => done.push("prevented"),
    };
    for (const one of world.listeners) if (one.type === type) one.hear(whole);
    return done;
  };
  watchExit(() => world.log.push("memory overwritten"));
  await act({
    ...world, fire,
    shift: () => {
      const key = { key: "Shift", code: "ShiftLeft" };
      return [...fire("keydown", key), ...fire("keyup", key)];
    },
    pass: (time) => { now += time; return world.wait(time); },
    news: () => world.log.splice(0),
  });
});
const left = (log) => log.includes("memory overwritten") && log.includes("page to weg/");

test("each tap is said once, in one place, until it no longer counts", () => somebody(async ({ shift, news, pass }) => {
  shift();
  assert.deepEqual(news(), [...REGION, COUNT[0]]);
  await pass(WITHIN - 1);
  assert.deepEqual(news(), []);
  shift();
  assert.deepEqual(news(), [COUNT[1]]);
  // The first no longer counts, and the second still does.
  await pass(2);
  assert.deepEqual(news(), []);
  await pass(WITHIN - 3);
  assert.deepEqual(news(), []);
  await pass(1);
  assert.deepEqual(news(), [says("")]);
}));

test("what ends the taps empties the hint at once, and for good", () => somebody(async ({ page, shift, fire, news, pass }) => {
  for (const end of [
    () => fire("keydown", { key: "Tab" }), () => fire("pointerdown", {}), () => fire("blur", { target: page.window }),
  ]) {
    shift();
    news();
    end();
    assert.deepEqual(news(), [says("")]);
    await pass(WITHIN);
    assert.deepEqual(news(), []);
  }
}));

test("what changes nothing is not said", () => somebody(({ page, shift, fire, news }) => {
  fire("pointerdown", {});
  fire("keydown", { key: "a" });
  assert.deepEqual(news(), []);
  shift();
  news();
  // A field loses the focus, and the Shift of the next tap goes down.
  fire("blur", { target: page.document.body });
  fire("keydown", { key: "Shift", code: "ShiftRight" });
  assert.deepEqual(news(), []);
}));

test("a hint that went with the page is made again", () => somebody(({ page, shift, news }) => {
  const made = [];
  const make = page.document.createElement;
  page.document.createElement = (tag) => { made.push(make(tag)); return made.at(-1); };
  shift();
  made[0].isConnected = false;
  news();
  shift();
  assert.deepEqual(news(), [...REGION, COUNT[1]]);
}));

test("three times Shift leaves, and nothing else on the page hears of the last", () => somebody(({ shift, news }) => {
  assert.deepEqual([...shift(), ...shift()], []);
  assert.ok(!left(news()));
  assert.deepEqual(shift(), ["stopped"]);
  assert.ok(left(news()));
}));

test("the button leaves, and nothing else on the page hears of it", () => somebody(({ fire, news }) => {
  const pressed = (selector) => ({ target: { closest: (asked) => (asked === selector ? {} : null) } });
  assert.deepEqual(fire("click", pressed(".sw-other")), []);
  assert.deepEqual(fire("click", {}), []);
  assert.ok(!left(news()));
  assert.deepEqual(fire("click", pressed(".sw-exit")), ["prevented", "stopped"]);
  assert.ok(left(news()));
}));

test("it is heard before anything on the page", () => somebody(({ listeners }) => {
  assert.deepEqual(listeners.map(({ type }) => type), ["keydown", "keyup", "pointerdown", "blur", "click"]);
  assert.ok(listeners.every(({ options }) => options.capture === true));
}));
