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
        } else if line.starts_with('#') {
            // How the file is written.
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
        let value = match item.answer.fact() {
            Fact::Need(_) => String::new(),
            Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => {
                format!("={}", item.answer.spelled().join(","))
            }
        };
        all.insert(format!("{whose}{key}{value}"));
    }
    all.extend(proposal.opens_safety().then(|| "▲".to_owned()));
    all.extend(proposal.language.map(|language| format!("lang={language:?}")));
    all.extend(proposal.troubles.iter().map(|(trouble, _)| format!("!{trouble:?}")));
    all
}

#[derive(Default)]
struct Tally {
    sentences: usize,
    whole: usize,
    expected: usize,
    found: usize,
    wrong: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { sentences, whole, expected, found, wrong } = self;
        write!(
            f,
            "{whole} of {sentences} sentences whole, {found} of {expected} answers found, {wrong} wrong"
        )
    }
}

/// How well the sentences of a part are read; says which are not.
fn tally(part: &str) -> Tally {
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
        tally.whole += usize::from(missed.is_empty());
        tally.expected += case.expected.len();
        tally.found += case.expected.len() - missed.len();
        tally.wrong += wrong.len();
        if !(missed.is_empty() && wrong.is_empty()) {
            println!("{part}: {}: missed {missed:?}, wrong {wrong:?}", case.text);
        }
        where_it_was_read(&case.text, &proposal);
    }
    println!("own words, {part}: {tally}");
    tally
}

/// Every answer says from which words it was read, in the order of the text.
fn where_it_was_read(text: &str, proposal: &Proposal) {
    for item in &proposal.items {
        assert!(!item.words.is_empty(), "{text}: {item:?}");
        let mut last = 0;
        for range in &item.words {
            let letters = text.get(range.clone()).unwrap();
            assert!(!letters.trim().is_empty() && range.start >= last, "{text}: {item:?}");
            last = range.start;
        }
    }
}

#[test]
fn the_sentences_of_the_specification_are_read() {
    let all = tally("spec");
    assert_eq!((all.sentences, all.whole, all.wrong), (40, 40, 0), "{all}");
}

#[test]
fn what_people_write_is_read_and_nothing_else() {
    for (part, least) in [("own", 170), ("seen", 220)] {
        let all = tally(part);
        assert!(all.sentences >= least && all.wrong == 0, "{all}");
        assert!(all.found * 100 >= all.expected * 95, "{all}");
    }
}

/// Of sentences that nobody looked at while the words were made, less is found. That is no fault: the app says so.
#[test]
fn words_that_were_not_foreseen_are_read_as_well() {
    let all = tally("held");
    assert!(all.sentences >= 40 && all.wrong == 0, "{all}");
    assert!(all.found * 100 >= all.expected * 70, "{all}");
}

#[test]
fn another_language_is_named_and_not_read() {
    let all = tally("other");
    assert_eq!((all.sentences, all.whole, all.wrong), (30, 30, 0), "{all}");
    let reader = reader();
    for case in
        cases().iter().filter(|case| !case.expected.iter().any(|one| one.starts_with("lang=")))
    {
        assert_eq!(reader.read(&case.text, today()).language, None, "{}", case.text);
    }
}

#[test]
fn from_much_nothing_may_be_read() {
    let all = tally("nothing");
    assert!(all.sentences >= 50 && all.wrong == 0, "{all}");
    let nothing = reader().read("asdfghjkl", today());
    assert!(nothing.is_unknown() && nothing.unread.first() == Some(&(0..9)), "{nothing:?}");
    assert_eq!(reader().read("  ", today()), Proposal::default());
}

/// What is the matter with these words, and what was read of them all the same.
fn check_trouble(text: &str, expected: &[Trouble], read: &[&str]) {
    let proposal = reader().read(text, today());
    let troubles: Vec<Trouble> = proposal.troubles.iter().map(|(trouble, _)| *trouble).collect();
    assert_eq!(troubles, expected, "{text}");
    let found = written(&proposal);
    for answer in read {
        assert!(found.contains(*answer), "{text}: {found:?}");
    }
}

