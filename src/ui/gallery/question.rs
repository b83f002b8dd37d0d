//! One question, with each way to answer it that is not a component of its own.

use super::component::{Component, Example};
use crate::{
    domain::flow::Step,
    ui::{app::App, html::el, pages::first::ask},
};
use leptos::prelude::*;

/// One question.
pub const COMPONENT: Component = Component {
    name: "question",
    source: concat!(
        include_str!("../pages/first/ask/mod.rs"),
        include_str!("../pages/first/ask/form.rs")
    ),
    made_of: &["sw-date", "sw-row", "sw-told", "sw-where"],
    criteria: &[
        "The question is the heading of the page, and the name of its choices.",
        "A date is three fields for digits, each with a label that can be seen.",
        "A number is one field for digits, and its label says what is counted.",
        "Every question can be left open, and that is no error.",
        "What is missing is said in a summary with the focus, and what was typed stays.",
        "At 320 points and with text of 200 % nothing is cut off or scrolled sideways.",
    ],
    examples: &[
        Example::whole("Date", |app| shown(app, "besluit-datum")),
        Example::whole("Number", |app| shown(app, "maandenTot18")),
        Example::whole("One of a few", |app| shown(app, "rol-vraag")),
    ],
};

fn shown(app: App, question: &str) -> AnyView {
    let step = Step { question: question.to_owned(), topic: None };
    el("main").child(ask::page(app, &step)).into()
}
