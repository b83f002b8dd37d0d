// Frames that may do less: every combination of what a website can leave out still shows the melding, and leaving empties
// the frame at once. FULL=1 tries all 128 combinations, without it a sample in which each pair of choices occurs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NEUTRAL } from "../../public/boot/neutral.mjs";
import { startBrowser } from "./support/app.mjs";
import { eventually } from "./support/engines.mjs";
import { framable, isThere, tellIn, website } from "./support/website.mjs";

const CANARY = "kanarie7Q3x";
/** From the press to an empty page, in milliseconds. */
const WITHIN = 100;
/** So many frames stand in one page. */
const TOGETHER = 8;

/** What a website can leave out. Without scripts there is the page for people without JavaScript (not-starting.test.mjs). */
const TOKENS = ["same-origin", "forms", "modals", "downloads", "popups", "top-navigation-by-user-activation"];
const CLIPBOARD = TOKENS.length;

/** A combination as bits. */
const has = (bits, place) => ((bits >> place) & 1) === 1;
const all = Array.from({ length: 2 ** (CLIPBOARD + 1) }, (_, bits) => bits);

/** As few as a simple search finds in which each two of the seven choices occur in all four ways. */
const pairwise = () => {
  const pairs = (bits) => Array.from({ length: CLIPBOARD + 1 }, (_, one) =>
    Array.from({ length: one }, (_, other) => `${one}${has(bits, one)}${other}${has(bits, other)}`)).flat();
  const missing = new Set(all.flatMap(pairs));
  const chosen = [];
  while (missing.size > 0) {
    const gain = (bits) => pairs(bits).filter((pair) => missing.has(pair)).length;
    const best = all.reduce((one, other) => gain(other) > gain(one) ? other : one);
    chosen.push(best);
    for (const pair of pairs(best)) missing.delete(pair);
  }
  return chosen;
};
const CASES = process.env.FULL ? all : [...new Set([...pairwise(), ...all.filter((bits) => bits % 5 === 0)])];

const sandbox = (bits) => ["allow-scripts", ...TOKENS.filter((_, place) => has(bits, place)).map((token) => `allow-${token}`)].join(" ");
const frames = (list, app) => list.map((bits) => `<iframe id="f${bits}" width="400" height="500" sandbox="${sandbox(bits)}"
  ${has(bits, CLIPBOARD) ? 'allow="clipboard-write"' : ""} src="${app}inbed-voorbeeld.html?plaats=voorbeeld"></iframe>`).join("");
/** Answers as the snippet does, and leads away when it is asked to. */
const ANSWERS = `<script>
addEventListener("message", ({ data, source, origin }) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => { if (JSON.parse(data).soort === "weg") location.replace("${NEUTRAL[0]}"); };
  globalThis.ports = [...globalThis.ports ?? [], port1];
  source.postMessage(JSON.stringify({ samenwijzer: 1, soort: "welkom", nonce: JSON.parse(data).nonce, melding: true }), "*", [port2]);
});
</script>`;

const site = {};
before(async () => {
  site.town = await website((path, query, app) => path === "/om"
    && `${query.has("hoort") ? ANSWERS : ""}${frames(query.get("welke").split(",").map(Number), app)}`);
  site.app = await framable({ voorbeeld: [site.town.origin] });
  site.town.app = site.app.url;
  site.browser = await startBrowser();
});
after(() => Promise.all(Object.values(site).map((one) => one.close())));

const opened = async (list, hears) => {
  const page = await (await site.browser.newContext({ locale: "nl-NL" })).newPage();
  await page.route(`${NEUTRAL[0]}**`, (route) => route.fulfill({ contentType: "text/html", body: "elders" }));
  await page.goto(`${site.town.url}om?welke=${list}${hears ? "&hoort" : ""}`);
  return page;
};
const frameFor = async (page, bits) => (await page.$(`#f${bits}`)).contentFrame();

test(`${CASES.length} of ${all.length} combinations of what a frame may do: the melding is there`, async () => {
  let clipboards = 0;
  for (let place = 0; place < CASES.length; place += TOGETHER) {
    const list = CASES.slice(place, place + TOGETHER);
    const page = await opened(list, true);
    for (const bits of list) {
      const frame = await frameFor(page, bits);
      const what = `${sandbox(bits)}, clipboard ${has(bits, CLIPBOARD)}`;
      await eventually(() => isThere(frame), `${what}: no app`);
      await tellIn(frame, CANARY, eventually);
      const state = await frame.evaluate(async (words) => ({
        origin: globalThis.origin, isOffered: globalThis.samenwijzerHost.isOffered("voorbeeld"), given: await globalThis.samenwijzerHost.give("0123456789abcdef0123456789abcdef", ""),
        words: [...document.querySelectorAll("input, textarea")].some(({ value }) => value === words),
        calls: Boolean(document.querySelector(".sw-help__call")),
      }), CANARY);
      // Without an origin nobody can be sure whom it speaks to: nothing is offered, and the other ways are there.
      const hasOrigin = has(bits, 0);
      assert.deepEqual([state.origin !== "null", state.isOffered, state.given, state.words, state.calls], [hasOrigin, hasOrigin, "refused", true, true], what);
      if (has(bits, CLIPBOARD)) clipboards += 1;
    }
    await page.context().close();
  }
  console.log(`embed: ${CASES.length} of ${all.length} combinations of sandbox and clipboard (${clipboards} with it): the melding is there in all`);
});

test("8 combinations of sandbox and website: leaving empties the frame at once", async () => {
  const TOP = TOKENS.indexOf("top-navigation-by-user-activation");
  let slowest = 0;
  for (const hears of [true, false]) {
    for (const hasOrigin of [true, false]) {
      for (const mayLead of [true, false]) {
        const what = `origin ${hasOrigin}, may lead the window ${mayLead}, website answers ${hears}`;
        const bits = (hasOrigin ? 1 : 0) | (mayLead ? 1 << TOP : 0);
        const page = await opened([bits], hears);
        const frame = await frameFor(page, bits);
        await eventually(() => isThere(frame), `${what}: no app`);
        await tellIn(frame, CANARY, eventually);
        const times = [];
        await page.exposeBinding("emptied", (_, time) => times.push(time));
        await frame.evaluate(() => {
          let pressed = 0;
          addEventListener("pointerup", () => { pressed = performance.now(); }, { capture: true });
          new MutationObserver((_, observer) => {
            if (document.documentElement.childNodes.length > 0) return;
            observer.disconnect();
            globalThis.emptied(performance.now() - pressed);
          }).observe(document, { childList: true, subtree: true });
        });
        await frame.click(".sw-exit", { noWaitAfter: true });
        const isAway = mayLead || hears && hasOrigin;
        await eventually(async () => isAway ? page.url() === NEUTRAL[0] : frame.url() === "about:blank", () => `${what}: ${page.url()}, ${frame.url()}`);
        // A page that is gone may not get to say when; one that is still there has to.
        if (!isAway) await eventually(() => times.length > 0, `${what}: it was not emptied`);
        for (const time of times) {
          assert.ok(time <= WITHIN, `${what}: emptied after ${time} ms`);
          slowest = Math.max(slowest, time);
        }
        for (const one of page.frames()) assert.ok(!(await one.content()).includes(CANARY), what);
        await page.context().close();
      }
    }
  }
  console.log(`embed: 8 combinations, empty after ${slowest.toFixed(1)} ms at most`);
});
