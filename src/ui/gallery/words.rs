//! Room for own words.

use super::component::{Component, Example};
use crate::ui::components::{line, words};
use leptos::prelude::*;

/// Room for own words.
pub const COMPONENT: Component = Component {
    name: "words",
    source: include_str!("../components/words.rs"),
    made_of: &[
        "utrecht-form-field",
        "utrecht-form-field-description",
        "utrecht-form-label",
        "utrecht-textarea",
        "utrecht-textbox",
        "sw-field",
    ],
    criteria: &[
        "Its label can always be seen and is its name; nothing stands in its place inside.",
        "A hint is its description, so that a screen reader says it with the field.",
        "Nothing of it is checked for spelling elsewhere, filled in or kept by the browser.",
        "Digits bring up the digits of a telephone, and the field stays a field of text.",
        "Its letters are at least 16 points, so that a telephone does not zoom in.",
    ],
    examples: &[
        Example::new("Several lines", |app| {
            words("w1", app.t("topics-words"), None, RwSignal::new(String::new())).into()
        }),
        Example::new("Several lines with a hint", |app| {
            let hint = Some(app.t("reason-hint"));
            words("w2", app.t("reason-tried"), hint, RwSignal::new(String::new())).into()
        }),
        Example::new("One line", |app| {
            line("w3", app.t("melding-name"), RwSignal::new(String::new()), None).into()
        }),
        Example::new("Digits", |app| {
            line("w4", app.t("date-day"), RwSignal::new("22".to_owned()), Some(2)).into()
        }),
    ],
};
