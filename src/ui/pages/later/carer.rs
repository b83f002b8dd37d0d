//! The part of the carer: a half page about themselves, that joins the plan only when they want that.

use super::more;
use crate::ui::parts::sheet::sheet;
use crate::ui::parts::{
    closed_for_others::{closed, turn},
    contact, suggestion,
    take_along::{Taken, take_along},
};
use crate::{
    domain::{assessment::Suggested, destination::Destination},
    papers::carer::{half_page, in_plan},
    texts::wording::about::About,
    ui::{
        app::App,
        components::{Kind, action, heading, heading_2, toggle, words},
        field::Field,
        html::{El, all, block, changing, el, lead, nothing, p, paragraph},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{
        TogetherChange, Walk,
        carer::{Carer, LOADS, relief},
        change::LaterChange,
    },
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-deel.html";
/// At most this many suggestions are shown; what a rule brings forward is among them.
const MOST: usize = 5;

pub fn page(app: App) -> AnyView {
    if app.is_in_danger() {
        return more::page(app);
    }
    let open = kept("open", false);
    changing(move || if open.get() { opened(app, open) } else { before(app, open) })
}

fn before(app: App, open: RwSignal<bool>) -> AnyView {
    let apart = action(app.t("apart-act"), Kind::Plain, move || app.go(LaterScreen::Apart));
    all(vec![
        heading(app.t("carer-title")).into(),
        lead(app.t("carer-lead")).into(),
        closed(app, open, vec![p(app.t("carer-give"))], app.t("carer-open")).into(),
        block("section", "sw-card")
            .child(heading_2(app.t("apart-title")))
            .child(p(app.t("apart-why")))
            .child(apart)
            .into(),
    ])
}

fn opened(app: App, open: RwSignal<bool>) -> AnyView {
    let young = el("input")
        .attr("type", "checkbox")
        .attr("id", "d0")
        .attr("name", "d0")
        .attr("autocomplete", "off")
        .bind_tick(
            move || now(app).is_young,
            move |is_young| change(app, &|carer| carer.is_young = is_young),
        );
    let fields = block("div", "sw-noprint")
        .child(paragraph().attr("id", "a").text(app.t("carer-load")))
        .child(loads(app))
        .child(block("label", "sw-share").child(young).text(app.t("carer-young")))
        .child(field(app, "w0", "carer-heavy", |carer| &mut carer.heavy))
        .child(field(app, "w1", "carer-can", |carer| &mut carer.can))
        .child(field(app, "w2", "carer-cannot", |carer| &mut carer.cannot))
        .child(field(app, "w3", "carer-air", |carer| &mut carer.air))
        .child(changing(move || shown_relief(app)))
        .child(join(app))
        .child(heading_2(app.t("carer-sheet")));
    let document = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| half_page(walk, content, &texts, app.today()))
        })
    };
    let taken = Taken::of(document, FILE);
    let close = action(app.t("together-close"), Kind::Quiet, move || turn(open, false));
    all(vec![
        heading(app.t("carer-own")).into(),
        lead(app.t("carer-own-lead")).into(),
        fields.into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
        block("div", "sw-row sw-noprint").child(close).into(),
    ])
}

/// What the carer wrote. One way to read it and one to change it, because each way of its own is code.
fn now(app: App) -> Carer {
    app.walk.with(|walk| walk.carer().clone())
}

/// Changes what the carer wrote.
fn change(app: App, change: &dyn Fn(&mut Carer)) {
    let mut carer = untrack(|| now(app));
    change(&mut carer);
    app.change(LaterChange::Together(TogetherChange::Care(carer)));
}

/// Room for something that they write.
fn field(app: App, id: &'static str, text: &str, part: fn(&mut Carer) -> &mut String) -> El {
    let read = move || std::mem::take(part(&mut now(app)));
    let write = move |words: String| change(app, &|carer| part(carer).clone_from(&words));
    let hint = app.aside(&format!("{text}.hint"));
    words(id, app.t(text), hint, Field::new(read, write))
}

/// How the caring goes for them; a second press takes it back.
fn loads(app: App) -> El {
    let button = |load: &'static str| {
        let says = app.t(&format!("said-mzlast-{load}"));
        let press = move || {
            change(app, &|carer| {
                let is_on = carer.load == load;
                carer.load.clear();
                if !is_on {
                    carer.load.push_str(load);
                }
            });
        };
        toggle(move |_| says.clone(), move || now(app).load == load, press)
    };
    block("div", "sw-decide")
        .attr("role", "group")
        .attr("aria-labelledby", "a")
        .children(LOADS.map(|(load, _)| button(load)))
}

/// What suits them, with why, and where they find support; nothing until they said how it goes.
fn shown_relief(app: App) -> AnyView {
    let found = app.walk.with(|walk| app.content(|content| relief(walk, content, app.today())));
    if found.is_empty() {
        return nothing();
    }
    block("section", "sw-plain")
        .child(heading_2(app.t("carer-relief")))
        .children(
            found
                .iter()
                .take(MOST)
                .map(|one| suggestion::told(app, one, &About::carer(), because(app, one))),
        )
        .child(block("div", "sw-card").child(contact::of_destination(app, Destination::Mantelzorg)))
        .into()
}

/// Why a suggestion is here: in the words in which they said how it goes, where that is why.
fn because(app: App, suggested: &Suggested) -> String {
    let load = untrack(|| now(app));
    let how = load.answer().map(|answer| answer.fact());
    if suggested.because.iter().any(|answer| Some(answer.fact()) == how) {
        let said = app.t(&format!("said-mzlast-{}", load.load));
        return app.t_with("because", &[("antwoord", &said)]);
    }
    suggestion::why(app, suggested, &About::carer())
}

/// Whether their part is in the plan.
fn join(app: App) -> El {
    let is_on = move || now(app).is_joined;
    let text = move |on| app.t(if on { "carer-join-on" } else { "carer-join" });
    let press = move || change(app, &|carer| carer.is_joined = !carer.is_joined);
    block("section", "sw-card")
        .child(heading_2(app.t("carer-join-title")))
        .child(p(app.t("carer-join-why")))
        .child(toggle(text, is_on, press))
}

/// What they joined to the plan, and the way to their part; nothing where danger holds.
pub fn beside_plan(app: App) -> Vec<El> {
    if app.is_in_danger() {
        return Vec::new();
    }
    let of = |walk: &Walk, content: &_| in_plan(walk, content, &app.document_texts(), app.today());
    let lines = app.told(of).into_iter().map(|line| block("p", "sw-line").text(line));
    let way = action(app.t("carer-act"), Kind::Plain, move || app.go(LaterScreen::Carer));
    lines.chain([paragraph().child(way)]).collect()
}
