//! What changed in the advice since the resident was here before, and because of what.
//!
//! Nothing of an earlier advice is kept: a copy has the answers, so the advice is computed again. Why something changed is
//! found by taking one change back and looking whether it comes or goes.

use crate::domain::{
    answer::Answer, assess::assess, assessment::Assessment, catalogue::Catalogue, date::Date,
    destination::Destination, fact::Fact, facts::Facts, ids::SuggestionId,
};
use crate::walk::{Earlier, Walk};

/// Something in an advice that can come or go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A suggestion.
    Suggestion(SuggestionId),
    /// Somewhere to turn to.
    Place(Destination),
}

/// Why something came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An answer: as it was, and as it is.
    Answer(Option<Answer>, Option<Answer>),
    /// What was said about the suggestion.
    Decision,
    /// The days that passed.
    Time,
}

/// Something that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What.
    pub what: Thing,
    /// Whether it came.
    pub came: bool,
    /// Why; every change together when it takes more than one.
    pub because: Vec<Cause>,
}

/// What an advice is computed from.
#[derive(Clone)]
struct Base {
    facts: Facts,
    refused: Vec<SuggestionId>,
    day: Date,
}

impl Base {
    fn advice(&self, catalogue: &Catalogue) -> Vec<Thing> {
        things(&assess(catalogue, &self.facts, &self.refused, self.day))
    }

    /// The same with one change as it is in another one.
    fn with(&self, change: &Cause, other: &Self) -> Self {
        let mut base = self.clone();
        match change {
            Cause::Decision => base.refused.clone_from(&other.refused),
            Cause::Time => base.day = other.day,
            Cause::Answer(then, now) => {
                let fact = then.as_ref().or(now.as_ref()).map(Answer::fact);
                match fact.and_then(|fact| other.facts.answer(fact)) {
                    Some(answer) => base.facts.put(answer.clone()),
                    None => fact.into_iter().for_each(|fact| base.facts.clear(fact)),
                }
            }
        }
        base
    }
}

/// Everything in an advice that can come or go, each once.
fn things(advice: &Assessment) -> Vec<Thing> {
    let routes = advice.contacts.iter().chain([&advice.main]).chain(&advice.extras);
    let places = routes.map(|route| Thing::Place(route.destination));
    let suggestions = advice.suggestions.iter().map(|one| Thing::Suggestion(one.id));
    let mut things = Vec::new();
    for thing in places.chain(suggestions) {
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    things
}

/// What was changed from one to the other.
fn changes(then: &Base, now: &Base) -> Vec<Cause> {
    let told = then.facts.iter().chain(now.facts.iter()).map(Answer::fact);
    let mut facts: Vec<Fact> = told.collect();
    facts.sort_unstable();
    facts.dedup();
    let of = |fact: Fact| (then.facts.answer(fact).cloned(), now.facts.answer(fact).cloned());
    let answers = facts.into_iter().map(of).filter(|(before, after)| before != after);
    let answers = answers.map(|(before, after)| Cause::Answer(before, after));
    let decision = (then.refused != now.refused).then_some(Cause::Decision);
    let time = (then.day != now.day).then_some(Cause::Time);
    answers.chain(decision).chain(time).collect()
}

/// What came and went since the copy that the resident goes on with; nothing without one.
#[must_use]
pub fn since(walk: &Walk, catalogue: &Catalogue, today: Date) -> Option<Vec<Moved>> {
    let earlier = walk.earlier()?;
    let base = |one: Earlier| Base {
        facts: one.facts,
        refused: one.refused,
        day: one.day.unwrap_or(today),
    };
    let then = base(earlier.clone());
    let now = base(Earlier::of(walk, None));
    let (before, after) = (then.advice(catalogue), now.advice(catalogue));
    let changes = changes(&then, &now);
    // The advice with one change taken back, and with only that change made.
    let alone: Vec<(Cause, [Vec<Thing>; 2])> = changes
        .iter()
        .map(|change| {
            let back = now.with(change, &then).advice(catalogue);
            let only = then.with(change, &now).advice(catalogue);
            (change.clone(), [back, only])
        })
        .collect();
    let moved = |what: &Thing, came: bool| {
        let because = |at: usize| -> Vec<Cause> {
            let holds = |advice: &[Vec<Thing>; 2]| {
                let there = advice.get(at).is_some_and(|things| things.contains(what));
                there == (came == (at == 1))
            };
            alone
                .iter()
                .filter(|(_, advice)| holds(advice))
                .map(|(cause, _)| cause.clone())
                .collect()
        };
        let found = [because(0), because(1), changes.clone()].into_iter();
        let because = found.into_iter().find(|causes| !causes.is_empty()).unwrap_or_default();
        Moved { what: *what, came, because }
    };
    let came = after.iter().filter(|one| !before.contains(one)).map(|one| moved(one, true));
    let gone = before.iter().filter(|one| !after.contains(one)).map(|one| moved(one, false));
    Some(came.chain(gone).collect())
}
