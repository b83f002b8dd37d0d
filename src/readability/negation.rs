//! Finds two denials in one sentence, which a listener has to undo. Knows one sentence.

use super::sentences::small_words;

const DENIALS: [&str; 9] =
    ["niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "ongeacht"];

/// The denials, when there is more than one.
#[must_use]
pub fn double(sentence: &str) -> Option<Vec<String>> {
    let is_denial = |word: &String| DENIALS.contains(&word.as_str());
    let found: Vec<String> = small_words(sentence).into_iter().filter(is_denial).collect();
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
        check("Lukt dat niet? Dat is geen probleem.", Some("niet geen"));
        check("U hoeft uw naam niet te zeggen.", None);
    }
}
