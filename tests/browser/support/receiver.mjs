// A municipality that receives meldingen: the receiver of the example behind https on this machine, with whatever can go
// wrong between it and the app; and the app as it is built for such a municipality.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { everyFile, metaCsp } from "../../../tools/serve/headers.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
/** Where meldingen go; a name that leads nowhere outside of these tests. */
export const HOST = "ontvangst.voorbeeld.example";
const PLACE = "municipalities/voorbeeld";

// As the tests of the code build it, so that it is there already.
const build = () =>
  execFileSync("cargo", ["build", "--quiet", "--locked", "--profile", "test", "--bin", "content", "--example", "receiver"], { cwd: ROOT });

/** The file of the made-up municipality, as the tool for authors makes it of a pack with an address. */
const compiled = (folder) => {
  cpSync(join(ROOT, "public/content"), join(folder, "public/content"), { recursive: true });
  const path = join(folder, `public/content/${PLACE}.json`);
  const pack = { ...JSON.parse(readFileSync(path, "utf8")), receives: `https://${HOST}/meldingen` };
  writeFileSync(path, JSON.stringify(pack));
  execFileSync(join(TARGET, "debug/content"), ["--root", folder, "compile", join(folder, "out")]);
  return readFileSync(join(folder, `out/${PLACE}.bin`));
};

/** Starts all of it. `receiver.fault` says what goes wrong from now on; `log` is what came in. */
export const receive = async (origin) => {
  const folder = mkdtempSync(join(tmpdir(), "samenwijzer-receiver-"));
  build();
  const key = join(folder, "key.pem");
  const certificate = join(folder, "certificate.pem");
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
    "-keyout", key, "-out", certificate, "-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`], { stdio: "ignore" });
  const kept = spawn(join(TARGET, "debug/examples/receiver"), ["--origin", origin, "--file", join(folder, "meldingen.redb")],
    { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((done, failed) => {
    kept.stdout.once("data", (line) => done(Number(line)));
    kept.once("exit", () => failed(new Error("the receiver did not start")));
  });
  const receiver = { fault: null, log: [], municipality: compiled(folder) };

  /** Hands a request to the receiver, and gives what it answers. */
  const hand = (request, body) => new Promise((done, failed) => {
    const { host, ...headers } = request.headers;
    const handed = ask({ port, method: request.method, path: request.url, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    handed.on("error", failed);
    handed.end(body);
  });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const isMelding = request.method === "POST";
    if (isMelding) receiver.log.push({ key: request.headers["idempotency-key"], body: body.toString(), headers: request.headers });
    const answer = () => hand(request, body);
    await (isMelding && receiver.fault ? receiver.fault : send)({ response, answer, origin });
  });
  const send = async ({ response, answer }) => {
    const { status, headers, body } = await answer();
    response.writeHead(status, headers).end(body);
  };
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  receiver.port = server.address().port;
  receiver.close = async () => {
    kept.kill();
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
    rmSync(folder, { recursive: true, force: true });
  };
  return receiver;
};

/** Serves the page as it is where a municipality receives meldingen: with its pack, and a policy that allows its name. */
export const receiving = (receiver) => async ({ context }) => {
  const origins = [`https://${HOST}`];
  await context.route((url) => url.pathname === "/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(metaCsp(), metaCsp(origins))
      // It has another pack than the one of the build.
      .replace(new RegExp(`(${PLACE}\\.bin) sha256-[^" ]*`), "$1 ");
    await route.fulfill({ response, body, headers: { ...response.headers(), ...lower(everyFile(false, origins)) } });
  });
  await context.route(`**/${PLACE}.bin`, (route) =>
    route.fulfill({ body: receiver.municipality, contentType: "application/octet-stream" }));
};

const lower = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
