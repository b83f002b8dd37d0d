//! The word lists that content editors keep (`topics.json`), made ready for searching.
//!
//! Knows how the lists are written. Does not know what a resident typed.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::entries;
use super::phrase::Phrase;
use super::vocabulary::{Vocabulary, WordId};
use crate::domain::leefgebied::Leefgebied;

/// A group of words, written as `<name>` in a phrase, that is not in the list of groups.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the phrase \"{phrase}\" uses a group of words that does not exist")]
pub struct UnknownGroup {
    /// The phrase as the editor wrote it.
    pub phrase: String,
}

/// The words and phrases that point to one topic, in their base form.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Marks {
    /// Nearly always about this topic.
    #[serde(default)]
    pub strong: Vec<String>,
    /// Often about this topic, often not.
    #[serde(default)]
    pub weak: Vec<String>,
}

/// The word lists as content editors write them.
///
/// A phrase is found when its words are close to each other, in any order. `<name>` in a
/// phrase means any word of the group with that name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// Words read as another word, wherever they occur: `"niet": ["nie"]`, `"kom": ["komen"]`.
    #[serde(default, with = "entries")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "std::collections::BTreeMap<String, Vec<String>>")
    )]
    pub same: Vec<(String, Vec<String>)>,
    /// Words that can take each other's place in a phrase.
    #[serde(default, with = "entries")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "std::collections::BTreeMap<String, Vec<String>>")
    )]
    pub groups: Vec<(String, Vec<String>)>,
    /// What points to which topic.
    #[serde(with = "entries")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::domain::schema::Named<Leefgebied, Marks>")
    )]
    pub topics: Vec<(Leefgebied, Marks)>,
    /// Words and phrases of danger.
    pub danger: Vec<String>,
    /// Phrases that look like danger and are not ("lach dood"), in this order and with at most one
    /// word between: their words are no danger.
    #[serde(default)]
    pub not_danger: Vec<String>,
    /// Phrases that point to no topic ("geen drugs"), found as those of `not_danger`; and everyday
    /// words that must not be taken for a misspelling of another word.
    #[serde(default)]
    pub plain: Vec<String>,
}

/// Points for an entry.
pub(super) const STRONG_WORD: u32 = 6;
const STRONG_PHRASE: u32 = 8;
const WEAK_WORD: u32 = 2;
const WEAK_PHRASE: u32 = 3;

/// A shorter everyday word is too easily half of another word.
const SHORTEST_PLAIN_PART: usize = 4;

#[derive(Clone, Debug)]
pub(super) struct Evidence {
    pub(super) topic: Leefgebied,
    strong: bool,
    pub(super) phrase: Phrase,
}

impl Evidence {
    pub(super) const fn is_strong(&self) -> bool {
        self.strong
    }

    /// A phrase says more than a word.
    pub(super) fn weight(&self) -> u32 {
        match (self.strong, self.phrase.is_single_word()) {
            (true, true) => STRONG_WORD,
            (true, false) => STRONG_PHRASE,
            (false, true) => WEAK_WORD,
            (false, false) => WEAK_PHRASE,
        }
    }
}

/// The word lists, ready for searching.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "WordList")]
pub struct Lexicon {
    pub(in crate::domain) vocabulary: Vocabulary,
    pub(super) evidence: Vec<Evidence>,
    pub(super) danger: Vec<Phrase>,
    pub(super) not_danger: Vec<Phrase>,
    pub(super) plain: Vec<Phrase>,
}

impl TryFrom<WordList> for Lexicon {
    type Error = UnknownGroup;

    fn try_from(list: WordList) -> Result<Self, UnknownGroup> {
        Self::compile(&list)
    }
}

impl Lexicon {
    /// Prepares the word lists for searching; do this once.
    ///
    /// # Errors
    ///
    /// When a phrase names a group of words that is not in the list.
    pub fn compile(list: &WordList) -> Result<Self, UnknownGroup> {
        let mut reading = Reading::start(list);
        let mut evidence = Vec::new();
        for (topic, marks) in &list.topics {
            for (entries, strong) in [(&marks.strong, true), (&marks.weak, false)] {
                for entry in entries {
                    let phrase = reading.phrase(entry, 0);
                    evidence.push(Evidence { topic: *topic, strong, phrase });
                }
            }
        }
        let danger = list.danger.iter().map(|entry| reading.phrase(entry, 0)).collect();
        let not_danger = reading.several_words(&list.not_danger);
        let plain = reading.several_words(&list.plain);
        match reading.refused {
            Some(phrase) => Err(UnknownGroup { phrase }),
            None => {
                Ok(Self { vocabulary: reading.vocabulary, evidence, danger, not_danger, plain })
            }
        }
    }
}

struct Reading {
    vocabulary: Vocabulary,
    groups: Vec<(String, Vec<WordId>)>,
    /// The first phrase that names an unknown group.
    refused: Option<String>,
}

impl Reading {
    fn start(list: &WordList) -> Self {
        let mut vocabulary = Vocabulary::default();
        for (meant, spellings) in &list.same {
            for typed in spellings {
                vocabulary.rewrite(typed, meant);
            }
        }
        let mut groups = Vec::new();
        for (name, members) in &list.groups {
            let mut ids = Vec::new();
            for member in members {
                for word in vocabulary.read(member) {
                    ids.push(vocabulary.add(&word.letters, member.len() >= SHORTEST_PLAIN_PART));
                }
            }
            groups.push((name.clone(), ids));
        }
        Self { vocabulary, groups, refused: None }
    }

    /// The phrases among plain entries; single words need only be known.
    fn several_words(&mut self, entries: &[String]) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        for entry in entries {
            let phrase = self.phrase(entry, SHORTEST_PLAIN_PART);
            if !phrase.is_single_word() {
                phrases.push(phrase);
            }
        }
        phrases
    }

    /// Only words that mean something by themselves make compounds.
    fn phrase(&mut self, entry: &str, shortest_part: usize) -> Phrase {
        let makes_compounds = !entry.contains(' ') && entry.len() >= shortest_part;
        let mut slots = Vec::new();
        for written in entry.split(' ') {
            if let Some(name) = written.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
                if let Some((_, ids)) = self.groups.iter().find(|(known, _)| known == name) {
                    slots.push(ids.clone());
                } else {
                    self.refused.get_or_insert_with(|| entry.to_owned());
                }
            } else {
                for word in self.vocabulary.read(written) {
                    slots.push(vec![self.vocabulary.add(&word.letters, makes_compounds)]);
                }
            }
        }
        Phrase::new(slots)
    }
}
