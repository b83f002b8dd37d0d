//! What the resident keeps beside the questions: the people around them, their steps, and the copy that they went
//! on with.
//!
//! Each is kept as the text of its entry in the record, under the name of what it is about: so the part of the app
//! that comes first carries no more than names and texts, and what they mean is only in the other one.

use super::{Walk, steps::Planned};
use crate::copy::record::{Entry, Record};
use crate::domain::{circle::Around, ids::SuggestionId};

/// The name of the copy that the resident went on with.
pub(crate) const EARLIER: &str = "earlier";
/// The name of the helper.
pub(crate) const HELPER: &str = "helper";

/// A part of the plan that is made of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// The people around the resident.
    Circle,
    /// The resident's steps.
    Steps,
}

impl OwnPart {
    /// Both, in the order they have in a plan.
    pub const ALL: [Self; 2] = [Self::Circle, Self::Steps];

    /// The id by which it is shared or not, and used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Steps => "steps",
        }
    }
}

/// A name, and what is to be kept under it; nothing forgets it.
pub type Kept = (String, Option<String>);

/// A person in the circle.
#[must_use]
pub fn known(name: &str, around: &Around) -> Kept {
    (format!("know-{name}"), Some(Entry::of_person(name, around).write()))
}

/// There is no person of this name in the circle any more.
#[must_use]
pub fn left_out(name: &str) -> Kept {
    (format!("know-{name}"), None)
}

/// What is planned for a step.
#[must_use]
pub fn planned(id: SuggestionId, planned: &Planned) -> Kept {
    (format!("step-{id}"), Some(Entry::of_step(id, planned).write()))
}

/// The copy that the resident goes on with: it holds how things were the last time.
#[must_use]
pub fn earlier(record: &Record) -> Kept {
    (EARLIER.to_owned(), Some(record.write()))
}

impl Walk {
    /// Keeps something under a name, or forgets it.
    pub fn keep(&mut self, (name, entry): Kept) {
        match entry {
            Some(entry) => self.own.insert(name, entry),
            None => self.own.remove(&name),
        };
    }

    /// Whether a helper fills in.
    #[must_use]
    pub fn is_helped(&self) -> bool {
        self.own.contains_key(HELPER)
    }

    /// What is kept, as entries of the record.
    pub(crate) fn own_entries(&self) -> impl Iterator<Item = Entry> {
        let all = self.own.iter().filter(|(name, _)| *name != EARLIER);
        all.filter_map(|(_, entry)| Entry::read(entry))
    }

    /// The people around the resident, by name.
    #[must_use]
    pub fn circle(&self) -> Vec<(String, Around)> {
        self.own_entries().filter_map(|entry| entry.person().ok()).collect()
    }

    /// What the resident planned for a step.
    #[must_use]
    pub fn planned(&self, id: SuggestionId) -> Planned {
        let entry = self.own.get(&format!("step-{id}")).and_then(|entry| Entry::read(entry));
        entry.and_then(|entry| entry.planned().ok()).unwrap_or_default()
    }

    /// The copy that the resident went on with.
    #[must_use]
    pub fn earlier(&self) -> Option<Record> {
        self.own.get(EARLIER).and_then(|text| Record::read(text).ok())
    }

    /// Whether this part goes along in the plan. The people around the resident only on request: they are others.
    #[must_use]
    pub fn shares(&self, part: OwnPart) -> bool {
        self.sharing.get(part.id()).copied().unwrap_or(part == OwnPart::Steps)
    }
}
