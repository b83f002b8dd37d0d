//! How easily a text reads, as a number. Knows only counts.

use super::{
    connection::Connection,
    sentences::{sentences, words},
    syllables::syllables,
};

/// What was counted in one or more texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many texts.
    pub texts: usize,
    /// How many sentences; a label is one.
    pub sentences: usize,
    /// How many words.
    pub words: usize,
    /// How many syllables.
    pub syllables: usize,
    /// The words of the longest sentence.
    pub longest: usize,
    /// How its sentences hang together.
    pub connection: Connection,
}

impl Tally {
    /// What is in one text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let sentences = sentences(text);
        let said = words(text);
        Self {
            texts: 1,
            sentences: sentences.len(),
            words: said.len(),
            syllables: said.iter().map(|word| syllables(word)).sum(),
            longest: sentences.iter().map(|sentence| words(sentence).len()).max().unwrap_or(0),
            connection: Connection::of(text),
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            texts: self.texts + other.texts,
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            longest: self.longest.max(other.longest),
            connection: self.connection.and(other.connection),
        }
    }

    /// Words in a sentence, on average.
    #[must_use]
    pub fn mean(self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// The reading ease of W.H. Douma, *De leesbaarheid van landbouwbladen* (Wageningen, 1960): the
    /// formula of Flesch for Dutch, 206.84 − 0.77 × syllables in 100 words − 0.93 × words in a
    /// sentence. From 0 to 100 and a little beyond; higher is easier, 70 to 80 is fairly easy.
    #[must_use]
    pub fn ease(self) -> f64 {
        206.84 - 0.77 * 100.0 * ratio(self.syllables, self.words) - 0.93 * self.mean()
    }
}

/// No text has so many words that a `u32` is too small.
fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_counted() {
        let tally = Tally::of("Bel uw huisarts. Zeg dat het dringend is.");
        let connection = Connection { sentences: 2, joined: 0, scraps: 0 };
        let expected =
            Tally { texts: 1, sentences: 2, words: 8, syllables: 10, longest: 5, connection };
        assert_eq!(tally, expected);
        assert!((tally.mean() - 4.0).abs() < 1e-9);
        assert!((tally.ease() - (206.84 - 0.77 * 125.0 - 0.93 * 4.0)).abs() < 1e-9);
    }

    #[test]
    fn plain_words_score_higher_than_those_of_an_office() {
        let plain = Tally::of("U heeft geen geld voor eten. Bel vandaag de gemeente.");
        let office = Tally::of(
            "Ondersteuningsbehoeftigen kunnen een aanvraag indienen voor een maatwerkvoorziening.",
        );
        assert!(plain.ease() > 70.0, "{}", plain.ease());
        assert!(office.ease() < 45.0, "{}", office.ease());
    }

    #[test]
    fn tallies_add_up() {
        let both = Tally::of("Bel nu.").and(Tally::of("Dat mag altijd."));
        assert_eq!((both.texts, both.sentences, both.words, both.longest), (2, 2, 5, 3));
        assert!(Tally::default().mean().abs() < 1e-9);
    }
}
