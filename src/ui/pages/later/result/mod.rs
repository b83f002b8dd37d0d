//! What fits, and where to turn to: what was told, three steps to begin with, the ladder from oneself to the municipality,
//! and the route. What cannot wait turns the page around: whom to call stands first.

mod changes;
mod first;
pub mod ladder;
pub mod route;
mod told;
mod urgent;
mod why_not;

use crate::{
    domain::{
        assessment::{Assessment, Route, Suggested},
        bezwaar,
        decision::Decision,
        fact::SingleFact,
        ids::RuleId,
        terms::Moment,
        urgency::Urgency,
    },
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, details, heading, heading_2, notice},
        html::{El, all, block, changing, el, nothing, p, paragraph, small},
        page_state::kept,
        parts::{
            contact,
            off_paper::{of_printer, off_paper},
        },
        screen::{LaterScreen, Screen},
    },
    walk::change::Change,
};
use leptos::prelude::*;

/// The rule about groups for which few people have expertise; it adds a note and no route.
const EXPERT: &str = "R57";
/// The rule about one plan for several people.
const ONE_PLAN: &str = "R54";
/// The modifiers for a carer for whom it is heavy, and for one who cannot go on.
const CARER: &str = "M1";
const RELIEF: &str = "M2";

/// How the page is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Three steps, then the ladder.
    Usual,
    /// Who cares finds what is for themselves first.
    Relief,
    /// Whom to call stands first; the ladder is folded.
    Urgent,
}

impl Shape {
    fn of(advice: &Assessment, calls: &[&Route]) -> Self {
        let is_first = |route: &&Route| route.urgency >= Urgency::U1;
        let relief = applies(&advice.modifiers, RELIEF) && !calls.iter().any(is_first);
        match calls {
            _ if relief => Self::Relief,
            [] => Self::Usual,
            _ => Self::Urgent,
        }
    }
}

pub fn page(app: App) -> AnyView {
    let said = RwSignal::new(String::new());
    // The cards are made again only when there are others, so that the focus stays where it is.
    let shown = Memo::new(move |_| {
        let of = |s: &Suggested| (s.id, s.first_view, s.begin);
        app.assessment.get().suggestions.iter().map(of).collect::<Vec<_>>()
    });
    let advice = app.advice();
    let calls = urgent::calls(&advice);
    let shape = Shape::of(&advice, &calls);
    let again = move |make: fn(App, &Assessment, Shape, RwSignal<String>) -> AnyView| {
        changing(move || {
            // Reading it, not only following it: what was never read never changes.
            shown.with(|_| ());
            make(app, &app.advice(), shape, said)
        })
    };
    let main = el("div")
        .child(top(app, &advice, shape, &calls))
        .maybe(changes::changes(app, &advice))
        .child(again(begin))
        .child(
            block("p", "utrecht-paragraph sw-said")
                .attr("role", "status")
                .changing_text(move || said.get()),
        )
        .children(beside(app, &advice, shape))
        .maybe(notes(app, &advice))
        .child(again(steps))
        .child(again(rest))
        .child(changing(move || {
            shown.with(|_| ());
            why_not::why_not(app, &app.advice())
        }));
    let is_main = |call: &&Route| call.destination == advice.main.destination;
    let is_main_above = shape == Shape::Urgent && calls.iter().any(is_main);
    let route = if is_main_above { route::story(app) } else { route::route(app, &advice) };
    let aside = el("aside")
        .child(route)
        .maybe(route::extras(app, &advice))
        .maybe(precise(app))
        .child(more(app, &advice));
    all(vec![
        block("div", "sw-columns").child(main).child(aside).into(),
        small(receipt(app)).into(),
        of_printer(app),
    ])
}

/// What the page begins with: whom to call, or what was told.
fn top(app: App, advice: &Assessment, shape: Shape, calls: &[&Route]) -> AnyView {
    let title = match shape {
        Shape::Urgent => {
            let top = urgent::top(app, advice, calls);
            return all(vec![top, told::correct(app).into()]);
        }
        Shape::Relief => "result-relief",
        Shape::Usual => "result-title",
    };
    let told = [told::told(app), told::correct(app)].map(AnyView::from);
    all(std::iter::once(heading(app.t(title)).into()).chain(told).collect())
}

/// The steps to begin with.
fn begin(app: App, advice: &Assessment, shape: Shape, said: RwSignal<String>) -> AnyView {
    let steps = first::steps(advice, shape == Shape::Relief);
    match shape {
        Shape::Urgent => first::first(app, &steps, "urgent-first", said),
        Shape::Relief if app.about().is_other() => first::first_for_each(app, &steps, said),
        Shape::Relief | Shape::Usual => first::first(app, &steps, "result-first", said),
    }
}

/// The ladder: open, or folded where something cannot wait.
fn steps(app: App, advice: &Assessment, shape: Shape, said: RwSignal<String>) -> AnyView {
    let first = first::steps(advice, shape == Shape::Relief);
    let shown: Vec<&Suggested> =
        advice.suggestions.iter().filter(|one| one.first_view || one.begin.is_some()).collect();
    if shown.is_empty() {
        return p(app.t("result-none")).into();
    }
    if shown.len() == first.len() {
        return nothing();
    }
    let ladder = ladder::ladder(app, &shown, &first, said);
    if shape == Shape::Urgent {
        let other = el("div").child(told::told(app)).child(ladder);
        return details(kept("ladder", false), app.t("urgent-other"), other).into();
    }
    let title = heading_2(app.t("result-all"));
    all(vec![title.into(), p(app.t("result-lead")).into(), ladder])
}

