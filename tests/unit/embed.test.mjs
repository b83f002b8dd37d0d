// What the website around the app may say to it: of a hundred thousand messages that were not agreed none throws, changes
// anything or is answered. And which websites may be around it at all.
import assert from "node:assert/strict";
import { createHash, webcrypto } from "node:crypto";
import { mock, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { checked, framed, municipalityOf, nameOf } from "../../tools/build/embed.mjs";
import { link } from "../../public/embed/link.mjs";
import { MOST, read, rounded, sha256, write } from "../../public/embed/protocol.mjs";

const HOST = "https://www.gemeente.example";
const OTHER = "https://loket.gemeente.example";
const KEY = "0123456789abcdef".repeat(2);
const MESSAGES = Number(process.env.MESSAGES ?? 100_000);
const SEED = Number(process.env.SEED ?? 20261122);

/** A window with a website around it, that notes what is said to which origin. */
const frame = ({ origin = "https://app.example", ancestors } = {}) => {
  const heard = new Set();
  const sent = [];
  const parent = { postMessage: (data, target) => { sent.push({ data, target }); } };
  const self = {
    origin, parent, crypto: webcrypto, screen: { height: 900 }, location: { ancestorOrigins: ancestors },
    addEventListener: (_, hear) => heard.add(hear),
    removeEventListener: (_, hear) => heard.delete(hear),
    setTimeout, clearTimeout,
  };
  const say = (event) => { for (const hear of [...heard]) hear({ source: parent, origin: HOST, ports: [], ...event }); };
  return { self, parent, sent, heard, say };
};

const port = () => {
  const said = [];
  return { said, postMessage: (data) => { said.push(data); }, say(data) { this.onmessage({ data }); } };
};

/** A link that a website answered; `around` is what stands around it. */
const linked = (melding = true) => {
  const around = frame();
  const made = link(around.self, [HOST, OTHER]);
  const { nonce } = JSON.parse(around.sent[0].data);
  const given = port();
  around.say({ data: write("welkom", { nonce, melding }), ports: [given] });
  return { made, around, given };
};

/** The same numbers for the same seed (mulberry32). */
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const cyclic = {};
cyclic.self = cyclic;
const throwing = { get samenwijzer() { throw new Error("a getter"); }, toString() { throw new Error("a text"); } };
const STRANGE = [
  null, undefined, 0, -1, NaN, true, 1n, Symbol("a"), () => 1, [], {}, cyclic, throwing, new Proxy({}, { get() { throw new Error("a proxy"); } }),
  new Uint8Array(9), new ArrayBuffer(9), new SharedArrayBuffer(9), new Blob(["a"]), new Map(), new Date(), new Error("a"), new String("{}"),
  "", "{", "null", "[]", "1", '"a"', "\ud800", "[".repeat(100_000), '{"a":'.repeat(20_000), "\u0000", "__proto__",
  '{"__proto__":{"samenwijzer":1}}', "é".repeat(MOST / 2 + 1), "a".repeat(MOST + 1),
];
const ORIGINS = [
  "null", "", "https://www.gemeente.example.evil.example", "http://www.gemeente.example", "https://www.gemeente.example:8443",
  "https://www.gemeente.example.", "HTTPS://WWW.GEMEENTE.EXAMPLE", "https://xn--gemeente-.example", "https://gemeente.example",
  "https://www.gemeente.example/", "https://app.example", "*", "file://",
];

/** A message that is nearly right: one that was agreed, with something done to it. */
const nearly = (any, good) => {
  const pick = (list) => list[Math.floor(any() * list.length)];
  const message = { samenwijzer: 1, soort: pick(["hallo", "welkom", "hoogte", "melding", "ontvangen", "geweigerd", "weg"]), ...good };
  const names = Object.keys(message);
  const act = Math.floor(any() * 8);
  if (act === 0) delete message[pick(names)];
  if (act === 1) message[pick(["extra", "constructor", "__proto__ ", "v", "tekst", "px"])] = 1;
  if (act === 2) message[pick(names)] = pick([null, 1, -0, "", [], {}, { diep: { diep: {} } }, "0".repeat(32), true, 1e999, "1"]);
  if (act === 3) message.samenwijzer = pick([0, 2, "1", 1.5, null, [1]]);
  if (act === 4) message.soort = pick(["toString", "__proto__", "constructor", "Welkom", "welkom ", "", 1, ["welkom"]]);
  const text = JSON.stringify(message);
  const place = Math.floor(any() * text.length);
  if (act === 5) return text.slice(0, place);
  if (act === 6) return text.slice(0, place) + pick(["\u0000", "{", '"', "\\", "é", "]"]) + text.slice(place + 1);
  return text;
};

/** Whether this is what was agreed, decided in another way than the code does. */
const isAgreed = (data, wanted) => {
  try {
    return typeof data === "string" && data.length < 1_000 && isDeepStrictEqual(JSON.parse(data), wanted);
  } catch {
    return false;
  }
};

test("before the website is known, no other message is taken for its answer", () => {
  const any = dice(SEED);
  const pick = (list) => list[Math.floor(any() * list.length)];
  const around = frame();
  const made = link(around.self, [HOST, OTHER]);
  const greeting = JSON.parse(around.sent[0].data);
  const before = around.sent.length;
  const strangers = [];
  let right = 0;
  for (let count = 0; count < MESSAGES / 2; count += 1) {
    const nonce = pick([greeting.nonce, greeting.nonce, greeting.nonce.toUpperCase(), "0".repeat(32), greeting.nonce.slice(1)]);
    const data = pick([() => pick(STRANGE), () => nearly(any, { nonce }), () => nearly(any, { soort: "welkom", nonce, melding: true })])();
    const ports = pick([[], [port()], [port()], [port(), port()]]);
    const source = pick([around.parent, around.parent, around.parent, {}, null, around.self]);
    const origin = pick([HOST, HOST, OTHER, ...ORIGINS]);
    const isRight = source === around.parent && [HOST, OTHER].includes(origin) && ports.length === 1
      && [true, false].some((melding) => isAgreed(data, { samenwijzer: 1, soort: "welkom", nonce: greeting.nonce, melding }));
    if (isRight) {
      right += 1;
      continue;
    }
    strangers.push(...ports);
    around.say({ source, origin, data, ports });
    assert.ok(!made.isOffered() && around.heard.size === 1 && around.sent.length === before, `${count}: ${String(origin)}`);
  }
  // Had one been taken, this would go to it.
  made.tall(700);
  assert.equal(strangers.flatMap(({ said }) => said).length, 0);
  assert.ok(around.sent.every(({ target }) => [HOST, OTHER].includes(target)));
  assert.ok(right > 0, "no message came near");
  // The control: the right one is taken, and with it the height.
  const given = port();
  around.say({ data: write("welkom", { nonce: greeting.nonce, melding: true }), ports: [given] });
  assert.ok(made.isOffered());
  assert.deepEqual(given.said.map((text) => JSON.parse(text)), [{ samenwijzer: 1, soort: "hoogte", px: 700 }]);
  console.log(`embed: ${MESSAGES / 2} messages before the greeting (seed ${SEED}): 0 taken, 0 answered; ${right} right ones left out`);
});

test("after that, nothing but the receipt of exactly this text ends a handing over", async () => {
  const any = dice(SEED + 1);
  const pick = (list) => list[Math.floor(any() * list.length)];
  const { made, around, given } = linked();
  const text = "Ik heb hulp nodig. é 👩‍👩‍👧";
  const hash = createHash("sha256").update(text).digest("hex");
  const states = [];
  const result = made.give(KEY, text).then((how) => { states.push(how); });
  while (given.said.length === 0) await new Promise(setImmediate);
  assert.equal(given.said.length, 1);
  for (let count = 0; count < MESSAGES / 2; count += 1) {
    const sha = pick([hash, hash.toUpperCase(), hash.slice(1), `${hash.slice(1)}0`, "0".repeat(64), ""]);
    const data = pick([() => pick(STRANGE), () => nearly(any, { sha256: sha }), () => nearly(any, { soort: "ontvangen", sha256: sha })])();
    if (["ontvangen", "geweigerd"].some((soort) => isAgreed(data, { samenwijzer: 1, soort, sha256: hash }))) continue;
    given.say(data);
    if (count % 97 === 0) around.say({ data, ports: [port()] });
  }
  await new Promise((done) => { setTimeout(done, 0); });
  assert.deepEqual(states, []);
  assert.equal(given.said.length, 1, "it was answered");
  given.say(write("ontvangen", { sha256: hash }));
  await result;
  assert.deepEqual(states, ["confirmed"]);
  console.log(`embed: ${MESSAGES / 2} messages on the port: 0 taken, 0 answered`);
});

test("what the website side takes is as closed", () => {
  const any = dice(SEED + 2);
  let taken = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const px = [500, 850, 20_000, 499, 501, 525, 20_050, -500, 1e9, 0.5, "500", null][Math.floor(any() * 12)];
    const message = read(nearly(any, { soort: "hoogte", px }), "hoogte", "melding", "weg");
    if (!message) continue;
    taken += 1;
    const isRight = message.soort === "weg" || message.soort === "melding"
      || (Number.isInteger(message.px) && message.px >= 500 && message.px <= 20_000 && message.px % 50 === 0);
    assert.ok(isRight, JSON.stringify(message));
  }
  assert.ok(taken > 100);
});

