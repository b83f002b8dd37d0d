//! Finds a subordinate clause that stands alone: "Als u weinig geld heeft." Knows one sentence.
//!
//! On a screen the heading above it seems to finish it; who hears it read aloud waits for the rest.

use super::sentences::small_words;

const OPENERS: [&str; 8] =
    ["als", "omdat", "terwijl", "voordat", "wanneer", "zodat", "zodra", "zolang"];

/// With these words the main clause can follow without a comma.
const GOES_ON: [&str; 2] = ["dan", "is"];

/// The word that opens it.
#[must_use]
pub fn loose_clause(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    let opener = words.first().filter(|word| OPENERS.contains(&word.as_str()))?;
    let is_whole = sentence.contains([',', ':', '“'])
        || !sentence.ends_with('.')
        || words.iter().rev().skip(1).any(|word| GOES_ON.contains(&word.as_str()));
    (!is_whole).then(|| opener.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_that_stand_alone_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(loose_clause(sentence).as_deref(), expected, "{sentence}");
        };
        check("Als niemand om u heen kan helpen of u weinig geld heeft.", Some("als"));
        check("Omdat veiligheid nu voorgaat.", Some("omdat"));
        check("Als u weinig geld heeft, kunt u hulp vragen.", None);
        check("Goed als u weinig geld heeft.", None);
        check("Als het kan dan bellen wij u.", None);
        check("Als u belt", None);
    }
}
