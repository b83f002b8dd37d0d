//! Headings. The one of the page gets the focus when the page opens, so that a screen reader starts there.

use crate::ui::html::{El, block};

/// The id of the heading of every page; it gets the focus when the page opens.
pub const HEADING: &str = "h";

/// The heading of a page.
pub fn heading(text: impl Into<String>) -> El {
    block("h1", "utrecht-heading-1").attr("id", HEADING).attr("tabindex", "-1").text(text)
}

/// The heading of a part of a page.
pub fn heading_2(text: impl Into<String>) -> El {
    block("h2", "utrecht-heading-2").text(text)
}

/// The heading of something in a part of a page.
pub fn heading_3(text: impl Into<String>) -> El {
    block("h3", "utrecht-heading-3").text(text)
}
