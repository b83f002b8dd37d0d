//! The second part of the app, as far as it is here: what the first part asks of it. What gets it, and what is in
//! it, is in `shell/load.rs`.

use super::{App, HEADING};
use crate::{
    domain::{flow::Step, words::Reader},
    platform::page,
    ui::{
        components::notice,
        html::{changing, nothing, once_rendered, p},
        screen::{LaterScreen, Screen},
    },
    walk::Walk,
};
use leptos::prelude::*;
use std::{pin::Pin, sync::LazyLock};

/// What the second part of the app can do.
#[derive(Clone, Copy)]
pub struct Part {
    /// The page of a screen.
    pub page: fn(App, &LaterScreen) -> AnyView,
    /// Takes in the later content.
    pub learn: fn(App, &[u8]) -> Option<Words>,
    /// Leads to the page with what is read in own words, or says why there is none. Nothing when they cannot be read.
    pub read: fn(App, &Words, &str) -> Option<Vec<String>>,
    /// What goes on beside the pages.
    pub run_beside: fn(App),
    /// Goes on where an instance of the app broke off.
    pub go_on: fn(App) -> Pin<Box<dyn Future<Output = ()>>>,
    /// Says that something is kept on this device.
    pub found: fn(App) -> AnyView,
    /// What a question says to a helper.
    pub helping: fn(App, &Step, Slot) -> AnyView,
    /// Gets this part again.
    pub get_again: fn(App),
}

/// Reads own words, if its lists can be used. They are prepared when a resident first asks about their own words: that
/// takes a moment on a slow telephone, and most people choose.
pub type Words = LazyLock<Option<Reader>, Box<dyn FnOnce() -> Option<Reader> + Send>>;

/// The second part of the app, as far as it is here.
#[derive(Clone, Copy)]
pub enum Later {
    /// It is on its way.
    Coming,
    /// It is here.
    Here(Part, &'static Words),
    /// It could not be had; this gets it again.
    Missing(fn(App)),
}

/// Residents who wait on a page of this part get the page that is there now.
pub fn put(app: App, later: Later) {
    app.later.set(later);
    if app.screen.with_untracked(|screen| matches!(screen, Screen::Later(_))) {
        once_rendered(|| page::arrive(HEADING));
    }
}

/// The slots on the page of a question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Above the question.
    Above,
    /// After everything else.
    Below,
    /// There is nothing else.
    Instead,
}

/// Whether a helper fills in.
pub fn is_helping(app: App) -> bool {
    app.walk.with_untracked(Walk::is_helped)
}

/// What a question says to a helper. Helping is only possible after the second part came.
pub fn helping(app: App, step: &Step, slot: Slot) -> AnyView {
    match app.later.get_untracked() {
        Later::Here(part, _) if is_helping(app) => (part.helping)(app, step, slot),
        Later::Here(..) | Later::Coming | Later::Missing(_) => nothing(),
    }
}

/// Something that is kept on this device, once that can be said.
pub fn found(app: App) -> AnyView {
    changing(move || match app.later.get() {
        Later::Here(part, _) => (part.found)(app),
        Later::Coming | Later::Missing(_) => nothing(),
    })
}

/// Tries again if the second part could not be had.
pub fn retry(app: App) {
    if let Later::Missing(load) = app.later.get_untracked() {
        load(app);
    }
}

/// Has own words read, once that can be done, and hands over what is said when nothing was found. Says so while it cannot.
pub fn read(
    app: App,
    asked: RwSignal<Option<String>>,
    take: impl Fn(Vec<String>) + Copy + Send + Sync + 'static,
) -> AnyView {
    changing(move || {
        let Some(told) = asked.get() else { return nothing() };
        match app.later.get() {
            Later::Here(part, words) => {
                // Afterwards, because it may lead to another page.
                request_animation_frame(move || match (part.read)(app, words, &told) {
                    Some(said) if said.is_empty() => {}
                    Some(said) => {
                        asked.set(None);
                        take(said);
                    }
                    None => put(app, Later::Missing(part.get_again)),
                });
                nothing()
            }
            Later::Coming => p(app.t("later-coming")).into(),
            Later::Missing(_) => notice(vec![app.t("later-missing-words")]).into(),
        }
    })
}