#[test]
fn what_cannot_be_read_has_a_name() {
    use Trouble::{AgeAgainstRole, DateInPast, DateWithoutYear, OnlySigns, TooLong, TwoPeople};
    check_trouble("Mijn opa van 12 valt", &[AgeAgainstRole], &["relatie=opa", "lijf.vallen"]);
    check_trouble("Ik ben 15 en mijn zoon van 3 luistert niet", &[AgeAgainstRole], &["rol=ouder"]);
    check_trouble("Mijn vader van 140 valt", &[], &["relatie=vader"]);
    check_trouble(
        "Mijn moeder is dement en mijn vader is blind",
        &[TwoPeople],
        &["relatie=moeder"],
    );
    check_trouble("Mijn ouders vallen vaak", &[TwoPeople], &["rol=mantelzorger"]);
    check_trouble(
        "Wij moeten 3 januari ons huis uit",
        &[DateWithoutYear],
        &["ontruiming=2027-01-03"],
    );
    check_trouble("Wij moeten 3-1-2027 ons huis uit", &[], &["ontruiming=2027-01-03"]);
    check_trouble("Wij moesten 3-1-2025 ons huis uit", &[DateInPast], &["wonen.uithuis"]);
    check_trouble("?! … 12", &[OnlySigns], &[]);
    let long = format!("Ik ben eenzaam. {}", "bla ".repeat(MOST_LETTERS));
    check_trouble(&long, &[TooLong], &["net.alleen"]);
    let behind = format!("{} Ik ben eenzaam.", "bla ".repeat(MOST_LETTERS));
    assert!(!written(&reader().read(&behind, today())).contains("net.alleen"));
    // What is exactly as long as can be is read whole.
    check_trouble(
        &format!("{} schulden", "b".repeat(MOST_LETTERS - 8)),
        &[],
        &["geld.achterstand"],
    );
}

#[test]
fn an_age_is_not_a_length_of_time() {
    let age = |text: &str| {
        let proposal = reader().read(text, today());
        let fact = Fact::from(SingleFact::Leeftijd);
        let item = proposal.items.iter().find(|item| item.answer.fact() == fact);
        item.map(|item| item.answer.spelled().concat())
    };
    for (text, expected) in [
        ("Ik ben 34 en heb schulden", Some("27-59")),
        ("Ik ben een vrouw van 45 jaar en heb schulden", Some("27-59")),
        ("Mijn zoontje van 8 maanden slaapt slecht", Some("<4")),
        ("Mijn 14-jarige dochter wordt gepest", Some("12-15")),
        ("Mijn zoon is bijna 18 en heeft schulden", Some("16-17")),
        ("Mijn moeder is tachtig jaar en valt vaak", Some("75+")),
        ("Mijn moeder valt al 9 jaar", None),
        ("Ik ben 40 jaar getrouwd en heb schulden", None),
        ("Ik heb een schuld van 84 euro", None),
        ("Wij hebben kinderen van 4 en 7 en schulden", None),
    ] {
        assert_eq!(age(text).as_deref(), expected, "{text}");
    }
}

/// What is said of the one who writes is never an answer of the person it is about.
#[test]
fn danger_stays_with_whom_it_is_about() {
    let proposal = reader().read("Mijn moeder is dement en mijn man slaat mij", today());
    let found = written(&proposal);
    for expected in ["relatie=moeder", "hoofd.vergeten", "/geweld=nu-of-bang", "▲"] {
        assert!(found.contains(expected), "{expected}: {found:?}");
    }
}

#[test]
fn no_text_is_too_odd_to_read() {
    let reader = reader();
    for text in [
        "'",
        "é",
        "\u{301}",
        "mijn",
        "van",
        "mijn moeder",
        "en en en",
        "ik,",
        "84",
        "12 mei",
        "over drie",
        "al",
    ] {
        let once = reader.read(text, today());
        assert_eq!(once, reader.read(text, today()));
        let often = text.repeat(50);
        assert_eq!(reader.read(&often, today()), reader.read(&often, today()));
    }
}
