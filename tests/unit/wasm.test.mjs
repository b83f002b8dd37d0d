// What the scripts of tools/wasm do with what wasm-bindgen writes, on small made-up glue: what they know they change,
// and what they do not know ends the build. Whether real glue is as they know it, every build shows.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { factory } from "../../tools/wasm/glue.mjs";
import { rename } from "../../tools/wasm/shrink.mjs";
import { withLoader } from "../../tools/wasm/split.mjs";

const SPLIT = `import * as import1 from "./__wasm_split.js"
const imports = () => {
  const import0 = { __wbg_now_0123: () => 1 };
  return { "./samenwijzer_bg.js": import0, "./__wasm_split.js": import1 };
};
`;

test("the function that loads the second part is among those of the glue", () => {
  const glue = withLoader(SPLIT);
  assert.match(glue, /^import \{ loadLater \} from "\.\/later\.js"/);
  assert.match(glue, /const import0 = \{ __wasm_split_load_later: loadLater, __wbg_now_0123/);
  assert.match(glue, /"\.\/__wasm_split\.js": import0 \}/);
  assert.match(glue, /export const current = \(\) => wasm;\n$/);
});

test("glue without the import of the second part, or with one too many, is refused", () => {
  const changes = [
    ["", SPLIT], ['import * as import1 from "./__wasm_split.js"', ""], ['"./__wasm_split.js": import1', ""],
    ["const import0 = {", "const import9 = {"], ["const import0 = {", "const import0 = {}, also = 1; const import0 = {"],
    ['"./__wasm_split.js": import1', '"./__wasm_split.js": import1, "./__wasm_split.js": import1'],
  ];
  for (const [from, to] of changes) {
    const glue = from ? SPLIT.replace(from, to) : to + to;
    assert.throws(() => withLoader(glue), /must have exactly one/, glue);
  }
});

/** What is made of this glue, with a module that all instances share beside it. */
const made = async (glue) => {
  const folder = mkdtempSync(join(tmpdir(), "glue-"));
  try {
    const path = join(folder, "glue.js");
    writeFileSync(path, glue);
    return await factory(path, { logLevel: "silent" });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const GLUE = `import { note } from "./snippets/app-0123/public/boot/memory.mjs";
let wasm;
const finish = (instance) => { wasm = instance.exports; note(wasm); return wasm; };
export default finish;
`;

test("each instance gets glue of its own, guarded, and shares the modules of the page", async () => {
  const script = await made(GLUE);
  const [, imports, body] = script.match(/^(import [^\n]*memory\.mjs";\n)(export default \(guard\) => \{[\s\S]*\};\n)$/);
  assert.match(imports, /note/);
  const { default: instance } = await import(`data:text/javascript,${encodeURIComponent(`const note = () => {};\n${body}`)}`);
  const guard = (exports) => ({ guarded: exports });
  const [one, other] = [1, 2].map((exports) => instance(guard)({ exports }));
  assert.deepEqual([one, other], [{ guarded: 1 }, { guarded: 2 }]);
});

test("glue that takes the exports otherwise, twice, or gives nothing, is refused", async () => {
  const changes = [
    GLUE.replace("wasm = instance.exports", "wasm = instance[\"exp\" + \"orts\"]"),
    GLUE.replace("note(wasm)", "wasm = instance.exports"),
    GLUE.replace("export default finish", "export default () => 1; export const also = finish"),
  ];
  for (const glue of changes.slice(0, 2)) await assert.rejects(made(glue), /not as it was/, glue);
  await assert.rejects(made(changes[2]), /not as it was/);
  await assert.rejects(made(GLUE.replace("export default finish", "finish()")));
});

test("imports and exports get the names of the small file, everywhere in the script", () => {
  const script = `import0 = { __wbg_now_0123: f }, all = { "./samenwijzer_bg.js": import0 }; wasm.start(); wasm.other();`;
  const names = { imports: [["./samenwijzer_bg.js", "__wbg_now_0123", "a"]], exports: [["start", "b"]] };
  assert.equal(rename(script, names), `import0 = { a: f }, all = { a: import0 }; wasm.b(); wasm.other();`);
});

test("an import straight from a module of the page is refused", () => {
  const names = { imports: [["./snippets/app-0123/public/boot/memory.mjs", "note", "a"]], exports: [] };
  assert.throws(() => rename("", names), /straight from its module/);
});
