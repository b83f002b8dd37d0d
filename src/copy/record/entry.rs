//! One entry of a record: what was done, and with what.
//!
//! Its fields are kept as they are written, so that an entry of a newer version can be named.

use crate::{
    domain::{flow::Step, ids::SuggestionId, leefgebied::Leefgebied},
    json::Json,
};

/// The most characters of a text: a text field holds 4,000.
const LONGEST: usize = 4_000;

/// One entry of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was done.
    pub kind: String,
    fields: Json,
    /// Whether it is of a version in which answers and questions were called otherwise.
    pub(super) is_older: bool,
}

/// An entry with these fields.
pub(crate) fn entry(kind: &str, fields: Vec<(&str, Json)>) -> Entry {
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Entry { kind: kind.to_owned(), fields: Json::Object(fields), is_older: false }
}

/// A text.
pub(crate) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// Yes or no.
pub(crate) const fn flag(flag: bool) -> Json {
    Json::Flag(flag)
}

impl Entry {
    pub(crate) fn from_json(json: &Json, is_older: bool) -> Self {
        let kind = json.text("do").unwrap_or_default().to_owned();
        let fields = match json {
            Json::Object(fields) => {
                fields.iter().filter(|(name, _)| name != "do").cloned().collect()
            }
            Json::Flag(_) | Json::Count(_) | Json::Text(_) | Json::List(_) | Json::Other => {
                Vec::new()
            }
        };
        Self { kind, fields: Json::Object(fields), is_older }
    }

    pub(crate) fn to_json(&self) -> Json {
        let mut all = vec![("do".to_owned(), text(&self.kind))];
        if let Json::Object(fields) = &self.fields {
            all.extend(fields.iter().cloned());
        }
        Json::Object(all)
    }

    /// The value under a name.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.fields.get(name)
    }

    /// The text under a name.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.fields.text(name)
    }

    /// The step that it is about.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        let topic = self.text("topic").and_then(Leefgebied::from_code);
        Some(Step { question: self.text("question")?.to_owned(), topic })
    }

    /// The suggestion that it is about.
    #[must_use]
    pub fn suggestion(&self) -> Option<SuggestionId> {
        SuggestionId::try_from(self.text("suggestion")?.to_owned()).ok()
    }

    /// Words of the resident under a name, no longer than they can type.
    pub(crate) fn words(&self, name: &str) -> Option<String> {
        let words = self.text(name)?;
        (words.chars().count() <= LONGEST).then(|| words.to_owned())
    }
}
