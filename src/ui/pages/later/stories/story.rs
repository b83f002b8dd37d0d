//! One story: read it, say what you would do first, and see what the app would show.

use super::{about, text_id};
use crate::{
    domain::{
        assessment::{Assessment, Suggested},
        story::{self, Place, Story},
        story_advice::advice_of,
        suggestion::Level,
    },
    platform::page,
    texts::wording,
    ui::{
        app::App,
        components::{
            Choice, Kind, Picks, action, choices, error_message, error_summary, heading, heading_2,
            heading_3, to_error_summary,
        },
        html::{El, all, block, changing, el, lead, nothing, once_rendered, p},
        page_state::kept,
        parts::contact,
        screen::LaterScreen,
    },
    walk::change::LaterChange,
};
use leptos::prelude::*;

/// The id of what is shown after choosing.
const SHOWN: &str = "r";
/// The id of the question.
const QUESTION: &str = "q";

pub fn page(app: App, place: usize) -> AnyView {
    let Some(story) = app.content(|content| content.stories.get(place).cloned()) else {
        return nothing();
    };
    let id = text_id(&story);
    let chosen = kept("chosen", Vec::new());
    let looked = kept("looked", None::<usize>);
    let missing = kept("missing", false);
    let error = move || missing.get().then(|| app.t("story-choose"));
    let look = move || {
        let choice = chosen.with_untracked(|chosen: &Vec<usize>| chosen.first().copied());
        missing.set(choice.is_none());
        if choice.is_some() {
            looked.set(choice);
            once_rendered(|| page::arrive(SHOWN));
        } else {
            to_error_summary();
        }
    };
    let steps = story.choices.iter().map(|id| wording::plan::suggestion_title(&app.texts(), *id));
    let others = ["story-melding", "story-else"].map(|id| app.t(id));
    let list = steps.chain(others).map(Choice::words).collect();
    let shown = {
        let story = story.clone();
        changing(move || match looked.get() {
            Some(choice) => shown(app, place, &story, choice),
            None => nothing(),
        })
    };
    all(vec![
        error_summary(app.t("error-title"), error, || "c0".to_owned()),
        El::from_all([
            Some(block("p", "sw-where").text(about(app, &story))),
            Some(heading(app.t(&id))),
            Some(lead(app.t(&format!("{id}.told")))),
            Some(p(app.t(&format!("{id}.good")))),
            Some(heading_2(app.t("story-what-first")).attr("id", QUESTION)),
            app.aside("story-right").map(p),
            Some(error_message(error)),
            Some(choices(list, Picks::One, chosen, QUESTION)),
            Some(block("div", "sw-row").child(action(app.t("story-look"), Kind::Main, look))),
        ]),
        shown,
    ])
}

/// What the app would show, beside what was chosen; then the ways on.
fn shown(app: App, place: usize, story: &Story, choice: usize) -> AnyView {
    let advice = app.content(|content| advice_of(story, content, app.today()));
    let name = app.t(&format!("{}.name", text_id(story)));
    let count = app.content(|content| content.stories.len());
    let go_on = {
        let story = story.clone();
        move || {
            app.change(LaterChange::GoOnFrom(story.id.clone()));
            app.go(LaterScreen::Check);
        }
    };
    let next = (place + 1) % count.max(1);
    let row = block("div", "sw-row")
        .child(action(app.t("story-like-me"), Kind::Main, go_on))
        .child(action(app.t("story-next"), Kind::Quiet, move || app.go(LaterScreen::Story(next))))
        .child(action(app.t("stories-open"), Kind::Plain, move || app.go(LaterScreen::Stories)));
    block("section", "sw-tale")
        .child(heading_2(app.t("story-shows")).attr("id", SHOWN).attr("tabindex", "-1"))
        .children(about_choice(app, story, choice, &advice).into_iter().map(p))
        .child(rungs(app, &advice))
        .child(heading_3(app.t_with("story-where", &[("naam", &name)])))
        .child(contact::of_destination(app, advice.main.destination))
        .child(p(app.t("story-like-me-more")))
        .child(row)
        .into()
}

/// What was chosen, and where it ranks in the advice.
fn about_choice(app: App, story: &Story, choice: usize, advice: &Assessment) -> Vec<String> {
    let on = |id: &str, level: Level| {
        let rung = app.t(&format!("level-{}", level.code()));
        app.t_with(id, &[("trede", &rung)])
    };
    let Some(suggestion) = story.choices.get(choice) else {
        let melding = choice == story.choices.len();
        return vec![app.t(if melding { "story-melding-always" } else { "story-else-good" })];
    };
    let title = wording::plan::suggestion_title(&app.texts(), *suggestion);
    let place = match story::place(*suggestion, advice) {
        Place::AtFirst(level) => on("story-at-first", level),
        Place::Further(level) => on("story-further", level),
        Place::Nowhere => app.t("story-nowhere"),
    };
    vec![app.t_with("story-you-chose", &[("stap", &title)]), place]
}

/// The ladder with what is seen at first on each rung.
fn rungs(app: App, advice: &Assessment) -> El {
    let rung = |level: Level| {
        let on_it = |s: &&Suggested| s.first_view && s.level == level;
        let title = |s: &Suggested| wording::plan::suggestion_title(&app.texts(), s.id);
        let steps: Vec<El> = advice
            .suggestions
            .iter()
            .filter(on_it)
            .map(|suggested| el("li").text(title(suggested)))
            .collect();
        (!steps.is_empty()).then(|| {
            block("li", format!("sw-rung sw-rung--{}", level.code()))
                .child(heading_3(app.t(&format!("level-{}", level.code()))))
                .child(block("ul", "utrecht-unordered-list").children(steps))
        })
    };
    block("ol", "sw-ladder").children(Level::ALL.into_iter().filter_map(rung))
}
