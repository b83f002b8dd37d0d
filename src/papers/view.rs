//! What every paper has: who it is about, and of which app, content and day it is.

use super::document::Section;
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::{Texts, wording},
    walk::Walk,
};

/// Who it is about and how to reach them.
pub(crate) fn person(walk: &Walk, texts: &Texts) -> Section {
    let person = walk.person();
    let lines = [("document-name", &person.name), ("document-contact", &person.contact)];
    let lines = lines.iter().filter(|(_, value)| !value.trim().is_empty());
    Section {
        heading: texts.get("document-person"),
        lines: lines.map(|(id, value)| texts.with(id, &[("waarde", value.trim())])).collect(),
        ..Section::default()
    }
}

/// Version of content and app, and the date; and that nothing was sent.
pub(crate) fn receipt(catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    versions("document-receipt", catalogue, texts, today)
}

/// The same, for what is or was sent.
pub(crate) fn receipt_of_sent(catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    versions("send-receipt", catalogue, texts, today)
}

fn versions(id: &str, catalogue: &Catalogue, texts: &Texts, today: Date) -> String {
    texts.with(
        id,
        &[
            ("inhoud", &catalogue.version),
            ("versie", env!("CARGO_PKG_VERSION")),
            ("datum", &wording::date(texts, today)),
        ],
    )
}
