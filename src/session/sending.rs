//! Sending a melding to a municipality that receives it: what goes, what came of it, and what is kept of that.
//!
//! Knows no network. What is sent is made of the document alone, so nothing goes that it does not show.

use super::{
    Walk,
    document::{Document, Section, document, receipt_of_sent},
};
use crate::{
    domain::{
        addressee::Addressee,
        assessment::Assessment,
        catalogue::Catalogue,
        date::{self, Date},
        urgency::Urgency,
    },
    i18n::Texts,
    json::Json,
    wording,
};
use serde::{Deserialize, Serialize};

/// The version of what is sent (`schemas/melding.schema.json`).
pub const VERSION: u32 = 1;
/// What says that an object is a melding.
const FORMAT: &str = "samenwijzer-melding";
/// The most characters of the number of a receipt.
const LONGEST: usize = 64;

/// A way in which a melding can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// To this address of the municipality.
    Endpoint(String),
    /// To the page of the municipality that shows the app.
    Host,
}

/// What came of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// The municipality says that it has it.
    Confirmed,
    /// It may have it or not.
    Unsure,
    /// It does not have it.
    NotSent,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Unsure, Self::NotSent];

    /// The id used in texts and in a copy.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Unsure => "unsure",
            Self::NotSent => "not-sent",
        }
    }
}

/// What is known of one melding that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// By which the receiver knows that it is the same one again; empty when it was sent before this walk began.
    pub key: String,
    /// Exactly what was sent; empty like the key.
    pub text: String,
    /// What came of it.
    pub outcome: Outcome,
    /// The day, as it is written (`2026-11-22`): of the receipt, else that on which it was tried.
    pub day: String,
    /// The time of the receipt (`14:03`), where there is one.
    pub time: String,
    /// The number of the receipt, where there is one.
    pub number: String,
}

/// What a channel gave back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What came of it.
    pub outcome: Outcome,
    /// The day, time and number of the receipt, where the channel gives one.
    pub receipt: Option<(String, String, String)>,
}

impl From<Outcome> for Reply {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, receipt: None }
    }
}

impl Reply {
    /// What an answer over HTTP means: its status, and its body where that is JSON. Without a status nothing left this
    /// device. `docs/receiving.md` has the table.
    #[must_use]
    pub fn of(status: u16, body: &str) -> Self {
        match status {
            200..=299 => receipt(body).map_or(Outcome::Unsure.into(), |receipt| Self {
                outcome: Outcome::Confirmed,
                receipt: Some(receipt),
            }),
            // Not 408: the receiver stopped waiting, perhaps after it had everything.
            0 | 400..=407 | 409..=499 => Outcome::NotSent.into(),
            _ => Outcome::Unsure.into(),
        }
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

/// Whether this can be the number of a receipt: short, and nothing that could be read as something else.
pub(super) fn is_number(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -./_".contains(c);
    !text.trim().is_empty() && text.len() <= LONGEST && text.chars().all(is_plain)
}

/// Whether this is a time like `14:03`.
pub(super) fn is_time(text: &str) -> bool {
    let part =
        |digits: &str, most: u8| digits.len() == 2 && digits.parse().is_ok_and(|n: u8| n <= most);
    text.split_once(':').is_some_and(|(hours, minutes)| part(hours, 23) && part(minutes, 59))
}

/// Whether a melding may be sent now: not where calling comes first (REQ-56).
#[must_use]
pub fn is_offered(walk: &Walk, catalogue: &Catalogue, advice: &Assessment) -> bool {
    let urgent = |urgency: Urgency| urgency.comes_first();
    !advice.is_in_danger(catalogue)
        && !advice.main.snel
        && walk.addressee(advice) != Addressee::Schuld
        && !urgent(advice.urgency)
        && !advice.contacts.iter().any(|contact| urgent(contact.urgency))
}

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
    let mut first = walk.clone();
    first.extra.sent.clear();
    Document {
        script: Vec::new(),
        receipt: receipt_of_sent(catalogue, texts, today),
        ..document(&first, catalogue, advice, texts, today)
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
        letter: None,
        heading: texts.get("send-said"),
        lines,
        hushed: false,
    })
}

/// Whether a melding was sent, or may have been.
#[must_use]
pub fn has_left(walk: &Walk) -> bool {
    walk.sendings().iter().any(|sending| sending.outcome != Outcome::NotSent)
}

impl Walk {
    /// Puts in a value under its key; replaces the earlier one with the same key.
    pub fn send(&mut self, sending: Sending) {
        let sent = &mut self.extra.sent;
        match sent.iter_mut().find(|known| !known.key.is_empty() && known.key == sending.key) {
            Some(known) => *known = sending,
            None => sent.push(sending),
        }
    }

    /// What is known of what was sent.
    #[must_use]
    pub fn sendings(&self) -> &[Sending] {
        &self.extra.sent
    }

    /// What is known of sending exactly this.
    #[must_use]
    pub fn sending_of(&self, text: &str) -> Option<&Sending> {
        self.extra.sent.iter().find(|sending| sending.text == text)
    }
}
