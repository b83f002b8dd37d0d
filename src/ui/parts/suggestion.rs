//! One suggestion: what it is, why it is here, a first step, and what the resident says about it.

use super::contact;
use crate::{
    domain::{
        answer::Answer,
        assessment::{Suggested, Why},
        decision::Decision,
        fact::Fact,
        ids::{RuleId, SuggestionId},
        leefgebied::Leefgebied,
        municipality::Place,
        suggestion::{Access, Level},
    },
    platform::page,
    texts::{
        ids::slug,
        wording::{
            self,
            about::{self, About, need_id},
        },
    },
    ui::{
        app::{App, HEADING},
        components::{Kind, action, details, heading_3, speak, toggle, words},
        html::{El, all, block, changing, el, nothing, once_rendered, p, paragraph},
        page_state::kept,
        screen::{LaterScreen, Screen},
    },
    walk::{Walk, change::LaterChange, circle},
};
use leptos::prelude::*;

/// The id of a card on the page; says nothing about what it is.
pub fn anchor(id: SuggestionId) -> String {
    format!("s{}", slug(&id.to_string()).trim_start_matches('c'))
}

/// A card. What happens to it is said in `said`.
pub fn card(app: App, suggested: &Suggested, said: RwSignal<String>) -> El {
    let about = app.about();
    let why = why(app, suggested, &about);
    told(app, suggested, &about, why).child(decide(app, suggested.id, said))
}

/// A read-only card, for a person and with why it is here: an answer to it would be in the plan.
pub fn told(app: App, suggested: &Suggested, about: &About, why: String) -> El {
    let id = suggested.id;
    let key = format!("suggestion-{}", slug(&id.to_string()));
    let text = |part: &str| {
        let found = about.of_card(&app.texts(), id, part);
        found.unwrap_or_else(|| app.t(&format!("{key}.{part}")))
    };
    let is_apart = suggested.because.iter().any(|answer| answer.fact().is_about_danger());
    let step = app.t(if suggested.level < Level::Specifiek { "this-week" } else { "first-step" });
    let contribution = app
        .content(|content| wording::cost::own_contribution(&app.texts(), content, id, app.today()));
    let step = block("p", "utrecht-paragraph sw-step").child(el("b").text(step)).text(" ");
    let more = el("div").child(p(text("who"))).maybe(contribution.map(p)).child(places(app, id));
    block("article", "sw-card sw-card--step")
        .attr("id", anchor(id))
        .attr("tabindex", "-1")
        .maybe(speak(app, format!("#{}", anchor(id))))
        .child(heading_3(text("")))
        .child(block("p", "utrecht-paragraph sw-why").hushed(is_apart).text(why))
        .child(p(text("what")))
        .child(step.text(text("step")))
        .child(block("ul", "utrecht-badge-list").children(tags(
            app,
            id,
            about.of_card(&app.texts(), id, "cost"),
        )))
        .child(details(kept(&format!("{}m", anchor(id)), false), app.t("card-more"), more))
        .maybe(tool(app, id))
        .maybe(circle::leads_here(id).then(|| {
            action(app.t("more-circle"), Kind::Plain, move || app.go(LaterScreen::Circle))
        }))
}

/// Why it is here, in one sentence. What stays apart is not named, because others may be looking.
pub fn why(app: App, suggested: &Suggested, about: &About) -> String {
    let texts = app.texts();
    match suggested.why {
        Why::Need(need) if need.is_apart() => app.t("because-apart"),
        Why::Need(need) => about.has(need.topic()).text(&texts, &need_id("why-need", need), &[]),
        // That somebody told of danger explains no card, and others may be looking.
        Why::Rule(_) if suggested.because.iter().any(|one| one.fact().is_about_danger()) => {
            app.t("because-safety")
        }
        Why::Rule(rule) if is_said_above(app, rule, suggested) => app.t("because-same"),
        Why::Rule(rule) => wording::reason(&texts, about, rule, &suggested.because),
        Why::Topic(topic) => because_topic(app, topic, about),
        Why::Own if suggested.because.is_empty() => app.t("because-everybody"),
        Why::Own => {
            let is_scale = |answer: &&Answer| matches!(answer.fact(), Fact::Domein(_));
            let (scales, said): (Vec<&Answer>, Vec<&Answer>) =
                suggested.because.iter().partition(is_scale);
            let said: Vec<Answer> = said.into_iter().cloned().collect();
            match (wording::quote(&texts, &said), scales.first().map(|answer| answer.fact())) {
                (Some(said), _) => app.t_with("because", &[("antwoord", &said)]),
                (None, Some(Fact::Domein(topic))) => because_topic(app, topic, about),
                (None, _) => app.t("because-apart"),
            }
        }
    }
}

/// Whether a card above this one already gives this rule as its reason.
fn is_said_above(app: App, rule: RuleId, suggested: &Suggested) -> bool {
    let advice = app.advice();
    let place = |one: &Suggested| (one.begin.is_none(), one.begin, !one.first_view, one.level);
    let of_rule = advice.suggestions.iter().filter(|one| one.why == Why::Rule(rule));
    of_rule.min_by_key(|one| place(one)).is_some_and(|first| first.id != suggested.id)
}

/// That it is here because this leefgebied was chosen.
fn because_topic(app: App, topic: Leefgebied, about: &About) -> String {
    let name = about::topic(&app.texts(), about, topic);
    app.t_with("because-topic", &[("gebied", &name)])
}

