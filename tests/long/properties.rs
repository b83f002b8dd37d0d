//! What holds for every situation, also for ones that nobody thought of.
//!
//! The number of cases for each property is 256, the same ones each time; or as many others as `PROPTEST_CASES` says.

use crate::{
    states::spelled,
    stories::{self, Dice, PATHS, answer, asked, catalogues, replies, reply, today, with},
};
use proptest::{collection::vec, prelude::*, test_runner::RngSeed};
use samenwijzer::{
    copy::record::{Record, replay},
    domain::{
        answer::{Answer, possible_answers},
        assess::assess,
        assessment::{Assessment, Route, Why},
        catalogue::Catalogue,
        decision::Decision,
        destination::Destination,
        fact::{Fact, SingleFact},
        facts::Facts,
        flow::Step,
        ids::{RuleId, SuggestionId},
        leefgebied::Leefgebied,
        question::{Ask, Sign},
    },
    walk::{Walk, answers_from_signs},
};
use std::{collections::BTreeSet, fmt, sync::LazyLock};

/// What can be answered about each fact.
static ANSWERS: LazyLock<Vec<Vec<Answer>>> =
    LazyLock::new(|| Fact::all().map(|fact| possible_answers(fact, today())).collect());

/// Facts that say that a person is in danger or will be within a day, with whom to call: one of these.
const DANGER: [(&str, &str, &[Destination]); 13] = [
    ("gevaarNu", "ja", &[Destination::Alarm]),
    ("suicide", "gedachten", &[Destination::Suicidepreventie]),
    ("suicide", "plan-of-nu", &[Destination::Alarm]),
    (
        "geweld",
        "nu-of-bang",
        &[
            Destination::VeiligThuis,
            Destination::Politie,
            Destination::Helpwanted,
            Destination::Comensha,
        ],
    ),
    ("kindOnveilig", "ja", &[Destination::VeiligThuis]),
    ("ouderMisbruik", "ja", &[Destination::VeiligThuis]),
    ("seksueelGeweld", "ja", &[Destination::Csg]),
    ("medischSpoed", "ja", &[Destination::Alarm]),
    (
        "verwardAnder",
        "ja",
        &[Destination::ZorgwekkendGedrag, Destination::Alarm, Destination::Huisarts],
    ),
    ("basisWegvalt", "ja", &[Destination::GemeenteSpoed]),
    ("mzValtWeg", "ja", &[Destination::GemeenteSpoed]),
    (
        "vannachtGeenPlek",
        "ja",
        &[Destination::Opvang, Destination::GemeenteSpoed, Destination::VeiligThuis],
    ),
    ("geenEten", "ja", &[Destination::WerkInkomen, Destination::Jeugd]),
];

fn settings() -> ProptestConfig {
    let is_long = std::env::var("PROPTEST_CASES").is_ok();
    let rng_seed = if is_long { RngSeed::Random } else { RngSeed::Fixed(36) };
    ProptestConfig { failure_persistence: None, rng_seed, ..ProptestConfig::default() }
}

/// Any facts: few or many, with or without danger, in any order.
fn any_answers() -> impl Strategy<Value = Vec<Answer>> {
    let each = vec((any::<u8>(), any::<prop::sample::Index>()), ANSWERS.len());
    (any::<u8>(), any::<bool>(), each).prop_map(|(most, calm, each)| {
        let known = ANSWERS.iter().zip(each).filter(|(_, (known, _))| *known > most);
        let answers = known.map(|(answers, (_, which))| which.get(answers).clone());
        answers.filter(|answer| !calm || !says_danger(answer)).collect()
    })
}

/// Facts that a failing case shows in short.
struct Known(Facts);

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spelled(&self.0))
    }
}

fn any_facts() -> impl Strategy<Value = Known> {
    any_answers().prop_map(|answers| Known(answers.into_iter().collect()))
}

/// A municipality with its catalogue; a failing case shows its name only.
struct Place(&'static Catalogue);

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.municipality.id)
    }
}

