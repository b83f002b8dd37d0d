//! Amounts of money that the law or the government sets, for as long as they hold.

use super::{
    date::{self, Date},
    evidence::Evidence,
};
use serde::{Deserialize, Serialize};

/// The most that a resident pays for help under the Wmo (Wmo 2015 art. 2.1.4a).
pub const OWN_CONTRIBUTION: &str = "eigen-bijdrage-wmo";

/// An amount of money, and when it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The id by which the app refers to it; the same for each period.
    pub id: String,
    /// How much, in euro cents.
    pub cents: u32,
    /// For which time it is paid.
    pub per: Period,
    /// The first day on which it holds.
    #[serde(with = "date::required")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::schema::Day"))]
    pub valid_from: Date,
    /// The last day on which it holds.
    #[serde(with = "date::required")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::schema::Day"))]
    pub valid_until: Date,
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where it was found.
    pub source: String,
    /// When that was, as precisely as is known (`2026-01`, `2020`).
    pub as_of: String,
}

/// A time for which an amount is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// A calendar month.
    Month,
}

impl Amount {
    /// Whether it holds on this day.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_from <= today && today <= self.valid_until
    }
}
