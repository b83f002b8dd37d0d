//! Around the eighteenth birthday: what changes and when, and what young people want themselves (REQ-71, REQ-72).
//!
//! What changes is content (`public/content/eighteen.json`); its words are the text `eighteen-<id>`. Does not know what
//! day it is, nor the date of birth: only how many months are left until the eighteenth birthday.

use super::{
    date::{self, Date},
    evidence::Evidence,
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// Months in eighteen years.
const EIGHTEEN: i16 = 18 * 12;

/// A part of life in a plan for after the eighteenth birthday (004 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// Care.
    Zorg,
    /// Learning and working.
    Werk,
    /// Where the young person lives.
    Wonen,
    /// Money.
    Inkomen,
    /// Safety.
    Veiligheid,
}

impl Area {
    /// All of them, in the order of 004 §6.
    pub const ALL: [Self; 5] =
        [Self::Zorg, Self::Werk, Self::Wonen, Self::Inkomen, Self::Veiligheid];

    /// The id used in texts and records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Zorg => "zorg",
            Self::Werk => "werk",
            Self::Wonen => "wonen",
            Self::Inkomen => "inkomen",
            Self::Veiligheid => "veiligheid",
        }
    }
}

/// Something that changes, or that is good to ask about, at a moment around the eighteenth birthday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The id by which its words are found.
    pub id: String,
    /// How many months after the eighteenth birthday; before it when negative.
    pub months: i16,
    /// What it is about.
    pub area: Area,
    /// What shows that it is so. Without this it is only a question, and its words say whom to ask.
    pub known: Option<Known>,
}

/// What shows that something is so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where it was found, as a resident can read it.
    pub source: String,
    /// When that was, as precisely as is known.
    pub as_of: String,
    /// The last day on which it may be shown as a fact.
    #[serde(default, with = "date::optional")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<super::schema::Day>"))]
    pub valid_until: Option<Date>,
}

impl Change {
    /// Whether it may still be shown on this day.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        let last = self.known.as_ref().and_then(|known| known.valid_until);
        last.is_none_or(|last| today <= last)
    }
}

/// When it is, for a young person who turns eighteen in so many months: the months that are left, and the day.
/// Nothing when the calendar ends before that.
#[must_use]
pub fn moment(months: i16, until_eighteen: i16, today: Date) -> Option<(i16, Date)> {
    let left = months.checked_add(until_eighteen)?;
    Some((left, date::plus_months(today, left)?))
}

/// The age at so many months after the eighteenth birthday, in whole or half years (`17½`).
#[must_use]
pub fn age(months: i16) -> String {
    let all = EIGHTEEN.saturating_add(months);
    format!("{}{}", all / 12, if all % 12 == 6 { "½" } else { "" })
}

/// Whether that is from 16½ to 27 years, in whole or half years.
#[must_use]
pub const fn is_age(months: i16) -> bool {
    months >= -18 && months <= 9 * 12 && months % 6 == 0
}

/// What a young person wants in one area, in their own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    /// What they want.
    pub goal: String,
    /// What they will do for it, step by step.
    pub steps: String,
    /// The people who help.
    pub people: String,
    /// Which papers are needed.
    pub papers: String,
}

impl Aim {
    /// What is written in it, each with the name under which it is kept.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 4] {
        [
            ("goal", &self.goal),
            ("steps", &self.steps),
            ("people", &self.people),
            ("papers", &self.papers),
        ]
    }

    /// Whether nothing is written in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields().iter().all(|(_, words)| words.trim().is_empty())
    }
}

/// The plan for after the eighteenth birthday: what the young person wants, area by area (*toekomstplan*, 004 §6).
pub type Future = LiteMap<Area, Aim>;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_counted_from_the_months_until_eighteen() {
        let check = |today, until_eighteen, months, expected: (i16, &str)| {
            let today = date::parse(today).unwrap();
            let (left, day) = moment(months, until_eighteen, today).unwrap();
            assert_eq!((left, date::format(day).as_str()), expected, "{until_eighteen} {months}");
        };
        // 17 years and 5 months: 17½ is next month, 18 in June.
        check("2026-11-24", 7, -6, (1, "2026-12-24"));
        check("2026-11-24", 7, 0, (7, "2027-06-24"));
        check("2026-11-24", 7, -18, (-11, "2025-12-24"));
        check("2026-11-24", 7, 60, (67, "2032-06-24"));
        check("2026-11-24", 7, 108, (115, "2036-06-24"));
        // Born on the last day of a month, or on 29 February.
        check("2027-08-31", 6, 0, (6, "2028-02-29"));
        check("2027-08-31", 6, 12, (18, "2029-02-28"));
        check("2028-02-29", 0, 0, (0, "2028-02-29"));
        check("2028-02-29", 0, 60, (60, "2033-02-28"));
        // Older than eighteen: 19 years.
        check("2026-11-24", -12, 60, (48, "2030-11-24"));
        check("2026-11-24", -12, 0, (-12, "2025-11-24"));
        // The calendar of the app ends in 2199.
        assert_eq!(moment(108, 1200, date::parse("2098-01-01").unwrap()), None);
        assert_eq!(moment(i16::MAX, 1, date::parse("2026-01-01").unwrap()), None);
    }

    #[test]
    fn an_age_is_said_in_whole_and_half_years() {
        let ages = [-18, -6, 0, 60, 108].map(age);
        assert_eq!(ages, ["16½", "17½", "18", "23", "27"]);
        assert!(is_age(-18) && is_age(108) && !is_age(-24) && !is_age(114) && !is_age(-5));
    }
}
