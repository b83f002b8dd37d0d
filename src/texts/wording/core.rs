//! What a question says to a helper who reads it out: ids only.

use super::question_id;
use crate::{
    domain::{leefgebied::Leefgebied, question::Question},
    texts::ids::slug,
};

/// The id of a question in one line, to read out.
#[must_use]
pub fn core_id(question: &Question, topic: Option<Leefgebied>) -> String {
    question_id(question, topic).replacen("question", "core", 1)
}

/// The ids of how to ask it (`hint`), or what not to ask (`not`): of the question itself, else of the
/// part of daily life.
#[must_use]
pub fn advice_ids(question: &Question, topic: Option<Leefgebied>, part: &str) -> Vec<String> {
    let own = core_id(question, topic);
    let of_topic = topic.map(|topic| format!("with-{}", slug(topic.code())));
    [Some(own), of_topic].into_iter().flatten().map(|id| format!("{id}.{part}")).collect()
}
