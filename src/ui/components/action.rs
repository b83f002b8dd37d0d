//! A button: something that happens on this page or leads on.

use super::icon::{Picture, icon};
use crate::ui::html::{El, el};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The way on; one on a page.
    Main,
    /// Another way.
    Quiet,
    /// A small one beside others.
    Small,
    /// A small one that was chosen.
    Chosen,
    /// Reads as a link in the text.
    Plain,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "utrecht-button utrecht-button--primary-action",
            Self::Quiet => "utrecht-button utrecht-button--secondary-action",
            Self::Small => "utrecht-button utrecht-button--secondary-action sw-button--small",
            Self::Chosen => "utrecht-button utrecht-button--primary-action sw-button--small",
            Self::Plain => "utrecht-link-button utrecht-link-button--html-button",
        }
    }
}

/// A button with these words.
pub fn action(text: impl Into<String>, kind: Kind, act: impl Fn() + 'static) -> El {
    el("button").attr("type", "button").attr("class", kind.class()).on_press(act).text(text)
}

/// A button with a picture before its words.
pub fn action_drawn(
    picture: Picture,
    text: impl Into<String>,
    kind: Kind,
    act: impl Fn() + 'static,
) -> El {
    el("button")
        .attr("type", "button")
        .attr("class", kind.class())
        .on_press(act)
        .child(icon(picture))
        .text(text)
}

/// A button that shows whether something was chosen. It changes in place, so that the focus stays on it.
pub fn toggle(
    text: impl Fn(bool) -> String + Send + Sync + 'static,
    is_on: impl Fn() -> bool + Copy + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> El {
    let kind = move || if is_on() { Kind::Chosen } else { Kind::Small };
    el("button")
        .attr("type", "button")
        .changing_attr("class", move || kind().class().to_owned())
        .changing_attr("aria-pressed", move || is_on().to_string())
        .changing_text(move || text(is_on()))
        .on_press(act)
}

/// A button for which a screen reader says more than its words.
pub fn action_labelled(
    text: impl Into<String>,
    label: String,
    kind: Kind,
    act: impl Fn() + 'static,
) -> El {
    action(text, kind, act).attr("aria-label", label)
}
