//! The age of the person it is about, what the one who writes is to them, and for whom help is asked.

use std::ops::Range;

use super::{
    age::{self, Age},
    items::{Weighing, gives_role, is_about_caring, is_anyones},
    person::Subject,
    proposal::{Item, Trouble, Whose},
    read::Said,
};
use crate::domain::fact::{Fact, SingleFact};

/// What people call themselves with their age.
const ONESELF: &[&str] = &["ik", "man", "vrouw", "jongen", "meisje", "moeder", "vader", "weduwe"];

impl Weighing<'_> {
    /// The age of the person it is about.
    pub(super) fn age(&mut self) {
        let person = self.person;
        let is_theirs = |age: &&Age| match (self.subject_of_age(age), person) {
            (Some(Subject::Mention(index)), Some(person)) => {
                let relation = |index| self.mention(index).map(|one| one.relation);
                relation(index) == relation(person)
            }
            (Some(Subject::Other), Some(_)) | (Some(Subject::Writer), None) => true,
            (Some(_) | None, _) => false,
        };
        let found: Vec<&Age> = self.read.ages.iter().filter(is_theirs).collect();
        let writer =
            self.read.ages.iter().find(|age| self.subject_of_age(age) == Some(Subject::Writer));
        let relation = person.and_then(|index| self.relation(index));
        let at_work = relation.is_some_and(|one| gives_role(one, "professional"))
            || self.read.said.iter().any(|said| {
                said.saying.gives.iter().any(|one| one.0.spelled() == ["professional"])
            });
        self.child = relation.is_some_and(|one| gives_role(one, "ouder"));
        if let Some(age) = writer
            && age.years < 18
            && (self.child || at_work)
        {
            let words = self.read.range(age.first, age.last);
            self.proposal.troubles.push((Trouble::AgeAgainstRole, words));
        }
        if person.is_none() && at_work {
            return;
        }
        // Two ages are two people, or one of them means something else.
        let [age] = found.as_slice() else { return };
        let words = self.read.range(age.first, age.last);
        let (least, most) = relation.map_or((0, 110), |one| one.ages);
        if age.years < u16::from(least) || age.years > u16::from(most) {
            self.proposal.troubles.push((Trouble::AgeAgainstRole, words));
            return;
        }
        self.child &= age.years < 18;
        self.say(SingleFact::Leeftijd, age::class(age.years), words);
    }

    /// Whose age it is.
    pub(super) fn subject_of_age(&self, age: &Age) -> Option<Subject> {
        let tokens = self.read.tokens;
        let sentence = tokens.get(age.first)?.sentence;
        let in_sentence = |index: usize| tokens.get(index).is_some_and(|t| t.sentence == sentence);
        if !age.of_subject {
            let near = self.read.mentions.iter().position(|one| {
                one.head < age.first && age.first <= one.head + 2
                    || one.head > age.last && one.head <= age.last + 2 && one.first > age.last
                    || one.first < age.first && age.last < one.head
            });
            if let Some(index) = near {
                return Some(Subject::Mention(index));
            }
            // "Ik ben een vrouw van 45", but not "wij hebben een zoontje van 2".
            let of = age.first.checked_sub(1).and_then(|index| tokens.get(index));
            if !of.is_some_and(|token| ONESELF.contains(&token.letters.as_str())) {
                return None;
            }
        }
        let at = |index: usize| self.read.subjects.get(index).copied().flatten();
        if age.of_subject && in_sentence(age.last + 1) && at(age.last + 1) == Some(Subject::Writer)
        {
            return Some(Subject::Writer);
        }
        let earlier = (0..=age.first).rev().take_while(|index| in_sentence(*index)).find_map(at);
        earlier
            .or_else(|| (0..age.first).rev().find_map(at))
            .or_else(|| (age.of_subject).then_some(Subject::Writer))
    }

    /// About whom it is: a relation, or the one who writes when something of theirs was read.
    pub(super) fn role(&mut self) {
        let Some(index) = self.person else {
            self.own_role();
            return;
        };
        let (Some(mention), Some(relation)) = (self.mention(index), self.relation(index)) else {
            return;
        };
        let words = self.read.range(mention.first, mention.head);
        let cares = self.is_cared_for(index)
            || self.proposal.items.iter().any(|item| is_about_caring(item.answer.fact()));
        let known = |item: &Item, fact: SingleFact| item.answer.fact() == Fact::Single(fact);
        let said = self.proposal.items.iter().any(|item| known(item, SingleFact::Rol));
        let has_age = self.proposal.items.iter().any(|item| known(item, SingleFact::Leeftijd));
        let unlikely =
            self.proposal.troubles.iter().any(|(trouble, _)| *trouble == Trouble::AgeAgainstRole);
        for given in &relation.gives {
            let answer = &given.0;
            let is = |fact: SingleFact| answer.fact() == Fact::Single(fact);
            // For a parent the word is always "kind", until the child is known to be grown up.
            let is_child = self.child || (gives_role(relation, "ouder") && !has_age);
            let not_said = is(SingleFact::Rol) && said
                || is(SingleFact::Leeftijd) && (has_age || unlikely)
                || is(SingleFact::Relatie) && is_child;
            if is(SingleFact::Rol) && !said && cares && gives_role(relation, "ander") {
                self.say(SingleFact::Rol, "mantelzorger", words.clone());
            } else if !not_said {
                self.put(answer.clone(), Whose::Person, words.clone());
            }
        }
    }

    pub(super) fn own_role(&mut self) {
        let said = |item: &Item| item.answer.fact() == Fact::Single(SingleFact::Rol);
        let by_other =
            |said: &Said| said.subject == Some(Subject::Other) && said.saying.who.is_none();
        if self.proposal.items.is_empty()
            || self.proposal.items.iter().any(said)
            || self.proposal.items.iter().all(|item| is_anyones(item.answer.fact()))
            || (!self.read.said.is_empty() && self.read.said.iter().all(by_other))
        {
            return;
        }
        let markers = &self.words.markers;
        let own = self.read.tokens.iter().enumerate().filter(|(index, token)| {
            let in_mention =
                self.read.mentions.iter().any(|one| (one.first..=one.head).contains(index));
            !in_mention && (token.is_in(&markers.writer) || token.is_in(&markers.mine))
        });
        let own: Vec<usize> = own.map(|(index, _)| index).collect();
        let words = if own.is_empty() {
            let mut words: Vec<_> =
                self.proposal.items.iter().flat_map(|item| item.words.clone()).collect();
            words.sort_by_key(|range| range.start);
            words.dedup();
            words
        } else {
            self.read.ranges(&own)
        };
        self.say(SingleFact::Rol, "zelf", words);
    }

    /// A carer who tells of both asks for both.
    pub(super) fn for_whom(&mut self) {
        let is_carer = self.proposal.items.iter().any(|item| {
            item.answer.fact() == Fact::Single(SingleFact::Rol)
                && item.answer.spelled() == ["mantelzorger"]
        });
        let fact = Fact::Single(SingleFact::VraagVoor);
        if !is_carer || self.person.is_none() {
            self.proposal.items.retain(|item| item.answer.fact() != fact);
            return;
        }
        let of = |items: &[Item], whose: Whose| -> Vec<Range<usize>> {
            let needs = items
                .iter()
                .filter(|item| item.whose == whose && matches!(item.answer.fact(), Fact::Need(_)));
            needs.flat_map(|item| item.words.clone()).collect()
        };
        let (person, writer) =
            (of(&self.proposal.items, Whose::Person), of(&self.proposal.items, Whose::Writer));
        if !person.is_empty() && !writer.is_empty() {
            self.proposal.items.retain(|item| item.answer.fact() != fact);
            let mut words = [person, writer].concat();
            words.sort_by_key(|range| range.start);
            words.dedup();
            self.say(SingleFact::VraagVoor, "beiden", words);
        }
    }
}
