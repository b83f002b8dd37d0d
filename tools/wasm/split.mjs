// Takes the second part out of what the compiler made (docs/adr/0008-two-parts.md), and makes the glue between
// the first part and the page.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { put } from "../put.mjs";

/** The glue that gets the second part: what that takes from the first is what its file says it takes. */
const loader = (later, files) => {
  const taken = WebAssembly.Module.imports(new WebAssembly.Module(later)).map(({ name }) => `${name}: wasm.${name}`);
  return `import { current } from "./samenwijzer.js";
import { file } from ${JSON.stringify(files)};
export const loadLater = async (callback, data) => {
  // The parts call each other without a detour. What the page calls is guarded: public/boot/start.mjs says why.
  const { unguarded: wasm, guarded } = current();
  const link = (module) => WebAssembly.instantiate(module, { __wasm_split: { ${taken.join(", ")} } });
  const isHere = await file(document.getElementById("wasm").dataset.later)
    .then((bytes) => WebAssembly.compile(bytes)).then(link).then(() => true, () => false);
  guarded(wasm.__indirect_function_table.get(callback))(data, isHere);
};
`;
};

/** The glue of wasm-bindgen, with the function that gets the second part among its own. */
export const withLoader = (glue) => {
  const name = /import \* as (\w+) from "\.\/__wasm_split\.js";?/.exec(glue)?.[1];
  return put(glue, [
    [`import * as ${name} from "./__wasm_split.js"`, 'import { loadLater } from "./later.js"'],
    [`"./__wasm_split.js": ${name}`, '"./__wasm_split.js": import0'],
    ["const import0 = {", "const import0 = { __wasm_split_load_later: loadLater,"],
  ], "wasm-bindgen's glue") + "export const current = () => wasm;\n";
};

/**
 * @param {string} raw the file of the compiler, with its relocations
 * @param {string} folder a folder to work in
 * @param {string} files the module that gets files
 * @returns {{script: string, wasm: Uint8Array, later: Uint8Array}} the path of the glue; both parts
 */
export const split = (raw, folder, files) => {
  const pieces = join(folder, "pieces");
  const glue = join(folder, "glue");
  mkdirSync(pieces);
  const run = (tool, ...words) => execFileSync(tool, words, { stdio: ["ignore", "ignore", "inherit"] });
  run("wasm-split-cli", raw, pieces);
  const found = readdirSync(pieces).filter((name) => name.endsWith(".wasm") && name !== "main.wasm");
  if (found.length !== 1) throw new Error(`One second part was expected, not: ${found.join(", ")}`);
  run("wasm-bindgen", "--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", glue,
    "--out-name", "samenwijzer", join(pieces, "main.wasm"));
  const later = readFileSync(join(pieces, found[0]));
  const script = join(glue, "samenwijzer.js");
  writeFileSync(join(glue, "later.js"), loader(later, files));
  writeFileSync(script, withLoader(readFileSync(script, "utf8")));
  return { script, wasm: readFileSync(join(glue, "samenwijzer_bg.wasm")), later };
};
