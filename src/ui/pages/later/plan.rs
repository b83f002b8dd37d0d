//! The persoonlijk plan, part by part: every line can be changed, left out, or added to.

use super::carer;
use crate::{
    domain::plan::{Addressee, Item, Part},
    papers::{helper, steps::own_lines},
    platform::page,
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, details, heading, heading_2, toggle, words},
        field::Field,
        html::{El, all, block, changing, el, lead, once_rendered, p, paragraph},
        page_state::kept,
        parts::off_paper::of_printer,
        screen::{LaterScreen, Screen},
    },
    walk::{OwnPart, Walk, change::LaterChange},
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let items = app.told(Walk::plan);
    let parts = Part::ALL.into_iter().filter_map(|part| {
        let of_part = items.iter().enumerate().filter(|(_, item)| item.part == part);
        let mut lines: Vec<El> = of_part.map(|(index, item)| line(app, item, index)).collect();
        if part == Part::Carer {
            lines.extend(carer::beside_plan(app));
        }
        (part.is_shared() || !lines.is_empty()).then(|| section(app, part, lines))
    });
    let go_on = action(app.t("plan-go-on"), Kind::Main, move || app.go(LaterScreen::Melding));
    let talk = action(app.t("more-talk-act"), Kind::Plain, move || app.go(LaterScreen::Talk));
    all(vec![
        heading(app.t("plan-title")).into(),
        lead(app.t("plan-lead")).into(),
        all(filled_in_by(app).into_iter().map(|line| p(line).into()).collect()),
        addressees(app),
        block("div", "sw-sheet").children(parts).children(own(app)).into(),
        block("div", "sw-row").child(go_on).child(talk).into(),
        of_printer(app),
    ])
}

/// Who filled in, when a helper did.
fn filled_in_by(app: App) -> Vec<String> {
    app.walk.with_untracked(|walk| helper::lines(walk, &app.document_texts()))
}

/// The parts that the resident keeps private, when there is something in them: shared as a whole, and changed on their
/// own pages.
fn own(app: App) -> Vec<El> {
    let advice = app.advice();
    let part = |part: OwnPart| {
        let texts = app.document_texts();
        let lines = app.walk.with_untracked(|walk| own_lines(part, walk, &advice, &texts));
        let to = match part {
            OwnPart::Circle => Screen::Later(LaterScreen::Circle),
            OwnPart::Steps => Screen::Later(LaterScreen::Steps),
        };
        (!lines.is_empty()).then(|| {
            let name = format!("v{}", part as u8);
            let tick = el("input")
                .attr("type", "checkbox")
                .attr("id", name.clone())
                .attr("name", name.clone())
                .attr("autocomplete", "off")
                .bind_tick(
                    move || app.walk.with(|walk| walk.shares(part)),
                    move |on| app.change(LaterChange::Share(part.id().to_owned(), on)),
                );
            let title = format!("plan-own-{}", part.id());
            let lines = lines.into_iter().map(|line| block("p", "sw-line").text(line));
            let body = el("div")
                .child(heading_2(app.t(&title)))
                .children(lines)
                .child(block("label", "sw-share").child(tick).text(app.t("plan-share")))
                .child(action(app.t("plan-own-change"), Kind::Plain, move || app.go(to.clone())));
            block("section", "sw-part").hushed(true).child(el("b")).child(body)
        })
    };
    OwnPart::ALL.into_iter().filter_map(part).collect()
}

/// For whom the plan is.
fn addressees(app: App) -> AnyView {
    let button = |addressee: Addressee| {
        let is_chosen =
            move || app.walk.with(|walk| walk.addressee(&app.assessment.get())) == addressee;
        let text = move |_| app.t(&format!("addressee-{}", addressee.id()));
        toggle(text, is_chosen, move || app.change(LaterChange::Address(addressee)))
    };
    let buttons = block("div", "sw-decide")
        .attr("role", "group")
        .attr("aria-labelledby", "a")
        .children(Addressee::ALL.map(button))
        .into();
    all(vec![paragraph().attr("id", "a").text(app.t("plan-for")).into(), buttons])
}

/// A part of the plan with these lines, and room to add to it.
pub fn section(app: App, part: Part, lines: Vec<El>) -> El {
    let added = Field::new(
        move || app.walk.with(|walk| walk.added(part).to_owned()),
        move |words| app.change(LaterChange::Add(part, words)),
    );
    let letter = if part.id().len() == 1 { part.id() } else { "" };
    let warning = (!part.is_shared()).then(|| p(app.t("plan-safety")));
    let hint = app.aside(&format!("plan-part-{}.hint", part.id()));
    let field = words(format!("p{}", part.id()), app.t("plan-add-label"), hint, added);
    let adding = kept(&format!("o{}", part.id()), false);
    let about = app.about();
    let heading = wording::plan::heading(&app.document_texts(), &about, part);
    let body = el("div").child(heading_2(heading)).maybe(warning).children(lines).child(details(
        adding,
        app.t("plan-add"),
        field,
    ));
    let letter = el("b").attr("aria-hidden", "true").text(letter);
    block("section", "sw-part").hushed(!part.is_shared()).child(letter).child(body)
}

/// A line: its words, to change; and whether it is shared.
pub fn line(app: App, item: &Item, index: usize) -> El {
    let part = item.part;
    let id = item.id();
    let about = app.about();
    let own = wording::plan::line(&app.document_texts(), &about, &item.line);
    let edited = app.walk.with_untracked(|walk| walk.edited(&id).map(str::to_owned));
    let own = edited.unwrap_or(own);
    let editing = kept(&format!("e{index}"), false);
    let text = kept(&format!("l{index}"), own.clone());
    if !editing.get_untracked() {
        text.set(own);
    }
    let open = move || {
        editing.set(true);
        once_rendered(move || page::focus(&format!("l{index}")));
    };
    let shown = {
        let id = id.clone();
        changing(move || {
            if !editing.get() {
                return action(app.t("plan-edit"), Kind::Plain, open)
                    .attr("id", format!("e{index}"))
                    .attr("aria-describedby", format!("n{index}"))
                    .into();
            }
            let id = id.clone();
            let keep = move || {
                app.change(LaterChange::Edit(id.clone(), text.get_untracked()));
                editing.set(false);
                once_rendered(move || page::focus(&format!("e{index}")));
            };
            all(vec![
                words(format!("l{index}"), app.t("plan-edit-label"), None, text).into(),
                action(app.t("plan-keep"), Kind::Chosen, keep).into(),
            ])
        })
    };
    let asked = id.clone();
    let is_shared = move || app.walk.with(|walk| walk.is_shared(&asked, part));
    let share = move |on| app.change(LaterChange::Share(id.clone(), on));
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("id", format!("d{index}"))
        .attr("name", format!("d{index}"))
        .attr("aria-describedby", format!("n{index}"))
        .attr("autocomplete", "off")
        .bind_tick(is_shared, share);
    let line = el("p")
        .attr("id", format!("n{index}"))
        .changing_attr("class", move || {
            (if editing.get() { "sw-off" } else { "sw-line" }).to_owned()
        })
        .changing_text(move || text.get());
    block("div", "sw-item")
        .child(line)
        .child(shown)
        .child(block("label", "sw-share").child(tick).text(app.t("plan-share")))
}
