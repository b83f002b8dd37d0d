// The style of the app in one file: of the Utrecht components only the rules that the app uses, then the
// theme (tokens), then what is our own.
import { build } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";
import { choosable } from "./colours.mjs";

const UTRECHT = "node_modules/@utrecht/component-library-css/dist/index.css";
const OWN = ["public/styles/theme.css", "public/styles/style.css", "public/styles/reader.css", "public/styles/device.css", "public/styles/copy.css"];

/** What names the classes: the pages, and what is there before and without them. */
const sources = (project) => {
  // The gallery is no part of the app, and adds no style to it.
  const isOfApp = (name) => name.endsWith(".rs") && !name.startsWith("gallery");
  const files = readdirSync(join(project, "src/ui"), { recursive: true }).filter(isOfApp);
  const paths = [...files.map((name) => join("src/ui", name)), "public/boot/start.mjs", "index.html"];
  return paths.map((path) => readFileSync(join(project, path), "utf8")).join("\n");
};

/** The rules of the Utrecht components for the classes that the app names. */
const utrecht = async (project) => {
  const classes = [...new Set(sources(project).match(/\butrecht-[\w-]+/g))];
  const [{ css }] = await new PurgeCSS().purge({
    content: [{ raw: classes.join(" "), extension: "txt" }],
    css: [{ raw: readFileSync(join(project, UTRECHT), "utf8") }],
    keyframes: true,
  });
  return css;
};

/** All of it, ready for the browser. */
export const style = async (project, minify) => {
  const own = OWN.map((path) => readFileSync(join(project, path), "utf8"));
  const result = await build({
    stdin: { contents: [await utrecht(project), ...own].join("\n"), loader: "css" },
    minify, write: false, legalComments: "none", charset: "utf8", logLevel: "error", target: "es2022",
  });
  return choosable(result.outputFiles[0].text);
};
