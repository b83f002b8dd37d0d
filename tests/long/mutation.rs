//! Would the stories notice a slip of the pen in the content? Every rule, condition, suggestion and
//! question is changed in every way that a hand can slip, and a story has to end differently than it should.
//!
//! What no story notices must make no difference: that is looked at, in every situation that the changed
//! conditions can tell apart and for many people, not thought. `tests/data/mutants.json` lists those.

use crate::{
    mutants::{Change, Mutant, Original, mutants, sites},
    states::{State, slice, spelled},
    stories::{
        self, catalogue,
        people::people,
        scenario::{Scenario, scenarios},
        today,
    },
};
use samenwijzer::{
    content::files,
    domain::{
        assess::assess,
        assessment::{Assessment, Route},
        catalogue::Catalogue,
        condition::Condition,
        facts::Facts,
        ids::RuleId,
        municipality::Municipality,
        outcome::Truth,
    },
    texts::Texts,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What became of a change.
enum Fate {
    /// This story ends differently.
    Noticed(String),
    /// It makes no difference, in so many situations.
    Same(usize),
    /// It makes a difference here, and no story notices.
    Missed(String),
}

/// About so many changes are tried in the usual run.
const SAMPLE: usize = 150;
/// So many of the situations that a changed condition tells apart are looked at with all of the content.
const MOST_AROUND: usize = 400;

/// What a thread works with.
struct Bench<'a> {
    catalogue: Catalogue,
    original: Original,
    municipalities: BTreeMap<String, Municipality>,
    stories: &'a [Scenario],
    texts: Texts,
    people: &'a [(Facts, Assessment)],
    /// People with the questions that they get.
    askers: &'a [(Scenario, Vec<String>)],
}

/// Whether a resident sees the same advice, with the same reasons.
fn alike(one: &Assessment, other: &Assessment) -> bool {
    let route = |route: &Route| {
        let rules: Vec<RuleId> = route.reasons.iter().map(|reason| reason.rule).collect();
        (route.destination, route.snel, rules)
    };
    let routes = |found: &Assessment| -> Vec<_> {
        found.contacts.iter().chain([&found.main]).chain(&found.extras).map(route).collect()
    };
    let shown = |found: &Assessment| -> Vec<_> {
        found.suggestions.iter().map(|s| (s.id, s.first_view)).collect()
    };
    one.urgency == other.urgency
        && (&one.rules, &one.modifiers) == (&other.rules, &other.modifiers)
        && routes(one) == routes(other)
        && shown(one) == shown(other)
}

impl Bench<'_> {
    /// The story that notices a change.
    fn notices(&mut self, is_about_asking: bool) -> Option<String> {
        for story in self.stories {
            self.catalogue.municipality.clone_from(&self.municipalities[&story.municipality]);
            if !story.check(&self.catalogue, &self.texts, is_about_asking).is_empty() {
                return Some(story.name.clone());
            }
        }
        None
    }

    fn fate(&mut self, mutant: &Mutant) -> Fate {
        let asks = is_about_asking(&mutant.change, &self.catalogue);
        mutant.apply(&mut self.catalogue);
        let noticed = self.notices(asks);
        self.original.restore(&mut self.catalogue);
        match noticed {
            Some(story) => Fate::Noticed(story),
            None => self.difference(mutant, asks),
        }
    }

    /// Looks for a resident who gets other questions. A question is only asked when its answer can still
    /// change something, so a condition that lets through more often makes no difference.
    fn other_questions(&mut self, mutant: &Mutant, looked_at: usize) -> Fate {
        mutant.apply(&mut self.catalogue);
        let mut others = self.askers.iter();
        let other = others.find(|(one, before)| one.asked(&self.catalogue) != *before);
        let found = other.map(|(one, _)| spelled(&one.facts));
        self.original.restore(&mut self.catalogue);
        found.map_or(Fate::Same(looked_at + self.askers.len()), Fate::Missed)
    }

    /// Looks for a situation in which the change makes a difference.
    fn difference(&mut self, mutant: &Mutant, asks: bool) -> Fate {
        self.catalogue.municipality.clone_from(&self.municipalities[files::OUTSIDE]);
        let mut looked_at = 0;
        let mut around = Vec::new();
        if let Change::Condition(name, changed) = &mutant.change {
            let sites = sites(&mut self.catalogue);
            let found = sites.iter().find(|(found, _)| found == name);
            let own: Option<Condition> = found.and_then(|(_, site)| site.get()).cloned();
            let both: Vec<&Condition> = own.iter().chain(changed.as_ref()).collect();
            let plain = catalogue(files::OUTSIDE);
            let slice = slice(plain, &both);
            looked_at += slice.states.len();
            // A question is asked or not; what is not known counts as not met there.
            let truth = |condition: &Option<Condition>, state: &State| {
                let truth = condition.as_ref().map(|c| state.evaluate(c, plain).truth)?;
                if asks && truth != Truth::Met { Some(Truth::NotMet) } else { Some(truth) }
            };
            let differs = |state: &State| truth(&own, state) != truth(changed, state);
            around = slice.states.into_iter().filter(differs).collect();
            if around.is_empty() && slice.is_complete {
                return Fate::Same(looked_at);
            }
            around.sort_by_key(|state| state.facts.iter().count());
        }
        if mutant.id.starts_with("number ") {
            return Fate::Missed(
                around.first().map(|state| spelled(&state.facts)).unwrap_or_default(),
            );
        }
        if asks {
            return self.other_questions(mutant, looked_at);
        }
        mutant.apply(&mut self.catalogue);
        let plain = catalogue(files::OUTSIDE);
        let mut differs = |facts: &Facts, before: &Assessment| {
            looked_at += 1;
            !alike(&assess(&self.catalogue, facts, &[], today()), before)
        };
        let mut found = None;
        let every = around.len().div_ceil(MOST_AROUND).max(1);
        for state in around.iter().step_by(every) {
            let before = assess(plain, &state.facts, &[], today());
            if differs(&state.facts, &before) {
                found = Some(spelled(&state.facts));
                break;
            }
        }
        if found.is_none() {
            let other = self.people.iter().find(|(facts, before)| differs(facts, before));
            found = other.map(|(facts, _)| spelled(facts));
        }
        self.original.restore(&mut self.catalogue);
        found.map_or(Fate::Same(looked_at), Fate::Missed)
    }
}

