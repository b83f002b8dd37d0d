//! What stays on this device, in plain words, and who may see it.

use crate::{
    device::{
        Mode,
        traces::{GONE, STAYS},
    },
    platform::{host, traffic},
    ui::{
        app::App,
        components::{Kind, action, close_dialog, dialog, heading, heading_2, open_dialog},
        device,
        html::{El, all, block, changing, el, nothing, p},
        screen::LaterScreen,
    },
    walk::sending::has_left,
};
use leptos::prelude::*;

const LINES: [&str; 3] = ["privacy-device", "privacy-sent", "privacy-kept"];

pub fn page(app: App) -> AnyView {
    let ask = move || {
        // A browser without dialogs does what was asked at once.
        if open_dialog().is_err() {
            app.start_again();
        }
    };
    // Where others come next, more than the answers has to go.
    let next_visitor = changing(move || match app.mode.get() {
        Mode::Shared => action(app.t("next-visitor"), Kind::Quiet, move || {
            app.go(LaterScreen::NextVisitor);
        })
        .into(),
        Mode::Own => nothing(),
    });
    // Where something can be sent, `leaves` says what.
    let lines = LINES.into_iter().filter(|id| *id != "privacy-sent" || !can_leave(app));
    all(vec![
        heading(app.t("privacy-title")).into(),
        device::settings(app).into(),
        el("div").children(lines.map(|id| p(app.t(id)))).into(),
        leaves(app).into(),
        list(app, "stays", &STAYS),
        list(app, "gone", &GONE),
        p(app.t("privacy-advice")).into(),
        block("div", "sw-row")
            .child(action(app.t("copy-link"), Kind::Quiet, move || app.go(LaterScreen::Keep)))
            .child(action(app.t("copy-load-link"), Kind::Quiet, move || app.go(LaterScreen::Load)))
            .child(action(app.t("erase"), Kind::Quiet, ask))
            .child(next_visitor)
            .into(),
        before_erasing(app, move || app.start_again()).into(),
    ])
}

/// Asks whether everything has to go. A press by mistake in a hurry loses nothing.
pub fn before_erasing(app: App, erase: impl Fn() + 'static) -> El {
    let keep = action(app.t("erase-keep"), Kind::Main, close_dialog);
    let erase = action(app.t("erase-all"), Kind::Quiet, erase);
    dialog(app, app.t("erase-title"), app.t("erase-text"), keep, erase)
}

/// What stays, or what does not, under its heading.
fn list(app: App, what: &str, traces: &[&str]) -> AnyView {
    let lines = traces.iter().map(|id| el("li").text(app.t(&format!("{what}-{id}"))));
    let lines: Vec<El> = lines.collect();
    all(vec![
        heading_2(app.t(&format!("{what}-title"))).into(),
        block("ul", "utrecht-unordered-list").children(lines).into(),
    ])
}

/// What leaves this device: nothing, or only what residents send themselves. The number of files is one that anybody
/// can count in their browser.
fn leaves(app: App) -> El {
    if can_leave(app) {
        return el("section")
            .child(heading_2(app.t("send-leaves-title")))
            .child(p(app.t("send-leaves")))
            .child(p(app.t("leaves-told")));
    }
    let files = traffic::files()
        .map(|count| p(app.t_with("leaves-files", &[("aantal", &count.to_string())])));
    el("section")
        .child(heading_2(app.t("leaves-title")))
        .maybe(files)
        .child(p(app.t("leaves-told")))
}

/// Whether the melding can be sent here, or was sent.
fn can_leave(app: App) -> bool {
    app.told(|walk, content| {
        let own = &content.municipality;
        has_left(walk) || own.receives.is_some() || host::is_offered(&own.id)
    })
}
