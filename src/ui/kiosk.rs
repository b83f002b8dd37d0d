//! A computer at a place where people are helped, such as a library: the address of its start page says where it
//! stands (`?plek=haarlem`) and what cannot be done there (`&printen=nee`). See docs/kiosk.md.

use super::{
    app::App,
    components::{Kind, action},
    html::{block, changing, nothing},
    screen::Screen,
};
use crate::{device::Mode, platform::page, walk::Walk};
use leptos::prelude::*;
use std::sync::OnceLock;

/// The municipality where it is; none when this is no such computer.
#[must_use]
pub fn place() -> Option<String> {
    static PLACE: OnceLock<Option<String>> = OnceLock::new();
    PLACE.get_or_init(|| page::query("plek")).clone()
}

/// Whether the app runs on such a computer.
#[must_use]
pub fn is_here() -> bool {
    place().is_some()
}

/// Whether it has a printer.
#[must_use]
pub fn prints() -> bool {
    !is_here() || page::query("printen").as_deref() != Some("nee")
}

/// The button on every page for computers with many visitors: there, and where a helper fills in on a shared
/// device.
pub fn next_visitor(app: App) -> AnyView {
    let helps = move || app.walk.with(Walk::is_helped) && app.mode.get() == Mode::Shared;
    let is_last = move || matches!(app.screen.get(), Screen::NextVisitor | Screen::Wiped);
    let is_shown = Memo::new(move |_| (is_here() || helps()) && !is_last());
    changing(move || {
        if !is_shown.get() {
            return nothing();
        }
        let go = move || app.go(Screen::NextVisitor);
        let button = action(app.now("next-visitor"), Kind::Quiet, go);
        block("p", "sw-next sw-noprint").child(button).into()
    })
}
