//! Whether content that can be read is also right: every reference leads somewhere, and what is
//! shown as a fact has a source.

mod needs;
mod own_words;
mod places;
mod questions;
mod records;
mod references;
mod words;

use super::{
    origin::{Origin, Placed, Problem},
    read::{Local, Packs},
};
pub(super) use places::places;
use std::{collections::BTreeSet, fmt::Display};

/// Every problem in the packs.
pub(super) fn packs(packs: &Packs) -> Vec<Problem> {
    let mut found = Found::default();
    found.twice("rule", packs.rules.iter().map(|rule| (&rule.at, rule.value.id)));
    found.twice("modifier", packs.modifiers.iter().map(|one| (&one.at, one.value.id)));
    found.twice("suggestion", packs.suggestions.iter().map(|one| (&one.at, one.value.id)));
    found.twice("need", packs.needs.iter().map(|one| (&one.at, one.value.id.key())));
    found.twice("list", packs.lists.iter().map(|one| (&one.at, one.value.topic.code())));
    found.twice("question", ids(&packs.questions, |question| &question.id));
    found.twice("contact", ids(&packs.contacts, |contact| &contact.id));
    found.twice("place", ids(&packs.places, |place| &place.id));
    found.twice("story", ids(&packs.stories, |story| &story.id));
    found.twice("term", ids(&packs.terms, |term| &term.id));
    found.twice("aid", ids(&packs.talk, |aid| &aid.id));
    found.twice("change", ids(&packs.changes, |change| &change.id));
    found.twice("preference", ids(&packs.preferences, |preference| &preference.id));
    found.twice("offer", ids(&packs.offers, |offer| &offer.id));
    references::packs(packs, &mut found);
    needs::all(packs, &mut found);
    questions::all(&packs.questions, &mut found);
    packs.contacts.iter().for_each(|contact| records::contact(contact, &mut found));
    packs.amounts.iter().for_each(|amount| records::amount(amount, &mut found));
    records::terms(&packs.terms, &mut found);
    packs.days_off.iter().for_each(|day| records::day_off(day, &mut found));
    packs.changes.iter().for_each(|change| records::change(change, &mut found));
    packs.words.iter().for_each(|words| words::all(words, &mut found));
    packs.own_words.iter().for_each(|words| own_words::all(words, &mut found));
    found.0
}

/// Every problem in a municipality.
pub(super) fn municipality(local: &Local, packs: &Packs) -> Vec<Problem> {
    let mut found = Found::default();
    references::services(local, packs, &mut found);
    records::municipality(local, &mut found);
    found.0
}

/// The problems that were found.
#[derive(Default)]
struct Found(Vec<Problem>);

impl Found {
    fn add(&mut self, at: &Origin, what: impl Display) {
        self.0.push(at.problem(what));
    }

    /// Elements with an id that another element already has.
    fn twice<'a, T: Ord + Display>(
        &mut self,
        kind: &str,
        ids: impl Iterator<Item = (&'a Origin, T)>,
    ) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids {
            let text = id.to_string();
            if !seen.insert(id) {
                self.add(&at.field("id"), format!("there already is a {kind} {text}"));
            }
        }
    }
}

/// Where each stands, and its id.
fn ids<'a, T, I>(
    list: &'a [Placed<T>],
    id: impl Fn(&'a T) -> I + 'a,
) -> impl Iterator<Item = (&'a Origin, I)> {
    list.iter().map(move |one| (&one.at, id(&one.value)))
}
