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

const format = (id, values) => {
  const [message, attribute] = id.split(".");
  const found = bundle.getMessage(message);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  return pattern ? bundle.formatPattern(pattern, values) : null;
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** What somebody else may be called: in a text to the resident, and in one by them. */
const OTHERS = ids.filter((id) => id.startsWith("who-")).flatMap((id) => {
  const [wie, mijnWie] = [format(id), format(id.replace("who-", "my-"))];
  const called = [{ wie, mijnWie }, ...["who-", "my-"].every((start) => format(id.replace("who-", `je-${start}`)) === null) ? []
    : [{ wie: format(`je-${id}`) ?? wie, mijnWie: format(id.replace("who-", "je-my-")) ?? mijnWie }]];
  return called.map((one) => ({ ...one, mij: one.mijnWie, Wie: capital(one.wie), MijnWie: capital(one.mijnWie) }));
});

/** A text to or by people who answer for themselves. */
const find = (id, values) => format(id, { mij: format("my-self"), ...values });

/** Whether a text is only about somebody else. */
const needsOther = (id) => {
  const errors = [];
  const { value } = bundle.getMessage(id) ?? {};
  if (value) bundle.formatPattern(value, { mij: "" }, errors);
  return errors.some(({ message }) => /\$(wie|Wie|mijnWie|MijnWie)$/.test(message));
};

/** A text about each other person who may be meant; none where it has no message of its own for that. */
const aboutOthers = (id, values) => {
  const [message, attribute] = id.split(".");
  const own = [message, `je-${message}`, `helped-${message}`].flatMap((one) => [one, `${one}-wie`])
    .filter((one) => bundle.getMessage(one)).map((one) => attribute ? `${one}.${attribute}` : one);
  return own.flatMap((one) => OTHERS.map((other) => format(one, { ...other, ...values })));
};

/** The text with this id (`id` or `id.attribute`). */
export const say = (id, values = {}) => {
  const text = find(id, values);
  if (text === null) throw new Error(`There is no text ${id}`);
  return text;
};

/** A text as a part of a pattern that is found literally. */
export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether there is a text with this id. */
export const has = (id) => Boolean(bundle.getMessage(id)?.value);

/**
 * The text as everybody reads it, as young people and who helps do where theirs is another, and as it is about
 * somebody else.
 */
export const forms = (id, values = {}) => [...new Set([
  ...needsOther(id.split(".")[0]) ? [] : [say(id, values), find(`je-${id}`, values), find(`helped-${id}`, values)],
  ...aboutOthers(id, values),
].filter(Boolean))];

/** The ids of all texts that start like this. */
export const idsOf = (start) => ids.filter((id) => id.startsWith(start) && bundle.getMessage(id)?.value);

/** A key or value as part of an id, as `src/texts/ids.rs` writes it. */
export const slug = (text) => text
  .replaceAll("<", "-onder-").replaceAll("+", "-plus").replace(/[ .]/g, "-")
  .replace(/[ïí]/g, "i").replace(/[ëé]/g, "e").toLowerCase()
  .replace(/[^a-z0-9-]/g, "").replace(/^-+|-+$/g, "");

/** The title of a suggestion. */
export const suggestion = (id) => say(`suggestion-${slug(id)}`);

/** The titles of a suggestion: for the resident, for another person, and to pass on to a carer. */
export const suggestionTitles = (id) => {
  const message = `suggestion-${slug(id)}`;
  const toPassOn = ["", "je-"].map((start) => find(`${start}${message}.title-door`));
  return [...forms(message), ...aboutOthers(`${message}.title-wie`), ...toPassOn].filter(Boolean);
};

const NO_NAMES = ["topic-else", "topic-help"];
/** The ids of the names of all parts of daily life. */
export const TOPIC_IDS = idsOf("topic-").filter((id) => /^topic-[a-z]+$/.test(id) && !NO_NAMES.includes(id));
/** The names of all parts of daily life, for everybody and for young people. */
export const TOPICS = TOPIC_IDS.flatMap((id) => forms(id));

/** Every title that a page may have. */
export const TITLES = idsOf("title-").flatMap((id) => forms(id));
