//! Cuts a text into sentences and a sentence into words. Knows nothing of what makes them hard.

/// The sentences of a text. A heading or label without an end mark is one sentence.
///
/// An end mark inside a number, a name or an address ("2.3.2", "ikwilvervoer.nl") ends nothing; a
/// colon neither, because what follows it is heard in the same breath.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (sentence, after) = rest.split_at(end(rest));
        found.push(sentence.trim());
        rest = after.trim_start();
    }
    found
}

/// Where the first sentence ends.
fn end(text: &str) -> usize {
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…'));
    for (place, mark) in ends {
        let after = text.get(place + mark.len_utf8()..).unwrap_or_default();
        let open = after.trim_start_matches(['.', '!', '?', '”', '’', '"', ')', '»']);
        // After the point of an abbreviation the sentence goes on in small letters.
        let goes_on = mark == '.' && open.trim_start().starts_with(char::is_lowercase);
        if open.is_empty() || (open.starts_with(char::is_whitespace) && !goes_on) {
            return text.len() - open.len();
        }
    }
    text.len()
}

/// The words of a text as they are written, without the marks around them.
#[must_use]
pub fn words(text: &str) -> Vec<&str> {
    let bare = text.split_whitespace().map(|word| word.trim_matches(|c: char| !is_part(c)));
    bare.filter(|word| !word.is_empty()).collect()
}

/// The words in small letters.
#[must_use]
pub fn small_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(str::to_lowercase).collect()
}

/// Whether it is a sentence: a heading, a label or a button has no mark at its end.
#[must_use]
pub fn is_running(sentence: &str) -> bool {
    let open = sentence.trim_end_matches(['”', '’', '"', ')', '»']);
    open.ends_with(['.', '!', '?', '…'])
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_its_mark() {
        let check = |text: &str, expected: &[&str]| assert_eq!(sentences(text), expected, "{text}");
        check("Bel 112. Wacht niet!", &["Bel 112.", "Wacht niet!"]);
        check("Uw plan", &["Uw plan"]);
        check("", &[]);
        check(
            "Zie artikel 2.3.2 van de wet. Of ikwilvervoer.nl",
            &["Zie artikel 2.3.2 van de wet.", "Of ikwilvervoer.nl"],
        );
        check("Zeg: “Ik bel u.” Wacht dan.", &["Zeg: “Ik bel u.”", "Wacht dan."]);
        check("Klopt er niets? Kies dan “Geen”.", &["Klopt er niets?", "Kies dan “Geen”."]);
        check("Neem bijv. een brief mee. Bel dan.", &["Neem bijv. een brief mee.", "Bel dan."]);
        check("Hulp nu: 112 · 113", &["Hulp nu: 112 · 113"]);
    }

    #[test]
    fn a_label_is_no_sentence() {
        assert!(is_running("Dat mag altijd.") && is_running("Zeg: “Ik bel u.”"));
        assert!(!is_running("Maak een weekplan") && !is_running("Vraag het (gratis)"));
    }

    #[test]
    fn words_have_no_marks_around_them() {
        assert_eq!(
            words("Bel (gratis) het CJG-loket – nu!"),
            ["Bel", "gratis", "het", "CJG-loket", "nu"]
        );
        assert_eq!(small_words("Één vóór U"), ["één", "vóór", "u"]);
    }
}
