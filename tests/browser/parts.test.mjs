// The app comes in two parts: who is sooner than the second, or never gets it, loses nothing, and what is asked for
// says nothing about anybody.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { DIST, finish, open, stage } from "./support/app.mjs";
import { go, heading, press, settled, until, write } from "./support/keys.mjs";
import { begin, isOn, livesIn, mustBeOn, mustBeOnResult, mustHold, openEverything, words } from "./support/pages.mjs";
import { say } from "./support/texts.mjs";
import { answer, chooseTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

/** The files of the second part, in the order in which they are asked for. */
const LATER = [/\/later-\w+\.wasm$/, /\/nl-later-\w+\.ftl$/, /\/later-\w+\.bin$/];

const asked = (app) => app.seen.requests.map((url) => new URL(url).pathname);
const count = (app) => asked(app).filter((path) => LATER.some((file) => file.test(path))).length;

/** Waits until everything of the second part was asked for. */
const complete = (app) => until(() => count(app) === LATER.length, () => `only asked for ${asked(app).join(" ")}`);

/** The messages of the browser about files that it could not get are what is tested here. */
const finishWithout = async (app) => {
  assert.ok(app.seen.console.length > 0, "nothing was refused");
  app.seen.console.length = 0;
  await finish(app);
};

/** From the start to the page after the questions, in danger or not, past what the first part shows. */
const walk = async (app, visit = () => null) => {
  await livesIn(app, "haarlem");
  await visit();
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await visit();
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-veilig": "said-suicide-gedachten" });
  await mustBeOn(app, "safety-title");
  await visit();
  await go(app, "safety-go-on");
  await answer(app, { "question-gaat-huis": "said-domein-n" });
  await visit();
};

test("everybody asks for the same files in the same order", async () => {
  const ways = {
    none: () => null,
    result: (app) => walk(app),
    melding: async (app) => { await livesIn(app, "haarlem"); await go(app, "melden"); },
  };
  const orders = {};
  for (const [name, way] of Object.entries(ways)) {
    const app = await open(browser);
    await complete(app);
    await way(app);
    // Which municipality a resident chose is asked for, and nothing else is. The icon of the tab and what the page
    // itself names come when the browser likes.
    const paths = asked(app).filter((path) => !/^\/(municipalities\/haarlem\.bin|icon-.*)$/.test(path));
    const [first, later] = [paths.slice(0, -LATER.length), paths.slice(-LATER.length)];
    LATER.forEach((file, place) => assert.match(later[place], file, "the second part comes last, in its order"));
    orders[name] = [...first.sort(), ...later].join(" ");
    await finish(app);
  }
  assert.equal(new Set(Object.values(orders)).size, 1, JSON.stringify(orders, null, 1));
});

/** Opens the app while a file does not come; `mend` lets it come. */
const openWithout = async (file, options) => {
  let broken = true;
  const app = await open(browser, {
    ...options,
    prepare: ({ context }) => context.route(file, (route) => broken ? route.abort() : route.continue()),
  });
  return { app, mend: () => { broken = false; } };
};

test("without the second part every question can be answered, and trying again loses nothing", async () => {
  const { app, mend } = await openWithout(LATER[0]);
  await walk(app, async () => {
    assert.doesNotMatch(await words(app), /\[[a-z]+-/, "a text is not there");
  });
  await mustBeOn(app, "later-missing");
  mustHold(await words(app), [say("later-missing-text")], "the page");
  await go(app, "later-again");
  await mustBeOn(app, "later-missing");
  mend();
  await go(app, "later-again");
  await mustBeOnResult(app);
  await openEverything(app);
  mustHold(await words(app), [say("topic-huis")], "the result");
  await go(app, "result-change-act");
  mustHold(await words(app), [say("said-domein-n")], "what was told");
  await finishWithout(app);
});

for (const [place, file] of LATER.entries()) {
  test(`a page that lacks file ${place + 1} of the second part says so, and is there after trying again`, async () => {
    const { app, mend } = await openWithout(file, { place: "haarlem" });
    await go(app, "melden");
    await mustBeOn(app, "later-missing");
    mend();
    await go(app, "later-again");
    await mustBeOn(app, "melding-title");
    await finishWithout(app);
  });
}

test("words that were typed before the second part is there stay, and are looked at when it comes", async () => {
  let release;
  const held = new Promise((done) => { release = done; });
  const app = await open(browser, {
    place: "haarlem",
    prepare: ({ context }) => context.route(LATER[0], async (route) => { await held; await route.continue(); }),
  });
  const field = app.page.locator("textarea");
  await write(app, field, "ik heb schulden");
  await press(app, "go-on");
  await until(async () => (await words(app)).includes(say("later-coming")), "it does not say that it waits");
  assert.equal(await field.inputValue(), "ik heb schulden");
  release();
  await until(() => isOn(app, "read-title"), "what was read is not shown");
  await settled(app);
  mustHold(await words(app), ["ik heb schulden", say("need-geld-achterstand")], "what was read");
  await finish(app);
});

test("who is sooner than the second part gets his page when it comes", async () => {
  let release;
  const held = new Promise((done) => { release = done; });
  const app = await open(browser, {
    place: "haarlem",
    prepare: ({ context }) => context.route(LATER[1], async (route) => { await held; await route.continue(); }),
  });
  await press(app, "melden");
  await until(() => isOn(app, "later-coming"), async () => `${await heading(app)} instead of waiting`);
  release();
  await settled(app);
  await mustBeOn(app, "melding-title");
  await finish(app);
});

test("a second part that is not the one of this build is refused", async () => {
  const name = readdirSync(DIST).find((one) => /^later-\w+\.wasm$/.test(one));
  const body = readFileSync(`${DIST}/${name}`);
  // Another byte in the code, which a browser would run as well.
  body[body.length - 3] ^= 1;
  const app = await open(browser, {
    place: "haarlem",
    prepare: ({ context }) => context.route(LATER[0], (route) => route.fulfill({ body, contentType: "application/wasm" })),
  });
  await go(app, "melden");
  await mustBeOn(app, "later-missing");
  await finishWithout(app);
});
