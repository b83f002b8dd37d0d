//! The button for the next visitor, on every page of a device that people use one after another.

use crate::{
    device::Mode,
    ui::{
        app::App,
        components::{Kind, action},
        html::{block, changing, nothing},
        kiosk,
        screen::{LaterScreen, Screen},
    },
    walk::Walk,
};
use leptos::prelude::*;

/// The button on every page where people come after each other: there, and where somebody helps on a shared
/// device.
pub fn next_visitor(app: App) -> AnyView {
    let helps = move || app.walk.with(Walk::is_helped) && app.mode.get() == Mode::Shared;
    let is_last = move || {
        matches!(app.screen.get(), Screen::Later(LaterScreen::NextVisitor | LaterScreen::Wiped))
    };
    let is_shown = Memo::new(move |_| (kiosk::is_here() || helps()) && !is_last());
    changing(move || {
        if !is_shown.get() {
            return nothing();
        }
        let go = move || app.go(LaterScreen::NextVisitor);
        let button = action(app.now("next-visitor"), Kind::Quiet, go);
        block("p", "sw-next sw-noprint").child(button).into()
    })
}
