//! A young person's plan for after their eighteenth birthday: five areas, each of which may be skipped (REQ-71).

use super::eighteen;
use crate::ui::parts::sheet::sheet;
use crate::ui::parts::{
    contact,
    take_along::{Taken, take_along},
};
use crate::{
    domain::{
        destination::Destination,
        eighteen::{Aim, Area},
    },
    papers,
    ui::{
        app::App,
        components::{Kind, action, details, heading, heading_2, words},
        field::Field,
        html::{El, all, block, changing, el, lead, p},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{ExtraChange, change::LaterChange},
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-plan.html";

/// A part of an aim, with the id of its text.
type Part = (&'static str, fn(&mut Aim) -> &mut String);

const PARTS: [Part; 4] = [
    ("future-goal", |aim| &mut aim.goal),
    ("future-steps", |aim| &mut aim.steps),
    ("future-people", |aim| &mut aim.people),
    ("future-papers", |aim| &mut aim.papers),
];

pub fn page(app: App) -> AnyView {
    let areas = Area::ALL.into_iter().enumerate().map(|(place, area)| fields(app, place, area));
    let document = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| papers::eighteen::sheet(walk, content, &texts, app.today()))
        })
    };
    let taken = Taken::of(document, FILE);
    let helpers = block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("future-who")))
        .child(contact::of_destination(app, Destination::Jeugd));
    let plan = action(app.t("future-plan-act"), Kind::Plain, move || app.go(LaterScreen::Plan));
    all(vec![
        heading(app.t("future-title")).into(),
        lead(app.t("future-lead")).into(),
        eighteen::trusted(app).attr("class", "sw-card sw-noprint").into(),
        block("div", "sw-noprint").children(areas).into(),
        block("div", "sw-noprint").child(heading_2(app.t("melding-preview"))).into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
        helpers.into(),
        block("div", "sw-row sw-noprint").child(plan).into(),
    ])
}

/// Room for one area.
fn fields(app: App, place: usize, area: Area) -> El {
    let name = format!("future-{}", area.id());
    let room = PARTS.iter().enumerate().map(|(nth, (text, part))| {
        let part = *part;
        let read = move || std::mem::take(part(&mut app.walk.with(|walk| walk.aim_for(area))));
        let write = move |words| {
            let mut aim = app.walk.with_untracked(|walk| walk.aim_for(area));
            *part(&mut aim) = words;
            app.change(LaterChange::Extra(ExtraChange::Aim(area, aim)));
        };
        words(format!("w{place}{nth}"), app.t(text), None, Field::new(read, write))
    });
    let hint = app.aside(&format!("{name}.hint")).map(p);
    let room = el("div").maybe(hint).children(room);
    details(kept(&format!("o{place}"), false), app.t(&name), room)
}
