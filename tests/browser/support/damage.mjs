// The app on a host where something is wrong: what it sends is damaged on the way, for every engine alike.
import { createServer, request as ask } from "node:http";
import { DIST } from "./app.mjs";
import { readdirSync } from "node:fs";

/** Letters of the hash in the name of a built file. */
const HASH = 10;

/** The whole name of a built file. */
export const built = (start, end) => {
  const found = readdirSync(DIST)
    .filter((name) => name.startsWith(start) && name.endsWith(end) && name.length === start.length + HASH + end.length);
  if (found.length !== 1) throw new Error(`${start}…${end}: ${found.join()}`);
  return found[0];
};

/** What can be done to a file: gives the answer that is sent, or nothing when none ever comes. */
export const DAMAGE = {
  "is missing": () => ({ status: 404, body: Buffer.from("Deze pagina is er niet.\n") }),
  "has one byte flipped": ({ body, ...rest }) => {
    const other = Buffer.from(body);
    other[other.length >> 1] ^= 1;
    return { ...rest, body: other };
  },
  "is cut off": ({ body, ...rest }) => ({ ...rest, body: body.subarray(0, body.length >> 1) }),
  "is another file": (answer) => ({ ...answer, body: Buffer.from("<!DOCTYPE html><title>Inloggen</title>") }),
  "never comes": () => null,
  "comes as text": ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, "content-type": "text/plain" } }),
};

/** Serves what the server at `url` serves, with `change` for the paths that it names. */
export const damaged = async (url, change) => {
  const server = createServer((request, response) => {
    ask(new URL(request.url, url), { headers: { "accept-encoding": "identity" } }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const { "content-length": _, "content-encoding": __, ...headers } = answer.headers;
      const sent = change(request.url, { status: answer.statusCode, headers, body: Buffer.concat(parts) });
      if (sent) response.writeHead(sent.status, sent.headers).end(sent.body);
    }).end();
  });
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
};
