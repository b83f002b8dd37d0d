//! What somebody says about himself, for a melding.

use super::Walk;
use serde::{Deserialize, Serialize};

/// What somebody fills in about himself for a melding; nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Telephone number or e-mail address.
    pub contact: String,
    /// What he wants to say in his own words.
    pub words: String,
}

impl Walk {
    /// Fills in something about himself.
    pub fn introduce(&mut self, person: Person) {
        self.person = person;
    }

    /// What he said about himself.
    #[must_use]
    pub const fn person(&self) -> &Person {
        &self.person
    }
}
