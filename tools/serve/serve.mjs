// Serves the built app on this machine: node tools/serve/serve.mjs [port] [folder]
// As a host should: strict headers, compressed files, nothing but what is in the folder.
import { readFile, realpath } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { configured } from "../build/embed.mjs";
import { NEUTRAL, TYPES, UNKNOWN, cacheControl, differs, everyFile, exitPage } from "./headers.mjs";

const ENCODINGS = [["br", ".br"], ["gzip", ".gz"]];

/** The path inside the folder, or null for what the app does not have. */
const wanted = (url) => {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (path === "/weg") return "/weg/index.html";
  if (path.endsWith("/")) path += "index.html";
  const plain = path.startsWith("/") && !/[\\\0]|\/\.|\/\//.test(path);
  return plain && extname(path) in TYPES ? path : null;
};

const read = async (folder, path) => {
  try {
    const file = await realpath(join(folder, path));
    return file.startsWith(folder + sep) ? await readFile(file) : null;
  } catch {
    return null;
  }
};

/** The smallest form that the browser takes. Pages are never compressed. */
const encoded = async (folder, path, accept) => {
  if (extname(path) === ".html") return {};
  const taken = accept.split(",").map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? "")).map(([name]) => name);
  for (const [name, extension] of ENCODINGS) {
    const body = taken.includes(name) && await read(folder, path + extension);
    if (body) return { name, body };
  }
  return {};
};

const answer = async (folder, request, secure, hosts) => {
  const headers = everyFile(secure);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, headers: { ...headers, Allow: "GET, HEAD" }, body: "" };
  }
  const path = wanted(request.url);
  const plain = path && await read(folder, path);
  if (!plain) {
    return {
      status: 404,
      headers: { ...headers, "Cache-Control": "no-store", "Content-Type": TYPES[".txt"] },
      body: UNKNOWN,
    };
  }
  const type = { "Content-Type": TYPES[extname(path)] };
  if (path === "/weg/index.html") {
    const target = process.env.EXIT_TARGET ?? NEUTRAL[0];
    return { status: 200, headers: { ...exitPage(target, secure), ...type }, body: plain };
  }
  const { name, body } = await encoded(folder, path, request.headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: {
      ...headers, ...differs(path.slice(1), secure, hosts), ...type, "Cache-Control": cacheControl(path), Vary: "Accept-Encoding",
      ...(name && { "Content-Encoding": name }),
    },
    body: body ?? plain,
  };
};

const listen = (server, port) => new Promise((done, failed) => {
  server.once("error", failed);
  server.listen(port, "127.0.0.1", () => {
    server.off("error", failed);
    done(server.address().port);
  });
});

const listenFrom = async (server, port) => {
  for (let next = port; ; next += 1) {
    try {
      return await listen(server, next);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || next >= port + 50) throw error;
    }
  }
};

/**
 * Serves a folder. Port 0 is any free port; a port that is taken gives the next one. Plain http on the own machine has
 * nothing that is for https only, unless `secure` asks for it. `hosts` are the websites that may frame the app.
 */
export const serve = async (folder, port = 8080, { secure = false, hosts = configured() } = {}) => {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(root, request, secure, hosts);
    response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  const used = await listenFrom(server, port);
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${used}/`, port: used, close };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = process.argv[3] ?? fileURLToPath(new URL("../../dist", import.meta.url));
  try {
    const { url } = await serve(dist, Number(process.argv[2] ?? 8080));
    console.log(`Samenwijzer: ${url}`);
  } catch (error) {
    console.error(error.code === "ENOENT" ? "There is nothing built yet. Run: make build" : error.message);
    process.exit(1);
  }
}
