// Stories: by keyboard and by touch, on a telephone, from the first page to one's own situation. What fits in each is
// tested in tests/it/life_stories.rs; here, that it is shown, that it can be taken along, and that a group has it on paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { finish, open, stage } from "./support/app.mjs";
import { choice, go, isAlert, pick, press, until } from "./support/keys.mjs";
import { mustBeOn, mustHold, mustNotHold, printed, words } from "./support/pages.mjs";
import { say, slug, suggestion } from "./support/texts.mjs";
import { answer } from "./support/walk.mjs";

const browser = stage({ before, after });

const { stories } = JSON.parse(readFileSync(new URL("../../public/content/stories.json", import.meta.url), "utf8"));
const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { context: { hasTouch: true, isMobile: true }, ...PHONE };

const toStories = async ({ touch = false } = {}) => {
  const app = await open(browser, { place: "haarlem", ...(touch ? TOUCH : PHONE) });
  app.touch = touch;
  await go(app, "stories-start");
  await mustBeOn(app, "stories-title");
  return app;
};

for (const touch of [false, true]) {
  test(`a story says where one's choice stands, and goes on as one's own: ${touch ? "by touch" : "by keyboard"}`, async () => {
    const app = await toStories({ touch });
    const [story] = stories;
    await go(app, `story-${slug(story.id)}`);
    await press(app, "story-look");
    if (!touch) await isAlert(app);
    mustHold(await words(app), [say("story-choose")], "the story");
    const [first] = story.choices.map(suggestion);
    await pick(app, choice(app, first));
    await press(app, "story-look");
    await until(async () => (await words(app)).includes(say("story-shows")), "nothing is shown");
    mustHold(await words(app), [
      say("story-you-chose", { stap: first }), say("story-where", { naam: say(`story-${slug(story.id)}.name`) }),
    ], "the story");
    await go(app, "story-like-me");
    await mustBeOn(app, "check-title");
    mustHold(await words(app), [say("topic-geld"), say("topic-huis")], "what was taken along");
    // No story tells of danger, or in which language its resident talks: that is asked first, on two pages.
    await go(app, "check-go-on");
    const way = await answer(app, {}, { until: "question-veilig" });
    assert.deepEqual(way, [say("question-leeftijd-vraag")], "asked before danger");
    await mustBeOn(app, "question-veilig");
    await finish(app);
  });
}

test("after the last story comes the first", async () => {
  const app = await toStories();
  await go(app, `story-${slug(stories.at(-1).id)}`);
  await pick(app, choice(app, say("story-else")));
  await press(app, "story-look");
  await until(async () => (await words(app)).includes(say("story-else-good")), "nothing is shown");
  await go(app, "story-next");
  await mustBeOn(app, `story-${slug(stories[0].id)}`);
  mustNotHold(await words(app), [say("story-shows")], "a story that was just opened");
  await finish(app);
});

test("on paper every story stands whole, and none says what the app would show", async () => {
  const app = await toStories();
  const text = await printed(app);
  mustHold(text, stories.map(({ id }) => say(`story-${slug(id)}.told`)), "the paper");
  assert.equal(text.split(say("story-what-first")).length - 1, stories.length, "the question under every story");
  await finish(app);
});
