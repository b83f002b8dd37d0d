//! The sheet: the plan to change, and the document to take along.

use super::{
    component::{Component, Example},
    told::tell_danger,
};
use crate::{
    domain::plan::Part,
    ui::{
        app::App,
        html::{El, block, changing},
        pages::later::plan,
        parts::sheet,
    },
    walk::Walk,
};
use leptos::prelude::*;

/// The sheet.
pub const COMPONENT: Component = Component {
    name: "sheet",
    source: include_str!("../parts/sheet.rs"),
    made_of: &["sw-sheet", "sw-document", "sw-part", "sw-line", "sw-lines"],
    criteria: &[
        "The document is an article with a name, and what is printed is what is shown.",
        "A letter has room to write by hand who sends it, and to sign, and no part that says nothing.",
        "Each line can be changed and left out with the keyboard, and its buttons name the line.",
        "The part about danger is not read aloud, and is not ticked at first.",
    ],
    examples: &[
        Example::alone("To change", shown),
        Example::alone("With danger", |app| {
            tell_danger(app);
            shown(app)
        }),
        Example::alone("To take along", |app| {
            changing(move || sheet::sheet(app, &sheet::made(app)))
        }),
    ],
};

/// The parts of the plan with their lines.
fn shown(app: App) -> AnyView {
    let items = app.told(Walk::plan);
    let parts = Part::ALL.into_iter().filter_map(|part| {
        let of_part = items.iter().enumerate().filter(|(_, item)| item.part == part);
        let lines: Vec<El> = of_part.map(|(index, item)| plan::line(app, item, index)).collect();
        (part.is_shared() || !lines.is_empty()).then(|| plan::section(app, part, lines))
    });
    block("div", "sw-sheet").children(parts).into()
}
