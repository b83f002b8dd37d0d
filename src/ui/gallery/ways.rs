//! The ways to other pages, in a list.

use super::component::{Component, Example};
use crate::ui::{html::el, pages::later::more};

/// The ways to other pages.
pub const COMPONENT: Component = Component {
    name: "ways",
    source: include_str!("../pages/later/more.rs"),
    made_of: &["sw-way", "sw-ways"],
    criteria: &[
        "It is a list of buttons, each at least 44 points high, with a name that begins with its bold words.",
        "The picture in each is hidden from screen readers.",
        "At 320 points they stand below each other, without scrolling sideways.",
        "Which is which can be seen without colour: each has words of its own.",
    ],
    examples: &[Example::whole("All that can be done besides", |app| {
        el("main").child(more::page(app)).into()
    })],
};
