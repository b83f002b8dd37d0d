//! The words of the field that texts may use, and whether each is explained where it is used.
//!
//! The list is kept by the people who write content, in `locales/nl.words.json`. Knows no sentence.

use super::{
    fault::{Fault, Finding},
    names::Name,
    sentences::small_words,
    text::Text,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Longer words are hard, unless they are on the list: "arbeidsongeschiktheid". Of the words that
/// in common use, hardly one is longer ("boodschappen" has 12 letters).
const MOST_LETTERS: usize = 14;

/// What the list of words says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Long words that need no explanation.
    pub everyday: Vec<String>,
    /// Words that belong to the law or to care, each with its explanation.
    pub field: Vec<FieldWord>,
    /// Things that have one name everywhere.
    pub names: Vec<Name>,
    /// Findings that may stay.
    pub exceptions: Vec<Exception>,
}

/// A word that residents meet in letters and talks, so that we use it too, and explain it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldWord {
    /// The word and its other forms, in small letters.
    pub forms: Vec<String>,
    /// Pieces of text that explain it.
    pub plain: Vec<String>,
    /// The ids of the texts that introduce it; none where it is a title that the rest explains.
    pub introduced: Vec<String>,
}

/// A finding that may stay.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The id of the text.
    pub id: String,
    /// The name of the fault.
    pub fault: String,
    /// Why it may stay.
    pub reason: String,
}

impl FieldWord {
    fn is_in(&self, text: &str) -> bool {
        small_words(text).iter().any(|word| self.forms.contains(word))
    }

    fn is_explained(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.plain.iter().any(|plain| text.contains(&plain.to_lowercase()))
    }

    fn name(&self) -> String {
        self.forms.first().cloned().unwrap_or_default()
    }
}

impl Vocabulary {
    /// The words of a text that are too long to read at once.
    #[must_use]
    pub fn long_words(&self, text: &str) -> Vec<String> {
        let is_known = |word: &String| {
            self.everyday.contains(word)
                || self.field.iter().any(|field| field.forms.contains(word))
        };
        let words = small_words(text).into_iter();
        words.filter(|word| word.chars().count() > MOST_LETTERS && !is_known(word)).collect()
    }

    /// The other names that a text uses.
    #[must_use]
    pub fn other_names(&self, text: &str) -> Vec<Fault> {
        self.names.iter().filter_map(|name| name.other(text)).collect()
    }

    /// Every word on the list that no text uses.
    #[must_use]
    pub fn unused(&self, texts: &[Text]) -> Vec<String> {
        let used: BTreeSet<String> =
            texts.iter().flat_map(|text| small_words(&text.text)).collect();
        let listed = self.everyday.iter().chain(self.field.iter().flat_map(|word| &word.forms));
        listed.filter(|word| !used.contains(*word)).cloned().collect()
    }

    /// Every field word that a reader can meet without its explanation.
    ///
    /// - a text that introduces a word has to hold the word and an explanation;
    /// - a question and a suggestion are read on their own, so each explains the words it uses;
    /// - of reasons with their places, and of plan and melding, one text has to explain the word:
    ///   which of them a reader sees together depends on the answers.
    #[must_use]
    pub fn unexplained(&self, texts: &[Text]) -> Vec<Finding> {
        self.field.iter().flat_map(|word| unexplained(word, texts)).collect()
    }
}

/// What is read together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Page {
    /// One question or suggestion, and whether it is the form for the young.
    Card(String, bool),
    /// Where to turn to, and why.
    Route,
    /// The plan and the melding.
    Plan,
}

/// On which page a text stands, where that is one thing.
fn page(id: &str) -> Option<Page> {
    let message = id.split('.').next().unwrap_or(id);
    let (message, young) = message.strip_prefix("je-").map_or((message, false), |id| (id, true));
    let starts = |list: &[&str]| list.iter().any(|start| message.starts_with(start));
    if starts(&["question-", "suggestion-"]) {
        Some(Page::Card(message.to_owned(), young))
    } else if starts(&["reason-", "modifier-", "how-", "destination-", "route-", "bezwaar-"]) {
        Some(Page::Route)
    } else if starts(&["plan-", "document-", "melding-", "addressee-", "script-"]) {
        Some(Page::Plan)
    } else {
        None
    }
}

