//! Numbers as people write them: figures, the small words, and months.

const WORDS: [(&str, u16); 31] = [
    ("een", 1),
    ("twee", 2),
    ("drie", 3),
    ("vier", 4),
    ("vijf", 5),
    ("zes", 6),
    ("zeven", 7),
    ("acht", 8),
    ("negen", 9),
    ("tien", 10),
    ("elf", 11),
    ("twaalf", 12),
    ("dertien", 13),
    ("veertien", 14),
    ("vijftien", 15),
    ("zestien", 16),
    ("zeventien", 17),
    ("achttien", 18),
    ("negentien", 19),
    ("twintig", 20),
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("vijfenzeventig", 75),
    ("tachtig", 80),
    ("vijfentachtig", 85),
    ("negentig", 90),
    ("vijfennegentig", 95),
    ("honderd", 100),
];

/// The number in figures.
pub(super) fn figures(letters: &str) -> Option<u16> {
    letters.bytes().all(|byte| byte.is_ascii_digit()).then(|| letters.parse().ok())?
}

/// The number in figures or as a word.
pub(super) fn read(letters: &str) -> Option<u16> {
    let word = || WORDS.iter().find(|(word, _)| *word == letters).map(|(_, number)| *number);
    figures(letters).or_else(word)
}

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan"],
    &["februari", "feb"],
    &["maart", "mrt"],
    &["april", "apr"],
    &["mei"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augustus", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];
/// The number of a month.
pub(super) fn month(letters: &str) -> Option<u8> {
    let place = MONTHS.iter().position(|names| names.contains(&letters))?;
    u8::try_from(place + 1).ok()
}

/// Whether a word is part of a date or an amount: it then says nothing by itself.
pub(super) fn is_in_figures(letters: &str) -> bool {
    figures(letters).is_some() || month(letters).is_some()
}
