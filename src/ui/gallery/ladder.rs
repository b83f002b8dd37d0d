//! The ladder of steps, from oneself to the municipality.

use super::component::{Component, Example};
use crate::ui::pages::later::result::ladder;
use leptos::prelude::*;

/// The ladder of steps.
pub const COMPONENT: Component = Component {
    name: "ladder",
    source: include_str!("../pages/later/result.rs"),
    made_of: &["utrecht-heading-2", "sw-ladder", "sw-rung"],
    criteria: &[
        "It is an ordered list; each rung that holds something is an item with a heading.",
        "The number of a rung is for the eye only: the list says it to screen readers.",
        "Its numbers go up, so that the order can be followed without colour.",
    ],
    examples: &[
        Example::alone("First steps", |app| {
            ladder(app, &app.advice(), &|one| one.first_view, RwSignal::new(String::new()))
        }),
        Example::alone("Everything", |app| {
            ladder(app, &app.advice(), &|_| true, RwSignal::new(String::new()))
        }),
    ],
};
