//! Everything that was read in a text, before it is weighed.

use std::ops::Range;

use super::{
    age::Age,
    day::Day,
    list::Saying,
    person::{Mention, Subject},
    tokens::Token,
};

/// What a saying says at a place in the text.
#[derive(Clone, Debug)]
pub(super) struct Said<'a> {
    pub(super) saying: &'a Saying,
    pub(super) tokens: Vec<usize>,
    pub(super) subject: Option<Subject>,
}

/// Everything that was read in a text, before it is weighed.
#[derive(Debug)]
pub(super) struct Read<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) mentions: Vec<Mention>,
    pub(super) subjects: Vec<Option<Subject>>,
    pub(super) about: Vec<Vec<usize>>,
    pub(super) cares: Vec<Vec<usize>>,
    /// Tokens of what says nothing.
    pub(super) plain: Vec<usize>,
    pub(super) aside: Vec<Vec<usize>>,
    pub(super) ages: Vec<Age>,
    pub(super) days: Vec<Day>,
    pub(super) hard: Vec<Vec<usize>>,
    pub(super) fine: Vec<Vec<usize>>,
    pub(super) said: Vec<Said<'a>>,
}

impl Read<'_> {
    /// Of phrases that are part of another one, only the longest says what is meant: of needs, and of other facts. A
    /// relation keeps what it says itself ("zorgkind").
    pub(super) fn drop_parts_of_others(&mut self) {
        let all: Vec<(bool, Vec<usize>)> =
            self.said.iter().map(|said| (said.saying.gives_need(), said.tokens.clone())).collect();
        let mentions = &self.mentions;
        self.said.retain(|said| {
            let is_relation = |index: &usize| mentions.iter().any(|one| one.head == *index);
            let is_part_of = |(needs, other): &(bool, Vec<usize>)| {
                *needs == said.saying.gives_need()
                    && other.len() > said.tokens.len()
                    && said.tokens.iter().all(|one| other.contains(one))
            };
            said.tokens.iter().all(is_relation) || !all.iter().any(is_part_of)
        });
    }

    pub(super) fn ranges(&self, tokens: &[usize]) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut last = None;
        for index in tokens {
            let Some(token) = self.tokens.get(*index) else { continue };
            match ranges.last_mut() {
                Some(range) if last.is_some_and(|last| last + 1 == *index) => {
                    range.end = token.range.end;
                }
                _ => ranges.push(token.range.clone()),
            }
            last = Some(*index);
        }
        ranges
    }

    pub(super) fn range(&self, first: usize, last: usize) -> Vec<Range<usize>> {
        self.ranges(&(first..=last).collect::<Vec<_>>())
    }
}
