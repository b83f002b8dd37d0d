//! What the entries of a record are called on a page.

use crate::{
    copy::record::{Dropped, Entry},
    domain::flow::Step,
    texts::wording,
    ui::{app::App, pages::later::check},
};

/// What an entry is about.
fn of_entry(app: App, entry: &Entry) -> String {
    if let Some(step) = entry.step() {
        return of_step(app, &step);
    }
    if let Some(id) = entry.suggestion() {
        return wording::plan::suggestion_title(&app.texts(), id);
    }
    let id = match entry.kind.as_str() {
        "live_in" => "copy-what-place",
        "start" => "copy-what-way",
        "tell" => "copy-what-story",
        "choose_topics" => "check-topics",
        "edit" | "share" | "add" | "address" => "copy-what-plan",
        "warn" => "copy-what-danger",
        "know" => "circle-title",
        "help" => "helper-said",
        "introduce" => "copy-what-person",
        _ => "copy-what-other",
    };
    app.t(id)
}

/// What these entries are about, each once.
pub(super) fn of_entries<'a>(app: App, entries: impl Iterator<Item = &'a Entry>) -> Vec<String> {
    once(entries.map(|entry| of_entry(app, entry)))
}

/// Each name once, in the order in which they first come.
pub(super) fn once(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

/// What it was that did not come along.
pub(super) fn of_dropped(app: App, dropped: &Dropped) -> String {
    match dropped {
        Dropped::Answer(step) | Dropped::NoLongerCounts(step) => of_step(app, step),
        Dropped::Place(_) => app.t("copy-what-place"),
        Dropped::Topic(_) => app.t("check-topics"),
        Dropped::Plan => app.t("copy-what-plan"),
        Dropped::Unknown(_) | Dropped::Question(_) | Dropped::Suggestion(_) | Dropped::Text => {
            app.t("copy-what-other")
        }
    }
}

fn of_step(app: App, step: &Step) -> String {
    check::title(app, step).unwrap_or_else(|| app.t("copy-what-other"))
}
