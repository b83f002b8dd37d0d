//! A walk written down: what a resident told and chose, in the words of the verbs of [`Walk`].
//!
//! A record rebuilds the walk through the same checks as typing. What no longer exists is named, never
//! guessed. The format is described in `docs/copy-format.md`; it knows no file and no page.

mod after;
mod compare;
mod dropped;
mod entry;
mod extra;
mod older;
mod own;
mod renew;
mod replay;
#[cfg(test)]
mod tests;
mod together;

pub use compare::{Change, How, changes};
pub use dropped::Dropped;
pub use entry::Entry;
pub use replay::{Replayed, replay};

use crate::walk::{OwnPart, Walk, question};
use crate::{
    domain::{
        answer::Answer,
        catalogue::Catalogue,
        date::{self, Date},
        decision::Decision,
        facts::Facts,
        flow::Step,
        plan::Item,
        question::Ask,
    },
    json::Json,
};
use entry::{entry, flag, text};

/// The version of the format that is written. Every version that was ever written can be read.
pub const VERSION: u32 = 2;
/// From this version on answers and questions are called as they are today.
const AS_TODAY: u32 = 2;
/// The largest file that is looked at, in bytes.
pub const LARGEST: usize = 1 << 20;
/// The most entries that are read.
const MOST_ENTRIES: usize = 5_000;
/// What says that an object is a record.
const FORMAT: &str = "samenwijzer-copy";

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The version of the format.
    pub version: u32,
    /// The version of the content at the time.
    pub content: String,
    /// The name of the municipality as it was shown.
    pub place: String,
    /// The day on which it was made, where that is known.
    pub day: Option<Date>,
    /// What was told and chosen, in order.
    pub entries: Vec<Entry>,
}

/// Why a file is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is not a record, or it is damaged.
    #[error("this is not a record, or it is damaged")]
    NoRecord,
    /// It goes over a limit.
    #[error("this is larger than a record can be")]
    TooLarge,
}

impl Record {
    /// The record of a walk.
    #[must_use]
    pub fn of(walk: &Walk, catalogue: &Catalogue, today: Date) -> Self {
        Self {
            version: VERSION,
            content: catalogue.version.clone(),
            place: catalogue.municipality.name.clone(),
            day: Some(today),
            entries: entries(walk, catalogue, today),
        }
    }

    /// The id of the municipality in it.
    #[must_use]
    pub fn place_id(&self) -> Option<&str> {
        self.entries.iter().find(|entry| entry.kind == "live_in")?.text("municipality")
    }

    /// The record in a text.
    ///
    /// # Errors
    /// When the text holds no record, or more than one can hold.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LARGEST {
            return Err(Unreadable::TooLarge);
        }
        let json = Json::read(text).map_err(|_| Unreadable::NoRecord)?;
        let Some(Json::Count(version)) = json.get("version") else {
            return Err(Unreadable::NoRecord);
        };
        let Some(Json::List(entries)) = json.get("entries") else {
            return Err(Unreadable::NoRecord);
        };
        if json.text("format") != Some(FORMAT) || *version == 0 {
            return Err(Unreadable::NoRecord);
        }
        if entries.len() > MOST_ENTRIES {
            return Err(Unreadable::TooLarge);
        }
        let told = |name| json.text(name).filter(|text| text.len() <= 100).unwrap_or_default();
        Ok(Self {
            version: *version,
            content: told("content").to_owned(),
            place: told("place").to_owned(),
            day: json.text("day").and_then(date::parse),
            entries: entries
                .iter()
                .map(|entry| Entry::from_json(entry, *version < AS_TODAY))
                .collect(),
        })
    }

    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let field = |name: &str, value| (name.to_owned(), value);
        let mut fields = vec![
            field("format", text(FORMAT)),
            field("version", Json::Count(self.version)),
            field("content", text(&self.content)),
            field("place", text(&self.place)),
        ];
        fields.extend(self.day.map(|day| field("day", text(&date::format(day)))));
        let entries = self.entries.iter().map(Entry::to_json).collect();
        fields.push(field("entries", Json::List(entries)));
        Json::Object(fields).write()
    }
}