fn unexplained(word: &FieldWord, texts: &[Text]) -> Vec<Finding> {
    let missing = |file: &str, id: &str| Finding {
        file: file.to_owned(),
        id: id.to_owned(),
        fault: Fault::Unexplained(word.name()),
    };
    let mut found = Vec::new();
    for id in &word.introduced {
        let text = texts.iter().find(|text| text.id == *id);
        let is_good = text.is_some_and(|t| word.is_in(&t.text) && word.is_explained(&t.text));
        if !is_good {
            found.push(missing(text.map_or("–", |text| &text.file), id));
        }
    }
    let mut pages: BTreeMap<Page, Vec<&Text>> = BTreeMap::new();
    for text in texts {
        if let Some(page) = page(&text.id) {
            pages.entry(page).or_default().push(text);
        }
    }
    // What the young have no form of their own for, they read in the ordinary form.
    let cards: Vec<(Page, Vec<&Text>)> = pages
        .iter()
        .map(|(page, own)| {
            let mut own = own.clone();
            if let Page::Card(message, true) = page {
                let written: BTreeSet<&str> =
                    own.iter().filter_map(|t| t.id.strip_prefix("je-")).collect();
                let ordinary = pages.get(&Page::Card(message.clone(), false)).into_iter().flatten();
                own.extend(
                    ordinary.filter(|text| !written.contains(text.id.as_str())).collect::<Vec<_>>(),
                );
            }
            (page.clone(), own)
        })
        .collect();
    for (_, texts) in cards {
        let is_explained = texts.iter().any(|text| word.is_explained(&text.text));
        let first = texts.iter().find(|text| word.is_in(&text.text));
        found.extend(first.filter(|_| !is_explained).map(|text| missing(&text.file, &text.id)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(id: &str, text: &str) -> Text {
        Text::ordinary("a.ftl", id, text)
    }

    fn vocabulary() -> Vocabulary {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Vocabulary {
            everyday: list(&["zorgverzekeraar"]),
            field: vec![FieldWord {
                forms: list(&["mantelzorger", "mantelzorgers"]),
                plain: list(&["zorgt voor een naaste"]),
                introduced: list(&["question-mz"]),
            }],
            names: Vec::new(),
            exceptions: Vec::new(),
        }
    }

    #[test]
    fn long_words_are_hard_unless_listed() {
        let found = vocabulary().long_words("De zorgverzekeraar en het maatwerkarrangement.");
        assert_eq!(found, ["maatwerkarrangement"]);
        assert!(vocabulary().long_words("Doe uw boodschappen.").is_empty());
    }

    #[test]
    fn a_word_that_no_text_uses_is_unused() {
        let texts = [text("a", "Uw zorgverzekeraar"), text("b", "Voor mantelzorgers")];
        assert_eq!(vocabulary().unused(&texts), ["mantelzorger"]);
    }

    #[test]
    fn a_field_word_is_explained_on_each_page_where_it_stands() {
        let check = |texts: &[Text], expected: &[&str]| {
            let found = vocabulary().unexplained(texts);
            let ids: Vec<&str> = found.iter().map(|finding| finding.id.as_str()).collect();
            assert_eq!(ids, expected);
        };
        let intro = text("question-mz", "Een mantelzorger zorgt voor een naaste.");
        check(std::slice::from_ref(&intro), &[]);
        check(&[text("question-mz", "Bent u mantelzorger?")], &["question-mz", "question-mz"]);
        let bare = text("suggestion-c1.who", "Voor mantelzorgers.");
        check(&[intro.clone(), bare.clone()], &["suggestion-c1.who"]);
        let what = text("suggestion-c1.what", "Wie zorgt voor een naaste, kan bellen.");
        check(&[intro.clone(), bare.clone(), what.clone()], &[]);
        // The young read the ordinary text where they have none of their own.
        let young = text("je-suggestion-c1.who", "Voor mantelzorgers zoals jij.");
        check(&[intro.clone(), bare.clone(), what.clone(), young], &[]);
        let young = text("je-suggestion-c1.what", "Bel als je mantelzorger bent.");
        check(&[intro, bare, what, young], &["je-suggestion-c1.what"]);
    }
}
