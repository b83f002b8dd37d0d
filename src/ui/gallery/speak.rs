//! The small button that reads a piece of the page aloud.

use super::component::{Component, Example};
use crate::ui::{
    components::speak,
    html::{block, p},
};

/// The small button that reads a piece of the page aloud.
pub const COMPONENT: Component = Component {
    name: "speak",
    source: include_str!("../components/speak.rs"),
    made_of: &["sw-speak"],
    criteria: &[
        "It is hidden from screen readers and no stop for Tab: one button reads the whole page.",
        "It is not there when the browser cannot read aloud.",
        "It is at least 44 by 44 points large.",
    ],
    examples: &[Example::new("On a card", |app| {
        block("article", "sw-card sw-card--step")
            .attr("id", "aloud")
            .maybe(speak(app, "#aloud"))
            .child(p(app.t("privacy-device")))
            .into()
    })],
};
