// Builds the app, and again whenever a file of it changes; tools/serve/dev.sh runs it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const WATCHED = ["Cargo.toml", "index.html", "locales", "public", "src", "tools"];
/** An editor writes several files at once, or one of them in steps; in milliseconds. */
const SETTLED = 100;

let isStale = true;
let wake = () => {};
for (const path of WATCHED) {
  watch(path, { recursive: true }, () => {
    isStale = true;
    wake();
  });
}
for (;;) {
  while (isStale) {
    await pause(SETTLED);
    isStale = false;
    await once(spawn(process.execPath, ["tools/build/build.mjs"], { stdio: "inherit" }), "close");
  }
  await new Promise((done) => { wake = done; });
}
