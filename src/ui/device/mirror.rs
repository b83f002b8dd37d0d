//! Looking along: the resident follows in a window of their own, in large letters and in their own way of reading,
//! while the helper goes on in this one. Closing either loses nothing.

use crate::{
    platform::mirror,
    ui::{
        app::App,
        components::{Kind, action, heading_2},
        html::{El, block, el, p},
        parts::take_along::came_of_it,
    },
};
use leptos::prelude::*;

/// Opens the second window, and says when the browser does not.
pub fn way_in(app: App) -> El {
    let said = RwSignal::new("");
    let open =
        move || said.set(if mirror::open().is_ok() { "mirror-open" } else { "mirror-refused" });
    el("section")
        .child(heading_2(app.t("mirror-title")))
        .child(p(app.t("mirror-what")))
        .child(block("p", "sw-row").child(action(app.t("mirror-act"), Kind::Quiet, open)))
        .child(el("p").attr("role", "status").changing_text(came_of_it(app, said)))
}

/// Follows the other window, if this is the one that does.
pub fn follow(app: App) {
    if mirror::is_here() {
        app.reader.enlarge();
        mirror::follow(move |whereabouts| app.follow(whereabouts));
    }
}
