//! Days for a calendar, as a file. Not where others may look along.

use super::take_along::{announce, came_of_it};
use crate::{
    domain::{date::Date, terms::calendar},
    platform::download,
    ui::{
        app::App,
        components::{Kind, Picture, action_drawn, heading_2},
        device::behind::{self, Way},
        html::{block, el, nothing, p},
    },
};
use leptos::prelude::*;

/// The name of the file; says nothing about what the days are.
const FILE: &str = "agenda.ics";

/// What a page says of its days.
#[derive(Clone, Copy)]
pub struct Words {
    /// The id of the text above the button.
    pub text: &'static str,
    /// The id of what each day is called in a calendar.
    pub event: &'static str,
    /// What a day is called in the file, beside its date.
    pub mark: &'static str,
}

/// The days that are still to come; nothing when there are none.
pub fn agenda(app: App, days: Vec<Date>, words: Words) -> AnyView {
    if days.is_empty() {
        return nothing();
    }
    let card = block("section", "sw-card sw-noprint").child(heading_2(app.t("agenda-title")));
    if app.is_in_danger() {
        return card.child(p(app.t("agenda-unsafe"))).into();
    }
    let (said, asked) = (RwSignal::new(""), RwSignal::new(None));
    let Words { text, event, mark } = words;
    let save = move || {
        let file = calendar(&days, &app.t(event), mark, app.today());
        let saved = download::save_calendar(FILE, &file);
        announce(said, if saved.is_ok() { "agenda-saved" } else { "agenda-not-saved" });
    };
    let way = Way::new("t3", "behind-save", "behind-save-act", save);
    let take = move || behind::take(app, way, asked, said);
    let save = action_drawn(Picture::Download, app.t("agenda-save"), Kind::Quiet, take);
    card.child(p(app.t(text)))
        .child(p(app.t("agenda-shared")))
        .child(save.attr("id", way.id))
        .child(behind::question(app, asked))
        .child(el("p").attr("role", "status").changing_text(came_of_it(app, said)))
        .into()
}
