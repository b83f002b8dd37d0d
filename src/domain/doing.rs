//! Doing something for another person: small offers that suit what people like and the time they have (REQ-16, REQ-24).
//!
//! Offers and what they are chosen by are content (`public/content/doing.json`); their words are the texts
//! `doing-<id>`, `doing-<id>-<option>` and `offer-<id>`. Never a condition for anything.

use super::ids::SuggestionId;
use serde::{Deserialize, Serialize};

/// Something that people can say about what they like to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Preference {
    /// The id by which its words are found.
    pub id: String,
    /// What can be picked; each id is in one preference only.
    pub options: Vec<String>,
}

/// Something small to do for another person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The id by which its words are found.
    pub id: String,
    /// The options that it suits. Of a preference of which it names none, it suits all.
    pub suits: Vec<String>,
    /// The suggestion that it makes concrete: when that does not suit a person, this does not either.
    pub suggestion: SuggestionId,
}

/// What a resident picked and wants to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doing {
    /// The options that they picked.
    pub picked: Vec<String>,
    /// The offers that they want to do.
    pub chosen: Vec<String>,
    /// What they can or want to do, in their own words.
    pub words: String,
}

impl Offer {
    /// Whether it suits what was picked; of what was not said, everything does.
    #[must_use]
    pub fn suits(&self, picked: &[String], preferences: &[Preference]) -> bool {
        preferences.iter().all(|preference| {
            let among = |ids: &[String]| -> Vec<String> {
                ids.iter().filter(|id| preference.options.contains(id)).cloned().collect()
            };
            let (wanted, named) = (among(picked), among(&self.suits));
            wanted.is_empty() || named.is_empty() || wanted.iter().any(|id| named.contains(id))
        })
    }
}
