//! A type of suggestion: something to do oneself, with others, or with help, and when it fits.
//!
//! Knows no names, numbers or addresses of local offers; those are services of a municipality.

use super::{
    condition::Condition, destination::Destination, ids::SuggestionId, leefgebied::Leefgebied,
    need::Need,
};
use serde::{Deserialize, Serialize};

/// A type of suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own, on its own line")]
pub struct Suggestion {
    /// Its id (`C03`).
    pub id: SuggestionId,
    /// Its rung on the ladder.
    pub level: Level,
    /// How one gets in.
    pub access: Access,
    /// The leefgebieden it can help with; empty means all.
    #[serde(default)]
    pub domains: Vec<Leefgebied>,
    /// The needs that it helps with a little; lists of needs and rules say with what it helps most.
    #[serde(default)]
    pub suits: Vec<Need>,
    /// When it fits although no list names it.
    pub fits: Option<Condition>,
    /// The place to turn to that it leads to.
    pub to: Option<Destination>,
    /// When it does not fit after all.
    pub not_if: Option<Condition>,
    /// When it is not shown at first.
    pub not_first: Option<Condition>,
    /// Whether it is never shown at first: a page of the app leads to it as well.
    #[serde(default)]
    pub never_first: bool,
    /// Whether it suits nearly everybody, so that it is shown only where a list names it, and never in danger.
    #[serde(default)]
    pub general: bool,
    /// Whether it is done in a group; group forms go before individual forms.
    #[serde(default)]
    pub group: bool,
    /// Whether it asks something of a carer or relative. Held back until it is known how the carer is.
    #[serde(default)]
    pub asks_carer: bool,
    /// Whether it stays when a safety rule applies.
    #[serde(default)]
    pub even_in_danger: bool,
    /// Whether it costs money by itself.
    #[serde(default)]
    pub paid: bool,
    /// Whether the resident pays nothing, everywhere and always.
    #[serde(default)]
    pub free: bool,
    /// National numbers that belong to it, by the id of the contact.
    #[serde(default)]
    pub contacts: Vec<String>,
}

/// A rung of the ladder (domain niveau), from light to heavy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Level {
    /// Eigen kracht: oneself.
    #[serde(rename = "0a")]
    Zelf,
    /// Eigen netwerk: with the people around.
    #[serde(rename = "0b")]
    Netwerk,
    /// Informele hulp: volunteers and neighbourhood.
    #[serde(rename = "0c")]
    Informeel,
    /// Algemene voorziening: freely accessible nearby.
    #[serde(rename = "0d")]
    Algemeen,
    /// Niveau 1: professionals nearby.
    #[serde(rename = "1")]
    Nabij,
    /// Niveau 2: through a decision or another law.
    #[serde(rename = "2")]
    Specifiek,
}

impl Level {
    /// The rungs from light to heavy.
    pub const ALL: [Self; 6] =
        [Self::Zelf, Self::Netwerk, Self::Informeel, Self::Algemeen, Self::Nabij, Self::Specifiek];

    /// The code used in content and cases.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zelf => "0a",
            Self::Netwerk => "0b",
            Self::Informeel => "0c",
            Self::Algemeen => "0d",
            Self::Nabij => "1",
            Self::Specifiek => "2",
        }
    }
}

/// How one gets in; not the same as the level, since a sociaal team (level 1) can grant aids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Free: no referral, no decision.
    Vrij,
    /// The provider has a first talk.
    Intake,
    /// The municipality decides after a melding.
    Besluit,
    /// After referral by a doctor, CJG or CIZ.
    Verwijzing,
    /// Differs per municipality; a local offer may say.
    Verschilt,
}

impl Access {
    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Vrij => "vrij",
            Self::Intake => "intake",
            Self::Besluit => "besluit",
            Self::Verwijzing => "verwijzing",
            Self::Verschilt => "verschilt",
        }
    }
}
