// Nobody watches. Whoever serves the app sees which files are asked for: these are the same, in the same order and as
// large, whatever a resident tells. Random walks tell different things, and the server writes down what it was asked.
import assert from "node:assert/strict";
import { createServer, get } from "node:http";
import { after, before, test } from "node:test";
import { NEUTRAL } from "../../public/boot/neutral.mjs";
import { open, stage } from "./support/app.mjs";
import { settled, until } from "./support/keys.mjs";
import { livesIn } from "./support/pages.mjs";
import { enter } from "./support/walk.mjs";
import { TITLES, forms } from "./support/texts.mjs";
import { wander } from "./support/wander.mjs";

const WALKS = process.env.FULL ? 1000 : 20;
const AT_ONCE = 2;
/** What a resident does on one walk: chooses, writes, presses. */
const ACTS = 45;

const browser = stage({ before, after });

/** A server in front of the app that writes down everything it is asked. */
const recorder = async () => {
  const log = [];
  const server = createServer((request, response) => {
    let sent = 0;
    request.on("data", (part) => { sent += part.length; });
    get(new URL(request.url, browser.url), { headers: { "accept-encoding": request.headers["accept-encoding"] } }, (answer) => {
      const { cookie, referer } = request.headers;
      // The picture of the tab: a browser gets it when it likes, and keeps it for itself.
      if (!request.url.startsWith("/icon-")) log.push([request.method, request.url, answer.headers["content-length"], `sent ${sent}`, cookie, referer].join(" ").trim());
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
  });
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { log, close, url: `http://127.0.0.1:${server.address().port}/` };
};

const recorders = [];
before(async () => {
  process.env.EXIT_TARGET = "about:blank";
  for (let one = 0; one < AT_ONCE; one += 1) recorders.push(await recorder());
});
after(() => Promise.all(recorders.map(({ close }) => close())));

const all = (...ids) => ids.flatMap((id) => forms(id));
const ONWARD = all("go-on", "skip", "skip-topic", "precise-act", "safety-go-on", "route-plan", "plan-go-on");
/** These ask for a file, as the last test says; that of `copy-make` is a list of words, that of codes is what makes and
 * reads them, the same for everybody. */
const NEVER = all("other-place", "exit", "copy-make", "codes-show", "codes-read", "next-wipe");

/** One walk, from a browser that knows nothing. Gives what the server was asked, and where it led. */
const walk = async ({ url, log }, seed, then = null) => {
  log.length = 0;
  const app = await open({ browser: browser.browser, url }, { prepare: ({ page }) => page.setDefaultTimeout(60_000) });
  // With the pictures and the parts that come later, everything is there.
  for (const file of [/\/icons-/, /\/later-\w+\.wasm/, /\/nl-later-/, /\/later-\w+\.bin/]) {
    await until(() => log.some((line) => file.test(line)), `not asked for: ${file}`);
  }
  const first = log.splice(0).sort();
  await livesIn(app, "haarlem");
  await enter(app, ["start-vraag", "start-zorg", "start-jong", "start-doen"][seed % 4]);
  const path = await app.page.evaluate(wander, { seed, acts: ACTS, onward: ONWARD, never: NEVER, word: ["woord "] });
  assert.equal(app.page.url(), url);
  await then?.(app, log);
  // What is asked late is also seen.
  await app.page.waitForTimeout(150);
  assert.deepEqual(app.seen.violations, []);
  // On a busy machine leaving takes its second way as well (public/boot/leave.mjs), and that leads to a neutral site.
  const leadsAway = (one) => /^(blob|about):/.test(one) || (then && one === NEUTRAL[0]);
  assert.deepEqual(app.seen.requests.filter((one) => !one.startsWith(url) && !leadsAway(one)), []);
  await app.context.close();
  return { first, later: [...log], path };
};

/** Does all of these, some at a time, each with a server of its own. None goes on beside the next test. */
const share = async (seeds, act) => {
  const left = [...seeds];
  const results = [];
  const ends = await Promise.allSettled(recorders.map(async (server) => {
    while (left.length > 0) results.push(await act(server, left.shift()));
  }));
  const failed = ends.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return results;
};

test("what the server is asked does not depend on what somebody tells", async () => {
  const seeds = Array.from({ length: WALKS }, (_, index) => 1000 + index);
  const walks = await share(seeds, walk);
  const [{ first, later }] = walks;
  for (const other of walks) {
    assert.deepEqual(other.first, first);
    assert.deepEqual(other.later, later, other.path.join(" / "));
  }
  assert.match(later.join("\n"), /^GET \/municipalities\/haarlem\.bin \d+ sent 0$/);
  for (const line of first) assert.match(line, /^GET \/[\w./-]* \d+ sent 0$/, "a cookie, an address, or words were sent");
  // The walks are really different ones, and pass what nobody may know.
  assert.equal(new Set(walks.map(({ path }) => path.join())).size, WALKS, "some walks were the same");
  const passed = walks.flatMap(({ path }) => path);
  for (const id of ["safety-title", "plan-title", "melding-title", "result-title", "check-title"]) {
    assert.ok(forms(id).some((text) => passed.includes(text)), `no walk passed ${id}`);
  }
  console.log(`${WALKS} walks past ${new Set(passed).size} different headings: ${first.length} files at the start, `
    + `${later.length} for the municipality, the same in all`);
});

test("another way to read, another municipality and leaving ask for one file each, always the same", async () => {
  const exceptions = async (app, log) => {
    const press = (id) => app.page.evaluate((texts) => {
      const found = [...document.querySelectorAll("button, [role=radio], input, label")]
        .find((one) => texts.includes(one.textContent.trim()));
      if (!found) throw new Error(`not on “${document.querySelector("h1")?.textContent}”: ${texts[0]}`);
      found.click();
    }, forms(id));
    await press("reader");
    await press("layer-easy");
    await until(() => app.page.evaluate(() => performance.getEntriesByType("resource")
      .some(({ name }) => name.includes("nl-easy"))), "the easy texts were not asked for");
    await app.page.evaluate(() => document.querySelector(".sw-mark").click());
    const isThere = (texts) => [...document.querySelectorAll("button")].some((one) => texts.includes(one.textContent.trim()));
    await until(() => app.page.evaluate(isThere, forms("other-place")), "it is not on the first page");
    assert.ok(TITLES.includes(await app.page.title()));
    await press("other-place");
    await settled(app);
    await livesIn(app, "zandvoort");
    await press("exit");
    await until(() => log.some((line) => line.includes("/weg/")), "the page that clears was not asked for");
  };
  const walks = await share([1, 2, 3, 4], (server, seed) => walk(server, seed, exceptions));
  const names = ["haarlem\\.bin", "nl-easy-\\w+\\.ftl", "zandvoort\\.bin", "weg/"];
  // The second way of leaving asks for the same page.
  const once = ({ later }) => later.filter((line, place) => line !== later[place - 1] || !line.includes("/weg/"));
  const files = walks.map(once);
  for (const later of files) {
    assert.deepEqual(later, files[0]);
    for (const name of names) assert.equal(later.filter((line) => new RegExp(name).test(line)).length, 1, later.join());
  }
});
