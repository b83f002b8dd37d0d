//! Finds "kan" and "mag" without the verb that belongs to it: "Elk antwoord kan anders." Knows one
//! sentence.
//!
//! Judged is "kan" or "mag" with only adverbs after it. "Dat mag altijd" and "als het kan" are how
//! people talk: there the pronoun stands for what one may do.

use super::sentences::small_words;

const MODALS: [&str; 4] = ["kan", "kunnen", "mag", "mogen"];

/// What can stand after it without being the verb.
const ADVERBS: [&str; 13] = [
    "anders",
    "daarnaast",
    "er",
    "erbij",
    "ernaast",
    "gewoon",
    "later",
    "mee",
    "naast",
    "nog",
    "ook",
    "of",
    "weg",
];

/// These stand for what one can or may do.
const STANDS_FOR_IT: [&str; 9] = ["dat", "dit", "het", "die", "wat", "als", "hoe", "wie", "welke"];

/// The modal and what follows.
#[must_use]
pub fn bare_modal(sentence: &str) -> Option<String> {
    if sentence.ends_with('?') {
        return None;
    }
    let words = small_words(sentence);
    let place = words.iter().position(|word| MODALS.contains(&word.as_str()))?;
    let (before, from) = words.split_at_checked(place)?;
    let after = from.get(1..)?;
    let is_bare = !after.is_empty()
        && after.iter().all(|word| ADVERBS.contains(&word.as_str()))
        && !before.is_empty()
        && !before.iter().any(|word| STANDS_FOR_IT.contains(&word.as_str()))
        && !before.iter().any(|word| is_infinitive(word));
    is_bare.then(|| from.join(" "))
}

/// "Overslaan mag ook" has its verb in front.
fn is_infinitive(word: &str) -> bool {
    word.len() > 3 && word != "geen" && (word.ends_with("en") || word.ends_with("aan"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modals_without_a_verb_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(bare_modal(sentence).as_deref(), expected, "{sentence}");
        };
        check("Elk antwoord kan anders.", Some("kan anders"));
        check("Alles kan anders, of weg.", Some("kan anders of weg"));
        check("Uitleg mag later.", Some("mag later"));
        check("Hulp thuis kan er gewoon naast.", Some("kan er gewoon naast"));
        check("Dat mag altijd.", None);
        check("Later bellen mag ook.", None);
        check("Een vraag overslaan mag ook.", None);
        check("Iets doen voor een ander kan later ook nog.", None);
        check("U mag ook later bellen.", None);
        check("Mag er iemand mee?", None);
    }
}
