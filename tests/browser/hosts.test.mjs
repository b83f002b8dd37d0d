// The settings for web servers that are shipped: made from the one list of headers, graded as the public graders do,
// and run for real. Each server has to give the same answers.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { NEUTRAL, TYPES, UNKNOWN, cacheControl, differs, everyFile, exitPage } from "../../tools/serve/headers.mjs";
import { HOSTS, settings, stale } from "../../tools/serve/hosts.mjs";
import { serve } from "../../tools/serve/serve.mjs";
import { DIST } from "./support/app.mjs";
import { internetNl, observatory } from "./support/graders.mjs";
import { INSTALLED, start, version } from "./support/servers.mjs";
import { framable } from "./support/website.mjs";

/** The score without a place on the preload list, which only a municipality can ask for. */
const SCORE = 135;

const PAGE = readFileSync(join(DIST, "index.html"), "utf8");
const small = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const good = small({ ...everyFile(true), "Cache-Control": "no-store" });

test("the settings that are shipped are those that the list of headers makes", () => {
  assert.deepEqual(stale(), [], "make them anew: node tools/serve/hosts.mjs");
});

test("the graders find what is wrong", () => {
  const { "content-security-policy": csp, ...others } = good;
  const without = (name) => Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));
  const policy = (from, to) => ({ ...good, "content-security-policy": csp.replace(from, to) });
  const table = [
    [good, 135, []],
    [others, 75, ["default-src", "base-uri", "form-action", "frame-ancestors"]],
    [policy("'wasm-unsafe-eval'", "'unsafe-eval'"), 115, ["unsafe"]],
    [policy("'wasm-unsafe-eval'", "'unsafe-inline'"), 80, ["unsafe"]],
    [policy("default-src 'none'", "default-src 'self'"), 130, []],
    [policy("script-src 'self'", "script-src 'self' data:"), 80, ["data:"]],
    [policy("connect-src 'self'", "connect-src https:"), 135, ["bare scheme"]],
    [policy("connect-src 'self'", "connect-src 'self' gemeente.example"), 135, ["host without https://"]],
    [policy("connect-src 'self'", "connect-src *"), 135, ["*"]],
    [policy("connect-src 'self'", "connect-src http://127.0.0.1"), 135, ["http:", "own machine"]],
    [policy("frame-ancestors 'none'", "frame-ancestors https://gemeente.example"), 135, ["frame-ancestors"]],
    [policy("base-uri 'none'; ", ""), 135, ["base-uri"]],
    [policy("form-action 'none'; ", ""), 135, ["form-action"]],
    [without("strict-transport-security"), 80, ["HSTS"]],
    [{ ...good, "strict-transport-security": "max-age=86400" }, 125, ["HSTS"]],
    [without("x-content-type-options"), 130, ["nosniff"]],
    [without("x-frame-options"), 135, ["X-Frame-Options"]],
    [without("referrer-policy"), 130, ["Referrer-Policy"]],
    [{ ...good, "referrer-policy": "unsafe-url" }, 125, ["Referrer-Policy"]],
    [without("cross-origin-resource-policy"), 125, []],
    [{ ...good, "content-encoding": "br" }, 135, ["compression"]],
    [{ ...good, "access-control-allow-origin": "*" }, 50, []],
  ];
  for (const [headers, score, failures] of table) {
    assert.equal(observatory(headers, PAGE), score, JSON.stringify(headers));
    assert.deepEqual(internetNl(headers), failures);
  }
  assert.equal(observatory(good, PAGE.replaceAll(" integrity=", " data-x=")), 130);
});

