//! The questions of one page.

mod filled;
mod form;

use crate::{
    domain::{catalogue::Catalogue, fact::SingleFact, flow::Step, question::Question},
    texts::wording::{self, about::About},
    ui::{
        app::{
            App,
            second_part::{self, Slot},
        },
        components::{
            Kind, action, details, error_message, error_summary, heading, notice, speak,
            to_error_summary,
        },
        html::{El, all, block, lead, nothing, p},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{self, Walk},
};
pub(crate) use filled::{Filled, changes, filled, propose};
use form::Asked;
pub(crate) use form::{Form, Wrong, offered, picks, topic};
use leptos::prelude::*;

pub fn page(app: App, step: &Step) -> AnyView {
    let first = first_of_page(app, step);
    let question = app.content(|content| walk::question(content, &first).cloned());
    match question {
        // A helper does not see the answers to it.
        Some(question) if second_part::is_helping(app) && question.is_about_danger(first.topic) => {
            second_part::helping(app, &first, Slot::Instead)
        }
        Some(question) => asked(app, &first, question),
        None => nothing(),
    }
}

/// The step whose question is the heading of the page. Not one about the person that was answered elsewhere, by a helper
/// or in own words, unless that is what is changed.
fn first_of_page(app: App, step: &Step) -> Step {
    app.told(|walk, content| {
        let is_told = |one: &Step| {
            let question = walk::question(content, one);
            let danger = question.is_some_and(|question| question.is_about_danger(one.topic));
            walk.is_told_by_helper(one) || !danger && walk.is_told_in_own_words(one)
        };
        let is_open = !walk.is_done(step);
        let mut page = walk.page_of(step, content, app.today()).into_iter();
        page.find(|one| !(is_open && is_told(one))).unwrap_or_else(|| step.clone())
    })
}

/// The person whom a step is about.
pub(crate) fn who(app: App, step: &Step) -> About {
    let who = app.about();
    step.topic.map_or_else(|| who.clone(), |topic| who.has(topic))
}

/// A text beside a question. What helps with a question about danger is never left out.
fn attribute(app: App, one: &Asked, attribute: &str) -> Option<String> {
    let Asked { step, question, .. } = one;
    let id = wording::question_id(question, step.topic);
    let is_kept = question.is_about_danger(step.topic) || app.aside(&id).is_some();
    let found = || who(app, step).attribute(&app.texts(), &id, attribute);
    is_kept.then(found).flatten()
}

fn asked(app: App, step: &Step, question: Question) -> AnyView {
    let wrong = kept("error", None::<Wrong>);
    let form = Form::of(app, step, false);
    let (id, about) = (wording::question_id(&question, step.topic), who(app, step));
    let title = about.text(&app.texts(), &id, &[]);
    let one = Asked {
        step: step.clone(),
        filled: filled(app, step, &question, &format!("{}.", question.id)),
        question,
    };
    let result = LaterScreen::Result;
    let send = move |to_result: bool| match form.changes() {
        Ok(changes) if to_result => app.after_at(changes, result.clone().into()),
        Ok(changes) => app.after(changes),
        Err(found) => {
            wrong.set(Some(found));
            to_error_summary();
        }
    };
    let (go_on, so_far) = (send.clone(), send);
    let why = attribute(app, &one, "why");
    let why = why.map(|why| details(kept("why", false), app.t("why-asked"), p(why)));
    let told = action(app.t("told-so-far"), Kind::Plain, move || app.go(LaterScreen::Check));
    let said = move || wrong.get().map(|(_, id)| app.t(id));
    let near = move || wrong.get_untracked().map(|found| form.control(found)).unwrap_or_default();
    let first =
        move || wrong.get().filter(|(place, _)| form.is_heading(*place)).map(|(_, id)| app.t(id));
    let skip = if step.topic.is_some() { "skip-topic" } else { "skip" };
    let mut row = block("div", "sw-row").child(action(app.t("go-on"), Kind::Main, move || {
        go_on(false);
    }));
    if app.walk.with_untracked(has_topic) || step.topic.is_some() {
        row = row.child(action(app.t("show-so-far"), Kind::Quiet, move || so_far(true)));
    }
    let row = row.child(action(app.t(skip), Kind::Plain, move || app.after(form.skipped())));
    all(vec![
        second_part::helping(app, step, Slot::Above),
        error_summary(app.t("error-title"), said, near),
        El::from_all([
            Some(block("p", "sw-where").text(where_in_walk(app, step, &about))),
            speak(app, "#h,#h~.utrecht-paragraph--lead"),
            Some(heading(title)),
            attribute(app, &one, "hint").map(lead),
            dropped(app),
            Some(error_message(first)),
        ]),
        form.body(wrong),
        El::from_all([Some(row), why, Some(block("p", "sw-told").child(told))]),
        second_part::helping(app, step, Slot::Below),
    ])
}

/// Whether something was said about a leefgebied.
fn has_topic(walk: &Walk) -> bool {
    walk.answered().iter().any(|step| step.topic.is_some())
}

/// Where the resident is: whom it is about, and the topic, or which page this is. Never how many are to come: answers
/// change that.
fn where_in_walk(app: App, step: &Step, about: &About) -> String {
    let texts = app.texts();
    let place = match step.topic {
        Some(topic) => {
            let name = wording::about::topic(&texts, about, topic);
            let topics = app.walk.with_untracked(|walk| walk.topics().to_vec());
            match topics.iter().position(|one| *one == topic) {
                Some(place) => {
                    let (place, count) = ((place + 1).to_string(), topics.len().to_string());
                    let values =
                        [("gebied", name.as_str()), ("nummer", &place), ("aantal", &count)];
                    app.t_with("number-in-topic", &values)
                }
                None => name,
            }
        }
        None => app.t_with("number-question", &[("nummer", &pages_before(app, step).to_string())]),
    };
    let asks_who = |content: &Catalogue| {
        walk::question(content, step).is_some_and(|asked| asked.asks(SingleFact::Relatie.into()))
    };
    if about.is_other() && !app.content(asks_who) {
        let who = about.text(&texts, "about-whom", &[]);
        return format!("{place} · {who}");
    }
    place
}

/// Which page this is.
fn pages_before(app: App, step: &Step) -> usize {
    app.told(|walk, content| {
        let page = |step: &Step| {
            let question = walk::question(content, step);
            let page = question.and_then(|question| question.page.clone());
            (page.unwrap_or_else(|| step.question.clone()), step.topic)
        };
        let mut pages: Vec<_> = walk.done(content, app.today()).iter().map(page).collect();
        pages.dedup();
        let own = page(step);
        pages.iter().position(|page| *page == own).unwrap_or(pages.len()) + 1
    })
}

/// Says once which answers no longer count.
fn dropped(app: App) -> Option<El> {
    let steps = kept("dropped", app.dropped.get_untracked()).get_untracked();
    app.dropped.update_untracked(Vec::clear);
    if steps.is_empty() {
        return None;
    }
    let names: Vec<String> = app.content(|content| {
        let named = steps.iter().filter_map(|step| {
            let question = walk::question(content, step)?;
            let id = wording::question_id(question, step.topic);
            Some(who(app, step).text(&app.texts(), &id, &[]))
        });
        named.collect()
    });
    Some(notice(vec![app.t_with("dropped", &[("vragen", &names.join(" · "))])]))
}
