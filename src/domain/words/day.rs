//! Days in a text: "12 mei", "3-4-2027", "vrijdag", "morgen", "over twee weken"; and lengths of time.

use super::{number, tokens::Token};
use crate::domain::date::{self, Date};

/// What is the matter with a day as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// It says which day it is.
    Whole,
    /// A day and a month; the first such day from today on was taken.
    WithoutYear,
    /// Before today.
    Past,
}

/// A day, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) written: Written,
    pub(super) first: usize,
    pub(super) last: usize,
}

const WEEKDAYS: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/// The days in a text.
pub(super) fn find(tokens: &[Token], today: Date) -> Vec<Day> {
    let day = |index| {
        by_month(index, tokens, today)
            .or_else(|| in_figures(index, tokens, today))
            .or_else(|| from_today(index, tokens, today))
    };
    (0..tokens.len()).filter_map(day).collect()
}

fn letters(tokens: &[Token], index: usize) -> &str {
    tokens.get(index).map_or("", |token| token.letters.as_str())
}

fn small(letters: &str) -> Option<u8> {
    number::figures(letters).and_then(|number| u8::try_from(number).ok())
}

fn whole(date: Date, today: Date) -> Written {
    if date < today { Written::Past } else { Written::Whole }
}

fn by_month(index: usize, tokens: &[Token], today: Date) -> Option<Day> {
    let day = small(letters(tokens, index))?;
    let name = letters(tokens, index + 1);
    let month = number::month(name)?;
    let year = number::figures(letters(tokens, index + 2)).filter(|year| *year >= 1900);
    let (date, written) = if let Some(year) = year {
        let date = date::new(i32::from(year), month, day)?;
        (date, whole(date, today))
    } else {
        let next = [today.year(), today.year() + 1]
            .into_iter()
            .filter_map(|year| date::new(year, month, day))
            .find(|date| *date >= today)?;
        (next, Written::WithoutYear)
    };
    Some(Day { date, written, first: index, last: index + 1 + usize::from(year.is_some()) })
}

/// Day, month and year, with one character between.
fn in_figures(index: usize, tokens: &[Token], today: Date) -> Option<Day> {
    let [day, month, year] = tokens.get(index..index + 3)? else { return None };
    let ties = day.range.end + 1 == month.range.start && month.range.end + 1 == year.range.start;
    let year = number::figures(&year.letters).filter(|year| ties && *year >= 1900)?;
    let date = date::new(i32::from(year), small(&month.letters)?, small(&day.letters)?)?;
    Some(Day { date, written: whole(date, today), first: index, last: index + 2 })
}

fn from_today(index: usize, tokens: &[Token], today: Date) -> Option<Day> {
    let here = letters(tokens, index);
    let before = index.checked_sub(1).map_or("", |before| letters(tokens, before));
    let in_days = |days: i64, first, last| {
        let date = date::plus_days(today, days);
        Some(Day { date, written: Written::Whole, first, last })
    };
    if ["elke", "iedere", "de", "s", "vorige", "afgelopen"].contains(&before) {
        return None;
    }
    match here {
        "vandaag" | "vanavond" => return in_days(0, index, index),
        "morgen" => return in_days(1, index, index),
        "overmorgen" => return in_days(2, index, index),
        _ => {}
    }
    if let Some(wanted) = WEEKDAYS.iter().position(|name| *name == here) {
        let now = usize::from(today.weekday().number_days_from_monday());
        let days = (wanted + 7 - now - 1) % 7 + 1;
        return in_days(i64::try_from(days).ok()?, index, index);
    }
    if here == "over" {
        let count = i64::from(number::read(letters(tokens, index + 1))?);
        return match letters(tokens, index + 2) {
            "dag" | "dagen" => in_days(count, index, index + 2),
            "week" | "weken" => in_days(count * 7, index, index + 2),
            _ => None,
        };
    }
    None
}

/// The tokens that say four weeks or longer, near this place.
pub(super) fn four_weeks(tokens: &[Token], sentence: usize) -> Option<(usize, usize)> {
    let weeks = |index: usize| -> Option<u16> {
        let count = number::read(letters(tokens, index.checked_sub(1)?));
        let each = match letters(tokens, index) {
            "weken" => 1,
            "maand" | "maanden" => 4,
            "jaar" => 52,
            _ => return None,
        };
        // "Al maanden" is at least two.
        let bare = (letters(tokens, index.checked_sub(1)?) == "al" && each > 1).then_some(2);
        Some(count.or(bare)?.saturating_mul(each))
    };
    let here = tokens.iter().enumerate().filter(|(_, token)| token.sentence == sentence);
    let (index, _) = here.into_iter().find(|(index, _)| weeks(*index).is_some_and(|n| n >= 4))?;
    Some((index.checked_sub(1)?, index))
}
