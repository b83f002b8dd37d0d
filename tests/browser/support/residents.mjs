// The residents of `tests/scenarios`, and what each of them would do and answer in the app.
import { readFileSync } from "node:fs";
import { forms, idsOf, say, slug } from "./texts.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
const { questions } = read("public/content/questions.json");

/** More topics that go well are not needed to see that they are shown. */
const MOST_GOING_WELL = 2;

/** The story, the case and what is expected of it. */
export const resident = (name) => read(`tests/scenarios/${name}.json`);

const YOUNG = ["12-15", "16-17", "18-20", "21-22", "23-26"];
const HELPS = ["mantelzorger", "ander", "professional"];

/** Whether the case is about the person who fills in. */
export const isOwn = ({ rol, vraagVoor }) => rol === "zelf" || rol === "mantelzorger" && vraagVoor === "mijzelf";

/** The button by which a resident comes in. */
export const wayIn = (known) => {
  const { rol, leeftijd, needs = [] } = known;
  if (rol === undefined && needs.includes("dag.betekenis")) return "start-doen";
  if (isOwn(known) && YOUNG.includes(leeftijd)) return "start-jong";
  return HELPS.includes(rol) ? "start-zorg" : "start-vraag";
};

const topicOf = (need) => need.split(".")[0];

/** What it is about, what counts most first. Cases that only tell about danger choose the home. */
export const topicsOf = ({ domein = {}, needs = [], voorop }) => {
  const named = Object.keys(domein);
  const well = named.filter((topic) => domein[topic] === "G").slice(0, MOST_GOING_WELL);
  const scaled = named.filter((topic) => domein[topic] !== "G" || well.includes(topic)).map(slug);
  const first = voorop ? [slug(voorop)] : [];
  const chosen = [...new Set([...first, ...scaled, ...needs.map(topicOf)])];
  return chosen.length > 0 ? chosen : ["thuis"];
};

/** The questions that may be asked of residents who come in this way. */
const askedTo = (known) => {
  const way = wayIn(known).replace("start-", "");
  return questions.filter(({ path = way }) => path === way);
};

const factsOf = ({ signs, one, several, date, months }) =>
  (signs?.map(({ fact }) => fact) ?? [one?.fact, several, date, months]).filter(Boolean);
/** Known from where the resident lives and what they chose first, or asked about each topic. */
const KNOWN_ALREADY = ["gemeente", "voorop", "domein", "hulpAl", "needs"];

const isRefined = (fact) => questions.some(({ refines, ask }) => refines && (ask.date ?? ask.one?.fact) === fact);
const isDate = (value) => /^\d{4}-\d\d-\d\d$/.test(value);
const spelled = (value) => ({ true: "ja", false: "nee" })[value] ?? value;

/** The id of the text at the tick of a need. */
const tick = (need) => `need-${slug(need.replaceAll("_", "-"))}`;

/** The id of the text of a value, which a case may also spell in the words of the app. */
const said = (fact, value) => {
  if (fact === "hoofdvraag") return tick(value);
  const start = `said-${slug(fact)}-`;
  const inWords = (id) => forms(id, { datum: "", aantal: 0 }).some((text) => text.toLowerCase() === value.toLowerCase());
  return idsOf(start).find(inWords) ?? start + slug(value);
};

/** What leads to the questions that say what is not there today. */
const TODAY = ["geenEten", "vannachtGeenPlek", "basisWegvalt", "mzValtWeg"];

/** The case with what a resident ticks who has nothing to eat, no place to sleep or no care today. */
const withToday = (known) => TODAY.some((fact) => known[fact] === true) ? { ...known, vandaagNiets: true } : known;

/** Whether "none of these" can be chosen: not where a question only comes up under another. */
const hasNone = ({ page, when }) => !page || !when;

/** The signs that the resident ticks; none when the case says so, and no answer when it says nothing. */
const signs = (question, known) => {
  const list = question.ask.signs;
  const isTicked = ({ fact, value = "ja", otherwise = "nee" }) => {
    const is = spelled(known[fact]);
    return is !== undefined && (is === value || is !== otherwise && isRefined(fact));
  };
  if (list.every(({ fact }) => known[fact] === undefined)) return undefined;
  const ticked = list.filter(isTicked).map(({ fact, value = "ja" }) => said(fact, value));
  if (ticked.length > 0) return ticked;
  return hasNone(question) ? "none-of-these" : undefined;
};

const one = (fact, value) => {
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return said(fact, value);
};

/** The answer of a resident to a question. */
const replyTo = (question, known) => {
  const { ask } = question;
  if (ask.signs) return signs(question, known);
  if (ask.one) return one(ask.one.fact, known[ask.one.fact]);
  if (ask.several) return known[ask.several]?.map((value) => said(ask.several, value));
  if (ask.date) return isDate(known[ask.date]) ? { date: known[ask.date] } : undefined;
  if (ask.months) return known[ask.months] === undefined ? undefined : { words: String(known[ask.months]) };
  return undefined;
};

/** The answers about one topic: how it goes, what is the matter, and whether there is help. */
const aboutTopic = (topic, { domein = {}, hulpAl = {}, needs = [] }) => {
  const code = topic.toUpperCase();
  const scale = domein[code] && domein[code] !== "?" ? [said("domein", domein[code])] : [];
  const own = needs.filter((need) => topicOf(need) === topic).map(tick);
  const all = [...scale, ...own, ...hulpAl[code] ? ["topic-help"] : []];
  return all.length > 0 ? { [`question-gaat-${topic}`]: all } : {};
};

/** What a resident answers to whatever is asked, as `support/walk.mjs` takes it; the rest they skip. */
export const answersOf = (told) => {
  const known = withToday(told);
  const all = askedTo(known).map((question) => [`question-${slug(question.id)}`, replyTo(question, known)]);
  const about = topicsOf(known).map((topic) => aboutTopic(topic, known));
  return Object.assign(Object.fromEntries(all.filter(([, answer]) => answer !== undefined)), ...about);
};

/**
 * What a case tells and nobody asked, with these answers given: its facts, and the topics (`question-gaat-geld`). A sign
 * that does not hold is told by leaving it open.
 */
export const untold = (known, given) => {
  const answers = answersOf(known);
  const telling = askedTo(known).filter(({ id }) => given.includes(`question-${slug(id)}`)).flatMap(({ ask }) => factsOf(ask));
  const facts = Object.keys(known).filter((fact) => !KNOWN_ALREADY.includes(fact) && known[fact] !== false);
  const topics = Object.keys(answers).filter((key) => key.startsWith("question-gaat-"));
  return [...facts.filter((fact) => !telling.includes(fact)), ...topics.filter((key) => !given.includes(key))];
};

/** What the case says about danger, in the words of the app. */
export const dangerOf = (known) => {
  const answer = answersOf(known)["question-veilig"];
  const ticked = Array.isArray(answer) ? answer.filter((id) => id !== "said-vandaagniets-ja") : [];
  return ticked.map((id) => say(id));
};
