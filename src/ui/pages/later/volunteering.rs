//! Doing something for another person: from what people like and their free time to something small (REQ-16, REQ-24).
//! An invitation, never a condition; people with a benefit read its limits (REQ-45).

use crate::ui::parts::sheet::sheet;
use crate::ui::parts::{
    contact, suggestion,
    take_along::{Taken, take_along},
};
use crate::{
    domain::{
        destination::Destination,
        doing::{Doing, Preference},
        ids::SuggestionId,
        suited_offers::{is_right, offers},
    },
    papers,
    ui::{
        app::App,
        components::{heading, heading_2, notice, toggle, words},
        field::Field,
        html::{El, all, block, changing, lead, p},
    },
    walk::{ExtraChange, change::LaterChange},
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-lijst.html";
/// The suggestion to do something for another person: when that is too much now, so is everything here.
const ITSELF: &str = "C43";

pub fn page(app: App) -> AnyView {
    let preferences = app.content(|content| content.preferences.clone());
    let groups = preferences.into_iter().enumerate().map(|(place, one)| group(app, place, one));
    let benefit = block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("doing-benefit")))
        .child(p(app.t("doing-benefit.text")));
    let own = Field::new(
        move || app.walk.with(|walk| walk.doing().words.clone()),
        move |words| change(app, |doing| doing.words = words),
    );
    let document = move || {
        app.walk.with(|walk| {
            let texts = app.document_texts();
            app.content(|content| papers::offers::sheet(walk, content, &texts, app.today()))
        })
    };
    let taken = Taken::of(document, FILE);
    let picked = Memo::new(move |_| app.walk.with(|walk| walk.doing().picked.clone()));
    all(vec![
        heading(app.t("doing-title")).into(),
        lead(app.t("doing-lead")).into(),
        block("div", "sw-noprint").child(notice(vec![app.t("doing-free")])).into(),
        block("div", "sw-noprint").children(groups).into(),
        block("div", "sw-noprint")
            .child(changing(move || list(app, &picked.get())))
            .child(words("w0", app.t("doing-words"), app.aside("doing-words.hint"), own))
            .into(),
        benefit.into(),
        block("div", "sw-noprint").child(heading_2(app.t("melding-preview"))).into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
    ])
}

/// Changes what the resident wants to do.
fn change(app: App, change: impl FnOnce(&mut Doing)) {
    let mut doing = app.walk.with_untracked(|walk| walk.doing().clone());
    change(&mut doing);
    app.change(LaterChange::Extra(ExtraChange::Offer(doing)));
}

/// A list of what was picked or chosen.
type List = fn(&mut Doing) -> &mut Vec<String>;

/// A button that puts an id in a list, or takes it out.
fn switch(app: App, text: String, id: String, list: List) -> El {
    let id = StoredValue::new(id);
    let is_on = move || {
        let mut doing = app.walk.with(|walk| walk.doing().clone());
        id.with_value(|id| list(&mut doing).contains(id))
    };
    let press = move || {
        change(app, |doing| {
            let (list, id) = (list(doing), id.get_value());
            if list.contains(&id) {
                list.retain(|one| *one != id);
            } else {
                list.push(id);
            }
        });
    };
    toggle(move |_| text.clone(), is_on, press)
}

/// What can be picked of one preference.
fn group(app: App, place: usize, preference: Preference) -> El {
    let name = format!("doing-{}", preference.id);
    let button = |option: String| {
        switch(app, app.t(&format!("{name}-{option}")), option, |doing| &mut doing.picked)
    };
    let heading_id = format!("g{place}");
    let buttons = block("div", "sw-decide")
        .attr("role", "group")
        .attr("aria-labelledby", heading_id.clone())
        .children(preference.options.into_iter().map(button));
    let heading = heading_2(app.t(&name)).attr("id", heading_id);
    block("section", "sw-card").child(heading).child(buttons)
}

/// The small things that suit what was picked, and where they can be done.
fn list(app: App, picked: &[String]) -> AnyView {
    let (found, is_right) = app.told(|walk, content| {
        let (facts, today) = (walk.facts(), app.today());
        let found = offers(content, facts, walk.decisions(), picked, today);
        let found = found.into_iter().map(|offer| (offer.id.clone(), offer.suggestion));
        let itself = SuggestionId::try_from(ITSELF.to_owned());
        let is_right = itself.is_ok_and(|itself| is_right(content, facts, itself, today));
        (found.collect::<Vec<_>>(), is_right)
    });
    if !is_right {
        return notice(vec![app.t("doing-heavy")]).into();
    }
    let items = found.iter().map(|(id, _)| {
        let text = app.t(&format!("offer-{id}"));
        switch(app, text, id.clone(), |doing| &mut doing.chosen)
    });
    let offers = if found.is_empty() {
        p(app.t("doing-none"))
    } else {
        let buttons = block("div", "sw-decide").attr("role", "group").attr("aria-labelledby", "o");
        buttons.children(items)
    };
    let mut kinds: Vec<SuggestionId> = found.iter().map(|(_, suggestion)| *suggestion).collect();
    kinds.sort();
    kinds.dedup();
    let places = kinds.into_iter().map(|id| suggestion::places(app, id)).collect();
    all(vec![
        block("section", "sw-card")
            .child(heading_2(app.t("doing-offers")).attr("id", "o"))
            .child(offers)
            .into(),
        block("section", "sw-card")
            .child(heading_2(app.t("doing-where")))
            .child(contact::of_destination(app, Destination::Vrijwilligers))
            .child(all(places))
            .into(),
    ])
}
