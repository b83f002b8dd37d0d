//! Words that mean something together, found in the tokens of a text.
//!
//! Knows places, no meanings.

use super::tokens::Token;
use crate::domain::topics::{Closeness, WordId};

/// Words that may come between the words of a phrase: "kom ik echt niet rond". With more words more can come between.
const GAP: usize = 2;

/// In a tight phrase a word stands at most so far from the one before.
const TIGHT: usize = 2;

/// A shorter word is not taken for another one with a mistake in it. By itself no word is: "aanbranden" is no "aanranding".
const SHORTEST_MISTYPED: usize = 6;

/// What can fill a place of a phrase.
#[derive(Clone, Debug)]
pub(super) enum Filler {
    /// A word in any of its forms.
    Word(WordId),
    /// Exactly these letters.
    Letters(String),
    /// These letters at the end: "longkanker".
    Ending(String),
}

/// A place in a phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot {
    pub(super) fillers: Vec<Filler>,
    /// Whether it is the last word of its part of the text.
    pub(super) ends: bool,
}

/// A phrase: its places, close to each other.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    pub(super) slots: Vec<Slot>,
    /// Whether its words stand as they are written, with at most one word between.
    pub(super) tight: bool,
    /// Whether it says no itself ("niet betalen").
    pub(super) denies: bool,
}

impl Pattern {
    /// The tokens of each place where it stands, in the order of the text.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<Vec<usize>> {
        let mut all: Vec<Vec<usize>> = Vec::new();
        let Some((first, others)) = self.slots.split_first() else { return all };
        for (start, anchor) in tokens.iter().enumerate() {
            if !self.fills(first, start, tokens) {
                continue;
            }
            let found = if self.tight {
                self.in_order(start, anchor, others, tokens)
            } else {
                self.around(start, anchor, others, tokens)
            };
            all.extend(found.filter(|found| !all.contains(found)));
        }
        all
    }

    /// The tokens nearest to `start` that fill the other places.
    fn around(
        &self,
        start: usize,
        anchor: &Token,
        others: &[Slot],
        tokens: &[Token],
    ) -> Option<Vec<usize>> {
        let reach = GAP + 2 * others.len();
        let mut found = vec![start];
        for slot in others {
            let near = tokens.iter().enumerate().filter(|(index, token)| {
                token.step.abs_diff(anchor.step) <= reach
                    && token.part == anchor.part
                    && !found.contains(index)
                    && self.fills(slot, *index, tokens)
            });
            // Of equally near ones the later: "lukt niet" more often stands behind.
            let (nearest, _) =
                near.min_by_key(|(index, _)| (index.abs_diff(start), usize::MAX - index))?;
            found.push(nearest);
        }
        found.sort_unstable();
        let step = |index: Option<&usize>| Some(tokens.get(*index?)?.step);
        let spread = step(found.last())?.abs_diff(step(found.first())?);
        (spread <= reach).then_some(found)
    }

    fn in_order(
        &self,
        start: usize,
        anchor: &Token,
        others: &[Slot],
        tokens: &[Token],
    ) -> Option<Vec<usize>> {
        let mut found = vec![start];
        let mut last = start;
        for slot in others {
            let mut near = (last + 1..=last + TIGHT).take_while(|index| {
                tokens.get(*index).is_some_and(|token| token.part == anchor.part && !token.apart)
            });
            last = near.find(|index| self.fills(slot, *index, tokens))?;
            found.push(last);
        }
        Some(found)
    }

    fn fills(&self, slot: &Slot, index: usize, tokens: &[Token]) -> bool {
        let Some(token) = tokens.get(index) else { return false };
        let goes_on = tokens.get(index + 1).is_some_and(|next| next.part == token.part);
        if slot.ends && goes_on {
            return false;
        }
        let may_be_mistyped = self.slots.len() > 1 && token.letters.len() >= SHORTEST_MISTYPED;
        slot.fillers.iter().any(|filler| match filler {
            Filler::Word(id) => {
                token.words.contains(id)
                    && (token.closeness > Closeness::Mistyped || may_be_mistyped)
            }
            Filler::Letters(letters) => token.letters == *letters,
            Filler::Ending(letters) => token.letters.ends_with(letters.as_str()),
        })
    }
}
