// The list of words for passphrases is the one that its script makes; what has to be true of it is in tests/browser/seal.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { LIST, dice } from "../../tools/author/dice.mjs";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

test("the words for passphrases are those that their script makes", () => {
  const kept = readFileSync(join(PROJECT, LIST), "utf8");
  assert.ok(kept === dice(PROJECT), "make it anew: node tools/author/dice.mjs");
});
