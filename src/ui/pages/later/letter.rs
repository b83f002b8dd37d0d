//! A letter to the municipality: ready words, to change, print, copy or keep. Nothing is sent.

use crate::ui::parts::take_along::{Taken, take_along};
use crate::{
    papers::{document::page_of, letter::letter},
    ui::{
        app::App,
        components::{heading, words},
        field::Field,
        html::{all, block, changing, lead},
    },
    walk::change::LaterChange,
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-brief.html";

pub fn page(app: App, id: &str) -> AnyView {
    let kept = id.to_owned();
    let read = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| letter(walk, content, &texts, &kept, app.today()))
        })
    };
    let now = Memo::new(move |_| read());
    let id = id.to_owned();
    let lead_text = app.t(&format!("letter-{id}.lead"));
    let title = app.t(&format!("letter-{id}.title"));
    let write = move |words| app.change(LaterChange::WriteLetter(id.clone(), words));
    let field = Field::new(move || now.get(), write);
    let taken = Taken {
        text: StoredValue::new(Box::new(move || now.get())),
        html: StoredValue::new(Box::new(move || page_of(&app.t("letter-file"), &now.get()))),
        file: FILE,
    };
    all(vec![
        heading(title).into(),
        lead(lead_text).into(),
        block("div", "sw-noprint sw-letter")
            .child(words("w0", app.t("letter-words"), app.aside("letter-words.hint"), field))
            .into(),
        // What is printed: the words alone.
        changing(move || block("p", "sw-line sw-paper").text(now.get()).into()),
        take_along(app, taken),
    ])
}