fn any_place() -> impl Strategy<Value = Place> {
    any::<prop::sample::Index>().prop_map(|which| Place(which.get(catalogues())))
}

/// Some suggestions that were put aside.
fn any_refused() -> impl Strategy<Value = Vec<SuggestionId>> {
    let all: Vec<SuggestionId> = catalogues()[0].suggestions.iter().map(|s| s.id).collect();
    prop_oneof![Just(Vec::new()), prop::sample::subsequence(all, 0..20)]
}

fn says_danger(given: &Answer) -> bool {
    DANGER.iter().any(|(key, value, _)| answer(key, value) == *given)
}

fn of(catalogue: &Catalogue, facts: &Facts) -> Assessment {
    assess(catalogue, facts, &[], today())
}

fn places(routes: &[Route]) -> Vec<Destination> {
    routes.iter().map(|route| route.destination).collect()
}

/// What is known in the one and not in the other.
fn differences(one: &Facts, other: &Facts) -> Vec<String> {
    let [one, other] = [one, other]
        .map(|facts| spelled(facts).split("; ").map(str::to_owned).collect::<BTreeSet<_>>());
    one.symmetric_difference(&other).cloned().collect()
}

/// What a resident sees of the advice. Questions that were only worth asking for a while may have been
/// answered as well; such answers change nothing in this.
fn seen(found: Assessment) -> impl PartialEq + fmt::Debug {
    let main = (found.main.destination, found.main.urgency, found.main.snel);
    let shown: Vec<_> = found.suggestions.iter().map(|s| (s.id, s.first_view)).collect();
    let places = (places(&found.contacts), main, places(&found.extras));
    (found.urgency, places, shown, found.modifiers)
}

/// What a resident does at each question, drawn beforehand.
#[derive(Debug)]
struct Resident {
    path: usize,
    topics: Vec<Leefgebied>,
    /// How often out of ten a question is skipped.
    skips: usize,
    /// Which reply is given to which question.
    seed: u64,
}

fn any_resident() -> impl Strategy<Value = Resident> {
    let topics = prop::sample::subsequence(Leefgebied::ALL.to_vec(), 0..=15).prop_shuffle();
    (0..PATHS.len(), topics, 0..6_usize, any::<u64>())
        .prop_map(|(path, topics, skips, seed)| Resident { path, topics, skips, seed })
}

impl Resident {
    fn start(&self, catalogue: &Catalogue, topics: Vec<Leefgebied>) -> Walk {
        let mut walk = Walk::default();
        walk.live_in(&catalogue.municipality.id);
        walk.start(PATHS[self.path]);
        walk.choose_topics(topics);
        walk
    }

    /// What they reply to a step, the same each time it is asked; `None` when they skip it.
    fn reply(&self, catalogue: &Catalogue, step: &Step) -> Option<Vec<Answer>> {
        let question = asked(catalogue, step);
        // Whether help helps is asked once, at any leefgebied.
        let topic = step.topic.filter(|_| !question.helped);
        let name = format!("{}{topic:?}", step.question);
        let seed = name.bytes().fold(self.seed, |sum, b| sum.rotate_left(7) ^ u64::from(b));
        let mut dice = Dice::new(seed);
        let replies = replies(question, step, today());
        let given = match &question.ask {
            // What they tick on one page they tick on another.
            Ask::Signs(signs) => {
                let is_so = |sign: &Sign| {
                    let name = format!("{}{}", sign.fact.key(), sign.value);
                    name.bytes().fold(self.seed, |sum, b| sum.rotate_left(7) ^ u64::from(b)) % 3
                        == 0
                };
                let ticked: Vec<usize> =
                    signs.iter().enumerate().filter(|(_, s)| is_so(s)).map(|(n, _)| n).collect();
                answers_from_signs(question, &ticked)
            }
            _ => dice.pick(&replies).clone(),
        };
        (dice.throw(10) >= self.skips).then_some(given)
    }

