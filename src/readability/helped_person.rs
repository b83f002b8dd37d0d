//! Finds "de persoon die u helpt", which is as well who helps you as whom you help. Knows one sentence.

use super::sentences::small_words;

const PHRASES: [[&str; 5]; 4] = [
    ["de", "persoon", "die", "u", "helpt"],
    ["de", "persoon", "die", "je", "helpt"],
    ["de", "ander", "die", "u", "helpt"],
    ["de", "ander", "die", "je", "helpt"],
];

/// After these "wie u helpt" is a person; elsewhere ("kies wie u helpt") a question.
const BEFORE_WHO: [&str; 5] = ["aan", "met", "van", "voor", "bij"];

/// The words, when a sentence has them.
#[must_use]
pub fn helped_person(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    let phrase = words.windows(5).find(|five| PHRASES.iter().any(|phrase| five == phrase));
    let bare = words.windows(4).find(|four| {
        matches!(four, [before, who, you, helps]
            if BEFORE_WHO.contains(&before.as_str())
                && who == "wie"
                && ["u", "je", "jou"].contains(&you.as_str())
                && helps == "helpt")
    });
    phrase.or(bare).map(|found| found.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_helps_whom_is_asked() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(helped_person(sentence).as_deref(), expected, "{sentence}");
        };
        check("Zit de persoon die je helpt bij je?", Some("de persoon die je helpt"));
        check("Het is zwaar, ook voor wie u helpt.", Some("voor wie u helpt"));
        check("Kies wie u helpt.", None);
        check("Zit de bewoner bij u?", None);
        check("Een vrijwilliger is iemand die u helpt.", None);
    }
}
