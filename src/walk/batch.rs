//! Filling in by page instead of by question, for people who have done it before: which questions share a page.
//!
//! Decides nothing itself: the questions are those that the walk would ask, and the answers go the same way.

use super::{Walk, helper::is_about_danger};
use crate::domain::{catalogue::Catalogue, date::Date, flow::Step};

/// The steps of the next page: all questions about one part of daily life, or those that come one after the other
/// about the whole. One about danger is alone; none is left when the walk is at its end.
#[must_use]
pub fn page(walk: &Walk, catalogue: &Catalogue, today: Date) -> Vec<Step> {
    let Some(first) = walk.next(catalogue, today) else { return Vec::new() };
    if is_about_danger(catalogue, &first) {
        return vec![first];
    }
    if first.topic.is_some() {
        let steps = walk.page_of(&first, catalogue, today).into_iter();
        return steps.filter(|step| !walk.is_done(step)).collect();
    }
    let mut ahead = walk.clone();
    let mut steps = Vec::new();
    let mut next = Some(first);
    while let Some(step) =
        next.filter(|step| step.topic.is_none() && !is_about_danger(catalogue, step))
    {
        ahead.skip(&step, catalogue, today);
        // A question that cannot be left open would come again.
        next = ahead.next(catalogue, today).filter(|after| *after != step);
        steps.push(step);
    }
    steps
}
