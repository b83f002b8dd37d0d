//! The card that says where to turn to.

use super::{
    component::{Component, Example},
    told::tell_danger,
};
use crate::ui::pages::later::result::route::route;

/// The card that says where to turn to.
pub const COMPONENT: Component = Component {
    name: "route",
    source: include_str!("../pages/later/result/route.rs"),
    made_of: &["sw-route", "sw-why", "sw-row"],
    criteria: &[
        "It is a section that is named by its heading, and other parts of the page lead to it.",
        "It says why somebody is pointed there before it says where.",
        "Words, links and buttons on its dark background have enough contrast in every theme.",
        "Why is not read aloud where an answer about danger led to it.",
    ],
    examples: &[
        Example::new("With reasons", |app| route(app, &app.advice()).into()),
        Example::alone("After an answer about danger", |app| {
            tell_danger(app);
            route(app, &app.advice()).into()
        }),
    ],
};
