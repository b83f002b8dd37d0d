//! Which language a text is in, when it is not Dutch.
//!
//! Looks at letters and a few frequent words. Text in another language is never read into facts.

use serde::{Deserialize, Serialize};

use crate::domain::topics::Word;

/// A language that there is a page for, or another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Language {
    /// English.
    English,
    /// Turkish.
    Turkish,
    /// Arabic.
    Arabic,
    /// Polish.
    Polish,
    /// Ukrainian.
    Ukrainian,
    /// Dutch: only in word lists, to tell it from the others; a text in Dutch is simply read.
    Dutch,
    /// A language in letters that are none of these.
    Other,
}

/// Of the letters of a text more than this part must be in another alphabet.
const SHARE_OF_LETTERS: usize = 2;

/// A text of one or two words is known by one word, a longer one by two.
const SHORT_TEXT: usize = 3;

/// The language of a text that is not in Dutch; nothing when it may be Dutch.
pub(super) fn other(
    text: &str,
    words: &[Word],
    lists: &[(Language, Vec<String>)],
) -> Option<Language> {
    by_alphabet(text).or_else(|| by_words(text, words, lists))
}

/// The language of an alphabet that Dutch does not use.
fn by_alphabet(text: &str) -> Option<Language> {
    let letters = text.chars().filter(|letter| is_letter(*letter)).count();
    let share = |is: fn(char) -> bool| {
        text.chars().filter(|letter| is(*letter)).count() * SHARE_OF_LETTERS > letters
    };
    if letters == 0 {
        None
    } else if share(is_cyrillic) {
        let ukrainian = text.contains(['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ']);
        Some(if ukrainian { Language::Ukrainian } else { Language::Other })
    } else if share(is_arabic) {
        let persian = text.contains(['پ', 'چ', 'ژ', 'گ', 'ی', 'ک']);
        Some(if persian { Language::Other } else { Language::Arabic })
    } else {
        share(is_elsewhere).then_some(Language::Other)
    }
}

/// Whether this is a letter, in any of the alphabets that people here write. Not the tables for all of Unicode, which are
/// large.
pub(super) fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
        || matches!(character, '\u{c0}'..='\u{1fff}' | '\u{3040}'..='\u{d7ff}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Letters that are not Latin: Greek, Hebrew, Ge'ez, Chinese and so on.
fn is_elsewhere(letter: char) -> bool {
    is_letter(letter) && letter >= '\u{370}' && !matches!(letter, '\u{1e00}'..='\u{1eff}')
}

/// The language of which most words occur, when that is clearly more than the Dutch ones.
fn by_words(text: &str, words: &[Word], lists: &[(Language, Vec<String>)]) -> Option<Language> {
    let count = |list: &[String]| words.iter().filter(|word| list.contains(&word.letters)).count();
    let dutch: usize =
        lists.iter().filter(|(of, _)| *of == Language::Dutch).map(|(_, list)| count(list)).sum();
    let enough = if words.len() < SHORT_TEXT { 1 } else { 2 };
    let mut best: Option<(usize, Language)> = None;
    for (language, list) in lists.iter().filter(|(of, _)| *of != Language::Dutch) {
        let found = count(list) + own_letters(*language, text);
        if found >= enough && found > dutch && best.is_none_or(|(most, _)| found > most) {
            best = Some((found, *language));
        }
    }
    best.map(|(_, language)| language)
}

/// How often letters occur that only this language uses.
fn own_letters(language: Language, text: &str) -> usize {
    let own: &[char] = match language {
        Language::Turkish => &['ş', 'ğ', 'ı', 'Ş', 'Ğ', 'İ'],
        Language::Polish => {
            &['ą', 'ę', 'ł', 'ś', 'ż', 'ź', 'ć', 'ń', 'Ą', 'Ę', 'Ł', 'Ś', 'Ż', 'Ź', 'Ć', 'Ń']
        }
        Language::English
        | Language::Arabic
        | Language::Ukrainian
        | Language::Dutch
        | Language::Other => &[],
    };
    text.chars().filter(|letter| own.contains(letter)).count()
}
