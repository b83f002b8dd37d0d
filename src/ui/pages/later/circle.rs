//! The people around the resident: a picture and a list of them, to add to and change. People without a network see
//! ways to meet others; the page is empty where danger holds.

use crate::ui::parts::suggestion;
use crate::{
    domain::circle::{Around, Asking, Nearness, Part, carer_comes_first},
    platform::page,
    ui::{
        app::App,
        components::{
            Kind, Person, Words, action, action_labelled, circle, error_message, heading,
            heading_2, line, notice, toggle,
        },
        html::{El, all, block, changing, el, lead, nothing, once_rendered, p, small},
        page_state::kept,
        screen::{LaterScreen, Screen},
    },
    walk::{
        Walk,
        change::LaterChange,
        circle::{Offer, may_ask, ways_to_meet},
    },
};
use leptos::prelude::*;

/// What is filled in about a person.
#[derive(Clone, Copy)]
struct Form {
    /// The person asked about: no name for a new one.
    about: RwSignal<Option<String>>,
    name: RwSignal<String>,
    does: RwSignal<String>,
    /// Nearness, part and asking, each by its place in the list of all.
    chosen: [RwSignal<Vec<usize>>; 3],
    error: RwSignal<Option<String>>,
    said: RwSignal<String>,
    /// Whether a person was just said not to be safe.
    is_unsafe: RwSignal<bool>,
}

pub fn page(app: App) -> AnyView {
    let advice = app.advice();
    match Offer::of(&advice) {
        Offer::Nothing => all(vec![
            heading(app.t("circle-title")).into(),
            lead(app.t("circle-safety")).into(),
            action(app.t("not-safe"), Kind::Main, move || app.go(Screen::Safety)).into(),
        ]),
        Offer::Meeting => meeting(app),
        Offer::Circle { .. } => people(app),
    }
}

/// Ways to meet people, for residents without a network.
fn meeting(app: App) -> AnyView {
    let said = RwSignal::new(String::new());
    let advice = app.advice();
    let ways = app.content(|content| ways_to_meet(&advice, content));
    let cards = ways.iter().map(|way| suggestion::card(app, way, said));
    all(vec![
        heading(app.t("circle-meeting")).into(),
        lead(app.t("circle-meeting-lead")).into(),
        el("p").attr("role", "status").changing_text(move || said.get()).into(),
        el("div").children(cards).into(),
        p(app.t("circle-meeting-change")).into(),
        action(app.t("result-change-act"), Kind::Plain, move || app.go(LaterScreen::Check)).into(),
    ])
}

fn people(app: App) -> AnyView {
    let chosen = ["c0", "c1", "c2"].map(|name| kept(name, Vec::new()));
    let form = Form {
        about: kept("about", None),
        name: kept("name", String::new()),
        does: kept("does", String::new()),
        chosen,
        error: kept("error", None),
        said: kept("said", String::new()),
        is_unsafe: kept("unsafe", false),
    };
    let drawing = changing(move || drawn(app, form, &app.walk.with(Walk::circle)));
    let add = move || form.open(None);
    let shown = changing(move || {
        if let Some(about) = form.about.get() {
            return form.ask(app, about);
        }
        let add = action(app.t("circle-add"), Kind::Main, add).attr("id", "a0");
        block("div", "sw-row").child(add).into()
    });
    let unsafe_ = changing(move || {
        if form.is_unsafe.get() {
            let way = action(app.t("not-safe"), Kind::Quiet, move || app.go(Screen::Safety));
            let way = block("div", "sw-row").child(way);
            all(vec![notice(vec![app.t("circle-unsafe")]).into(), way.into()])
        } else {
            nothing()
        }
    });
    all(vec![
        heading(app.t("circle-title")).into(),
        lead(app.t("circle-lead")).into(),
        drawing,
        el("p").attr("role", "status").changing_text(move || form.said.get()).into(),
        unsafe_,
        shown,
        block("section", "sw-card")
            .child(p(app.t("circle-in-plan")))
            .child(action(app.t("melding-plan"), Kind::Plain, move || app.go(LaterScreen::Plan)))
            .into(),
    ])
}

/// The picture and the list.
fn drawn(app: App, form: Form, here: &[(String, Around)]) -> AnyView {
    let person = |(place, (name, around)): (usize, &(String, Around))| Person {
        name: name.clone(),
        nearness: around.nearness,
        part: around.part,
        about: Some(about(app, form, place, name, around)),
    };
    let words = Words {
        me: app.t("circle-me"),
        circles: Nearness::ALL.map(|one| app.t(&format!("circle-{}", one.id()))),
        nobody: app.t("circle-nobody"),
    };
    circle(here.iter().enumerate().map(person).collect(), words).into()
}

/// What a person does, whether they can be asked for something, and what can be done with it.
fn about(app: App, form: Form, place: usize, name: &str, around: &Around) -> El {
    let does = around.does.trim();
    let part = app.t(&format!("circle-{}", around.part.id()));
    let (asks, carer_first) = app.walk.with_untracked(|walk| {
        (may_ask(walk, around, &app.advice()), carer_comes_first(walk.facts()))
    });
    let why_not = if asks {
        None
    } else if around.asking != Asking::Can {
        // Not why: others may look along.
        Some("circle-not-ask")
    } else if around.nearness == Nearness::Group {
        Some("circle-group-ask")
    } else {
        (carer_first && around.can_be_asked(false)).then_some("circle-carer-first")
    };
    let button = |text: &str, act: Box<dyn Fn()>| {
        let label = app.t_with("circle-about", &[("wat", &app.t(text)), ("naam", name)]);
        action_labelled(app.t(text), label, Kind::Small, act)
    };
    let ask =
        asks.then(|| button("circle-ask", Box::new(move || app.go(LaterScreen::Favour(place)))));
    let change = {
        let known = (name.to_owned(), around.clone());
        let open = move || form.open(Some(&known));
        button("circle-change", Box::new(open)).attr("id", format!("b{place}"))
    };
    let remove = {
        let name = name.to_owned();
        let remove = move || {
            app.change(LaterChange::LeaveOut(name.clone()));
            form.about.set(None);
            form.said.set(app.t_with("circle-removed", &[("naam", &name)]));
            once_rendered(|| page::focus("a0"));
        };
        button("circle-remove", Box::new(remove))
    };
    el("div")
        .child(small(part))
        .maybe((!does.is_empty()).then(|| p(does)))
        .maybe(why_not.map(|id| small(app.t(id))))
        .child(block("div", "sw-decide").maybe(ask).child(change).child(remove))
}

