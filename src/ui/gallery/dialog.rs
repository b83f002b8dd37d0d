//! A question that comes before anything else.

use super::component::{Component, Example};
use crate::ui::{
    app::App,
    components::{Kind, action, close_dialog, open_dialog},
    html::all,
    pages::later::privacy::before_erasing,
};
use leptos::prelude::*;

/// A question that comes before anything else.
pub const COMPONENT: Component = Component {
    name: "dialog",
    source: include_str!("../components/dialog.rs"),
    made_of: &["sw-dialog", "sw-row"],
    criteria: &[
        "Closed, nobody sees or hears it.",
        "It is named by its heading, and described by what it says.",
        "At first the focus is on the answer that changes nothing.",
        "While it is open, Tab does not lead to what is behind it.",
        "Escape and the answer that changes nothing close it, and the focus goes back.",
        "The way out stands first in it, and leaves at once.",
        "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.",
    ],
    examples: &[
        Example::alone("Closed", shown),
        Example::alone("Open", |app| {
            request_animation_frame(|| {
                let _ = open_dialog();
            });
            shown(app)
        }),
    ],
};

/// The button that opens it, and the dialog.
fn shown(app: App) -> AnyView {
    let open = || {
        let _ = open_dialog();
    };
    let open = action(app.t("erase"), Kind::Quiet, open);
    all(vec![open.into(), before_erasing(app, close_dialog).into()])
}
