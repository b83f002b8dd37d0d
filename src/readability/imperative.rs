//! Whether a sentence tells somebody what to do. Knows one sentence.
//!
//! "Betaal niet. Stuur niets meer. Bewaar het bewijs." is what somebody would say, and no chopped
//! story. The list holds the verbs that instructions begin with.

use super::sentences::small_words;

const VERBS: [&str; 66] = [
    "antwoord",
    "begin",
    "bekijk",
    "bel",
    "beloof",
    "bespreek",
    "bestel",
    "betaal",
    "bewaar",
    "blijf",
    "breng",
    "chat",
    "controleer",
    "denk",
    "doe",
    "druk",
    "ga",
    "gebruik",
    "geef",
    "haal",
    "help",
    "houd",
    "kies",
    "kijk",
    "klik",
    "kom",
    "kopieer",
    "laat",
    "lees",
    "leg",
    "let",
    "loop",
    "luister",
    "maak",
    "meld",
    "neem",
    "noem",
    "noteer",
    "oefen",
    "open",
    "pak",
    "plan",
    "praat",
    "print",
    "probeer",
    "regel",
    "scan",
    "schrijf",
    "sla",
    "sluit",
    "spreek",
    "stel",
    "stop",
    "stuur",
    "teken",
    "tel",
    "typ",
    "vertel",
    "verwijder",
    "vraag",
    "vul",
    "wacht",
    "wis",
    "zeg",
    "zet",
    "zoek",
];

/// Whether the first word is such a verb.
#[must_use]
pub fn is_imperative(sentence: &str) -> bool {
    small_words(sentence).first().is_some_and(|word| VERBS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_somebody_what_to_do() {
        assert!(is_imperative("Bel 112."));
        assert!(is_imperative("Schrijf het op."));
        assert!(!is_imperative("Dat mag altijd."));
        assert!(!is_imperative("Er is niets verstuurd."));
    }
}
