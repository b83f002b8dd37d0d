//! Finds the past tense where people say what they have just done: "Dit koos u." Knows one sentence.
//!
//! Judged are "ik", "u" and "je" with the verb beside it, in a main clause. "Wat u vertelde" and
//! "u zei" are how people talk, and after "eerder" or "toen" the past tense is right.

use super::sentences::small_words;

const PAST: [&str; 31] = [
    "bedacht",
    "begon",
    "bewaarde",
    "deed",
    "ging",
    "hoorde",
    "kocht",
    "koos",
    "kreeg",
    "kruiste",
    "las",
    "legde",
    "maakte",
    "ontving",
    "opende",
    "paste",
    "printte",
    "schreef",
    "sprak",
    "stelde",
    "stuurde",
    "tekende",
    "typte",
    "verstuurde",
    "vertelde",
    "vond",
    "vroeg",
    "vulde",
    "wijzigde",
    "zette",
    "zocht",
];

const SPEAKERS: [&str; 5] = ["ik", "je", "jij", "u", "wij"];

/// With these it is about a time that is over.
const LONG_AGO: [&str; 5] = ["destijds", "eerder", "gisteren", "toen", "vroeger"];

/// The two words.
#[must_use]
pub fn just_done(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    if words.iter().any(|word| LONG_AGO.contains(&word.as_str())) {
        return None;
    }
    let is_past = |word: &String| PAST.contains(&word.as_str());
    let speaks = |word: &String| SPEAKERS.contains(&word.as_str());
    let turned = |pair: &&[String]| matches!(pair, [verb, who] if is_past(verb) && speaks(who));
    let first = |pair: &&[String]| matches!(pair, [who, verb] if speaks(who) && is_past(verb));
    let mut pairs = words.windows(2);
    let opening = words.windows(2).take(1).find(first);
    opening.or_else(|| pairs.find(turned)).map(|pair| pair.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_past_of_just_now_is_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(just_done(sentence).as_deref(), expected, "{sentence}");
        };
        check("Dit koos u.", Some("koos u"));
        check("Op welke dag vroeg u de gemeente om hulp?", Some("vroeg u"));
        check("Ik kreeg het verslag.", Some("ik kreeg"));
        check("U paste een antwoord aan.", Some("u paste"));
        check("Dit heeft u gekozen.", None);
        check("Wat u vertelde, is er nog.", None);
        check("U zei: het gaat niet goed.", None);
        check("Eerder koos u iets anders.", None);
        check("Jan vroeg zijn buurman om hulp.", None);
    }
}
