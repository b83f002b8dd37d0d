//! The last day for an objection (bezwaar).

use super::{
    catalogue::Catalogue,
    date::Date,
    terms::{Moment, ends},
};

/// The term in the content.
const TERM: &str = "bezwaar";

/// The last day for an objection against a decision that was sent on this day: six weeks, counted from the
/// day after, and longer when it ends on a weekend or a holiday (Awb art. 6:7 and 6:8, Algemene termijnenwet
/// art. 1). Nothing when the content does not know the term on this day.
#[must_use]
pub fn last_day(sent: Date, catalogue: &Catalogue, today: Date) -> Option<Date> {
    let found = ends(&catalogue.terms, Moment::Besluit, sent, &catalogue.days_off, today);
    found.into_iter().find(|(term, _)| term.id == TERM).map(|(_, end)| end.last)
}
