//! Something set apart from the text.

use super::{
    action::{Kind, action},
    heading::heading_2,
    icon::{Picture, icon},
};
use crate::{
    platform::page,
    ui::html::{El, block, changing, el, nothing, once_rendered, p},
};
use leptos::prelude::*;

/// A block set apart, with these paragraphs.
pub fn notice(text: Vec<String>) -> El {
    alert(Picture::Info, "utrecht-alert utrecht-alert--info", text.into_iter().map(p).collect())
}

/// A block set apart, with this content.
pub fn alert(picture: Picture, class: &'static str, content: Vec<El>) -> El {
    let icon = block("div", "utrecht-alert__icon").child(icon(picture));
    let content = block("div", "utrecht-alert__message").children(content);
    block("div", class).child(icon).child(block("div", "utrecht-alert__content").child(content))
}

/// Something to open, under these words. Whether it is open is kept in `open`.
pub fn details(open: RwSignal<bool>, summary: String, content: El) -> El {
    let details = block("details", "sw-details").bind_open(open);
    details.child(el("summary").text(summary)).child(content)
}

/// The id of the error summary.
const SUMMARY: &str = "e";

/// What went wrong on this page, with a link to the control where it can be corrected; empty when nothing did.
pub fn error_summary(
    heading: String,
    error: impl Fn() -> Option<String> + Send + Sync + 'static,
    target: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> AnyView {
    changing(move || {
        let Some(error) = error() else { return nothing() };
        let mend = action(error, Kind::Plain, move || page::focus(&target()));
        alert(
            Picture::Warning,
            "utrecht-alert utrecht-alert--error",
            vec![heading_2(heading.clone()), mend],
        )
        .attr("id", SUMMARY)
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .into()
    })
}

/// Moves the focus to the error summary that a press just made. Not where it is made: it is also made
/// again when the texts change.
pub fn to_error_summary() {
    once_rendered(|| page::arrive(SUMMARY));
}

/// What went wrong, near the control where it can be corrected.
pub fn error_message(error: impl Fn() -> Option<String> + Send + Sync + 'static) -> El {
    block("div", "utrecht-form-field-error-message")
        .changing_text(move || error().unwrap_or_default())
}
