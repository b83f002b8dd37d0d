//! Terms of the law: from a known day to the last day for the next step.
//!
//! The terms are content (`public/content/after.json`). Does not know what day it is, nor what a term is called.

mod calendar;
mod holidays;

pub use calendar::calendar;
pub use holidays::{Closed, DayOff, Holiday, closed, easter};

use super::{
    date::{self, Date, plus_days},
    evidence::Evidence,
};
use serde::{Deserialize, Serialize};

/// Something that happened on a day, from which a term is counted. In the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// The municipality was told that help is needed (Wmo 2015 art. 2.3.2 lid 1).
    Melding,
    /// The municipality gave the outcome of its investigation in writing (art. 2.3.2 lid 8).
    Verslag,
    /// Help was asked for formally (art. 2.3.2 lid 9).
    Aanvraag,
    /// The municipality was told in writing that it is late (Awb art. 4:17 lid 3).
    Ingebrekestelling,
    /// The decision was sent or handed over (Awb art. 6:8).
    Besluit,
    /// The decision on an objection was sent or handed over.
    BesluitOpBezwaar,
}

impl Moment {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Melding,
        Self::Verslag,
        Self::Aanvraag,
        Self::Ingebrekestelling,
        Self::Besluit,
        Self::BesluitOpBezwaar,
    ];

    /// The id used in texts and content.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Melding => "melding",
            Self::Verslag => "verslag",
            Self::Aanvraag => "aanvraag",
            Self::Ingebrekestelling => "ingebrekestelling",
            Self::Besluit => "besluit",
            Self::BesluitOpBezwaar => "besluit-op-bezwaar",
        }
    }
}

/// How long a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// This many days.
    Days(u8),
    /// This many weeks.
    Weeks(u8),
}

impl Length {
    /// In days.
    #[must_use]
    pub fn days(self) -> i64 {
        match self {
            Self::Days(days) => days.into(),
            Self::Weeks(weeks) => i64::from(weeks) * 7,
        }
    }

    /// Whether it is extended when it ends on a weekend or a holiday: not when it is described in more than
    /// ninety days or more than twelve weeks (Algemene termijnenwet art. 4).
    #[must_use]
    pub const fn can_be_extended(self) -> bool {
        match self {
            Self::Days(days) => days <= 90,
            Self::Weeks(weeks) => weeks <= 12,
        }
    }
}

/// The party that has to act within the term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// The resident.
    Inwoner,
    /// The municipality.
    Gemeente,
}

/// A term, as content gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id by which content refers to it; its words are the text `term-<id>`.
    pub id: String,
    /// From when it is counted; that day itself does not count.
    pub from: Moment,
    /// The term, counted from the same moment, at the end of which it begins.
    pub after: Option<String>,
    /// How long it is.
    pub length: Length,
    /// The party that has to act.
    pub who: Who,
    /// The letter that helps here; its words are the text `letter-<id>`.
    pub letter: Option<String>,
    /// The article, as a resident can quote it.
    pub law: String,
    /// How well this was checked.
    pub evidence: Evidence,
    /// Where it was found.
    pub source: String,
    /// When that was, as precisely as is known.
    pub as_of: String,
    /// The last day on which it may be shown as a fact.
    #[serde(default, with = "date::optional")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<super::schema::Day>"))]
    pub valid_until: Option<Date>,
}

impl Term {
    /// Whether it may still be shown as a fact on this day.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_until.is_none_or(|last| today <= last)
    }
}

/// The end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The day on which it would end by counting alone.
    pub counted: Date,
    /// Why it does not end on that day; nothing when it does.
    pub closed: Option<Closed>,
    /// The last day.
    pub last: Date,
}

/// The end of a term of this length after this day, where these days are equal to holidays.
#[must_use]
pub fn end(from: Date, length: Length, off: &[DayOff]) -> End {
    let counted = plus_days(from, length.days());
    let why = closed(counted, off).filter(|_| length.can_be_extended());
    let mut last = counted;
    // No run of closed days is as long as this; the calendar itself can end.
    for _ in 0..14 {
        if why.is_some() && closed(last, off).is_some() {
            last = plus_days(last, 1);
        }
    }
    End { counted, closed: why, last }
}

/// The ends of the terms that are counted from this moment on this day, and may be shown today.
#[must_use]
pub fn ends<'a>(
    terms: &'a [Term],
    moment: Moment,
    day: Date,
    off: &[DayOff],
    today: Date,
) -> Vec<(&'a Term, End)> {
    let mut found: Vec<(&Term, End)> = Vec::new();
    for term in terms.iter().filter(|term| term.from == moment && term.is_valid(today)) {
        let from = match &term.after {
            None => Some(day),
            Some(id) => found.iter().find(|(term, _)| term.id == *id).map(|(_, end)| end.last),
        };
        found.extend(from.map(|from| (term, end(from, term.length, off))));
    }
    found
}

#[cfg(test)]
mod tests;
