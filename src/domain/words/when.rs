//! The days that belong to what was read, and how long a child is at home.

use super::{
    day::{self, Day, Written},
    items::Weighing,
    proposal::{Trouble, Whose},
};
use crate::domain::{
    date,
    fact::{Fact, SingleFact},
};

impl Weighing<'_> {
    /// Days that belong to what was read of the person it is about, and how long a child is at home.
    pub(super) fn days(&mut self) {
        let read = self.read;
        for said in &read.said {
            if self.whose(said) != Some(Whose::Person) {
                continue;
            }
            let sentence =
                said.tokens.first().and_then(|at| read.tokens.get(*at)).map(|t| t.sentence);
            let gives = |key: &str| said.saying.gives.iter().any(|one| one.0.fact().key() == key);
            let fact = if gives("wonen.uithuis") {
                SingleFact::Ontruiming
            } else if gives("ontslagZiekenhuis") {
                SingleFact::OntslagZiekenhuis
            } else if gives("recht.besluit") {
                SingleFact::Besluit
            } else {
                if (gives("kind.school") || gives("werk.school"))
                    && let Some((first, last)) =
                        sentence.and_then(|at| day::four_weeks(read.tokens, at))
                {
                    let words = read.range(first, last);
                    self.say(SingleFact::SchoolThuis, "ja", words);
                }
                continue;
            };
            let here = read
                .days
                .iter()
                .find(|day| read.tokens.get(day.first).map(|token| token.sentence) == sentence);
            if let Some(day) = here {
                self.day(fact, day);
            }
        }
    }

    pub(super) fn day(&mut self, fact: SingleFact, day: &Day) {
        let words = self.read.range(day.first, day.last);
        // A decision was sent before today; that is not read as the next such day.
        let is_past = fact == SingleFact::Besluit;
        let trouble = match day.written {
            Written::Whole => None,
            Written::Past => (!is_past).then_some(Trouble::DateInPast),
            Written::WithoutYear => Some(Trouble::DateWithoutYear),
        };
        if let Some(trouble) = trouble {
            if !self.proposal.troubles.iter().any(|(known, _)| *known == trouble) {
                self.proposal.troubles.push((trouble, words.clone()));
            }
            if trouble == Trouble::DateInPast || is_past {
                return;
            }
        }
        self.proposal.items.retain(|item| item.answer.fact() != Fact::Single(fact));
        self.say(fact, &date::format(day.date), words);
    }
}
