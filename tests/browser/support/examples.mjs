// Three residents of `tests/scenarios` whose printed letters are in docs/examples: who they are, and how they come there.
// `make examples` prints them, and tests/browser/examples.test.mjs sees to it that they are still true.
import { open } from "./app.mjs";
import { write } from "./keys.mjs";
import { begin, livesIn, toMelding, toPlan, wordsOnPaper } from "./pages.mjs";
import { answersOf, resident, topicsOf, wayIn } from "./residents.mjs";
import { escaped, forms } from "./texts.mjs";
import { answerAll, chooseTopics } from "./walk.mjs";

/** Where they are kept. */
export const FOLDER = new URL("../../../docs/examples/", import.meta.url);

/** By the name of the file: whose case it is, what they call themselves, and what they add in their own words. */
export const EXAMPLES = {
  alleen: {
    of: "P01", name: "Annie de Wit", reach: "06 00 00 00 01",
    also: { "question-goed-huis": { words: "Ik kook zelf, als ik zit." } },
  },
  mantelzorger: {
    of: "P02", name: "Ellen Bos", reach: "06 00 00 00 02",
    also: { "question-goed-zorg": { words: "Hij eet zelf en loopt kleine stukjes met de rollator." } },
  },
  ontruiming: { of: "P03", name: "Mehmet Yilmaz", reach: "06 00 00 00 03", also: {} },
};

/** Opens the app and walks as this resident to the letter. */
export const toExample = async (browser, { of, name, reach, also }) => {
  const { case: known } = resident(of);
  const app = await open(browser, { mouse: true });
  await livesIn(app, known.gemeente);
  await begin(app, wayIn(known));
  await chooseTopics(app, topicsOf(known));
  await answerAll(app, { ...answersOf(known), ...also });
  await toPlan(app);
  await toMelding(app);
  for (const [place, words] of [name, reach].entries()) await write(app, app.page.locator(`#w${place}`), words);
  return app;
};

/** The day on which a file was made. Without that it is the same whenever it is printed. */
const MADE = /\/(CreationDate|ModDate) \(D:\d{14}/g;

/** The paper as the browser prints it, tagged for screen readers. */
export const paper = async ({ page }) => {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  return Buffer.from(pdf.toString("latin1").replace(MADE, "/$1 (D:20261122120000"), "latin1");
};

/** Which version of the app and of the content made it: another version with the same words is no other letter. */
const VERSIONS = ["receipt", "document-receipt"].flatMap((id) => forms(id, { inhoud: "§", samenwijzer: "§", versie: "§", datum: "§" }))
  .map((text) => new RegExp(escaped(text).replace(/§$/, "\\S+").replaceAll("§", "[^·]+?")));

/** The words on a paper, whatever the version. */
export const wordsOf = (pdf) => VERSIONS.reduce((words, version) => words.replace(version, "VERSION"), wordsOnPaper(pdf)).trim();