/// What was told and chosen, as entries that rebuild it. What no longer counts is left out, and so are
/// changes to lines that are not in the plan.
#[must_use]
pub fn entries(told: &Walk, catalogue: &Catalogue, today: Date) -> Vec<Entry> {
    let mut walk = told.clone();
    walk.forget_what_no_longer_counts(catalogue, today);
    if walk.is_helped() {
        walk.leave_open_what_is_about_danger(catalogue);
    }
    let mut entries = Vec::new();
    let mut add = |kind, fields| entries.push(entry(kind, fields));
    // What the first verbs say by themselves, and what steps asked, needs no words of its own.
    let mut said = Walk::default();
    if let Some(municipality) = walk.facts().municipality() {
        add("live_in", vec![("municipality", text(municipality))]);
        said.live_in(municipality);
    }
    if let Some(path) = walk.path() {
        add("start", vec![("path", text(path.id()))]);
        said.start(path);
    }
    if !walk.story().is_empty() {
        add("tell", vec![("text", text(walk.story()))]);
    }
    if !walk.topics().is_empty() {
        let topics = walk.topics().iter().map(|topic| text(topic.code())).collect();
        add("choose_topics", vec![("topics", Json::List(topics))]);
        said.choose_topics(walk.topics().to_vec());
    }
    if walk.is_precise() {
        add("be_precise", Vec::new());
    }
    let steps: Vec<(&Step, Option<&str>, Vec<Answer>)> =
        walk.answered().iter().filter_map(|step| reply(&walk, step, catalogue)).collect();
    let is_asked = |answer: &Answer| {
        steps.iter().any(|(_, _, answers)| answers.iter().any(|a| a.fact() == answer.fact()))
    };
    let unasked = walk.facts().iter().filter(|answer| !is_asked(answer));
    let warned: Vec<Answer> = unasked
        .filter(|answer| said.facts().answer(answer.fact()) != Some(answer))
        .cloned()
        .collect();
    if !warned.is_empty() {
        add("warn", vec![("answers", answers(&warned))]);
    }
    for (step, words, given) in steps {
        let mut fields = vec![("question", text(&step.question))];
        fields.extend(step.topic.map(|topic| ("topic", text(topic.code()))));
        fields.extend(words.map(|words| ("text", text(words))));
        let kind = if !given.is_empty() {
            fields.push(("answers", answers(&given)));
            "answer"
        } else if words.is_some() {
            "say"
        } else {
            "skip"
        };
        add(kind, fields);
    }
    entries.extend(plan(&walk, catalogue));
    entries
}

/// What was replied to a step: words, answers, or answers with words beside them; neither when it was skipped.
fn reply<'a>(
    walk: &'a Walk,
    step: &'a Step,
    catalogue: &Catalogue,
) -> Option<(&'a Step, Option<&'a str>, Vec<Answer>)> {
    let question = question(catalogue, step)?;
    let words = match question.ask {
        Ask::Words => Some(walk.words(step)),
        Ask::Topic => Some(walk.words(step)).filter(|words| !words.is_empty()),
        Ask::One(_) | Ask::Signs(_) | Ask::Several(_) | Ask::Date(_) | Ask::Months(_) => None,
    };
    let facts = question.facts(step.topic).into_iter();
    let known: Facts = facts.filter_map(|fact| walk.facts().answer(fact).cloned()).collect();
    Some((step, words, known.iter().cloned().collect()))
}

/// What was chosen about suggestions, the plan and the melding.
fn plan(walk: &Walk, catalogue: &Catalogue) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |kind, fields| entries.push(entry(kind, fields));
    for (id, decision) in walk.decisions() {
        let mut fields = vec![("suggestion", text(&id.to_string()))];
        let (decided, reason) = match decision {
            Decision::Doing => ("doing", None),
            Decision::Tried(reason) => ("tried", Some(reason)),
            Decision::NotSuitable(reason) => ("not_suitable", Some(reason)),
        };
        fields.push(("decision", text(decided)));
        fields.extend(reason.map(|reason| ("text", text(reason))));
        add("decide", fields);
    }
    let lines: Vec<String> = walk.plan(catalogue).iter().map(Item::id).collect();
    let is_there = |line: &String| lines.contains(line);
    for (line, words) in walk.edits().iter().filter(|(line, _)| is_there(line)) {
        add("edit", vec![("line", text(line)), ("text", text(words))]);
    }
    let is_own = |line: &String| OwnPart::ALL.iter().any(|part| part.id() == line);
    let shared = walk.sharing().iter().filter(|(line, _)| is_there(line) || is_own(line));
    for (line, shared) in shared {
        add("share", vec![("line", text(line)), ("shared", flag(*shared))]);
    }
    for (part, words) in walk.additions() {
        add("add", vec![("part", text(part.id())), ("text", text(words))]);
    }
    if let Some(addressee) = walk.chosen_addressee() {
        add("address", vec![("to", text(addressee.id()))]);
    }
    let person = walk.person();
    let about = [("name", &person.name), ("contact", &person.contact), ("text", &person.words)];
    if about.iter().any(|(_, words)| !words.is_empty()) {
        add("introduce", about.map(|(name, words)| (name, text(words))).to_vec());
    }
    entries.extend(after::entries(walk, &is_there));
    entries.extend(together::entries(walk));
    entries.extend(extra::entries(walk));
    entries.extend(own::entries(walk));
    entries
}

/// Answers by the key of their fact.
fn answers(given: &[Answer]) -> Json {
    let spelled = |answer: &Answer| (answer.fact().key(), text(&answer.spelled().join(",")));
    Json::Object(given.iter().map(spelled).collect())
}
