//! Wiping a shared device that is no longer in use: counting down in sight, and saying so.

use crate::{
    device::{
        Mode,
        idle::{Idle, LIMITS, Phase},
    },
    platform::{clock, presence},
    ui::{
        app::App,
        components::{Kind, Picture, action, alert, toggle},
        html::{El, block, changing, el, nothing, p},
    },
};
use leptos::prelude::*;

/// It counts down. The states are the ids of what is said then.
const WARNING: &str = "idle-warning";
/// The resident was still there.
const GOES_ON: &str = "idle-goes-on";
/// It wipes nothing by itself any more.
const OFF: &str = "idle-off";

/// Watches from now on.
pub fn watch(app: App) {
    presence::watch(move |acts| hear(app, acts));
}

/// The resident acted, or time went by.
fn hear(app: App, acts: bool) {
    // Also when a page wakes up on another day than it fell asleep.
    app.look_at_calendar();
    let watch = app.watch;
    let applies = app.mode.get_untracked() == Mode::Shared && watch.is_on.get_untracked();
    // Residents who listen to the page are there.
    let acts = acts || app.reader.aloud.is_reading();
    let now = clock::now();
    let step = |idle: &mut Idle| match (applies, acts) {
        (true, true) => idle.act(now),
        (true, false) => idle.pass(now),
        (false, _) => {
            *idle = Idle::new(LIMITS);
            Phase::Quiet
        }
    };
    let was = watch.said.get_untracked();
    match watch.idle.try_update_value(step) {
        Some(Phase::Over) => {
            app.wipe();
            watch.has_wiped.set(true);
        }
        Some(Phase::Ending { seconds }) => {
            watch.seconds.set(seconds);
            if was != WARNING {
                watch.said.set(WARNING);
            }
        }
        Some(Phase::Quiet) if was == WARNING => watch.said.set(GOES_ON),
        Some(Phase::Quiet) | None => {}
    }
}

/// The countdown, and what is said about it. It stays until it is closed or the walk goes on: people who reach it
/// with a key have already shown that they are there.
pub fn countdown(app: App) -> El {
    let watch = app.watch;
    let text = move || match watch.said.get() {
        "" => String::new(),
        id => app.now(id),
    };
    let is_shown = Memo::new(move |_| !watch.said.get().is_empty());
    let is_warning = move || watch.said.get() == WARNING;
    let seconds = move || {
        let seconds = watch.seconds.get().to_string();
        if is_warning() {
            app.t_with("idle-seconds", &[("aantal", &seconds)])
        } else {
            String::new()
        }
    };
    // Made once, and changed in place: a press on a button is itself an activity, and has to arrive.
    let ways = changing(move || {
        if !is_shown.get() {
            return nothing();
        }
        let close = action("", Kind::Chosen, move || watch.said.set(""))
            .changing_text(move || app.t(if is_warning() { "idle-here" } else { "idle-close" }));
        let switch_off = move || {
            watch.is_on.set(false);
            watch.said.set(OFF);
        };
        let class = move || if watch.said.get() == OFF { "sw-off" } else { "" };
        let off = el("span").changing_attr("class", move || class().to_owned()).child(action(
            app.t("idle-switch-off"),
            Kind::Small,
            switch_off,
        ));
        block("section", "sw-idle__ways")
            .attr("aria-label", app.t("idle-title"))
            .child(block("p", "sw-idle__timer").attr("role", "timer").changing_text(seconds))
            .child(close)
            .child(off)
            .into()
    });
    let said = block("p", "sw-idle__said").attr("aria-live", "polite").changing_text(text);
    block("div", "sw-idle").child(said).child(ways)
}

/// Why the page is empty, when it was wiped.
pub fn wiped(app: App) -> AnyView {
    changing(move || {
        if !app.watch.has_wiped.get() {
            return nothing();
        }
        let why = p(app.t("idle-wiped"));
        alert(Picture::Lock, "utrecht-alert utrecht-alert--info", vec![why])
            .attr("role", "alert")
            .into()
    })
}

/// What it does, and the switch for this visit.
pub fn switch(app: App) -> AnyView {
    let is_on = app.watch.is_on;
    changing(move || {
        if app.mode.get() == Mode::Own {
            return nothing();
        }
        let minutes = (LIMITS.quiet / 60_000).to_string();
        let off = toggle(
            move |_| app.t("idle-switch-off"),
            move || !is_on.get(),
            move || is_on.update(|on| *on = !*on),
        );
        el("div").child(p(app.t_with("idle-why", &[("aantal", &minutes)]))).child(off).into()
    })
}
