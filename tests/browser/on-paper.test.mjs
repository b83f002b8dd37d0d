// What the browser's own command prints (Ctrl+P), on the pages from which people print: never what is about danger,
// unless it was ticked to be shared there, and nothing to press.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { go, pick, write } from "./support/keys.mjs";
import {
  begin, livesIn, mustBeOnResult, mustHold, mustNotHold, openEverything, printed, showAll, toMelding, toPlan,
  toggleShare, words,
} from "./support/pages.mjs";
import { onPaper } from "./support/settings.mjs";
import { say } from "./support/texts.mjs";
import { answer, chooseTopics, toTopics } from "./support/walk.mjs";

const browser = stage({ before, after });

const DANGER = ["said-geweld-nu-of-bang", "said-kindonveilig-ja", "said-gevaarvan-partner"];
const STORY = "Mijn man slaat mij als het eten te laat is";
/** Whom danger leads to, and what is said of it. */
const LEADS_TO = ["contact-veilig-thuis", "reason-r04", "reason-r06", "why-not-safety-all", "plan-part-veilig", "plan-safety"];
const CONTROLS = ["plan-edit", "plan-share", "plan-add", "plan-go-on", "more-talk-act", "melding-print", "route-plan", "decision-doing"];

/** Lives with violence, and wrote it down as well: at the result. */
const inDanger = async () => {
  const app = await open(browser, { mouse: true });
  await livesIn(app, "velsen");
  await begin(app, "start-vraag");
  await answer(app, {
    "question-rol-vraag": "said-rol-zelf", "question-veilig": DANGER.slice(0, 2), "question-gevaarvan": DANGER[2],
  });
  await go(app, "safety-go-on");
  await toTopics(app);
  await write(app, app.page.locator("main textarea").first(), STORY);
  await chooseTopics(app, ["thuis"]);
  await answer(app, {});
  await mustBeOnResult(app);
  return app;
};

const hidden = () => [...DANGER, ...LEADS_TO].map((id) => say(id)).concat(STORY);

/** Fails where something of danger, or something to press, is on the paper of this page. */
const isSafe = async (app, what) => {
  await openEverything(app);
  const paper = await printed(app);
  mustNotHold(paper, [...hidden(), ...CONTROLS.map((id) => say(id))], `the paper of ${what}`);
  // What is seen is what is printed: also where a browser shows it before.
  await onPaper(app, async () => mustNotHold(await words(app), hidden(), `${what}, as it is printed`));
  return paper;
};

test("no page prints what is about danger, unless it was ticked to be shared", async () => {
  const app = await inDanger();
  await showAll(app);
  await openEverything(app);
  mustHold(await words(app), [say("contact-veilig-thuis")], "the result on the screen");
  const paper = await isSafe(app, "the result");
  mustHold(paper, [say("behind-print")], "the paper of a page on a device that others may use");

  await toPlan(app);
  mustHold(await words(app), [say(DANGER[0]), say("plan-part-veilig")], "the plan on the screen");
  await isSafe(app, "the plan");
  await toMelding(app);
  await isSafe(app, "the melding");
  mustHold(await words(app), [say("behind-print")], "the page from which a letter is printed");
  await go(app, "back");
  await go(app, "more-talk-act");
  await isSafe(app, "the conversation");
  await go(app, "back");

  await toggleShare(app, say(DANGER[0]));
  for (const [what, there] of [["plan", null], ["melding", () => toMelding(app)]]) {
    await there?.();
    const shared = await printed(app);
    mustHold(shared, [say(DANGER[0])], `the paper of the ${what}, with a line ticked`);
    mustNotHold(shared, [say(DANGER[1]), STORY], `the paper of the ${what}, with another line ticked`);
  }
  await finish(app);
});

test("on a device of one's own nothing is said about the printer, and a calm result is printed with its steps", async () => {
  const app = await open(browser, { mouse: true });
  await go(app, "privacy-read");
  await pick(app, app.page.getByRole("radio", { name: say("mode-own") }));
  await go(app, "back");
  await livesIn(app, "heemstede");
  await begin(app, "start-vraag");
  await chooseTopics(app, ["huis"]);
  await answer(app, { "question-rol-vraag": "said-rol-zelf", "question-gaat-huis": ["said-domein-n", "need-huis-schoonmaken"] });
  await mustBeOnResult(app);
  const steps = await app.page.locator(".sw-first h3").allTextContents();
  assert.ok(steps.length > 0, "no steps to begin with");
  const paper = await printed(app);
  mustHold(paper, steps, "the paper of the result");
  mustNotHold(paper, [say("behind-print"), ...CONTROLS.map((id) => say(id))], "the paper of the result");
  await finish(app);
});
