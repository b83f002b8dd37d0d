//! The plan and melding as one document: to read, print, copy or keep.
//!
//! Holds only what the resident shares. What is shown before sharing is exactly this.

use super::{
    carer,
    document::{Document, Section},
    helper,
    sent::receipts,
    steps::own_sections,
    view::{person, receipt, receipt_of_sent},
};
use crate::{
    domain::{
        assessment::Assessment,
        catalogue::Catalogue,
        date::Date,
        plan::{Addressee, Part},
    },
    texts::{Texts, wording},
    walk::{Walk, sending::has_left},
};

/// The document for what the resident told and chose.
#[must_use]
pub fn document(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
    today: Date,
) -> Document {
    let addressee = walk.addressee(assessment);
    let id = addressee.id();
    let place = &catalogue.municipality.name;
    let named = |name: &str| texts.with(&format!("{name}-{id}"), &[("plaats", place)]);
    let script = if addressee == Addressee::Schuld || assessment.main.snel {
        script(walk, assessment, texts, addressee)
    } else {
        Vec::new()
    };
    Document {
        title: texts.get("document-title"),
        intro: named("document-intro"),
        script,
        person: person(walk, texts),
        words: walk.person().words.trim().to_owned(),
        sections: {
            let mut parts = sections(walk, catalogue, texts, today);
            parts.extend(own_sections(walk, assessment, texts));
            parts.extend(receipts(walk, texts));
            parts
        },
        receipt: if has_left(walk) {
            receipt_of_sent(catalogue, texts, today)
        } else {
            receipt(catalogue, texts, today)
        },
    }
}

/// The lines of the plan that are shared, as the resident says them, each with its id.
#[must_use]
pub fn shared(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> Vec<(String, String)> {
    let items = walk.plan(catalogue).into_iter();
    let items = items.filter(|item| walk.is_shared(&item.id(), item.part));
    let said = items.map(|item| {
        let id = item.id();
        let own = walk.edited(&id).map(str::to_owned);
        let line = own.unwrap_or_else(|| wording::plan::line(texts, &item.line));
        (id, line)
    });
    said.filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// The parts with the lines that are shared.
pub(crate) fn sections(
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
) -> Vec<Section> {
    let items = walk.plan(catalogue);
    let of_carer = carer::in_plan(walk, catalogue, texts, today);
    let nothing_told = walk.facts().iter().count() <= 1 && walk.story().is_empty();
    let section = |part: Part| {
        let of_part = items.iter().filter(|item| item.part == part);
        let shared = of_part.filter(|item| walk.is_shared(&item.id(), part));
        let mut lines: Vec<String> = shared
            .map(|item| {
                let own = walk.edited(&item.id()).map(str::to_owned);
                own.unwrap_or_else(|| wording::plan::line(texts, &item.line))
            })
            .filter(|line| !line.trim().is_empty())
            .collect();
        if part == Part::Carer {
            lines.extend(of_carer.iter().cloned());
        }
        let added = walk.added(part).trim();
        lines.extend((!added.is_empty()).then(|| added.to_owned()));
        let letter = Some(part.id()).filter(|id| id.len() == 1);
        let heading = texts.get(&format!("plan-part-{}", part.id()));
        Section { letter, heading, lines, hushed: letter.is_none() }
    };
    let keeps =
        |section: &Section| !section.lines.is_empty() || section.letter.is_some() && !nothing_told;
    let parts = Part::ALL.into_iter().map(section).filter(keeps);
    helper::section(walk, texts).into_iter().chain(parts).collect()
}

/// What to say when calling.
fn script(walk: &Walk, assessment: &Assessment, texts: &Texts, to: Addressee) -> Vec<String> {
    let mut lines = vec![texts.get("script-hello"), texts.get(&format!("script-{}", to.id()))];
    lines.extend(wording::reasons(texts, &assessment.main).into_iter().take(2));
    if !walk.person().name.trim().is_empty() {
        lines.push(texts.with("script-name", &[("naam", walk.person().name.trim())]));
    }
    lines.push(texts.get("script-end"));
    lines
}
