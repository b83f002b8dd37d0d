//! The days on which a term of the law does not end (Algemene termijnenwet art. 1 and 3).

use crate::domain::{
    date::{self, Date, plus_days},
    evidence::Evidence,
};
use serde::{Deserialize, Serialize};
use time::Weekday;

/// A day that the king put on a par with the holidays (Algemene termijnenwet art. 3 lid 3). Content gives these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayOff {
    /// The day.
    #[serde(with = "date::required")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "crate::domain::schema::Day"))]
    pub day: Date,
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where it was found.
    pub source: String,
    /// When that was, as precisely as is known.
    pub as_of: String,
}

/// A holiday of the law (Algemene termijnenwet art. 3 lid 1 and 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    Nieuwjaarsdag,
    /// The Friday before Easter (lid 2).
    GoedeVrijdag,
    /// The Monday after Easter.
    TweedePaasdag,
    /// 27 April, or the day before when that is a Sunday.
    Koningsdag,
    /// 5 May, every year.
    Bevrijdingsdag,
    /// The Thursday 39 days after Easter.
    Hemelvaartsdag,
    /// The Monday 50 days after Easter.
    TweedePinksterdag,
    /// 25 December.
    EersteKerstdag,
    /// 26 December.
    TweedeKerstdag,
}

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 9] = [
        Self::Nieuwjaarsdag,
        Self::GoedeVrijdag,
        Self::TweedePaasdag,
        Self::Koningsdag,
        Self::Bevrijdingsdag,
        Self::Hemelvaartsdag,
        Self::TweedePinksterdag,
        Self::EersteKerstdag,
        Self::TweedeKerstdag,
    ];

    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nieuwjaarsdag => "nieuwjaarsdag",
            Self::GoedeVrijdag => "goede-vrijdag",
            Self::TweedePaasdag => "tweede-paasdag",
            Self::Koningsdag => "koningsdag",
            Self::Bevrijdingsdag => "bevrijdingsdag",
            Self::Hemelvaartsdag => "hemelvaartsdag",
            Self::TweedePinksterdag => "tweede-pinksterdag",
            Self::EersteKerstdag => "eerste-kerstdag",
            Self::TweedeKerstdag => "tweede-kerstdag",
        }
    }

    /// The day in this year; nothing outside the years that dates can have.
    #[must_use]
    pub fn day(self, year: i32) -> Option<Date> {
        let after_easter = |days| easter(year).map(|easter| plus_days(easter, days));
        match self {
            Self::Nieuwjaarsdag => date::new(year, 1, 1),
            Self::GoedeVrijdag => after_easter(-2),
            Self::TweedePaasdag => after_easter(1),
            Self::Koningsdag => date::new(year, 4, 27).map(|birthday| {
                // When it is a Sunday it is celebrated on the Saturday before.
                plus_days(birthday, -i64::from(birthday.weekday() == Weekday::Sunday))
            }),
            Self::Bevrijdingsdag => date::new(year, 5, 5),
            Self::Hemelvaartsdag => after_easter(39),
            Self::TweedePinksterdag => after_easter(50),
            Self::EersteKerstdag => date::new(year, 12, 25),
            Self::TweedeKerstdag => date::new(year, 12, 26),
        }
    }
}

/// Why a term does not end on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is a Saturday or a Sunday.
    Weekend,
    /// It is a holiday.
    Holiday(Holiday),
    /// It was put on a par with a holiday.
    DayOff,
}

/// Why no term ends on this day; nothing when one can.
#[must_use]
pub fn closed(day: Date, off: &[DayOff]) -> Option<Closed> {
    let holiday = Holiday::ALL.into_iter().find(|holiday| holiday.day(day.year()) == Some(day));
    if let Some(holiday) = holiday {
        Some(Closed::Holiday(holiday))
    } else if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        Some(Closed::Weekend)
    } else if off.iter().any(|off| off.day == day) {
        Some(Closed::DayOff)
    } else {
        None
    }
}

/// Easter Sunday in this year, by the rule of the Gregorian calendar (Meeus, Jones and Butcher).
#[must_use]
pub fn easter(year: i32) -> Option<Date> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let skipped = (century + 8) / 25;
    let moon = (19 * golden + century - century / 4 - (century - skipped + 1) / 3 + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    let days = moon + to_sunday - 7 * late + 114;
    date::new(year, u8::try_from(days / 31).ok()?, u8::try_from(days % 31 + 1).ok()?)
}
