//! The bars around every page: the header, the ways to read, and help.

use super::component::{Component, Example};
use crate::ui::shell::layout::layout;

/// The bars around every page.
pub const COMPONENT: Component = Component {
    name: "bars",
    source: include_str!("../shell/layout.rs"),
    made_of: &["sw-help", "sw-long", "sw-short"],
    criteria: &[
        "Help, safety and the melding can be reached on every page without scrolling.",
        "Header, content and help are landmarks, and help has a name of its own.",
        "The short words on a telephone are part of the name of the button.",
        "What has the focus is not covered by a bar.",
    ],
    examples: &[Example::whole("Around a page", layout)],
};
