//! The first page: about whom it is, and what is the matter in own words.

use crate::{
    domain::{
        answer::Answer,
        destination::Destination,
        fact::{Fact, SingleFact},
        flow::Step,
        question::{Ask, Path},
    },
    texts::wording,
    ui::{
        app::{
            App,
            second_part::{self, Asked},
        },
        components::{
            Choice, Kind, Language, Picks, Picture, action, alert, choices, error_summary, heading,
            heading_2, languages, to_error_summary, words,
        },
        device,
        html::{El, all, block, changing, el, lead, nothing, paragraph},
        page_state::kept,
        parts::contact,
        screen::{LaterScreen, Screen},
        tongue::Tongue,
    },
    walk::change::Change,
};
use leptos::prelude::*;

/// The languages that there is a page for, each by its own name.
const LANGUAGES: [Language; 5] = [
    named(Tongue::English),
    named(Tongue::Arabic),
    named(Tongue::Turkish),
    named(Tongue::Polish),
    named(Tongue::Ukrainian),
];

const fn named(tongue: Tongue) -> Language {
    Language { code: tongue.code(), name: tongue.name(), from_right: tongue.is_from_right() }
}

pub fn page(app: App) -> AnyView {
    let is_young = app.walk.with_untracked(|walk| walk.path() == Some(Path::Jong));
    let roles = StoredValue::new(roles(app, is_young));
    let told = kept("story", app.walk.with_untracked(|walk| walk.story().to_owned()));
    let chosen = kept("chosen", roles.with_value(|roles| chosen_before(app, roles)));
    let error = kept("error", None::<&'static str>);
    let asked = Asked::new();

    let go_on = move || {
        let role = chosen.with_untracked(|chosen| chosen.first().copied());
        let role = roles.with_value(|roles| roles.get(role?).cloned());
        let is_read = asked.is_done(app, &told.get_untracked());
        if role.is_none() && is_read {
            error.set(Some("start-error"));
            to_error_summary();
            return;
        }
        app.change(Change::Tell(told.get_untracked()));
        let is_new = app.walk.with_untracked(|walk| walk.path().is_none());
        let any_way = || is_new.then_some(Change::Start(Path::Vraag)).into_iter().collect();
        let changes = role.map_or_else(any_way, |role| role.changes(app));
        if is_read {
            app.after(changes);
        } else {
            for change in changes {
                app.change(change);
            }
            asked.ask(app, told.get_untracked());
        }
    };
    let offered = roles.with_value(|roles| roles.iter().map(Role::choice).collect());
    all(vec![
        El::from_all([languages(
            app.t("languages"),
            &LANGUAGES,
            || "nl",
            move |code| {
                if let Some(tongue) = Tongue::from_code(code) {
                    app.go(LaterScreen::InLanguage(tongue));
                }
            },
        )]),
        error_summary(
            app.t("error-title"),
            move || error.get().map(|id| app.t(id)),
            || "c0".to_owned(),
        ),
        El::from_all([app.aside("start-lead").map(lead)]),
        second_part::found(app),
        heading(app.t("start-title")).into(),
        choices(offered, Picks::One, chosen, "h").into(),
        block("section", "sw-asked")
            .child(words("w0", app.t("start-words"), app.aside("start-words.hint"), told))
            .into(),
        asked.answer(app).into(),
        block("div", "sw-row").child(action(app.t("go-on"), Kind::Main, go_on)).into(),
        private(app),
        other_ways(app, is_young, told),
        where_to_turn(app),
    ])
}

/// Somebody whom it may be about, and the step that asks it.
#[derive(Clone)]
struct Role {
    path: Path,
    step: Step,
    value: String,
    text: String,
}

impl Role {
    fn choice(&self) -> Choice {
        Choice::words(self.text.clone())
    }

    /// What choosing it changes; nothing when it was chosen before.
    fn changes(&self, app: App) -> Vec<Change> {
        let (is_same, path) = app.walk.with_untracked(|walk| {
            (walk.facts().is(SingleFact::Rol, &self.value) && walk.is_done(&self.step), walk.path())
        });
        let mut changes = Vec::new();
        if path != Some(self.path) {
            changes.push(Change::Start(self.path));
        } else if is_same {
            return changes;
        }
        let answer = Answer::read(SingleFact::Rol.into(), &self.value);
        changes.extend(answer.map(|answer| Change::Answer(self.step.clone(), vec![answer])));
        changes
    }
}

/// Whom it may be about, as the questions of the ways ask it.
fn roles(app: App, is_young: bool) -> Vec<Role> {
    let ways: &[Path] = if is_young { &[Path::Jong] } else { &[Path::Vraag, Path::Zorg] };
    let rol = Fact::Single(SingleFact::Rol);
    app.content(|content| {
        let asked = ways.iter().flat_map(|way| {
            let asking = content.questions.iter().filter(|one| one.path == Some(*way));
            asking.filter_map(|one| {
                let Ask::One(asked) = &one.ask else { return None };
                (asked.fact == rol).then(|| (*way, one.id.clone(), asked))
            })
        });
        asked
            .flat_map(|(path, id, asked)| {
                asked.values.iter().map(move |value| Role {
                    path,
                    step: Step { question: id.clone(), topic: None },
                    value: value.clone(),
                    text: app.t(&wording::said_id(rol, value)),
                })
            })
            .collect()
    })
}

/// The place of the role that was chosen before.
fn chosen_before(app: App, roles: &[Role]) -> Vec<usize> {
    let is_chosen = |role: &Role| {
        app.walk.with_untracked(|walk| {
            walk.facts().is(SingleFact::Rol, &role.value) && walk.is_done(&role.step)
        })
    };
    roles.iter().position(is_chosen).into_iter().collect()
}

/// What happens with what is told, and who may see this device.
fn private(app: App) -> AnyView {
    let private = paragraph()
        .child(el("b").text(app.t("start-private")))
        .text(" ")
        .text(app.aside("start-private-more").unwrap_or_default())
        .text(" ")
        .child(action(app.t("privacy-read"), Kind::Plain, move || app.go(LaterScreen::Privacy)));
    all(vec![
        alert(Picture::Lock, "utrecht-alert utrecht-alert--info", vec![private]).into(),
        device::welcome(app).into(),
    ])
}

/// The ways in for people who want something else.
fn other_ways(app: App, is_young: bool, told: RwSignal<String>) -> AnyView {
    let plain =
        move |id: &str, act: Box<dyn Fn()>| el("li").child(action(app.t(id), Kind::Plain, act));
    let to =
        move |id: &str, screen: LaterScreen| plain(id, Box::new(move || app.go(screen.clone())));
    let (other, way) =
        if is_young { ("start-adult", Path::Vraag) } else { ("start-jong", Path::Jong) };
    let turn = move || {
        app.change(Change::Tell(told.get_untracked()));
        app.change(Change::Start(way));
        app.show(Screen::Start);
    };
    let give = move || {
        app.change(Change::Start(Path::Doen));
        let is_known = app.content(|content| !content.municipality.name.is_empty());
        app.go(if is_known { LaterScreen::Result.into() } else { Screen::Places });
    };
    let ways = vec![
        plain("start-doen", Box::new(give)),
        plain(other, Box::new(turn)),
        to("start-help", LaterScreen::Helper),
        to("stories-start", LaterScreen::Stories),
        to("copy-load-link", LaterScreen::Load),
    ];
    let at_once = paragraph()
        .text(app.t("start-melding"))
        .text(" ")
        .child(action(app.t("start-melding-act"), Kind::Plain, move || {
            app.go(LaterScreen::Melding);
        }))
        .text(" ")
        .text(app.t("start-melding-always"));
    all(vec![block("ul", "sw-links").children(ways).into(), at_once.into()])
}

/// Where to turn to, once it is known where the resident lives.
fn where_to_turn(app: App) -> AnyView {
    changing(move || {
        let name = app.catalogue.with(|content| content.municipality.name.clone());
        if name.is_empty() {
            return nothing();
        }
        let elsewhere = paragraph().child(action(app.t("other-place"), Kind::Plain, move || {
            app.go(Screen::Places);
        }));
        block("section", "sw-card")
            .child(heading_2(app.t_with("start-where", &[("plaats", &name)])))
            .child(contact::of_destination(app, Destination::Swt))
            .child(elsewhere)
            .into()
    })
}
