// The headers that a host has to send, and what it serves: for the server here (serve.mjs), for the settings of others
// (hosts.mjs), and written into the page by the build.

import { readFileSync, readdirSync } from "node:fs";
import { SNIPPET, municipalityOf } from "../build/embed.mjs";

const PLACES = new URL("../../public/content/municipalities/", import.meta.url);

/** Where meldingen are received: the origins that the packs name (`receives`), and no other. Mostly none. */
export const receivers = (folder = PLACES) => {
  const packs = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const found = packs.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).receives).filter(Boolean);
  return [...new Set(found.map((address) => new URL(address).origin))].sort();
};
const RECEIVERS = receivers();

// https: only. On http these would send a browser to an https server that does not exist.
const SECURE_ONLY = "upgrade-insecure-requests";

const policy = (...parts) => parts.join("; ");

const csp = (origins) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  ["connect-src 'self'", ...origins].join(" "),
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
// The app makes every element by itself (src/ui/html.rs): no string ever becomes markup or script.
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

const HSTS = { "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload" };

/** For the meta element of the page: what is left on a host that sends no headers. */
export const metaCsp = (origins = RECEIVERS) => policy(...csp(origins), ...TRUSTED_TYPES);

/**
 * For every file, on http or https. `origins` are where meldingen are received. Nobody may frame it, but for the documents
 * that are made for that.
 */
export const everyFile = (secure, origins = RECEIVERS, ancestors = "'none'") => ({
  "Content-Security-Policy": policy(
    ...csp(origins), `frame-ancestors ${ancestors}`, ...TRUSTED_TYPES, ...(secure ? [SECURE_ONLY] : [])),
  ...(secure && HSTS),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), autoplay=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(), " +
    "idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), " +
    "screen-wake-lock=(), serial=(), usb=(), browsing-topics=(), clipboard-read=(), clipboard-write=(self), " +
    "fullscreen=(self)",
  "Integrity-Policy": "blocked-destinations=(script)",
  "X-DNS-Prefetch-Control": "off",
});

/** What differs for the document of a municipality: these websites may frame it. */
const framedBy = (origins, secure) => ({
  // With 'self', because a public grader wants that or 'none'.
  "Content-Security-Policy": everyFile(secure, RECEIVERS, `'self' ${origins.join(" ")}`)["Content-Security-Policy"],
  // Browsers do not look at it beside frame-ancestors; old graders do.
  "X-Frame-Options": "SAMEORIGIN",
});

/** What differs for a file that other origins may load: it is public, and the same for everybody. */
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** What differs for this file from every file, by its path in the folder. `hosts` is what deploy/embed.json says. */
export const differs = (path, secure, hosts) => {
  if (path === SNIPPET) return OPEN;
  const origins = hosts[municipalityOf(path)];
  if (origins) return framedBy(origins, secure);
  // In a frame without an origin (its website can ask for that) the app loads its own files as a stranger.
  return Object.keys(hosts).length > 0 && (IMMUTABLE.test(path) || path.startsWith("municipalities/")) ? OPEN : {};
};

/** For the page that a resident leaves by. The neutral site must not learn where they came from. */
export const exitPage = (target, secure) => ({
  "Content-Security-Policy": policy(
    "default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"),
  "Clear-Site-Data": '"cache", "cookies", "storage"',
  "Cache-Control": "no-store",
  ...(secure && HSTS),
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
  Refresh: `0; url=${target}`,
});

/** Names with the hash of their bytes. */
export const IMMUTABLE = /-[0-9a-f]{10}\.\w+$/;

/** A name with the hash of its bytes never changes; everything else is asked for again. */
export const cacheControl = (path) => IMMUTABLE.test(path) ? "public, max-age=31536000, immutable" : "no-store";

// Where the way out leads; the first is used.
export { NEUTRAL } from "../../public/boot/neutral.mjs";

/** What the app has, by the end of its name. */
export const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
  ".wasm": "application/wasm",
};

/** What is said at an address that the app does not have. */
export const UNKNOWN = "Deze pagina is er niet.\n";
