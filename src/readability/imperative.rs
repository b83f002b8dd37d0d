//! Whether a sentence tells somebody what to do. Knows one sentence.
//!
//! "Betaal niet. Stuur niets meer. Bewaar het bewijs." is what somebody would say, and no chopped
//! story. The list holds the verbs that instructions begin with.

use super::sentences::small_words;

const VERBS: [&str; 100] = [
    "antwoord",
    "bedenk",
    "begin",
    "bekijk",
    "bel",
    "beloof",
    "bereid",
    "bespreek",
    "bestel",
    "betaal",
    "bewaar",
    "beweeg",
    "blijf",
    "blokkeer",
    "breng",
    "chat",
    "controleer",
    "deel",
    "denk",
    "doe",
    "drink",
    "druk",
    "eet",
    "ga",
    "gebruik",
    "geef",
    "groet",
    "haal",
    "help",
    "houd",
    "kies",
    "kijk",
    "klik",
    "kom",
    "kook",
    "koop",
    "kopieer",
    "kruis",
    "laat",
    "leen",
    "leer",
    "lees",
    "leg",
    "let",
    "loop",
    "luister",
    "maak",
    "mail",
    "meld",
    "neem",
    "noem",
    "noteer",
    "oefen",
    "ontmoet",
    "open",
    "overleg",
    "pak",
    "plaats",
    "plan",
    "praat",
    "print",
    "probeer",
    "regel",
    "reis",
    "reken",
    "rijd",
    "ruim",
    "rust",
    "scan",
    "schrijf",
    "sla",
    "sluit",
    "spaar",
    "sport",
    "spreek",
    "sta",
    "stel",
    "stop",
    "stuur",
    "teken",
    "tel",
    "trek",
    "typ",
    "verander",
    "verdeel",
    "vertel",
    "verwijder",
    "verzamel",
    "volg",
    "vraag",
    "vul",
    "wacht",
    "werk",
    "wijs",
    "wijzig",
    "wis",
    "wissel",
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
        assert!(is_imperative("Reken het uit op hetcak.nl."));
        assert!(!is_imperative("Dat mag altijd."));
        assert!(!is_imperative("Er is niets verstuurd."));
    }
}
