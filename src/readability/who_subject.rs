//! Finds "wie" for "iemand die": "Wie zorgt, kan bellen." Knows one sentence.
//!
//! It is the Dutch of laws and proverbs. For who reads with effort "wie" asks a question. It may do
//! so: "schrijf op wie u belt", "de persoon voor wie u zorgt".

use super::sentences::small_words;

/// With one of these in front it is asked about somebody: "Heeft wie zorgt genoeg tijd?"
const ASKING: [&str; 7] = ["gaat", "heeft", "is", "kan", "mag", "moet", "zit"];

/// Before the "wie" that opens a sentence.
const FIRST: [&str; 3] = ["alleen", "ook", "want"];

/// Before the "wie" that is a person in the middle of one.
const BEFORE: [&str; 8] = ["aan", "bij", "dan", "door", "met", "naar", "van", "voor"];

/// After a "wie" that points back at somebody, or that asks.
const AFTER: [&str; 14] =
    ["dan", "dat", "die", "en", "er", "gaat", "het", "is", "kan", "mag", "moet", "of", "uw", "wil"];

/// With these the other is the one who acts: "wie u belt".
const ACTS: [&str; 7] = ["hij", "ik", "je", "jij", "u", "wij", "zij"];

/// The words around it.
#[must_use]
pub fn who_subject(sentence: &str) -> Option<String> {
    let words = small_words(sentence);
    if sentence.ends_with('?') {
        let [verb, who, next, ..] = words.as_slice() else { return None };
        let is_asked = ASKING.contains(&verb.as_str()) && who == "wie";
        return is_asked.then(|| format!("{verb} {who} {next}"));
    }
    let is_other = |next: &String| ACTS.contains(&next.as_str());
    let is_pointing = |next: &String| is_other(next) || AFTER.contains(&next.as_str());
    let first = match words.as_slice() {
        [who, next, ..] if who == "wie" && !is_other(next) => Some(format!("{who} {next}")),
        [before, who, next, ..] if FIRST.contains(&before.as_str()) && who == "wie" => {
            Some(format!("{before} {who} {next}"))
        }
        _ => None,
    };
    // "Wij houden bij wie dit leest": there it belongs to the verb.
    let notes = words.iter().any(|word| word.starts_with("houd"));
    let inside = words.windows(3).find(|three| {
        matches!(three, [before, who, next]
            if BEFORE.contains(&before.as_str())
                && !(notes && before == "bij") && who == "wie" && !is_pointing(next))
    });
    first.filter(|_| sentence.contains(',')).or_else(|| inside.map(|three| three.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_for_somebody_is_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            assert_eq!(who_subject(sentence).as_deref(), expected, "{sentence}");
        };
        check("Wie zorgt, kan ook steun krijgen.", Some("wie zorgt"));
        check("Ook wie voor u zorgt, mag dat niet.", Some("ook wie voor"));
        check("Rust voor wie voor u zorgt", Some("voor wie voor"));
        check("Opvang voor wie geen huis heeft", Some("voor wie geen"));
        check("Wie dit apparaat gebruikt, kan het lezen.", Some("wie dit"));
        check("Heeft wie zorgt genoeg tijd?", Some("heeft wie zorgt"));
        check("Wie zorgt, kan dat niet meer", Some("wie zorgt"));
        check("Wij houden niet bij wie deze app gebruikt.", None);
        check("Voor wie, en waar", None);
        check("Voor wie is dit?", None);
        check("Schrijf op wie u belt.", None);
        check("Dit gaat over de persoon voor wie u zorgt.", None);
        check("Schrijf op met wie u heeft gesproken.", None);
        check("Wie ik bel, en wanneer", None);
        check("Wij laten zien met wie dat kan.", None);
    }
}
