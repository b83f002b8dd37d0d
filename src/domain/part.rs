//! The parts of the *persoonlijk plan* (Wmo 2015 art. 2.3.2 lid 4).

use serde::{Deserialize, Serialize};

/// A part of the plan; the first seven follow art. 2.3.2 lid 4 a to g.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// a: needs, characteristics and preferences.
    Needs,
    /// b: own strength and usual help at home.
    OwnStrength,
    /// c: carers and the people around.
    Network,
    /// d: what the carer needs.
    Carer,
    /// e: freely accessible help, and what was tried.
    Nearby,
    /// f: other help and other laws.
    OtherHelp,
    /// g: what it costs.
    Contribution,
    /// How the conversation should be.
    Conversation,
    /// Danger; only shared after a separate choice.
    Safety,
}

impl Part {
    /// The parts in order.
    pub const ALL: [Self; 9] = [
        Self::Needs,
        Self::OwnStrength,
        Self::Network,
        Self::Carer,
        Self::Nearby,
        Self::OtherHelp,
        Self::Contribution,
        Self::Conversation,
        Self::Safety,
    ];

    /// The id used in texts; one letter for the parts of the law.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Needs => "a",
            Self::OwnStrength => "b",
            Self::Network => "c",
            Self::Carer => "d",
            Self::Nearby => "e",
            Self::OtherHelp => "f",
            Self::Contribution => "g",
            Self::Conversation => "gesprek",
            Self::Safety => "veilig",
        }
    }

    /// Whether its lines are shared with the municipality by default.
    #[must_use]
    pub fn is_shared(self) -> bool {
        self != Self::Safety
    }
}
