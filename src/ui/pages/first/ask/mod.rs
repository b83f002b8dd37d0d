//! One question.

mod filled;

use crate::{
    domain::{
        fact::{Fact, Kind as FactKind, SingleFact},
        flow::Step,
        question::{Ask, Question},
    },
    texts::wording,
    ui::{
        app::{
            App, HEADING,
            second_part::{self, Slot},
        },
        components::{
            Choice, Kind, Picks, Picture, action, choices, details, error_message, error_summary,
            heading, line, notice, speak, to_error_summary, words,
        },
        html::{El, all, block, lead, nothing, p},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{self, change::Change},
};
pub(crate) use filled::{Filled, filled, read};
use filled::{options, several};
use leptos::prelude::*;

pub fn page(app: App, step: &Step) -> AnyView {
    let question = app.content(|content| walk::question(content, step).cloned());
    match question {
        // A helper does not see the answers to it.
        Some(question) if second_part::is_helping(app) && is_about_danger(step, &question) => {
            second_part::helping(app, step, Slot::Instead)
        }
        Some(question) => asked(app, step, &question),
        None => nothing(),
    }
}

fn asked(app: App, step: &Step, question: &Question) -> AnyView {
    let error = kept("error", None::<&'static str>);
    let wrong = move || error.get().map(|id| app.t(id));
    let filled = filled(app, step, question, "");
    let id = wording::question_id(question, step.topic);
    let danger = is_about_danger(step, question);
    // What helps with a question about danger is never left out.
    let found = |attribute: &str| match format!("{id}.{attribute}") {
        id if danger => app.texts().find(&id, &[]),
        id => app.aside(&id),
    };
    let note = app.walk.with_untracked(|walk| {
        let role = walk.facts().answer(SingleFact::Rol.into())?.spelled().concat();
        app.texts().find(&format!("helper-note-{role}"), &[])
    });
    let is_typed = matches!(question.ask, Ask::Date(_) | Ask::Months(_) | Ask::Words);

    let given = {
        let (step, question) = (step.clone(), question.clone());
        move || match read(&question, &step, filled) {
            Ok(given) => app.after([given.change(&step)]),
            Err(id) => {
                error.set(Some(id));
                to_error_summary();
            }
        }
    };
    let skipped = {
        let step = step.clone();
        move || app.after([Change::Skip(step.clone())])
    };
    let why = found("why").map(|why| details(kept("why", false), app.t("why-asked"), p(why)));
    let told = action(app.t("told-so-far"), Kind::Plain, move || app.go(LaterScreen::Check));
    let mut pieces = vec![
        second_part::helping(app, step, Slot::Above),
        error_summary(app.t("error-title"), wrong, if is_typed { "w0" } else { "c0" }),
        El::from_all([
            Some(block("p", "sw-where").text(where_in_walk(app, step))),
            speak(app, "#h,#h~.utrecht-paragraph--lead"),
            Some(heading(app.t(&id))),
            note.map(|note| block("p", "utrecht-paragraph sw-note").text(note)),
            found("hint").map(lead),
            dropped(app),
            Some(error_message(wrong)),
        ]),
        body(app, step, question, filled),
    ];
    let row = block("div", "sw-row")
        .child(action(app.t("go-on"), Kind::Main, given))
        .child(action(app.t("skip"), Kind::Plain, skipped));
    pieces.push(El::from_all([Some(row), why, Some(block("p", "sw-told").child(told))]));
    pieces.push(second_part::helping(app, step, Slot::Below));
    all(pieces)
}

/// Where the resident is: the topic, and which question this is. Never how many are to come: answers change that.
fn where_in_walk(app: App, step: &Step) -> String {
    let done = app.told(|walk, content| walk.done(content, app.today()));
    let place = done.iter().position(|other| other == step).unwrap_or(done.len()) + 1;
    let place = place.to_string();
    match step.topic {
        Some(topic) => {
            let topic = wording::topic(&app.texts(), topic);
            app.t_with("number-in-topic", &[("gebied", &topic), ("nummer", &place)])
        }
        None => app.t_with("number-question", &[("nummer", &place)]),
    }
}

fn is_about_danger(step: &Step, question: &Question) -> bool {
    question.facts(step.topic).iter().any(|fact| fact.is_about_danger())
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
            walk::question(content, step).map(|q| app.t(&wording::question_id(q, step.topic)))
        });
        named.collect()
    });
    Some(notice(vec![app.t_with("dropped", &[("vragen", &names.join(" · "))])]))
}

/// What answers a question.
pub(crate) fn body(app: App, step: &Step, question: &Question, filled: Filled) -> AnyView {
    match &question.ask {
        Ask::Date(_) => block("div", "sw-date")
            .child(line("w0", app.t("date-day"), filled.day, Some(2)))
            .child(line("w1", app.t("date-month"), filled.month, Some(2)))
            .child(line("w2", app.t("date-year"), filled.year, Some(4)))
            .into(),
        Ask::Months(_) => line("w0", app.t("months"), filled.words, Some(3)).into(),
        Ask::Words => words("w0", app.t("own-words"), None, filled.words).into(),
        Ask::Scale | Ask::HelpAndWish | Ask::One(_) | Ask::Signs(_) | Ask::Several(_) => {
            // Others do not have to hear what can be answered about danger.
            let danger = is_about_danger(step, question);
            choices(offered(app, step, question), picks(question), filled.chosen, HEADING)
                .hushed(danger)
                .into()
        }
    }
}

/// How many of its choices can be made.
pub(crate) const fn picks(question: &Question) -> Picks {
    if several(question) { Picks::SeveralOrNone } else { Picks::One }
}

/// The choices of a question in words.
pub(crate) fn offered(app: App, step: &Step, question: &Question) -> Vec<Choice> {
    let is_scale = question.ask == Ask::Scale;
    let pictures = [Picture::Sun, Picture::SunCloud, Picture::Cloud, Picture::Thunder];
    let id = wording::question_id(question, step.topic);
    let one = |(index, (fact, value)): (usize, (Fact, String))| {
        let is_yes_no = matches!(question.ask, Ask::One(_)) && fact.kind() == FactKind::YesNo;
        let hint = format!("{id}.{}", value.to_ascii_lowercase());
        Choice {
            text: if is_yes_no {
                app.t(if value == "ja" { "yes" } else { "no" })
            } else {
                wording::choice(&app.texts(), fact, &value)
            },
            hint: app.aside(&hint).filter(|_| is_scale).unwrap_or_default(),
            picture: pictures.get(index).copied().filter(|_| is_scale),
        }
    };
    let mut offered: Vec<Choice> =
        options(step, question).into_iter().enumerate().map(one).collect();
    if several(question) {
        offered.push(Choice::words(app.t("none-of-these")));
    }
    offered
}
