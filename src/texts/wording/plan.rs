//! The lines of the plan in words.

use super::{
    about::{self, About, need_line},
    choice, own_topic, said,
};
use crate::{
    domain::{
        answer::Answer,
        eighteen::{Aim, Area},
        fact::{Fact, SingleFact},
        ids::SuggestionId,
        leefgebied::Leefgebied,
        plan::{Line, Part},
    },
    texts::{Texts, ids::slug},
};

/// A line of the plan, as the resident would say it.
#[must_use]
pub fn line(texts: &Texts, about_whom: &About, line: &Line) -> String {
    // With commas only, because some names have an "and" of their own.
    let topics = |leefgebieden: &[Leefgebied]| {
        leefgebieden.iter().map(|l| name(texts, about_whom, *l)).collect::<Vec<_>>().join(", ")
    };
    let about = |id: &str, suggestion: SuggestionId, reason: &str| {
        let step = about_whom.text(texts, &format!("mine-{}", slug(&suggestion.to_string())), &[]);
        let id = if reason.trim().is_empty() { id.to_owned() } else { format!("{id}-reason") };
        texts.with(&id, &[("stap", &step), ("reden", reason.trim())])
    };
    match line {
        Line::Story(story) => story.clone(),
        Line::GoodDay(words) => texts.with("plan-good-day", &[("woorden", words)]),
        Line::BadDay(words) => texts.with("plan-bad-day", &[("woorden", words)]),
        Line::Said(answer) => said_about(texts, about_whom, answer),
        Line::GoesWell(l) => texts.with("plan-goes-well", &[("gebieden", &topics(l))]),
        Line::HelpThere(l) => texts.with("plan-help-there", &[("gebieden", &topics(l))]),
        Line::Words(step, words) => match step.topic {
            Some(l) => texts.with(
                "said-in-topic",
                &[("gebied", &name(texts, about_whom, l)), ("antwoord", words)],
            ),
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
        Line::AskCosts => about_whom.text(texts, "plan-ask-costs", &[]),
    }
}

/// The heading of a part, for the person it is about. The carer who fills in has a part of their own.
#[must_use]
pub fn heading(texts: &Texts, about_whom: &About, part: Part) -> String {
    if part == Part::Carer && about_whom.is_other() && !about_whom.has(Leefgebied::Mz).is_other() {
        return texts.get("plan-part-d-own");
    }
    about_whom.text(texts, &format!("plan-part-{}", part.id()), &[])
}

/// The name of a leefgebied in the mouth of the person who fills in.
fn name(texts: &Texts, about_whom: &About, topic: Leefgebied) -> String {
    if about_whom.has(topic).is_other() {
        about::topic(texts, about_whom, topic)
    } else {
        own_topic(texts, topic)
    }
}

/// An answer in the plan, about the person it is about.
fn said_about(texts: &Texts, about_whom: &About, answer: &Answer) -> String {
    let value = answer.spelled().concat();
    match answer.fact() {
        Fact::Need(need) => need_line(texts, about_whom, need),
        Fact::Domein(topic @ Leefgebied::Mz) => {
            about_whom.has(topic).text(texts, &format!("plan-mz-{}", slug(&value)), &[])
        }
        Fact::Domein(topic) if texts.find(&scale_id(topic, &value), &[]).is_some() => {
            about_whom.has(topic).text(texts, &scale_id(topic, &value), &[])
        }
        Fact::Domein(topic) | Fact::HulpAl(topic) | Fact::Gekozen(topic) => {
            let said = choice(texts, answer.fact(), &value);
            let values = [("gebied", name(texts, about_whom, topic)), ("antwoord", said)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            texts.with("said-in-topic", &values)
        }
        Fact::Single(fact @ (SingleFact::Rol | SingleFact::WilHulp)) => {
            about_whom.text(texts, &format!("plan-{}-{}", slug(fact.key()), slug(&value)), &[])
        }
        Fact::Single(fact) => single(texts, about_whom, fact, answer),
    }
}

/// The id of the sentence for how it goes in a leefgebied.
fn scale_id(topic: Leefgebied, value: &str) -> String {
    format!("plan-scale-{}-{}", slug(topic.code()), slug(value))
}

/// An answer about the person, as sentences where it has some: one for each value.
fn single(texts: &Texts, about_whom: &About, fact: SingleFact, answer: &Answer) -> String {
    let id = format!("plan-{}", slug(fact.key()));
    let values = answer.spelled();
    if fact == SingleFact::Leeftijd {
        let age = choice(texts, answer.fact(), &values.concat()).to_ascii_lowercase();
        return about_whom.text(texts, &id, &[("leeftijd", &age)]);
    }
    let sentence = |value: &String| {
        let id = format!("{id}-{}", slug(value));
        texts.find(&id, &[]).map(|_| about_whom.text(texts, &id, &[]))
    };
    let sentences: Option<Vec<String>> = values.iter().map(sentence).collect();
    match sentences {
        Some(sentences) if !sentences.is_empty() => sentences.join(" "),
        Some(_) | None => said(texts, answer),
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
        let words = "mine-c03 = Stap\nplan-not-suitable = Niet: { $stap }
plan-not-suitable-reason = Niet: { $stap }. { $reden }";
        let texts = Texts::new("nl", &[words]).unwrap();
        let check = |reason: &str, expected: &str| {
            let id = SuggestionId::try_from("C03".to_owned()).unwrap();
            assert_eq!(
                line(&texts, &About::default(), &Line::NotSuitable(id, reason.to_owned())),
                expected
            );
        };
        check("", "Niet: Stap");
        check("  ", "Niet: Stap");
        check(" te ver ", "Niet: Stap. te ver");
    }
}
