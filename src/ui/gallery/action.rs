//! The button.

use super::component::{Component, Example};
use crate::ui::components::{Kind, Picture, action, action_drawn, action_labelled, toggle};
use leptos::prelude::*;

/// The button.
pub const COMPONENT: Component = Component {
    name: "action",
    source: include_str!("../components/action.rs"),
    made_of: &["utrecht-button", "utrecht-link-button", "sw-button"],
    criteria: &[
        "It is a button of type button, reached with Tab and pressed with Enter and the space bar.",
        "Its visible words are in its name; a longer name begins with them.",
        "It is at least 24 by 24 points large, and 44 high where it is not in a line of text.",
        "The focus on it can be seen in every theme.",
        "A picture in it is hidden from screen readers.",
        "A toggle says with aria-pressed whether it is on, and keeps the focus when it changes.",
    ],
    examples: &[
        Example::new("Main", |app| action(app.t("go-on"), Kind::Main, || ()).into()),
        Example::new("Quiet", |app| action(app.t("check-more-topics"), Kind::Quiet, || ()).into()),
        Example::new("Small", |app| action(app.t("cancel"), Kind::Small, || ()).into()),
        Example::new("Chosen", |app| action(app.t("plan-keep"), Kind::Chosen, || ()).into()),
        Example::new("Plain", |app| action(app.t("privacy-read"), Kind::Plain, || ()).into()),
        Example::new("With a picture", |app| {
            action_drawn(Picture::Printer, app.t("melding-print"), Kind::Main, || ()).into()
        }),
        Example::new("With a longer name", |app| {
            let label = app.t_with("change-label", &[("vraag", &app.t("check-topics"))]);
            action_labelled(app.t("change"), label, Kind::Plain, || ()).into()
        }),
        Example::new("Toggle", |app| {
            let on = RwSignal::new(false);
            let text = move |on| app.t(if on { "decision-doing-on" } else { "decision-doing" });
            toggle(text, move || on.get(), move || on.update(|on| *on = !*on)).into()
        }),
    ],
};
