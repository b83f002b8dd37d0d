//! The melding: exactly what the resident takes along, to read before copying, printing or keeping it.
//! Works without having answered anything. Nothing is sent.

use crate::ui::parts::{
    contact,
    sheet::{made, sheet},
    take_along::{Taken, take_along},
};
use crate::{
    ui::{
        app::App,
        components::{Kind, action, heading, heading_2, line, words},
        device::send,
        field::Field,
        html::{all, block, changing, lead, p, paragraph},
        screen::LaterScreen,
    },
    walk::{Person, change::LaterChange},
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-plan.html";

pub fn page(app: App) -> AnyView {
    let name = about(app, |person| &mut person.name);
    let reach = about(app, |person| &mut person.contact);
    let own = about(app, |person| &mut person.words);
    let plan = app.walk.with_untracked(|walk| !walk.topics().is_empty()).then(|| {
        paragraph()
            .child(action(app.t("melding-plan"), Kind::Plain, move || app.go(LaterScreen::Plan)))
    });
    let fields = block("div", "sw-noprint")
        .child(line("w0", app.t("melding-name"), name, None))
        .child(line("w1", app.t("melding-contact"), reach, None))
        .child(words("w2", app.t("melding-words"), app.aside("melding-words.hint"), own))
        .maybe(plan)
        .child(heading_2(app.t("melding-preview")));
    let to = app.walk.with_untracked(|walk| walk.addressee(&app.advice())).destination();
    let place = block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("melding-where")))
        .child(contact::of_destination(app, to))
        .child(p(app.t("melding-after")))
        .child(action(app.t("more-after-act"), Kind::Plain, move || app.go(LaterScreen::After)));
    let taken = Taken::of(move || made(app), FILE);
    all(vec![
        heading(app.t("melding-title")).into(),
        // By itself, because the ways to send depend on all that was told, and the page is not made again for that.
        changing(move || {
            let can_send = !send::channels(app).is_empty();
            lead(app.t(if can_send { "send-lead" } else { "melding-lead" })).into()
        }),
        fields.into(),
        changing(move || sheet(app, &made(app))),
        take_along(app, taken),
        send::card(app),
        block("p", "utrecht-paragraph sw-noprint")
            .child(action(app.t("copy-link"), Kind::Plain, move || app.go(LaterScreen::Keep)))
            .into(),
        place.into(),
    ])
}

/// A field for something that residents say about themselves.
fn about(app: App, part: fn(&mut Person) -> &mut String) -> Field {
    let person = move || app.walk.with(|walk| walk.person().clone());
    let read = move || std::mem::take(part(&mut person()));
    let write = move |words| {
        let mut person = app.walk.with_untracked(|walk| walk.person().clone());
        *part(&mut person) = words;
        app.change(LaterChange::Introduce(person));
    };
    Field::new(read, write)
}
