// What public graders of websites look at in the headers of a page, written down again from their rules: Mozilla
// HTTP Observatory and Internet.nl. Header names are in small letters.

const directives = (policy = "") => new Map(policy.split(";").map((part) => part.trim().split(/\s+/))
  .filter(([name]) => name).map(([name, ...values]) => [name.toLowerCase(), values.map((value) => value.toLowerCase())]));

/** Where scripts and styles may come from. */
const sources = (csp, name) => csp.get(name) ?? csp.get("default-src") ?? ["*"];

const seconds = (hsts = "") => Number(/max-age=(\d+)/i.exec(hsts)?.[1] ?? 0);
const YEAR = 31_536_000;
const PRIVATE = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const FRAMES = ["'none'", "'self'"];

const cspScore = (csp) => {
  if (csp.size === 0) return -25;
  const active = ["script-src", "object-src"].flatMap((name) => sources(csp, name));
  if (active.some((source) => ["'unsafe-inline'", "*", "https:", "http:", "data:"].includes(source))) return -20;
  if (active.includes("'unsafe-eval'")) return -10;
  if (sources(csp, "style-src").some((source) => ["'unsafe-inline'", "*", "https:", "data:"].includes(source))) return 0;
  return csp.get("default-src")?.join() === "'none'" ? 10 : 5;
};

/**
 * The score of Mozilla HTTP Observatory, for a site without cookies that is always reached by https and is on no
 * preload list. Points above 100 count only from 90.
 */
export const observatory = (headers, page) => {
  const csp = directives(headers["content-security-policy"]);
  const scripts = [...page.matchAll(/<script[^>]*\ssrc=[^>]*>/g)].map(([tag]) => tag);
  const framed = csp.get("frame-ancestors")?.every((source) => source !== "*");
  const points = [
    cspScore(csp),
    headers["access-control-allow-origin"] === "*" ? -50 : 0,
    seconds(headers["strict-transport-security"]) >= YEAR / 2 ? 0 : headers["strict-transport-security"] ? -10 : -20,
    headers["x-content-type-options"]?.toLowerCase() === "nosniff" ? 0 : -5,
    framed ? 5 : /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? "") ? 0 : -20,
    PRIVATE.includes(headers["referrer-policy"]) ? 5 : headers["referrer-policy"] ? -5 : 0,
    scripts.length > 0 && scripts.every((tag) => tag.includes(" integrity=")) ? 5 : 0,
    { "same-origin": 10, "same-site": 10 }[headers["cross-origin-resource-policy"]] ?? 0,
  ];
  const minus = points.filter((point) => point < 0).reduce((sum, point) => sum + point, 100);
  return minus < 90 ? Math.max(0, minus) : points.filter((point) => point > 0).reduce((sum, point) => sum + point, minus);
};

/** What Internet.nl would say against these headers of the first page. */
export const internetNl = (headers) => {
  const csp = directives(headers["content-security-policy"]);
  const all = [...csp].flatMap(([name, values]) => values.map((value) => [name, value]));
  const only = (name, allowed) => csp.has(name) && csp.get(name).some((value) => allowed.includes(value));
  const any = (holds) => all.some(([name, value]) => holds(value, name));
  const rules = {
    "default-src": only("default-src", FRAMES),
    "base-uri": only("base-uri", FRAMES),
    "form-action": csp.get("form-action")?.length > 0,
    "frame-ancestors": only("frame-ancestors", FRAMES),
    unsafe: !any((value) => /^'unsafe-(inline|eval|hashes)'$/.test(value)),
    "data:": !any((value, name) => value === "data:" && /^(script|object|default)-src$/.test(name)),
    "bare scheme": !any((value) => /^https?:(\/\/)?$/.test(value)),
    "host without https://": !any((value) => /^[\w*-]+(\.[\w*-]+)+/.test(value)),
    "http:": !any((value) => value.startsWith("http://")),
    "*": !any((value) => value === "*"),
    "own machine": !any((value) => value.includes("127.0.0.1")),
    HSTS: seconds(headers["strict-transport-security"]) >= YEAR,
    nosniff: headers["x-content-type-options"]?.toLowerCase() === "nosniff",
    "X-Frame-Options": /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? ""),
    "Referrer-Policy": ["no-referrer", "same-origin"].includes(headers["referrer-policy"]),
    compression: !headers["content-encoding"],
  };
  return Object.entries(rules).filter(([, holds]) => !holds).map(([name]) => name);
};
