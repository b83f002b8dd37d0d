// Prints the letters of docs/examples from the build in dist/: node tools/build/examples.mjs (make examples)
import { mkdir, writeFile } from "node:fs/promises";
import { DIST, finish, startBrowser } from "../../tests/browser/support/app.mjs";
import { EXAMPLES, FOLDER, paper, toExample } from "../../tests/browser/support/examples.mjs";
import { serve } from "../serve/serve.mjs";

await mkdir(FOLDER, { recursive: true });
const server = await serve(DIST, 0);
const browser = await startBrowser();
try {
  for (const [name, example] of Object.entries(EXAMPLES)) {
    const app = await toExample({ browser, url: server.url }, example);
    const pdf = await paper(app);
    await writeFile(new URL(`${name}.pdf`, FOLDER), pdf);
    console.log(`docs/examples/${name}.pdf ${Math.round(pdf.length / 1000)} kB`);
    await finish(app);
  }
} finally {
  await browser.close();
  await server.close();
}
