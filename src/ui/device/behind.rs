//! What stays behind on a shared device after printing, copying or keeping: said before it happens, inside the
//! page. On one's own device it happens at once.

use crate::{
    device::Mode,
    platform::page,
    ui::{
        app::App,
        components::{Kind, Picture, action, alert},
        html::{block, changing, nothing, once_rendered, p},
    },
};
use leptos::prelude::*;

/// The id of what is said.
const SAID: &str = "b";

/// A way to take something along.
#[derive(Clone, Copy)]
pub struct Way {
    /// The id of the button, which gets the focus back.
    pub id: &'static str,
    /// The id of the text that says what stays behind.
    pub stays: &'static str,
    /// The id of the text on the button that does it all the same.
    pub act: &'static str,
    /// Does it.
    pub run: StoredValue<Box<dyn Fn() + Send + Sync>>,
}

impl Way {
    /// A way with these ids, and what does it.
    pub fn new(
        id: &'static str,
        stays: &'static str,
        act: &'static str,
        run: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self { id, stays, act, run: StoredValue::new(Box::new(run)) }
    }
}

/// Does it, or first says what stays behind.
pub fn take(app: App, way: Way, asked: RwSignal<Option<Way>>, said: RwSignal<&'static str>) {
    if app.mode.get_untracked() == Mode::Own {
        way.run.with_value(|run| run());
        return;
    }
    said.set("");
    asked.set(Some(way));
    once_rendered(|| page::focus(SAID));
}

/// What stays behind, with the way on and the way back.
pub fn question(app: App, asked: RwSignal<Option<Way>>) -> AnyView {
    changing(move || {
        let Some(way) = asked.get() else { return nothing() };
        let close = move || {
            asked.set(None);
            page::focus(way.id);
        };
        let go_on = move || {
            close();
            way.run.with_value(|run| run());
        };
        let ways = block("div", "sw-row")
            .child(action(app.t(way.act), Kind::Main, go_on))
            .child(action(app.t("cancel"), Kind::Quiet, close));
        let stays = p(app.t(way.stays));
        alert(Picture::Lock, "utrecht-alert utrecht-alert--info sw-noprint", vec![stays, ways])
            .attr("id", SAID)
            .attr("role", "group")
            .attr("aria-label", app.t("behind-title"))
            .attr("tabindex", "-1")
            .into()
    })
}
