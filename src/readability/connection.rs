//! How the sentences of a text hang together, in counts. Knows the words that join, and no limits.
//!
//! A text is easy to follow when it says why, what first, and what if. Who counts only the words in a
//! sentence gets short sentences without "want" and "omdat", and leaves that work to the reader.

use super::{
    imperative::is_imperative,
    loose_clause::loose_clause,
    sentences::{is_running, sentences, small_words},
};

/// Words that say how a sentence hangs together, with itself or with the one before.
const SIGNALS: [&str; 38] = [
    "als",
    "anders",
    "bijvoorbeeld",
    "bovendien",
    "daarbij",
    "daardoor",
    "daarmee",
    "daarna",
    "daarnaast",
    "daarom",
    "daarvoor",
    "dan",
    "doordat",
    "dus",
    "eerst",
    "hierdoor",
    "intussen",
    "maar",
    "nadat",
    "omdat",
    "ondertussen",
    "ook",
    "sinds",
    "tenzij",
    "terwijl",
    "toch",
    "totdat",
    "vervolgens",
    "voordat",
    "waardoor",
    "wanneer",
    "want",
    "zo",
    "zoals",
    "zodat",
    "zodra",
    "zolang",
    "zowel",
];

/// "Later kan ook." and "Dan gaat u zelf voor." are as bare with these words as without.
const WEAK: [&str; 2] = ["dan", "ook"];

/// Up to here a weak word joins nothing.
const WORDS_FOR_WEAK: usize = 5;

/// Shorter is a scrap of a sentence, unless it tells somebody what to do.
const WORDS_IN_SENTENCE: usize = 4;

/// What was counted in one or more texts. A heading, a label or a button is no sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    /// How many sentences.
    pub sentences: usize,
    /// How many have a word that joins.
    pub joined: usize,
    /// How many are a scrap: under four words, or a clause that stands alone.
    pub scraps: usize,
}

impl Connection {
    /// What is in one text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let running: Vec<&str> =
            sentences(text).into_iter().filter(|one| is_running(one)).collect();
        let count = |is: fn(&str) -> bool| running.iter().filter(|one| is(one)).count();
        Self { sentences: running.len(), joined: count(is_joined), scraps: count(is_scrap) }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            joined: self.joined + other.joined,
            scraps: self.scraps + other.scraps,
        }
    }

    /// How many of a hundred sentences have a word that joins.
    #[must_use]
    pub fn joined_percent(self) -> usize {
        self.joined * 100 / self.sentences.max(1)
    }

    /// How many of a hundred sentences are a scrap.
    #[must_use]
    pub fn scraps_percent(self) -> usize {
        self.scraps * 100 / self.sentences.max(1)
    }
}

/// Whether a sentence says how it hangs together.
#[must_use]
pub fn is_joined(sentence: &str) -> bool {
    let words = small_words(sentence);
    let joins = |word: &String| {
        let word = word.as_str();
        SIGNALS.contains(&word) && !(words.len() <= WORDS_FOR_WEAK && WEAK.contains(&word))
    };
    words.iter().any(joins)
}

fn is_scrap(sentence: &str) -> bool {
    let is_short = small_words(sentence).len() < WORDS_IN_SENTENCE;
    (is_short && !is_imperative(sentence)) || loose_clause(sentence).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_joined_by_its_words() {
        for joined in [
            "Ik bel omdat ik schulden heb.",
            "Daarna kunt u de hulp aanvragen.",
            "U kunt ook zelf iemand kiezen.",
            "Zo ziet u waar u kunt beginnen.",
        ] {
            assert!(is_joined(joined), "{joined}");
        }
        for bare in ["Later kan ook.", "Dan gaat u zelf voor.", "Het is voor een tijd."] {
            assert!(!is_joined(bare), "{bare}");
        }
    }

    #[test]
    fn what_hangs_together_is_counted() {
        let text = "Dat mag. Als u weinig geld heeft. Bel 112. U kunt bellen, want het is gratis.";
        let found = Connection::of(text);
        assert_eq!(found, Connection { sentences: 4, joined: 2, scraps: 2 });
        assert_eq!((found.joined_percent(), found.scraps_percent()), (50, 50));
        assert_eq!(Connection::of("Maak een weekplan"), Connection::default());
        let both = found.and(Connection::of("Wat wilt u vertellen?"));
        assert_eq!((both.sentences, both.joined), (5, 2));
        assert_eq!(Connection::default().joined_percent(), 0);
    }
}
