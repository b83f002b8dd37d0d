// The documents for the frames of municipalities, one for each: index.html with who may be around it. Which these are
// is in deploy/embed.json (docs/embedding.md). The build makes them; after a change of that file alone:
// node tools/build/embed.mjs [dist] && node tools/serve/hosts.mjs
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { put } from "../put.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CONFIG = join(ROOT, "deploy/embed.json");

/** The script for websites, under a name that stays as long as its version is understood. */
export const SNIPPET = "samenwijzer-1.js";

/** The name of the document for a municipality; all on one level, because what it names is beside it. */
export const nameOf = (id) => `inbed-${id}.html`;
const DOCUMENT = /^inbed-([a-z0-9-]+)\.html$/;

/** Whose document this is, by its name. */
export const municipalityOf = (name) => DOCUMENT.exec(name)?.[1];

/** On the own machine, to try it out: there is no certificate there. */
const isLoopback = ({ protocol, hostname }) =>
  protocol === "http:" && (hostname === "127.0.0.1" || hostname.endsWith(".localhost"));

/** What is wrong with this as an origin, or nothing. */
const fault = (text, isLocal) => {
  let url;
  try {
    url = new URL(text);
  } catch {
    return "is no address";
  }
  if (url.protocol !== "https:" && !(isLocal && isLoopback(url))) return "does not begin with https://";
  if (url.origin !== text) return `has to be written as ${url.origin}`;
  if (/[*]|\.$/.test(url.hostname)) return "has to be one whole name";
  return null;
};

/**
 * Which websites may frame the app, by the id of their municipality. Refuses everything that is not exactly so: an
 * origin too many would show the app in another site's page.
 * @param {{app: string, hosts: Record<string, string[]>}} config where the app is, and the websites
 */
export const checked = (config, { isLocal = false } = {}) => {
  const fail = (message) => { throw new Error(`deploy/embed.json: ${message}`); };
  const { app, hosts, ...others } = config;
  if (Object.keys(others).length > 0) fail(`nobody reads ${Object.keys(others)}`);
  if (typeof hosts !== "object" || hosts === null || Array.isArray(hosts)) fail("hosts is no list by municipality");
  if (Object.keys(hosts).length === 0) return hosts;
  if (fault(app, isLocal)) fail(`app ${fault(app, isLocal)}`);
  for (const [id, origins] of Object.entries(hosts)) {
    if (municipalityOf(nameOf(id)) !== id) fail(`${id} is no id of a municipality`);
    if (!existsSync(join(ROOT, `public/content/municipalities/${id}.json`))) fail(`there is no municipality ${id}`);
    if (!Array.isArray(origins) || origins.length === 0) fail(`${id} has no websites`);
    for (const origin of origins) {
      if (fault(origin, isLocal)) fail(`${origin} of ${id} ${fault(origin, isLocal)}`);
      // The frame may run scripts and keep its origin: with the same origin the website could read what was told.
      if (origin === app) fail(`${origin} of ${id} is where the app is: give the app a name of its own`);
    }
    if (new Set(origins).size !== origins.length) fail(`${id} has a website twice`);
  }
  return hosts;
};

/** What is configured. */
export const configured = (options) => checked(JSON.parse(readFileSync(CONFIG, "utf8")), options);

/** The page as a document for a frame. `script` is public/embed/app.mjs as it was built. */
export const framed = (page, id, origins, { href, integrity }) => {
  const first = `<script type="module" src="${href}" integrity="${integrity}" crossorigin></script>`;
  // A frame may have no origin; what it asks for without saying so would then be refused.
  return put(page, [
    ['<html lang="nl">', `<html lang="nl" data-place="${id}" data-hosts="${origins.join(" ")}">`],
    ['<link rel="stylesheet"', '<link rel="stylesheet" crossorigin'],
    ['<meta name="robots" content="index, noarchive">', '<meta name="robots" content="noindex">'],
    ['<script type="module"', `${first}\n<script type="module"`],
  ], "index.html");
};

/** Writes the documents in this folder, which the build made, and takes away those of before. */
export const writeDocuments = (folder, hosts) => {
  const names = readdirSync(folder);
  for (const name of names.filter(municipalityOf)) rmSync(join(folder, name));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const href = names.find((name) => /^embed-[0-9a-f]{10}\.js$/.test(name));
  if (!href) throw new Error("There is no script for a frame.");
  const integrity = `sha256-${createHash("sha256").update(readFileSync(join(folder, href))).digest("base64")}`;
  for (const [id, origins] of Object.entries(hosts)) {
    writeFileSync(join(folder, nameOf(id)), framed(page, id, origins, { href, integrity }));
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeDocuments(process.argv[2] ?? join(ROOT, "dist"), configured());
}
