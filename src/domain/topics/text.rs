//! Text as it was typed, cut into plain words with their positions.
//!
//! Knows letters and punctuation, no language.

use std::ops::Range;

/// A word that is further than this into a text is not read, so that pasting a book stays fast.
const MOST_WORDS: usize = 1500;

/// The places left empty between two sentences, so that no phrase reaches across.
const SENTENCE_GAP: usize = 6;

/// A word in lower case a–z and 0–9, and its place in the text.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::domain) struct Word {
    pub(in crate::domain) letters: String,
    /// Counted in words; sentences are far from each other.
    pub(in crate::domain) place: usize,
    /// The bytes of the text that it was read from.
    pub(in crate::domain) range: Range<usize>,
}

/// The words of a text. Apostrophes are left out ("m'n" is "mn"); accents are folded.
pub(in crate::domain) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut letters = String::new();
    let mut place = 0;
    let mut start = 0;
    let mut characters = text.char_indices();
    loop {
        let next = characters.next();
        // The end of the text ends its last word.
        let (at, character) = next.unwrap_or((text.len(), '\n'));
        let folded = fold(character);
        if folded.is_ascii_alphanumeric() {
            if letters.is_empty() {
                start = at;
            }
            letters.push(folded);
        } else if !is_silent(folded) {
            if !letters.is_empty() {
                words.push(Word { letters: std::mem::take(&mut letters), place, range: start..at });
                place += 1;
            }
            if matches!(folded, '.' | '!' | '?' | ';' | '\n') {
                place += SENTENCE_GAP;
            }
        }
        if next.is_none() || words.len() == MOST_WORDS {
            return words;
        }
    }
}

/// Characters that can be inside a word without being a letter of it: apostrophes, and the
/// accents that some keyboards send as a character of their own.
fn is_silent(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`' | '´' | '\u{00ad}' | '\u{0300}'..='\u{036f}')
}

/// The plain small letter, for the letters that are used here. The tables for all of Unicode are
/// larger than the rest of this file's code together.
fn fold(character: char) -> char {
    match character {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ğ' | 'ğ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'İ' | 'ı' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ş' | 'ş' | 'Š' | 'š' => 's',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'Ÿ' | 'ÿ' | '\u{132}' | '\u{133}' => 'y',
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let letters: Vec<_> = words(text).into_iter().map(|word| word.letters).collect();
        assert_eq!(letters.join(" "), expected);
    }

    #[test]
    fn words_are_plain_letters() {
        check("M'n financiën: €200 rood!", "mn financien 200 rood");
        check("ex-man,m’n  AUTO'S", "ex man mn autos");
        check("cafe\u{301} \u{1F62D} здравствуй ", "cafe");
        check("ÉÉN Ÿ", "een y");
        check("", "");
    }

    #[test]
    fn a_word_knows_where_it_was_read() {
        let text = "Één: m'n café";
        let read: Vec<_> = words(text).into_iter().map(|word| text.get(word.range)).collect();
        assert_eq!(read, [Some("Één"), Some("m'n"), Some("café")]);
    }

    #[test]
    fn a_new_sentence_is_far_away() {
        let places: Vec<_> = words("ik val. ik").into_iter().map(|word| word.place).collect();
        assert_eq!(places, [0, 1, 2 + SENTENCE_GAP]);
    }
}
