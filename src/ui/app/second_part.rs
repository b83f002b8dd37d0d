//! The second part of the app, as far as it is here: what the first part asks of it. What gets it, and what is in
//! it, is in `shell/load.rs`.

use super::{App, HEADING};
use crate::{
    domain::{flow::Step, words::Reader},
    platform::page,
    ui::{
        components::notice,
        html::{El, changing, el, nothing, once_rendered, p},
        page_state::kept,
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

/// Own words on a page with room for them, which are read once that can be done.
#[derive(Clone, Copy)]
pub struct Asked {
    /// What is still to be read.
    waiting: RwSignal<Option<String>>,
    /// What was asked last: to go on with the same words is to go on without.
    last: RwSignal<String>,
    /// What is said about them when nothing was read.
    said: RwSignal<Vec<String>>,
}

impl Asked {
    /// Of the page that is shown.
    pub fn new() -> Self {
        Self {
            waiting: RwSignal::new(None),
            last: kept("asked", String::new()),
            said: kept("found", Vec::new()),
        }
    }

    /// Whether there is nothing to read in these words: there are none, they were just confirmed, or what could be said
    /// about them was said.
    pub fn is_done(self, app: App, told: &str) -> bool {
        let is_here = matches!(app.later.get_untracked(), Later::Here(..));
        let is_on_its_way = is_here && self.waiting.with_untracked(Option::is_some);
        told.trim().is_empty()
            || !is_on_its_way && self.last.with_untracked(|last| last == told)
            || app.has_confirmed(told)
    }

    /// Has these words read. Leads to another page when something is read in them.
    pub fn ask(self, app: App, told: String) {
        self.said.set(Vec::new());
        retry(app);
        self.last.set(told.clone());
        self.waiting.set(Some(told));
    }

    /// What is said about the words on the page itself.
    pub fn answer(self, app: App) -> El {
        let said = changing(move || match self.said.get() {
            said if said.is_empty() => nothing(),
            said => notice(said).into(),
        });
        let reading = changing(move || {
            let Some(told) = self.waiting.get() else { return nothing() };
            match app.later.get() {
                Later::Here(part, words) => {
                    // Afterwards, because it may lead to another page.
                    request_animation_frame(move || match (part.read)(app, words, &told) {
                        Some(said) if said.is_empty() => {}
                        Some(said) => {
                            self.waiting.set(None);
                            self.said.set(said);
                        }
                        None => put(app, Later::Missing(part.get_again)),
                    });
                    nothing()
                }
                Later::Coming => p(app.t("later-coming")).into(),
                Later::Missing(_) => notice(vec![app.t("later-missing-words")]).into(),
            }
        });
        el("div").attr("role", "status").child(reading).child(said)
    }
}
