//! The three steps to begin with. Who cares for somebody and cannot go on finds what is for themselves first.

use crate::{
    domain::{
        assessment::{Assessment, Suggested, Why},
        leefgebied::Leefgebied,
    },
    texts::wording::about::is_for_carers,
    ui::{
        app::App,
        components::heading_2,
        html::{all, block, el, nothing},
        parts::suggestion,
    },
};
use leptos::prelude::*;

/// The steps to begin with, in their order.
pub fn steps(advice: &Assessment, relief: bool) -> Vec<&Suggested> {
    let mut steps: Vec<&Suggested> =
        advice.suggestions.iter().filter(|one| one.begin.is_some()).collect();
    steps.sort_by_key(|one| (relief && !is_of_carer(one), one.begin));
    steps
}

/// Whether it is for the person who cares.
fn is_of_carer(suggested: &Suggested) -> bool {
    is_for_carers(suggested.id)
        || match suggested.why {
            Why::Need(need) => need.topic() == Leefgebied::Mz,
            Why::Topic(topic) => topic == Leefgebied::Mz,
            Why::Rule(_) | Why::Own => false,
        }
}

/// The steps to begin with, below this heading.
pub fn first(app: App, steps: &[&Suggested], title: &str, said: RwSignal<String>) -> AnyView {
    list(app, steps, app.t(title), said)
}

/// The same, for who cares and for the other apart.
pub fn first_for_each(app: App, steps: &[&Suggested], said: RwSignal<String>) -> AnyView {
    let (own, other): (Vec<&Suggested>, Vec<&Suggested>) =
        steps.iter().partition(|one| is_of_carer(one));
    let about = app.about();
    let for_other = about.text(&app.texts(), "result-for-other", &[]);
    all(vec![list(app, &own, app.t("result-for-you"), said), list(app, &other, for_other, said)])
}

fn list(app: App, steps: &[&Suggested], title: String, said: RwSignal<String>) -> AnyView {
    if steps.is_empty() {
        return nothing();
    }
    let cards = steps.iter().map(|one| el("li").child(suggestion::card(app, one, said)));
    block("section", "sw-first")
        .child(heading_2(title))
        .child(block("ol", "sw-plain").children(cards))
        .into()
}
