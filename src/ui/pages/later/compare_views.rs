//! Two people answer the same few questions apart, and then see together where they differ: a start for the talk.

use super::more;
use crate::ui::parts::closed_for_others::{closed, turn};
use crate::{
    ui::{
        app::App,
        components::{Kind, action, heading, toggle},
        html::{El, all, block, changing, el, lead, p},
        page_state::kept,
    },
    walk::{
        TogetherChange,
        carer::{ANSWERS, APART, Answers, Apart},
        change::LaterChange,
    },
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    if app.is_in_danger() {
        return more::page(app);
    }
    let open = kept("open", false);
    let given = kept("given", Vec::new());
    changing(move || {
        if open.get() {
            return asking(app, open, given);
        }
        app.walk.with(|walk| match walk.apart() {
            Apart::Nobody => begin(app, open),
            Apart::One(_) => all(vec![
                heading(app.t("apart-give")).into(),
                closed(app, open, vec![p(app.t("apart-hidden"))], app.t("apart-second")).into(),
                again(app, open),
            ]),
            Apart::Both(differ) => outcome(app, open, differ),
        })
    })
}

fn begin(app: App, open: RwSignal<bool>) -> AnyView {
    all(vec![
        heading(app.t("apart-title")).into(),
        lead(app.t("apart-lead")).into(),
        closed(app, open, vec![p(app.t("apart-hidden"))], app.t("apart-first")).into(),
    ])
}

fn asking(app: App, open: RwSignal<bool>, given: RwSignal<Vec<usize>>) -> AnyView {
    let done = move || {
        let answers = picked(&given.get_untracked());
        given.set(Vec::new());
        app.change(LaterChange::Together(TogetherChange::AnswerApart(answers)));
        turn(open, false);
    };
    let questions =
        APART.into_iter().enumerate().map(|(place, id)| question(app, place, id, given));
    all(vec![
        heading(app.t("apart-ask")).into(),
        lead(app.t("apart-ask-lead")).into(),
        block("div", "sw-sheet").children(questions).into(),
        block("div", "sw-row").child(action(app.t("apart-done"), Kind::Main, done)).into(),
    ])
}

/// The answers that were picked: each is a place and an answer in one number.
fn picked(given: &[usize]) -> Answers {
    let mut answers = Answers::default();
    for (place, answer) in answers.iter_mut().enumerate() {
        *answer = (0..ANSWERS)
            .find(|one| given.contains(&(place * usize::from(ANSWERS) + usize::from(*one))));
    }
    answers
}

/// A question with its answers; a second press takes one back.
fn question(app: App, place: usize, id: &str, given: RwSignal<Vec<usize>>) -> El {
    let button = |answer: u8| {
        let pick = place * usize::from(ANSWERS) + usize::from(answer);
        let is_on = move || given.with(|given| given.contains(&pick));
        let press = move || {
            given.update(|given| {
                let was_on = given.contains(&pick);
                given.retain(|other| other / usize::from(ANSWERS) != place);
                if !was_on {
                    given.push(pick);
                }
            });
        };
        toggle(move |_| app.t(&format!("apart-answer-{answer}")), is_on, press)
    };
    let name = format!("n{place}");
    block("div", "sw-item")
        .child(
            el("p")
                .attr("id", name.clone())
                .attr("class", "sw-line")
                .text(app.t(&format!("apart-{id}"))),
        )
        .child(
            block("div", "sw-decide")
                .attr("role", "group")
                .attr("aria-labelledby", name)
                .children((0..ANSWERS).map(button)),
        )
}

/// The questions that they answered differently; not what either said.
fn outcome(app: App, open: RwSignal<bool>, differ: &[String]) -> AnyView {
    let questions = differ.iter().map(|id| el("li").text(app.t(&format!("apart-{id}"))));
    let found = if differ.is_empty() {
        p(app.t("apart-same")).into()
    } else {
        all(vec![el("ul").children(questions).into(), p(app.t("apart-differ-text")).into()])
    };
    let title = if differ.is_empty() { "apart-title" } else { "apart-differ" };
    all(vec![heading(app.t(title)).into(), found, p(app.t("apart-gone")).into(), again(app, open)])
}

/// Lets both answer again.
fn again(app: App, open: RwSignal<bool>) -> AnyView {
    let again = move || {
        app.change(LaterChange::Together(TogetherChange::ForgetApart));
        turn(open, false);
    };
    block("div", "sw-row").child(action(app.t("apart-again"), Kind::Quiet, again)).into()
}
