// Every component by itself, as `make gallery` shows it: axe in light and dark on a small and a wide screen, whether
// its HTML is valid, whether it says what it has to hold, and a picture of every example to look at.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { finish } from "./support/app.mjs";
import { AXE, TAGS } from "./support/axe.mjs";
import { GALLERY, galleryStage, listed, openGallery, visit } from "./support/gallery.mjs";
import { faults } from "./support/html.mjs";
import { until } from "./support/keys.mjs";
import { show } from "./support/settings.mjs";

const PICTURES = join(GALLERY, "pictures");
const COMPONENTS = fileURLToPath(new URL("../../src/ui/gallery", import.meta.url));
const SETTINGS = ["light", "dark"].flatMap((theme) => ["small", "wide"].map((size) => ({ theme, size })));

const shared = galleryStage({ before, after });
const open = () => openGallery(shared, { prepare: (context) => context.addInitScript({ path: AXE }) });

/** What axe finds wrong, one line for each element. */
const violations = ({ page }) => page.evaluate(async (tags) => {
  scrollTo(0, 0);
  const found = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}, TAGS);

/** What is missing in a list of components, one line for each. */
const missing = (components) => components.flatMap(({ name, doc, criteria, examples }) => [
  ...(doc ? [] : [`${name} does not say what it is`]),
  ...(criteria.length > 0 ? [] : [`${name} has no criteria`]),
  ...criteria.filter((line) => !/^\S.{15,}\.$/.test(line)).map((line) => `${name} has an empty criterion: “${line}”`),
  ...(examples.length > 0 ? [] : [`${name} has no examples`]),
  ...examples.filter((example) => !example.name).map(({ id }) => `${id} has no name`),
]);

/** The criteria that stand in the code of a component. */
const written = (name) => {
  const code = readFileSync(join(COMPONENTS, `${name}.rs`), "utf8");
  const [, list] = code.match(/criteria: &\[([\s\S]*?)\n? *\],/);
  return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, line]) => line);
};

test("every component says what it is and what it has to hold, and shows it", async (t) => {
  const app = await open();
  const components = await listed(app);
  assert.deepEqual(missing(components), []);
  const files = readdirSync(COMPONENTS).filter((name) => !["component.rs", "examples.ftl", "mod.rs", "told.rs"].includes(name));
  assert.deepEqual(components.map(({ name }) => `${name}.rs`).sort(), files.sort(), "the files of the gallery");
  for (const { name, criteria } of components) assert.deepEqual(criteria, written(name), `the criteria of ${name}`);
  const ids = components.flatMap(({ examples }) => examples.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length, "two examples have one name");
  const criteria = components.reduce((sum, component) => sum + component.criteria.length, 0);
  t.diagnostic(`gallery: ${components.length} components, ${criteria} criteria, ${ids.length} examples`);
  await finish(app);
});

test("axe and the rules of HTML find nothing in any example, and each has its picture", async (t) => {
  const app = await open();
  const examples = (await listed(app)).flatMap((component) => component.examples);
  const onOwnPage = examples.filter(({ place }) => place !== "list");
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const wrong = [];
  let runs = 0;
  const look = async (place, shown) => {
    wrong.push(...(await faults(app)).map((line) => `${place}: ${line}`));
    for (const setting of SETTINGS) {
      await show(app, setting);
      wrong.push(...(await violations(app)).map((line) => `${place}, ${Object.values(setting)}: ${line}`));
      runs += 1;
    }
    await show(app);
    for (const { id } of shown) {
      const example = app.page.locator(`[data-example="${id}"]`);
      await example.screenshot({ path: join(PICTURES, `${id}.png`), animations: "disabled" });
    }
  };
  await look("the list", examples.filter(({ place }) => place === "list"));
  for (const example of onOwnPage) {
    await visit(app, example.id);
    await look(example.id, [example]);
  }
  const pictures = readdirSync(PICTURES).length;
  t.diagnostic(`gallery: ${examples.length} examples on ${1 + onOwnPage.length} pages, ${runs} runs of axe, ` +
    `${wrong.length} faults, ${pictures} pictures`);
  assert.deepEqual(wrong, []);
  assert.equal(pictures, examples.length);
  await finish(app);
});

test("every example also works on a page of its own, and one that is not there says so", async () => {
  const app = await open();
  const examples = (await listed(app)).flatMap((component) => component.examples);
  for (const { id, place } of examples.filter((example) => example.place === "list").slice(0, 3)) {
    await visit(app, id);
    assert.deepEqual([place, await app.page.locator("h1").count()], ["list", 1]);
  }
  await app.page.goto(`${app.url}?example=nothing`);
  await until(async () => (await app.page.locator("h1").innerText()).startsWith("There is no"), "it shows something");
  await finish(app);
});

/** What is put in, and how it has to be found. */
const DAMAGE = {
  "a button without words": [violations, /^button-name/, () => document.querySelector("main button").replaceChildren()],
  "pale words": [violations, /^color-contrast/, () => { document.querySelector("main li").style.color = "#bbb"; }],
  "an id twice": [faults, /^no-dup-id/, () => {
    const [first, second] = document.querySelectorAll("main input");
    second.id = first.id;
  }],
  "a component without criteria": [async (app) => missing(await listed(app)), /has no criteria/, () => {
    document.querySelector("[data-criteria]").replaceChildren();
  }],
  "an empty criterion": [async (app) => missing(await listed(app)), /has an empty criterion/, () => {
    document.querySelector("[data-criteria] > li").textContent = " ";
  }],
  "a component without examples": [async (app) => missing(await listed(app)), /has no examples/, () => {
    for (const one of document.querySelectorAll("[data-component=icon] [data-example]")) one.remove();
  }],
};
test("what is wrong is found: put in, one after the other", async () => {
  const app = await open();
  for (const [what, [find, sign, damage]] of Object.entries(DAMAGE)) {
    await visit(app);
    const isFound = async () => (await find(app)).some((line) => sign.test(line));
    assert.ok(!await isFound(), `${what} is found before it is there`);
    await app.page.evaluate(damage);
    assert.ok(await isFound(), `${what} is not found`);
  }
  await finish(app);
});
