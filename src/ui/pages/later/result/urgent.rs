//! What cannot wait: the result begins with whom to call, and the steps come after that.

use super::route::to_say;
use crate::{
    domain::{
        assessment::{Assessment, Route},
        date,
        destination::Destination,
        fact::SingleFact,
        urgency::Urgency,
    },
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, heading},
        html::{El, all, block, changing, el, nothing, p, paragraph},
        page_state::kept,
        parts::{contact, off_paper::off_paper},
        screen::LaterScreen,
    },
};
use leptos::prelude::*;

/// The rule about a house that has to be left.
const LEAVING: &str = "R23";

/// Whom to call, today or within three working days; the most urgent first.
pub fn calls(advice: &Assessment) -> Vec<&Route> {
    let main = [&advice.main].into_iter();
    let all = advice.contacts.iter().chain(main).filter(|route| route.urgency >= Urgency::U2);
    let mut calls: Vec<&Route> = Vec::new();
    for route in all.filter(|route| route.destination != Destination::EigenStappen) {
        if !calls.iter().any(|other| other.destination == route.destination) {
            calls.push(route);
        }
    }
    calls
}

/// The top of the page: what to do today, and whom to call for that.
pub fn top(app: App, advice: &Assessment, calls: &[&Route]) -> AnyView {
    let Some((first, others)) = calls.split_first() else { return nothing() };
    let danger = calls.iter().any(|route| route.tells_of_danger());
    let reasons = wording::reasons_of(&app.texts(), &app.about(), calls);
    let card = |route: &&Route| {
        off_paper("li", "sw-card", route.tells_of_danger())
            .child(contact::of_destination(app, route.destination))
    };
    let main = off_paper("section", "sw-card sw-today", first.tells_of_danger())
        .maybe(days_left(app, first))
        .child(contact::of_destination(app, first.destination))
        .maybe(to_say(app, advice, first))
        .child(el("div").hushed(danger).children(reasons.into_iter().map(p)))
        .maybe((!danger).then(|| came_of_it(app)));
    all(vec![
        heading(title(app, first, danger)).into(),
        main.into(),
        block("ul", "sw-calls").children(others.iter().map(card)).into(),
    ])
}

/// What to do today. Where there is danger it is not said: others may be looking.
fn title(app: App, first: &Route, danger: bool) -> String {
    if danger {
        return app.t("urgent-danger");
    }
    let id = format!("destination-{}", first.destination.id());
    let whom = app.about().text(&app.texts(), &id, &[]);
    let id = if first.urgency == Urgency::U0 { "urgent-now" } else { "urgent-today" };
    app.t_with(id, &[("wie", &whom)])
}

/// How long it takes until the house has to be left.
fn days_left(app: App, first: &Route) -> Option<El> {
    first.reasons.iter().find(|reason| reason.rule.to_string() == LEAVING)?;
    let day = app.told(|walk, _| walk.facts().date(SingleFact::Ontruiming))?;
    let days = date::days_between(app.today(), day);
    (days >= 0).then(|| {
        let left = app.t_with("urgent-days", &[("aantal", &days.to_string())]);
        let day = wording::day(&app.texts(), day);
        let leave = app.about().text(&app.texts(), "urgent-leave", &[("datum", &day)]);
        el("div").child(paragraph().child(block("b", "sw-today__days").text(left))).child(p(leave))
    })
}

/// What came of calling, and what can be done then.
fn came_of_it(app: App) -> El {
    let called = kept("called", None::<bool>);
    let choice = |text: &str, value: bool| {
        action(app.t(text), Kind::Small, move || called.set(Some(value)))
            .changing_attr("aria-pressed", move || (called.get() == Some(value)).to_string())
    };
    let then = changing(move || match called.get() {
        None => nothing(),
        Some(true) => p(app.t("urgent-called-text")).into(),
        Some(false) => all(vec![
            p(app.t("urgent-not-called-text")).into(),
            action(app.t("urgent-not-called-act"), Kind::Plain, move || {
                app.go(LaterScreen::Melding);
            })
            .into(),
        ]),
    });
    el("div")
        .child(
            block("div", "sw-decide")
                .child(choice("urgent-called", true))
                .child(choice("urgent-not-called", false)),
        )
        .child(el("div").attr("role", "status").child(then))
}
