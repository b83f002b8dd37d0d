//! What was read in a resident's own words: a proposal, of which nothing is used before it is confirmed.

use std::ops::Range;

use super::language::Language;
use crate::domain::{
    answer::Answer,
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
};

/// Whose answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// Of the person it is about.
    Person,
    /// Of the one who writes, when that is somebody else: mostly about caring.
    Writer,
}

/// An answer to confirm, and the words it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The answer.
    pub answer: Answer,
    /// Whose it is.
    pub whose: Whose,
    /// Where the words stand, in bytes of the text and in its order.
    pub words: Vec<Range<usize>>,
}

/// A leefgebied that the words may be about, to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The leefgebied.
    pub topic: Leefgebied,
    /// Where the words stand.
    pub words: Vec<Range<usize>>,
}

/// What could not be read, for a sentence to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Two people: only what is said of the first was read.
    TwoPeople,
    /// An age that does not go with who it is, such as a grandfather of 12; it was not read.
    AgeAgainstRole,
    /// A day and a month; the first such day from today on was taken.
    DateWithoutYear,
    /// A day before today that should be to come; it was not read.
    DateInPast,
    /// No letter at all.
    OnlySigns,
    /// More than [`MOST_LETTERS`]; what comes after was not read.
    TooLong,
}

/// More letters than this are not read.
pub const MOST_LETTERS: usize = 4000;

/// What was read. Nothing of it is an answer yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The language, when it is not Dutch; then nothing else was read.
    pub language: Option<Language>,
    /// The answers, first about whom.
    pub items: Vec<Item>,
    /// Where no need was read: what it may be about.
    pub topics: Vec<Hint>,
    /// Words of danger that are no answer by themselves.
    pub danger: Vec<Range<usize>>,
    /// What could not be read, each with its words.
    pub troubles: Vec<(Trouble, Vec<Range<usize>>)>,
    /// Sentences of which nothing was read.
    pub unread: Vec<Range<usize>>,
}

impl Item {
    /// Whether it is a tick of the questions about safety.
    #[must_use]
    pub fn is_about_safety(&self) -> bool {
        match self.answer.fact() {
            Fact::Need(need) => {
                ["geld.misbruik", "wonen.bang", "thuis.onveilig"].contains(&need.key().as_str())
            }
            Fact::Single(SingleFact::Verblijf) => false,
            Fact::Single(
                SingleFact::VandaagNiets
                | SingleFact::GeenEten
                | SingleFact::VannachtGeenPlek
                | SingleFact::BasisWegvalt
                | SingleFact::MzValtWeg,
            ) => true,
            fact @ (Fact::Single(_) | Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_)) => {
                fact.is_about_danger()
            }
        }
    }
}

impl Proposal {
    /// Whether the questions about safety come first, with what was read of them proposed.
    #[must_use]
    pub fn opens_safety(&self) -> bool {
        !self.danger.is_empty() || self.items.iter().any(Item::is_about_safety)
    }

    /// Whether nothing was read: the resident reads that we do not know.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.language.is_none()
            && self.items.is_empty()
            && self.topics.is_empty()
            && self.danger.is_empty()
    }
}
