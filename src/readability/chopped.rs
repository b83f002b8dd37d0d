//! Finds a story cut to pieces: statements in a row, short ones, that nothing joins. Knows one text.
//!
//! "Het is voor een tijd. Het neemt geen betaalde baan in. Het staat betaald werk niet in de weg."
//! Readers who are fluent stumble over it, and those who are not lose how it hangs together. Two
//! short sentences are no fault: people talk like that. Questions and instructions break the row.

use super::{
    connection::is_joined,
    imperative::is_imperative,
    sentences::{is_running, sentences, words},
};

/// So many in a row are cut to pieces.
const IN_A_ROW: usize = 3;

/// A longer statement carries itself.
const MOST_WORDS: usize = 8;

/// Six or seven words in each, on average.
const MOST_WORDS_TOGETHER: usize = 20;

/// The row, when there is one.
#[must_use]
pub fn chopped(text: &str) -> Option<String> {
    let all = sentences(text);
    all.windows(IN_A_ROW).find_map(|row| {
        let counts: Vec<usize> = row.iter().map(|one| words(one).len()).collect();
        let is_row = row.iter().all(|one| is_bare_statement(one))
            && counts.iter().all(|count| *count <= MOST_WORDS)
            && counts.iter().sum::<usize>() <= MOST_WORDS_TOGETHER;
        is_row.then(|| row.join(" "))
    })
}

fn is_bare_statement(sentence: &str) -> bool {
    is_running(sentence)
        && !sentence.ends_with('?')
        && !is_imperative(sentence)
        && !is_joined(sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stories_in_pieces_are_refused() {
        for text in [
            "Het is voor een tijd. Het neemt geen betaalde baan in. Het staat betaald werk niet in de \
             weg.",
            "Het is nu zwaar. Dan gaat u zelf voor. Later kan ook.",
            "Er zijn geen cookies. Niemand telt mee. Er is geen account.",
            "U maakt zich zorgen om iemand. Die mag nee zeggen. Iemand kan wel langsgaan.",
        ] {
            assert!(chopped(text).is_some(), "{text}");
        }
    }

    #[test]
    fn sentences_that_hang_together_are_not() {
        for text in [
            "Met een uitkering mag u vaak vrijwilligerswerk doen, maar er zijn regels. Het mag geen \
             betaald werk vervangen, en u moet wel werk kunnen blijven zoeken.",
            "U heeft het nu zwaar. Denk dan eerst aan uzelf. Iets doen voor een ander kan later nog.",
            "Dat mag altijd. U hoeft niet eerst iets anders te proberen.",
            "Betaal niet. Stuur niets meer. Bewaar het bewijs.",
            "Zo kan het niet langer. Dat is veel voor één mens. Bel de gemeente of uw huisarts.",
        ] {
            assert_eq!(chopped(text), None, "{text}");
        }
    }
}
