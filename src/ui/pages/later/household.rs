//! One household, one plan: its members, who keeps the overview, and what all of them share.

use super::more;
use crate::ui::parts::sheet::sheet;
use crate::ui::parts::take_along::{Taken, take_along};
use crate::{
    papers::{document::Document, household},
    ui::{
        app::App,
        components::{Kind, action, error_message, heading, heading_2, line, toggle},
        field::Field,
        html::{El, all, block, changing, el, lead, nothing, p, paragraph},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{
        TogetherChange,
        change::LaterChange,
        household::{MOST, Member, Reader},
    },
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "ons-plan.html";

pub fn page(app: App) -> AnyView {
    if app.is_in_danger() {
        return more::page(app);
    }
    let overview = Field::new(
        move || app.walk.with(|walk| walk.overview().to_owned()),
        move |who| app.change(LaterChange::Together(TogetherChange::KeepOverview(who))),
    );
    let hint = app.aside("household-overview.hint").map(p);
    // Not made again for each name, so that the focus stays where it is.
    let has_room = Memo::new(move |_| names(app).len() < MOST);
    let is_any = Memo::new(move |_| !names(app).is_empty());
    let members = changing(move || members(app));
    let members = el("div").attr("aria-live", "polite").child(members);
    let fields = block("div", "sw-noprint")
        .child(p(app.t("household-ask")))
        .child(heading_2(app.t("household-members")))
        .child(members)
        .child(changing(move || if has_room.get() { add(app) } else { nothing() }))
        .child(line("w1", app.t("household-overview"), overview, None))
        .maybe(hint);
    all(vec![
        heading(app.t("household-title")).into(),
        lead(app.t("household-lead")).into(),
        fields.into(),
        changing(move || if is_any.get() { together(app) } else { nothing() }),
    ])
}

fn names(app: App) -> Vec<String> {
    app.walk.with(|walk| walk.members().iter().map(|one| one.name.clone()).collect())
}

/// The members, each with the way to hand them the device.
fn members(app: App) -> AnyView {
    let give = |(place, name): (usize, String)| {
        let text = app.t_with("member-give", &[("naam", &name)]);
        el("li").child(action(text, Kind::Small, move || app.go(LaterScreen::Member(place))))
    };
    block("ul", "sw-plain").children(names(app).into_iter().enumerate().map(give)).into()
}

/// Room for the name of another member.
fn add(app: App) -> AnyView {
    let name = kept("name", String::new());
    let error = RwSignal::new(None);
    let add = move || {
        let is_empty = name.with_untracked(|name| name.trim().is_empty());
        error.set(is_empty.then(|| app.t("household-no-name")));
        let member = Member { name: name.get_untracked(), ..Member::default() };
        name.set(String::new());
        app.change(LaterChange::Together(TogetherChange::AddMember(member)));
    };
    all(vec![
        line("w0", app.t("household-name"), name, None).into(),
        error_message(move || error.get()).attr("role", "alert").into(),
        action(app.t("household-add"), Kind::Small, add).into(),
    ])
}

/// What all of them share, for one reader.
fn together(app: App) -> AnyView {
    let for_desk = kept("desk", false);
    let button = |desk: bool| {
        let text = if desk { "household-desk" } else { "household-home" };
        toggle(move |_| app.t(text), move || for_desk.get() == desk, move || for_desk.set(desk))
    };
    let document = move || {
        let reader = if for_desk.get() { Reader::Desk } else { Reader::Home };
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| household::sheet(walk, content, &texts, app.today(), reader))
        })
    };
    let made =
        move |write: fn(&Document) -> String| document().as_ref().map_or_else(String::new, write);
    let taken = Taken {
        text: StoredValue::new(Box::new(move || made(Document::as_text))),
        html: StoredValue::new(Box::new(move || made(Document::as_sheets))),
        file: FILE,
    };
    let shown = changing(move || document().map_or_else(nothing, |document| sheet(app, &document)));
    let choice = block("div", "sw-noprint")
        .child(paragraph().attr("id", "a").text(app.t("household-for")))
        .child(
            block("div", "sw-decide")
                .attr("role", "group")
                .attr("aria-labelledby", "a")
                .children([button(false), button(true)]),
        )
        .child(El::from_all([app.aside("household-desk-note").map(p)]));
    all(vec![choice.into(), block("div", "sw-sheets").child(shown).into(), take_along(app, taken)])
}
