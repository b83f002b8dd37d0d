// The texts of the app, by id: tests name a text and never repeat its words, so that wording may change.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../locales/nl/", import.meta.url);

const bundle = new FluentBundle("nl", { useIsolating: false });
const ids = [];
for (const name of readdirSync(FOLDER).filter((name) => name.endsWith(".ftl"))) {
  const source = readFileSync(new URL(name, FOLDER), "utf8");
  bundle.addResource(new FluentResource(source));
  ids.push(...[...source.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id));
}

const find = (id, values) => {
  const [message, attribute] = id.split(".");
  const found = bundle.getMessage(message);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  return pattern ? bundle.formatPattern(pattern, values) : null;
};

/** The text with this id (`id` or `id.attribute`). */
export const say = (id, values = {}) => {
  const text = find(id, values);
  if (text === null) throw new Error(`There is no text ${id}`);
  return text;
};

/** Whether there is a text with this id. */
export const has = (id) => Boolean(bundle.getMessage(id)?.value);

/** The text as everybody reads it, and as young people and who helps do where theirs is another. */
export const forms = (id, values = {}) => [say(id, values), find(`je-${id}`, values), find(`helped-${id}`, values)].filter(Boolean);

/** The ids of all texts that start like this. */
export const idsOf = (start) => ids.filter((id) => id.startsWith(start) && bundle.getMessage(id)?.value);

/** A key or value as part of an id, as `src/texts/ids.rs` writes it. */
export const slug = (text) => text
  .replaceAll("<", "-onder-").replaceAll("+", "-plus").replace(/[ .]/g, "-")
  .replace(/[ïí]/g, "i").replace(/[ëé]/g, "e").toLowerCase()
  .replace(/[^a-z0-9-]/g, "").replace(/^-+|-+$/g, "");

/** The title of a suggestion. */
export const suggestion = (id) => say(`suggestion-${slug(id)}`);

/** The names of all parts of daily life, for everybody and for young people. */
export const TOPICS = idsOf("topic-").filter((id) => !id.startsWith("topic-hint-")).flatMap((id) => forms(id));

/** Every title that a page may have. */
export const TITLES = idsOf("title-").flatMap((id) => forms(id));
