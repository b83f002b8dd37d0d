//! Invented life stories: to read alone, or aloud at a table with a group.

pub mod story;

use crate::{
    domain::story::Story,
    platform::print,
    texts::{ids::slug, wording},
    ui::{
        app::App,
        components::{Kind, Picture, action, action_drawn, heading, heading_2, notice},
        html::{El, all, block, el, lead, p, paragraph, small},
        kiosk,
        screen::LaterScreen,
    },
};
use leptos::prelude::*;

/// The stories, each with a way in. On paper each is there in full, with its question.
pub fn page(app: App) -> AnyView {
    let stories = app.content(|content| content.stories.clone());
    let cards = stories.iter().enumerate().map(|(place, story)| card(app, place, story));
    let to_print = kiosk::prints().then(|| {
        let button = action_drawn(Picture::Printer, app.t("stories-print"), Kind::Quiet, || {
            // Without a print dialog the stories can still be read here.
            print::print().ok();
        });
        block("div", "sw-row sw-noprint").child(button)
    });
    all(vec![
        heading(app.t("stories-title")).into(),
        El::from_all([
            Some(lead(app.t("stories-lead"))),
            Some(notice(vec![app.t("stories-invented"), app.t("stories-group")])),
            Some(block("ul", "sw-plain").children(cards)),
            to_print,
        ]),
    ])
}

fn card(app: App, place: usize, story: &Story) -> El {
    let id = text_id(story);
    let open = action(app.t(&id), Kind::Plain, move || app.go(LaterScreen::Story(place)));
    let on_paper = block("div", "sw-onpaper")
        .child(p(app.t(&format!("{id}.told"))))
        .child(p(app.t(&format!("{id}.good"))))
        .child(paragraph().child(el("b").text(app.t("story-what-first"))))
        .child(block("div", "sw-lines"));
    block("li", "sw-card sw-tale")
        .child(heading_2("").child(open))
        .child(small(about(app, story)))
        .child(on_paper)
}

/// What a story is about, in words.
fn about(app: App, story: &Story) -> String {
    let texts = app.texts();
    let names: Vec<String> = story.topics.iter().map(|t| wording::topic(&texts, *t)).collect();
    // With commas only, because some names have an "and" of their own.
    app.t_with("stories-about", &[("gebieden", &names.join(", "))])
}

/// The id of the texts of a story.
fn text_id(story: &Story) -> String {
    format!("story-{}", slug(&story.id))
}
