//! What is read in residents' own words? Written sentences of all kinds of people, each with what may be read from it
//! (`tests/data/own-words.txt`), against the words that are shipped.
//!
//! The sentences that are held out are never used to improve the words.

use samenwijzer::{
    content::files,
    domain::{
        date::{self, Date},
        fact::{Fact, SingleFact},
        topics::Lexicon,
        words::{MOST_LETTERS, Proposal, Reader, Trouble, Whose},
    },
};
use std::{collections::BTreeSet, fs};

fn today() -> Date {
    date::parse("2026-11-30").unwrap()
}

fn reader() -> Reader {
    let catalogue = files::catalogue(".", files::OUTSIDE).unwrap();
    let lexicon = Lexicon::compile(&catalogue.words).unwrap();
    Reader::compile(catalogue.own_words, lexicon).unwrap()
}

/// A sentence with what has to be read from it, and what may be.
struct Case {
    part: String,
    text: String,
    expected: BTreeSet<String>,
    allowed: BTreeSet<String>,
}

fn cases() -> Vec<Case> {
    let file = fs::read_to_string("tests/data/own-words.txt").unwrap();
    let mut part = String::new();
    let mut cases = Vec::new();
    for line in file.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            title.split(':').next().unwrap().clone_into(&mut part);
        } else if let Some((text, expectation)) = line.split_once(" => ") {
            let (expected, allowed) = expectations(expectation);
            cases.push(Case { part: part.clone(), text: text.to_owned(), expected, allowed });
        }
    }
    cases
}

fn expectations(written: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut expected, mut allowed) = (BTreeSet::new(), BTreeSet::new());
    let mut whose = "";
    for word in written.split_whitespace() {
        let (into, word) = match word.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            Some(inside) => (&mut allowed, inside),
            None => (&mut expected, word),
        };
        match word {
            "-" => {}
            "/" => whose = "/",
            "beiden" | "naaste" => drop(into.insert(format!("vraagVoor={word}"))),
            _ if word.starts_with(['▲', '!', '~']) || word.starts_with("lang=") => {
                into.insert(word.to_owned());
            }
            _ => into.extend(answers(word).into_iter().map(|answer| format!("{whose}{answer}"))),
        }
    }
    (expected, allowed)
}

/// The answers that a word of an expectation is short for.
fn answers(word: &str) -> Vec<String> {
    let (role, relation) = word.split_once(':').unwrap_or((word, ""));
    let role = match role {
        "Z" => "zelf",
        "O" => "ouder",
        "M" => "mantelzorger",
        "A" => "ander",
        "P" => "professional",
        _ => {
            let is_age = word.starts_with(|c: char| c.is_ascii_digit() || c == '<');
            return vec![if is_age { format!("leeftijd={word}") } else { word.to_owned() }];
        }
    };
    let relation = (!relation.is_empty()).then(|| format!("relatie={relation}"));
    [Some(format!("rol={role}")), relation].into_iter().flatten().collect()
}

/// What was read, as expectations are written.
fn written(proposal: &Proposal) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for item in &proposal.items {
        let whose = if item.whose == Whose::Writer { "/" } else { "" };
        let key = item.answer.fact().key();
        all.insert(match item.answer.fact() {
            Fact::Need(_) => format!("{whose}{key}"),
            _ => format!("{whose}{key}={}", item.answer.spelled().join(",")),
        });
    }
    all.extend(proposal.opens_safety().then(|| "▲".to_owned()));
    all.extend(proposal.language.map(|language| format!("lang={language:?}")));
    all.extend(proposal.troubles.iter().map(|(trouble, _)| format!("!{trouble:?}")));
    all
}

#[derive(Default)]
struct Tally {
    sentences: usize,
    right: usize,
    expected: usize,
    found: usize,
    wrong: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { sentences, right, expected, found, wrong } = self;
        write!(
            f,
            "{right} of {sentences} sentences whole, {found} of {expected} items, {wrong} wrong"
        )
    }
}

/// How well the sentences of a part are read; `tell` prints those that are not.
fn tally(part: &str, tell: bool) -> Tally {
    let reader = reader();
    let mut tally = Tally::default();
    for case in cases().iter().filter(|case| case.part == part) {
        let proposal = reader.read(&case.text, today());
        let mut read = written(&proposal);
        if part == "nothing" {
            read.extend(proposal.topics.iter().map(|hint| format!("~{}", hint.topic.code())));
        }
        let missed: Vec<_> = case.expected.difference(&read).collect();
        let is_wrong =
            |one: &&String| !case.expected.contains(*one) && !case.allowed.contains(*one);
        let wrong: Vec<_> = read.iter().filter(is_wrong).collect();
        tally.sentences += 1;
        tally.right += usize::from(missed.is_empty());
        tally.expected += case.expected.len();
        tally.found += case.expected.len() - missed.len();
        tally.wrong += wrong.len();
        if tell && !(missed.is_empty() && wrong.is_empty()) {
            println!("{part}: {}\n  missed {missed:?}, wrong {wrong:?}", case.text);
        }
    }
    println!("own words, {part}: {tally}");
    tally
}

#[test]
fn the_sentences_of_the_specification_are_read() {
    let all = tally("spec", true);
    assert_eq!((all.sentences, all.right, all.wrong), (40, 40, 0), "{all}");
}

#[test]
fn what_people_write_is_read_and_nothing_else() {
    let all = tally("own", true);
    assert!(all.sentences >= 150 && all.wrong == 0, "{all}");
    assert!(all.found * 100 >= all.expected * 95, "{all}");
}
pub fn score() {
    for part in ["spec", "own", "other", "nothing", "seen", "held"] {
        tally(part, true);
    }
}
