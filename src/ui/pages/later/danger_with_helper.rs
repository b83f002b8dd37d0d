//! A question about danger with a helper: first for the helper, then for the resident alone, who sees at
//! once whom to call; then nothing of it. Each of these comes whatever was answered (docs/adr/0011).

use crate::ui::parts::helping;
use crate::ui::{
    pages::first::ask::{Form, Wrong},
    parts::contact,
};
use crate::{
    domain::{destination::Destination, flow::Step},
    platform::page,
    ui::{
        app::{App, HEADING},
        components::{Kind, action, heading},
        html::{all, block, changing, el, lead, once_rendered, p},
        page_state::kept,
    },
    walk::change::Change,
};
use leptos::prelude::*;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// For the helper.
    Card,
    /// For the resident, who answers on the screen themselves.
    Screen,
    /// For the resident, who points at answers.
    Point,
    /// For the person: whom to call.
    Numbers,
    /// For both again.
    Neutral,
}

pub fn page(app: App, step: &Step) -> AnyView {
    let stage = kept("stage", Stage::Card);
    let step = step.clone();
    changing(move || match stage.get() {
        Stage::Card => card(app, &step, stage),
        Stage::Screen => asked(app, &step, stage, "alone-ask-screen"),
        Stage::Point => asked(app, &step, stage, "alone-ask-point"),
        Stage::Numbers => numbers(app, stage),
        Stage::Neutral => all(vec![
            heading(app.t("alone-neutral")).into(),
            lead(app.t("alone-neutral-text")).into(),
            action(app.t("alone-go-on"), Kind::Main, move || app.go_on()).into(),
        ]),
    })
}

/// Shows what comes next.
fn turn(stage: RwSignal<Stage>, to: Stage) {
    stage.set(to);
    once_rendered(|| page::arrive(HEADING));
}

/// What the helper does first, and the ways to ask.
fn card(app: App, step: &Step, stage: RwSignal<Stage>) -> AnyView {
    let step = step.clone();
    let advice = helping::advice(app, &step);
    let later = move || {
        // What was answered before stays.
        if !app.walk.with_untracked(|walk| walk.is_done(&step)) {
            app.change(Change::Skip(step.clone()));
        }
        app.go_on();
    };
    let way = |text: &str, to| action(app.t(text), Kind::Quiet, move || turn(stage, to));
    all(vec![
        heading(app.t("alone-title")).into(),
        lead(app.t("alone-lead")).into(),
        p(app.t("alone-why")).into(),
        p(app.t("alone-others")).into(),
        block("div", "sw-row")
            .child(action(app.t("alone-screen"), Kind::Main, move || turn(stage, Stage::Screen)))
            .child(way("alone-point", Stage::Point))
            .child(action(app.t("alone-later"), Kind::Quiet, later))
            .into(),
        advice.into(),
    ])
}

/// The question and its answers. It begins empty each time, also when it was answered before.
fn asked(app: App, step: &Step, stage: RwSignal<Stage>, how: &str) -> AnyView {
    let form = Form::of(app, step, true);
    let title = helping::core(app, step).unwrap_or_default();
    let controls = form.body(RwSignal::new(None::<Wrong>));
    let done = move || {
        // Nothing ticked leaves it open.
        for change in form.changes().unwrap_or_else(|_| form.skipped()) {
            app.change(change);
        }
        form.clear();
        turn(stage, Stage::Numbers);
    };
    let done = action(app.t("alone-done"), Kind::Main, done);
    all(vec![
        heading(title).into(),
        lead(app.t(how)).into(),
        el("div").hushed(true).child(controls).into(),
        block("div", "sw-row").child(done).into(),
    ])
}

/// Whom to call: for what was answered, else the numbers that are always there. Under the same words, without reasons.
fn numbers(app: App, stage: RwSignal<Stage>) -> AnyView {
    let advice = app.told(|walk, content| walk.assess_for_himself(content, app.today()));
    let urgent = advice.contacts.iter().filter(|contact| contact.urgency.comes_first());
    let mut calls: Vec<Destination> = urgent.map(|route| route.destination).collect();
    if calls.is_empty() {
        calls.extend([Destination::Alarm, Destination::VeiligThuis, Destination::Suicidepreventie]);
    }
    let card =
        |destination| block("li", "sw-card").child(contact::of_destination(app, destination));
    all(vec![
        heading(app.t("alone-numbers")).into(),
        el("div").hushed(true).child(lead(app.t("alone-numbers-text"))).into(),
        block("ul", "sw-calls").children(calls.into_iter().map(card)).into(),
        block("div", "sw-row")
            .child(action(app.t("alone-away"), Kind::Main, move || turn(stage, Stage::Neutral)))
            .into(),
    ])
}
