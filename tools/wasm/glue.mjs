// The glue of wasm-bindgen as a function that makes it again: each instance of the wasm gets its own copy, with its
// own memory and closures, so that nothing of a dead instance can reach the next one. What gets the second part
// (tools/wasm/split.mjs) is in that copy, so each instance has a second part of its own too.
import { build } from "esbuild";
import { basename, dirname, join } from "node:path";

/** The modules that every instance shares, so no part of the copy: by file name, where each is in `public`. */
const SHARED = new Map([
  "boot/memory.mjs", "bridge/draft.mjs", "bridge/host.mjs", "bridge/mirror.mjs", "bridge/qr.mjs", "bridge/seal.mjs",
].map((path) => [basename(path), path]));
const EXPORTS = "wasm = instance.exports";

/**
 * Rewrites the glue in this file.
 * @param {string} path the file that wasm-bindgen wrote
 * @param {object} options for esbuild
 * @returns {Promise<string>} a module: `export default (guard) => init`, where `guard` gets the exports of the instance
 * and gives what the glue may use of them
 */
export const factory = async (path, options) => {
  const { outputFiles: [bundled] } = await build({
    stdin: { contents: `export { default } from ${JSON.stringify(path)};`, resolveDir: dirname(path) },
    bundle: true, write: false, format: "esm", ...options,
    external: [...SHARED.keys()].map((name) => `*/${name}`),
  });
  const IMPORT = /^import [^;]*;\n/gm;
  const imports = (bundled.text.match(IMPORT) ?? []).join("");
  const [, body, init] =
    bundled.text.replace(IMPORT, "").match(/^([\s\S]*)\nexport \{\s*(\w+) as default\s*\};\s*$/) ?? [];
  if (!body || body.split(EXPORTS).length !== 2) throw new Error("The glue of wasm-bindgen is not as it was.");
  return `${imports}export default (guard) => {\n${body.replace(EXPORTS, "wasm = guard(instance.exports)")}\nreturn ${init};\n};\n`;
};

/** A script by itself, as text: loaded when it is needed, beside the start script, or in another site's page. */
export const bundleAlone = async (project, entry, format, minify) => {
  const { outputFiles: [script] } = await build({
    entryPoints: [join(project, "public", entry)], bundle: true, write: false, format, minify, target: "es2022",
    charset: "utf8", legalComments: "none", logLevel: "error", nodePaths: [join(project, "node_modules")],
  });
  return script.text;
};

/** The start script with the glue in it, as text. */
export const bundleStart = async (project, glue, minifySyntax) => {
  const options = {
    minifySyntax, target: "es2022", charset: "utf8", legalComments: "none", logLevel: "error",
    nodePaths: [join(project, "node_modules")],
    // Classes of libraries that the app does not use: without these two the script lets go of them.
    define: { "Symbol.dispose": "undefined" }, pure: ["FinalizationRegistry"],
  };
  const contents = await factory(glue, options);
  const { outputFiles: [script] } = await build({
    entryPoints: [join(project, "public/boot/start.mjs")], bundle: true, write: false, format: "esm", ...options,
    plugins: [{
      name: "one glue for each instance, one memory for all",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^samenwijzer$/ }, () => ({ path: glue }));
        onResolve({ filter: /\/[^/]+\.mjs$/ }, ({ path }) => {
          const shared = SHARED.get(basename(path));
          return shared && { path: join(project, "public", shared) };
        });
        onLoad({ filter: new RegExp(`^${glue.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) }, () => ({ contents }));
      },
    }],
  });
  return script.text;
};
