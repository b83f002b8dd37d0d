//! The report of the municipality beside the plan: what is in it, what is missing, what is different.

use crate::{
    papers::{letter::REPORT, plan::shared},
    ui::{
        app::App,
        components::{Kind, action, heading, toggle},
        html::{El, all, block, el, lead, p},
        screen::LaterScreen,
    },
    walk::{InReport, change::LaterChange},
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let lines = app.told(|walk, content| shared(walk, content, &app.document_texts()));
    let items = lines.iter().enumerate().map(|(index, (id, line))| item(app, id, line, index));
    let go_on = {
        let write = move || app.go(LaterScreen::Letter(REPORT.to_owned()));
        action(app.t("report-go-on"), Kind::Main, write)
    };
    all(vec![
        heading(app.t("report-title")).into(),
        lead(app.t("report-lead")).into(),
        p(app.t("report-right")).into(),
        block("div", "sw-sheet").children(items).into(),
        block("div", "sw-row").child(go_on).into(),
    ])
}

/// A line of the plan, and what can be said about it.
fn item(app: App, id: &str, line: &str, index: usize) -> El {
    let name = format!("n{index}");
    let button = |found: InReport| {
        let (asked, put) = (StoredValue::new(id.to_owned()), StoredValue::new(id.to_owned()));
        let is_on =
            move || app.walk.with(|walk| asked.with_value(|id| walk.compared(id))) == Some(found);
        let press = move || {
            let now = Some(found).filter(|_| !untrack(is_on));
            app.change(LaterChange::Compare(put.get_value(), now));
        };
        let text = move |_| app.t(&format!("report-{}", found.id()));
        toggle(text, is_on, press).attr("aria-describedby", name.clone())
    };
    let buttons: Vec<El> = InReport::ALL.into_iter().map(button).collect();
    block("div", "sw-item")
        .child(el("p").attr("id", name.clone()).attr("class", "sw-line").text(line))
        .child(block("div", "sw-decide").children(buttons))
}
