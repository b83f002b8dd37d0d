//! What a resident may have to pay, with the amount only while it is known to hold.

use crate::{
    domain::{
        amount::{Amount, OWN_CONTRIBUTION, Period},
        catalogue::Catalogue,
        date::Date,
        ids::SuggestionId,
        suggestion::{Access, Level},
    },
    texts::{Texts, ids::slug},
};

/// What is said about the own contribution (eigen bijdrage) with a suggestion; nothing for what does
/// not need a decision under the Wmo, nor for what has a text of its own about its cost: another
/// amount holds there.
#[must_use]
pub fn own_contribution(
    texts: &Texts,
    catalogue: &Catalogue,
    id: SuggestionId,
    today: Date,
) -> Option<String> {
    let suggestion = catalogue.suggestion(id)?;
    if suggestion.level != Level::Specifiek || suggestion.access != Access::Besluit {
        return None;
    }
    let own_cost = format!("suggestion-{}.cost", slug(&id.to_string()));
    if texts.find(&own_cost, &[]).is_some() {
        return None;
    }
    let Some(Amount { cents, per, .. }) = catalogue.amount(OWN_CONTRIBUTION, today) else {
        return Some(texts.get("own-contribution"));
    };
    let text = match per {
        Period::Month => "own-contribution-per-month",
    };
    let (year, amount) = (today.year().to_string(), euros(*cents));
    Some(texts.with(text, &[("jaar", &year), ("bedrag", &amount)]))
}

/// An amount as people write it; it does not break over two lines.
fn euros(cents: u32) -> String {
    format!("€\u{a0}{},{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::euros;

    #[test]
    fn cents_are_written_as_euros() {
        for (cents, written) in [(2180, "€\u{a0}21,80"), (5, "€\u{a0}0,05"), (2000, "€\u{a0}20,00")]
        {
            assert_eq!(euros(cents), written);
        }
    }
}
