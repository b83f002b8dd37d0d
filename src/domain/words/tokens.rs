//! The words of a text with their places, cut into parts that each say one thing.
//!
//! Knows the small words by which parts begin, not what the other words mean.

use std::ops::Range;

use super::{list::Markers, number};
use crate::domain::topics::{Closeness, Vocabulary, WordId};

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) letters: String,
    /// The bytes of the text that it was read from.
    pub(super) range: Range<usize>,
    /// The words of the word lists that it may be, and how well it fits these.
    pub(super) words: Vec<WordId>,
    pub(super) closeness: Closeness,
    /// The sentence, and the part of the text, that it stands in.
    pub(super) sentence: usize,
    pub(super) part: usize,
    /// How far it is from the start, in words; figures and months take no room.
    pub(super) step: usize,
    /// Whether a comma or a bracket comes before it.
    pub(super) apart: bool,
}

impl Token {
    pub(super) fn is_in(&self, list: &[String]) -> bool {
        list.contains(&self.letters)
    }
}

/// A subject this near behind a comma or "en" begins a part of its own.
const REACH: usize = 1;

/// Before "maar" these make it "only".
const ONLY: &[&str] = &["alleen", "nog", "gewoon"];

/// The words of a text, in order.
pub(super) fn read(text: &str, vocabulary: &Vocabulary, markers: &Markers) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut sentence = 0;
    let mut last_place = 0;
    let mut step = 0;
    for word in vocabulary.read(text) {
        let guess = vocabulary.lookup_whole(&word.letters);
        if word.place > last_place + 1 {
            sentence += 1;
        }
        last_place = word.place;
        let before = tokens.last().map_or(0, |token| token.range.end);
        let gap = text.get(before..word.range.start).unwrap_or_default();
        step += usize::from(!number::is_in_figures(&word.letters));
        tokens.push(Token {
            letters: word.letters,
            range: word.range,
            words: guess.words,
            closeness: guess.closeness,
            sentence,
            part: 0,
            step,
            apart: gap.contains([',', ':', '(', ')', '–']),
        });
    }
    let begins: Vec<bool> =
        (0..tokens.len()).map(|index| begins_part(index, &tokens, markers)).collect();
    let mut part = 0;
    for (token, begins) in tokens.iter_mut().zip(begins) {
        part += usize::from(begins);
        token.part = part;
    }
    tokens
}

/// Whether a part of the text begins with this token: a sentence, a turn, or a comma or "en" with a subject.
fn begins_part(index: usize, tokens: &[Token], markers: &Markers) -> bool {
    let Some(token) = tokens.get(index) else { return false };
    let Some(previous) = index.checked_sub(1).and_then(|before| tokens.get(before)) else {
        return false;
    };
    let turns = token.is_in(&markers.turn) && !ONLY.contains(&previous.letters.as_str());
    if previous.sentence != token.sentence || turns {
        return true;
    }
    let joins = token.apart || token.letters == "en";
    let end = tokens.len().min(index + 1 + REACH);
    let is_subject = |near: &Token| {
        near.is_in(&markers.writer) || near.is_in(&markers.other) || near.is_in(&markers.mine)
    };
    joins && tokens.get(index..end).unwrap_or_default().iter().any(is_subject)
}
