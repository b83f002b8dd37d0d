//! The steps of somebody: what he chose to do, how he begins, who helps, when, and how it went.

use super::{Walk, circle::Offer};
use crate::domain::{
    assessment::{Assessment, WhyNot},
    catalogue::Catalogue,
    date::{self, Date},
    decision::Decision,
    ids::SuggestionId,
};
use serde::{Deserialize, Serialize};

/// What somebody planned for a step; nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// How he begins, when otherwise than proposed.
    pub first: Option<String>,
    /// Who helps.
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

/// The steps that somebody chose to do, without those that a rule keeps away.
#[must_use]
pub fn chosen(walk: &Walk, assessment: &Assessment) -> Vec<SuggestionId> {
    let doing = walk.decisions().iter().filter(|(_, decision)| **decision == Decision::Doing);
    let is_kept_away = |id: &SuggestionId| {
        let mut not_shown = assessment.not_shown.iter();
        not_shown.any(|one| one.id == *id && matches!(one.why, WhyNot::Suppressed(_)))
    };
    doing.map(|(id, _)| *id).filter(|id| !is_kept_away(id)).collect()
}

/// Who helps with a step, where he may be named: nobody from around the resident where danger holds.
#[must_use]
pub fn who<'a>(
    walk: &Walk,
    planned: &'a Planned,
    assessment: &Assessment,
    catalogue: &Catalogue,
) -> Option<&'a str> {
    let who = planned.who.trim();
    let is_unsafe =
        walk.circle().iter().any(|(name, around)| name.trim() == who && !around.may_be_named());
    let may = Offer::of(assessment, catalogue) != Offer::Nothing;
    (may && !who.is_empty() && !is_unsafe).then_some(who)
}

/// The days that are still to come, each once and in order.
#[must_use]
pub fn days(walk: &Walk, assessment: &Assessment, today: Date) -> Vec<Date> {
    let planned = chosen(walk, assessment).into_iter().filter_map(|id| walk.planned(id).day);
    let mut days: Vec<Date> = planned.filter(|day| *day >= today).collect();
    days.sort();
    days.dedup();
    days
}
