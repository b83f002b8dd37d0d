//! The conversation with the municipality: what to think of before, and a sheet to take along, in large letters.

use crate::ui::parts::sheet::sheet;
use crate::ui::parts::take_along::{Taken, take_along};
use crate::{
    papers::conversation,
    ui::{
        app::App,
        components::{Kind, action, details, heading, heading_2, words},
        field::Field,
        html::{El, all, block, changing, lead, p},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{Talk, change::LaterChange},
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-gesprek.html";

pub fn page(app: App) -> AnyView {
    // No companion is named where that could be the person who is dangerous.
    let company = if app.is_in_danger() { "talk-company-safe" } else { "talk-company-who" };
    let fields = block("div", "sw-noprint")
        .child(field(app, "w0", company, |talk| &mut talk.company))
        .child(p(app.t("talk-support")))
        .child(heading_2(app.t("talk-days")))
        .child(p(app.t("talk-days.why")))
        .child(field(app, "w1", "talk-good-day", |talk| &mut talk.good_day))
        .child(field(app, "w2", "talk-bad-day", |talk| &mut talk.bad_day))
        .child(field(app, "w3", "talk-questions", |talk| &mut talk.questions))
        .child(field(app, "w4", "talk-own-notes", |talk| &mut talk.notes))
        .child(details(kept("talk-how", false), app.t("talk-how"), p(app.t("talk-how.text"))))
        .child(heading_2(app.t("melding-preview")));
    let document = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| conversation::sheet(walk, content, &texts, app.today()))
        })
    };
    let taken = Taken::of(document, FILE);
    let plan = action(app.t("melding-plan"), Kind::Plain, move || app.go(LaterScreen::Plan));
    let after = action(app.t("talk-after"), Kind::Plain, move || app.go(LaterScreen::Report));
    all(vec![
        heading(app.t("talk-title")).into(),
        lead(app.t("talk-lead")).into(),
        fields.into(),
        block("div", "sw-large").child(changing(move || sheet(app, &document()))).into(),
        take_along(app, taken),
        block("div", "sw-row sw-noprint").child(plan).child(after).into(),
    ])
}

/// Room for something to take along.
fn field(app: App, id: &'static str, text: &str, part: fn(&mut Talk) -> &mut String) -> El {
    let talk = move || app.walk.with(|walk| walk.talk().clone());
    let read = move || std::mem::take(part(&mut talk()));
    let write = move |words| {
        let mut talk = app.walk.with_untracked(|walk| walk.talk().clone());
        *part(&mut talk) = words;
        app.change(LaterChange::Prepare(talk));
    };
    let hint = app.aside(&format!("{text}.hint"));
    words(id, app.t(text), hint, Field::new(read, write))
}
