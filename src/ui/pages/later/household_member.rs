//! The part of one member of a household: closed until that person opens it.

use super::household;
use crate::ui::parts::sheet::sheet;
use crate::ui::parts::{
    closed_for_others::{closed, turn},
    take_along::{Taken, take_along},
};
use crate::{
    papers::household::own_sheet,
    ui::{
        app::App,
        components::{Kind, action, heading, heading_2, line, words},
        field::Field,
        html::{El, all, block, changing, el, lead, p},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{
        TogetherChange,
        change::LaterChange,
        household::{LINES, Line, Member},
    },
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-deel.html";

pub fn page(app: App, place: usize) -> AnyView {
    let name = untrack(|| member(app, place)).name;
    // Members who took their part away, or where danger holds: there is nothing to open.
    if name.is_empty() || app.is_in_danger() {
        return household::page(app);
    }
    let open = kept("open", false);
    changing(move || {
        if open.get() {
            return opened(app, place, open);
        }
        let say = |id: &str| app.t_with(id, &[("naam", &name)]);
        all(vec![
            heading(say("member-give")).into(),
            closed(app, open, Vec::new(), say("member-open")).into(),
        ])
    })
}

fn opened(app: App, place: usize, open: RwSignal<bool>) -> AnyView {
    let now = move || member(app, place);
    let rename = move |name: String| change(app, place, &|own| own.name.clone_from(&name));
    let name = Field::new(move || now().name, rename);
    let lines = LINES.into_iter().enumerate().map(|(nth, id)| said(app, place, nth, id));
    let fields = block("div", "sw-noprint")
        .child(line("n", app.t("member-name"), name, None))
        .child(block("div", "sw-sheet").children(lines))
        .child(heading_2(app.t("member-sheet")))
        .child(p(app.t("member-sheet-why")));
    let document = move || {
        let texts = app.document_texts();
        app.content(|content| own_sheet(&now(), content, &texts, app.today()))
    };
    let taken = Taken::of(document, FILE);
    let close = move || {
        turn(open, false);
        app.go(LaterScreen::Household);
    };
    let remove = move || {
        app.change(LaterChange::Together(TogetherChange::RemoveMember(place)));
        app.go(LaterScreen::Household);
    };
    all(vec![
        heading(app.t("carer-own")).into(),
        lead(app.t("member-lead")).into(),
        fields.into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
        block("div", "sw-row sw-noprint")
            .child(action(app.t("together-close"), Kind::Main, close))
            .child(action(app.t("member-remove"), Kind::Plain, remove))
            .into(),
    ])
}

fn member(app: App, place: usize) -> Member {
    app.walk.with(|walk| walk.members().get(place).cloned().unwrap_or_default())
}

fn change(app: App, place: usize, change: &dyn Fn(&mut Member)) {
    let mut own = untrack(|| member(app, place));
    change(&mut own);
    app.change(LaterChange::Together(TogetherChange::ChangeMember(place, own)));
}

/// Something that they say, and who may see it.
fn said(app: App, place: usize, nth: usize, id: &str) -> El {
    let now = move || member(app, place).lines.get(nth).cloned().unwrap_or_default();
    let put = move |put: &dyn Fn(&mut Line)| {
        change(app, place, &|own| {
            if let Some(line) = own.lines.get_mut(nth) {
                put(line);
            }
        });
    };
    let write = move |words: String| put(&|line| line.words.clone_from(&words));
    let field = Field::new(move || now().words, write);
    let tick = |letter: &str, text: &str, part: fn(&mut Line) -> &mut bool| {
        let name = format!("{letter}{nth}");
        let tick = el("input")
            .attr("type", "checkbox")
            .attr("id", name.clone())
            .attr("name", name)
            .attr("autocomplete", "off")
            .bind_tick(move || *part(&mut now()), move |on| put(&|line| *part(line) = on));
        block("label", "sw-share").child(tick).text(app.t(text))
    };
    block("div", "sw-item")
        .attr("role", "group")
        .attr("aria-label", app.t(&format!("member-{id}")))
        .child(words(format!("w{nth}"), app.t(&format!("member-{id}")), None, field))
        .child(tick("h", "member-home", |line| &mut line.at_home))
        .child(tick("g", "member-desk", |line| &mut line.at_desk))
}
