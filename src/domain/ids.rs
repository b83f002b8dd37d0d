//! The ids by which rules, modifiers and suggestion types refer to each other.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an id like {1}")]
pub struct NotAnId(String, &'static str);

/// The id of a rule (`R23`) or of a modifier (`M6`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RuleId {
    letter: u8,
    number: u16,
}

/// The id of a suggestion type (`C03`, `C28a`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SuggestionId {
    number: u16,
    variant: Option<char>,
}

impl RuleId {
    /// Whether this is the id of a modifier.
    #[must_use]
    pub const fn is_modifier(self) -> bool {
        self.letter == b'M'
    }
}

/// The number at the start of a text of digits and at most one letter, and that letter.
fn number_and_variant(text: &str) -> Option<(u16, Option<char>)> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let mut variant = text.get(digits.len()..)?.chars();
    let number = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())??;
    let found = (number, variant.next());
    variant.next().is_none().then_some(found)
}

impl TryFrom<String> for RuleId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        let letter = text.bytes().next().filter(|b| matches!(b, b'R' | b'M'));
        let number = text.get(1..).and_then(number_and_variant).filter(|(_, v)| v.is_none());
        match (letter, number) {
            (Some(letter), Some((number, _))) => Ok(Self { letter, number }),
            _ => Err(NotAnId(text, "R23 or M6")),
        }
    }
}

impl TryFrom<String> for SuggestionId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        match text.strip_prefix('C').and_then(number_and_variant) {
            Some((number, variant)) => Ok(Self { number, variant }),
            None => Err(NotAnId(text, "C03 or C28a")),
        }
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_modifier() {
            write!(f, "M{}", self.number)
        } else {
            write!(f, "R{:02}", self.number)
        }
    }
}

impl fmt::Display for SuggestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{:02}", self.number)?;
        self.variant.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

impl From<RuleId> for String {
    fn from(id: RuleId) -> Self {
        id.to_string()
    }
}

impl From<SuggestionId> for String {
    fn from(id: SuggestionId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn ids_are_written_as_they_were_read() {
        for id in ["C03", "C28a", "C95"] {
            let read = SuggestionId::try_from(id.to_owned()).unwrap();
            assert_eq!((read.to_string(), String::from(read)), (id.to_owned(), id.to_owned()));
        }
        for id in ["R01", "R58", "M1", "M13"] {
            let read = RuleId::try_from(id.to_owned()).unwrap();
            assert_eq!((read.to_string(), String::from(read)), (id.to_owned(), id.to_owned()));
        }
        for wrong in ["", "C", "R3x", "C28ab", "X01", "C-1", "M", "é1"] {
            assert!(SuggestionId::try_from(wrong.to_owned()).is_err(), "{wrong}");
            assert!(RuleId::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
