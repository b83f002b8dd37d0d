//! A draft that keeps itself on the resident's own device, sealed with a passphrase. Off until they ask for it;
//! what is kept is what a copy holds. A shared device has none.

use crate::{
    copy::file,
    device::Mode,
    platform::{draft, task},
    ui::{
        app::{
            App,
            draft::{Draft, erase},
        },
        components::{Kind, action, heading_2},
        html::{El, block, changing, nothing, p},
        parts::readable::readable,
        screen::LaterScreen,
    },
};
use leptos::prelude::*;

/// Keeps what was told until now, where that was asked for.
pub fn keep(app: App) {
    if !draft::is_on() {
        return;
    }
    let text = file::padded(&readable(app));
    task::start(async move {
        if draft::write(&text).await.is_err() {
            app.draft.set(Draft::Failed);
        }
    });
}

/// Keeps every change from now on, sealed with this passphrase. Says whether that can be done.
async fn begin(app: App, passphrase: &str) -> bool {
    let is_kept = draft::begin(passphrase).await.is_ok();
    if is_kept {
        app.draft.set(Draft::On);
        keep(app);
    }
    is_kept
}

/// Goes on keeping what was kept earlier, on what is then the resident's own device.
pub async fn go_on(app: App, passphrase: &str) {
    app.mode.set(Mode::Own);
    if !begin(app, passphrase).await {
        app.draft.set(Draft::Failed);
    }
}

/// Residents who come back find out that something is kept here. Not what: others may look along.
pub fn found(app: App) -> AnyView {
    changing(move || {
        if app.draft.get() != Draft::Off || !draft::exists() {
            return nothing();
        }
        block("section", "sw-card")
            .child(heading_2(app.t("draft-found")))
            .child(p(app.t("draft-found-how")))
            .child(action(app.t("draft-open"), Kind::Quiet, move || app.go(LaterScreen::Resume)))
            .into()
    })
}

/// Where a draft is switched on and off, on the resident's own device. `say` announces what came of it.
pub fn switch(
    app: App,
    passphrase: RwSignal<String>,
    say: impl Fn(&'static str) + Copy + Send + Sync + 'static,
) -> AnyView {
    let stop = move || {
        erase(app);
        say("draft-stopped");
    };
    let start = move || {
        let passphrase = passphrase.get_untracked();
        if !file::is_strong(&passphrase) {
            say("copy-weak");
            return;
        }
        say("copy-busy");
        task::start(async move {
            let is_kept = begin(app, &passphrase).await;
            say(if is_kept { "draft-on" } else { "draft-failed" });
        });
    };
    let words = move |ids: &[&str], act: El| {
        block("section", "sw-card")
            .child(heading_2(app.t("draft-title")))
            .children(ids.iter().map(|id| p(app.t(id))))
            .child(act)
            .into()
    };
    changing(move || match app.draft.get() {
        _ if app.mode.get() != Mode::Own => nothing(),
        Draft::Off if draft::exists() => found(app),
        // People in danger are not offered what others can see.
        Draft::Off if app.is_in_danger() => nothing(),
        Draft::Off => words(
            &["draft-why", "draft-careful", "draft-not-safe"],
            action(app.t("draft-start"), Kind::Quiet, start),
        ),
        Draft::On => words(&["draft-on"], action(app.t("draft-stop"), Kind::Quiet, stop)),
        Draft::Failed => words(&["draft-failed"], action(app.t("draft-stop"), Kind::Quiet, stop)),
    })
}
