//! A melding as it goes to a municipality that receives it, and what the answer says: exact texts, to the last letter.
//!
//! Knows no network. What is sent is made of the document alone, so nothing goes that it does not show.

use super::{
    document::{Document, Section},
    plan::document,
    view::receipt_of_sent,
};
use crate::{
    domain::{
        addressee::Addressee,
        assessment::Assessment,
        catalogue::Catalogue,
        date::{self, Date},
    },
    json::Json,
    texts::Texts,
    walk::{
        Walk,
        sending::{Outcome, Reply, is_number, is_time},
    },
};

/// The version of what is sent (`schemas/melding.schema.json`).
pub const VERSION: u32 = 1;
/// What says that an object is a melding.
const FORMAT: &str = "samenwijzer-melding";

/// The document that is sent: that of the page, without what is only for saying it by phone, and without what is known
/// of sending, so that the same melding is the same again.
#[must_use]
pub fn to_send(
    walk: &Walk,
    catalogue: &Catalogue,
    advice: &Assessment,
    texts: &Texts,
    today: Date,
) -> Document {
    Document {
        script: Vec::new(),
        receipt: receipt_of_sent(catalogue, texts, today),
        ..document(&walk.unsent(), catalogue, advice, texts, today)
    }
}

/// Exactly what is sent, to the last letter: a list of fields, made of the document.
#[must_use]
pub fn written(
    document: &Document,
    walk: &Walk,
    catalogue: &Catalogue,
    to: Addressee,
    today: Date,
) -> String {
    let text = |text: &str| Json::Text(text.to_owned());
    let lines = |lines: &[String]| Json::List(lines.iter().map(|line| text(line)).collect());
    let object = |fields: Vec<(&str, Json)>| {
        Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    };
    let part = |section: &Section| {
        object(vec![
            ("letter", text(section.letter.unwrap_or_default())),
            ("heading", text(&section.heading)),
            ("lines", lines(&section.lines)),
        ])
    };
    let told = document.sections.iter().filter(|section| !section.lines.is_empty());
    let person = walk.person();
    object(vec![
        ("format", text(FORMAT)),
        ("version", Json::Count(VERSION)),
        ("municipality", text(&catalogue.municipality.id)),
        ("to", text(to.id())),
        ("day", text(&date::format(today))),
        ("app", text(env!("CARGO_PKG_VERSION"))),
        ("content", text(&catalogue.version)),
        ("title", text(&document.title)),
        ("name", text(person.name.trim())),
        ("contact", text(person.contact.trim())),
        ("words", text(&document.words)),
        ("parts", Json::List(told.map(part).collect())),
        ("html", text(&document.as_html())),
    ])
    .write()
}

/// What an answer over HTTP means: its status, and its body where that is JSON. Without a status nothing left this
/// device. `docs/receiving.md` has the table.
#[must_use]
pub fn reply_of(status: u16, body: &str) -> Reply {
    match status {
        200..=299 => receipt(body).map_or(Outcome::Unsure.into(), |receipt| Reply {
            outcome: Outcome::Confirmed,
            receipt: Some(receipt),
        }),
        // Not 408: the receiver stopped waiting, perhaps after it had everything.
        0 | 400..=407 | 409..=499 => Outcome::NotSent.into(),
        _ => Outcome::Unsure.into(),
    }
}

/// The day, time and number in a receipt. One that says less, or something else, is none.
fn receipt(body: &str) -> Option<(String, String, String)> {
    let json = Json::read(body).ok()?;
    let number = json.text("number").filter(|number| is_number(number))?;
    let (day, rest) = json.text("received")?.split_once('T')?;
    date::parse(day)?;
    let time = rest.get(..5).filter(|time| is_time(time))?;
    Some((day.to_owned(), time.to_owned(), number.to_owned()))
}
