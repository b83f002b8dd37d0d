//! What is set apart from the text: notice, alert, details, and errors.

use super::component::{Component, Example};
use crate::ui::{
    components::{
        Picture, alert, details, error_message, error_summary, line, notice, to_error_summary,
    },
    html::{all, p},
};
use leptos::prelude::*;

/// What is set apart from the text.
pub const COMPONENT: Component = Component {
    name: "notice",
    source: include_str!("../components/notice.rs"),
    made_of: &["utrecht-alert", "utrecht-form-field-error-message", "sw-details"],
    criteria: &[
        "What it says is in words; its picture is hidden from screen readers.",
        "Details open and close with the keyboard, and say which of the two they are.",
        "An error summary takes the focus when it appears, and is announced.",
        "Each error in it leads to the control where it can be mended.",
        "An error message says the same as the summary, above the control.",
    ],
    examples: &[
        Example::new("Notice", |app| notice(vec![app.t("check-dropped")]).into()),
        Example::new("Alert", |app| {
            let words = vec![p(app.t("route-snel"))];
            alert(Picture::Warning, "utrecht-alert utrecht-alert--error", words).into()
        }),
        Example::new("Details", |app| {
            details(RwSignal::new(false), app.t("card-more"), p(app.t("own-contribution"))).into()
        }),
        Example::new("Error message", |app| {
            error_message(move || Some(app.t("topics-error"))).into()
        }),
        Example::alone("Error summary", |app| {
            to_error_summary();
            let field = line("w0", app.t("topics-words"), RwSignal::new(String::new()), None);
            let error = move || Some(app.t("topics-error"));
            all(vec![error_summary(app.t("error-title"), error, || "w0".to_owned()), field.into()])
        }),
    ],
};
