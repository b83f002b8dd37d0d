//! What the app does because of who may see this device.

pub mod behind;
pub mod draft;
pub mod idle;
pub mod mirror;
pub mod send;

use super::{
    app::App,
    html::{El, block, el},
    kiosk,
};
use crate::device::Mode;
use leptos::prelude::*;

/// The choice, and what follows from it, to change later.
pub fn settings(app: App) -> El {
    block("div", "sw-welcome").maybe(choice(app)).child(idle::switch(app))
}

/// The choice who may see this device. The safest is chosen already, and the only one where many people come.
fn choice(app: App) -> Option<El> {
    if kiosk::is_here() {
        return None;
    }
    let option = |mode: Mode| {
        let control = el("input")
            .attr("type", "radio")
            .attr("name", "m")
            .attr("value", "")
            .attr("autocomplete", "off")
            .bind_tick(move || app.mode.get() == mode, move |_| app.share_device(mode));
        let words = el("span").text(app.t(mode.text()));
        block("label", "sw-reader__option").child(control).child(words)
    };
    let choice = block("fieldset", "sw-reader__group sw-mode")
        .child(el("legend").text(app.t("mode-title")))
        .children(Mode::ALL.map(option));
    Some(choice)
}

/// What is said once, on the first page: who may see this device, and how to leave at once.
pub fn welcome(app: App) -> El {
    block("div", "sw-welcome").maybe(choice(app)).child(way_out(app))
}

/// How to leave at once, in one line.
fn way_out(app: App) -> El {
    // People without a keyboard do not read about one.
    let keys = block("span", "sw-keys").text(" ").text(app.t("leave-by-keys"));
    block("p", "sw-small").text(app.t("leave-by-button")).child(keys)
}
