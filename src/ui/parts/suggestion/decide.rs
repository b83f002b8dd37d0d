//! What the resident says about a suggestion: doing it, having tried it, or that it does not suit.

use super::anchor;
use crate::{
    domain::{decision::Decision, ids::SuggestionId},
    platform::page,
    texts::wording,
    ui::{
        app::{App, HEADING},
        components::{Kind, action, toggle, words},
        html::{El, all, block, changing, nothing, once_rendered},
        page_state::kept,
    },
    walk::{Walk, change::LaterChange},
};
use leptos::prelude::*;

/// The button that says whether they do it.
pub fn doing(app: App, id: SuggestionId) -> El {
    let is_doing = move |walk: &Walk| walk.decisions().get(&id) == Some(&Decision::Doing);
    let choose = move || {
        let decision = (!app.walk.with_untracked(is_doing)).then_some(Decision::Doing);
        app.change(LaterChange::Decide(id, decision));
    };
    let text = move |on: bool| app.t(if on { "decision-doing-on" } else { "decision-doing" });
    toggle(text, move || app.walk.with(is_doing), choose)
}

/// The two ways to put it aside, and room for a reason. What comes of it is said in `said`.
pub fn put_aside(app: App, id: SuggestionId, said: RwSignal<String>) -> AnyView {
    // True while asking what happened, false while asking why it does not suit.
    let asking = kept(&format!("{}a", anchor(id)), None::<bool>);
    let reason = kept(&field_id(id), String::new());
    let keep = move |tried: bool| {
        let words = reason.get_untracked();
        asking.set(None);
        reason.set(String::new());
        let decision = if tried { Decision::Tried(words) } else { Decision::NotSuitable(words) };
        let near = nearest_cards(app, id);
        app.change(LaterChange::Decide(id, Some(decision)));
        let title = wording::plan::suggestion_title(&app.texts(), id);
        said.set(app.t_with("put-aside", &[("stap", &title)]));
        once_rendered(move || page::focus_first_of(&near));
    };
    let button = move |text: &str, tried: bool| {
        let ask = move || {
            asking.set(Some(tried));
            once_rendered(move || page::focus(&field_id(id)));
        };
        action(app.t(text), Kind::Plain, ask).attr("id", button_id(id, tried))
    };
    let buttons = block("div", "sw-decide")
        .child(button("decision-tried", true))
        .child(button("decision-not-suitable", false))
        .into();
    let ask = changing(move || {
        let Some(tried) = asking.get() else { return nothing() };
        let label = app.t(if tried { "reason-tried" } else { "reason-not-suitable" });
        let keep = action(app.t("reason-keep"), Kind::Chosen, move || keep(tried));
        let cancel = action(app.t("cancel"), Kind::Small, move || {
            page::focus(&button_id(id, tried));
            asking.set(None);
        });
        all(vec![
            words(field_id(id), label, app.aside("reason-hint"), reason).into(),
            block("div", "sw-decide").child(keep).child(cancel).into(),
        ])
    });
    all(vec![buttons, ask])
}

/// The id of the field for a reason.
fn field_id(id: SuggestionId) -> String {
    format!("{}w", anchor(id))
}

/// The id of the button that asks what happened, or why it does not suit.
fn button_id(id: SuggestionId, tried: bool) -> String {
    format!("{}{}", anchor(id), if tried { "t" } else { "n" })
}

/// Where the focus can go when a card is gone: the cards after it, the ones before it, the heading.
fn nearest_cards(app: App, id: SuggestionId) -> Vec<String> {
    let advice = app.advice();
    let place = advice.suggestions.iter().position(|s| s.id == id).unwrap_or_default();
    let (before, from_here) = advice.suggestions.split_at(place);
    let cards = from_here.iter().skip(1).chain(before.iter().rev()).map(|s| anchor(s.id));
    cards.chain([HEADING.to_owned()]).collect()
}
