//! One name for one thing. Knows the list of names and one text at a time.
//!
//! Who reads "toestel" on one page and "apparaat" on the next looks for two things. Another name may
//! stand beside the usual one, to explain it: "het alarmnummer 112".

use super::{fault::Fault, sentences::small_words};
use serde::Deserialize;

/// The name of a thing, and the names not to use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name to use.
    pub say: String,
    /// Other names, in small letters, of one word or more.
    pub not: Vec<String>,
}

impl Name {
    /// The other name in a text that does not have the usual one.
    #[must_use]
    pub fn other(&self, text: &str) -> Option<Fault> {
        let spoken = format!(" {} ", small_words(text).join(" "));
        let has = |name: &str| spoken.contains(&format!(" {} ", name.to_lowercase()));
        let other = self.not.iter().find(|name| has(name)).filter(|_| !has(&self.say))?;
        Some(Fault::OtherName { found: other.clone(), say: self.say.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_name_is_found_unless_the_usual_one_is_there() {
        let name = |say: &str, not: &str| Name { say: say.to_owned(), not: vec![not.to_owned()] };
        let number = name("112", "alarmnummer");
        assert!(number.other("Bel het alarmnummer.").is_some());
        assert!(number.other("Bel 112, het alarmnummer.").is_none());
        let plan = name("toekomstplan", "plan voor later");
        assert!(plan.other("Maak een plan voor later.").is_some());
        assert!(plan.other("Maak een plan voor morgen, later ook een ander plan.").is_none());
    }
}
