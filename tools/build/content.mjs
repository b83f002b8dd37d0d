// Turns what authors write into what the browser loads: one file of content, one file of texts.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const files = (folder, extension) =>
  readdirSync(folder).filter((name) => name.endsWith(extension)).sort();

/** Checks the packs and writes what the browser loads, with the tool for authors. */
export const compileContent = (project, folder) => {
  // The switches for the browser are not for this tool.
  const own = Object.entries(process.env).filter(([name]) => !/^(RUSTC_BOOTSTRAP|CARGO_UNSTABLE_.*)$/.test(name));
  const env = Object.fromEntries(own);
  const words = ["run", "--quiet", "--locked", "--bin", "content", "--", "compile", folder];
  execFileSync("cargo", words, { cwd: project, env, stdio: ["ignore", "ignore", "inherit"] });
};

/** All texts of one language, without comments and without the blank lines between messages. */
export const texts = (folder) => plain(folder, files(folder, ".ftl"));

const FORMS = "je.ftl";

/** The same in two: what the first part of the app shows, which is in these files, and the rest. */
export const firstAndLater = (folder, names) => {
  const rest = files(folder, ".ftl").filter((name) => !names.includes(name) && name !== FORMS);
  const [first, later] = [names, rest].map((some) => plain(folder, some));
  // The other forms go where what they are the form of is.
  const forms = plain(folder, [FORMS]).split(/\n(?=je-)/).map((form) => form.trim());
  const isFirst = (form) => first.match(new RegExp(`^${form.match(/^je-([\w-]+)/)[1]} *=`, "m"));
  const withForms = (some, keep) => `${some}${forms.filter(keep).join("\n")}\n`;
  return { first: withForms(first, isFirst), later: withForms(later, (form) => !isFirst(form)) };
};

const plain = (folder, names) => {
  const all = names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  return all
    .replaceAll("\r\n", "\n")
    .replace(/^#.*\n?/gm, "")
    // A blank line before an indented one is part of a message.
    .replace(/\n\s*\n(?=\S)/g, "\n")
    .trim() + "\n";
};

/** The icons in one file: <use href="…#name">. All are drawn on 24 by 24, in the colour of the text. */
export const sprite = (folder) => {
  const symbols = files(folder, ".svg").map((name) => {
    const [, body] = readFileSync(join(folder, name), "utf8").match(/<svg\b[^>]*>([\s\S]*)<\/svg>/);
    const drawing = body.replace(/\s*\/>/g, "/>").replace(/>\s+</g, "><").trim();
    return `<symbol id="${name.slice(0, -4)}" viewBox="0 0 24 24">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
};
