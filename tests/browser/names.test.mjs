// Names tell nothing, on every page and in every state: browsers, extensions and hosts keep them. No two controls of a
// page have the same one. And nothing that is typed goes to a service for spelling, or is in what a print says about
// itself.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { DIST, finish, open, stage } from "./support/app.mjs";
import { WORDS, telling } from "./support/sensitive.mjs";
import { TITLES, TOPICS } from "./support/texts.mjs";
import { ON_PAPER, tour } from "./support/tour.mjs";

const browser = stage({ before, after });

/** Every name on the page, with what it is the name of. */
const names = ({ page }) => page.evaluate(async () => {
  const found = [["title", document.title], ["address", location.href.replace(location.origin, "")]];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const refers = ["id", "name", "class", "for", "role", "form", "list", "part", "slot"].includes(name)
        || name.startsWith("data-") || /^aria-(controls|labelledby|describedby|owns|details|flowto)$/.test(name)
        || name === "value" && element.type !== "text"
        || name === "href" && !value.startsWith("tel:") || name === "src" || name === "download";
      if (refers) found.push([`${element.localName} ${name}`, value]);
    }
  }
  for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) found.push(["key", key]);
  for (const { name } of performance.getEntriesByType("resource")) found.push(["request", name.replace(location.origin, "")]);
  for (const { name } of [...performance.getEntriesByType("mark"), ...performance.getEntriesByType("measure")]) {
    found.push(["mark", name]);
  }
  return [...new Set(found.map((pair) => pair.join(": ")))];
});

/** What a text field has to say about itself, so that a browser keeps and sends nothing of it. */
const PRIVATE = {
  autocomplete: "off", autocorrect: "off", autocapitalize: "off", spellcheck: "false", writingsuggestions: "false",
};

const careless = ({ page }) => page.evaluate((wanted) => {
  // A control for a file is emptied when the file was read, and has no such attributes.
  const fields = [...document.querySelectorAll(
    "textarea, [contenteditable], select, input:not([type=radio], [type=checkbox], [type=file])")];
  const ticks = [...document.querySelectorAll("input[type=radio], input[type=checkbox]")];
  const lacks = (control, names) => names.filter((name) => control.getAttribute(name) !== wanted[name])
    .map((name) => `${control.localName}#${control.id} ${name}`);
  return [
    ...fields.flatMap((field) => lacks(field, Object.keys(wanted))), ...ticks.flatMap((tick) => lacks(tick, ["autocomplete"])),
    // Firefox writes a control that is not as it was by default to the disk.
    ...ticks.filter((tick) => tick.checked !== tick.defaultChecked).map((tick) => `#${tick.id} is not so by default`),
  ];
}, PRIVATE);

/** Controls that share an id or a name; the choices of one question share theirs. */
const shared = ({ page }) => page.evaluate(() => {
  const controls = [...document.querySelectorAll("input, select, textarea, button")];
  const twice = (all) => [...new Set(all.filter((one, index) => one && all.indexOf(one) !== index))];
  const ids = twice([...document.querySelectorAll("[id]")].map(({ id }) => id));
  const groups = [...new Set(controls.filter(({ type, name }) => type === "radio" && name).map(({ name }) => name))];
  const named = [...groups, ...controls.filter(({ type }) => type !== "radio").map(({ name }) => name)];
  return [...ids.map((id) => `id ${id}`), ...twice(named).map((name) => `name ${name}`)];
});

/** What a print says about itself. */
const properties = async ({ page }) => execFileSync("pdfinfo", ["-"], { input: await page.pdf(), encoding: "utf8" })
  .split("\n").filter((line) => /^(Title|Subject|Keywords|Author|Creator|Producer):/.test(line));

test("a list of telling words finds them in names, and only there", () => {
  assert.ok(WORDS.length >= 200, `${WORDS.length} words`);
  for (const name of ["schuld-1", "vraagSchulden", "g4_huiselijk-geweld", "/pad/zelfmoord.html", "bel-113", "drugs"]) {
    assert.equal(telling(name).length > 0, true, name);
  }
  for (const name of ["g4", "c12", "sw-button--call", "utrecht-textbox", "municipalities/haarlem.bin", "start-1130a.js"]) {
    assert.deepEqual(telling(name), [], name);
  }
});

test("no name on any page tells what it is about or is that of two controls, and no field is read by a service", async () => {
  const app = await open(browser, { mouse: true });
  const found = [];
  let looked = 0;
  await tour(app, async (state) => {
    const all = await names(app);
    looked += all.length;
    found.push(...all.filter((name) => telling(name).length > 0).map((name) => `${state}: ${name}`));
    found.push(...(await careless(app)).map((control) => `${state}: ${control}`));
    found.push(...(await shared(app)).map((name) => `${state}: two controls share the ${name}`));
    if (!ON_PAPER.includes(state)) return;
    const said = await properties(app);
    assert.ok(said.some((line) => line.startsWith("Title:") && TITLES.includes(line.replace(/^Title:\s*/, ""))), said.join());
    for (const line of said) {
      assert.ok(telling(line).length === 0 && !TOPICS.some((topic) => line.includes(topic)) && !line.includes("Anna"), line);
    }
  });
  assert.deepEqual(found, []);
  assert.ok(looked > 2000, `only ${looked} names`);

  // The same look finds what must not be there.
  await app.page.evaluate(() => {
    const wrong = document.createElement("textarea");
    wrong.name = "schulden";
    const tick = document.createElement("input");
    tick.type = "checkbox";
    tick.autocomplete = "off";
    document.querySelector("main").append(wrong, tick);
    tick.checked = true;
    const twin = () => Object.assign(document.createElement("button"), { id: "twin", name: "twin" });
    document.querySelector("main").append(twin(), twin());
  });
  assert.deepEqual((await names(app)).filter((name) => telling(name).length > 0), ["textarea name: schulden"]);
  assert.deepEqual(await shared(app), ["id twin", "name twin"]);
  assert.equal((await careless(app)).length, Object.keys(PRIVATE).length + 1);
  console.log(`${looked} names, ${WORDS.length} words`);
  await finish(app);
});

test("no file of the app has a telling name", () => {
  const files = readdirSync(DIST, { recursive: true });
  assert.deepEqual(files.filter((name) => telling(name).length > 0), []);
  assert.ok(files.length > 20);
});
