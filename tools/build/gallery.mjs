// Makes the page with the gallery out of what wasm-bindgen wrote: node tools/build/gallery.mjs <glue> <folder>
// The page of the app with other words, the same style, start script and policy. Nothing is made small.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { put } from "../put.mjs";
import { compileContent, sprite, texts } from "./content.mjs";
import { bundleStart } from "../wasm/glue.mjs";
import { metaCsp } from "../serve/headers.mjs";
import { style } from "./style.mjs";

const [glue, folder] = process.argv.slice(2).map((path) => resolve(path));
if (!folder) throw new Error("Run: make gallery");
const project = fileURLToPath(new URL("../..", import.meta.url));
const source = (...path) => join(project, ...path);
const out = (name) => join(folder, name);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(out("start.js"), await bundleStart(project, join(glue, "gallery.js"), false));
writeFileSync(out("style.css"), await style(project, false));
copyFileSync(join(glue, "gallery_bg.wasm"), out("gallery.wasm"));
compileContent(project, folder);
writeFileSync(out("nl.ftl"), texts(source("locales/nl")) + texts(source("src/ui/gallery")));
writeFileSync(out("nl-easy.ftl"), texts(source("locales/nl-easy")));
writeFileSync(out("icons.svg"), sprite(source("public/icons")));
copyFileSync(source("public/icon.svg"), out("icon.svg"));

const integrity = (name) => `sha384-${createHash("sha384").update(readFileSync(out(name))).digest("base64")}`;
let page = put(readFileSync(source("index.html"), "utf8"), [
  ['<html lang="nl">', '<html lang="en">'],
  ["<title>Samenwijzer</title>", "<title>Components of Samenwijzer</title>"],
  ['<meta charset="utf-8">',
    `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="${metaCsp()}">`],
  ['content="index, noarchive"', 'content="noindex"'],
  ['src="public/boot/start.mjs"', `src="start.js" integrity="${integrity("start.js")}" crossorigin`],
  ['href="public/styles/style.css"', 'href="style.css"'],
  ['href="samenwijzer_bg.wasm"', `href="gallery.wasm" data-integrity="${integrity("gallery.wasm")}"`],
  ['href="public/icon.svg"', 'href="icon.svg"'],
  ['<div id="app">', '<div id="app" data-icons="icons.svg">'],
], "index.html");
page = page.replace(/[ \t]*<!--[\s\S]*?-->/g, "");
writeFileSync(out("index.html"), page);
