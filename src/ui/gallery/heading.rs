//! Headings.

use super::component::{Component, Example};
use crate::ui::{
    components::{heading, heading_2, heading_3},
    html::el,
};

/// Headings.
pub const COMPONENT: Component = Component {
    name: "heading",
    source: include_str!("../components/heading.rs"),
    made_of: &["utrecht-heading-1", "utrecht-heading-2", "utrecht-heading-3"],
    criteria: &[
        "A page has one heading of the first level.",
        "It can take the focus from the app, and is no stop for Tab.",
        "No level is left out on the way down.",
        "It breaks rather than leaves the screen at 320 points and with text of 200 %.",
    ],
    examples: &[
        Example::whole("Of a page", |app| el("main").child(heading(app.t("start-title"))).into()),
        Example::new("Of a part", |app| heading_2(app.t("result-first")).into()),
        Example::new("In a part", |app| heading_3(app.t("document-script")).into()),
    ],
};
