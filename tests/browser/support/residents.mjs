// The residents of `tests/scenarios`, and what each of them would do and answer in the app.
import { readFileSync } from "node:fs";
import { forms, idsOf, say, slug } from "./texts.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
const { questions } = read("public/content/questions.json");

/** More topics that go well are not needed to see that they are shown. */
const MOST_GOING_WELL = 2;

/** The story, the case and what is expected of it. */
export const resident = (name) => read(`tests/scenarios/${name}.json`);

const YOUNG = ["12-15", "16-17", "18-22", "23-26"];
const HELPS = ["mantelzorger", "ander", "professional"];

/** The button by which a resident comes in. */
export const wayIn = ({ rol, leeftijd, wensHelpen }) => {
  if (wensHelpen) return "start-doen";
  if (HELPS.includes(rol)) return "start-zorg";
  return rol === "zelf" && YOUNG.includes(leeftijd) ? "start-jong" : "start-vraag";
};

/** What it is about. Cases that only tell about danger choose the home. */
export const topicsOf = ({ domein = {} }) => {
  const named = Object.keys(domein);
  const well = named.filter((topic) => domein[topic] === "G").slice(0, MOST_GOING_WELL);
  const chosen = named.filter((topic) => domein[topic] !== "G" || well.includes(topic)).map(slug);
  return chosen.length > 0 ? chosen : ["thuis"];
};

/** The questions that may be asked of residents who come in this way. */
const askedTo = (known) => {
  const way = wayIn(known).replace("start-", "");
  return questions.filter(({ path = way }) => path === way);
};

const factsOf = ({ signs, one, several, date, months }) =>
  signs?.map(({ fact }) => fact) ?? [one?.fact, several, date, months];
/** Known from where the resident lives and how they came in, or asked about each topic. */
const KNOWN_ALREADY = ["gemeente", "wensHelpen", "domein", "hulpAl", "wens"];

/** The facts of a case that no question on this way asks. */
export const unasked = (known) => {
  const facts = askedTo(known).flatMap(({ ask }) => factsOf(ask));
  const already = wayIn(known) === "start-jong" ? [...KNOWN_ALREADY, "rol"] : KNOWN_ALREADY;
  return Object.keys(known).filter((fact) => !facts.includes(fact) && !already.includes(fact));
};

const isRefined = (fact) => questions.some(({ refines, ask }) => refines && (ask.date ?? ask.one?.fact) === fact);
const isDate = (value) => /^\d{4}-\d\d-\d\d$/.test(value);
const spelled = (value) => ({ true: "ja", false: "nee" })[value] ?? value;

/** The id of the text of a value, which a case may also spell in the words of the app. */
const said = (fact, value) => {
  const start = `said-${slug(fact)}-`;
  const inWords = (id) => forms(id, { datum: "", aantal: 0 }).some((text) => text.toLowerCase() === value.toLowerCase());
  return idsOf(start).find(inWords) ?? start + slug(value);
};

/** The signs that the resident ticks; none when the case says so, and no answer when it says nothing. */
const signs = (list, known) => {
  const isTicked = ({ fact, value = "ja", otherwise = "nee" }) => {
    const is = spelled(known[fact]);
    return is !== undefined && (is === value || is !== otherwise && isRefined(fact));
  };
  if (list.every(({ fact }) => known[fact] === undefined)) return undefined;
  const ticked = list.filter(isTicked).map(({ fact, value = "ja" }) => said(fact, value));
  return ticked.length > 0 ? ticked : "none-of-these";
};

const one = (fact, value) => {
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return said(fact, value);
};

/** The answers of a resident to a question that is asked once. */
const once = (ask, known) => {
  if (ask.signs) return signs(ask.signs, known);
  if (ask.one) return one(ask.one.fact, known[ask.one.fact]);
  if (ask.several) return known[ask.several]?.map((value) => said(ask.several, value));
  if (ask.date) return isDate(known[ask.date]) ? { date: known[ask.date] } : undefined;
  if (ask.months) return known[ask.months] === undefined ? undefined : { words: String(known[ask.months]) };
  return undefined;
};

/** The answers about one topic, by the id of the text of the question. */
const aboutTopic = (topic, { domein = {}, hulpAl = {}, wens = {} }) => {
  const code = topic.toUpperCase();
  const answers = {};
  if (domein[code] && domein[code] !== "?") answers[`question-gaat-${topic}`] = said("domein", domein[code]);
  const ticked = [hulpAl[code] && "said-hulpal-ja", wens[code] && "said-wens-ja"].filter(Boolean);
  if (ticked.length > 0) answers[`question-hulp@${topic}`] = ticked;
  return answers;
};

/** What a resident answers to whatever is asked, as `support/walk.mjs` takes it; the rest they skip. */
export const answersOf = (known) => {
  const all = askedTo(known).filter(({ each_topic: each }) => !each)
    .map(({ id, ask }) => [`question-${slug(id)}`, once(ask, known)]);
  const about = topicsOf(known).map((topic) => aboutTopic(topic, known));
  return Object.assign(Object.fromEntries(all.filter(([, answer]) => answer !== undefined)), ...about);
};

/** What the case says about danger, in the words of the app. */
export const dangerOf = (known) => {
  const answer = answersOf(known)["question-veilig"];
  return Array.isArray(answer) ? answer.map((id) => say(id)) : [];
};
