//! What is known of meldingen that were sent, as a document says it.

use super::document::Section;
use crate::{
    domain::date,
    texts::{Texts, wording},
    walk::{
        Walk,
        sending::{Outcome, Sending},
    },
};

/// What is kept of meldingen that were sent, for the document; nothing when none was.
#[must_use]
pub fn receipts(walk: &Walk, texts: &Texts) -> Option<Section> {
    let line = |sending: &Sending| {
        let day = date::parse(&sending.day).map(|day| wording::date(texts, day));
        let values = [
            ("datum", day.as_deref().unwrap_or_default()),
            ("tijd", &sending.time),
            ("nummer", &sending.number),
        ];
        match sending.outcome {
            Outcome::Confirmed if sending.number.is_empty() => Some("send-said-given"),
            Outcome::Confirmed => Some("send-said-confirmed"),
            Outcome::Unsure => Some("send-said-unsure"),
            Outcome::NotSent => None,
        }
        .map(|id| texts.with(id, &values))
    };
    let lines: Vec<String> = walk.sendings().iter().filter_map(line).collect();
    (!lines.is_empty()).then(|| Section {
        heading: texts.get("send-said"),
        lines,
        ..Section::default()
    })
}
