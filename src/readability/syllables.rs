//! Counts the syllables of a Dutch word: one for each group of vowels that sounds as one.
//!
//! The tables for breaking words off at the end of a line are no counter: they leave the first and
//! last letters alone. Groups of vowels are right for nearly all Dutch words; a trema begins a new
//! syllable, and the loan words among our texts are in a list. Knows no sentence.

/// What sounds as one, the longest first.
const TOGETHER: [&str; 21] = [
    "aai", "eau", "eeu", "ieu", "oei", "ooi", "aa", "ai", "au", "ee", "ei", "eu", "ie", "ij", "oe",
    "oo", "ou", "ui", "uu", "ay", "ey",
];

/// Parts of words that sound different from how they are spelled, with a spelling that counts right.
const SPOKEN: [(&str, &str); 9] = [
    ("wmo", "wa-ma-o"),
    ("wlz", "wa-la-za"),
    ("pdf", "pa-da-fa"),
    ("coach", "kotsj"),
    ("team", "tiem"),
    ("online", "onlain"),
    ("site", "sait"),
    ("fietse", "fitse"),
    ("museum", "musee-um"),
];

/// How many syllables a word has when it is said aloud; at least one.
///
/// Letters that are spelled out ("CJG") and digits count as one each.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let is_spelled = word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
    if is_spelled {
        return word.len();
    }
    let mut spoken = word.to_lowercase();
    for (written, said) in SPOKEN {
        spoken = spoken.replace(written, said);
    }
    let digits = spoken.chars().filter(char::is_ascii_digit).count();
    (digits + groups(&plain(&spoken))).max(1)
}

/// The word without accents; a trema becomes a break.
fn plain(word: &str) -> String {
    let mut plain = String::new();
    for c in word.chars() {
        match c {
            'ä' => plain.push_str("|a"),
            'ë' => plain.push_str("|e"),
            'ï' => plain.push_str("|i"),
            'ö' => plain.push_str("|o"),
            'ü' => plain.push_str("|u"),
            'á' | 'à' | 'â' => plain.push('a'),
            'é' | 'è' | 'ê' => plain.push('e'),
            'í' | 'î' => plain.push('i'),
            'ó' | 'ô' => plain.push('o'),
            'ú' | 'û' => plain.push('u'),
            _ => plain.push(c),
        }
    }
    plain
}

fn groups(word: &str) -> usize {
    let is_vowel = |c: char| "aeiou".contains(c);
    let (mut count, mut rest) = (0, word);
    while let Some(first) = rest.chars().next() {
        let group = TOGETHER.iter().find(|group| rest.starts_with(**group));
        let length = group.map_or(first.len_utf8(), |group| group.len());
        let after = rest.get(length..).unwrap_or_default();
        // A y before a vowel is a consonant, as in "yoga".
        let sounds = is_vowel(first) || (first == 'y' && !after.starts_with(is_vowel));
        count += usize::from(group.is_some() || sounds);
        rest = after;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_syllables_one_hears() {
        let words = [
            ("u", 1),
            ("huis", 1),
            ("schoon", 1),
            ("nieuw", 1),
            ("melding", 2),
            ("gemeente", 3),
            ("moeilijk", 2),
            ("mooie", 2),
            ("groeien", 2),
            ("zoals", 2),
            ("cliënt", 2),
            ("cliëntondersteuner", 6),
            ("financiële", 5),
            ("beëindigen", 4),
            ("situatie", 4),
            ("initiatief", 5),
            ("officieel", 4),
            ("sociaal", 3),
            ("ideeën", 3),
            ("bibliotheken", 5),
            ("mantelzorger", 4),
            ("één", 1),
            ("vóór", 1),
            ("café", 2),
            ("wijkteam", 2),
            ("energiecoach", 4),
            ("website", 2),
            ("privacy", 3),
            ("yoga", 2),
            ("Wmo", 3),
            ("CJG", 3),
            ("112", 3),
            ("18e", 3),
            ("e-mail", 2),
            ("zelfmoordpreventie", 5),
        ];
        for (word, expected) in words {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }
}
