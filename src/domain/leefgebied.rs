//! The fifteen parts of daily life that a question can be about.
//!
//! Knows their codes and order only. Their names are texts; how someone is doing is an answer.

use serde::{Deserialize, Serialize};

/// A part of daily life. The same division is used for adults, families and young people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Leefgebied {
    /// Money: making ends meet, bills, debts.
    Geld,
    /// Work, school and learning.
    Werk,
    /// Having enough to do on a day.
    Dag,
    /// A good place to live, and being able to stay there.
    Wonen,
    /// The people at home, and being safe with them.
    Thuis,
    /// Children and raising them.
    Kind,
    /// How someone feels: sleep, worry, gloom.
    Hoofd,
    /// The body: what health allows and what it does not.
    Lijf,
    /// Alcohol, drugs, gambling.
    Gebruik,
    /// Washing, dressing, eating, taking medicine.
    Zorg,
    /// Housekeeping, shopping, post and arranging things.
    Huis,
    /// The people around someone.
    Net,
    /// Taking part, and getting there.
    Mee,
    /// Police, fines, courts.
    Recht,
    /// Caring for another person (mantelzorg).
    Mz,
}

impl Leefgebied {
    /// All parts of daily life, in the order in which they are offered.
    pub const ALL: [Self; 15] = [
        Self::Geld,
        Self::Werk,
        Self::Dag,
        Self::Wonen,
        Self::Thuis,
        Self::Kind,
        Self::Hoofd,
        Self::Lijf,
        Self::Gebruik,
        Self::Zorg,
        Self::Huis,
        Self::Net,
        Self::Mee,
        Self::Recht,
        Self::Mz,
    ];

    /// The code used in content and cases.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Geld => "GELD",
            Self::Werk => "WERK",
            Self::Dag => "DAG",
            Self::Wonen => "WONEN",
            Self::Thuis => "THUIS",
            Self::Kind => "KIND",
            Self::Hoofd => "HOOFD",
            Self::Lijf => "LIJF",
            Self::Gebruik => "GEBRUIK",
            Self::Zorg => "ZORG",
            Self::Huis => "HUIS",
            Self::Net => "NET",
            Self::Mee => "MEE",
            Self::Recht => "RECHT",
            Self::Mz => "MZ",
        }
    }

    /// The part of daily life with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|leefgebied| leefgebied.code() == code)
    }
}
