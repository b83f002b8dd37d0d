//! The words that content editors keep for reading what residents write (`words.json`).
//!
//! Knows how the lists are written, not what a resident typed.

use serde::{Deserialize, Serialize};

use super::{given::Given, language::Language};
use crate::domain::{fact::Fact, need::Need, topics::entries};

/// About whom a phrase always is, whoever its sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// The one who writes. A relation in the phrase is then not the person it is about ("bang voor mijn ex").
    Writer,
    /// The one who writes, when they are the subject of the sentence; of another person it means nothing.
    Own,
    /// Somebody else; without one it means nothing.
    Other,
    /// Nobody in particular: a child that is not safe, whoever writes.
    Anyone,
}

/// What people say, and the answers that it gives.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Saying {
    /// The answers: `geld.rondkomen`, `inkomen=aow`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Vec<String>"))]
    pub gives: Vec<Given>,
    /// Phrases that say it.
    #[serde(default)]
    pub says: Vec<String>,
    /// What people do; it says this where it is hard, or where help is asked with it.
    #[serde(default)]
    pub hard: Vec<String>,
    /// About whom it always is.
    #[serde(default)]
    pub who: Option<Who>,
    /// The need that it is when a carer says it about themselves.
    #[serde(default)]
    pub carer: Option<Need>,
    /// The need that it is when it is about a child.
    #[serde(default)]
    pub child: Option<Need>,
}

impl Saying {
    /// Whether it says what is the matter, and not only a fact.
    #[must_use]
    pub fn gives_need(&self) -> bool {
        self.gives.iter().any(|given| matches!(given.0.fact(), Fact::Need(_)))
    }
}

/// A relation: its words, and what they say about the person it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The words for it.
    pub words: Vec<String>,
    /// The answers: `rol=mantelzorger`, `relatie=moeder`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Vec<String>"))]
    pub gives: Vec<Given>,
    /// Whether it is somebody of the one who writes without "mijn" before it ("opa", "de buurman").
    #[serde(default)]
    pub bare: bool,
    /// Whether it is also anybody of whom is told ("een cliënt").
    #[serde(default)]
    pub any: bool,
    /// Whether it is more than one person ("ouders").
    #[serde(default)]
    pub several: bool,
    /// The ages, in years, that such a person can have.
    pub ages: (u8, u8),
}

/// Small words by which a sentence is read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Markers {
    /// The one who writes, as the subject of a sentence.
    pub writer: Vec<String>,
    /// Another person, as the subject of a sentence.
    pub other: Vec<String>,
    /// What belongs to the one who writes.
    pub mine: Vec<String>,
    /// What stands before a person who is not the subject ("van", "met").
    pub before: Vec<String>,
    /// What says no.
    pub not: Vec<String>,
    /// What may stand between a no and what it is about.
    pub filler: Vec<String>,
    /// What begins another thought ("maar").
    pub turn: Vec<String>,
    /// What says that something is hard, or asks for help with it.
    pub hard: Vec<String>,
    /// What only looks like that ("geen hulp nodig").
    pub fine: Vec<String>,
    /// What says that a relation is the person it is about (`het gaat niet goed met <relatie>`).
    pub about: Vec<String>,
    /// What says the same, and that the one who writes cares for them (`zorg voor <relatie>`).
    pub cares: Vec<String>,
    /// What says that a relation is not that person (`ruzie met <relatie>`).
    pub aside: Vec<String>,
    /// What says nothing, although it looks like it ("valt mee").
    pub plain: Vec<String>,
}

/// The word lists as content editors write them.
///
/// The words of a phrase stand close to each other, in any order. `<name>` means any word of that group, `<relatie>` any
/// relation; `a|b` means one of both; `=was` is meant as it is written, not as a form of another word; `*kanker` is the
/// end of a word; `meer.` is the last word of a part of the text. A phrase that begins with `! ` stands in this order,
/// with at most one word between.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnWords {
    /// Words that can take each other's place in a phrase.
    #[serde(with = "entries")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "std::collections::BTreeMap<String, Vec<String>>")
    )]
    pub groups: Vec<(String, Vec<String>)>,
    /// The small words.
    pub markers: Markers,
    /// Who somebody can be to the one who writes.
    pub relations: Vec<Relation>,
    /// What people say.
    pub sayings: Vec<Saying>,
    /// Words by which another language is known.
    #[serde(with = "entries")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::domain::schema::Named<Language, Vec<String>>")
    )]
    pub languages: Vec<(Language, Vec<String>)>,
}

impl OwnWords {
    /// Every phrase, with where it stands.
    pub fn phrases(&self) -> impl Iterator<Item = (String, &str)> {
        let sayings = self.sayings.iter().enumerate().flat_map(|(number, saying)| {
            let lists = [("says", &saying.says), ("hard", &saying.hard)];
            lists.into_iter().flat_map(move |(name, list)| {
                list.iter().enumerate().map(move |(index, phrase)| {
                    (format!("sayings[{number}].{name}[{index}]"), phrase.as_str())
                })
            })
        });
        let markers = [
            ("hard", &self.markers.hard),
            ("fine", &self.markers.fine),
            ("about", &self.markers.about),
            ("cares", &self.markers.cares),
            ("plain", &self.markers.plain),
            ("aside", &self.markers.aside),
        ];
        let markers = markers.into_iter().flat_map(|(name, list)| {
            list.iter()
                .enumerate()
                .map(move |(index, phrase)| (format!("markers.{name}[{index}]"), phrase.as_str()))
        });
        sayings.chain(markers)
    }
}
