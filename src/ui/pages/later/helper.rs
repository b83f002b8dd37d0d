//! Helping another person to fill in: what the helper says about that, and what each question says to them.

use super::danger_with_helper;
use crate::ui::parts::helping::{advice, core};
use crate::{
    domain::{flow::Step, question::Path},
    ui::{
        app::{App, second_part::Slot},
        components::{
            Kind, action, error_summary, heading, heading_2, line, to_error_summary, toggle,
        },
        device::mirror,
        html::{El, all, block, changing, el, lead, nothing, p, paragraph},
        page_state::kept,
        screen::{LaterScreen, Screen},
    },
    walk::{
        self, Consent, Helper, HelperKind,
        change::{Change, LaterChange},
    },
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let known = app.walk.with_untracked(walk::Walk::helper);
    let kind = kept("kind", known.as_ref().map(|helper| helper.kind));
    let here = kept("here", known.as_ref().map(|helper| helper.is_together));
    let may = kept("may", known.as_ref().and_then(may));
    let name = kept("name", known.as_ref().map(|helper| helper.name.clone()).unwrap_or_default());
    let error = kept("error", false);
    let kinds = HelperKind::ALL.map(|one| {
        let text = app.t(&format!("helper-{}", one.id()));
        option(text, kind, one).attr("id", format!("c{}", one as u8))
    });
    let with = [(true, "helper-here-yes"), (false, "helper-here-no")];
    let with = with.map(|(is_here, text)| {
        // What the resident says is a different question for people who are there.
        let is_on = move || here.get() == Some(is_here);
        toggle(
            move |_| app.t(text),
            is_on,
            move || {
                here.set(Some(is_here));
                may.set(None);
            },
        )
    });
    let begin = move |by_page: bool| {
        let (Some(kind), Some(is_together)) = (kind.get_untracked(), here.get_untracked()) else {
            error.set(true);
            to_error_summary();
            return;
        };
        let consent = match (is_together, may.get_untracked()) {
            (true, Some(true)) => Consent::Agrees,
            (true, Some(false) | None) | (false, Some(true)) => Consent::Aware,
            (false, Some(false) | None) => Consent::Unaware,
        };
        let name = name.get_untracked();
        help(app, &Helper { kind, name, is_together, consent }, by_page);
    };
    let wrong = move || error.get().then(|| app.t("helper-missing"));
    let stop = known.is_some().then(|| {
        let stop = move || {
            app.change(LaterChange::Help(None));
            app.go(Screen::Start);
        };
        block("section", "sw-card").child(p(app.t("helper-stop-text"))).child(action(
            app.t("helper-stop"),
            Kind::Quiet,
            stop,
        ))
    });
    all(vec![
        error_summary(app.t("error-title"), wrong, || "c0".to_owned()),
        heading(app.t("helper-title")).into(),
        lead(app.t("helper-lead")).into(),
        group("n0", app.t("helper-kind"), kinds).into(),
        line("w0", app.t("helper-name"), name, None).into(),
        group("n1", app.t("helper-here"), with).into(),
        block("div", "sw-asked")
            .attr("role", "status")
            .child(changing(move || here.get().map_or_else(nothing, |here| asked(app, here, may))))
            .into(),
        block("div", "sw-row")
            .child(action(app.t("helper-go"), Kind::Main, move || begin(false)))
            .child(action(app.t("helper-desk"), Kind::Quiet, move || begin(true)))
            .into(),
        El::from_all([known.is_some().then(|| mirror::way_in(app)), stop]),
    ])
}

/// What was said to the question that belongs to being together or not.
fn may(helper: &Helper) -> Option<bool> {
    match (helper.is_together, helper.consent) {
        (true, Consent::Agrees) | (false, Consent::Aware) => Some(true),
        (false, Consent::Unaware) => Some(false),
        (true, Consent::Aware | Consent::Unaware) | (false, Consent::Agrees) => None,
    }
}

/// Answers with one of several values, which stays pressed.
fn option<T: Copy + PartialEq + Send + Sync + 'static>(
    text: String,
    chosen: RwSignal<Option<T>>,
    value: T,
) -> El {
    let is_on = move || chosen.with(|chosen| *chosen == Some(value));
    toggle(move |_| text.clone(), is_on, move || chosen.set(Some(value)))
}

/// A question with its answers beside each other.
fn group(id: &'static str, text: String, buttons: impl IntoIterator<Item = El>) -> El {
    block("div", "sw-asked").child(heading_2(text).attr("id", id)).child(
        block("div", "sw-decide")
            .attr("role", "group")
            .attr("aria-labelledby", id)
            .children(buttons),
    )
}

/// What the resident says about it: asked aloud when they are there. Not knowing about it never stops anybody (M10).
fn asked(app: App, is_here: bool, may: RwSignal<Option<bool>>) -> AnyView {
    let (question, answers) = if is_here {
        ("helper-aloud", ["helper-agrees", "helper-agrees-not"])
    } else {
        ("helper-knows", ["yes", "no"])
    };
    let [yes, no] = answers.map(|id| app.t(id));
    let words = is_here.then(|| lead(app.t("helper-aloud-words")));
    let answers = [option(yes, may, true), option(no, may, false)];
    let after = changing(move || {
        let texts: &[&str] = match (is_here, may.get()) {
            (true, Some(false)) => &["helper-agrees-not-text"],
            (false, Some(true)) => &["helper-knows-text"],
            (false, Some(false)) => &["helper-unaware-text", "helper-unaware-private"],
            (true, Some(true)) | (_, None) => return nothing(),
        };
        all(texts.iter().map(|id| block("p", "sw-note").text(app.t(id)).into()).collect())
    });
    all(vec![
        heading_2(app.t(question)).attr("id", "n2").into(),
        El::from_all([words]),
        block("div", "sw-decide")
            .attr("role", "group")
            .attr("aria-labelledby", "n2")
            .children(answers)
            .into(),
        after,
    ])
}

/// Begins to help. People who came in for themselves before, stay who they said they are.
fn help(app: App, helper: &Helper, by_page: bool) {
    let is_new = app.walk.with_untracked(|walk| walk.topics().is_empty());
    if is_new {
        app.change(Change::Start(Path::Zorg));
    }
    app.change(LaterChange::Help(Some(helper.clone())));
    if app.walk.with_untracked(|walk| walk.path() == Some(Path::Zorg)) {
        for (step, answers) in helper.answers() {
            app.change(Change::Answer(step, answers));
        }
    }
    // What comes after the topics is the page that one comes from.
    if by_page {
        app.go(LaterScreen::Desk);
    }
    if is_new {
        app.go(Screen::Topics);
    } else if !by_page {
        app.proceed();
    }
}

/// What the page of a question says to a helper.
pub fn beside(app: App, step: &Step, slot: Slot) -> AnyView {
    match slot {
        Slot::Instead => danger_with_helper::page(app, step),
        Slot::Above => core(app, step).map_or_else(nothing, |core| {
            block("p", "sw-note")
                .child(el("b").text(app.t("helper-read")))
                .text(" ")
                .text(format!("“{core}”"))
                .into()
        }),
        Slot::Below => all(vec![
            advice(app, step).into(),
            paragraph()
                .child(action(app.t("helper-desk"), Kind::Plain, move || app.go(LaterScreen::Desk)))
                .into(),
            paragraph()
                .child(action(app.t("helper-change"), Kind::Plain, move || {
                    app.go(LaterScreen::Helper);
                }))
                .into(),
        ]),
    }
}
