//! What the resident wants to do for another person, as one document.

use super::{
    document::{Document, Section},
    view::receipt,
};
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::Texts,
    walk::Walk,
};

/// What they want to do, what suits them, and room for whom they will call.
#[must_use]
pub fn sheet(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    let doing = walk.doing();
    let section = |id: &str, lines| Section { heading: texts.get(id), lines, ..Section::default() };
    let mut chosen: Vec<String> =
        doing.chosen.iter().map(|id| texts.get(&format!("offer-{id}"))).collect();
    chosen.extend(Some(doing.words.trim().to_owned()).filter(|words| !words.is_empty()));
    let mut picked = Vec::new();
    for preference in &catalogue.preferences {
        let options = preference.options.iter().filter(|option| doing.picked.contains(option));
        picked
            .extend(options.map(|option| texts.get(&format!("doing-{}-{option}", preference.id))));
    }
    let mut sections = vec![section("doing-said-chosen", chosen)];
    if !picked.is_empty() {
        sections.push(section("doing-said-picked", picked));
    }
    Document {
        title: texts.get("doing-document"),
        intro: texts.get("doing-document.intro"),
        // Room to write whom to call, in the place where others have the name.
        person: section("doing-room", Vec::new()),
        sections,
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
