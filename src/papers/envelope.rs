//! What makes a paper a letter: to whom it goes, of which day it is, and how it begins and ends.

use super::urgent;
use crate::{
    domain::{
        addressee::Addressee, assessment::Assessment, catalogue::Catalogue, date::Date,
        municipality::Municipality,
    },
    texts::{
        Texts,
        wording::{self, about::About},
    },
    walk::Walk,
};

/// What stands around the text of a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// That it cannot wait, and until when; empty when it can.
    pub urgent: String,
    /// The person or desk that it goes to, line by line.
    pub to: Vec<String>,
    /// Where it was written, if that is known, and its day.
    pub dated: String,
    /// What it is about, in one line.
    pub subject: String,
    /// Which law it is based on, and what that asks of the reader.
    pub law: String,
    /// The first line.
    pub greeting: String,
    /// The last line, above the name.
    pub closing: String,
    /// The name of the person who writes; empty leaves room for it.
    pub name: String,
    /// Where the person it is about can sign that they read it; nothing when they write themselves.
    pub read_by: Option<String>,
    /// What the letters beside the parts mean; empty when there are none.
    pub letters: String,
}

impl Envelope {
    /// Of the letter that a resident writes to this reader.
    #[must_use]
    pub fn of(
        walk: &Walk,
        catalogue: &Catalogue,
        assessment: &Assessment,
        to: Addressee,
        texts: &Texts,
        today: Date,
    ) -> Self {
        let about = About::of(walk.facts());
        let place = &catalogue.municipality.name;
        let law = texts.with(&format!("document-intro-{}", to.id()), &[("plaats", place)]);
        let read_by = about.is_other().then(|| about.text(texts, "envelope-read-by", &[]));
        Self {
            urgent: urgent::line(walk, catalogue, assessment, to, texts, today).unwrap_or_default(),
            to: addressed(catalogue, to, texts, today),
            dated: dated(&catalogue.municipality, texts, today),
            subject: about.text(texts, &format!("envelope-subject-{}", to.id()), &[]),
            law,
            greeting: texts.get("envelope-greeting"),
            closing: texts.get("envelope-closing"),
            name: walk.person().name.trim().to_owned(),
            read_by,
            letters: if to.has_parts_of_law() {
                texts.get("envelope-letters")
            } else {
                String::new()
            },
        }
    }
}

/// The place and the day; the day alone where nobody said where they live.
fn dated(municipality: &Municipality, texts: &Texts, today: Date) -> String {
    let day = wording::date(texts, today);
    if municipality.id == Municipality::OUTSIDE {
        return day;
    }
    texts.with("envelope-dated", &[("plaats", &municipality.name), ("datum", &day)])
}

/// The municipality, the desk, and where that is, as far as it is known.
fn addressed(catalogue: &Catalogue, to: Addressee, texts: &Texts, today: Date) -> Vec<String> {
    let municipality = &catalogue.municipality;
    let is_known = municipality.id != Municipality::OUTSIDE;
    let desk = municipality.desk(to.destination(), today);
    let first = if is_known {
        texts.with("envelope-to", &[("plaats", &municipality.name)])
    } else {
        texts.get("envelope-to-unknown")
    };
    let own = desk.and_then(|desk| desk.name.clone());
    let mut name = own.unwrap_or_else(|| texts.get(&format!("envelope-desk-{}", to.id())));
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let address = desk.and_then(|desk| desk.address.clone());
    [first, name].into_iter().chain(address).collect()
}
