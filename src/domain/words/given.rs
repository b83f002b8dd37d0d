//! An answer as word lists write it: `geld.rondkomen` for a need, `inkomen=aow` for another fact.

use serde::{Deserialize, Serialize};

use crate::domain::{answer::Answer, fact::Fact};

/// An answer that words give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Given(pub Answer);

impl TryFrom<String> for Given {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let (key, value) = written.split_once('=').unwrap_or((&written, "ja"));
        let fact = Fact::try_from(key.to_owned())?;
        Answer::read(fact, value).map(Self).map_err(|error| error.to_string())
    }
}

impl From<Given> for String {
    fn from(given: Given) -> Self {
        let key = given.0.fact().key();
        match given.0.fact() {
            Fact::Need(_) => key,
            Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => {
                format!("{key}={}", given.0.spelled().join(","))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_written_as_it_was_read() {
        for written in ["geld.rondkomen", "inkomen=aow", "zintuig=zien", "ontruiming=ja"] {
            let read = Given::try_from(written.to_owned()).map(String::from);
            assert_eq!(read, Ok(written.to_owned()));
        }
        for wrong in ["geld.zwemmen", "inkomen=veel", "inkomen", ""] {
            assert!(Given::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
