//! Where a suggestion is to be had: whom to call is there at once, the rest is below it.

use crate::{
    domain::{
        contact::Contact,
        ids::SuggestionId,
        municipality::Place,
        suggestion::{Access, Level},
    },
    ui::{
        app::App,
        html::{El, all, block, el, nothing, paragraph},
        parts::contact,
    },
};
use leptos::prelude::*;

/// The local offers of a suggestion that have a name, and its national numbers.
fn found(app: App, id: SuggestionId) -> (Vec<Place>, Vec<Contact>) {
    app.told(|walk, content| {
        let today = app.today();
        let local = content.municipality.services_of(id, today).filter(|one| one.name.is_some());
        let national = content.contacts_of(id, walk.facts(), today);
        (local.cloned().collect(), national.into_iter().cloned().collect())
    })
}

/// Where: local offers and national numbers.
pub fn places(app: App, id: SuggestionId) -> AnyView {
    let (local, national) = found(app, id);
    let local = local.iter().map(|place| {
        let name = paragraph().child(el("b").text(place.name.clone().unwrap_or_default()));
        let place = block("div", "sw-place").child(name).child(contact::at_place(app, Some(place)));
        place.into()
    });
    let national: Vec<&Contact> = national.iter().collect();
    all(local.chain([contact::nationals(app, &national)]).collect())
}

/// The first of these that can be reached: its name, number and site. Where nothing is known of help that is to be had
/// somewhere, whom to ask.
pub fn at_once(app: App, id: SuggestionId) -> AnyView {
    let (local, national) = found(app, id);
    let is_reachable = |place: &&Place| place.phone.is_some() || place.site.is_some();
    if let Some(place) = local.iter().find(is_reachable) {
        return contact::place_at_once(app, place);
    }
    if let Some(contact) = national.iter().find(|one| one.phone.is_some() || one.site.is_some()) {
        return contact::national_at_once(app, contact);
    }
    let is_elsewhere = app.content(|content| {
        let suggestion = content.suggestion(id).filter(|one| one.contacts.is_empty());
        suggestion.is_some_and(|one| matches!(one.level, Level::Informeel | Level::Algemeen))
    });
    if local.is_empty() && is_elsewhere {
        block("p", "utrecht-paragraph sw-contact__ask").text(app.t("ask-where")).into()
    } else {
        nothing()
    }
}

/// Cost, and how one gets in.
pub fn tags(app: App, id: SuggestionId, cost: Option<String>) -> El {
    let (access, free) = app.content(|content| {
        let suggestion = content.suggestion(id);
        let mut services = content.municipality.services_of(id, app.today());
        let here_free = services.any(|place| place.without_decision == Some(true));
        let access = match suggestion.map(|s| s.access) {
            Some(Access::Verschilt) if here_free => Some("zonder-besluit"),
            // Doing something oneself or with others needs no way in.
            Some(Access::Vrij) if suggestion.is_some_and(|s| s.level < Level::Informeel) => None,
            access => access.map(Access::id),
        };
        (access, suggestion.is_some_and(|s| s.free))
    });
    let cost = cost.or_else(|| free.then(|| app.t("free")));
    let access = access.map(|id| app.t(&format!("access-{id}")));
    let tag = |tag: String| block("li", "utrecht-data-badge").text(tag);
    block("ul", "utrecht-badge-list").children(cost.into_iter().chain(access).map(tag))
}
