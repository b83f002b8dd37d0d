//! The choice of a language.

use super::component::{Component, Example};
use crate::ui::{
    app::App,
    components::{Language, languages},
    html::nothing,
};
use leptos::prelude::*;

/// Languages that people in Dutch municipalities read.
const LANGUAGES: [Language; 7] = [
    from_left("nl", "Nederlands"),
    from_left("en", "English"),
    from_right("ar", "العربية"),
    from_left("uk", "Українська"),
    from_left("tr", "Türkçe"),
    from_left("pl", "Polski"),
    from_right("fa", "فارسی"),
];
/// Dutch alone, as in the app.
const DUTCH: [Language; 1] = [from_left("nl", "Nederlands")];

const fn from_left(code: &'static str, name: &'static str) -> Language {
    Language { code, name, from_right: false }
}

const fn from_right(code: &'static str, name: &'static str) -> Language {
    Language { code, name, from_right: true }
}

/// The choice of a language.
pub const COMPONENT: Component = Component {
    name: "languages",
    source: include_str!("../components/languages.rs"),
    made_of: &["sw-languages"],
    criteria: &[
        "It is a navigation with a name, and a list of as many items as there are languages.",
        "Each language has its own name, in its own language and direction.",
        "The one that is shown is told by aria-current, and can be seen without colour.",
        "A press changes it and keeps the focus.",
        "With one language there is nothing to choose, and nothing is shown.",
        "Each is at least 44 points high and wide, and at 320 points nothing is scrolled sideways.",
    ],
    examples: &[
        Example::new("Many", |app| shown(app, &LANGUAGES)),
        Example::new("One", |app| shown(app, &DUTCH)),
    ],
};

fn shown(app: App, list: &'static [Language]) -> AnyView {
    let current = RwSignal::new("nl");
    let label = app.t("example-languages");
    let made = languages(label, list, move || current.get(), move |code| current.set(code));
    made.map_or_else(nothing, Into::into)
}
