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

    /// The reader of a plan, when this is where the resident is pointed to, what is most important first: the first that
    /// reads plans, such as the youth team of a child for whom the doctor comes first. Without one the Wmo desk.
    #[must_use]
    pub fn of(destinations: impl IntoIterator<Item = Destination>) -> Self {
        destinations.into_iter().find_map(Self::at).unwrap_or(Self::Wmo)
    }

    fn at(destination: Destination) -> Option<Self> {
        use Destination as D;
        if destination == D::Wmo {
            Some(Self::Wmo)
        } else if destination == D::Swt {
            Some(Self::Swt)
        } else if matches!(destination, D::Jeugd | D::School) {
            Some(Self::Jeugd)
        } else if matches!(destination, D::Schuld | D::Geldfit) {
            Some(Self::Schuld)
        } else {
            None
        }
    }

    /// Whether what is written to them follows the parts of art. 2.3.2 lid 4 Wmo 2015.
    #[must_use]
    pub const fn has_parts_of_law(self) -> bool {
        match self {
            Self::Wmo | Self::Swt => true,
            Self::Jeugd | Self::Schuld => false,
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
