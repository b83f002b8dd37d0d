//! The second part of the app, as far as it is here: what the first part asks of it. What gets it, and what is in
//! it, is in `shell/load.rs`.

use super::{App, HEADING};
use crate::{
    domain::{
        flow::Step,
        topics::{Lexicon, Proposal, WordList},
    },
    platform::page,
    ui::{
        components::notice,
        html::{changing, nothing, once_rendered, p},
        screen::{LaterScreen, Screen},
    },
    walk::Walk,
};
use leptos::prelude::*;
use std::{pin::Pin, sync::OnceLock};

/// What the second part of the app can do.
#[derive(Clone, Copy)]
pub struct Part {
    /// The page of a screen.
    pub page: fn(App, &LaterScreen) -> AnyView,
    /// Takes in the later content.
    pub learn: fn(App, &[u8]) -> Option<Words>,
    /// The topics that words may be about.
    pub propose: fn(&Words, &str) -> Option<Proposal>,
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

/// The words that point to topics. They are prepared when a resident first asks about their own words: that takes
/// a moment on a slow telephone, and most people choose.
pub struct Words {
    /// As they are written.
    pub list: WordList,
    /// What they say, prepared.
    pub lexicon: OnceLock<Option<Lexicon>>,
}

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

/// Hands over what topics these words may be about, once that can be known. Says so while it cannot.
pub fn proposal(
    app: App,
    asked: RwSignal<Option<String>>,
    take: impl Fn(Proposal) + Copy + Send + Sync + 'static,
) -> AnyView {
    changing(move || {
        let Some(told) = asked.get() else { return nothing() };
        match app.later.get() {
            Later::Here(part, words) => {
                // Afterwards, because it may lead to another page.
                request_animation_frame(move || match (part.propose)(words, &told) {
                    Some(proposal) => {
                        asked.set(None);
                        take(proposal);
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
