//! How soon the resident needs an answer.

use serde::{Deserialize, Serialize};

/// How soon the resident needs an answer; later variants are more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Urgency {
    /// No route needed: own steps.
    U4,
    /// Normal; the terms of the law apply.
    U3,
    /// Within three working days.
    U2,
    /// Today.
    U1,
    /// Now: call.
    U0,
}

impl Urgency {
    /// Whether this is shown on a screen of its own, before anything else.
    #[must_use]
    pub fn comes_first(self) -> bool {
        self >= Self::U1
    }

    /// The id used in cases and texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::U0 => "U0",
            Self::U1 => "U1",
            Self::U2 => "U2",
            Self::U3 => "U3",
            Self::U4 => "U4",
        }
    }
}
