//! Finds two denials in one sentence, which a listener has to undo. Knows one sentence.
//!
//! "Ook niet" says the same denial again, of something else: "De app stuurt niets weg, ook niet naar de
//! gemeente." There is nothing to undo.

use super::sentences::small_words;

const DENIALS: [&str; 9] =
    ["niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "ongeacht"];

/// The denials, when there is more than one.
#[must_use]
pub fn double(sentence: &str) -> Option<Vec<String>> {
    let words = small_words(sentence);
    let again = |place: usize| {
        place.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word == "ook")
    };
    let is_denial =
        |(place, word): &(usize, &String)| DENIALS.contains(&word.as_str()) && !again(*place);
    let denials = words.iter().enumerate().filter(is_denial);
    let found: Vec<String> = denials.map(|(_, word)| word.clone()).collect();
    (found.len() > 1).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_denials_in_one_sentence_are_found() {
        let check = |sentence: &str, expected: Option<&str>| {
            let found = double(sentence).map(|denials| denials.join(" "));
            assert_eq!(found.as_deref(), expected, "{sentence}");
        };
        check("Ik ken geen kind dat niet veilig is.", Some("geen niet"));
        check("Niemand gaat zonder antwoord weg.", Some("niemand zonder"));
        check("U hoeft niet niets te doen.", Some("niet niets"));
        check("Blijf niet alleen.", None);
        check("De app stuurt niets weg, ook niet naar de gemeente.", None);
        check("Lukt dat niet? Dat is geen probleem.", Some("niet geen"));
        check("U hoeft uw naam niet te zeggen.", None);
    }
}
