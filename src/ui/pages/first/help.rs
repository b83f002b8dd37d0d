//! Emergency numbers, and where to go without a screen.

use crate::ui::parts::contact;
use crate::{
    domain::destination::Destination,
    ui::{
        app::App,
        components::{heading, heading_2},
        html::{all, block, p},
    },
};
use leptos::prelude::*;

const CALLS: [Destination; 5] = [
    Destination::Alarm,
    Destination::Suicidepreventie,
    Destination::VeiligThuis,
    Destination::Kindertelefoon,
    Destination::Csg,
];

pub fn page(app: App) -> AnyView {
    let card = |contact: AnyView| block("li", "sw-card").child(contact);
    let calls = CALLS.into_iter().map(|call| card(contact::of_destination(app, call)));
    let listener = app.content(|content| {
        let listener = content.contact("luisterlijn").filter(|one| one.is_valid(app.today()));
        listener.map(|one| card(contact::national(app, one)))
    });
    all(vec![
        heading(app.t("help-title")).into(),
        block("ul", "sw-calls").children(calls.chain(listener)).into(),
        heading_2(app.t("help-without")).into(),
        p(app.t("help-without-text")).into(),
        contact::of_destination(app, Destination::Wmo),
    ])
}
