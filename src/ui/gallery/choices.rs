//! Answers as large choices.

use super::component::{Component, Example};
use crate::{
    domain::leefgebied::Leefgebied,
    texts::wording,
    ui::{
        app::App,
        components::{Choice, Picks, Picture, choices},
        html::{all, p},
    },
};
use leptos::prelude::*;

/// Answers as large choices.
pub const COMPONENT: Component = Component {
    name: "choices",
    source: include_str!("../components/choices.rs"),
    made_of: &["utrecht-form-label", "utrecht-form-field-description", "sw-choices", "sw-choice"],
    criteria: &[
        "The group has a role and is named by the question above it.",
        "One of several is a group of radio buttons: one stop for Tab, arrows between them.",
        "The whole tile ticks its control, and is at least 44 points high.",
        "Words, hint and control are one label, so that a screen reader says them together.",
        "What is chosen can be seen without colour.",
        "Taking none of these takes the others away, and the other way round.",
        "Its ids, names and values say nothing, and the browser fills nothing in.",
    ],
    examples: &[
        Example::new("One", |app| shown(app, words(app, &["yes", "no"]), Picks::One)),
        Example::alone("Several with hint and picture", |app| {
            shown(app, topics(app), Picks::Several)
        }),
        Example::alone("Several or none", |app| {
            let list =
                words(app, &["said-lezen-moeilijk", "said-digitaal-moeilijk", "none-of-these"]);
            shown(app, list, Picks::SeveralOrNone)
        }),
    ],
};

/// Choices of these texts.
fn words(app: App, ids: &[&str]) -> Vec<Choice> {
    ids.iter().map(|id| Choice::words(app.t(id))).collect()
}

/// Choices with all that a choice can have.
fn topics(app: App) -> Vec<Choice> {
    let topics = Leefgebied::ALL.into_iter().take(3);
    let choice = |topic: Leefgebied| Choice {
        text: wording::topic(&app.texts(), topic),
        hint: app.t(&format!("topic-hint-{}", topic.code().to_ascii_lowercase())),
        picture: Some(Picture::Topic(topic)),
    };
    topics.map(choice).collect()
}

/// The group with the first one chosen.
fn shown(app: App, list: Vec<Choice>, picks: Picks) -> AnyView {
    let question = p(app.t("topics-title")).attr("id", "q");
    all(vec![question.into(), choices(list, picks, RwSignal::new(vec![0]), "q").into()])
}
