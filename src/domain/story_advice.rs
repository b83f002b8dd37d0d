//! The advice about an invented life story: computed, like that of a resident.

use super::{
    answer::Answer,
    assess::assess,
    assessment::Assessment,
    catalogue::Catalogue,
    date::Date,
    fact::{Fact, SingleFact},
    facts::Facts,
    story::Story,
};

/// What the app would say to the person in this story today in this municipality.
#[must_use]
pub fn advice_of(story: &Story, catalogue: &Catalogue, today: Date) -> Assessment {
    let mut facts: Facts = story.situation.iter().cloned().collect();
    let chosen = story.topics.iter().map(|topic| Answer::read(Fact::Gekozen(*topic), "ja"));
    let first = story.topics.first();
    let first = first.map(|topic| Answer::read(SingleFact::Voorop.into(), topic.code()));
    chosen.chain(first).flatten().for_each(|answer| facts.put(answer));
    assess(catalogue, &facts, &[], today)
}
