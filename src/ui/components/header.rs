//! The header of every page: the way out first, the way to the content, the mark of the app, and room
//! for the logo of the municipality.

use super::icon::{Picture, icon};
use crate::{
    platform::page,
    ui::{
        app::{App, HEADING},
        html::{El, block, el},
    },
};
use leptos::prelude::*;

/// The header. The mark leads home; `logo` is at its end.
pub fn header(app: App, home: impl Fn() + 'static, logo: AnyView) -> El {
    let skip = button("utrecht-skip-link utrecht-skip-link--visible-on-focus")
        .on_press(|| page::focus(HEADING))
        .changing_text(move || app.now("skip-link"));
    let name = el("span").changing_text(move || app.now("app-name"));
    let mark = button("sw-mark").on_press(home).child(icon(Picture::Mark)).child(name);
    let bar = block("header", "utrecht-page-header sw-bar");
    bar.child(exit(app)).child(skip).child(mark).child(logo)
}

/// The way out. What it does is in `public/boot/exit.mjs`, so that it also works when this app does not.
pub fn exit(app: App) -> El {
    button("sw-exit").changing_text(move || app.now("exit"))
}

/// The logo of a municipality, with what a screen reader says in its place.
pub fn logo(address: String, text: String) -> El {
    block("span", "utrecht-logo sw-logo").child(el("img").attr("src", address).attr("alt", text))
}

fn button(class: &'static str) -> El {
    block("button", class).attr("type", "button")
}
