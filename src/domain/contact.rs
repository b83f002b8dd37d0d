//! Numbers and sites, as records with their source and the day they were checked.

use super::{
    condition::{Condition, Situation},
    date::{self, Date},
    destination::Destination,
    evidence::Evidence,
    outcome::Truth,
};
use serde::{Deserialize, Serialize};

/// How to reach a person or an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The id by which content refers to it; its name is the text `contact-<id>`.
    pub id: String,
    /// The telephone number as people write it.
    pub phone: Option<String>,
    /// The site, without `https://`.
    pub site: Option<String>,
    /// Whether calling is free.
    #[serde(default)]
    pub free: bool,
    /// The people it is for; empty means everybody. An unknown fact excludes nobody.
    pub when: Option<Condition>,
    /// The place to turn to with which it is shown as well.
    pub beside: Option<Destination>,
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where the number was found.
    pub source: String,
    /// When that was, as precisely as is known (`2026-01`, `2020`).
    pub as_of: String,
    /// The last day on which it may be shown as a fact.
    #[serde(default, with = "date::optional")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<super::schema::Day>"))]
    pub valid_until: Option<Date>,
}

impl Contact {
    /// Whether it may still be shown as a fact on this day.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| today <= last)
    }

    /// Whether it may be shown to this person today.
    #[must_use]
    pub fn is_for(&self, situation: &Situation) -> bool {
        let fits = |when: &Condition| when.evaluate(situation).truth != Truth::NotMet;
        self.is_valid(situation.today) && self.when.as_ref().is_none_or(fits)
    }

    /// The number as a telephone link (`tel:`), digits only.
    #[must_use]
    pub fn phone_link(&self) -> Option<String> {
        self.phone.as_deref().map(phone_link)
    }
}

/// A telephone link (`tel:`) for a number as people write it.
#[must_use]
pub fn phone_link(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
}
