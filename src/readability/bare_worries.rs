//! Finds "zorgen" where a reader cannot tell worries from caring. Knows one sentence.
//!
//! Judged are sentences only: a heading such as "Zorgen op afstand" stands among others.

use super::sentences::{is_running, small_words};

/// After these it is clear: "zorgen over geld", "zorgen voor uw moeder".
const AFTER: [&str; 10] =
    ["bij", "daarom", "daarover", "dat", "melden", "om", "over", "voor", "waarover", "zijn"];

/// How many words after it may say what it is about: "als u zorgen heeft over geld".
const NEAR: usize = 2;

/// Before it these make it a verb or say whose it is.
const BEFORE: [&str; 29] = [
    "blijf", "blijven", "blijft", "de", "deze", "die", "ga", "gaan", "het", "je", "jouw", "kan",
    "kun", "kunnen", "kunt", "laten", "maak", "maakt", "maken", "mijn", "moet", "moeten", "te",
    "uw", "voor", "wil", "willen", "wilt", "zou",
];

/// The word with the one after it.
#[must_use]
pub fn bare_worries(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    let place = words.iter().position(|word| word == "zorgen")?;
    let (before, from) = words.split_at_checked(place)?;
    let mut near = from.iter().skip(1).take(NEAR);
    let is_clear = near.any(|word| AFTER.contains(&word.as_str()))
        || before.iter().any(|word| BEFORE.contains(&word.as_str()))
        || !is_running(sentence);
    (!is_clear).then(|| from.iter().take(NEAR).cloned().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_worries_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(bare_worries(sentence).as_deref(), expected, "{sentence}");
        };
        check("Als zorgen zwaar is.", Some("zorgen zwaar"));
        check("U heeft zorgen.", Some("zorgen"));
        check("Zorgen en werken samen lukt niet.", Some("zorgen en"));
        check("U maakt zich zorgen.", None);
        check("Goed als u zorgen heeft over geld.", None);
        check("Het zorgen wordt te zwaar.", None);
        check("Zorgen op afstand", None);
    }
}
