// The letters in docs/examples say what the app prints now, and each is one page of black on white.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { finish, stage } from "./support/app.mjs";
import { EXAMPLES, FOLDER, paper, toExample, wordsOf } from "./support/examples.mjs";
import { button } from "./support/keys.mjs";
import { forms } from "./support/texts.mjs";

const browser = stage({ before, after });

/** Small enough to keep, so with only those letters of a font that it uses. */
const MOST_BYTES = 60_000;
/** What there is to press or fill in on the page; the letter may use such a word, never the whole of it. */
const CONTROLS = ["melding-print", "melding-copy", "melding-save", "melden", "help-now", "not-safe", "melding-name", "melding-plan", "copy-link"];

const pagesOf = (pdf) => Number(/^Pages: +(\d+)$/m.exec(execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" }))[1]);

/** How far the colours of a picture of the paper are from grey, from 0 to 255. */
const colourOf = (pdf) => {
  const picture = execFileSync("pdftoppm", ["-r", "40", "-"], { input: pdf, maxBuffer: 1e8 });
  const [header] = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.toString("latin1", 0, 40));
  const dots = picture.subarray(header.length);
  let most = 0;
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const dot = [dots[at], dots[at + 1], dots[at + 2]];
    most = Math.max(most, Math.max(...dot) - Math.min(...dot));
  }
  return most;
};

test("each file in docs/examples is one of the residents who are printed", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".pdf"));
  assert.deepEqual(files.sort(), Object.keys(EXAMPLES).map((name) => `${name}.pdf`).sort());
});

for (const [name, example] of Object.entries(EXAMPLES)) {
  test(`docs/examples/${name}.pdf is what the app prints, on one page, in black and white`, async () => {
    const app = await toExample(browser, example);
    const now = await paper(app);
    const kept = readFileSync(new URL(`${name}.pdf`, FOLDER));
    assert.ok(await button(app, "melden").count() > 0, "what is not printed is on the page");
    for (const pdf of [now, kept]) {
      assert.equal(pagesOf(pdf), 1, "pages");
      assert.equal(colourOf(pdf), 0, "colour on the paper");
      assert.ok(pdf.length < MOST_BYTES, `${pdf.length} bytes`);
    }
    for (const id of CONTROLS) for (const text of forms(id)) assert.ok(!wordsOf(now).includes(text), `the paper holds “${text}”`);
    assert.equal(wordsOf(kept), wordsOf(now), `docs/examples/${name}.pdf is old: run make examples, and read what changed`);
    await finish(app);
  });
}
