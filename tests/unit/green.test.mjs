// tools/check/green.sh: a tree is noted as green when it is what is committed, and nothing else.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const GREEN = fileURLToPath(new URL("../../tools/check/green.sh", import.meta.url));

let folder;
let cache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "green-"));
  cache = mkdtempSync(join(tmpdir(), "green-cache-"));
});
afterEach(() => [folder, cache].forEach((one) => rmSync(one, { recursive: true, force: true })));

const run = (program, ...rest) => execFileSync(program, rest, {
  cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"],
  // Whoever runs this may have told git to leave out files that it does not know.
  env: {
    ...process.env, XDG_CACHE_HOME: cache, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CEILING_DIRECTORIES: tmpdir(),
    GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "status.showUntrackedFiles", GIT_CONFIG_VALUE_0: "no",
  },
}).trim();
const git = (...rest) => run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", ...rest);
const write = (name, text) => writeFileSync(join(folder, name), text);
const commit = (text) => {
  write("one", text);
  git("add", "--all");
  git("commit", "--quiet", "--message", text);
};
const noted = () => {
  const file = join(cache, "samenwijzer", "green");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

test("a clean tree is noted, a line for each run", () => {
  git("init", "--quiet");
  commit("one");
  const tree = run(GREEN, "tree");
  assert.equal(tree, git("rev-parse", "HEAD^{tree}"));
  assert.equal(run(GREEN, "note", tree), `Noted as green: ${tree}`);
  commit("two");
  const other = run(GREEN, "tree");
  assert.notEqual(other, tree);
  run(GREEN, "note", other);
  assert.equal(noted(), `${tree}\n${other}\n`);
});

const nothing = (tree) => {
  assert.match(run(GREEN, "note", tree), /^Not noted as green: .*$/);
  assert.equal(noted(), "");
};

test("a change, a staged change and a file that git does not know are not clean", () => {
  git("init", "--quiet");
  commit("one");
  const tree = run(GREEN, "tree");
  write("one", "changed");
  assert.equal(run(GREEN, "tree"), "");
  nothing(tree);
  git("add", "one");
  nothing(tree);
  git("reset", "--quiet", "--hard");
  write("unknown", "");
  assert.equal(run(GREEN, "tree"), "");
  nothing(tree);
});

test("what is ignored does not count", () => {
  git("init", "--quiet");
  write(".gitignore", "built\n");
  commit("one");
  write("built", "");
  assert.equal(run(GREEN, "tree"), git("rev-parse", "HEAD^{tree}"));
});

test("a tree that was not clean at the start, or became another one, is not noted", () => {
  git("init", "--quiet");
  write("one", "");
  nothing("");
  commit("one");
  nothing("");
  const before = run(GREEN, "tree");
  commit("two");
  nothing(before);
});

test("without a repository nothing is noted", () => {
  assert.equal(run(GREEN, "tree"), "");
  nothing("");
});
