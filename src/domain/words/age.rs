//! Ages in a text: "van 84", "is 16 jaar", "(78)", "14-jarige"; and the class of an age.
//!
//! A number of years that says how long something lasts ("al 9 jaar", "3 jaar geleden") is no age.

use super::{number, tokens::Token};

/// An age, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Age {
    pub(super) years: u16,
    /// The tokens that say it, from the first up to and including the last.
    pub(super) first: usize,
    pub(super) last: usize,
    /// Whether a form of "to be" leads to it, so that it is about the subject of the sentence.
    pub(super) of_subject: bool,
}

const TO_BE: &[&str] = &["is", "ben", "bent", "was", "wordt", "word"];
const NEARLY: &[&str] = &["bijna", "net", "nu", "pas", "al", "inmiddels", "ruim"];
const UNITS: &[&str] = &["jaar", "jr", "jarige", "jarig", "jaartjes"];
const YOUNGER_UNITS: &[&str] = &["maand", "maanden", "mnd", "week", "weken", "wk", "dag", "dagen"];
/// What makes of a number after "van" or "is" something else than an age.
const OTHER_UNITS: &[&str] = &[
    "euro",
    "keer",
    "tot",
    "uur",
    "procent",
    "kinderen",
    "kids",
    "hoog",
    "kamers",
    "meter",
    "km",
    "kilometer",
    "personen",
    "mensen",
    "op",
    "minuten",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
/// What makes of a number of years a length of time.
const LENGTH: &[&str] = &["geleden", "lang", "getrouwd", "samen", "gewerkt", "ziek", "werkloos"];

/// The ages in a text.
pub(super) fn find(tokens: &[Token]) -> Vec<Age> {
    (0..tokens.len()).filter_map(|index| age_at(index, tokens)).collect()
}

fn age_at(index: usize, tokens: &[Token]) -> Option<Age> {
    let here = tokens.get(index)?;
    let letters = |at: Option<usize>| {
        let token = at.and_then(|at| tokens.get(at));
        token.filter(|token| token.sentence == here.sentence).map_or("", |t| t.letters.as_str())
    };
    let after = letters(Some(index + 1));
    let has_unit = UNITS.contains(&after);
    let is_young = YOUNGER_UNITS.contains(&after);
    let years =
        if has_unit { number::read(&here.letters) } else { number::figures(&here.letters) }?;
    let nearly = NEARLY.contains(&letters(index.checked_sub(1)));
    let first = if nearly { index.checked_sub(1)? } else { index };
    let before = letters(first.checked_sub(1));
    let by_verb = TO_BE.contains(&before);
    let is_old = letters(Some(index + 2)) == "oud";
    let leads = by_verb && (!here.apart) || before == "van" || is_old || after == "jarige";
    let in_brackets = here.apart
        && tokens.get(index + 1).is_none_or(|next| next.apart || next.sentence != here.sentence);
    let apart_with_unit = here.apart && has_unit;
    if !(leads || in_brackets || apart_with_unit)
        || OTHER_UNITS.contains(&after)
        || LENGTH.contains(&letters(Some(index + 1 + usize::from(has_unit))))
        || (is_young && !(before == "van" || is_old))
        || years > 130
    {
        return None;
    }
    let years = if is_young { 0 } else { years };
    let almost = letters(index.checked_sub(1)) == "bijna" && years > 0;
    let starts = usize::from(before == "van" || by_verb);
    Some(Age {
        years: years - u16::from(almost),
        first: first - starts,
        last: index + usize::from(has_unit || is_young) + usize::from(is_old),
        of_subject: by_verb,
    })
}

/// The class of an age in years.
pub(super) const fn class(years: u16) -> &'static str {
    match years {
        0..=3 => "<4",
        4..=11 => "4-11",
        12..=15 => "12-15",
        16..=17 => "16-17",
        18..=20 => "18-20",
        21..=22 => "21-22",
        23..=26 => "23-26",
        27..=59 => "27-59",
        60..=66 => "60-66",
        67..=74 => "67-74",
        75.. => "75+",
    }
}
