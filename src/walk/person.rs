//! What somebody says about himself, for a melding.

use super::Walk;
use serde::{Deserialize, Serialize};

/// What the resident fills in about themselves for a melding; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Telephone number or e-mail address.
    pub contact: String,
    /// What they want to say in their own words.
    pub words: String,
}

impl Walk {
    /// Fills in something about the resident.
    pub fn introduce(&mut self, person: Person) {
        self.person = person;
    }

    /// What the resident said about themselves.
    #[must_use]
    pub const fn person(&self) -> &Person {
        &self.person
    }
}
