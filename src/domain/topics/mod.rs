//! From a resident's own words to the parts of daily life that they may be about.
//!
//! Proposes only: the resident confirms. Knows word lists, no questions, rules or urgency, and
//! keeps nothing of what was written.

mod entries;
mod lexicon;
mod phrase;
mod spelling;
mod text;
mod vocabulary;

pub(super) use spelling::distance;
pub(super) use text::words;

pub use lexicon::{Lexicon, Marks, UnknownGroup, WordList};

use std::cmp::Reverse;

use super::leefgebied::Leefgebied;
use phrase::Seen;
use vocabulary::Closeness;

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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests;
