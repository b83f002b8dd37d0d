//! What has to hold between two situations: more danger is never less help, heavier is never lighter, and what
//! does not matter changes nothing.
//!
//! Everything about danger is looked at in all combinations. The rest is looked at around all stories, around
//! many people, and in every situation that a condition of a rule can tell apart.

use crate::{
    states::{slice, spelled},
    stories::{self, answer, catalogue, people::people, stories, today, with},
};
use samenwijzer::{
    content::files,
    domain::{
        assess::assess,
        assessment::Assessment,
        catalogue::Catalogue,
        contact::{Contact, phone_link},
        destination::Destination,
        facts::Facts,
        leefgebied::Leefgebied,
        urgency::Urgency,
    },
};
use std::{collections::BTreeSet, fs, thread};

fn is_full() -> bool {
    std::env::var("FULL").is_ok()
}

/// Each fact about danger with what can be said, from calm to dangerous.
const DANGER: [(&str, &[&str]); 12] = [
    ("gevaarNu", &["ja"]),
    ("suicide", &["gedachten", "plan-of-nu"]),
    ("geweld", &["ooit", "nu-of-bang"]),
    ("kindOnveilig", &["ja"]),
    ("ouderMisbruik", &["ja"]),
    ("seksueelGeweld", &["ja"]),
    ("medischSpoed", &["ja"]),
    ("verwardAnder", &["ja"]),
    ("basisWegvalt", &["ja"]),
    ("mzValtWeg", &["ja"]),
    ("vannachtGeenPlek", &["ja"]),
    ("geenEten", &["ja"]),
];

/// What stands above the advice: how soon, and whom to call.
type Calls = (Urgency, BTreeSet<Destination>);

fn calls(catalogue: &Catalogue, facts: &Facts) -> Calls {
    let found = assess(catalogue, facts, &[], today());
    (found.urgency, found.contacts.iter().map(|route| route.destination).collect())
}

/// Of every level of every danger, at which place it is: a number in a mixed base.
fn combinations() -> usize {
    DANGER.iter().map(|(_, levels)| levels.len() + 1).product()
}

fn levels(mut number: usize) -> Vec<usize> {
    let mut levels = Vec::new();
    for (_, values) in DANGER {
        levels.push(number % (values.len() + 1));
        number /= values.len() + 1;
    }
    levels
}

/// What is lost of the calls when a danger is added that should only add.
fn lost(before: &Calls, after: &Calls, what: &str, level: &str) -> Option<String> {
    if after.0 < before.0 {
        return Some(format!("{:?} becomes {:?}", before.0, after.0));
    }
    // What takes the place of a lighter call: 112 of the number for worries about a confused person, and of
    // talking about what happened or about thoughts of death the number for now.
    let instead = |gone: Destination| {
        let worry = [Destination::ZorgwekkendGedrag, Destination::Politie, Destination::Swt];
        what == "gevaarNu" && worry.contains(&gone) && after.1.contains(&Destination::Alarm)
            || level == "plan-of-nu"
                && [Destination::Huisarts, Destination::Huisartsenpost].contains(&gone)
                && after.1.contains(&Destination::Alarm)
            || level == "nu-of-bang"
                && [Destination::Huisarts, Destination::Slachtofferhulp].contains(&gone)
                && after.1.contains(&Destination::VeiligThuis)
    };
    let gone: Vec<_> = before.1.difference(&after.1).filter(|gone| !instead(**gone)).collect();
    (!gone.is_empty()).then(|| format!("{gone:?} can no longer be seen"))
}

/// All combinations of danger around what else is known.
fn every_danger(around: &str) -> (usize, Vec<String>) {
    let plain = catalogue(files::OUTSIDE);
    let facts = |number: usize| {
        let levels = levels(number);
        let given = DANGER.iter().zip(levels).filter(|(_, level)| *level > 0);
        let answers = given.map(|((key, values), level)| answer(key, values[level - 1]));
        stories::facts(around).iter().cloned().chain(answers).collect::<Facts>()
    };
    let all: Vec<Calls> = (0..combinations()).map(|n| calls(plain, &facts(n))).collect();
    let (mut pairs, mut wrong) = (0, Vec::new());
    for (number, before) in all.iter().enumerate() {
        let mut base = 1;
        for ((key, values), level) in DANGER.iter().zip(levels(number)) {
            if level < values.len() {
                pairs += 1;
                if let Some(lost) = lost(before, &all[number + base], key, values[level]) {
                    wrong.push(format!(
                        "{key}={} with {}: {lost}",
                        values[level],
                        spelled(&facts(number))
                    ));
                }
            }
            base *= values.len() + 1;
        }
    }
    (pairs, wrong)
}

