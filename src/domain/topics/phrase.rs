//! Words that mean something together, and where they are in a text.
//!
//! Knows places and closeness, no topics.

use super::vocabulary::{Closeness, Guess, Vocabulary, WordId};

/// Words that may come between the words of a phrase: "kom ik echt niet rond".
const GAP: usize = 2;

/// The words of the word lists that occur in a text: in the order of the word lists, and each in
/// the order of the text.
#[derive(Debug, Default)]
pub(super) struct Seen {
    spots: Vec<Spot>,
}

#[derive(Clone, Copy, Debug)]
struct Spot {
    word: WordId,
    place: usize,
    closeness: Closeness,
}

impl Seen {
    /// Looks every word of the text up.
    pub(super) fn read(text: &str, vocabulary: &Vocabulary) -> Self {
        let mut seen = Self::default();
        for typed in vocabulary.read(text) {
            let Guess { words, closeness } = vocabulary.lookup(&typed.letters);
            for word in words {
                let end = seen.spots.partition_point(|spot| spot.word <= word);
                seen.spots.insert(end, Spot { word, place: typed.place, closeness });
            }
        }
        seen
    }

    /// The same, without the places where one of these phrases stands.
    pub(super) fn without(&self, phrases: &[Phrase]) -> Self {
        let mut hidden = Vec::new();
        for phrase in phrases {
            for found in phrase.find_all(self, Order::AsWritten) {
                hidden.extend_from_slice(&found.places);
            }
        }
        let mut seen = Self::default();
        for spot in &self.spots {
            if !hidden.contains(&spot.place) {
                seen.spots.push(*spot);
            }
        }
        seen
    }

    /// Where one of these words stands.
    fn spots(&self, words: &[WordId]) -> Vec<Spot> {
        let mut spots = Vec::new();
        for word in words {
            let start = self.spots.partition_point(|spot| spot.word < *word);
            let from_here = self.spots.get(start..).unwrap_or_default();
            spots.extend(from_here.iter().take_while(|spot| spot.word == *word));
        }
        spots
    }
}

/// What was found of a phrase.
pub(super) struct Found {
    /// Where its words stand.
    pub(super) places: Vec<usize>,
    /// The place of its first word.
    pub(super) place: usize,
    /// How well its worst word fits.
    pub(super) closeness: Closeness,
}

/// How the words of a phrase have to stand.
#[derive(Clone, Copy)]
enum Order {
    /// Close to each other in any order: Dutch says both "ik kom niet rond" and "om rond te
    /// komen".
    Any,
    /// In order and with at most one word between them: what is set aside as a figure of speech
    /// must be exactly that.
    AsWritten,
}

/// One or more words; each may be one of a group.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    slots: Vec<Vec<WordId>>,
}

impl Phrase {
    pub(super) const fn new(slots: Vec<Vec<WordId>>) -> Self {
        Self { slots }
    }

    pub(super) fn is_single_word(&self) -> bool {
        self.slots.len() == 1
    }

    /// The phrase with its words close to each other in any order. The best fit, when there are
    /// more.
    pub(super) fn find(&self, seen: &Seen) -> Option<Found> {
        let mut best: Option<Found> = None;
        for found in self.find_all(seen, Order::Any) {
            if best.as_ref().is_none_or(|best| best.closeness <= found.closeness) {
                best = Some(found);
            }
        }
        best
    }

    fn find_all(&self, seen: &Seen, order: Order) -> Vec<Found> {
        let mut all = Vec::new();
        if let Some((first, others)) = self.slots.split_first() {
            for start in seen.spots(first) {
                if let Some(found) = find_from(start, others, seen, order) {
                    all.push(found);
                }
            }
        }
        all
    }
}

/// The words next to `start` that fill the other slots, each as near to it as can be.
fn find_from(start: Spot, others: &[Vec<WordId>], seen: &Seen, order: Order) -> Option<Found> {
    let reach = others.len() + 1 + GAP;
    let Spot { place, closeness, .. } = start;
    let mut found = Found { places: vec![place], place, closeness };
    let mut last = place;
    for words in others {
        let mut nearest: Option<Spot> = None;
        for spot in seen.spots(words) {
            let distance = spot.place.abs_diff(start.place);
            let fits = match order {
                Order::Any => distance <= reach && !found.places.contains(&spot.place),
                Order::AsWritten => spot.place > last && spot.place <= last + 2,
            };
            if fits && nearest.is_none_or(|other| distance < other.place.abs_diff(start.place)) {
                nearest = Some(spot);
            }
        }
        let Spot { place, closeness, .. } = nearest?;
        last = place;
        found.places.push(place);
        found.place = found.place.min(place);
        found.closeness = found.closeness.min(closeness);
    }
    Some(found)
}
