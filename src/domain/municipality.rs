//! What one municipality adds: its own words for its desks, its offers, its thresholds.
//!
//! What is not known stays out; the app then says "vraag de gemeente".

use super::{
    date::{self, Date},
    destination::Destination,
    evidence::Evidence,
    ids::SuggestionId,
    thresholds::Thresholds,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A municipality that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceName {
    /// Its id.
    pub id: String,
    /// Its name as residents write it.
    pub name: String,
    /// Villages and towns in it by which residents know it better.
    #[serde(default)]
    pub towns: Vec<String>,
    /// Whether it was invented to show what the app can do.
    #[serde(default)]
    pub fictional: bool,
}

/// What is known about one municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// Its id (`haarlem`).
    pub id: String,
    /// Its name as residents write it.
    pub name: String,
    /// Whether it was invented to show what the app can do.
    #[serde(default)]
    pub fictional: bool,
    /// Its logo, shown in the header.
    pub logo: Option<Logo>,
    /// The style with its look, made of its own design tokens (`look`); empty for the neutral one.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(skip))]
    #[serde(default)]
    pub look: String,
    /// Where it receives meldingen over https (docs/receiving.md); most do not.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = "^https://[a-z0-9.-]+/")))]
    pub receives: Option<String>,
    /// Its own thresholds; without them, the usual ones.
    #[serde(default)]
    pub thresholds: Thresholds,
    /// How to reach the municipality in general.
    pub central: Option<Place>,
    /// What its desks are called and how to reach them.
    #[serde(default)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "super::schema::Named<Destination, Place>")
    )]
    pub desks: BTreeMap<Destination, Place>,
    /// Local offers.
    #[serde(default)]
    pub services: Vec<Service>,
}

/// The logo of a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Logo {
    /// The name of a drawing in the folder of the municipality, such as `logo.svg`. Nothing else than a
    /// name, so that it never leads elsewhere.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = "^[a-z0-9-]+[.]svg$")))]
    pub file: String,
    /// What a screen reader says instead of it.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1)))]
    pub text: String,
}

/// A local offer of a type of suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The type of suggestion it is an instance of.
    pub suggestion: SuggestionId,
    /// Where it is and how to reach it.
    pub place: Place,
}

/// A place with a name of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// What it is called locally.
    pub name: Option<String>,
    /// Telephone number as people write it.
    pub phone: Option<String>,
    /// Site, without `https://`.
    pub site: Option<String>,
    /// Street, number and town.
    pub address: Option<String>,
    /// Opening hours, in words.
    pub hours: Option<String>,
    /// Whether a resident can go there without a decision of the municipality, where that differs.
    pub without_decision: Option<bool>,
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where this was found.
    pub source: String,
    /// When that was, as precisely as is known (`2024`, `2026-11`).
    pub as_of: String,
    /// The last day on which it may be shown as a fact.
    #[serde(default, with = "date::optional")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<super::schema::Day>"))]
    pub valid_until: Option<Date>,
}

impl Municipality {
    /// The id of a municipality that has no content of its own.
    pub const OUTSIDE: &'static str = "buiten";

    /// A municipality about which nothing is known.
    #[must_use]
    pub fn unknown(id: &str, name: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            fictional: false,
            logo: None,
            look: String::new(),
            receives: None,
            thresholds: Thresholds::default(),
            central: None,
            desks: BTreeMap::new(),
            services: Vec::new(),
        }
    }

    /// The local offers of a type of suggestion that may be shown on this day.
    pub fn services_of(&self, id: SuggestionId, today: Date) -> impl Iterator<Item = &Place> {
        self.services
            .iter()
            .filter(move |service| service.suggestion == id && service.place.is_valid(today))
            .map(|service| &service.place)
    }

    /// What is known about one of its desks on this day.
    #[must_use]
    pub fn desk(&self, destination: Destination, today: Date) -> Option<&Place> {
        self.desks.get(&destination).filter(|desk| desk.is_valid(today))
    }
}

impl Place {
    /// Whether it may still be shown as a fact on this day.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| today <= last)
    }
}
