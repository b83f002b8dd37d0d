//! Finds the passive voice: a text should say who acts. Knows one sentence.
//!
//! Judged is "worden" with a participle in the same clause: "Bekijk wat er verandert als u 18 wordt" is
//! active twice. "Er is nog niets verstuurd" says how
//! things are, and may stay.

use super::sentences::small_words;

const AUXILIARIES: [&str; 6] = ["word", "wordt", "worden", "werd", "werden", "geworden"];

/// Nouns and adjectives that look like a participle.
const LOOKALIKES: [&str; 31] = [
    "geboden",
    "gebied",
    "gebieden",
    "geboren",
    "gebruiken",
    "gedachten",
    "geduld",
    "geen",
    "geest",
    "geld",
    "gelden",
    "gelegenheid",
    "geluid",
    "gemeenten",
    "genoeg",
    "gesprekken",
    "geven",
    "geweld",
    "gewoonten",
    "gezinnen",
    "gezond",
    "bekend",
    "belangrijkst",
    "best",
    "bent",
    "beeld",
    "verband",
    "verstand",
    "verdriet",
    "bericht",
    "begeleid",
];

/// Prefixes after which "-ge-" is inside the participle.
const SEPARABLE: [&str; 21] = [
    "aan", "achter", "af", "binnen", "bij", "door", "in", "klaar", "langs", "los", "mee", "na",
    "om", "op", "over", "terug", "toe", "uit", "vast", "voor", "weg",
];

/// Prefixes that take the place of "ge-".
const INSEPARABLE: [&str; 5] = ["be", "her", "ont", "ver", "onder"];

/// Words with which a new clause begins.
const NEW_CLAUSE: [&str; 8] = ["als", "dus", "maar", "omdat", "terwijl", "want", "zodat", "zodra"];

/// The participle, when the sentence is in the passive voice.
#[must_use]
pub fn passive(sentence: &str) -> Option<String> {
    sentence.split([',', ':', ';']).find_map(|part| {
        let words = small_words(part);
        words.split(|word| NEW_CLAUSE.contains(&word.as_str())).find_map(in_clause)
    })
}

fn in_clause(words: &[String]) -> Option<String> {
    let has_auxiliary = words.iter().any(|word| AUXILIARIES.contains(&word.as_str()));
    words.iter().find(|word| has_auxiliary && is_participle(word)).cloned()
}

fn is_participle(word: &str) -> bool {
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let with_ge = |word: &str| {
        let stem = word.strip_prefix("ge");
        stem.is_some_and(|stem| stem.len() > 2 && ends(stem, &["d", "t", "en"]))
    };
    let is_listed = AUXILIARIES.contains(&word) || LOOKALIKES.contains(&word);
    let inside = || SEPARABLE.iter().filter_map(|p| word.strip_prefix(p)).any(with_ge);
    // After these prefixes "-en" is mostly an infinitive.
    let without_ge = || {
        let stems = INSEPARABLE.iter().filter_map(|prefix| word.strip_prefix(prefix));
        stems.into_iter().any(|stem| stem.len() > 2 && ends(stem, &["d", "t"]))
    };
    !is_listed && (with_ge(word) || inside() || without_ge())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passive_sentences_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(passive(sentence).as_deref(), expected, "{sentence}");
        };
        check("Uw melding wordt onderzocht door de gemeente.", Some("onderzocht"));
        check("De brief werd gestuurd.", Some("gestuurd"));
        check("Worden gas of stroom afgesloten?", Some("afgesloten"));
        check("Vraag wat wordt betaald.", Some("betaald"));
        check("Er wordt met u gesproken.", Some("gesproken"));
        check("Wat kan er aangepast worden?", Some("aangepast"));
        check("De gemeente onderzoekt uw melding.", None);
        check("Omdat uw brief wordt gelezen, hoort u iets.", Some("gelezen"));
        check("Bekijk wat er verandert als u 18 wordt.", None);
        check("Als koken te zwaar wordt, betaalt u een ander.", None);
        check("Over hoeveel maanden wordt u 18?", None);
        check("Uw geld wordt minder.", None);
        check("Wordt het zwaarder? Bel uw huisarts.", None);
        check("Er is nog niets verstuurd.", None);
        check("Wat wordt er anders?", None);
        check("Het zorgen wordt te zwaar.", None);
    }
}
