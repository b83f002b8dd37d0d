//! The next visitor of a shared device: everything is wiped after one question, and the page after it says what
//! was, and what people have to check themselves.

use crate::{
    platform::memory,
    ui::{
        app::App,
        components::{Kind, Picture, action, alert, heading, heading_2},
        html::{El, all, block, el, p},
        screen::Screen,
    },
};
use leptos::prelude::*;

/// What is wiped for sure.
const ALWAYS: [&str; 2] = ["told", "page"];
/// What the browser has to wipe, and may refuse.
const BY_THE_BROWSER: [&str; 2] = ["stores", "clipboard"];
/// What no page can wipe.
const BY_HAND: [&str; 3] = ["paper", "downloads", "own"];

/// Asks before it wipes: a press by mistake loses nothing.
pub fn page(app: App) -> AnyView {
    all(vec![
        heading(app.t("next-title")).into(),
        p(app.t("next-what")).into(),
        p(app.t("next-own")).into(),
        block("div", "sw-row")
            .child(action(app.t("next-wipe"), Kind::Main, move || app.wipe_for_next_visitor()))
            .child(action(app.t("next-back"), Kind::Quiet, move || app.back()))
            .into(),
    ])
}

/// What was wiped.
pub fn wiped(app: App) -> AnyView {
    let uncleared = memory::uncleared();
    let is_left = |id: &&&str| uncleared.iter().any(|left| left == **id);
    let gone = ALWAYS.iter().chain(BY_THE_BROWSER.iter().filter(|id| !is_left(id)));
    let gone = gone.map(|id| app.t(&format!("next-gone-{id}")));
    let left = BY_THE_BROWSER.iter().filter(is_left).map(|id| app.t(&format!("next-left-{id}")));
    let by_hand = BY_HAND.iter().map(|id| app.t(&format!("next-hand-{id}")));
    let begin = move || {
        app.go(Screen::Start);
        app.begin_at_place_in_address();
    };
    all(vec![
        heading(app.t("next-done")).into(),
        alert(Picture::Lock, "utrecht-alert utrecht-alert--info", vec![list(gone)]).into(),
        heading_2(app.t("next-hand")).into(),
        list(left.chain(by_hand)).into(),
        block("div", "sw-row").child(action(app.t("next-begin"), Kind::Main, begin)).into(),
    ])
}

fn list(lines: impl Iterator<Item = String>) -> El {
    block("ul", "utrecht-unordered-list").children(lines.map(|line| el("li").text(line)))
}
