//! What a question says to somebody who helps to fill in.

use crate::{
    domain::{flow::Step, question::Question},
    texts::wording,
    ui::{
        app::App,
        components::details,
        html::{El, el, paragraph},
        page_state::kept,
    },
    walk,
};

/// The question in one line, to read out.
pub fn core(app: App, step: &Step) -> Option<String> {
    let of = |question: &Question| wording::core::core_id(question, step.topic);
    let id = app.content(|content| walk::question(content, step).map(of))?;
    app.texts().find(&id, &[])
}

/// How to ask it, and what not to ask.
pub fn advice(app: App, step: &Step) -> El {
    let said = ["hint", "not"].map(|part| {
        let of = |question: &Question| wording::core::advice_ids(question, step.topic, part);
        let ids = app.content(|content| walk::question(content, step).map(of))?;
        let text = ids.iter().find_map(|id| app.texts().find(id, &[]))?;
        let name = app.t(&format!("helper-{part}"));
        Some(paragraph().child(el("b").text(format!("{name}: "))).text(text))
    });
    details(
        kept("advice", true),
        app.t("helper-how"),
        el("div").children(said.into_iter().flatten()),
    )
}
