//! The steps, from oneself to the municipality.

use crate::{
    domain::{
        assessment::{Suggested, Why},
        leefgebied::Leefgebied,
        suggestion::Level,
    },
    platform::page,
    texts::wording::about,
    ui::{
        app::App,
        components::{Kind, action, heading_2},
        html::{El, all, block, el, nothing},
        parts::suggestion,
    },
};
use leptos::prelude::*;

/// The rungs that hold something of what is shown first, each with its cards. A step to begin with is there as a line
/// that leads to it.
pub fn ladder(
    app: App,
    shown: &[&Suggested],
    first: &[&Suggested],
    said: RwSignal<String>,
) -> AnyView {
    let place_of = |one: &Suggested| first.iter().position(|other| other.id == one.id);
    let rung = |(index, level): (usize, Level)| {
        let own = shown.iter().filter(|one| one.level == level);
        let cards: Vec<El> = own
            .map(|one| match place_of(one) {
                Some(place) => line(app, one, place),
                None => suggestion::card(app, one, said),
            })
            .collect();
        let number = block("span", "sw-rung__number").attr("aria-hidden", "true");
        (!cards.is_empty()).then(|| {
            let name = app.t(&format!("level-{}", level.code()));
            let number = number.text((index + 1).to_string());
            block("li", format!("sw-rung sw-rung--{}", level.code()))
                .child(block("h2", "utrecht-heading-2").child(number).text(name))
                .children(cards)
        })
    };
    let rungs: Vec<El> = Level::ALL.into_iter().enumerate().filter_map(rung).collect();
    if rungs.is_empty() {
        return nothing();
    }
    block("ol", "sw-ladder").children(rungs).into()
}

/// One of the steps to begin with, on its rung: where on this page it stands.
fn line(app: App, suggested: &Suggested, place: usize) -> El {
    let card = suggestion::anchor(suggested.id);
    let title = suggestion::title(app, suggested.id, &app.about());
    let number = (place + 1).to_string();
    let text = app.t_with("ladder-step", &[("stap", &title), ("nummer", &number)]);
    block("p", "sw-pointer").child(action(text, Kind::Plain, move || page::focus(&card)))
}

/// What is not shown at first, for each leefgebied that it is about; what is about several stands last.
pub fn by_topic(app: App, hidden: &[&Suggested], said: RwSignal<String>) -> AnyView {
    let topics = Leefgebied::ALL.into_iter().map(Some).chain([None]);
    let part = |topic: Option<Leefgebied>| {
        let own = hidden.iter().filter(|one| topic_of(one) == topic);
        let cards: Vec<El> = own.map(|one| suggestion::card(app, one, said)).collect();
        let name = match topic {
            Some(topic) => about::topic(&app.texts(), &app.about(), topic),
            None => app.t("result-other"),
        };
        (!cards.is_empty()).then(|| el("section").child(heading_2(name)).children(cards).into())
    };
    all(topics.filter_map(part).collect())
}

/// The leefgebied that a suggestion is shown for, when it is one.
fn topic_of(suggested: &Suggested) -> Option<Leefgebied> {
    match suggested.why {
        Why::Need(need) => Some(need.topic()),
        Why::Topic(topic) => Some(topic),
        Why::Rule(_) | Why::Own => None,
    }
}
