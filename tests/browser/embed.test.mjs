// The app in the website of a municipality, in both engines: it fits, it grows, it leaves the website where it is, and
// what somebody hands over arrives as it is. A website that is not on the list gets no app, and the one that is learns
// nothing but a rounded height, however much it asks.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { domainToASCII, pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { NEUTRAL } from "../../public/boot/neutral.mjs";
import { STEP } from "../../public/embed/protocol.mjs";
import { ENGINES, address, eventually, tapShift } from "./support/engines.mjs";
import { forms } from "./support/texts.mjs";
import { frameOf, framable, isThere, tellIn, website } from "./support/website.mjs";

const CANARY = "kanarie7Q3x";
const wait = (time) => new Promise((done) => { setTimeout(done, time); });

/** A page around the app that answers it as a website does, writes down all it hears, and may beg for more. */
const listening = (source, { begs = false } = {}) => `<body><iframe width="600" height="500" allow="clipboard-write"></iframe><script>
  globalThis.heard = [];
  const frame = document.querySelector("iframe");
  const say = (soort, more) => JSON.stringify({ samenwijzer: 1, soort, ...more });
  addEventListener("message", ({ data, origin, source }) => {
    heard.push({ data, origin });
    const { nonce, soort } = JSON.parse(data);
    if (soort !== "hallo") return;
    const { port1, port2 } = new MessageChannel();
    globalThis.port = port1;
    port1.onmessage = ({ data }) => heard.push({ data, origin });
    source.postMessage(say("welkom", { nonce, melding: true }), "*", [port2]);
  });
  frame.src = ${JSON.stringify(source)};
  const BEGGING = ["geef", "melding", say("melding", { tekst: "geef" }), say("hoogte", { px: 500 }), say("hallo", { nonce: "0".repeat(32) }),
    say("welkom", { nonce: "0".repeat(32), melding: true }), { geef: true }, say("ontvangen", { sha256: "0".repeat(64) }), say("weg")];
  const beg = () => {
    for (const one of BEGGING) {
      frame.contentWindow?.postMessage(one, "*", [new MessageChannel().port2]);
      globalThis.port?.postMessage(one);
    }
  };
  if (${begs}) setInterval(beg, 20);
</script>`;

const HOSTS = {
  "allowed": ["gemeente.localhost", "/om", true],
  "sub-domain": ["www.gemeente.localhost", "/om", false],
  "look-alike": ["gemeente.localhost.evil.localhost", "/om", false],
  "http: where https: is on the list": ["gemeente.localhost", "/om?van=haarlem", false],
  "other port": ["gemeente.localhost", "/om", false, "other"],
  "punycode": [domainToASCII("gemeentë.localhost"), "/om", false],
  "null": ["gemeente.localhost", "/leeg", false],
  "nested in a page that is not on the list": ["evil.localhost", "/in?naar=/om", false],
  "nested in its own page": ["gemeente.localhost", "/in?naar=/om", true],
  "srcdoc": ["gemeente.localhost", "/srcdoc", true],
  "data:": ["gemeente.localhost", "/data", false],
  "file:": ["file:", "", false],
};

