//! A young person's plan for after their eighteenth birthday, as one document that is theirs.

use super::{
    document::{Document, Section},
    view::{person, receipt},
};
use crate::{
    domain::{catalogue::Catalogue, date::Date, eighteen::Area},
    texts::{Texts, wording},
    walk::Walk,
};

/// The plan, area by area. What is still empty leaves room to write by hand.
#[must_use]
pub fn sheet(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    let section = |area: Area| Section {
        heading: texts.get(&format!("future-{}", area.id())),
        lines: wording::plan::aim_lines(texts, &walk.aim_for(area)),
        hushed: area == Area::Veiligheid,
        ..Section::default()
    };
    Document {
        title: texts.get("future-document"),
        intro: texts.get("future-document.intro"),
        person: person(walk, texts),
        sections: Area::ALL.map(section).to_vec(),
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
