//! Every word of the word lists once, and which of them a typed word may be.
//!
//! Knows no topics: what a word means is for the phrases that use it.

use super::spelling::{distance, sound, stem, stems};
use super::text::{Word, words};

/// A word of the word lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::domain) struct WordId(usize);

/// How well a typed word fits a word of the word lists; the best comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::domain) enum Closeness {
    Mistyped,
    Part,
    SameSound,
    Same,
}

impl Closeness {
    /// The share of an entry's weight that counts, in quarters.
    pub(super) const fn points(self) -> u32 {
        match self {
            Self::Mistyped => 2,
            Self::Part | Self::SameSound => 3,
            Self::Same => 4,
        }
    }
}

/// The words of the word lists that a typed word may be.
pub(in crate::domain) struct Guess {
    pub(in crate::domain) words: Vec<WordId>,
    /// How well it fits each of them.
    pub(in crate::domain) closeness: Closeness,
}

#[derive(Clone, Debug)]
struct Entry {
    stem: String,
    sound: String,
    /// May be half of a compound: "huur" in "huurachterstand", not "niet" in "genieten".
    makes_compounds: bool,
}

/// The words of the word lists. There are a thousand or so: going through them all costs less
/// than finding the stem to look for.
#[derive(Clone, Debug, Default)]
pub(in crate::domain) struct Vocabulary {
    entries: Vec<Entry>,
    /// Words as they are typed, and what is meant.
    rewrites: Vec<(String, String)>,
}

/// Shorter words are too easily something else. These are lengths of stems, as they sound; a
/// word to correct twice has at least one letter more as it is typed.
const SHORTEST_BY_EAR: usize = 4;
const SHORTEST_CORRECTED: usize = 5;
const SHORTEST_CORRECTED_TWICE: usize = 8;
const MOST_MISTAKES: usize = 2;
const SHORTEST_PART: usize = 3;
const SHORTEST_OTHER_PART: usize = 4;
const SHORTEST_LONE_PART: usize = 5;

impl Vocabulary {
    pub(super) fn rewrite(&mut self, typed: &str, meant: &str) {
        self.rewrites.push((typed.to_owned(), meant.to_owned()));
    }

    /// The words of a text, with in the place of a word what it is short for ("kwil": "ik wil").
    pub(in crate::domain) fn read(&self, text: &str) -> Vec<Word> {
        let mut read = Vec::new();
        for word in words(text) {
            if let Some((_, meant)) = self.rewrites.iter().find(|(typed, _)| *typed == word.letters)
            {
                for Word { letters, .. } in words(meant) {
                    read.push(Word { letters, place: word.place, range: word.range.clone() });
                }
            } else {
                read.push(word);
            }
        }
        read
    }

    /// Adds a word as it is read.
    pub(in crate::domain) fn add(&mut self, word: &str, makes_compounds: bool) -> WordId {
        let stem = stem(word);
        let id = self.known(&stem).unwrap_or(WordId(self.entries.len()));
        if let Some(entry) = self.entries.get_mut(id.0) {
            entry.makes_compounds |= makes_compounds;
        } else {
            self.entries.push(Entry { sound: sound(&stem), stem, makes_compounds });
        }
        id
    }

    fn known(&self, stem: &str) -> Option<WordId> {
        self.entries.iter().position(|entry| entry.stem == stem).map(WordId)
    }

    /// The words that a typed word may be. A word that is known as it stands is not guessed at.
    pub(super) fn lookup(&self, word: &str) -> Guess {
        self.known_or_heard(word)
            .or_else(|| self.parts(word))
            .unwrap_or_else(|| self.mistyped(word, &sound(&stem(word)), MOST_MISTAKES))
    }