const site = {};
before(async () => {
  const source = (app, place) => `${app}inbed-${place}.html?plaats=${place}`;
  const pages = (path, query, app) => {
    const listens = listening(source(app, query.get("van") ?? "voorbeeld"), { begs: query.has("vraagt") });
    const quoted = listens.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    return {
      "/om": () => listens,
      "/leeg": () => [listens, { "Content-Security-Policy": "sandbox allow-scripts" }],
      "/in": () => `<iframe width="700" height="600" src="http://gemeente.localhost:${site.town.port}${query.get("naar")}"></iframe>`,
      "/srcdoc": () => `<iframe width="700" height="600" srcdoc="${quoted}"></iframe>`,
      "/data": () => `<iframe width="700" height="600" src="data:text/html,${encodeURIComponent(listens)}"></iframe>`,
      "/gewoon": () => `<iframe title="Samenwijzer" src="${source(app, "voorbeeld")}" width="100%" height="600"></iframe>`,
    }[path]?.();
  };
  site.town = await website(pages);
  site.other = await website(pages);
  const named = (name) => `http://${name}:${site.town.port}`;
  site.app = await framable({
    voorbeeld: [site.town.origin, named("gemeente.localhost")],
    haarlem: [`https://gemeente.localhost:${site.town.port}`],
  });
  site.town.app = site.other.app = site.app.url;
  // In the folder of the app, because that is taken away again.
  writeFileSync(join(site.app.folder, "file.html"), `<!DOCTYPE html><title>file</title>${listening(source(site.app.url, "voorbeeld"))}`);
});
after(() => Promise.all(Object.values(site).map((one) => one.close())));

const resize = (page, width, height) => page.setViewportSize ? page.setViewportSize({ width, height }) : page.setViewport({ width, height });
const pressIn = async (frame, selector) => { await (await frame.$(selector)).click(); };

/** Where the frame is in the website, and what of either is wider than its window. */
const layout = async (page, frame) => ({
  ...await page.evaluate(() => {
    const { top, height } = document.querySelector("samenwijzer-app").shadowRoot.querySelector("iframe").getBoundingClientRect();
    return {
      top, height, window: innerHeight, scrolled: scrollY, focus: document.activeElement.localName,
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  }),
  isWideInside: await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth),
  content: await frame.evaluate(() => document.body.offsetHeight),
});

