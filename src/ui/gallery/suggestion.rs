//! The card of one suggestion.

use super::component::{Component, Example};
use crate::ui::{
    html::{all, nothing},
    parts::suggestion::card,
};
use leptos::prelude::*;

/// The card of one suggestion.
pub const COMPONENT: Component = Component {
    name: "suggestion",
    source: concat!(
        include_str!("../parts/suggestion/mod.rs"),
        include_str!("../parts/suggestion/reach.rs"),
    ),
    made_of: &[
        "utrecht-badge-list",
        "utrecht-data-badge",
        "sw-card",
        "sw-why",
        "sw-step",
        "sw-decide",
    ],
    criteria: &[
        "It is an article with a heading, and can take the focus from the app.",
        "It says why it is here in what the resident said, and one first step.",
        "Whether somebody does it is told by aria-pressed, and the button keeps the focus.",
        "Asked why it does not suit, the focus goes to the room for words; given up, it goes back.",
        "When it is put aside the focus goes to the nearest card.",
        "Its id says nothing about what it is.",
    ],
    examples: &[Example::alone("With all parts", |app| {
        let advice = app.advice();
        let said = RwSignal::new(String::new());
        advice
            .suggestions
            .first()
            .map_or_else(nothing, |first| all(vec![card(app, first, said).into()]))
    })],
};
