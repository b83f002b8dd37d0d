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
pub const VERSION: u32 = 2;
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
            ("lines", lines(&section.told())),
        ])
    };
    let told = document.sections.iter().filter(|section| !section.told().is_empty());
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
        ("intro", text(&document.intro)),
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::content::small;
    use serde_json::{Value, from_str, json};

    fn is_right(melding: &Value) -> bool {
        let schema = std::fs::read_to_string("schemas/melding.schema.json").unwrap();
        jsonschema::validator_for(&from_str(&schema).unwrap()).unwrap().is_valid(melding)
    }

    #[test]
    fn a_melding_says_whose_it_is_and_about_whom() {
        let line = Section {
            letter: Some("a"),
            heading: "Wat er aan de hand is".to_owned(),
            lines: vec!["Koken lukt mijn moeder niet goed.".to_owned()],
            ..Section::default()
        };
        let document = Document {
            title: "Persoonlijk plan".to_owned(),
            intro: "Ik doe deze melding voor mijn moeder.".to_owned(),
            sections: vec![line],
            ..Document::default()
        };
        let today = date::parse("2026-11-30").unwrap();
        let text = written(&document, &Walk::default(), &small("{}"), Addressee::Wmo, today);
        let melding: Value = from_str(&text).unwrap();
        assert_eq!((&melding["version"], &melding["intro"]), (&json!(2), &json!(document.intro)));
        assert!(is_right(&melding), "{text}");
        for (name, value) in [
            ("version", json!(3)),
            ("version", json!(1)),
            ("intro", json!("")),
            ("role", json!("zelf")),
        ] {
            let mut other = melding.clone();
            other[name] = value;
            assert!(!is_right(&other), "{other}");
        }
    }

    /// What an older app sends is still right, and says no more than it did.
    #[test]
    fn a_melding_of_version_1_is_right() {
        let sample = std::fs::read_to_string("tests/data/copy/melding-1.json").unwrap();
        let melding: Value = from_str(&sample).unwrap();
        assert!(is_right(&melding));
        let mut newer = melding.clone();
        newer["intro"] = json!("Ik vraag hulp.");
        assert!(!is_right(&newer));
        newer["version"] = json!(2);
        assert!(is_right(&newer));
    }
}
