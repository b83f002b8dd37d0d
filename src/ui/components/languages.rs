//! The choice of a language, for when there is more than one: each by its own name, so that it is found by
//! who reads no other.

use crate::ui::html::{El, block, el};

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code (BCP 47).
    pub code: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub from_right: bool,
}

/// The languages to choose from; nothing when there is no choice. The label says in more than one language
/// what this is.
pub fn languages(
    label: String,
    list: &'static [Language],
    current: impl Fn() -> &'static str + Copy + Send + Sync + 'static,
    choose: impl Fn(&'static str) + Copy + 'static,
) -> Option<El> {
    let one = |language: &'static Language| {
        let code = language.code;
        let button = block("button", "sw-languages__one")
            .attr("type", "button")
            .attr("lang", code)
            .attr("dir", if language.from_right { "rtl" } else { "ltr" })
            .changing_attr("aria-current", move || (current() == code).to_string())
            .on_press(move || choose(code));
        el("li").child(button.text(language.name))
    };
    let list = (list.len() > 1).then(|| el("ul").children(list.iter().map(one)))?;
    Some(block("nav", "sw-languages").attr("aria-label", label).child(list))
}
