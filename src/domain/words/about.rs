//! About whom a text is: whom something is told of, and who is only somebody in the story.

use super::{
    items::{Weighing, gives_role, is_about_caring},
    list::{Relation, Who},
    person::{Mention, Subject},
    proposal::Trouble,
    read::Said,
};
use crate::domain::fact::{Fact, SingleFact};

impl<'a> Weighing<'a> {
    pub(super) fn mention(&self, index: usize) -> Option<&'a Mention> {
        self.read.mentions.get(index)
    }

    pub(super) fn relation(&self, index: usize) -> Option<&'a Relation> {
        self.words.relations.get(self.mention(index)?.relation)
    }

    /// Whether a mention is only somebody in the story.
    pub(super) fn is_aside(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return true };
        self.does_to_writer(index)
            || self.read.aside.iter().any(|tokens| tokens.contains(&mention.head))
    }

    /// Whether a mention is what a phrase about the one who writes speaks of, such as who threatens them.
    pub(super) fn does_to_writer(&self, index: usize) -> bool {
        let head = self.mention(index).map(|mention| mention.head);
        self.read.said.iter().any(|said| {
            said.saying.who == Some(Who::Writer)
                && said.tokens.iter().any(|token| Some(*token) == head)
        })
    }

    /// Whether something is said about this mention, or it is said to be about them.
    pub(super) fn is_told_about(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return false };
        // On what somebody lives, and with whom, is said in passing; who cares is not who is cared for.
        let by_subject = self.read.said.iter().any(|said| {
            let is_matter = |fact: Fact| {
                let in_passing = [SingleFact::Inkomen.into(), SingleFact::Huishouden.into()];
                !in_passing.contains(&fact) && !is_about_caring(fact)
            };
            said.subject == Some(Subject::Mention(index))
                && said.saying.gives.iter().any(|given| is_matter(given.0.fact()))
        });
        // Whoever tells of a client tells it for them.
        let by_work = !self.read.said.is_empty()
            && self.relation(index).is_some_and(|one| gives_role(one, "professional"));
        by_subject
            || by_work
            || self.read.about.iter().any(|tokens| tokens.contains(&mention.head))
            || self.is_cared_for(index)
    }

    pub(super) fn is_cared_for(&self, index: usize) -> bool {
        let Some(mention) = self.mention(index) else { return false };
        !self.read.plain.contains(&mention.head)
            // "Mijn zus zorgt voor onze moeder": not the first one.
            && self.read.cares.iter().any(|tokens| {
                tokens.contains(&mention.head) && tokens.first() != Some(&mention.head)
            })
    }

    /// The first of whom something is told. A second one is a trouble.
    pub(super) fn find_person(&mut self) -> Option<usize> {
        let all = 0..self.read.mentions.len();
        let told: Vec<usize> =
            all.filter(|index| !self.is_aside(*index) && self.is_told_about(*index)).collect();
        let Some(first) = told.first().copied() else { return self.only_one() };
        let relation = |index: usize| self.mention(index).map(|mention| mention.relation);
        let joined = self.joined_to(first);
        let second = told
            .iter()
            .copied()
            .find(|other| relation(*other) != relation(first))
            .or(joined)
            .or_else(|| self.relation(first).filter(|one| one.several).map(|_| first));
        if let Some(second) = second {
            let both = [first, second].into_iter().filter_map(|index| self.mention(index));
            let mut words: Vec<_> =
                both.flat_map(|one| self.read.range(one.first, one.head)).collect();
            words.dedup();
            self.proposal.troubles.push((Trouble::TwoPeople, words));
        }
        // Of two who are joined the first is told of.
        self.also = joined.map(|other| first.max(other));
        Some(joined.map_or(first, |other| first.min(other)))
    }

    /// Who is told of as "hij" or "ze", or whom the one who writes cares for, when only one person can be meant.
    pub(super) fn only_one(&self) -> Option<usize> {
        let cares = |said: &Said| said.saying.gives.iter().any(|one| is_about_caring(one.0.fact()));
        let by_caring = self.read.said.iter().any(cares);
        let by_word = self.read.said.iter().any(|said| said.subject == Some(Subject::Other));
        let mut may_be = (0..self.read.mentions.len()).filter(|index| {
            let is_subject = self.mention(*index).is_some_and(|one| one.before.is_none());
            !self.is_aside(*index) && (by_caring || (by_word && is_subject))
        });
        let first = may_be.next()?;
        let relation = |index: usize| self.mention(index).map(|one| one.relation);
        may_be.all(|other| relation(other) == relation(first)).then_some(first)
    }

    /// The other one in "mijn vader en mijn moeder".
    pub(super) fn joined_to(&self, index: usize) -> Option<usize> {
        let this = self.mention(index)?;
        let is_and = |at: usize| self.read.tokens.get(at).is_some_and(|t| t.letters == "en");
        let joins = |one: &Mention, next: &Mention| {
            next.first == one.head + 2 && is_and(one.head + 1) && one.relation != next.relation
        };
        self.read.mentions.iter().position(|other| joins(this, other) || joins(other, this))
    }
}
