//! The reader a plan is written for. Does not know what the plan says.

use super::destination::Destination;
use serde::{Deserialize, Serialize};

/// For whom the plan and the melding are worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Addressee {
    /// The Wmo desk.
    Wmo,
    /// The sociaal (wijk)team.
    Swt,
    /// CJG or youth team.
    Jeugd,
    /// Debt help; by phone, so with words to say.
    Schuld,
}

impl Addressee {
    /// Everybody a plan can be for.
    pub const ALL: [Self; 4] = [Self::Wmo, Self::Swt, Self::Jeugd, Self::Schuld];

    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wmo => "wmo",
            Self::Swt => "swt",
            Self::Jeugd => "jeugd",
            Self::Schuld => "schuld",
        }
    }

    /// The reader of a plan, when this is where the resident is pointed to.
    #[must_use]
    pub fn of(main: Destination) -> Self {
        use Destination as D;
        if main == D::Swt {
            Self::Swt
        } else if matches!(main, D::Jeugd | D::School) {
            Self::Jeugd
        } else if matches!(main, D::Schuld | D::Geldfit) {
            Self::Schuld
        } else {
            Self::Wmo
        }
    }

    /// Where the plan goes.
    #[must_use]
    pub const fn destination(self) -> Destination {
        match self {
            Self::Wmo => Destination::Wmo,
            Self::Swt => Destination::Swt,
            Self::Jeugd => Destination::Jeugd,
            Self::Schuld => Destination::Schuld,
        }
    }
}
