//! Whether every group of words that a phrase names exists.

use super::Found;
use crate::content::origin::{Origin, Placed};
use crate::domain::topics::WordList;

/// Every phrase that names a group of words that does not exist.
pub(super) fn all(words: &Placed<WordList>, found: &mut Found) {
    let Placed { at, value: words } = words;
    let mut list = |name: &str, phrases: &[String]| {
        for (index, phrase) in phrases.iter().enumerate() {
            groups(&at.element(name, index), phrase, words, found);
        }
    };
    for (topic, marks) in &words.topics {
        list(&format!("topics.{}.strong", topic.code()), &marks.strong);
        list(&format!("topics.{}.weak", topic.code()), &marks.weak);
    }
    list("danger", &words.danger);
    list("not_danger", &words.not_danger);
    list("plain", &words.plain);
}

fn groups(at: &Origin, phrase: &str, words: &WordList, found: &mut Found) {
    for word in phrase.split(' ') {
        if let Some(name) = word.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'))
            && !words.groups.iter().any(|(known, _)| known == name)
        {
            found.add(at, format!("there is no group of words {name:?}"));
        }
    }
}
