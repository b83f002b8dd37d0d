// Whether HTML that is not valid is found; axe.test.mjs looks at every state.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, stage } from "./support/app.mjs";
import { faults } from "./support/html.mjs";

const browser = stage({ before, after });

const BROKEN = {
  "no-dup-id": (main) => { main.querySelector("p").id = "h"; },
  "element-permitted-content": (main) => { main.querySelector("ul").append(document.createElement("p")); },
  "element-required-attributes": (main) => { main.append(document.createElement("img")); },
  "no-inline-style": (main) => { main.setAttribute("style", "color: red"); },
  "aria-label-misuse": (main) => { main.querySelector("p").setAttribute("aria-label", "iets"); },
};
test("what is not valid is found: put in, one after the other", async () => {
  const app = await open(browser);
  for (const [rule, damage] of Object.entries(BROKEN)) {
    await app.page.evaluate(`(${damage})(document.querySelector("main"))`);
    const found = await faults(app);
    assert.ok(found.some((line) => line.startsWith(`${rule}:`)), `${rule} is not in:\n${found.join("\n")}`);
  }
  await app.context.close();
});
