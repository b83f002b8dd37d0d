//! What was told, row by row.

use super::{
    component::{Component, Example},
    told::tell_danger,
};
use crate::{
    domain::leefgebied::Leefgebied,
    texts::wording,
    ui::{
        html::el,
        pages::later::check::{self, list, row},
        screen::Screen,
    },
};

/// What was told, row by row.
pub const COMPONENT: Component = Component {
    name: "summary_list",
    source: include_str!("../pages/later/check.rs"),
    made_of: &["utrecht-data-list"],
    criteria: &[
        "It is a list of terms: each question with what was said and the way to change it.",
        "The name of each button says which answer it changes.",
        "An answer about danger is not shown again.",
        "What was not answered says so.",
    ],
    examples: &[
        Example::new("Answered and open", |app| {
            let topics = [Leefgebied::Dag, Leefgebied::Huis];
            let names = topics.map(|topic| wording::topic(&app.texts(), topic));
            let said = vec![wording::list(&app.texts(), &names)];
            let answered = row(app, app.t("check-topics"), said, Screen::Topics);
            let open = row(app, app.t("question-talent"), Vec::new(), Screen::Topics);
            list([answered.element, open.element]).into()
        }),
        Example::whole("With an answer about danger", |app| {
            tell_danger(app);
            el("main").child(check::page(app)).into()
        }),
    ],
};
