//! How Dutch words are bent, heard and mistyped: stems, sounds and distances.
//!
//! Knows the language, no word list.

use rust_stemmers::{Algorithm, Stemmer};

/// Up to this length, Snowball's stems of long and short vowels are words of their own.
const LONGEST_AMBIGUOUS_STEM: usize = 4;

/// The Snowball stem of a word in a–z and 0–9, ending as it is heard ("leven" and "leef" are
/// "leef"), with the long vowel that Snowball takes out of short words: "benen" is "been", not
/// "ben".
pub(super) fn stem(word: &str) -> String {
    let snowball = Stemmer::create(Algorithm::Dutch).stem(word).into_owned();
    let mut stem = long_vowel(&snowball, word).unwrap_or(snowball);
    if stem.len() > 2
        && let Some(last) = stem.pop()
    {
        stem.push(match last {
            'v' => 'f',
            'z' => 's',
            other => other,
        });
    }
    stem
}

fn long_vowel(stem: &str, word: &str) -> Option<String> {
    let [start @ .., vowel, last] = stem.as_bytes() else { return None };
    let is_one_syllable = !start.iter().any(|letter| is_vowel(*letter))
        && is_vowel(*vowel)
        && !is_vowel(*last)
        && *last != b'y';
    if !is_one_syllable || *vowel == b'i' || stem.len() > LONGEST_AMBIGUOUS_STEM {
        return None;
    }
    let mut long = stem.to_owned();
    long.insert(start.len(), char::from(*vowel));
    let open = word.strip_prefix(stem).is_some_and(|ending| ending.starts_with('e'));
    (open || word.starts_with(&long)).then_some(long)
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The stems that this word may mean, the likeliest first. Snowball leaves the ending of
/// "werkt", the start of "gepest", comparisons ("slechter"), some plurals ("knieen") and the small
/// words ("kindje") alone.
pub(super) fn stems(word: &str) -> Vec<String> {
    const BENT: &[&str] = &["", "t", "d", "te", "de", "ten", "den"];
    let participle = word.strip_prefix("ge").filter(|rest| rest.ends_with(['t', 'd']));
    let single = word.strip_suffix('s').unwrap_or(word);
    let mut stems = vec![stem(word)];
    add_stems(&mut stems, word, BENT);
    add_stems(&mut stems, participle.unwrap_or_default(), BENT);
    add_stems(&mut stems, word, &["er", "ere", "en"]);
    add_stems(&mut stems, single, &["tje", "je", "pje"]);
    stems
}

/// The stems of what is left of a word without one of these endings.
fn add_stems(stems: &mut Vec<String>, word: &str, endings: &[&str]) {
    for ending in endings {
        if let Some(shorter) = word.strip_suffix(ending)
            && shorter.len() >= 3
        {
            stems.push(stem(shorter));
        }
    }
}

/// Spelling by ear: what sounds alike is written alike ("mishandelt" is "mishandeld", "hyp" is
/// "heip", "ruzzie" is "ruzie").
pub(super) fn sound(word: &str) -> String {
    let mut sound = String::new();
    let mut rest = word;
    while let Some((heard, after)) = next_sound(rest) {
        for letter in heard.chars() {
            push_once(&mut sound, letter);
        }
        rest = after;
    }
    if let Some(last) = sound.pop() {
        let heard = match last {
            'd' => 't',
            'b' => 'p',
            other => other,
        };
        push_once(&mut sound, heard);
    }
    sound
}

fn push_once(sound: &mut String, letter: char) {
    if !sound.ends_with(letter) {
        sound.push(letter);
    }
}

const SOUNDS: [(&str, &str); 22] = [
    ("sch", "sg"),
    ("auw", "o2"),
    ("ouw", "o2"),
    ("au", "o2"),
    ("ou", "o2"),
    ("ei", "y"),
    ("ij", "y"),
    ("ie", "i"),
    ("ch", "g"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("dt", "t"),
    ("ph", "f"),
    ("qu", "kw"),
    ("sj", "s"),
    ("th", "t"),
    ("c", "k"),
    ("q", "k"),
    ("v", "f"),
    ("x", "ks"),
    ("z", "s"),
];

fn next_sound(word: &str) -> Option<(&str, &str)> {
    SOUNDS
        .iter()
        .find_map(|(written, heard)| Some((*heard, word.strip_prefix(written)?)))
        .or_else(|| word.split_at_checked(1))
}

/// The number of letters to insert, delete, replace or swap to get from one word to the other,
/// when that is at most `most`: a small number, as every way to get there is tried.
pub(in crate::domain) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let steps = steps(one.as_bytes(), other.as_bytes(), most);
    (steps <= most).then_some(steps)
}

/// The same, or more than `most` when it is too far.
fn steps(one: &[u8], other: &[u8], most: usize) -> usize {
    let (one_rest, other_rest) = match (one, other) {
        ([], []) => return 0,
        ([first, one_rest @ ..], [start, other_rest @ ..]) if first == start => {
            return steps(one_rest, other_rest, most);
        }
        _ => (one.get(1..).unwrap_or_default(), other.get(1..).unwrap_or_default()),
    };
    if most == 0 || one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let replaced = steps(one_rest, other_rest, most - 1);
    let deleted = steps(one_rest, other, most - 1);
    let inserted = steps(one, other_rest, most - 1);
    let swapped = match (one, other) {
        ([first, second, one @ ..], [start, next, other @ ..])
            if first == next && second == start =>
        {
            steps(one, other, most - 1)
        }
        _ => most,
    };
    1 + replaced.min(deleted).min(inserted).min(swapped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bent_words_share_a_stem() {
        for (typed, base) in [
            ("schulden", "schuld"),
            ("werkt", "werken"),
            ("werkte", "werken"),
            ("gepest", "pesten"),
            ("kindje", "kind"),
            ("slechter", "slecht"),
            ("knieen", "knie"),
            ("dochtertje", "dochter"),
            ("betaalt", "betalen"),
            ("leeft", "leven"),
            ("verhuisde", "verhuizen"),
        ] {
            assert!(stems(typed).contains(&stem(base)), "{typed} and {base}");
        }
    }

    #[test]
    fn long_and_short_vowels_differ_in_short_words() {
        for (long, short) in
            [("benen", "ben"), ("haren", "har"), ("weet", "wet"), ("ov", "of"), ("slapen", "slap")]
        {
            assert_ne!(stem(long), stem(short), "{long} and {short}");
        }
        for (one, other) in
            [("benen", "been"), ("wetten", "wet"), ("slapen", "slaap"), ("hoeden", "hoed")]
        {
            assert_eq!(stem(one), stem(other), "{one} and {other}");
        }
    }

    #[test]
    fn only_short_stems_are_ambiguous_and_never_with_an_i() {
        assert_eq!(long_vowel("slap", "slapen").as_deref(), Some("slaap"));
        assert_eq!(long_vowel("vis", "visen"), None);
        assert_eq!(long_vowel("sprak", "spraken"), None);
    }

    #[test]
    fn words_that_sound_alike_have_one_sound() {
        for (typed, right) in [
            ("mishandelt", "mishandeld"),
            ("altyd", "altijd"),
            ("ruzzie", "ruzie"),
            ("hauden", "houden"),
            ("sgulden", "schulden"),
            ("zelfmoort", "zelfmoord"),
            ("leef", "leev"),
        ] {
            assert_eq!(sound(typed), sound(right), "{typed} and {right}");
        }
    }

    #[test]
    fn distance_counts_a_swap_as_one() {
        assert_eq!(distance("gemeente", "gemeetne", 2), Some(1));
        assert_eq!(distance("huur", "huur", 1), Some(0));
        assert_eq!(distance("depresif", "depresief", 1), Some(1));
        assert_eq!(distance("moeder", "vader", 2), None);
        assert_eq!(distance("", "ab", 2), Some(2));
        assert_eq!(distance("abx", "bcx", 1), None);
        assert_eq!(distance("bcx", "abx", 1), None);
    }
}
