//! A page to take to the doctor (*welzijn op recept*, REQ-36): what is the matter and what to ask, on one sheet of paper.

use crate::ui::parts::sheet::sheet;
use crate::ui::parts::take_along::{Taken, take_along};
use crate::{
    papers::doctor,
    ui::{
        app::App,
        components::{Kind, action, heading, heading_2, words},
        field::Field,
        html::{El, all, block, changing, el, lead, p, paragraph},
    },
    walk::{ExtraChange, Visit, change::LaterChange},
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-vragen.html";

pub fn page(app: App) -> AnyView {
    let story = app.walk.with_untracked(|walk| walk.story().trim().to_owned());
    let copy = (!story.is_empty()).then(|| {
        let take = move || {
            change(app, |visit| visit.matter.clone_from(&story));
        };
        paragraph().child(action(app.t("visit-copy-story"), Kind::Plain, take))
    });
    let fields = block("div", "sw-noprint")
        .child(p(app.t("visit-also-body")))
        .child(field(app, "w0", "visit-matter", |visit| &mut visit.matter))
        .maybe(copy)
        .child(field(app, "w1", "visit-good", |visit| &mut visit.good))
        .child(field(app, "w2", "visit-questions", |visit| &mut visit.questions))
        .child(heading_2(app.t("melding-preview")));
    let document = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| doctor::sheet(walk, content, &texts, app.today()))
        })
    };
    let long = move || {
        let fits = app.walk.with(doctor::fits);
        if fits { String::new() } else { app.t("visit-long") }
    };
    let taken = Taken::of(document, FILE);
    let doctor = block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("visit-where")))
        .child(p(app.t("visit-where.text")));
    all(vec![
        heading(app.t("visit-title")).into(),
        lead(app.t("visit-lead")).into(),
        fields.into(),
        el("p").attr("class", "sw-noprint").attr("role", "status").changing_text(long).into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
        doctor.into(),
    ])
}

/// Changes what is taken to the doctor.
fn change(app: App, change: impl FnOnce(&mut Visit)) {
    let mut visit = app.walk.with_untracked(|walk| walk.doctor().clone());
    change(&mut visit);
    app.change(LaterChange::Extra(ExtraChange::Visit(visit)));
}

/// Room for something to take along.
fn field(app: App, id: &'static str, text: &str, part: fn(&mut Visit) -> &mut String) -> El {
    let visit = move || app.walk.with(|walk| walk.doctor().clone());
    let read = move || std::mem::take(part(&mut visit()));
    let write = move |words| change(app, |visit| *part(visit) = words);
    words(id, app.t(text), app.aside(&format!("{text}.hint")), Field::new(read, write))
}
