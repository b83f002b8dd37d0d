//! What can be hard about a text, in words for whoever writes it. Knows no limits.

use super::manner::Manner;
use std::fmt;

/// One thing that makes a text hard.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// More words in a sentence than its kind of text may have.
    LongSentence {
        /// How many words it has.
        words: usize,
        /// How many it may have.
        most: usize,
        /// The sentence.
        sentence: String,
    },
    /// It does not say who acts; with the participle.
    Passive(String),
    /// A clause inside a clause; with the words that open them.
    PiledUp(String),
    /// A short form that is never said aloud.
    Abbreviation(String),
    /// "en/of".
    AndOr,
    /// A stroke between words.
    Stroke(String),
    /// Two denials in one sentence.
    DoubleDenial(String),
    /// So many questions in one heading.
    Questions(usize),
    /// A long word that is not on the list.
    LongWord(String),
    /// The reading ease of the whole text.
    Hard(f64),
    /// A word of the field without its explanation.
    Unexplained(String),
    /// Short statements in a row that nothing joins.
    Chopped(String),
    /// A turn of phrase that nobody says; with the words that show it.
    Manner(Manner, String),
    /// Another name for what has one name everywhere.
    OtherName {
        /// The name that stands there.
        found: String,
        /// The name to use.
        say: String,
    },
}

impl Fault {
    /// The name by which the list of exceptions knows it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::LongSentence { .. } => "long-sentence",
            Self::Passive(_) => "passive",
            Self::PiledUp(_) => "piled-up",
            Self::Abbreviation(_) => "abbreviation",
            Self::AndOr => "and-or",
            Self::Stroke(_) => "stroke",
            Self::DoubleDenial(_) => "double-denial",
            Self::Questions(_) => "questions",
            Self::LongWord(_) => "long-word",
            Self::Hard(_) => "hard",
            Self::Unexplained(_) => "unexplained",
            Self::Chopped(_) => "chopped",
            Self::Manner(manner, _) => manner.name(),
            Self::OtherName { .. } => "other-name",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LongSentence { words, most, sentence } => {
                write!(f, "{words} words, at most {most}: {sentence}")
            }
            Self::Passive(word) => write!(f, "passive: who does it? ({word})"),
            Self::PiledUp(words) => write!(f, "clauses piled up: {words}"),
            Self::Abbreviation(word) => write!(f, "abbreviation: {word}"),
            Self::AndOr => write!(f, "en/of: choose one"),
            Self::Stroke(word) => write!(f, "stroke between words: {word}"),
            Self::DoubleDenial(words) => write!(f, "double denial: {words}"),
            Self::Questions(count) => write!(f, "{count} questions in one heading"),
            Self::LongWord(word) => write!(f, "long word: {word}"),
            Self::Hard(ease) => write!(f, "hard to read: {ease:.0}"),
            Self::Unexplained(word) => write!(f, "not explained here: {word}"),
            Self::Chopped(row) => write!(f, "cut to pieces, join them (want, dus, maar): {row}"),
            Self::Manner(manner, words) => write!(f, "{} ({words})", manner.hint()),
            Self::OtherName { found, say } => write!(f, "another name, {found}: say {say}"),
        }
    }
}

/// A fault and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The file of the text.
    pub file: String,
    /// Its id, with the attribute.
    pub id: String,
    /// What is hard about it.
    pub fault: Fault,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.file, self.id, self.fault)
    }
}
