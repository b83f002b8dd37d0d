//! Nobody gets stuck: a proof over everything that the content can tell apart, and a great many walks.
//!
//! All facts together have more situations than can be looked at, so the proof is in parts. Each part is looked
//! at completely:
//!
//! 1. Every condition over its slice (`states`): it can be met and it can be not met. What can never be met
//!    would be a rule, a suggestion or a question that nobody reaches.
//! 2. Every question over its place: whether it is asked depends only on what was asked before it, and what is
//!    asked again later cannot take that away. So answering at one place leaves all earlier places as they
//!    were: with every answer the list "answered at place 1, at place 2, ..." grows in the order of a
//!    dictionary. It cannot grow for ever, so every walk ends, in whatever order a resident goes back.
//! 3. Every end has advice: `assess` is total, and every end that a walk comes to is looked at.

use crate::{
    mutants::sites,
    states::{self, facts_of, leaves, names, slice, spelled},
    stories::{
        Dice, PATHS, catalogue, catalogues,
        people::{act, leave_the_rest_open},
        random_start, replies, today,
    },
};
use samenwijzer::{
    content::files,
    domain::{
        answer::Answer,
        assessment::{Suggested, Why},
        catalogue::Catalogue,
        condition::Condition,
        fact::{Fact, SingleFact},
        facts::Facts,
        flow::Step,
        leefgebied::Leefgebied,
        outcome::Truth,
        question::Question,
    },
    walk::Walk,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    thread,
};

/// The facts that are known without a question: from the place, and from the way in.
const FROM_THE_START: [SingleFact; 3] = [SingleFact::Gemeente, SingleFact::Rol, SingleFact::Voorop];

#[test]
fn every_condition_can_be_met_and_not_met() {
    let plain = catalogue(files::OUTSIDE);
    let mut own = files::catalogue(".", files::OUTSIDE).unwrap();
    let (mut looked_at, mut conditions, mut large) = (0, 0, 0);
    let mut wrong = Vec::new();
    let sites = sites(&mut own);
    for (name, condition) in sites.iter().filter_map(|(name, site)| Some((name, site.get()?))) {
        let slice = slice(plain, &[condition]);
        let mut found = BTreeMap::new();
        for state in &slice.states {
            let truth = format!("{:?}", state.evaluate(condition, plain).truth);
            found.entry(truth).or_insert_with(|| spelled(&state.facts));
        }
        conditions += 1;
        looked_at += slice.states.len();
        large += usize::from(!slice.is_complete);
        // What a resident leaves open is not met either: for some facts that is the only other way.
        let away = found.contains_key("NotMet") || found.contains_key("Unknown");
        for (holds, what) in [(found.contains_key("Met"), "met"), (away, "not met")] {
            if !holds {
                let count = slice.states.len();
                wrong.push(format!("{name} is never {what} in {count} situations: {condition:?}"));
            }
        }
    }
    println!(
        "conditions: {conditions}; situations that they tell apart: {looked_at}; dead: {}",
        wrong.len()
    );
    println!("looked at in pairs of facts only: {large}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(
        conditions > 200 && looked_at > 10_000 && large <= 40,
        "{conditions} {looked_at} {large}"
    );
}

/// A rule that is met only when a rule before it is met that takes its place is never seen: `when` and
/// `unless` together, with the rules that they name as free as they can be.
#[test]
fn every_rule_can_apply_although_it_has_exceptions() {
    let plain = catalogue(files::OUTSIDE);
    let mut looked_at = 0;
    let gates = plain.rules.iter().map(|rule| (rule.id, &rule.when, &rule.unless));
    let modifiers = plain.modifiers.iter().map(|m| (m.id, &m.when, &m.unless));
    for (id, when, unless) in gates.chain(modifiers) {
        let both: Vec<&Condition> = when.iter().chain(unless).collect();
        let slice = slice(plain, &both);
        looked_at += slice.states.len();
        let applies = |state: &states::State| {
            let is = |condition: &Condition| state.evaluate(condition, plain).truth == Truth::Met;
            when.as_ref().is_none_or(is) && !unless.as_ref().is_some_and(is)
        };
        assert!(slice.states.iter().any(applies), "{id} never applies");
    }
    println!(
        "rules and modifiers: {}; situations: {looked_at}",
        plain.rules.len() + plain.modifiers.len()
    );
}

/// Where each fact is asked for the first time, on any way in.
fn first_asked(questions: &[Question], fact: Fact) -> Option<usize> {
    questions.iter().position(|question| question.asks(fact))
}

fn all_facts(question: &Question) -> BTreeSet<Fact> {
    Leefgebied::ALL.iter().flat_map(|topic| question.facts(Some(*topic))).collect()
}

