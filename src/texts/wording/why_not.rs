//! Why the result is as it is, apart from the rules: what modifiers add, and why a suggestion is not shown.

use super::{about::About, quote};
use crate::{
    domain::{assessment::WhyNot, ids::RuleId},
    texts::{Texts, ids::slug},
};

/// What a modifier adds, in one sentence.
#[must_use]
pub fn modifier(texts: &Texts, about: &About, id: RuleId) -> String {
    about.text(texts, &format!("modifier-{}", slug(&id.to_string())), &[])
}

/// Why a suggestion is not shown.
#[must_use]
pub fn why_not(texts: &Texts, about: &About, why: &WhyNot) -> String {
    match why {
        WhyNot::Excluded(answers) => quote(texts, answers).map_or_else(
            || texts.get("why-not-safety"),
            |said| texts.with("why-not-excluded", &[("antwoord", &said)]),
        ),
        WhyNot::NoSign => texts.get("why-not-no-sign"),
        WhyNot::Maybe(_) => texts.get("why-not-maybe"),
        WhyNot::Suppressed(id) if id.is_modifier() => modifier(texts, about, *id),
        WhyNot::Suppressed(_) => texts.get("why-not-safety"),
        WhyNot::Refused => texts.get("why-not-refused"),
    }
}
