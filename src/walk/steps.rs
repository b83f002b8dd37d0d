//! The resident's steps: which of them they chose, with whom and when.

use super::{Walk, circle::Offer, planned::Planned};
use crate::domain::{
    assessment::{Assessment, WhyNot},
    date::Date,
    decision::Decision,
    ids::SuggestionId,
};

/// The steps that the resident chose to do, without those that a rule keeps away.
#[must_use]
pub fn chosen(walk: &Walk, assessment: &Assessment) -> Vec<SuggestionId> {
    let doing = walk.decisions().iter().filter(|(_, decision)| **decision == Decision::Doing);
    let is_kept_away = |id: &SuggestionId| {
        let mut not_shown = assessment.not_shown.iter();
        not_shown.any(|one| one.id == *id && matches!(one.why, WhyNot::Suppressed(_)))
    };
    doing.map(|(id, _)| *id).filter(|id| !is_kept_away(id)).collect()
}

/// The person who helps with a step, where they may be named: no one from around the resident where danger holds.
#[must_use]
pub fn who<'a>(walk: &Walk, planned: &'a Planned, assessment: &Assessment) -> Option<&'a str> {
    let who = planned.who.trim();
    let is_unsafe =
        walk.circle().iter().any(|(name, around)| name.trim() == who && !around.may_be_named());
    let may = Offer::of(assessment) != Offer::Nothing;
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
