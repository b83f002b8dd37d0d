//! What does not come along from a record, and why.

use super::entry::Entry;
use crate::domain::{catalogue::Catalogue, flow::Step, ids::SuggestionId};

/// Something in a record that does not count any more, or never did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// A kind of entry that this version does not know.
    Unknown(String),
    /// A municipality that cannot be chosen.
    Place(String),
    /// A part of daily life, or a way to start, that does not exist.
    Topic(String),
    /// A question that is not asked any more.
    Question(String),
    /// An answer that cannot be given, to this question.
    Answer(Step),
    /// A question that does not belong to this situation.
    NoLongerCounts(Step),
    /// A suggestion that does not exist any more.
    Suggestion(String),
    /// Something about the plan that cannot be.
    Plan,
    /// A text that is missing or longer than a text can be.
    Text,
}

/// The suggestion that an entry is about, if there is one with this id.
pub(crate) fn suggestion(entry: &Entry, catalogue: &Catalogue) -> Result<SuggestionId, Dropped> {
    let name = entry.text("suggestion").unwrap_or_default().to_owned();
    let id = SuggestionId::try_from(name.clone()).ok();
    id.filter(|id| catalogue.suggestion(*id).is_some()).ok_or(Dropped::Suggestion(name))
}
