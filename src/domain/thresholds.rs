//! The numbers that a municipality may set. The founding documents leave them open.

use serde::{Deserialize, Serialize};

/// From which number on a situation counts as multiple, as complex, or as out of overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Thresholds {
    /// Number of knelpunten from which a question is multiple (`meervoudig`).
    pub meervoudig_drempel: usize,
    /// Number of knelpunten from which a question is complex (`multiproblematiek`).
    pub multi_drempel: usize,
    /// Number of signs from which the overview may be lost.
    pub overzicht_drempel: usize,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { meervoudig_drempel: 2, multi_drempel: 3, overzicht_drempel: 2 }
    }
}

/// A number in a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Number {
    /// This number.
    Fixed(usize),
    /// What the municipality set for this threshold.
    Set(Threshold),
}

/// The name of a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Threshold {
    /// See [`Thresholds::meervoudig_drempel`].
    Meervoudig,
    /// See [`Thresholds::multi_drempel`].
    Multi,
    /// See [`Thresholds::overzicht_drempel`].
    Overzicht,
}

impl Threshold {
    /// The threshold that content calls by this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "meervoudigDrempel" => Some(Self::Meervoudig),
            "multiDrempel" => Some(Self::Multi),
            "overzichtDrempel" => Some(Self::Overzicht),
            _ => None,
        }
    }
}

impl Thresholds {
    /// What this number is for the municipality.
    #[must_use]
    pub const fn resolve(&self, number: Number) -> usize {
        match number {
            Number::Fixed(number) => number,
            Number::Set(Threshold::Meervoudig) => self.meervoudig_drempel,
            Number::Set(Threshold::Multi) => self.multi_drempel,
            Number::Set(Threshold::Overzicht) => self.overzicht_drempel,
        }
    }
}