impl Form {
    /// Asks about a person: new, or known already.
    fn open(self, known: Option<&(String, Around)>) {
        let around = known.map(|(_, around)| around);
        let of = |one: fn(&Around) -> Option<usize>| around.and_then(one);
        let name = known.map(|(name, _)| name.clone()).unwrap_or_default();
        self.name.set(name.clone());
        self.does.set(around.map(|around| around.does.clone()).unwrap_or_default());
        let chosen = [
            of(|one| Nearness::ALL.iter().position(|known| *known == one.nearness)),
            of(|one| Part::ALL.iter().position(|known| *known == one.part)),
            of(|one| Asking::ALL.iter().position(|known| *known == one.asking)),
        ];
        for (signal, chosen) in self.chosen.iter().zip(chosen) {
            signal.set(chosen.into_iter().collect());
        }
        self.error.set(None);
        self.said.set(String::new());
        self.is_unsafe.set(false);
        self.about.set(Some(name));
        once_rendered(|| page::focus("w0"));
    }

    /// The fields about a person.
    fn ask(self, app: App, about: String) -> AnyView {
        let [nearness, part, asking] = self.chosen;
        let ids = |ids: Vec<&'static str>| ids.into_iter().map(|id| app.t(&format!("circle-{id}")));
        let nearness = {
            let options = ids(Nearness::ALL.map(Nearness::id).to_vec()).collect();
            group(app, "q0", "circle-nearness", options, nearness)
        };
        let part = {
            let options = ids(Part::ALL.map(Part::id).to_vec()).collect();
            group(app, "q1", "circle-part", options, part)
        };
        let asking = {
            let options = ids(Asking::ALL.map(Asking::id).to_vec()).collect();
            group(app, "q2", "circle-asking", options, asking)
        };
        let error = error_message(move || self.error.get()).attr("role", "alert");
        let keep = action(app.t("circle-keep"), Kind::Main, move || self.keep(app, &about));
        let cancel = action(app.t("cancel"), Kind::Quiet, move || {
            self.about.set(None);
            once_rendered(|| page::focus("a0"));
        });
        block("section", "sw-card")
            .child(heading_2(app.t("circle-add")))
            .child(error)
            .child(line("w0", app.t("circle-name"), self.name, None))
            .child(nearness)
            .child(part)
            .child(line("w1", app.t("circle-does"), self.does, None))
            .child(asking)
            .child(block("div", "sw-row").child(keep).child(cancel))
            .into()
    }

    /// Keeps a person, or says what is missing.
    fn keep(self, app: App, about: &str) {
        let name = self.name.get_untracked().trim().to_owned();
        let circle = app.walk.with_untracked(Walk::circle);
        let [nearness, part, asking] =
            self.chosen.map(|chosen| chosen.with_untracked(|places| places.first().copied()));
        let nearness = nearness.and_then(|place| Nearness::ALL.get(place).copied());
        let part = part.and_then(|place| Part::ALL.get(place).copied());
        let asking = asking.and_then(|place| Asking::ALL.get(place).copied());
        let is_taken = about != name && circle.iter().any(|(other, _)| *other == name);
        let refuse = |id: &str| {
            self.error.set(Some(app.t(id)));
            once_rendered(|| page::focus("w0"));
        };
        if name.is_empty() {
            return refuse("circle-name-missing");
        }
        if is_taken {
            return refuse("circle-name-taken");
        }
        let (Some(nearness), Some(part), Some(asking)) = (nearness, part, asking) else {
            return refuse("circle-choice-missing");
        };
        let before = circle.into_iter().find(|(other, _)| other == about);
        let message = before.as_ref().map(|(_, one)| one.message.clone()).unwrap_or_default();
        if let Some((other, _)) = before {
            app.change(LaterChange::LeaveOut(other));
        }
        let does = self.does.get_untracked();
        app.change(LaterChange::Know(
            name.clone(),
            Around { nearness, part, does, asking, message },
        ));
        self.about.set(None);
        self.is_unsafe.set(asking == Asking::NotSafe);
        self.said.set(app.t_with("circle-kept", &[("naam", &name)]));
        once_rendered(|| page::focus("a0"));
    }
}

/// A question with a few answers beside each other, of which one is chosen.
pub fn group(
    app: App,
    id: &'static str,
    text: &str,
    options: Vec<String>,
    chosen: RwSignal<Vec<usize>>,
) -> El {
    let button = |(place, words): (usize, String)| {
        let is_on = move || chosen.with(|chosen| chosen.contains(&place));
        toggle(move |_| words.clone(), is_on, move || chosen.set(vec![place]))
    };
    let buttons = options.into_iter().enumerate().map(button);
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", id)
        .child(block("p", "utrecht-form-label").attr("id", id).text(app.t(text)))
        .maybe(app.aside(&format!("{text}.hint")).map(small))
        .child(block("div", "sw-decide").children(buttons))
}
