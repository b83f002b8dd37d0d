//! The bar with the ways to read.

use super::component::{Component, Example};
use crate::ui::shell::reader_bar::bar;
use leptos::prelude::*;

/// The bar with the ways to read.
pub const COMPONENT: Component = Component {
    name: "reader",
    source: include_str!("../shell/reader_bar.rs"),
    made_of: &["sw-reader"],
    criteria: &[
        "It is a section with a name.",
        "The button of the panel says with aria-expanded whether it is open, and keeps the focus.",
        "Each group in the panel has a name, and is one stop for Tab with arrows in it.",
        "What is chosen holds at once, and the focus stays on it.",
        "What comes of reading aloud or of easy words is announced.",
        "Buttons and choices are at least 44 points high, and at 320 points nothing is scrolled sideways.",
    ],
    examples: &[
        Example::alone("Closed", bar),
        Example::alone("Open", |app| {
            app.reader.is_open.set(true);
            bar(app)
        }),
    ],
};
