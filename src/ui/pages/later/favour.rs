//! Asking one person one small thing: a message that residents change, copy or share themselves.

use super::circle::group;
use crate::ui::parts::take_along::{announce, came_of_it};
use crate::{
    domain::circle::Around,
    papers::circle::{favour, message},
    platform::{clipboard, page, share, task},
    ui::{
        app::App,
        components::{
            Choice, Kind, Picks, Picture, action, action_drawn, choices, error_message, heading,
            line, words,
        },
        device::behind::{self, Way},
        field::Field,
        html::{El, all, block, changing, el, lead, nothing, once_rendered},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{
        Walk,
        change::LaterChange,
        circle::{Favour, Tone, favours, may_ask},
    },
};
use leptos::prelude::*;

/// A person of the circle, by their number.
fn around(app: App, place: usize) -> Option<(String, Around)> {
    app.walk.with(Walk::circle).into_iter().nth(place)
}

pub fn page(app: App, place: usize) -> AnyView {
    let somebody = untrack(|| around(app, place));
    let name = somebody.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    let title = heading(app.t_with("ask-title", &[("naam", &name)]));
    let back = action(app.t("more-circle"), Kind::Plain, move || app.go(LaterScreen::Circle));
    let may = somebody.is_some_and(|(_, around)| {
        app.walk.with_untracked(|walk| may_ask(walk, &around, &app.advice()))
    });
    if !may {
        return all(vec![title.into(), lead(app.t("ask-not-now")).into(), back.into()]);
    }
    all(vec![
        title.into(),
        lead(app.t("ask-lead")).into(),
        making(app, place),
        block("div", "sw-noprint").child(written(app, place)).child(back).into(),
    ])
}

/// Writes the message to a person.
fn write(app: App, place: usize, message: String) {
    if let Some((name, around)) = untrack(|| around(app, place)) {
        app.change(LaterChange::Know(name, Around { message, ..around }));
    }
}

/// What to ask, and how.
fn making(app: App, place: usize) -> AnyView {
    let offered: Vec<Favour> = app.walk.with_untracked(favours);
    let texts = app.document_texts();
    let said = offered.iter().map(|one| favour(&texts, *one, Tone::Plain));
    let list = said.chain([app.t("ask-own")]).map(Choice::words).collect();
    let (chosen, own) = (kept("chosen", Vec::<usize>::new()), kept("own", String::new()));
    let tone = kept("tone", vec![0]);
    let error = kept("error", None::<String>);
    let others = offered.len();
    let field = changing(move || {
        if chosen.with(|chosen| chosen.contains(&others)) {
            line("w0", app.t("ask-own-words"), own, None).into()
        } else {
            nothing()
        }
    });
    let make = move || {
        let tone =
            tone.with_untracked(|places| places.first().and_then(|at| Tone::ALL.get(*at)).copied());
        let tone = tone.unwrap_or(Tone::Plain);
        let texts = app.document_texts();
        let asked = chosen.with_untracked(|chosen| chosen.first().copied());
        let question = asked.map(|at| match offered.get(at) {
            Some(one) => favour(&texts, *one, tone),
            None => own.get_untracked(),
        });
        let Some(question) = question.filter(|question| !question.trim().is_empty()) else {
            error.set(Some(app.t("ask-choose")));
            return;
        };
        error.set(None);
        let name = untrack(|| around(app, place)).map(|(name, _)| name).unwrap_or_default();
        write(app, place, message(&texts, &name, &question, tone));
        once_rendered(|| page::focus("w1"));
    };
    let tones = Tone::ALL.map(|tone| app.t(&format!("ask-tone-{}", tone.id()))).to_vec();
    block("div", "sw-noprint")
        .child(block("p", "utrecht-form-label").attr("id", "q0").text(app.t("ask-what")))
        .child(choices(list, Picks::One, chosen, "q0"))
        .child(field)
        .child(group(app, "q1", "ask-tone", tones, tone))
        .child(error_message(move || error.get()).attr("role", "alert"))
        .child(block("div", "sw-row").child(action(app.t("ask-make"), Kind::Main, make)))
        .into()
}

/// The message, and the ways to take it along.
fn written(app: App, place: usize) -> AnyView {
    let now = move || around(app, place).map(|(_, around)| around.message).unwrap_or_default();
    let is_there = Memo::new(move |_| !now().is_empty());
    changing(move || {
        if !is_there.get() {
            return nothing();
        }
        let field = Field::new(now, move |words| write(app, place, words));
        all(vec![
            words("w1", app.t("ask-message"), app.aside("ask-message.hint"), field).into(),
            taking(app, now),
        ])
    })
}

/// Copying and sharing. On a shared device each first says what stays.
fn taking(app: App, now: impl Fn() -> String + Copy + Send + Sync + 'static) -> AnyView {
    let (said, asked) = (RwSignal::new(""), RwSignal::new(None));
    let say = move |id| announce(said, id);
    let copy = move || {
        let text = untrack(now);
        task::start(async move {
            let copied = clipboard::copy(text).await;
            say(if copied.is_ok() { "ask-copied" } else { "ask-not-copied" });
        });
    };
    let share = move || {
        let text = untrack(now);
        task::start(async move {
            if share::share(&text).await.is_err() {
                say("ask-not-shared");
            }
        });
    };
    let button = |picture, text: &str, way: Way| {
        let take = move || behind::take(app, way, asked, said);
        action_drawn(picture, app.t(text), Kind::Quiet, take).attr("id", way.id)
    };
    let copy = Way::new("t1", "behind-copy", "behind-copy-act", copy);
    let share = Way::new("t3", "ask-behind-share", "ask-behind-share-act", share);
    let share = share::is_supported().then(|| button(Picture::People, "ask-share", share));
    let row: El =
        block("div", "sw-row").child(button(Picture::Copy, "ask-copy", copy)).maybe(share);
    all(vec![
        row.into(),
        behind::question(app, asked),
        el("p").attr("role", "status").changing_text(came_of_it(app, said)).into(),
    ])
}
