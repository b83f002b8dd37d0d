//! The advice about an invented life story: computed, like that of a resident.

use super::{
    assess::assess, assessment::Assessment, catalogue::Catalogue, date::Date, facts::Facts,
    story::Story,
};

/// What the app would say to the person in this story today in this municipality.
#[must_use]
pub fn advice_of(story: &Story, catalogue: &Catalogue, today: Date) -> Assessment {
    let facts: Facts = story.situation.iter().cloned().collect();
    assess(catalogue, &facts, &[], today)
}
