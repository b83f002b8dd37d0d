//! From a resident's own words to the parts of daily life that they may be about.
//!
//! Proposes only: the resident confirms. Knows word lists, no questions, rules or urgency, and
//! keeps nothing of what was written.

pub(super) mod entries;
mod lexicon;
mod phrase;
mod spelling;
mod text;
mod vocabulary;

pub(super) use spelling::distance;
pub(super) use text::{Word, words};
pub(super) use vocabulary::{Closeness, Vocabulary, WordId};

pub use lexicon::{Lexicon, Marks, UnknownGroup, WordList};

use std::{cmp::Reverse, ops::Range};

use super::leefgebied::Leefgebied;
use phrase::{Found, Seen};

/// Enough to choose from, few enough to read.
const MOST_TOPICS: usize = 5;

/// A topic with fewer points, and with less than this part of the best topic's, is noise. A
/// strong word counts, however badly it is typed.
const ENOUGH_POINTS: u32 = lexicon::STRONG_WORD * Closeness::Mistyped.points();
const SMALLEST_SHARE: u32 = 6;

/// What a text may be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The topics with evidence in the text, best first, at most five.
    pub topics: Vec<Leefgebied>,
    /// Whether words of danger occur, so that the safety questions come first.
    pub danger: bool,
}

/// The evidence for one topic.
struct Score {
    topic: Leefgebied,
    points: u32,
    first_place: usize,
}

impl Score {
    /// The best comes first. Topics mentioned earlier weigh more.
    fn rank(&self) -> (Reverse<u32>, usize, Leefgebied) {
        (Reverse(self.points), self.first_place, self.topic)
    }
}

impl Lexicon {
    /// The topics that this text may be about, and whether it holds words of danger.
    #[must_use]
    pub fn propose(&self, text: &str) -> Proposal {
        let seen = Seen::read(text, &self.vocabulary);
        let serious = seen.without(&self.not_danger);
        Proposal {
            topics: self.topics_in(&seen.without(&self.plain)),
            danger: self.danger.iter().any(|phrase| phrase.find(&serious).is_some()),
        }
    }

    /// The phrases of danger in this text: where the words of each stand, in bytes.
    pub(super) fn danger_in(&self, text: &str) -> Vec<Vec<Range<usize>>> {
        let seen = Seen::read(text, &self.vocabulary).without(&self.not_danger);
        let found = self.danger.iter().filter_map(|phrase| phrase.find(&seen));
        found.map(|one| ranges(text, &[one])).collect()
    }

    /// The topics that words in this text nearly always point to, typed without a mistake, and where these stand.
    pub(super) fn certain_topics(&self, text: &str) -> Vec<(Leefgebied, Vec<Range<usize>>)> {
        let seen = Seen::read(text, &self.vocabulary).without(&self.plain);
        let mut topics = Vec::new();
        for topic in Leefgebied::ALL {
            let strong = self.evidence.iter().filter(|one| one.topic == topic && one.is_strong());
            let found = strong.filter_map(|one| one.phrase.find(&seen));
            let exact: Vec<Found> = found.filter(|one| one.closeness == Closeness::Same).collect();
            if !exact.is_empty() {
                topics.push((topic, ranges(text, &exact)));
            }
        }
        topics
    }

    fn topics_in(&self, seen: &Seen) -> Vec<Leefgebied> {
        let mut ranked: Vec<Score> = Vec::new();
        for topic in Leefgebied::ALL {
            if let Some(score) = self.score(topic, seen) {
                let place = ranked.partition_point(|other| other.rank() < score.rank());
                ranked.insert(place, score);
            }
        }
        let best = ranked.first().map_or(0, |score| score.points);
        ranked
            .retain(|score| score.points >= ENOUGH_POINTS || score.points * SMALLEST_SHARE >= best);
        ranked.iter().take(MOST_TOPICS).map(|score| score.topic).collect()
    }

    fn score(&self, topic: Leefgebied, seen: &Seen) -> Option<Score> {
        let mut score: Option<Score> = None;
        for evidence in &self.evidence {
            if evidence.topic == topic
                && let Some(found) = evidence.phrase.find(seen)
            {
                let score =
                    score.get_or_insert(Score { topic, points: 0, first_place: found.place });
                score.points += evidence.weight() * found.closeness.points();
                score.first_place = score.first_place.min(found.place);
            }
        }
        score
    }
}

/// Where the words of these phrases stand, in the order of the text.
fn ranges(text: &str, found: &[Found]) -> Vec<Range<usize>> {
    let is_found = |word: &Word| found.iter().any(|one| one.places.contains(&word.place));
    words(text).into_iter().filter(is_found).map(|word| word.range).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests;
