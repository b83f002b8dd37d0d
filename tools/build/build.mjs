// Builds the app and makes the folder that a host serves: node tools/build/build.mjs [--release]
// tools/build/build.sh and tools/serve/dev.mjs run it, with the switches for the browser.
import { transform } from "esbuild";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { put } from "../put.mjs";
import { compileContent, firstAndLater, sprite, texts } from "./content.mjs";
import { SNIPPET, configured, writeDocuments } from "./embed.mjs";
import { bundleAlone, bundleStart } from "../wasm/glue.mjs";
import { metaCsp } from "../serve/headers.mjs";
import { shrink, shrinkAlone } from "../wasm/shrink.mjs";
import { split } from "../wasm/split.mjs";
import { style } from "./style.mjs";

const RELEASE = process.argv.includes("--release");
const SOURCE = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(SOURCE, "target");
const DIST = join(SOURCE, "dist");
/** What is served stays whole until everything is made. */
const OUT = `${DIST}.new`;

const source = (...path) => join(SOURCE, ...path);
const out = (...path) => join(OUT, ...path);
const work = mkdtempSync(join(tmpdir(), "samenwijzer-"));
const fail = (message) => { throw new Error(message); };

const compress = (path, bytes) => {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
};

/** Writes a file next to its compressed forms. Nobody waits for those while developing. */
const write = (name, data) => {
  const bytes = Buffer.from(data);
  writeFileSync(out(name), bytes);
  if (RELEASE && extname(name) !== ".html") compress(out(name), bytes);
};

/** Writes a file under a name that says what is in it, so that it may be cached for ever. */
const publish = (name, data) => {
  const bytes = Buffer.from(data);
  const extension = extname(name);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const href = `${basename(name, extension)}-${hash}${extension}`;
  write(href, bytes);
  return { href, integrity: `sha256-${createHash("sha256").update(bytes).digest("base64")}` };
};

/** Compiles the app, and gives the path of the file. What is wrong is on the screen; a stack of this script is no help. */
const compile = () => {
  const words = ["build", "--locked", "--target", "wasm32-unknown-unknown", "--bin", "samenwijzer", ...RELEASE ? ["--release"] : []];
  const { status } = spawnSync("cargo", words, { cwd: SOURCE, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  return join(TARGET, "wasm32-unknown-unknown", RELEASE ? "release" : "debug", "samenwijzer.wasm");
};

const parts = split(compile(), work, source("public/boot/memory.mjs"));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);

let script = await bundleStart(SOURCE, parts.script, RELEASE);
const sheet = await style(SOURCE, RELEASE);

const css = publish("style.css", sheet);
let binary = parts.wasm;
let second = parts.later;
if (RELEASE) {
  ({ wasm: binary, script } = shrink(source("node_modules/.bin"), work, binary, script));
  second = shrinkAlone(source("node_modules/.bin"), work, second);
  script = (await transform(script, { minify: true, format: "esm", target: "es2022", charset: "utf8" })).code;
}
const start = publish("start.js", script);
const wasm = publish("samenwijzer.wasm", binary);
const later = publish("later.wasm", second);
compileContent(SOURCE, work);
const data = publish("content.bin", readFileSync(join(work, "content.bin")));
const dataLater = publish("later.bin", readFileSync(join(work, "later.bin")));
const words = firstAndLater(source("locales/nl"), JSON.parse(readFileSync(source("locales/nl.first.json"))));
const nl = publish("nl.ftl", words.first);
const nlLater = publish("nl-later.ftl", words.later);
// Not part of a first visit: the app loads it when a resident chooses it.
const easy = publish("nl-easy.ftl", texts(source("locales/nl-easy")));
// Only for handing over with QR codes.
const qr = publish("qr.js", await bundleAlone(SOURCE, "bridge/qr-codes.mjs", "esm", RELEASE));
// Only for residents who want a passphrase.
const list = publish("dice.txt", readFileSync(source("public/content/dice.txt")));
const icon = publish("icon.svg", readFileSync(source("public/icon.svg")));
const icons = publish("icons.svg", sprite(source("public/icons")));

/** What only comes when it is chosen: each address, and what it has to be. */
const chosen = [easy, list].map(({ href, integrity }) => `${href} ${integrity}`);
mkdirSync(out("municipalities"));
// Municipalities, and the logos of those that have one.
for (const entry of readdirSync(join(work, "municipalities"), { recursive: true, withFileTypes: true })) {
  const name = relative(work, join(entry.parentPath, entry.name));
  if (entry.isDirectory()) mkdirSync(out(name), { recursive: true });
  else {
    const bytes = readFileSync(join(work, name));
    write(name, bytes);
    if (extname(name) === ".bin") chosen.push(`${name} sha256-${createHash("sha256").update(bytes).digest("base64")}`);
  }
}
if (existsSync(source("public/weg/index.html"))) {
  mkdirSync(out("weg"));
  write("weg/index.html", readFileSync(source("public/weg/index.html")));
}

const checked = (attribute, { href, integrity }) => `${attribute}="${href}" integrity="${integrity}"`;
let page = put(readFileSync(source("index.html"), "utf8"), [
  ['<meta charset="utf-8">',
    `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="${metaCsp()}">`],
  ['src="public/boot/start.mjs"', `${checked("src", start)} crossorigin`],
  ['href="public/styles/style.css"', checked("href", css)],
  // Not the attribute `integrity`: browsers do not check it on such a link, and warn. public/boot/memory.mjs does.
  ['href="samenwijzer_bg.wasm"', `href="${wasm.href}" data-integrity="${wasm.integrity}"`],
  ['data-later="later.bin"', `data-later="${dataLater.href}" data-later-integrity="${dataLater.integrity}"`],
  ['href="content.bin"', `href="${data.href}" data-integrity="${data.integrity}"`],
  ['data-later="later.wasm"', `data-later="${later.href}" data-later-integrity="${later.integrity}"`],
  ['data-later="nl-later.ftl"', `data-later="${nlLater.href}" data-later-integrity="${nlLater.integrity}"`],
  ['href="nl.ftl"', `href="${nl.href}" data-integrity="${nl.integrity}"`],
  ['data-easy="nl-easy.ftl"', `data-easy="${easy.href}" data-chosen="${chosen.join(" ")}"`],
  ['data-dice="dice.txt"', `data-dice="${list.href}"`],
  ['data-qr="qr.js"', `data-qr="${qr.href}" data-qr-integrity="${qr.integrity}"`],
  ['href="public/icon.svg"', `href="${icon.href}"`],
  ['<div id="app">', `<div id="app" data-icons="${icons.href}">`],
], "index.html");
page = page.replace(/[ \t]*<!--[\s\S]*?-->/g, "").replace(/\n\s+/g, "\n");

if (/<script(?![^>]*\ssrc=)|<style|\s(style|on\w+)=/i.test(page)) fail("The page has an inline script or style.");
if (/sourceMappingURL/.test(script + sheet)) fail("A source map was built in.");
write("index.html", page);

// In the frame of a municipality, and for its website.
publish("embed.js", await bundleAlone(SOURCE, "embed/app.mjs", "iife", RELEASE));
write(SNIPPET, await bundleAlone(SOURCE, "embed/site.mjs", "iife", RELEASE));
writeDocuments(OUT, configured());
rmSync(work, { recursive: true });
rmSync(DIST, { recursive: true, force: true });
renameSync(OUT, DIST);