for (const [engine, start] of Object.entries(ENGINES).filter(([name]) => !process.env.ENGINE || name === process.env.ENGINE)) {
  test(engine, async (t) => {
    const browser = await start();
    t.after(() => browser.close());
    const opened = async (url, width = 1280, height = 800) => {
      const page = await browser.open();
      await resize(page, width, height);
      await page.goto(url);
      return page;
    };

    for (const [width, height] of [[320, 568], [1280, 800]]) {
      await t.test(`in the website, ${width} wide: it fits, it grows, and the website stays where it is`, async () => {
        const page = await opened(site.town.url, width, height);
        const before = await page.evaluate(() => document.querySelector("samenwijzer-app").getBoundingClientRect().top);
        const frame = await frameOf(page, site.app, eventually);
        const isGrown = async () => {
          const now = await layout(page, frame);
          return now.height === Math.min(now.window, Math.ceil(now.content / STEP) * STEP) && now;
        };
        const now = await eventually(isGrown, async () => `it has the height ${JSON.stringify(await layout(page, frame))}`);
        assert.ok(now.height > 500, "it did not grow");
        assert.deepEqual([now.isWide, now.isWideInside, now.scrolled, now.focus, now.top], [false, false, 0, "body", before]);
        // The website is light, on a dark device (where the test can say so); the look is that of its municipality.
        const look = () => [document.documentElement.className, getComputedStyle(document.querySelector(".sw-help")).backgroundColor];
        await page.emulateMedia?.({ colorScheme: "dark" });
        assert.deepEqual(await frame.evaluate(look), ["sw-light", "rgb(74, 18, 53)"]);
        await page.close();
      });
    }

    await t.test("another page of the app comes in view from its top, with the focus on its heading", async () => {
      const page = await opened(site.town.url);
      const frame = await frameOf(page, site.app, eventually);
      await eventually(() => frame.evaluate(() => innerHeight > 700), "it did not grow");
      await page.evaluate(() => scrollTo(0, 1e6));
      await eventually(() => page.evaluate(() => scrollY > 200), "the website does not scroll, so this says nothing");
      await frame.evaluate(() => scrollTo(0, 1e6));
      await pressIn(frame, ".sw-help__melden");
      await eventually(() => frame.evaluate(() => document.activeElement.localName === "h1" && document.activeElement.textContent === "Uw melding"), "the focus is not on the heading");
      const top = async () => (await layout(page, frame)).top;
      await eventually(async () => Math.abs(await top()) <= 1, async () => `the top of the app is at ${await top()}`);
      assert.equal(await frame.evaluate(() => scrollY), 0);
      await page.close();
    });

    await t.test("a plain frame has its own height, scrolls inside, and is not offered to hand over", async () => {
      const page = await opened(`${site.town.url}gewoon`);
      const frame = await frameOf(page, site.app, eventually);
      await tellIn(frame, CANARY, eventually);
      assert.deepEqual(await frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight > innerHeight, globalThis.samenwijzerHost.isOffered("voorbeeld")]), [600, true, false]);
      assert.equal(await frame.evaluate(() => globalThis.samenwijzerHost.give("0123456789abcdef0123456789abcdef", "x")), "refused");
      await page.close();
    });

    await t.test("12 websites around the app, and its own origin: which get the app, and which get a word of it", async () => {
      const found = {};
      for (const [what, [name, path, , port]] of Object.entries(HOSTS)) {
        const page = await browser.open();
        const url = name === "file:" ? pathToFileURL(join(site.app.folder, "file.html")).href : `http://${name}:${(site[port] ?? site.town).port}${path}`;
        await page.goto(url);
        const inside = () => page.frames().find((one) => one.url().startsWith(site.app.url));
        const shown = () => inside() && isThere(inside()).catch(() => false);
        const isBlocked = () => page.frames().some((one) => /^(chrome-error:|about:neterror)/.test(one.url()));
        await eventually(async () => isBlocked() || await shown(), `${what}: neither the app nor that it is refused`);
        const isShown = await shown();
        const around = page.frames().filter((one) => one !== inside());
        const heard = (await Promise.all(around.map((one) => Promise.race([one.evaluate(() => globalThis.heard ?? []), wait(1_000)]).catch(() => []))))
          .flatMap((words) => words ?? []).filter(({ origin }) => origin === new URL(site.app.url).origin);
        found[what] = Boolean(isShown);
        assert.equal(heard.length > 0, HOSTS[what][2], `${what}: it heard ${JSON.stringify(heard)}`);
        await page.close();
      }
      assert.deepEqual(found, Object.fromEntries(Object.entries(HOSTS).map(([what, [, , isWanted]]) => [what, isWanted])));
      console.log(`embed, ${engine}: ${Object.keys(found).length} websites, ${Object.values(found).filter(Boolean).length} on the list got the app, the others nothing`);
    });

    await t.test("a website that begs hears heights and nothing else, until somebody hands something over", async () => {
      const page = await opened(`${site.town.url}om?vraagt`);
      const frame = await frameOf(page, site.app, eventually);
      await eventually(() => frame.evaluate(() => globalThis.samenwijzerHost.isOffered("voorbeeld")), "it was not greeted");
      await tellIn(frame, CANARY, eventually);
      const screen = await frame.evaluate(() => globalThis.screen.height);
      for (let step = 0; step < 25; step += 1) {
        // Another control each time, in an order that is not that of the page; never the way out.
        await frame.evaluate((step) => {
          const all = [...document.querySelectorAll("main button, main input")].filter((one) => !one.matches(".sw-exit") && one.type !== "file");
          all[(step * 7 + 3) % all.length]?.click();
          for (const field of document.querySelectorAll("textarea, input:not([type])")) field.value ||= "kanarie7Q3x";
        }, step);
        await wait(40);
      }
      const heard = (await page.evaluate(() => globalThis.heard)).map(({ data }) => data);
      const kinds = heard.map((data) => JSON.parse(data));
      assert.equal(kinds[0].soort, "hallo");
      const others = heard.slice(1).filter((data) => !/^\{"samenwijzer":1,"soort":"hoogte","px":\d+\}$/.test(data));
      assert.deepEqual(others, [], "it heard something else");
      for (const { px } of kinds.slice(1)) assert.ok(px % STEP === 0 && px <= Math.max(500, screen + STEP), `${px} of ${screen}`);
      const result = await frame.evaluate((words) => globalThis.samenwijzerHost.give("0123456789abcdef0123456789abcdef", words).then((how) => how, String) && 0, CANARY);
      assert.equal(result, 0);
      // The control: what is handed over does arrive.
      await eventually(() => page.evaluate((words) => globalThis.heard.some(({ data }) => data.includes(words)), CANARY), "it did not arrive, so the rest says nothing");
      console.log(`embed, ${engine}: ${heard.length - 1} heights, 0 other bytes before it was agreed to`);
      await page.close();
    });

    await t.test("messages in a real frame: nothing happens", async () => {
      const page = await opened(`${site.town.url}om`);
      const frame = await frameOf(page, site.app, eventually);
      await eventually(() => frame.evaluate(() => globalThis.samenwijzerHost.isOffered("voorbeeld")), "it was not greeted");
      await tellIn(frame, CANARY, eventually);
      const state = () => frame.evaluate(() => [document.body.innerHTML, document.querySelector("#w0").value, location.href]);
      await wait(300);
      const before = await state();
      const heard = await page.evaluate(() => globalThis.heard.length);
      await frame.evaluate(() => {
        globalThis.failed = [];
        addEventListener("error", ({ message }) => globalThis.failed.push(message));
        addEventListener("unhandledrejection", ({ reason }) => globalThis.failed.push(String(reason)));
      });
      const count = await page.evaluate(async () => {
        const inside = document.querySelector("iframe").contentWindow;
        const cyclic = {};
        cyclic.self = cyclic;
        const datas = [null, 1, "", "{", "[]", cyclic, new Blob(["a"]), new ArrayBuffer(9), "a".repeat(300_000), "[".repeat(50_000),
          '{"samenwijzer":1,"soort":"welkom","nonce":"00000000000000000000000000000000","melding":true}', '{"samenwijzer":1,"soort":"weg"}',
          '{"samenwijzer":1,"soort":"geweigerd","sha256":"00"}', new Map([[1, cyclic]]), 1n, new Error("a"), [undefined]];
        let count = 0;
        for (let turn = 0; turn < 60; turn += 1) {
          for (const data of datas) {
            inside.postMessage(data, "*", [new MessageChannel().port2]);
            globalThis.port.postMessage(data);
            count += 2;
          }
          await new Promise((done) => { setTimeout(done); });
        }
        return count;
      });
      await wait(500);
      assert.deepEqual(await state(), before);
      assert.deepEqual(await frame.evaluate(() => globalThis.failed), []);
      assert.equal(await page.evaluate(() => globalThis.heard.length), heard, "it was answered");
      console.log(`embed, ${engine}: ${count} messages in a real frame, 0 changes, 0 errors, 0 answers`);
      await page.close();
    });

    await t.test("what is handed over arrives as it is, and the app hears what became of it", async () => {
      const page = await opened(site.town.url);
      const frame = await frameOf(page, site.app, eventually);
      await eventually(() => frame.evaluate(() => globalThis.samenwijzerHost.isOffered("voorbeeld")), "it was not greeted");
      const text = `Regel één\n\tRegel twee <b>\u2028 "aanhaling" 👩‍👩‍👧 ${"lang ".repeat(20_000)}`;
      assert.equal(await frame.evaluate((text) => globalThis.samenwijzerHost.give("0123456789abcdef0123456789abcdef", text), text), "confirmed");
      const shown = await page.evaluate(() => document.querySelector(".demo-received pre").textContent);
      const hash = (words) => createHash("sha256").update(words).digest("hex");
      assert.equal(hash(shown), hash(text));
      await page.evaluate(() => { document.querySelector("samenwijzer-app").receive = async () => false; });
      assert.equal(await frame.evaluate(() => globalThis.samenwijzerHost.give("0123456789abcdef0123456789abcdef", "een")), "refused");
      await page.close();
    });

    const press = (frame, id) => eventually(() => frame.evaluate((names) => {
      const one = [...document.querySelectorAll("button")].find(({ textContent }) => names.includes(textContent));
      one?.click();
      return Boolean(one);
    }, forms(id)), `there is no button ${id}`);
    const says = (frame, id) => eventually(() => frame.evaluate((names) =>
      names.some((name) => document.querySelector("main").textContent.includes(name)), forms(id)), `it does not say ${id}`);
    await t.test("a resident sees to the last letter what goes to the website, sends it, and reads what became of it", async () => {
      const page = await opened(site.town.url);
      const frame = await frameOf(page, site.app, eventually);
      await tellIn(frame, CANARY, eventually);
      await press(frame, "send-show");
      const exact = await eventually(() => frame.evaluate(() => document.querySelector("main pre")?.textContent), "it does not show what goes");
      assert.ok(exact.includes(CANARY));
      assert.equal(await page.evaluate(() => document.querySelector(".demo-received").hidden), true, "it went before it was sent");
      await press(frame, "send-act");
      await says(frame, "send-confirmed");
      assert.equal(await page.evaluate(() => document.querySelector(".demo-received pre").textContent), exact);
      await page.close();
    });

    await t.test("where the website keeps nothing, the resident reads that it has nothing", async () => {
      const page = await opened(site.town.url);
      const frame = await frameOf(page, site.app, eventually);
      await page.evaluate(() => { document.querySelector("samenwijzer-app").receive = () => false; });
      await tellIn(frame, CANARY, eventually);
      await press(frame, "send-show");
      await press(frame, "send-act");
      await says(frame, "send-not-sent");
      await says(frame, "send-not-sent-how");
      await page.close();
    });

    await t.test("three times Shift leads the whole website away", async () => {
      const page = await opened(site.town.url);
      const frame = await frameOf(page, site.app, eventually);
      await tellIn(frame, CANARY, eventually);
      await pressIn(frame, "#w0");
      await tapShift(page, "ShiftLeft", "ShiftRight", "ShiftLeft");
      await eventually(async () => {
        const url = await address(page);
        return NEUTRAL.includes(url) || /^(about:neterror|chrome-error:)/.test(url);
      }, async () => `it is still at ${await address(page)}`);
      await page.close();
    });
  });
}

