//! What is known about a situation: at most one answer per fact.
//!
//! A fact that was skipped ("weet ik niet", "zeg ik liever niet") is simply not known.

use super::{
    answer::{Answer, Value},
    date::Date,
    fact::{Fact, SCALE, SingleFact},
    leefgebied::Leefgebied,
};
use serde::{Deserialize, Serialize};

/// How it goes in a leefgebied, from light to heavy. The order says what is heavier, never how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scale {
    /// Goes well.
    G,
    /// Goes, but takes effort.
    M,
    /// Does not go well.
    N,
    /// Cannot go on like this.
    X,
}

impl Scale {
    /// From light to heavy.
    pub const ALL: [Self; 4] = [Self::G, Self::M, Self::N, Self::X];

    /// The letter used in content and cases.
    #[must_use]
    pub fn letter(self) -> &'static str {
        SCALE.get(self as usize).copied().unwrap_or_default()
    }

    /// The answer with this letter.
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.letter() == letter)
    }
}

/// Everything that is known about a situation, in the order of the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts(Vec<Answer>);

impl Facts {
    /// Records an answer; it replaces an earlier answer about the same fact.
    pub fn put(&mut self, answer: Answer) {
        match self.place(answer.fact()) {
            Ok(place) => drop(self.0.splice(place..=place, [answer])),
            Err(place) => self.0.insert(place, answer),
        }
    }

    /// Forgets what was known about a fact.
    pub fn clear(&mut self, fact: Fact) {
        self.0.retain(|answer| answer.fact() != fact);
    }

    /// Where the answer about a fact stands, or would have to stand.
    fn place(&self, fact: Fact) -> Result<usize, usize> {
        self.0.binary_search_by_key(&fact, Answer::fact)
    }

    /// What was answered about a fact.
    #[must_use]
    pub fn answer(&self, fact: Fact) -> Option<&Answer> {
        self.0.get(self.place(fact).ok()?)
    }

    /// The value of a fact.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<&Value> {
        self.answer(fact).map(Answer::value)
    }

    /// All answers, the leefgebieden first.
    pub fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter()
    }

    /// How it goes in a leefgebied, if that was said.
    #[must_use]
    pub fn scale(&self, leefgebied: Leefgebied) -> Option<Scale> {
        match self.value(Fact::Domein(leefgebied))? {
            Value::Choice(place) => Scale::ALL.get(usize::from(*place)).copied(),
            Value::Yes
            | Value::No
            | Value::Set(_)
            | Value::Date(_)
            | Value::Months(_)
            | Value::Municipality(_) => None,
        }
    }

    /// Whether a fact was answered with yes (for an eviction letter also: yes, with a date).
    #[must_use]
    pub fn is_yes(&self, fact: SingleFact) -> bool {
        matches!(self.value(fact.into()), Some(Value::Yes | Value::Date(_)))
    }

    /// Whether a fact was answered with this choice, or a set with at least this one.
    #[must_use]
    pub fn is(&self, fact: SingleFact, choice: &str) -> bool {
        self.answer(fact.into()).is_some_and(|answer| answer.spelled().iter().any(|s| s == choice))
    }

    /// The date given for a fact.
    #[must_use]
    pub fn date(&self, fact: SingleFact) -> Option<Date> {
        match self.value(fact.into())? {
            Value::Date(date) => Some(*date),
            Value::Yes
            | Value::No
            | Value::Choice(_)
            | Value::Set(_)
            | Value::Months(_)
            | Value::Municipality(_) => None,
        }
    }

    /// The id of the municipality, if it is known.
    #[must_use]
    pub fn municipality(&self) -> Option<&str> {
        match self.value(SingleFact::Gemeente.into())? {
            Value::Municipality(id) => Some(id),
            Value::Yes
            | Value::No
            | Value::Choice(_)
            | Value::Set(_)
            | Value::Date(_)
            | Value::Months(_) => None,
        }
    }

    /// Whether caring is heavy, or cannot go on.
    #[must_use]
    pub fn carer_is_burdened(&self) -> bool {
        self.is(SingleFact::MzLast, "zwaar") || self.is(SingleFact::MzLast, "kan-niet-meer")
    }

    /// Whether the person the question is about is under eighteen, if their age is known.
    #[must_use]
    pub fn is_minor(&self) -> Option<bool> {
        let answer = self.answer(SingleFact::Leeftijd.into())?;
        Some(answer.spelled().iter().any(|age| matches!(age.as_str(), "<12" | "12-15" | "16-17")))
    }
}

impl FromIterator<Answer> for Facts {
    fn from_iter<I: IntoIterator<Item = Answer>>(answers: I) -> Self {
        let mut facts = Self::default();
        for answer in answers {
            facts.put(answer);
        }
        facts
    }
}