    /// Walks on to the end; returns the steps that were asked.
    fn walk_on(&self, walk: &mut Walk, catalogue: &Catalogue) -> Vec<Step> {
        let mut steps = Vec::new();
        while let Some(step) = walk.next(catalogue, today()) {
            assert!(steps.len() < 200, "the walk does not end: {steps:?}");
            reply(walk, catalogue, &step, self.reply(catalogue, &step));
            steps.push(step);
        }
        steps
    }
}

proptest! {
    #![proptest_config(settings())]

    /// For every municipality: a result without contradictions, whatever was answered.
    #[test]
    fn every_result_is_whole(
        Known(facts) in any_facts(), Place(catalogue) in any_place(), refused in any_refused(),
    ) {
        let found = assess(catalogue, &facts, &refused, today());
        prop_assert!(found.extras.len() <= 2, "{:?}", found.extras);
        prop_assert!(found.suggestions.iter().filter(|s| s.first_view).count() <= 7);
        for suggested in &found.suggestions {
            // What helps nearly everybody needs none.
            let reason = !suggested.because.is_empty() || suggested.why == Why::Own;
            prop_assert!(reason, "{} without a reason", suggested.id);
            prop_assert!(!refused.contains(&suggested.id), "{} was refused", suggested.id);
            prop_assert!(!found.suppressed.contains(&suggested.id), "{} is kept away", suggested.id);
        }
        for route in found.extras.iter().chain(&found.contacts) {
            prop_assert!(!route.reasons.is_empty(), "{route:?}");
            prop_assert!(route.urgency <= found.urgency, "{route:?}");
        }
        if found.main.reasons.is_empty() {
            prop_assert_eq!(found.main.destination, Destination::EigenStappen);
            prop_assert!(found.extras.is_empty());
        }
        let shown = places(&found.extras).contains(&found.main.destination);
        prop_assert!(!shown, "the main route is an extra route as well");
        let all = found.suggestions.len() + found.not_shown.len();
        prop_assert_eq!(all, catalogue.suggestions.len());
    }

    #[test]
    fn the_order_of_answering_does_not_matter(
        answers in any_answers().prop_shuffle(), Place(catalogue) in any_place(),
    ) {
        let one: Facts = answers.iter().cloned().collect();
        let other: Facts = answers.iter().rev().cloned().collect();
        prop_assert_eq!(of(catalogue, &one), of(catalogue, &other));
    }

    /// Danger that is added never makes it less urgent, takes no call away, and brings its own.
    #[test]
    fn danger_only_ever_adds(
        Known(facts) in any_facts(), Place(catalogue) in any_place(), which in any::<prop::sample::Index>(),
    ) {
        let (key, value, call) = which.get(&DANGER);
        let danger = answer(key, value);
        let mut before = facts.clone();
        before.clear(danger.fact());
        if ["vannachtGeenPlek", "geenEten", "basisWegvalt", "mzValtWeg"].contains(key) {
            // Saying what it is that is not there, takes the place of saying that something is not.
            before.clear(SingleFact::VandaagNiets.into());
        }
        if *key == "verwardAnder" {
            // When it came slowly in somebody who forgets, it is the doctor in the coming days.
            before.put(answer("verwardSinds", "plotseling"));
        }
        if *key == "geenEten" {
            // Without papers it is other people who help.
            before.clear(SingleFact::Verblijf.into());
        }
        let after = of(catalogue, &with(&before, danger));
        let before = of(catalogue, &before);
        prop_assert!(after.urgency >= before.urgency);
        // With danger now it is 112 instead of who looks at somebody who is confused or hears voices.
        let looked_at = ["R10", "R12"].map(|id| RuleId::try_from(id.to_owned()).unwrap());
        let is_worry = before.rules.iter().any(|rule| looked_at.contains(rule));
        let (before, calls) = (places(&before.contacts), places(&after.contacts));
        for contact in before {
            let instead = *key == "gevaarNu" && calls.first() == Some(&Destination::Alarm);
            prop_assert!(
                calls.contains(&contact) || instead && is_worry,
                "{contact:?} is gone by {key}={value}"
            );
        }
        prop_assert!(call.iter().any(|call| calls.contains(call)), "{call:?} not in {calls:?}");
    }

    /// Not knowing something is never lighter than the lightest that it can be.
    #[test]
    fn unknown_is_never_lighter(
        Known(facts) in any_facts(), Place(catalogue) in any_place(), which in any::<prop::sample::Index>(),
    ) {
        let answers = which.get(ANSWERS.as_slice());
        let fact = answers[0].fact();
        let mut unknown = facts;
        unknown.clear(fact);
        let lightest = answers.iter().map(|known| of(catalogue, &with(&unknown, known.clone())).urgency);
        prop_assert!(of(catalogue, &unknown).urgency >= lightest.min().unwrap(), "{}", fact.key());
    }

    /// What is not asked because it could not change anything, could indeed not change anything.
    #[test]
    fn what_is_not_open_changes_nothing(
        Known(facts) in any_facts(), Place(catalogue) in any_place(), which in any::<prop::sample::Index>(),
    ) {
        let found = of(catalogue, &facts);
        let closed = ANSWERS.iter().filter(|answers| {
            let fact = answers[0].fact();
            // How it goes and what is the matter are always asked, where their leefgebied is.
            facts.answer(fact).is_none()
                && !found.open.contains(fact)
                && !matches!(fact, Fact::Need(_) | Fact::Domein(_) | Fact::Gekozen(_))
                && fact != SingleFact::Voorop.into()
        });
        let closed: Vec<_> = closed.flatten().collect();
        prop_assume!(!closed.is_empty());
        let answer = *which.get(&closed);
        let after = of(catalogue, &with(&facts, answer.clone()));
        // The order of the suggestions follows how heavy a topic is, which is always asked.
        let unordered = |mut found: Assessment| {
            found.suggestions.sort_by_key(|s| s.id);
            found.suggestions.iter_mut().for_each(|s| s.first_view = false);
            seen(found)
        };
        prop_assert_eq!(unordered(after), unordered(found), "by answering {:?}", answer);
    }

    /// Every walk ends, whatever a resident answers or skips, and asks nothing twice.
    #[test]
    fn every_walk_ends_and_asks_nothing_twice(
        resident in any_resident(), Place(catalogue) in any_place(),
    ) {
        let mut walk = resident.start(catalogue, resident.topics.clone());
        let steps = resident.walk_on(&mut walk, catalogue);
        for (place, step) in steps.iter().enumerate() {
            prop_assert!(!steps[..place].contains(step), "{step:?} is asked twice");
        }
        // At most sixty for up to ten topics.
        prop_assert!(steps.len() <= 30 + 3 * resident.topics.len(), "{} steps", steps.len());
    }

    /// In which order a resident names their topics changes the order of the questions, not the advice: only which
    /// goes first does.
    #[test]
    fn the_order_of_topics_does_not_matter(
        resident in any_resident(), Place(catalogue) in any_place(),
    ) {
        let mut one = resident.start(catalogue, resident.topics.clone());
        let others = resident.topics.iter().skip(1).rev();
        let turned = resident.topics.first().into_iter().chain(others).copied().collect();
        let mut other = resident.start(catalogue, turned);
        resident.walk_on(&mut one, catalogue);
        resident.walk_on(&mut other, catalogue);
        // At which of two that are equally heavy they are asked what matters most, is the first of these.
        let [one, other] = [one, other].map(|walk| {
            let mut facts = walk.facts().clone();
            facts.clear(SingleFact::Hoofdvraag.into());
            seen(of(catalogue, &facts))
        });
        prop_assert_eq!(one, other);
    }

    /// Answering everything once more, in another order, changes nothing.
    #[test]
    fn answering_again_in_another_order_changes_nothing(
        resident in any_resident(), Place(catalogue) in any_place(), seed in any::<u64>(),
    ) {
        let mut walk = resident.start(catalogue, resident.topics.clone());
        resident.walk_on(&mut walk, catalogue);
        let before = walk.clone();
        let mut steps = walk.done(catalogue, today());
        let mut dice = Dice::new(seed);
        while !steps.is_empty() {
            let step = steps.swap_remove(dice.throw(steps.len()));
            reply(&mut walk, catalogue, &step, resident.reply(catalogue, &step));
        }
        prop_assert_eq!(differences(walk.facts(), before.facts()), [""; 0]);
        prop_assert_eq!(walk.plan(catalogue).len(), before.plan(catalogue).len());
    }

    /// Changing an answer and changing it back leads to the same result.
    #[test]
    fn an_answer_that_is_changed_back_leaves_no_trace(
        resident in any_resident(), Place(catalogue) in any_place(),
        step in any::<prop::sample::Index>(), other in any::<prop::sample::Index>(),
    ) {
        let mut walk = resident.start(catalogue, resident.topics.clone());
        resident.walk_on(&mut walk, catalogue);
        let before = walk.clone();
        let steps = walk.done(catalogue, today());
        prop_assume!(!steps.is_empty());
        let step = step.get(&steps);
                let replies = replies(asked(catalogue, step), step, today());
        reply(&mut walk, catalogue, step, Some(other.get(&replies).clone()));
        resident.walk_on(&mut walk, catalogue);
        reply(&mut walk, catalogue, step, resident.reply(catalogue, step));
        resident.walk_on(&mut walk, catalogue);
        let told = differences(walk.facts(), before.facts());
        let [after, before] = [walk, before].map(|walk| seen(walk.assess(catalogue, today())));
        prop_assert_eq!(after, before, "by changing {:?}: {:?}", step, told);
    }

    /// What a resident put aside does not come back, in the result or by answering more.
    #[test]
    fn what_was_put_aside_stays_away(
        resident in any_resident(), Place(catalogue) in any_place(),
        which in any::<prop::sample::Index>(),
    ) {
        let mut walk = resident.start(catalogue, resident.topics.clone());
        resident.walk_on(&mut walk, catalogue);
        let shown = walk.assess(catalogue, today()).suggestions;
        prop_assume!(!shown.is_empty());
        let id = which.get(&shown).id;
        walk.decide(id, Some(Decision::NotSuitable(String::new())));
        let after = walk.assess(catalogue, today());
        prop_assert!(after.suggestions.iter().all(|s| s.id != id), "{id} is still shown");
        walk.decide(id, Some(Decision::Doing));
        prop_assert!(walk.assess(catalogue, today()).suggestions.iter().any(|s| s.id == id));
        walk.decide(id, None);
        prop_assert_eq!(walk.assess(catalogue, today()).suggestions, shown);
    }

    /// A record rebuilds the walk, and says nothing more than was told.
    #[test]
    fn a_record_rebuilds_the_walk(
        resident in any_resident(), Place(catalogue) in any_place(), seed in any::<u64>(),
        changes in 0..12_usize,
        more_topics in prop::sample::subsequence(Leefgebied::ALL.to_vec(), 0..3),
    ) {
        let mut dice = Dice::new(seed);
        let mut walk = resident.start(catalogue, resident.topics.clone());
        resident.walk_on(&mut walk, catalogue);
        // Sometimes they come in another way after all, or choose other topics.
        if dice.throw(4) == 0 {
            walk.start(*dice.pick(&PATHS));
            walk.choose_topics(more_topics);
            resident.walk_on(&mut walk, catalogue);
        }
        walk.forget_what_no_longer_counts(catalogue, today());
        for _ in 0..changes {
            stories::change_something(&mut walk, catalogue, &mut dice);
        }
        let record = Record::of(&walk, catalogue, today());
        let written = record.write();
        let read = Record::read(&written).unwrap();
        let again = replay(&read.entries, catalogue, today());
        prop_assert_eq!(&again.dropped, &[]);
        prop_assert_eq!(&Record::of(&again.walk, catalogue, today()), &record);
        prop_assert_eq!(spelled(again.walk.facts()), spelled(walk.facts()));
        prop_assert_eq!(again.walk, walk);
    }
}
