//! From what phrases say to answers to confirm: which answers are whose.

use std::ops::Range;

use super::{
    list::{OwnWords, Relation, Who},
    person::Subject,
    proposal::{Item, Proposal, Whose},
    read::{Read, Said},
};
use crate::domain::{
    answer::{Answer, Value},
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
};

/// Whether an item says more than about whom it is.
pub(super) fn says_what_is_the_matter(item: &Item) -> bool {
    !matches!(
        item.answer.fact(),
        Fact::Single(
            SingleFact::Rol
                | SingleFact::Relatie
                | SingleFact::Leeftijd
                | SingleFact::VraagVoor
                | SingleFact::Huishouden
                | SingleFact::Inkomen
        )
    )
}

/// Puts what was read in a proposal.
pub(super) fn weigh(read: &Read, words: &OwnWords, proposal: &mut Proposal) {
    let mut weighing = Weighing { read, words, proposal, person: None, also: None, child: false };
    weighing.person = weighing.find_person();
    weighing.age();
    weighing.answers();
    weighing.role();
    weighing.for_whom();
    weighing.days();
    weighing.proposal.items.sort_by_key(|item| (item.whose, order(item.answer.fact())));
}

/// About whom first, then what is the matter in the order of the text's leefgebieden, then the rest.
fn order(fact: Fact) -> u16 {
    match fact {
        Fact::Single(SingleFact::Rol) => 0,
        Fact::Single(SingleFact::Relatie) => 1,
        Fact::Single(SingleFact::VraagVoor) => 2,
        Fact::Single(SingleFact::Leeftijd) => 3,
        Fact::Need(need) => 10 + u16::from(need.index()),
        Fact::Single(_) | Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) => {
            300 + u16::from(fact.index())
        }
    }
}

/// What was read, on its way to a proposal.
pub(super) struct Weighing<'a> {
    pub(super) read: &'a Read<'a>,
    pub(super) words: &'a OwnWords,
    pub(super) proposal: &'a mut Proposal,
    /// The mention of the person it is about, when that is not the one who writes.
    pub(super) person: Option<usize>,
    /// The one who is told of together with them.
    pub(super) also: Option<usize>,
    /// Whether that is a child, as far as is known.
    pub(super) child: bool,
}

