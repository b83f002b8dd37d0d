//! Choosing the municipality.

use crate::{
    domain::{
        municipality::PlaceName,
        places::{Found, find},
    },
    ui::{
        app::App,
        components::{Kind, action, heading, line},
        html::{El, all, block, changing, el, lead},
        page_state::kept,
    },
};
use leptos::prelude::*;

/// Enough to recognise a municipality by.
const MOST_TOWNS: usize = 3;

pub fn page(app: App) -> AnyView {
    let typed = kept("typed", String::new());
    let own = app.t("places-own");
    let (about, texts) = (app.about(), app.texts());
    let said = |id: &str| about.text(&texts, id, &[]);
    let elsewhere = action(said("places-elsewhere"), Kind::Quiet, move || {
        app.live_elsewhere(&own);
    });
    let not_found = move || {
        let found = app.content(|content| {
            typed.with(|typed| find(&content.places, typed).map(|found| found.len()))
        });
        if found == Some(0) { app.t("places-not-found") } else { String::new() }
    };
    all(vec![
        heading(said("places-title")).into(),
        El::from_all([app.aside("places-lead").map(|_| lead(said("places-lead")))]),
        line("w0", app.t("places-find"), typed, None).into(),
        block("p", "utrecht-paragraph sw-small")
            .attr("role", "status")
            .changing_text(not_found)
            .into(),
        changing(move || typed.with(|typed| ways(app, typed))),
        elsewhere.into(),
    ])
}

/// The municipalities that may be meant; all of them while nothing is found.
fn ways(app: App, typed: &str) -> AnyView {
    let ways: Vec<El> = app.content(|content| {
        let found = find(&content.places, typed).filter(|found| !found.is_empty());
        let all = || content.places.iter().map(|place| Found { place, town: None }).collect();
        found.unwrap_or_else(all).into_iter().map(|one| way(app, one)).collect()
    });
    block("ul", "sw-ways").children(ways).into()
}

fn way(app: App, Found { place, town }: Found) -> El {
    let (id, name) = (place.id.clone(), place.name.clone());
    let choose = move || app.choose_place(id.clone(), name.clone());
    let button = block("button", "sw-way").attr("type", "button").on_press(choose);
    let more = more(app, place, town).map(|more| el("span").text(more));
    el("li").child(button.child(el("b").text(place.name.clone())).maybe(more))
}

/// What helps to recognise it: the town that was typed, else some that are in it.
fn more(app: App, place: &PlaceName, town: Option<&str>) -> Option<String> {
    if let Some(town) = town {
        return Some(app.t_with("places-belongs", &[("plaats", town), ("gemeente", &place.name)]));
    }
    if place.fictional {
        return Some(app.t("places-fictional"));
    }
    let towns: Vec<&str> = place.towns.iter().take(MOST_TOWNS).map(String::as_str).collect();
    (!towns.is_empty()).then(|| app.t_with("places-towns", &[("plaatsen", &towns.join(", "))]))
}