    /// The words that a typed word may be as a whole, not as a compound, with at most one mistake. "Krijgt" is also "krijg",
    /// when the lists have both.
    pub(in crate::domain) fn lookup_whole(&self, word: &str) -> Guess {
        let mut guess = self
            .known_or_heard(word)
            .unwrap_or_else(|| self.mistyped(word, &sound(&stem(word)), 1));
        if guess.closeness == Closeness::Same
            && let Some(bare) = word.strip_suffix('t')
            && bare.len() >= SHORTEST_OTHER_PART
            && let Some(id) = self.known(&stem(bare))
            && !guess.words.contains(&id)
        {
            guess.words.push(id);
        }
        guess
    }

    fn known_or_heard(&self, word: &str) -> Option<Guess> {
        let known = stems(word).iter().find_map(|stem| self.known(stem));
        if let Some(id) = known {
            return Some(Guess { words: vec![id], closeness: Closeness::Same });
        }
        let words = self.same_sound(&sound(&stem(word)));
        (!words.is_empty()).then_some(Guess { words, closeness: Closeness::SameSound })
    }

    fn same_sound(&self, heard: &str) -> Vec<WordId> {
        let mut words = Vec::new();
        if heard.len() >= SHORTEST_BY_EAR {
            for (index, entry) in self.entries.iter().enumerate() {
                if entry.sound == heard {
                    words.push(WordId(index));
                }
            }
        }
        words
    }

    /// The two halves of a compound; or else one half of it, the longest.
    fn parts(&self, word: &str) -> Option<Guess> {
        let (mut first, mut last) = (None, None);
        for middle in (SHORTEST_PART..=word.len().saturating_sub(SHORTEST_PART)).rev() {
            let Some((left, right)) = word.split_at_checked(middle) else { continue };
            if left.len().max(right.len()) >= SHORTEST_OTHER_PART
                && let (Some(left), Some(right)) = (self.first_part(left), self.part(right))
            {
                return Some(Guess { words: vec![left, right], closeness: Closeness::Part });
            }
            first = first.or_else(|| self.lone_part(left));
            last = self.lone_part(right).or(last);
        }
        Some(Guess { words: vec![first.or(last)?], closeness: Closeness::Mistyped })
    }

    /// The first half of a compound, with or without the letters that tie the halves together.
    fn first_part(&self, word: &str) -> Option<WordId> {
        for tie in &["", "s", "e", "en"] {
            if let Some(bare) = word.strip_suffix(tie)
                && bare.len() >= SHORTEST_PART
                && let Some(id) = self.part(bare)
            {
                return Some(id);
            }
        }
        None
    }

    fn part(&self, word: &str) -> Option<WordId> {
        let id = self.known(&stem(word))?;
        self.entries.get(id.0)?.makes_compounds.then_some(id)
    }

    /// A part that says enough when nothing is known of the rest of the word.
    fn lone_part(&self, word: &str) -> Option<WordId> {
        self.part(word).filter(|_| stem(word).len() >= SHORTEST_LONE_PART)
    }

    fn mistyped(&self, word: &str, heard: &str, most: usize) -> Guess {
        let mut words = Vec::new();
        let mut nearest = usize::MAX;
        for (index, entry) in self.entries.iter().enumerate() {
            let length = heard.len().min(entry.sound.len());
            if length < SHORTEST_CORRECTED || !starts_alike(heard, &entry.sound) {
                continue;
            }
            let long = length >= SHORTEST_CORRECTED_TWICE && word.len() > SHORTEST_CORRECTED_TWICE;
            if let Some(steps) = distance(heard, &entry.sound, most.min(1 + usize::from(long)))
                && steps <= nearest
            {
                if steps < nearest {
                    words.clear();
                    nearest = steps;
                }
                words.push(WordId(index));
            }
        }
        Guess { words, closeness: Closeness::Mistyped }
    }
}

/// People seldom mistype how a word begins, other than by swapping its first two letters.
fn starts_alike(one: &str, other: &str) -> bool {
    match (one.as_bytes(), other.as_bytes()) {
        ([first, second, ..], [start, next, ..]) => {
            first == start || (first == next && second == start)
        }
        _ => false,
    }
}
