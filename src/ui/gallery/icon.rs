//! Pictures beside words.

use super::component::{Component, Example};
use crate::{
    domain::leefgebied::Leefgebied,
    texts::wording,
    ui::{
        components::{Picture, icon},
        html::el,
    },
};

/// Pictures beside words.
pub const COMPONENT: Component = Component {
    name: "icon",
    source: include_str!("../components/icon.rs"),
    made_of: &["sw-icon"],
    criteria: &[
        "It is hidden from screen readers and no stop for Tab.",
        "It stands beside words, never alone.",
        "It has the colour of those words, also where somebody chose the colours himself.",
        "It grows with the letters.",
    ],
    examples: &[
        Example::new("The mark", |app| {
            el("p").child(icon(Picture::Mark)).text(app.t("app-name")).into()
        }),
        Example::new("Parts of daily life", |app| {
            let item = |topic: Leefgebied| {
                let name = wording::topic(&app.texts(), topic);
                el("li").child(icon(Picture::Topic(topic))).text(name)
            };
            el("ul").children(Leefgebied::ALL.map(item)).into()
        }),
    ],
};