/** What a file of settings says for the first page, read from the file itself. */
const READ = {
  "nginx.conf": (text) => [...text.matchAll(/^add_header (\S+) (?:"((?:[^"\\]|\\.)*)"|(\$\w+)) always;$/gm)]
    .map(([, name, value, variable]) => [name, value ?? new RegExp(`^set \\${variable} "(.*)";$`, "m").exec(text)?.[1]])
    .filter(([, value]) => value !== ""),
  "apache.conf": (text) => [.../<LocationMatch "\^\/">([^]*?)<\/LocationMatch>/.exec(text)[1]
    .matchAll(/Header always set (\S+) "((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name, value]),
  Caddyfile: (text) => [.../\theader @stay \{([^]*?)\n\t\}/.exec(text)[1].matchAll(/^\t\t(\S+) `(.*)`$/gm)]
    .map(([, name, value]) => [name, value]),
};
for (const [name, text] of Object.entries(HOSTS)) {
  test(`${name} gets the highest score that a host can get by itself`, () => {
    const headers = small(Object.fromEntries(READ[name](text)));
    assert.equal(observatory(headers, PAGE), SCORE);
    assert.deepEqual(internetNl(headers), []);
    assert.deepEqual(headers, { ...good, vary: "Accept-Encoding" });
  });
}

test("nobody's address is made up: who can be told about a weakness is filled in by the host", () => {
  const text = readFileSync(new URL("../../deploy/security.txt", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
  assert.deepEqual(lines, ["Contact: VUL-HIER-IN", "Expires: VUL-HIER-IN", "Preferred-Languages: nl, en"]);
});

const folder = mkdtempSync(join(tmpdir(), "samenwijzer-hosts-"));
const running = {};
before(async () => {
  assert.ok(INSTALLED.includes("nginx"), "The tests need nginx (package nginx-light).");
  delete process.env.EXIT_TARGET;
  running["serve.mjs"] = await serve(DIST, 0, { secure: true });
  for (const name of INSTALLED) running[name] = await start(name, DIST, folder);
});
after(async () => {
  for (const { close } of Object.values(running)) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks with exactly this path, which `fetch` would tidy up first. */
const ask = ({ url }, path, { method = "GET", accept = "" } = {}) => new Promise((done, failed) => {
  const { port } = new URL(url);
  const asked = request({ host: "127.0.0.1", port, path, method, headers: { "Accept-Encoding": accept }, agent: false });
  asked.on("error", failed);
  asked.on("response", (answer) => {
    const parts = [];
    answer.on("data", (part) => parts.push(part));
    answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  });
  asked.end();
});

const files = (below = "") => readdirSync(join(DIST, below), { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? files(`${below}${one.name}/`) : [below + one.name]);
const plain = files().filter((name) => name !== "weg/index.html" && !/\.(br|gz)$/.test(name));

/** What servers say about themselves and the connection, beside what is asked of them. */
const THEIR_OWN = ["server", "date", "connection", "keep-alive", "content-length", "last-modified", "accept-ranges",
  "transfer-encoding", "content-type", "content-encoding"];
const shown = ({ headers }) => Object.fromEntries(
  Object.entries(headers).filter(([name]) => !THEIR_OWN.includes(name)).sort());

const every = async (act) => {
  for (const [name, server] of Object.entries(running)) await act(name, server);
};

test("each server gives every file with the same headers, and the page gets the score", async () => {
  await every(async (name, server) => {
    for (const path of ["", ...plain]) {
      const file = path || "index.html";
      const answer = await ask(server, `/${path}`);
      const what = `${name}: /${path}`;
      assert.equal(answer.status, 200, what);
      assert.deepEqual(shown(answer), Object.fromEntries(Object.entries(small({
        ...everyFile(true), ...differs(file, true, {}), "Cache-Control": cacheControl(file), Vary: "Accept-Encoding",
      })).sort()), what);
      assert.equal(answer.headers["content-type"], TYPES[extname(file)], what);
      assert.deepEqual(answer.body, readFileSync(join(DIST, file)), what);
      if (extname(file) !== ".html") continue;
      assert.equal(observatory(answer.headers, String(answer.body)), SCORE, what);
      const packed = await ask(server, `/${path}`, { accept: "br, gzip" });
      assert.deepEqual(internetNl(packed.headers), [], what);
    }
    console.log(`${name === "serve.mjs" ? name : `${name}, ${version(name)}`}: ${plain.length} files, score ${SCORE}`);
  });
});

test("each server gives the forms that were compressed beforehand", async () => {
  await every(async (name, server) => {
    for (const path of plain.filter((file) => extname(file) !== ".html")) {
      const file = readFileSync(join(DIST, path));
      for (const [accept, unpack] of [["br", brotliDecompressSync], ["gzip", gunzipSync], ["identity", (body) => body]]) {
        const { headers, body } = await ask(server, `/${path}`, { accept });
        const encoding = headers["content-encoding"] ?? "identity";
        // nginx has brotli only with a module that is not everywhere.
        const expected = name === "nginx" && accept === "br" ? "identity" : accept;
        assert.equal(encoding, expected, `${name}: ${path}, ${accept}`);
        assert.deepEqual(encoding === "identity" ? body : unpack(body), file, `${name}: ${path}`);
        assert.equal(headers["content-type"], TYPES[extname(path)], `${name}: ${path}, ${accept}`);
      }
    }
  });
});

test("each server leads away from the page that clears", async () => {
  const leaving = Object.entries(small(exitPage(NEUTRAL[0], true)));
  await every(async (name, server) => {
    for (const path of ["/weg/", "/weg"]) {
      const answer = await ask(server, path);
      assert.equal(answer.status, 200, name);
      assert.deepEqual(shown(answer), Object.fromEntries(leaving.sort()), `${name}: ${path}`);
      assert.equal(answer.headers["content-type"], TYPES[".html"], name);
    }
  });
});

test("where websites may frame the app, each server lets exactly these, in exactly their document", async (t) => {
  const hosts = { haarlem: ["https://www.haarlem.example"], velsen: ["https://a.example", "https://xn--gemeent-zza.example:8443"] };
  const deploy = join(folder, "deploy");
  mkdirSync(deploy);
  for (const [name, text] of Object.entries(settings(hosts))) writeFileSync(join(deploy, name), text);
  const app = await framable(hosts, { secure: true });
  t.after(app.close);
  const servers = { "serve.mjs": app };
  mkdirSync(join(folder, "framed"));
  for (const name of INSTALLED) {
    servers[name] = await start(name, app.folder, join(folder, "framed"), deploy);
    t.after(servers[name].close);
  }
  const paths = readdirSync(app.folder, { recursive: true }).filter((name) => /\.\w+$/.test(name) && !/\.(br|gz)$|^weg/.test(name));
  for (const [name, server] of Object.entries(servers)) {
    for (const path of paths) {
      const answer = await ask(server, `/${path}`);
      const what = `${name}: /${path}`;
      assert.equal(answer.status, 200, what);
      assert.deepEqual(shown(answer), Object.fromEntries(Object.entries(small({
        ...everyFile(true), ...differs(path, true, hosts), "Cache-Control": cacheControl(path), Vary: "Accept-Encoding",
      })).sort()), what);
      const id = /^inbed-(\w+)\.html$/.exec(path)?.[1];
      const ancestors = /frame-ancestors ([^;]*)/.exec(answer.headers["content-security-policy"])[1];
      assert.equal(ancestors, id ? `'self' ${hosts[id].join(" ")}` : "'none'", what);
      assert.equal(answer.headers["access-control-allow-origin"], extname(path) === ".html" ? undefined : "*", what);
      if (!id) continue;
      assert.equal(observatory(answer.headers, String(answer.body)), SCORE, what);
      assert.deepEqual(internetNl(answer.headers), [], what);
    }
    for (const path of ["/inbed-uitgeest.html", "/inbed-haarlem", "/inbed-.html"]) {
      const { status, headers } = await ask(server, path);
      assert.equal(status, 404, `${name}: ${path}`);
      assert.ok(headers["content-security-policy"].includes("frame-ancestors 'none'"), `${name}: ${path}`);
      assert.equal(headers["access-control-allow-origin"], undefined, `${name}: ${path}`);
    }
  }
  console.log(`${Object.keys(servers).join(", ")}: ${paths.length} files, 2 documents for frames`);
});

const UNKNOWN_PATHS = ["/nee", "/index", "/weg/x", "/municipalities/", "/municipalities", "/municipalities/nee.bin",
  "/.git/config", "/.htaccess", "/index.html.gz", "/municipalities/haarlem.bin.br", "/samenwijzer-0123456789.wasm",
  "/../tools/serve/serve.mjs", "/%2e%2e/package.json", "/municipalities/../index.htm", "/.well-known/security.txt"];
test("no server has anything else, and none changes anything", async () => {
  await every(async (name, server) => {
    for (const path of [...UNKNOWN_PATHS, ...files().filter((file) => /\.(br|gz)$/.test(file)).map((file) => `/${file}`)]) {
      const { status, headers, body } = await ask(server, path, { accept: "br" });
      assert.ok(status === 404 || status === 400 && decodeURI(path).includes(".."), `${name}: ${path} gives ${status}`);
      assert.ok(!body.includes("Samenwijzer") && body.length < 400, `${name}: ${path}`);
      if (status === 404) {
        assert.equal(String(body).trim(), UNKNOWN.trim(), `${name}: ${path}`);
        assert.equal(headers["content-security-policy"], everyFile(true)["Content-Security-Policy"], `${name}: ${path}`);
        assert.equal(headers["cache-control"], "no-store", `${name}: ${path}`);
      }
      assert.ok(!/\d/.test(headers.server ?? ""), `${name} says which version it is: ${headers.server}`);
    }
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"]) {
      const { status, headers } = await ask(server, "/", { method });
      assert.equal(status, 405, `${name}: ${method}`);
      assert.ok(!headers["access-control-allow-origin"], name);
    }
    assert.equal((await ask(server, "/", { method: "HEAD" })).status, 200, name);
  });
});
