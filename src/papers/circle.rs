//! The people around somebody in words: what they do, as lines of the plan, and a message that asks them something.
//!
//! Where danger holds there is nothing of it, on no page and in no document (REQ-78).

use crate::{
    domain::{
        assessment::Assessment,
        circle::{Around, Part},
    },
    texts::Texts,
    walk::{
        Walk,
        circle::{Favour, Offer, Tone},
    },
};

/// A small thing to ask, as one says it in this tone.
#[must_use]
pub fn favour(texts: &Texts, favour: Favour, tone: Tone) -> String {
    let start = if tone == Tone::Formal { "ask-formal" } else { "ask" };
    texts.get(&format!("{start}-{}", favour.id()))
}

/// The message that asks a person this.
#[must_use]
pub fn message(texts: &Texts, name: &str, question: &str, tone: Tone) -> String {
    let question = question.trim();
    let is_open = question.ends_with(char::is_alphanumeric);
    let question = if is_open { format!("{question}?") } else { question.to_owned() };
    let id = format!("ask-{}", tone.id());
    texts.with(&id, &[("naam", name), ("vraag", &question)])
}

/// What a person does, as the page and the plan say it.
#[must_use]
pub fn about(texts: &Texts, name: &str, around: &Around) -> String {
    let does = around.does.trim();
    let start = match around.part {
        Part::Helps => "circle-plan-helps",
        Part::MayWant => "circle-plan-may-want",
        Part::Cannot => return texts.with("circle-plan-cannot", &[("naam", name)]),
    };
    let id = if does.is_empty() { start.to_owned() } else { format!("{start}-does") };
    texts.with(&id, &[("naam", name), ("wat", does)])
}

/// The people around the resident as lines that others may read; none where danger holds.
#[must_use]
pub fn lines(walk: &Walk, assessment: &Assessment, texts: &Texts) -> Vec<String> {
    match Offer::of(assessment) {
        Offer::Circle { .. } => {}
        Offer::Meeting | Offer::Nothing => return Vec::new(),
    }
    let mut people = walk.circle();
    people.retain(|(_, around)| around.may_be_named());
    people.sort_by_key(|(_, around)| (around.nearness, around.part));
    people.iter().map(|(name, around)| about(texts, name, around)).collect()
}
