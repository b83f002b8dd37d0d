//! The line on top of a letter when what it is about cannot wait.
//!
//! Says no more than the letter does: nothing that follows from danger, nothing that is not shared, and no day of a line
//! that the resident put in other words.

use crate::{
    domain::{
        addressee::Addressee,
        assessment::{Assessment, Route},
        catalogue::Catalogue,
        date::{self, Date},
        destination::Destination,
        fact::{Fact, SingleFact},
        urgency::Urgency,
    },
    texts::{
        Texts,
        wording::{self, about::About},
    },
    walk::Walk,
};

/// A day before which help has to be there, the rule that says when that is soon, and the text that says so.
const DAYS: [(SingleFact, &str, &str); 2] = [
    (SingleFact::Ontruiming, "R23", "envelope-urgent-leave"),
    (SingleFact::OntslagZiekenhuis, "R27", "envelope-urgent-home"),
];

/// The line for this reader, when the advice says that it cannot wait.
#[must_use]
pub fn line(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    to: Addressee,
    texts: &Texts,
    today: Date,
) -> Option<String> {
    let items = walk.plan(catalogue);
    let is_left_out = |fact: Fact| {
        let of_fact = items.iter().find(|item| item.id() == fact.key());
        of_fact.is_some_and(|item| !walk.is_shared(&item.id(), item.part))
    };
    let about = About::of(walk.facts());
    let soonest = DAYS.into_iter().filter_map(|(fact, rule, id)| {
        let day = walk.facts().date(fact)?;
        let left = date::days_between(today, day);
        let says_day = !is_left_out(fact.into()) && walk.edited(fact.key()).is_none();
        let is_soon = assessment.rules.iter().any(|one| one.to_string() == rule);
        let values = [("datum", &*wording::date(texts, day)), ("aantal", &*left.to_string())];
        (left >= 0 && says_day && is_soon).then(|| (left, about.text(texts, id, &values)))
    });
    let soonest = soonest.min_by_key(|(left, _)| *left).map(|(_, text)| text);
    let others = assessment.contacts.iter().chain(&assessment.extras);
    let mut routes = others.chain([&assessment.main]);
    let is_for_reader = |route: &Route| {
        let mut because = route.reasons.iter().flat_map(|reason| &reason.because).peekable();
        route.urgency >= Urgency::U2
            && [to.destination(), Destination::GemeenteSpoed].contains(&route.destination)
            && !route.tells_of_danger()
            && because.peek().is_some()
            && !because.any(|answer| is_left_out(answer.fact()))
    };
    // What says it all without its day would still say it of what is left out.
    soonest.or_else(|| {
        let is_hidden = DAYS.iter().any(|(fact, _, _)| is_left_out((*fact).into()));
        (!is_hidden && routes.any(is_for_reader)).then(|| texts.get("envelope-urgent"))
    })
}