test("a text is handed over as it is, once for each press, and the size has an end", async () => {
  const { made, given } = linked();
  const first = made.give(KEY, "een");
  while (given.said.length === 0) await new Promise(setImmediate);
  assert.equal(await made.give(KEY, "twee"), "refused", "a second press before the first one is known");
  assert.deepEqual(given.said.map((text) => JSON.parse(text).tekst), ["een"]);
  given.say(write("geweigerd", { sha256: await sha256("een") }));
  assert.equal(await first, "refused");
  for (const text of ["", "a".repeat(MOST), "é".repeat(MOST / 2)]) assert.equal(await made.give(KEY, text), "refused");
  assert.equal(await made.give("geen sleutel", "een"), "refused");
  assert.equal(given.said.length, 1);
  const most = "a".repeat(MOST - write("melding", { sleutel: KEY, tekst: "a" }).length + 1);
  const last = made.give(KEY, most);
  while (given.said.length < 2) await new Promise(setImmediate);
  assert.equal(JSON.parse(given.said[1]).tekst, most);
  given.say(write("ontvangen", { sha256: await sha256(most) }));
  assert.equal(await last, "confirmed");
});

test("who does not want texts, or has no origin, or does not answer, gets none", async () => {
  const { made } = linked(false);
  const elsewhere = linked().made;
  assert.ok(elsewhere.isOffered() && !elsewhere.isOffered("zandvoort"), "a website gets nothing for another municipality");
  assert.ok(!made.isOffered());
  assert.equal(await made.give(KEY, "een"), "refused");
  const sandboxed = frame({ origin: "null" });
  const alone = link(sandboxed.self, [HOST]);
  assert.deepEqual([sandboxed.sent.length, sandboxed.heard.size, alone.isOffered(), await alone.give(KEY, "een")], [0, 0, false, "refused"]);
  const evil = frame({ ancestors: ["https://evil.example"] });
  link(evil.self, [HOST]);
  assert.equal(evil.sent.length, 0, "it spoke to a website that is not on the list");
  const broken = frame();
  broken.self.crypto = { getRandomValues() { throw new Error("refused"); } };
  link(broken.self, [HOST]);
  assert.equal(broken.sent.length, 0);
});

