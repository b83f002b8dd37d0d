//! Which text belongs to an answer, a reason, a route: from the domain to words.
//!
//! Decides nothing about the advice; only says it.

pub mod about;
#[cfg(not(target_arch = "wasm32"))]
pub mod case;
pub mod core;
pub mod cost;
pub mod heard;
pub mod plan;
mod said;
pub mod say;
mod why_not;

pub use said::{
    choice, date, day, found_on, list, own_topic, quote, said, said_id, topic, topic_inside,
};
pub use why_not::{modifier, why_not};

use self::about::About;
use super::{Texts, ids::slug};
use crate::domain::{
    answer::Answer,
    assessment::{Reason, Route},
    date::Date,
    destination::Destination,
    fact::Fact,
    ids::RuleId,
    leefgebied::Leefgebied,
    municipality::Municipality,
    question::{Ask, Question},
};

/// The id of the text of a question, for a leefgebied where it is asked for each.
#[must_use]
pub fn question_id(question: &Question, topic: Option<Leefgebied>) -> String {
    let id = format!("question-{}", slug(&question.id));
    match topic {
        Some(topic) if matches!(question.ask, Ask::Topic | Ask::Words) => {
            format!("{id}-{}", slug(topic.code()))
        }
        _ => id,
    }
}

/// Why this route: one sentence for each rule that leads there, in the order of their weight, about the right person.
#[must_use]
pub fn reasons(texts: &Texts, about: &About, route: &Route) -> Vec<String> {
    let of_rule = |one: &Reason| {
        // What a rule says in this very situation tells more than what it always says.
        let own = one.says.as_ref().map(|says| format!("reason-{says}"));
        let own = own.filter(|id| texts.find(id, &[]).is_some());
        own.map_or_else(
            || reason(texts, about, one.rule, &one.because),
            |id| about.text(texts, &id, &[]),
        )
    };
    let mut sentences = each_once(route.reasons.iter().map(of_rule));
    if sentences.is_empty() {
        sentences.push(texts.get("reason-none"));
    }
    sentences
}

/// Why these routes: what several have in common is said once.
#[must_use]
pub fn reasons_of(texts: &Texts, about: &About, routes: &[&Route]) -> Vec<String> {
    each_once(routes.iter().flat_map(|route| reasons(texts, about, route)))
}

/// These sentences in their order, each once.
pub fn each_once(sentences: impl Iterator<Item = String>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for sentence in sentences {
        if !said.contains(&sentence) {
            said.push(sentence);
        }
    }
    said
}

/// Why a rule or modifier applies, in one sentence.
#[must_use]
pub fn reason(texts: &Texts, about: &About, rule: RuleId, because: &[Answer]) -> String {
    let mut topics: Vec<Leefgebied> = because.iter().filter_map(topic_of).collect();
    topics.sort_unstable();
    topics.dedup();
    let topics: Vec<String> = topics.into_iter().map(|t| topic_inside(texts, t)).collect();
    let topics = list(texts, &topics);
    let kind = if rule.is_modifier() { "modifier" } else { "reason" };
    about.text(texts, &format!("{kind}-{}", slug(&rule.to_string())), &[("gebieden", &topics)])
}

fn topic_of(answer: &Answer) -> Option<Leefgebied> {
    match answer.fact() {
        Fact::Domein(leefgebied) => Some(leefgebied),
        Fact::Need(need) => Some(need.topic()),
        Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => None,
    }
}

/// What a destination is called: the local name where it is known, else what it is.
#[must_use]
pub fn destination(
    texts: &Texts,
    destination: Destination,
    municipality: &Municipality,
    today: Date,
) -> String {
    let local = municipality.desk(destination, today).and_then(|desk| desk.name.clone());
    local.unwrap_or_else(|| texts.get(&format!("destination-{}", destination.id())))
}
