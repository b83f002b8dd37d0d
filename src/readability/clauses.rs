//! Finds sentences with too many clauses. Knows one sentence.
//!
//! "Als u dat wilt, bel dan de gemeente, want u heeft er recht op" is good Dutch, and so is "Bel als u
//! merkt dat het niet gaat": the words that join say how it hangs together. Piled up is a sentence
//! with three words that open a subordinate clause, with one clause inside another before its own verb
//! ("iemand die, als u ziek bent, helpt"), or with such a word and a list of four ("Als u post,
//! rekeningen, boetes of brieven heeft, …"): who listens has to keep it in mind until the verb comes.
//!
//! "Dat" and "die" open a clause only where they are no pronoun: not as the first word, not after a
//! word that opens a clause or joins ("als dat kan", "en die helpt"), and not after the verbs that
//! a pronoun follows in a question or after a clause ("kan dat", "heet dat"). Questions inside a
//! sentence ("wat u wilt", "wie kan helpen", "of het lukt") count as speech: people talk like that.

use super::sentences::small_words;

const OPENERS: [&str; 26] = [
    "als", "doordat", "hoewel", "indien", "mits", "nadat", "ofschoon", "omdat", "opdat", "tenzij",
    "terwijl", "toen", "totdat", "voordat", "waaraan", "waarbij", "waardoor", "waarin", "waarmee",
    "waarop", "waarover", "waarvan", "waarvoor", "zodat", "zodra", "zolang",
];

/// After these words "dat" and "die" refer to something.
const BEFORE_PRONOUN: [&str; 43] = [
    "aan", "bekijkt", "bij", "dan", "doet", "door", "en", "geeft", "heet", "helpt", "hoe", "in",
    "is", "kan", "kunt", "kun", "lukt", "maar", "mag", "met", "moet", "naar", "of", "om", "op",
    "over", "past", "schrijf", "tegen", "u", "je", "jij", "ik", "wij", "zij", "van", "vinden",
    "voor", "wanneer", "want", "wat", "wie", "wil",
];

/// Two are heard in one breath.
const MOST_OPENERS: usize = 2;

/// A clause before, and one with "want" after.
const MOST_COMMAS: usize = 2;

/// The words that open the subordinate clauses, when there are too many for one sentence.
#[must_use]
pub fn piled_up(sentence: &str) -> Option<Vec<String>> {
    let words = small_words(sentence);
    let mut openers = Vec::new();
    let mut is_inside = false;
    let mut last_opener: Option<usize> = None;
    let mut before: Option<&str> = None;
    for (place, word) in words.iter().enumerate() {
        let is_pronoun = before
            .is_none_or(|before| OPENERS.contains(&before) || BEFORE_PRONOUN.contains(&before));
        let relative = matches!(word.as_str(), "dat" | "die") && !is_pronoun;
        if OPENERS.contains(&word.as_str()) || relative {
            openers.push(word.clone());
            is_inside |= last_opener.is_some_and(|last| last + 1 == place);
            last_opener = Some(place);
        }
        before = Some(word);
    }
    let commas = sentence.matches(',').count();
    let too_many =
        is_inside || openers.len() > MOST_OPENERS || (!openers.is_empty() && commas > MOST_COMMAS);
    too_many.then_some(openers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_in_clauses_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            let found = piled_up(sentence).map(|openers| openers.join(" "));
            assert_eq!(found.as_deref(), expected, "{sentence}");
        };
        check(
            "Bel als u merkt dat hij zegt dat het gaat terwijl u twijfelt.",
            Some("als dat dat terwijl"),
        );
        check("Zoek iemand die, als u ziek bent, helpt.", Some("die als"));
        check("Omdat u, zodra u ziek bent, niet kunt, helpen wij, ook thuis.", Some("omdat zodra"));
        check("Als u post, rekeningen, boetes, of brieven heeft, kan iemand helpen.", Some("als"));
        check("Bel als u merkt dat het niet gaat.", None);
        check("Als u dat wilt, bel dan de gemeente, want u heeft er recht op.", None);
        check("Bel als het kan, zodat u weet dat het goed gaat.", Some("als zodat dat"));
        check("Bel als het niet meteen hoeft.", None);
        check("Zeg dat het dringend is.", None);
        check("Neem iemand mee, als dat kan.", None);
        check("Dat mag altijd, ook als u twijfelt.", None);
        check("Vraag of die bij u past.", None);
        check("Denk aan post, geld, eten en zorg.", None);
        check("Schrijf op wat lukt en wat u anders wilt.", None);
    }
}