test("an answer that comes too late counts for nothing", async (t) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => mock.timers.reset());
  const around = frame();
  const late = link(around.self, [HOST]);
  const { nonce } = JSON.parse(around.sent[0].data);
  mock.timers.tick(3_000);
  around.say({ data: write("welkom", { nonce, melding: true }), ports: [port()] });
  assert.ok(!late.isOffered());

  const { made, given } = linked();
  const result = made.give(KEY, "een");
  while (given.said.length === 0) await new Promise(setImmediate);
  mock.timers.tick(9_999);
  given.say(write("ontvangen", { sha256: await sha256("twee") }));
  mock.timers.tick(1);
  assert.equal(await result, "unsure");
  given.say(write("ontvangen", { sha256: await sha256("een") }));
  const second = made.give(KEY, "twee");
  while (given.said.length < 2) await new Promise(setImmediate);
  given.say(write("ontvangen", { sha256: await sha256("een") }));
  given.say(write("ontvangen", { sha256: await sha256("twee") }));
  given.say(write("ontvangen", { sha256: await sha256("twee") }));
  assert.equal(await second, "confirmed", "a receipt of before must not count for this one");
});

test("each greeting has a number of its own, of 128 bits", () => {
  const nonces = Array.from({ length: 1_000 }, () => {
    const around = frame();
    link(around.self, [HOST]);
    return JSON.parse(around.sent[0].data).nonce;
  });
  assert.equal(new Set(nonces).size, 1_000);
  assert.ok(nonces.every((nonce) => /^[0-9a-f]{32}$/.test(nonce)));
});