impl Weighing<'_> {
    pub(super) fn put(&mut self, answer: Answer, whose: Whose, words: Vec<Range<usize>>) {
        let same = |item: &&mut Item| item.whose == whose && item.answer.fact() == answer.fact();
        let Some(item) = self.proposal.items.iter_mut().find(same) else {
            self.proposal.items.push(Item { answer, whose, words });
            return;
        };
        if let Some(merged) = merged(&item.answer, &answer) {
            item.answer = merged;
        } else if item.answer != answer {
            return;
        }
        item.words.extend(words);
        item.words.sort_by_key(|range| range.start);
        item.words.dedup();
    }

    pub(super) fn say(&mut self, fact: SingleFact, value: &str, words: Vec<Range<usize>>) {
        if let Ok(answer) = Answer::read(fact.into(), value) {
            self.put(answer, Whose::Person, words);
        }
    }

    /// The answers of every saying.
    pub(super) fn answers(&mut self) {
        let read = self.read;
        for said in &read.said {
            let words = read.ranges(&said.tokens);
            let Some(whose) = self.whose(said) else { continue };
            for given in &said.saying.gives {
                if let Some((answer, whose)) = self.fitting(&given.0, said, whose) {
                    self.put(answer, whose, words.clone());
                }
            }
        }
        let cares = self.proposal.items.iter().any(|item| {
            item.answer.fact() == Fact::Single(SingleFact::Rol)
                && item.answer.spelled() == ["mantelzorger"]
        });
        let needs_more =
            self.has("kind.beperking") || self.has("kind.ander") || self.has("kind.gedrag");
        let may_care = match self.person.and_then(|index| self.relation(index)) {
            Some(relation) if gives_role(relation, "ouder") => !self.child || needs_more,
            Some(relation) => !gives_role(relation, "professional"),
            None => cares,
        };
        self.proposal.items.retain(|item| may_care || !is_about_caring(item.answer.fact()));
    }

    /// Whether the person it is about is, or may be, under eighteen.
    pub(super) fn is_minor(&self) -> bool {
        let works = self.person.and_then(|index| self.relation(index));
        let age = self
            .proposal
            .items
            .iter()
            .find(|item| item.answer.fact() == Fact::Single(SingleFact::Leeftijd));
        match age.map(|item| item.answer.spelled()) {
            Some(class) => {
                class.iter().any(|class| ["<4", "4-11", "12-15", "16-17"].contains(&class.as_str()))
            }
            None => self.child || works.is_some_and(|one| gives_role(one, "professional")),
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        let need = Need::from_key(key).map(Fact::Need);
        self.proposal.items.iter().any(|item| Some(item.answer.fact()) == need)
    }

    /// Whose answers a saying gives; nobody's when it is about somebody of whom nothing may be said.
    pub(super) fn whose(&self, said: &Said) -> Option<Whose> {
        let Some(person) = self.person else {
            // "Hij" without anybody named: it is not known who that is.
            return match (said.saying.who, said.subject) {
                (Some(Who::Other), _)
                | (Some(Who::Own), Some(Subject::Mention(_) | Subject::Other))
                | (None, Some(Subject::Mention(_))) => None,
                (Some(Who::Writer | Who::Anyone | Who::Own) | None, _) => Some(Whose::Person),
            };
        };
        match (said.saying.who, said.subject) {
            (Some(Who::Own), Some(Subject::Mention(_) | Subject::Other)) => None,
            (Some(Who::Own | Who::Writer), _) => Some(Whose::Writer),
            (Some(Who::Other | Who::Anyone), _) | (None, None | Some(Subject::Other)) => {
                Some(Whose::Person)
            }
            (None, Some(Subject::Writer)) => {
                let relation = self.relation(person)?;
                let whose = if gives_role(relation, "professional") {
                    Whose::Person
                } else {
                    Whose::Writer
                };
                Some(whose)
            }
            (None, Some(Subject::Mention(index))) => {
                let relation = |index| self.mention(index).map(|one| one.relation);
                if relation(index) == relation(person) || self.also == Some(index) {
                    Some(Whose::Person)
                } else {
                    self.is_aside(index).then_some(Whose::Writer)
                }
            }
        }
    }

    /// The answer in the form that fits whose it is; nothing when it then says nothing.
    pub(super) fn fitting(
        &self,
        answer: &Answer,
        said: &Said,
        whose: Whose,
    ) -> Option<(Answer, Whose)> {
        let saying = said.saying;
        let unsaid = said.subject.is_none();
        let need = |need: Need| Answer::read(Fact::Need(need), "ja").ok();
        let Fact::Need(given) = answer.fact() else {
            // These say themselves of whom they are.
            let says_whose = [
                SingleFact::Rol,
                SingleFact::VraagVoor,
                SingleFact::Suicide,
                SingleFact::SuicideVan,
            ];
            let fact = answer.fact();
            if says_whose.map(Fact::Single).contains(&fact) {
                return Some((answer.clone(), Whose::Person));
            }
            let is_used = whose == Whose::Person || fact.is_about_danger();
            return is_used.then(|| (answer.clone(), whose));
        };
        if given.topic() == Leefgebied::Mz {
            // Of somebody who is cared for it says something else ("zij kan niet meer").
            let is_own = whose == Whose::Writer || self.person.is_none() || unsaid;
            return is_own.then(|| (answer.clone(), Whose::Writer));
        }
        if given.topic() == Leefgebied::Kind
            && whose == Whose::Person
            && self.person.is_some()
            && !self.is_minor()
        {
            return None;
        }
        match (whose, saying.carer, saying.child) {
            (Whose::Writer, Some(as_carer), _) => Some((need(as_carer)?, whose)),
            (Whose::Person, _, Some(of_child)) if self.child => Some((need(of_child)?, whose)),
            (Whose::Writer | Whose::Person, _, _) => Some((answer.clone(), whose)),
        }
    }
}

/// Both answers in one, where a fact can have more than one value, or one of both that says more.
fn merged(one: &Answer, other: &Answer) -> Option<Answer> {
    match (one.value(), other.value()) {
        (Value::Set(_), Value::Set(_)) => {
            let both = [one.spelled(), other.spelled()].concat().join(",");
            Answer::read(one.fact(), &both).ok()
        }
        (Value::Choice(first), Value::Choice(second)) => {
            let heavier = matches!(
                one.fact(),
                Fact::Single(SingleFact::Suicide | SingleFact::Dementie | SingleFact::Geweld)
            );
            (heavier && second > first).then(|| other.clone())
        }
        _ => None,
    }
}

pub(super) fn gives_role(relation: &Relation, role: &str) -> bool {
    relation
        .gives
        .iter()
        .any(|given| given.0.fact() == Fact::Single(SingleFact::Rol) && given.0.spelled() == [role])
}

pub(super) fn is_about_caring(fact: Fact) -> bool {
    matches!(fact, Fact::Need(need) if need.topic() == Leefgebied::Mz)
}

/// Facts that say nothing about who writes.
pub(super) fn is_anyones(fact: Fact) -> bool {
    matches!(fact, Fact::Single(SingleFact::KindOnveilig | SingleFact::GevaarNu))
}
