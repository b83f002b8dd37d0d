//! The ladder of steps, from oneself to the municipality.

use super::component::{Component, Example};
use crate::{
    domain::assessment::Suggested,
    ui::{app::App, html::all, pages::later::result::ladder::ladder, parts::suggestion::card},
};
use leptos::prelude::*;

/// The ladder of steps.
pub const COMPONENT: Component = Component {
    name: "ladder",
    source: include_str!("../pages/later/result/ladder.rs"),
    made_of: &["utrecht-heading-2", "sw-ladder", "sw-rung", "sw-pointer"],
    criteria: &[
        "It is an ordered list; each rung that holds something is an item with a heading.",
        "The number of a rung is for the eye only: the list says it to screen readers.",
        "Its numbers go up, so that the order can be followed without colour.",
        "A step to begin with is there as one line, which leads to its card.",
    ],
    examples: &[
        Example::alone("First steps", |app| shown(app, |one| one.first_view)),
        Example::alone("Everything", |app| shown(app, |_| true)),
    ],
};

/// The ladder with these; the first that is shown is the step to begin with, and stands below it.
fn shown(app: App, is_shown: fn(&Suggested) -> bool) -> AnyView {
    let (advice, said) = (app.advice(), RwSignal::new(String::new()));
    let shown: Vec<&Suggested> = advice.suggestions.iter().filter(|one| is_shown(one)).collect();
    let first: Vec<&Suggested> = shown.iter().take(1).copied().collect();
    let card = first.iter().map(|one| card(app, one, said).into());
    all([ladder(app, &shown, &first, said)].into_iter().chain(card).collect())
}
