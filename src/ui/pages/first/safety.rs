//! Whom to reach first. Quiet: large numbers, one sentence each, and a way on.

use crate::ui::parts::contact;
use crate::{
    domain::{assessment::Route, destination::Destination, question::Path},
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, heading},
        html::{all, block, el, lead, p},
        screen::{LaterScreen, Screen},
    },
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let urgent = app.urgent();
    let told = !urgent.is_empty();
    let destinations: Vec<Destination> = if told {
        urgent.iter().map(|route| route.destination).collect()
    } else {
        vec![Destination::Alarm, Destination::VeiligThuis, Destination::Suicidepreventie]
    };
    let routes: Vec<&Route> = urgent.iter().collect();
    let reasons = wording::reasons_of(&app.texts(), &app.about(), &routes);
    let walks = [Path::Vraag, Path::Zorg, Path::Jong].map(Some);
    let walking = app.walk.with_untracked(|walk| walks.contains(&walk.path()));
    let go_on = move || if walking { app.proceed() } else { app.go(Screen::Start) };
    let card =
        |destination| block("li", "sw-card").child(contact::of_destination(app, destination));
    all(vec![
        heading(app.t(if told { "safety-title" } else { "unsafe-title" })).into(),
        el("div").hushed(true).children(reasons.into_iter().map(lead)).into(),
        block("ul", "sw-calls").children(destinations.into_iter().map(card)).into(),
        p(app.t("safety-private")).into(),
        block("div", "sw-row")
            .child(action(app.t("safety-go-on"), Kind::Quiet, go_on))
            .child(action(app.t("safety-melding"), Kind::Plain, move || {
                app.go(LaterScreen::Melding);
            }))
            .into(),
    ])
}
