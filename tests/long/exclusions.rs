//! What is never shown at first, or never at all, in a situation: the table as data, looked at for a great many people.

use crate::stories::{catalogues, expected::names, facts, people::people, stories, today, with};
use samenwijzer::domain::{answer::Answer, assess::assess, catalogue::Catalogue, facts::Facts};

/// A row: what has to be so (one of each list), what must not be so, what is never shown at first, and what is never shown.
struct Row {
    when: &'static [&'static [&'static str]],
    unless: &'static [&'static str],
    not_first: &'static str,
    never: &'static str,
}

const MINOR: &[&str] = &["leeftijd=<4", "leeftijd=4-11", "leeftijd=12-15", "leeftijd=16-17"];
const DANGER: &[&str] = &[
    "geweld=nu-of-bang; gevaarVan=thuis",
    "geweld=nu-of-bang; gevaarVan=partner",
    "geweld=nu-of-bang; gevaarVan=zorg",
    "kindOnveilig=ja",
    "ouderMisbruik=ja",
    "geldMisbruik=ja",
    "thuis.onveilig=ja",
];
const LOW: &[&str] = &["inkomen=bijstand", "inkomen=leefgeld", "inkomen=geen"];

const TABLE: [Row; 17] = [
    Row { when: &[&["kind.baby=ja", "mz.nacht=ja"]], unless: &[], not_first: "C02", never: "C15" },
    Row { when: &[&["hoofd.eten=ja"]], unless: &[], not_first: "", never: "C10 C12 C53 C96" },
    Row {
        when: &[&["domein.HOOFD=N", "domein.HOOFD=X"]],
        unless: &[],
        not_first: "C12",
        never: "C15",
    },
    Row {
        when: &[&["domein.GEBRUIK=N", "domein.GEBRUIK=X"]],
        unless: &[],
        not_first: "C16",
        never: "",
    },
    Row { when: &[DANGER], unless: &[], not_first: "", never: "C104 C117 C129" },
    Row {
        when: &[&[
            "inkomen=uwv",
            "inkomen=bijstand",
            "inkomen=aow",
            "inkomen=geen",
            "inkomen=studie",
        ]],
        unless: &["mz.werk=ja", "werk.ziek=ja"],
        not_first: "",
        never: "C13",
    },
    Row {
        when: &[&["leeftijd=67-74", "leeftijd=75+"]],
        unless: &["mz.werk=ja"],
        not_first: "",
        never: "C13 C14 C50 C81",
    },
    Row {
        when: &[&["taal=gebarentaal", "zintuig=horen", "zintuig=zien"]],
        unless: &[],
        not_first: "",
        never: "C35",
    },
    Row {
        when: &[&["hoofd.verlies=ja", "thuis.verlies=ja"]],
        unless: &[],
        not_first: "C43",
        never: "",
    },
    Row {
        when: &[MINOR, &["rol=zelf"]],
        unless: &[],
        not_first: "",
        never: "C07 C08 C10 C11 C21 C22 C25 C26 C27 C29 C33 C34 C39 C47 C50 C55 C57 C58 C77 C80 C81 C84 C85 C86 C88 C89 C108 C111",
    },
    Row { when: &[LOW], unless: &[], not_first: "", never: "C11" },
    Row { when: &[&["duur=kort"]], unless: &["wlz=ja"], not_first: "", never: "C84 C85 C86 C87" },
    Row { when: &[&["wlz=ja"]], unless: &[], not_first: "", never: "C09 C76 C84 C85 C86 C87 C92" },
    Row {
        when: &[&["netwerk=niemand"]],
        unless: &[],
        not_first: "",
        never: "C20 C21 C22 C23 C24 C25 C26",
    },
    Row {
        when: &[&["lijf.laatste=ja"]],
        unless: &["rol=mantelzorger", "mz.werk=ja"],
        not_first: "C09 C10",
        never: "C01 C02 C07 C12 C14 C15 C16 C37 C43 C44 C49 C50 C51 C53",
    },
    Row {
        when: &[&["suicide=gedachten"]],
        unless: &[],
        not_first: "",
        never: "C01 C02 C12 C15 C16 C20 C43 C52",
    },
    Row {
        when: &[&["hoofd.stem=ja"]],
        unless: &["hulpAl.HOOFD=ja"],
        not_first: "C60",
        never: "C01 C02 C12 C15 C16 C20 C22 C43 C52",
    },
];

fn answers(spelled: &str) -> Vec<Answer> {
    facts(spelled).iter().cloned().collect()
}

/// Whether all of this is so.
fn is_so(facts: &Facts, spelled: &str) -> bool {
    answers(spelled).iter().all(|answer| facts.answer(answer.fact()) == Some(answer))
}

/// What is shown that must not be.
fn wrong(catalogue: &Catalogue, facts: &Facts, row: &Row) -> Option<String> {
    if row.unless.iter().any(|spelled| is_so(facts, spelled)) {
        return None;
    }
    let found = assess(catalogue, facts, &[], today());
    let shown = names(found.suggestions.iter());
    let first = names(found.suggestions.iter().filter(|one| one.first_view || one.begin.is_some()));
    let never = row.never.split_whitespace().filter(|id| shown.iter().any(|one| one == id));
    let not_first = row.not_first.split_whitespace().filter(|id| first.iter().any(|one| one == id));
    let all: Vec<&str> = never.chain(not_first).collect();
    (!all.is_empty())
        .then(|| format!("{all:?} for {:?}: {}", row.when, crate::states::spelled(facts)))
}

#[test]
fn what_is_excluded_is_never_shown() {
    let count = if std::env::var("FULL").is_ok() { 2000 } else { 60 };
    let mut everybody: Vec<Facts> = stories().into_iter().map(|story| story.facts).collect();
    for (seed, catalogue) in (41..).zip(catalogues()) {
        let some = people(seed, count / catalogues().len() + 1, catalogue);
        everybody.extend(some.into_iter().map(|(facts, _)| facts));
    }
    let plain = &catalogues()[0];
    let (mut pairs, mut found) = (0, Vec::new());
    for row in &TABLE {
        for facts in &everybody {
            // Everybody is put in the situation, in each of its ways in turn.
            let ways = row.when.iter().map(|list| list.len()).max().unwrap_or(1);
            let way = pairs % ways;
            let so = row.when.iter().flat_map(|list| answers(list[way % list.len()]));
            let facts = so.fold(facts.clone(), |facts, answer| with(&facts, answer));
            pairs += 1;
            found.extend(wrong(plain, &facts, row));
        }
    }
    println!("exclusions: {} rows, {pairs} people; wrong: {}", TABLE.len(), found.len());
    found.sort_by_key(String::len);
    found.dedup_by_key(|one| one.split(": ").next().unwrap_or_default().to_owned());
    found.truncate(12);
    assert!(found.is_empty() && pairs > 1000, "{pairs} people\n{}", found.join("\n"));
}
