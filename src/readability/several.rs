//! Finds "meer" for "meer dan één": who reads "u mag meer kiezen" asks "meer dan wat?" Knows one
//! sentence.

use super::sentences::small_words;

/// After "meer", these are not compared with anything.
const AFTER: [&str; 9] = [
    "aankruisen",
    "dingen",
    "hulpverleners",
    "invullen",
    "kiezen",
    "noemen",
    "schulden",
    "tegelijk",
    "vinkjes",
];

/// The words, when a sentence has them.
#[must_use]
pub fn several(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    let compares = words.iter().any(|word| word == "dan");
    let pair = words
        .windows(2)
        .find(|pair| matches!(pair, [more, of] if more == "meer" && AFTER.contains(&of.as_str())));
    pair.filter(|_| !compares).map(|pair| pair.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_what_is_asked() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(several(sentence).as_deref(), expected, "{sentence}");
        };
        check("U mag meer aankruisen.", Some("meer aankruisen"));
        check("Er speelt meer tegelijk.", Some("meer tegelijk"));
        check("U mag meer dan één antwoord aankruisen.", None);
        check("Zo heeft u meer tijd.", None);
        check("Heeft u meer dan één schuld?", None);
    }
}
