//! Finds nouns where a verb belongs, as offices write: "bij het aanvragen van hulp". Knows one
//! sentence.

use super::sentences::small_words;

/// Nouns that are no verb here: "het leven van uw kind".
const NOUNS: [&str; 10] = [
    "bestaan",
    "eten",
    "geheugen",
    "gegeven",
    "inkomen",
    "leven",
    "teken",
    "vermogen",
    "vermoeden",
    "vertrouwen",
];

/// Phrases of an office, word by word.
const PHRASES: [&[&str]; 14] = [
    &["beroep", "doen", "op"],
    &["door", "middel", "van"],
    &["gebruik", "maken", "van"],
    &["in", "aanmerking", "komen"],
    &["in", "het", "kader", "van"],
    &["in", "verband", "met"],
    &["kom", "je", "in", "aanmerking"],
    &["komt", "u", "in", "aanmerking"],
    &["met", "betrekking", "tot"],
    &["op", "basis", "van"],
    &["op", "het", "gebied", "van"],
    &["sprake", "van"],
    &["ten", "aanzien", "van"],
    &["ten", "behoeve", "van"],
];

/// The words that show it.
#[must_use]
pub fn noun_style(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    let of_verb = words.windows(3).find(|three| {
        matches!(three, [the, verb, of]
            if the == "het" && verb.len() > 4 && verb.ends_with("en")
                && of == "van" && !NOUNS.contains(&verb.as_str()))
    });
    let is_said = |phrase: &[&str]| words.windows(phrase.len()).any(|some| some == phrase);
    let phrase = PHRASES.into_iter().find(|phrase| is_said(phrase));
    of_verb.map(|three| three.join(" ")).or_else(|| phrase.map(|words| words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_of_an_office_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(noun_style(sentence).as_deref(), expected, "{sentence}");
        };
        check("Hulp bij het aanvragen van toeslagen.", Some("het aanvragen van"));
        check("Is er sprake van geweld?", Some("sprake van"));
        check("Komt u in aanmerking?", Some("komt u in aanmerking"));
        check("Het leven van uw kind verandert.", None);
        check("Ik heb hulp nodig om toeslagen aan te vragen.", None);
    }
}
