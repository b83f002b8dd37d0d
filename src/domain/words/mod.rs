//! From a resident's own words to answers: about whom, how old, what is the matter.
//!
//! Proposes only, with for every answer the words it was read from; the resident confirms each. Knows word lists, no
//! questions or rules, and keeps nothing of what was written. Reads Dutch only, and never on what ground somebody stays
//! in the country.

mod about;
mod age;
mod day;
mod given;
mod items;
mod language;
mod list;
mod negation;
mod number;
mod pattern;
mod person;
mod proposal;
mod read;
mod reader;
mod role;
mod ticks;
mod tokens;
mod when;

pub use given::Given;
pub use language::Language;
pub use list::{Markers, OwnWords, Relation, Saying, Who};
pub use proposal::{Hint, Item, MOST_LETTERS, Proposal, Trouble, Whose};
pub use reader::{Reader, UnknownGroup};
pub use ticks::{Tick, confirmed};
