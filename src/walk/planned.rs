//! What the resident planned for a step: how they begin, who helps, when, and how it went.

use crate::domain::date::{self, Date};
use serde::{Deserialize, Serialize};

/// What the resident planned for a step; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// How they begin, when not as proposed.
    pub first: Option<String>,
    /// The person who helps.
    pub who: String,
    /// On which day.
    #[serde(with = "date::optional")]
    pub day: Option<Date>,
    /// How it went.
    pub went: Option<Went>,
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Went {
    /// It helped.
    Helped,
    /// It did not help.
    Not,
    /// It is not done yet.
    Later,
}

impl Went {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Helped, Self::Not, Self::Later];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Not => "not",
            Self::Later => "later",
        }
    }
}
