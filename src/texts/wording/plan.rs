//! The lines of the plan in words.

use super::{own_topic, said};
use crate::{
    domain::{
        eighteen::{Aim, Area},
        ids::SuggestionId,
        leefgebied::Leefgebied,
        plan::Line,
    },
    texts::{Texts, ids::slug},
};

/// A line of the plan, as the resident would say it.
#[must_use]
pub fn line(texts: &Texts, line: &Line) -> String {
    // With commas only, because some names have an "and" of their own.
    let topics = |leefgebieden: &[Leefgebied]| {
        leefgebieden.iter().map(|l| own_topic(texts, *l)).collect::<Vec<_>>().join(", ")
    };
    let about = |id: &str, suggestion: SuggestionId, reason: &str| {
        let step = suggestion_title(texts, suggestion);
        let id = if reason.trim().is_empty() { id.to_owned() } else { format!("{id}-reason") };
        texts.with(&id, &[("stap", &step), ("reden", reason.trim())])
    };
    match line {
        Line::Story(story) => story.clone(),
        Line::GoodDay(words) => texts.with("plan-good-day", &[("woorden", words)]),
        Line::BadDay(words) => texts.with("plan-bad-day", &[("woorden", words)]),
        Line::Said(answer) => said(texts, answer),
        Line::Wishes(l) => texts.with("plan-wishes", &[("gebieden", &topics(l))]),
        Line::GoesWell(l) => texts.with("plan-goes-well", &[("gebieden", &topics(l))]),
        Line::HelpThere(l) => texts.with("plan-help-there", &[("gebieden", &topics(l))]),
        Line::Words(step, words) => match step.topic {
            Some(l) => texts
                .with("said-in-topic", &[("gebied", &own_topic(texts, l)), ("antwoord", words)]),
            None => texts.with("plan-words", &[("woorden", words)]),
        },
        Line::Doing(id) => about("plan-doing", *id, ""),
        Line::Tried(id, reason) => about("plan-tried", *id, reason),
        Line::NotSuitable(id, reason) => about("plan-not-suitable", *id, reason),
        Line::Future(area, aim) => future(texts, *area, aim),
        Line::Offer(id) => {
            texts.with("plan-offer", &[("stap", &texts.get(&format!("offer-{id}")))])
        }
        Line::Offering(words) => texts.with("plan-offer", &[("stap", words)]),
        Line::AskCosts => texts.get("plan-ask-costs"),
    }
}

/// What the resident wants after their eighteenth birthday in one area, line by line.
fn future(texts: &Texts, area: Area, aim: &Aim) -> String {
    let area = texts.get(&format!("future-{}", area.id()));
    let head = texts.with("plan-future", &[("gebied", &area)]);
    std::iter::once(head).chain(aim_lines(texts, aim)).collect::<Vec<_>>().join("\n")
}

/// What is written about an aim, each line with what it is.
#[must_use]
pub fn aim_lines(texts: &Texts, aim: &Aim) -> Vec<String> {
    let written = aim.fields().into_iter().filter(|(_, words)| !words.trim().is_empty());
    let said = |(name, words): (&str, &str)| {
        texts.with(&format!("future-said-{name}"), &[("woorden", words.trim())])
    };
    written.map(said).collect()
}

/// The title of a suggestion.
#[must_use]
pub fn suggestion_title(texts: &Texts, id: SuggestionId) -> String {
    texts.get(&format!("suggestion-{}", slug(&id.to_string())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_its_reason_only_when_there_is_one() {
        let words = "suggestion-c03 = Stap\nplan-not-suitable = Niet: { $stap }
plan-not-suitable-reason = Niet: { $stap }. { $reden }";
        let texts = Texts::new("nl", &[words]).unwrap();
        let check = |reason: &str, expected: &str| {
            let id = SuggestionId::try_from("C03".to_owned()).unwrap();
            assert_eq!(line(&texts, &Line::NotSuitable(id, reason.to_owned())), expected);
        };
        check("", "Niet: Stap");
        check("  ", "Niet: Stap");
        check(" te ver ", "Niet: Stap. te ver");
    }
}
