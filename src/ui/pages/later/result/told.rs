//! What was told, said back, and the way to correct it.

use crate::{
    domain::{facts::Scale, leefgebied::Leefgebied},
    texts::wording::{self, about, heard::heard},
    ui::{
        app::App,
        components::{Kind, action},
        html::{El, lead, paragraph},
        screen::LaterScreen,
    },
};
use leptos::prelude::*;

/// What was told.
pub fn told(app: App) -> El {
    lead(what_was_said(app))
}

/// The way to correct it.
pub fn correct(app: App) -> El {
    let look = move || app.go(LaterScreen::Check);
    paragraph().child(action(app.t("result-change-act"), Kind::Plain, look))
}

/// What is the matter; where nothing was ticked, what it is about; and what goes well.
fn what_was_said(app: App) -> String {
    let texts = app.texts();
    let who = app.about();
    let (said, named_ones, good) = app.walk.with_untracked(|walk| {
        let goes = |topic: &Leefgebied| walk.facts().scale(*topic);
        let (good, about): (Vec<_>, Vec<_>) =
            walk.topics().iter().partition(|topic| goes(topic) == Some(Scale::G));
        (heard(&texts, &who, walk.facts()), about, good)
    });
    let sentence = |id: &str, topics: &[Leefgebied]| {
        let name = |topic: &Leefgebied| about::topic(&texts, &who, *topic).to_ascii_lowercase();
        let each: Vec<String> = topics.iter().map(name).collect();
        let listed = wording::list(&texts, &each);
        (!topics.is_empty()).then(|| texts.with(id, &[("gebieden", &listed)]))
    };
    let named = if said.is_empty() { sentence("result-named", &named_ones) } else { None };
    let lines = named.into_iter().chain(said).chain(sentence("result-good", &good));
    lines.collect::<Vec<_>>().join(" ")
}
