//! What somebody wants to do for somebody else, as one document.

use super::{
    document::{Document, Section},
    view::receipt,
};
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::Texts,
    walk::Walk,
};

/// What he wants to do, what suits him, and room for whom he will call.
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
        // Room for whom to call stands where others have the name.
        person: section("doing-room", Vec::new()),
        sections,
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
