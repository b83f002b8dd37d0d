//! Which small offers to do something for another person suit a person, by what is known of them.

use super::{
    catalogue::Catalogue,
    date::Date,
    decision::{Decisions, put_aside},
    doing::Offer,
    facts::Facts,
    ids::SuggestionId,
};

/// Whether no known fact says that a suggestion does not suit this person.
#[must_use]
pub fn is_right(catalogue: &Catalogue, facts: &Facts, id: SuggestionId, today: Date) -> bool {
    let situation = catalogue.situation(facts, today);
    let not_if = catalogue.suggestion(id).and_then(|suggestion| suggestion.not_if.as_ref());
    !not_if.is_some_and(|not_if| not_if.evaluate(&situation).is_met())
}

/// The offers for a person: those that suit what they picked, of suggestions that suit them.
#[must_use]
pub fn offers<'a>(
    catalogue: &'a Catalogue,
    facts: &Facts,
    decisions: &Decisions,
    picked: &[String],
    today: Date,
) -> Vec<&'a Offer> {
    let aside = put_aside(decisions);
    let suits = |offer: &&Offer| {
        offer.suits(picked, &catalogue.preferences)
            && !aside.contains(&offer.suggestion)
            && is_right(catalogue, facts, offer.suggestion, today)
    };
    catalogue.offers.iter().filter(suits).collect()
}