test("a page of the own origin that could read the app gets none", async (t) => {
  const browser = await ENGINES.chromium();
  t.after(() => browser.close());
  const page = await browser.open();
  const around = `${site.app.url}om.html`;
  await page.route(around, (route) => route.fulfill({ contentType: "text/html", body: listening(`${site.app.url}inbed-voorbeeld.html`) }));
  await page.goto(around);
  // It does load, and then gives way: the control is that something did.
  await eventually(() => page.frames().length === 2 && page.frames()[1].url().startsWith("chrome-error:"), () => `it shows ${page.frames().map((one) => one.url())}`);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
  await page.close();
});

test("without JavaScript, and where the app does not come, there is a link", async (t) => {
  const { startBrowser } = await import("./support/app.mjs");
  const browser = await startBrowser();
  t.after(() => browser.close());
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(site.town.url);
  assert.ok(await plain.getByRole("link", { name: "Ga naar Samenwijzer" }).isVisible());
  assert.equal(plain.frames().length, 1);
  await plain.close();
  const page = await browser.newPage();
  await page.route("**/inbed-*", (route) => route.abort());
  await page.goto(site.town.url);
  const link = page.getByRole("link", { name: "Ga naar Samenwijzer" });
  assert.equal(await link.isVisible(), false);
  await link.waitFor({ timeout: 15_000 });
  assert.equal(await link.getAttribute("href"), `${site.app.url}?plaats=voorbeeld`);
  await page.close();
});
