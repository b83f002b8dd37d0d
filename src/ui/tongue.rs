//! The languages that there is a page for.

use serde::{Deserialize, Serialize};

/// A language that is not Dutch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tongue {
    /// English.
    English,
    /// Arabic.
    Arabic,
    /// Turkish.
    Turkish,
    /// Polish.
    Polish,
    /// Ukrainian.
    Ukrainian,
}

impl Tongue {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::English, Self::Arabic, Self::Turkish, Self::Polish, Self::Ukrainian];

    /// Its code (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Turkish => "tr",
            Self::Polish => "pl",
            Self::Ukrainian => "uk",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Turkish => "Türkçe",
            Self::Polish => "Polski",
            Self::Ukrainian => "Українська",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_from_right(self) -> bool {
        match self {
            Self::Arabic => true,
            Self::English | Self::Turkish | Self::Polish | Self::Ukrainian => false,
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