/// Cost, how one gets in, and where.
fn tags(app: App, id: SuggestionId, cost: Option<String>) -> Vec<El> {
    let (access, free) = app.content(|content| {
        let suggestion = content.suggestion(id);
        let mut services = content.municipality.services_of(id, app.today());
        let here_free = services.any(|place| place.without_decision == Some(true));
        let access = match suggestion.map(|s| s.access) {
            Some(Access::Verschilt) if here_free => Some("zonder-besluit"),
            // Doing something oneself or with others needs no way in.
            Some(Access::Vrij) if suggestion.is_some_and(|s| s.level < Level::Informeel) => None,
            access => access.map(Access::id),
        };
        (access, suggestion.is_some_and(|s| s.free))
    });
    let cost = cost.or_else(|| free.then(|| app.t("free")));
    let access = access.map(|id| app.t(&format!("access-{id}")));
    let (named, is_elsewhere) = app.content(|content| {
        let here = content.municipality.services_of(id, app.today());
        let named: Vec<String> = here.filter_map(|place| place.name.clone()).collect();
        let suggestion = content.suggestion(id);
        let level = suggestion.filter(|s| s.contacts.is_empty()).map(|s| s.level);
        (named, matches!(level, Some(Level::Informeel | Level::Algemeen)))
    });
    let ask = (named.is_empty() && is_elsewhere).then(|| app.t("ask-where"));
    let all = cost.into_iter().chain(access).chain(named).chain(ask);
    all.map(|tag| block("li", "utrecht-data-badge").text(tag)).collect()
}

/// Where: local offers and national numbers.
pub fn places(app: App, id: SuggestionId) -> AnyView {
    let (local, national) = app.told(|walk, content| {
        let today = app.today();
        let local: Vec<Place> = content.municipality.services_of(id, today).cloned().collect();
        let national = content.contacts_of(id, walk.facts(), today);
        (local, contact::nationals(app, &national))
    });
    let local = local.iter().filter_map(|place| {
        let name = paragraph().child(el("b").text(place.name.clone()?));
        let place = block("div", "sw-place").child(name).child(contact::at_place(app, Some(place)));
        Some(place.into())
    });
    all(local.chain([national]).collect())
}

/// The id of the field for a reason.
fn field_id(id: SuggestionId) -> String {
    format!("{}w", anchor(id))
}

/// The id of the button that asks what happened, or why it does not suit.
fn button_id(id: SuggestionId, tried: bool) -> String {
    format!("{}{}", anchor(id), if tried { "t" } else { "n" })
}

/// The page that helps with a suggestion, if there is one.
fn tool(app: App, id: SuggestionId) -> Option<El> {
    let tools = [
        ("C43", "more-doing-act", Screen::Later(LaterScreen::Doing)),
        ("C51", "more-visit-act", Screen::Later(LaterScreen::Visit)),
        ("C83", "more-eighteen-act", Screen::Later(LaterScreen::Eighteen)),
    ];
    let name = id.to_string();
    let (_, text, screen) = tools.into_iter().find(|(own, ..)| *own == name)?;
    Some(paragraph().child(action(app.t(text), Kind::Plain, move || app.go(screen.clone()))))
}

/// Where the focus can go when a card is gone: the cards after it, the ones before it, the heading.
fn nearest_cards(app: App, id: SuggestionId) -> Vec<String> {
    let advice = app.advice();
    let place = advice.suggestions.iter().position(|s| s.id == id).unwrap_or_default();
    let (before, from_here) = advice.suggestions.split_at(place);
    let cards = from_here.iter().skip(1).chain(before.iter().rev()).map(|s| anchor(s.id));
    cards.chain([HEADING.to_owned()]).collect()
}

/// The three answers to a suggestion, and room for a reason.
fn decide(app: App, id: SuggestionId, said: RwSignal<String>) -> AnyView {
    // True while asking what happened, false while asking why it does not suit.
    let asking = kept(&format!("{}a", anchor(id)), None::<bool>);
    let reason = kept(&field_id(id), String::new());
    let is_doing = move |walk: &Walk| walk.decisions().get(&id) == Some(&Decision::Doing);
    let choose = move || {
        let decision = (!app.walk.with_untracked(is_doing)).then_some(Decision::Doing);
        app.change(LaterChange::Decide(id, decision));
    };
    let put_aside = move |tried: bool| {
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
    let ask = move |tried: bool| {
        asking.set(Some(tried));
        once_rendered(move || page::focus(&field_id(id)));
    };
    let button = move |text: &str, tried: bool| {
        action(app.t(text), Kind::Plain, move || ask(tried)).attr("id", button_id(id, tried))
    };
    let text = move |on: bool| app.t(if on { "decision-doing-on" } else { "decision-doing" });
    let buttons = block("div", "sw-decide")
        .child(toggle(text, move || app.walk.with(is_doing), choose))
        .child(button("decision-tried", true))
        .child(button("decision-not-suitable", false))
        .into();
    let ask = changing(move || {
        let Some(tried) = asking.get() else { return nothing() };
        let label = app.t(if tried { "reason-tried" } else { "reason-not-suitable" });
        let keep = action(app.t("reason-keep"), Kind::Chosen, move || put_aside(tried));
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
