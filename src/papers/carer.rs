//! What the carer wrote for himself, in words: in the plan when he wants that, and on a half page of his own.

use super::{
    document::{Document, Section},
    view::receipt,
};
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::{Texts, wording},
    walk::{Walk, carer::Carer},
};

/// What they wrote, in words about them.
#[must_use]
pub fn lines(carer: &Carer, texts: &Texts) -> Vec<String> {
    let load = carer.answer().map(|answer| {
        texts.with("carer-line-load", &[("woorden", &wording::said(texts, &answer))])
    });
    let written = carer.fields().into_iter().filter(|(_, words)| !words.trim().is_empty());
    let say = |(name, words): (&str, &str)| {
        texts.with(&format!("carer-line-{name}"), &[("woorden", words.trim())])
    };
    load.into_iter().chain(written.map(say)).collect()
}

/// What the carer wrote, as part of the plan: when they want that, and not where danger holds.
#[must_use]
pub fn in_plan(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Vec<String> {
    if walk.carer().is_joined && !walk.is_in_danger(catalogue, today) {
        lines(walk.carer(), texts)
    } else {
        Vec::new()
    }
}

/// The carer's half page, to take along by itself.
#[must_use]
pub fn half_page(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    let lines = lines(walk.carer(), texts);
    let heading = texts.get("plan-part-d");
    Document {
        title: texts.get("carer-document"),
        intro: texts.get("carer-document.intro"),
        person: Section { heading, lines, ..Section::default() },
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