/// Whether a change is about what is asked, not about the advice.
fn is_about_asking(change: &Change, catalogue: &Catalogue) -> bool {
    match change {
        Change::NoQuestion(_) | Change::Question(..) | Change::SwapQuestions(_) => true,
        Change::Condition(name, _) => {
            let own = |id: &str| {
                name.strip_prefix(id).is_some_and(|rest| {
                    [" when", " unless"].contains(&rest) || rest.starts_with(" also ")
                })
            };
            catalogue.questions.iter().any(|question| own(&question.id))
        }
        Change::Rule(..)
        | Change::Modifier(..)
        | Change::Suggestion(..)
        | Change::Need(..)
        | Change::List(..)
        | Change::Begin(..)
        | Change::Zaak(..)
        | Change::Extras(_)
        | Change::Subjects(_)
        | Change::SwapRules(_)
        | Change::SwapModifiers(_) => false,
    }
}

/// What becomes of every change, on both cores.
fn fates(
    all: &[Mutant],
    stories: &[Scenario],
    people: &[(Facts, Assessment)],
    askers: &[(Scenario, Vec<String>)],
) -> Vec<(usize, Fate)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let catalogue = files::catalogue(".", files::OUTSIDE).unwrap();
        let municipalities = stories::catalogues().iter().map(|c| c.municipality.clone());
        let mut bench = Bench {
            original: Original::of(&catalogue),
            catalogue,
            municipalities: municipalities.map(|m| (m.id.clone(), m)).collect(),
            stories,
            texts: files::texts(".").unwrap(),
            people,
            askers,
        };
        let mut done = Vec::new();
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            let Some(mutant) = all.get(n) else { return done };
            done.push((n, bench.fate(mutant)));
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        let mut done: Vec<_> = threads.into_iter().flat_map(|t| t.join().unwrap()).collect();
        done.sort_by_key(|(n, _)| *n);
        done
    })
}

/// The changes that make no difference, by why.
fn listed() -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string("tests/data/mutants.json").unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_change_of_the_content_is_noticed() {
    let texts = files::texts(".").unwrap();
    let stories = scenarios(&texts);
    let every = mutants(&mut files::catalogue(".", files::OUTSIDE).unwrap());
    let plain = catalogue(files::OUTSIDE);
    let full = std::env::var("FULL").is_ok();
    let count = if full { 10_000 } else { 300 };
    // There are too many to try all of them each time: `make test-full` does.
    let apart = if full { 1 } else { every.len().div_ceil(SAMPLE) };
    let (whole, viable_in_all) = (every.len(), every.len() / 2);
    let all: Vec<Mutant> = every.into_iter().step_by(apart).collect();
    let people = people(3, count, plain);
    let askers: Vec<_> = people
        .iter()
        .take(count / 5)
        .map(|(facts, path)| Scenario::of(facts.clone(), *path))
        .collect();
    let askers: Vec<_> = askers
        .into_iter()
        .map(|one| {
            let asked = one.asked(plain);
            (one, asked)
        })
        .collect();
    let people: Vec<_> = people
        .into_iter()
        .map(|(facts, _)| {
            let found = assess(plain, &facts, &[], today());
            (facts, found)
        })
        .collect();
    let (mut noticed, mut same, mut missed) = (0, BTreeMap::new(), Vec::new());
    let mut by_story: BTreeMap<String, usize> = BTreeMap::new();
    for (n, fate) in fates(&all, &stories, &people, &askers) {
        let id = &all[n].id;
        match fate {
            Fate::Noticed(story) => {
                noticed += 1;
                *by_story.entry(story).or_default() += 1;
            }
            Fate::Same(looked_at) => drop(same.insert(id.clone(), looked_at)),
            Fate::Missed(example) => missed.push(format!("{id}\n    for instance: {example}")),
        }
    }
    let viable = all.len() - same.len();
    let ids: BTreeSet<&String> = all.iter().map(|mutant| &mutant.id).collect();
    assert_eq!(ids.len(), all.len(), "two changes have one name");
    println!(
        "changes: {} of {whole}; without a difference: {} (looked at in {} situations); noticed: {noticed} of {viable}",
        all.len(),
        same.len(),
        same.values().sum::<usize>(),
    );
    println!("stories that notice something first: {} of {}", by_story.len(), stories.len());
    assert!(missed.is_empty(), "{} not noticed:\n{}", missed.len(), missed.join("\n"));
    let listed = listed().into_values().flatten();
    let listed: BTreeSet<String> = listed.filter(|id| full || ids.contains(id)).collect();
    let same: BTreeSet<String> = same.into_keys().collect();
    let new: Vec<_> = same.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&same).collect();
    assert!(new.is_empty() && gone.is_empty(), "not listed: {new:#?}\nnot so any more: {gone:#?}");
    assert!(whole > 4000 && viable * apart > viable_in_all, "only {viable} of {whole} changes");
}