/// What is not shown at first, folded, and made when it is opened.
fn rest(app: App, advice: &Assessment, _: Shape, said: RwSignal<String>) -> AnyView {
    let is_hidden = |one: &&Suggested| !one.first_view && one.begin.is_none();
    let count = advice.suggestions.iter().filter(is_hidden).count();
    if count == 0 {
        return nothing();
    }
    let is_open = kept("everything", false);
    let cards = changing(move || {
        if !is_open.get() {
            return nothing();
        }
        let advice = app.advice();
        let hidden: Vec<&Suggested> = advice.suggestions.iter().filter(is_hidden).collect();
        ladder::by_topic(app, &hidden, said)
    });
    let title = app.t_with("result-more", &[("aantal", &count.to_string())]);
    details(is_open, title, block("div", "sw-rest").child(cards)).into()
}

/// Contacts that are not urgent, such as the person who already keeps the overview.
fn beside(app: App, advice: &Assessment, shape: Shape) -> Vec<El> {
    let least = if shape == Shape::Urgent { Urgency::U2 } else { Urgency::U1 };
    let calm = advice.contacts.iter().filter(|contact| contact.urgency < least);
    let card = |contact: &Route| {
        let why = wording::reasons(&app.texts(), &app.about(), contact).join(" ");
        off_paper("section", "sw-card", contact.tells_of_danger())
            .child(contact::of_destination(app, contact.destination))
            .child(route::because(contact, why))
    };
    calm.map(card).collect()
}

/// What applies to how things are done: language, computer, someone who does not know.
fn notes(app: App, advice: &Assessment) -> Option<El> {
    let (texts, who) = (app.texts(), app.about());
    let mut lines: Vec<String> =
        advice.modifiers.iter().map(|id| wording::modifier(&texts, &who, *id)).collect();
    if applies(&advice.rules, EXPERT) {
        lines.push(who.text(&texts, "reason-r57", &[]));
    }
    let objection = app.told(|walk, content| {
        let sent = walk.day_of(Moment::Besluit)?;
        bezwaar::last_day(sent, content, app.today())
    });
    if let Some(day) = objection {
        let id = if day < app.today() { "bezwaar-day-passed" } else { "bezwaar-last-day" };
        lines.push(app.t_with(id, &[("datum", &wording::date(&app.texts(), day))]));
    }
    (!lines.is_empty()).then(|| notice(lines))
}

/// The way to what is not asked yet and what makes the advice more precise.
fn precise(app: App) -> Option<El> {
    let (has_next, has_more) = app.told(|walk, content| {
        let today = app.today();
        (walk.next(content, today).is_some(), walk.can_be_more_precise(content, today))
    });
    let ask = move || {
        if !has_next {
            app.change(Change::BePrecise);
        }
        app.proceed();
    };
    (has_next || has_more).then(|| {
        block("section", "sw-card")
            .child(heading_2(app.t("precise-title")))
            .child(p(app.t("precise-text")))
            .child(action(app.t("precise-act"), Kind::Quiet, ask))
    })
}

/// What else can be done here.
fn more(app: App, advice: &Assessment) -> El {
    block("section", "sw-card")
        .child(heading_2(app.t("more-title")))
        .child(p(app.t("more-why")))
        .child(action(app.t("more-act"), Kind::Plain, move || app.go(LaterScreen::More)))
        .child(changing(move || {
            let is_doing = |decision: &Decision| *decision == Decision::Doing;
            let has_steps = app
                .walk
                .with(|walk| walk.earlier().is_some() || walk.decisions().values().any(is_doing));
            let look = move || app.go(LaterScreen::Steps);
            if has_steps {
                action(app.t("more-steps-act"), Kind::Plain, look).into()
            } else {
                nothing()
            }
        }))
        .maybe(for_carer(app, advice))
        .maybe(for_household(app, advice))
}

/// The way to a part for the carer, where there is one.
fn for_carer(app: App, advice: &Assessment) -> Option<El> {
    let is_cared_for = app.walk.with_untracked(|walk| {
        let facts = walk.facts();
        facts.is(SingleFact::Rol, "mantelzorger") || facts.is_yes(SingleFact::Mz)
    });
    way(
        app,
        is_cared_for || applies(&advice.modifiers, CARER),
        "carer-act",
        Screen::Later(LaterScreen::Carer),
    )
}

/// The way to one plan of the household, where several parts of daily life are heavy and children live there.
fn for_household(app: App, advice: &Assessment) -> Option<El> {
    way(
        app,
        applies(&advice.rules, ONE_PLAN),
        "household-act",
        Screen::Later(LaterScreen::Household),
    )
}

/// A way to something for several people; there is none where danger holds.
fn way(app: App, fits: bool, text: &str, to: Screen) -> Option<El> {
    let go = move || app.go(to.clone());
    (fits && !app.is_in_danger()).then(|| paragraph().child(action(app.t(text), Kind::Plain, go)))
}

fn applies(found: &[RuleId], id: &str) -> bool {
    RuleId::try_from(id.to_owned()).is_ok_and(|id| found.contains(&id))
}

/// Version of content and app, and the date.
fn receipt(app: App) -> String {
    let date = wording::date(&app.texts(), app.today());
    let version = app.content(|content| content.version.clone());
    let values =
        [("inhoud", version.as_str()), ("versie", env!("CARGO_PKG_VERSION")), ("datum", &date)];
    app.t_with("receipt", &values)
}
