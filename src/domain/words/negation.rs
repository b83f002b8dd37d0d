//! Whether what a phrase says is denied: "geen schulden", "valt niet".

use super::{list::Markers, person::Subject, tokens::Token};

/// Words between "geen" and what it denies; more when they are a list with "of".
const REACH: usize = 2;
const REACH_IN_LIST: usize = 5;

/// Whether a phrase on these tokens, which says no "no" itself, is denied.
pub(super) fn is_denied(
    found: &[usize],
    tokens: &[Token],
    subjects: &[Option<Subject>],
    markers: &Markers,
) -> bool {
    let (Some(first), Some(last)) = (found.first().copied(), found.last().copied()) else {
        return false;
    };
    let is_no = |index: usize| tokens.get(index).is_some_and(|token| token.is_in(&markers.not));
    let inside = (first..last).any(|index| !found.contains(&index) && is_no(index));
    inside || before(first, tokens, markers) || behind(first, last, tokens, subjects, &is_no)
}

/// Whether the "no" of a phrase belongs to other words: in "kan de trap niet op en slaapt beneden" not to sleeping.
pub(super) fn is_of_other_words(found: &[usize], tokens: &[Token], markers: &Markers) -> bool {
    let is =
        |index: usize, list: &[String]| tokens.get(index).is_some_and(|token| token.is_in(list));
    let nos = found.iter().filter(|index| is(**index, &markers.not));
    nos.copied().any(|no| {
        let others = found.iter().filter(|index| !is(**index, &markers.not));
        let Some(nearest) = others.min_by_key(|index| index.abs_diff(no)) else { return false };
        (no.min(*nearest) + 1..no.max(*nearest))
            .any(|index| tokens.get(index).is_some_and(|token| token.letters == "en"))
    })
}

fn before(first: usize, tokens: &[Token], markers: &Markers) -> bool {
    let Some(part) = tokens.get(first).map(|token| token.part) else { return false };
    let mut reach = REACH;
    let mut only_filler = true;
    for steps in 1..=REACH_IN_LIST + 1 {
        let Some(token) = first.checked_sub(steps).and_then(|index| tokens.get(index)) else {
            return false;
        };
        if token.part != part || token.letters == "en" {
            return false;
        }
        if token.is_in(&markers.not) {
            return if token.letters == "niet" { only_filler } else { steps <= reach + 1 };
        }
        if token.letters == "of" {
            reach = REACH_IN_LIST;
        }
        only_filler &= token.is_in(&markers.filler);
    }
    false
}

/// After a verb: "hij drinkt niet", "drink ik niet", "en valt niet".
fn behind(
    first: usize,
    last: usize,
    tokens: &[Token],
    subjects: &[Option<Subject>],
    is_no: &impl Fn(usize) -> bool,
) -> bool {
    let is_subject = |index: usize| subjects.get(index).copied().flatten().is_some();
    let joins = |index: usize| tokens.get(index).is_some_and(|token| token.letters == "en");
    let follows = first.checked_sub(1).is_some_and(|index| is_subject(index) || joins(index));
    (follows && is_no(last + 1)) || (is_subject(last + 1) && is_no(last + 2))
}
