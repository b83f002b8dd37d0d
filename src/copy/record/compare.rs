//! What would change if the walk of one record took the place of another.
//!
//! Compares entries, so that entries of every kind are compared.

use super::entry::Entry;

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It has another value.
    Differs,
    /// It comes in.
    New,
    /// It goes away.
    Gone,
}

/// Something that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How.
    pub how: How,
    /// The entry that comes, or that goes away.
    pub entry: Entry,
}

/// What an entry is about: two entries about the same thing are one change.
fn about(entry: &Entry) -> Vec<&str> {
    let named = [
        "question",
        "topic",
        "suggestion",
        "line",
        "part",
        "moment",
        "letter",
        "member",
        "person",
        "area",
    ];
    let mut about: Vec<&str> = named.iter().filter_map(|name| entry.text(name)).collect();
    if entry.text("question").is_none() {
        about.push(&entry.kind);
    }
    about
}

/// What would change: first what has another value, then what comes in, then what goes away.
#[must_use]
pub fn changes(now: &[Entry], then: &[Entry]) -> Vec<Change> {
    let find = |entries: &[Entry], entry: &Entry| -> Option<Entry> {
        entries.iter().find(|other| about(other) == about(entry)).cloned()
    };
    let change = |how, entry: &Entry| Change { how, entry: entry.clone() };
    let differing = then.iter().filter(|entry| find(now, entry).is_some_and(|now| now != **entry));
    let new = then.iter().filter(|entry| find(now, entry).is_none());
    let gone = now.iter().filter(|entry| find(then, entry).is_none());
    differing
        .map(|entry| change(How::Differs, entry))
        .chain(new.map(|entry| change(How::New, entry)))
        .chain(gone.map(|entry| change(How::Gone, entry)))
        .collect()
}