/// What is wrong with the order of the questions.
fn faults(questions: &[Question], plain: &Catalogue) -> (usize, Vec<String>) {
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for (place, question) in questions.iter().enumerate() {
        let id = &question.id;
        let conditions: Vec<&Condition> = question.when.iter().chain(&question.unless).collect();
        let is_asked = |facts: &Facts| {
            let situation = plain.situation(facts, today());
            let is_met = |condition: &Condition| condition.evaluate(&situation).is_met();
            question.when.as_ref().is_none_or(is_met)
                && !question.unless.as_ref().is_some_and(is_met)
        };
        if conditions.iter().any(|condition| !names(condition).is_empty()) {
            wrong.push(format!("{id} depends on a rule, so on facts that are asked later"));
        }
        // What is asked later is not seen (`flow::Earlier`), so some fact has to be known before.
        for leaf in conditions.iter().flat_map(|condition| leaves(condition)) {
            let is_known = |fact: &Fact| {
                let from_the_start = FROM_THE_START.iter().any(|one| Fact::from(*one) == *fact);
                // What it is about is chosen before any question.
                let is_chosen = matches!(fact, Fact::Gekozen(_));
                from_the_start
                    || is_chosen
                    || first_asked(questions, *fact).is_some_and(|first| first < place)
            };
            if !facts_of(leaf).iter().any(is_known) {
                wrong.push(format!("{id} depends on what is asked later: {leaf:?}"));
            }
        }
        // What is asked again between the first time and this place.
        let looked_at_here: BTreeSet<Fact> = conditions.iter().flat_map(|c| facts_of(c)).collect();
        let again = looked_at_here.into_iter().flat_map(|fact| {
            let first = first_asked(questions, fact).unwrap_or(questions.len());
            let between = questions.iter().enumerate().skip(first + 1);
            between
                .filter(move |(n, other)| *n >= place && all_facts(other).contains(&fact))
                .filter(|(_, other)| other.path.is_none() || question.path == other.path)
                .map(move |(_, other)| (fact, other))
        });
        for (fact, other) in again {
            let step = Step { question: other.id.clone(), topic: None };
            for state in slice(plain, &conditions).states {
                if state.facts.answer(fact).is_none() || !is_asked(&state.facts) {
                    continue;
                }
                for reply in replies(other, &step, today()) {
                    looked_at += 1;
                    let after =
                        reply.into_iter().fold(state.facts.clone(), |mut facts, answer: Answer| {
                            facts.put(answer);
                            facts
                        });
                    if !is_asked(&after) && other.id != *id {
                        wrong.push(format!("{} takes away {id}: {}", other.id, spelled(&after)));
                    }
                }
            }
        }
    }
    (looked_at, wrong)
}

#[test]
fn an_answer_never_takes_away_an_earlier_question() {
    let plain = catalogue(files::OUTSIDE);
    let (looked_at, wrong) = faults(&plain.questions, plain);
    println!("questions: {}; answers that are given again: {looked_at}", plain.questions.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // The other way around it is noticed.
    let mut turned = plain.questions.clone();
    turned.reverse();
    assert!(faults(&turned, plain).1.len() > 10);
}

#[test]
fn every_question_that_can_be_asked_has_a_reply_and_comes_to_an_end() {
    let mut steps = 0;
    for plain in catalogues() {
        for path in PATHS {
            for topic in Leefgebied::ALL.into_iter().map(Some).chain([None]) {
                let mut walk = Walk::default();
                walk.live_in(&plain.municipality.id);
                walk.start(path);
                walk.choose_topics(topic.into_iter().collect());
                steps += leave_the_rest_open(&mut walk, plain);
                // Who says nothing at all sees what fits everybody.
                let no_reason = |one: &Suggested| {
                    one.because.is_empty() && (topic.is_some() || one.why != Why::Own)
                };
                let found = walk.assess(plain, today());
                assert!(!found.suggestions.iter().any(no_reason), "{topic:?}");
            }
        }
        for question in &plain.questions {
            for topic in Leefgebied::ALL {
                let topic = question.each_topic.then_some(topic);
                let step = Step { question: question.id.clone(), topic };
                assert!(!replies(question, &step, today()).is_empty(), "{}", question.id);
            }
        }
    }
    println!(
        "ways in: {} municipalities, {} ways, 16 topics; questions left open: {steps}",
        catalogues().len(),
        PATHS.len()
    );
}

/// What was answered at each place, to see that it grows.
fn answered(walk: &Walk, catalogue: &Catalogue) -> Vec<usize> {
    let done = walk.done(catalogue, today());
    let at = |question: &Question| done.iter().filter(|step| step.question == question.id).count();
    catalogue.questions.iter().map(at).collect()
}

/// Walks at random; returns how many actions that took.
fn walk_at_random(seed: u64, walks: usize) -> BTreeMap<&'static str, usize> {
    let mut dice = Dice::new(seed);
    let mut actions: BTreeMap<&'static str, usize> = BTreeMap::new();
    for n in 0..walks {
        let plain = &catalogues()[n % catalogues().len()];
        let mut walk = random_start(&mut dice, plain);
        let mut said = Vec::new();
        for _ in 0..dice.throw(12) {
            let next = (n % 10 == 0).then(|| (answered(&walk, plain), walk.next(plain, today())));
            let what = act(&mut walk, &mut dice, plain);
            *actions.entry(what).or_default() += 1;
            said.push(what);
            if let (Some((before, Some(step))), true) =
                (next, ["answered", "left it open"].contains(&what))
            {
                assert!(
                    answered(&walk, plain) > before,
                    "{step:?} makes no progress: {said:?} {}",
                    spelled(walk.facts())
                );
            }
        }
        if n % 25 == 0 {
            *actions.entry("left the rest open").or_default() +=
                leave_the_rest_open(&mut walk, plain);
            let found = walk.assess(plain, today());
            assert!(found.extras.len() <= 2);
            // A melding is always possible: its text is made of whatever there is.
            drop(walk.plan(plain));
        }
    }
    actions
}

#[test]
fn no_walk_gets_stuck() {
    let full = std::env::var("FULL").is_ok();
    let walks = if full { 1_000_000 } else { 4_000 };
    let found = thread::scope(|scope| {
        let threads: Vec<_> =
            (0..2).map(|seed| scope.spawn(move || walk_at_random(seed, walks / 2))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    found.into_iter().flatten().for_each(|(what, n)| *all.entry(what).or_default() += n);
    println!("walks at random: {walks}; {all:?}; stuck: 0");
    assert!(all.len() >= 7, "{all:?}");
}
