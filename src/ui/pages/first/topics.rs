//! What it is about: in own words, or by choosing. What is read in words is confirmed on a page of its own.

use crate::{
    domain::leefgebied::Leefgebied,
    texts::wording,
    ui::{
        app::{App, second_part::Asked},
        components::{
            Choice, Kind, Picks, Picture, action, choices, error_summary, heading,
            to_error_summary, words,
        },
        html::{all, block},
        page_state::kept,
    },
    walk::change::Change,
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let (story, topics) = app.walk.with_untracked(|w| (w.story().to_owned(), w.topics().to_vec()));
    let places = |topics: &[Leefgebied]| -> Vec<usize> {
        let all = Leefgebied::ALL.iter().enumerate();
        all.filter(|(_, topic)| topics.contains(topic)).map(|(index, _)| index).collect()
    };
    let story = kept("story", story);
    let chosen = kept("chosen", places(&topics));
    let error = kept("error", None::<&'static str>);
    let asked = Asked::new();
    // Who comes back here writes anew.
    app.reads_on.set(false);

    let read = move || {
        app.change(Change::Tell(story.get_untracked()));
        asked.ask(app, story.get_untracked());
    };
    let go_on = move || {
        // In the order in which they were chosen: of what is equally heavy, the first goes first.
        let topics: Vec<Leefgebied> = chosen.with_untracked(|chosen| {
            chosen.iter().filter_map(|index| Leefgebied::ALL.get(*index).copied()).collect()
        });
        if topics.is_empty() {
            error.set(Some("topics-error"));
            to_error_summary();
            return;
        }
        app.change(Change::Tell(story.get_untracked()));
        keep(app, &topics);
        app.proceed();
    };
    let tiles: Vec<Choice> = Leefgebied::ALL
        .into_iter()
        .map(|topic| Choice {
            text: wording::topic(&app.texts(), topic),
            hint: app
                .aside(&format!("topic-hint-{}", topic.code().to_ascii_lowercase()))
                .unwrap_or_default(),
            picture: Some(Picture::Topic(topic)),
        })
        .collect();
    all(vec![
        error_summary(
            app.t("error-title"),
            move || error.get().map(|id| app.t(id)),
            || "c0".to_owned(),
        ),
        heading(app.t("topics-title")).into(),
        block("div", "sw-tiles").child(choices(tiles, Picks::Several, chosen, "h")).into(),
        block("section", "sw-asked")
            .child(words("w0", app.t("topics-words"), app.aside("topics-words.hint"), story))
            .child(action(app.t("topics-propose"), Kind::Quiet, read))
            .into(),
        asked.answer(app).into(),
        block("div", "sw-row").child(action(app.t("go-on"), Kind::Main, go_on)).into(),
    ])
}

/// Keeps the topics, the ones that were chosen before first.
fn keep(app: App, topics: &[Leefgebied]) {
    let before = app.walk.with_untracked(|walk| walk.topics().to_vec());
    let kept = before.iter().filter(|topic| topics.contains(topic));
    let new = topics.iter().filter(|topic| !before.contains(topic));
    app.change(Change::ChooseTopics(kept.chain(new).copied().collect()));
}
