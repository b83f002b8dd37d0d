//! What several pages share: each knows the app, and no page.

pub mod calendar;
pub mod closed_for_others;
pub mod contact;
pub mod day;
pub mod helping;
pub mod off_paper;
pub mod readable;
pub mod sheet;
pub mod suggestion;
pub mod take_along;
