//! What a resident says about a suggestion.

use super::ids::SuggestionId;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// What a resident says about a suggestion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// "I am going to do this."
    Doing,
    /// "I tried this already", with a reason in the resident's own words (may be empty).
    Tried(String),
    /// "This does not suit me", with a reason in the resident's own words (may be empty).
    NotSuitable(String),
}

/// What a resident says about the suggestions.
pub type Decisions = LiteMap<SuggestionId, Decision>;

/// The suggestions that were put aside, so that they are not shown again.
#[must_use]
pub fn put_aside(decisions: &Decisions) -> Vec<SuggestionId> {
    let aside = |decision: &Decision| match decision {
        Decision::Doing => false,
        Decision::Tried(_) | Decision::NotSuitable(_) => true,
    };
    decisions.iter().filter(|(_, decision)| aside(decision)).map(|(id, _)| *id).collect()
}
