//! The people that a text speaks of, and who the subject of a phrase is.

use super::{
    list::{Markers, Relation},
    tokens::Token,
};
use crate::domain::topics::Closeness;

/// A relation in a text: "mijn oude moeder".
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// Its place in the list of relations.
    pub(super) relation: usize,
    /// Its tokens, from "mijn" up to the word for the relation.
    pub(super) first: usize,
    pub(super) head: usize,
    /// What stands before it, when that makes it no subject ("van", "voor").
    pub(super) before: Option<String>,
}

/// Who does or has what a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The one who writes.
    Writer,
    /// Somebody of whom only "hij" or "ze" is said.
    Other,
    /// The mention at this place.
    Mention(usize),
}

/// What before a relation says that it is not somebody of the one who writes ("een alleenstaande moeder").
const NOT_MINE: &[&str] = &[
    "een",
    "als",
    "ben",
    "alleenstaande",
    "jonge",
    "bent",
    "haar",
    "zijn",
    "hun",
    "word",
    "geen",
    "zwangere",
    "aanstaande",
    "andere",
    "goede",
    "je",
    "jouw",
];

/// A mistyped relation has at least so many letters.
const SHORTEST_MISTYPED: usize = 5;

/// The relations in a text.
pub(super) fn mentions(
    tokens: &[Token],
    relations: &[Relation],
    markers: &Markers,
    is_word: impl Fn(usize, &Token) -> bool,
) -> Vec<Mention> {
    let mut found = Vec::new();
    for (head, token) in tokens.iter().enumerate() {
        let listed = |(index, relation): &(usize, &Relation)| {
            let near = token.closeness < Closeness::Same
                && token.letters.len() >= SHORTEST_MISTYPED
                && is_word(*index, token);
            relation.words.contains(&token.letters) || near
        };
        let Some((index, relation)) = relations.iter().enumerate().find(listed) else { continue };
        let Some(first) = first_token(head, tokens, relation, markers) else { continue };
        let before = first
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .filter(|before| before.part == token.part && before.is_in(&markers.before))
            .map(|before| before.letters.clone());
        found.push(Mention { relation: index, first, head, before });
    }
    found
}

/// Where a mention begins; nothing when it is nobody of the one who writes.
fn first_token(
    head: usize,
    tokens: &[Token],
    relation: &Relation,
    markers: &Markers,
) -> Option<usize> {
    let before = |steps: usize| {
        let index = head.checked_sub(steps)?;
        let token = tokens.get(index)?;
        let joined = !tokens.get(index + 1)?.apart;
        (joined && token.sentence == tokens.get(head)?.sentence).then_some((index, token))
    };
    let near = before(1);
    if let Some((index, token)) = near {
        if token.is_in(&markers.mine) {
            return Some(index);
        }
        // "Mijn 14-jarige dochter".
        if token.letters == "jarige"
            && let Some((index, further)) = before(3)
            && further.is_in(&markers.mine)
        {
            return Some(index);
        }
        if let Some((index, further)) = before(2)
            && further.is_in(&markers.mine)
            && !token.is_in(&markers.before)
            && token.letters != "en"
        {
            return Some(index);
        }
    }
    let of_me = ["van", "mij"].iter().enumerate().all(|(step, word)| {
        tokens.get(head + 1 + step).is_some_and(|token| token.letters == *word)
    });
    let alone = near.is_none_or(|(_, token)| !NOT_MINE.contains(&token.letters.as_str()));
    let one = near.is_some_and(|(_, token)| token.letters == "een");
    if of_me || (relation.bare && alone) || (relation.any && one) {
        let article =
            near.filter(|(_, token)| one || ["de", "het"].contains(&token.letters.as_str()));
        return Some(article.map_or(head, |(index, _)| index));
    }
    None
}

/// For each token the subject that it is.
pub(super) fn subjects(
    tokens: &[Token],
    mentions: &[Mention],
    markers: &Markers,
) -> Vec<Option<Subject>> {
    let mut subjects: Vec<Option<Subject>> = tokens
        .iter()
        .map(|token| {
            if token.is_in(&markers.writer) {
                Some(Subject::Writer)
            } else {
                token.is_in(&markers.other).then_some(Subject::Other)
            }
        })
        .collect();
    for (index, mention) in mentions.iter().enumerate() {
        if mention.before.is_none()
            && let Some(subject) = subjects.get_mut(mention.head)
        {
            *subject = Some(Subject::Mention(index));
        }
    }
    subjects
}

/// Tokens that lie between a phrase and the person it is for.
const REACH: usize = 6;

/// The subject of a phrase that stands on these tokens.
pub(super) fn subject_of(
    found: &[usize],
    tokens: &[Token],
    mentions: &[Mention],
    subjects: &[Option<Subject>],
    markers: &Markers,
) -> Option<Subject> {
    let (first, last) = (*found.first()?, *found.last()?);
    let part = tokens.get(first)?.part;
    let sentence = tokens.get(first)?.sentence;
    let in_part = |index: usize| tokens.get(index).is_some_and(|token| token.part == part);
    let at = |index: usize| subjects.get(index).copied().flatten();
    let numbered = || mentions.iter().enumerate();
    // "Mijn demente vader", "ons zorgkind", "mijn zoon van elf met autisme".
    let within = |(_, one): &(usize, &Mention)| one.first <= first && last <= one.head;
    let with_it = |(_, one): &(usize, &Mention)| {
        first > one.head
            && first <= one.head + REACH
            && (1..=2).filter_map(|step| first.checked_sub(step)).any(|index| {
                index > one.head && tokens.get(index).is_some_and(|token| token.letters == "met")
            })
            && (one.head + 1..first).all(|index| in_part(index) && at(index).is_none())
    };
    if let Some((index, _)) = numbered().find(|one| within(one) || with_it(one)) {
        return Some(Subject::Mention(index));
    }
    let of = |(_, one): &(usize, &Mention)| {
        let Some(before) = &one.before else { return false };
        let of_it = before == "van" && one.first == last + 2;
        let for_it = before == "voor" && one.first > last && one.first <= last + REACH;
        in_part(one.head) && (of_it || for_it)
    };
    if let Some((index, _)) = numbered().find(of) {
        return Some(Subject::Mention(index));
    }
    if let Some(inside) = (first..=last).rev().find_map(at) {
        return Some(inside);
    }
    let mine = first.checked_sub(1).is_some_and(|index| {
        in_part(index) && tokens.get(index).is_some_and(|token| token.is_in(&markers.mine))
    });
    if mine {
        return Some(Subject::Writer);
    }
    if in_part(last + 1)
        && let Some(next) = at(last + 1)
    {
        return Some(next);
    }
    let in_sentence =
        |index: &usize| tokens.get(*index).is_some_and(|token| token.sentence == sentence);
    (0..first)
        .rev()
        .take_while(in_sentence)
        .find_map(at)
        .or_else(|| (last..tokens.len()).take_while(in_sentence).find_map(at))
        .or_else(|| (0..first).rev().find_map(at))
}