#[test]
fn a_danger_more_never_takes_away_help() {
    let ages = ["leeftijd=27-59", "leeftijd=16-17; rol=zelf", "leeftijd=18-20"];
    let others = ["", "; domein.HOOFD=X", "; huishouden=kinderen<18", "; mz.op=ja; ontruiming=ja"];
    let mut around = vec![String::new(), "huishouden=kinderen<18".to_owned(), ages[1].to_owned()];
    if is_full() {
        around = others.iter().flat_map(|other| ages.map(|age| format!("{age}{other}"))).collect();
    }
    let (mut pairs, mut wrong) = (0, Vec::new());
    thread::scope(|scope| {
        let threads: Vec<_> =
            around.iter().map(|around| scope.spawn(|| every_danger(around))).collect();
        for (looked_at, found) in threads.into_iter().map(|thread| thread.join().unwrap()) {
            pairs += looked_at;
            wrong.extend(found);
        }
    });
    println!(
        "combinations of danger: {} around {} situations, {pairs} pairs; wrong: {}",
        combinations(),
        around.len(),
        wrong.len()
    );
    wrong.truncate(10);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // A call that is lost is seen.
    let [few, more] =
        [[Destination::Alarm].into(), BTreeSet::new()].map(|calls| (Urgency::U0, calls));
    assert!(
        lost(&few, &more, "geweld", "ooit").is_some()
            && lost(&more, &few, "geweld", "ooit").is_none()
    );
}

/// Situations to vary: of all stories, of many people, and of every condition of every rule.
fn situations(catalogue: &Catalogue) -> Vec<Facts> {
    let mut all: Vec<Facts> = stories().into_iter().map(|story| story.facts).collect();
    let many = people(17, if is_full() { 5000 } else { 200 }, catalogue);
    all.extend(many.into_iter().map(|(facts, _)| facts));
    let every = if is_full() { 1 } else { 160 };
    for rule in &catalogue.rules {
        let conditions: Vec<_> = rule.when.iter().chain(&rule.unless).collect();
        let states = slice(catalogue, &conditions).states.into_iter();
        all.extend(states.step_by(every).map(|state| state.facts));
    }
    all
}

/// Runs a check for all situations, on both cores.
fn for_all(what: &str, check: impl Fn(&Catalogue, &Facts) -> (usize, Vec<String>) + Sync) {
    let plain = catalogue(files::OUTSIDE);
    let all = situations(plain);
    let half = all.len().div_ceil(2);
    let (mut pairs, mut wrong) = (0, Vec::new());
    thread::scope(|scope| {
        let work = |part: &[Facts]| {
            let mut sum = (0, Vec::new());
            for facts in part {
                let (pairs, wrong) = check(plain, facts);
                sum.0 += pairs;
                sum.1.extend(wrong);
            }
            sum
        };
        let threads: Vec<_> =
            all.chunks(half).map(|part| scope.spawn(move || work(part))).collect();
        for (looked_at, found) in threads.into_iter().map(|thread| thread.join().unwrap()) {
            pairs += looked_at;
            wrong.extend(found);
        }
    });
    println!("{what}: {} situations, {pairs} pairs; wrong: {}", all.len(), wrong.len());
    wrong.truncate(10);
    assert!(wrong.is_empty() && pairs > 1000, "{pairs} pairs\n{}", wrong.join("\n"));
}

/// Lists from light to heavy.
const HEAVIER: [(&str, &[&str]); 10] = [
    ("mz.op", &["nee", "ja"]),
    ("suicide", &["nee", "gedachten", "plan-of-nu"]),
    ("geweld", &["nee", "ooit", "nu-of-bang"]),
    ("geld.achterstand", &["nee", "ja"]),
    ("geld.deurwaarder", &["nee", "ja"]),
    ("afsluiting", &["nee", "ja"]),
    ("ontruiming", &["nee", "ja", "2026-11-25"]),
    ("overzicht", &["", "post", "post,beginnen", "post,beginnen,uitstel"]),
    ("zorg.toezicht", &["nee", "ja"]),
    ("hoofd.somber", &["nee", "ja"]),
];

