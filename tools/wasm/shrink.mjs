// Takes out of the wasm file what the script of the page does not use, makes it as small as it gets, and
// gives what the two share short names. wasm-bindgen exports whatever any library might want, which keeps
// its code alive, and its names are long and random.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// The features are named, because with all of them browsers refuse the file.
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int",
  "reference-types", "sign-ext"].map((name) => `--enable-${name}`);

/** Uses the short names in the script: imports are keys of an object there, exports members of `wasm`. */
export const rename = (script, names) => {
  const imports = new Map(names.imports.map(([, from, to]) => [from, to]));
  const exports = new Map(names.exports.map(([from, to]) => [from, to]));
  const bare = names.imports.find(([module]) => module.includes("/snippets/"));
  if (bare) throw new Error(`The app takes ${bare[1]} straight from its module. With \`catch\` it gets glue like the rest.`);
  // All their functions are in one object of the script, so it does not matter that they get one name.
  const modules = [...new Set(names.imports.map(([module]) => module))];
  const renamed = script
    .replace(/\b__w(?:b|asm_split)\w+(?=:)/g, (name) => imports.get(name) ?? name)
    .replace(/(?<=\bwasm\d*\.)[\w$]+/g, (name) => exports.get(name) ?? name);
  return modules.reduce((text, module) => text.replace(`"${module}": import0`, "a: import0"), renamed);
};

const runner = (tools) => (tool, ...words) => execFileSync(join(tools, tool), [...words, ...FEATURES], { encoding: "utf8" });

// Flattening first finds more to leave out. Never "traps never happen": a trap is how the app stops.
const SMALL = ["--flatten", "--rereloop", "-Oz", "-Oz", "--strip-debug", "--strip-producers"];

/** Makes a file that only the first one uses as small as it gets; what it takes and gives keeps its name. */
export const shrinkAlone = (tools, folder, wasm) => {
  const path = (name) => join(folder, name);
  writeFileSync(path("alone.wasm"), wasm);
  runner(tools)("wasm-opt", path("alone.wasm"), "-o", path("alone-small.wasm"), ...SMALL);
  return readFileSync(path("alone-small.wasm"));
};

/**
 * @param {string} tools the folder with binaryen's tools
 * @param {string} folder a folder to work in
 * @param {Uint8Array} wasm the file
 * @param {string} script the bundled script, not yet minified: what it names, is used
 * @returns {{wasm: Uint8Array, script: string}} both, still fitting each other
 */
export const shrink = (tools, folder, wasm, script) => {
  const path = (name) => join(folder, name);
  writeFileSync(path("full.wasm"), wasm);
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const used = exports.filter((name) => script.includes(`.${name}`));
  const graph = [
    { name: "page", root: true, reaches: used },
    ...used.map((name) => ({ name, export: name })),
  ];
  writeFileSync(path("graph.json"), JSON.stringify(graph));
  const run = runner(tools);
  run("wasm-metadce", path("full.wasm"), "-o", path("used.wasm"), "-f", path("graph.json"));
  const names = run("wasm-opt", path("used.wasm"), "-o", path("small.wasm"), ...SMALL,
    "--minify-imports-and-exports-and-modules");
  return { wasm: readFileSync(path("small.wasm")), script: rename(script, JSON.parse(names)) };
};
