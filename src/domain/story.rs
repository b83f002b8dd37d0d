//! An invented life story to think about: what would you do first?
//!
//! Its situation is written in the same facts as that of a resident, so that the advice about it is never
//! written down but computed, and residents who recognise themselves can go on from it.

use super::{
    answer::Answer,
    assessment::{Assessment, Suggested},
    ids::SuggestionId,
    leefgebied::Leefgebied,
    question::Path,
    suggestion::Level,
};
use serde::{Deserialize, Serialize};

/// An invented life story (REQ-37). Its words are text (`story-<id>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Its id; part of the ids of its texts, never of the page.
    pub id: String,
    /// The way in which a person like this comes in.
    pub path: Path,
    /// What it is about.
    pub topics: Vec<Leefgebied>,
    /// What is known of the situation.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Vec<(String, String)>"))]
    pub situation: Vec<Answer>,
    /// What a reader can choose to do first.
    pub choices: Vec<SuggestionId>,
}

/// Where a choice ranks in the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among what is seen at once, on this rung.
    AtFirst(Level),
    /// Further down, on this rung.
    Further(Level),
    /// Not there.
    Nowhere,
}

/// Where a choice ranks in this advice.
#[must_use]
pub fn place(choice: SuggestionId, advice: &Assessment) -> Place {
    let is_it = |suggested: &&Suggested| suggested.id == choice;
    match advice.suggestions.iter().find(is_it) {
        Some(found) if found.first_view => Place::AtFirst(found.level),
        Some(found) => Place::Further(found.level),
        None => Place::Nowhere,
    }
}