#[test]
fn heavier_is_never_lighter() {
    let scale = ["G", "M", "N", "X"];
    let topics = Leefgebied::ALL.map(|topic| (format!("domein.{}", topic.code()), &scale[..]));
    let lists: Vec<(String, &[&str])> =
        HEAVIER.iter().map(|(key, list)| ((*key).to_owned(), *list)).chain(topics).collect();
    for_all("heavier is never lighter", |catalogue, facts| {
        let (mut pairs, mut wrong) = (0, Vec::new());
        for (key, values) in &lists {
            let mut before: Option<Assessment> = None;
            for value in *values {
                let facts = with(facts, answer(key, value));
                let found = assess(catalogue, &facts, &[], today());
                if let Some(before) = &before {
                    pairs += 1;
                    // Doing something for others is no help that is lost.
                    let no_help = [Destination::EigenStappen, Destination::Vrijwilligers];
                    // What was the main route may stand above it as a call.
                    let is_above = found
                        .contacts
                        .iter()
                        .any(|call| call.destination == before.main.destination);
                    let no_desk = no_help.contains(&found.main.destination)
                        && !no_help.contains(&before.main.destination)
                        && !is_above;
                    if found.urgency < before.urgency || no_desk {
                        let from = (before.urgency, before.main.destination);
                        let to = (found.urgency, found.main.destination);
                        wrong.push(format!(
                            "{key}={value}: {from:?} becomes {to:?}: {}",
                            spelled(&facts)
                        ));
                    }
                }
                before = Some(found);
            }
        }
        (pairs, wrong)
    });
}

/// Facts at which no rule, suggestion or question looks may have any value, and so may those of which only
/// other values matter: which foreign language, in which of the months before.
#[test]
fn what_does_not_matter_changes_nothing() {
    let alike: [(&str, &[&str]); 4] = [
        ("taal", &["Engels", "Turks", "anders"]),
        ("maandenTot18", &["7", "18", "30"]),
        ("wilHulp", &["ja"]),
        ("leeftijd", &["27-59"]),
    ];
    for_all("what does not matter", |catalogue, facts| {
        let (mut pairs, mut wrong) = (0, Vec::new());
        let advice = |facts: &Facts| {
            let found = assess(catalogue, facts, &[], today());
            let shown: Vec<_> = found.suggestions.iter().map(|s| (s.id, s.first_view)).collect();
            let places: Vec<_> = found
                .contacts
                .iter()
                .chain([&found.main])
                .chain(&found.extras)
                .map(|r| r.destination)
                .collect();
            (found.urgency, places, shown, found.rules, found.modifiers)
        };
        for (key, values) in alike {
            let first = advice(&with(facts, answer(key, values[0])));
            for value in &values[1..] {
                pairs += 1;
                if advice(&with(facts, answer(key, value))) != first {
                    wrong.push(format!("{key}={value}: {}", spelled(facts)));
                }
            }
        }
        // Of a leefgebied about which something was said, it does not matter whether it was chosen as well.
        for topic in Leefgebied::ALL.into_iter().filter(|topic| facts.scale(*topic).is_some()) {
            let [yes, no] = ["ja", "nee"].map(|said| {
                advice(&with(facts, answer(&format!("gekozen.{}", topic.code()), said)))
            });
            pairs += 1;
            if yes != no {
                wrong.push(format!("gekozen.{}: {}", topic.code(), spelled(facts)));
            }
        }
        (pairs, wrong)
    });
}

#[test]
fn numbers_come_from_the_one_list() {
    let plain = catalogue(files::OUTSIDE);
    let known: BTreeSet<String> = plain.contacts.iter().filter_map(Contact::phone_link).collect();
    // The page that is there before and without the app.
    let page = fs::read_to_string("index.html").unwrap();
    let links: Vec<&str> =
        page.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let texts: Vec<&str> = page
        .split("href=\"tel:")
        .skip(1)
        .map(|rest| rest.split(['>', '<']).nth(1).unwrap())
        .collect();
    for (link, text) in links.iter().zip(texts) {
        assert!(known.contains(&format!("tel:{link}")), "{link} does not stand in contacts.json");
        assert_eq!(phone_link(text), format!("tel:{link}"), "it says {text}");
    }
    assert!(links.len() >= 3, "{links:?}");
    // What has to be reached at once has a number, today and for everybody.
    for danger in [
        Destination::Alarm,
        Destination::Suicidepreventie,
        Destination::VeiligThuis,
        Destination::Csg,
    ] {
        let contact = plain.contact(danger.id()).unwrap();
        assert!(
            contact.phone.is_some() && contact.when.is_none() && contact.is_valid(today()),
            "{danger:?}"
        );
    }
    let of_suggestions = plain.suggestions.iter().flat_map(|s| &s.contacts);
    let missing: Vec<&String> = of_suggestions.filter(|id| plain.contact(id).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    println!("numbers: {} in the list, {} before the app starts", known.len(), links.len());
}
