//! One suggestion: what it is, a first step and where, with the rest folded below it.

mod decide;
mod reach;
mod why;

pub use reach::places;
pub use why::why;

use crate::{
    domain::{
        assessment::Suggested,
        ids::SuggestionId,
        suggestion::{Access, Level},
    },
    texts::{
        ids::slug,
        wording::{self, about::About},
    },
    ui::{
        app::App,
        components::{Kind, action, details, heading_3, speak},
        html::{El, block, el, p},
        page_state::kept,
        parts::off_paper::off_paper,
        screen::{LaterScreen, Screen},
    },
    walk::circle,
};
use leptos::prelude::*;

/// The id of a card on the page; says nothing about what it is.
pub fn anchor(id: SuggestionId) -> String {
    format!("s{}", slug(&id.to_string()).trim_start_matches('c'))
}

/// A card. What happens to it is said in `said`.
pub fn card(app: App, suggested: &Suggested, said: RwSignal<String>) -> El {
    let id = suggested.id;
    let about = app.about();
    let acts = block("div", "sw-decide").maybe(way_on(app, id)).child(decide::doing(app, id));
    let below = below(app, suggested, &about, why(app, suggested, &about));
    let below = below.child(decide::put_aside(app, id, said));
    face(app, suggested, &about).child(acts).child(folded(app, id, below))
}

/// A read-only card, for a person and with why it is here: an answer to it would be in the plan.
pub fn told(app: App, suggested: &Suggested, about: &About, why: String) -> El {
    let below = below(app, suggested, about, why);
    face(app, suggested, about).child(folded(app, suggested.id, below))
}

/// What it is called for this person.
pub fn title(app: App, id: SuggestionId, about: &About) -> String {
    text(app, id, about, "")
}

/// A part of its text, for this person.
fn text(app: App, id: SuggestionId, about: &About, part: &str) -> String {
    let found = about.of_card(&app.texts(), id, part);
    found.unwrap_or_else(|| app.t(&format!("suggestion-{}.{part}", slug(&id.to_string()))))
}

/// What is there without opening anything: its name, a first step, and whom to call.
fn face(app: App, suggested: &Suggested, about: &About) -> El {
    let id = suggested.id;
    let step = app.t(if suggested.level < Level::Specifiek { "this-week" } else { "first-step" });
    let step = block("p", "utrecht-paragraph sw-step").child(el("b").text(step)).text(" ");
    off_paper("article", "sw-card sw-card--step", suggested.tells_of_danger())
        .attr("id", anchor(id))
        .attr("tabindex", "-1")
        .maybe(speak(app, format!("#{}", anchor(id))))
        .child(heading_3(title(app, id, about)))
        .child(step.text(text(app, id, about, "step")))
        .child(reach::at_once(app, id))
}

/// Why it is here, what it is, for whom, what it costs, and everywhere it is to be had.
fn below(app: App, suggested: &Suggested, about: &About, why: String) -> El {
    let id = suggested.id;
    let contribution = app
        .content(|content| wording::cost::own_contribution(&app.texts(), content, id, app.today()));
    el("div")
        .child(block("p", "utrecht-paragraph sw-why").hushed(suggested.tells_of_danger()).text(why))
        .child(p(text(app, id, about, "what")))
        .child(p(text(app, id, about, "who")))
        .child(reach::tags(app, id, about.of_card(&app.texts(), id, "cost")))
        .maybe(contribution.map(p))
        .child(places(app, id))
}

fn folded(app: App, id: SuggestionId, below: El) -> El {
    details(kept(&format!("{}m", anchor(id)), false), app.t("card-more"), below)
}

/// The page on which something is done about it here, if there is one: a tool, the circle, or the plan for what the
/// municipality decides about.
fn way_on(app: App, id: SuggestionId) -> Option<El> {
    let tools = [
        ("C43", "more-doing-act", LaterScreen::Doing),
        ("C51", "more-visit-act", LaterScreen::Visit),
        ("C83", "more-eighteen-act", LaterScreen::Eighteen),
    ];
    let name = id.to_string();
    let tool = tools.into_iter().find(|(own, ..)| *own == name).map(|(_, text, to)| (text, to));
    let circle = || circle::leads_here(id).then_some(("more-circle", LaterScreen::Circle));
    let decided = app.content(|content| {
        content.suggestion(id).is_some_and(|suggestion| suggestion.access == Access::Besluit)
    });
    let plan = || decided.then_some(("card-plan", LaterScreen::Plan));
    let (text, to) = tool.or_else(circle).or_else(plan)?;
    Some(action(app.t(text), Kind::Plain, move || app.go(Screen::Later(to.clone()))))
}