test("a height is rounded, and every page that is higher than the screen has the same", () => {
  for (const [pixels, screen, px] of [
    [0, 900, 500], [1, 900, 500], [500, 900, 500], [501, 900, 550], [880, 900, 900], [901, 900, 900], [6_000, 900, 900],
    [6_000, 905, 950], [600, 320, 500], [NaN, 900, 500], [700, undefined, 500], [1e9, 1e9, 20_000],
  ]) assert.equal(rounded(pixels, screen), px, `${pixels} on ${screen}`);
});

test("a list of websites that is not exactly right is refused", () => {
  const good = { app: "https://app.example", hosts: { haarlem: ["https://www.haarlem.example"] } };
  assert.equal(checked(good), good.hosts);
  assert.deepEqual(checked({ app: "", hosts: {} }), {});
  const refused = [
    ["https://app.example", /is where the app is/], ["https://www.haarlem.example/", /has to be written/], ["http://www.haarlem.example", /https/],
    ["www.haarlem.example", /no address/], ["https://*.haarlem.example", /whole name/], ["*", /no address/], ["https://WWW.haarlem.example", /has to be written/],
    ["https://www.haarlem.example:443", /has to be written/], ["https://www.haarlem.example.", /whole name/], ["https://a@www.haarlem.example", /has to be written/],
    ["null", /no address/], ["data:text/html,x", /https/], ["file:///x", /https/], ["https://haarlem.example; script-src *", /no address|written/],
    ["http://127.0.0.1:80", /https/], ["https://gemeenté.example", /has to be written/],
  ];
  for (const [origin, why] of refused) {
    assert.throws(() => checked({ ...good, hosts: { haarlem: [origin] } }), why, origin);
  }
  for (const [config, why] of [
    [{ ...good, app: "http://app.example" }, /app/], [{ ...good, app: "" }, /app/], [{ ...good, more: 1 }, /more/], [{ app: "" }, /hosts/],
    [{ ...good, hosts: { nergens: ["https://a.example"] } }, /no municipality/], [{ ...good, hosts: { "../x": ["https://a.example"] } }, /no id/],
    [{ ...good, hosts: { haarlem: [] } }, /no websites/], [{ ...good, hosts: { haarlem: ["https://a.example", "https://a.example"] } }, /twice/],
  ]) assert.throws(() => checked(config), why);
  const local = { app: "http://app.localhost:1", hosts: { haarlem: ["http://127.0.0.1:2"] } };
  assert.equal(checked(local, { isLocal: true }), local.hosts);
  assert.throws(() => checked(local), /https/);
  assert.throws(() => checked({ ...local, hosts: { haarlem: ["http://www.haarlem.example"] } }, { isLocal: true }), /https/);
});

test("a document is made only of the page as it is known", () => {
  const page = '<html lang="nl"><meta name="robots" content="index, noarchive"><link rel="stylesheet" href="a"><script type="module" src="b"></script>';
  const made = framed(page, "haarlem", [HOST, OTHER], { href: "embed-x.js", integrity: "sha256-x" });
  assert.match(made, /data-place="haarlem" data-hosts="https:\/\/www\.gemeente\.example https:\/\/loket\.gemeente\.example"/);
  assert.ok(made.indexOf("embed-x.js") < made.indexOf('src="b"'), "it has to run before the app starts");
  assert.throws(() => framed(page.replace("stylesheet", "x"), "haarlem", [HOST], {}), /exactly one/);
  assert.equal(municipalityOf(nameOf("haarlem")), "haarlem");
  assert.equal(municipalityOf("index.html"), undefined);
});
