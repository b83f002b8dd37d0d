//! After the melding: from a known day to what the municipality has to do by when, and what the resident can do.

use crate::ui::parts::{
    calendar::{Words, agenda},
    contact,
    day::Day,
};
use crate::{
    domain::{
        date::{self, Date, days_between},
        destination::Destination,
        terms::{Closed, End, Moment, Term, Who},
    },
    platform::page,
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, details, heading, heading_2, heading_3},
        html::{El, all, block, changing, el, lead, once_rendered, p, paragraph, small},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::change::LaterChange,
};
use leptos::prelude::*;

/// What is said of the days in a calendar.
const AGENDA: Words = Words { text: "agenda-text", event: "agenda-event", mark: "laatste-dag" };
/// The rights that are explained: the text `rights-<id>`, with what it means as `.text`.
const RIGHTS: [&str; 6] = ["support", "choice", "budget", "second", "complaint", "ombudsman"];

pub fn page(app: App) -> AnyView {
    let moments = Moment::ALL.into_iter().enumerate().map(|(place, one)| card(app, place, one));
    let rights = RIGHTS.iter().map(|id| {
        details(
            kept(&format!("rights-{id}"), false),
            app.t(&format!("rights-{id}")),
            p(app.t(&format!("rights-{id}.text"))),
        )
    });
    all(vec![
        heading(app.t("after-title")).into(),
        lead(app.t("after-lead")).into(),
        p(app.t("after-youth")).into(),
        block("ol", "sw-plain sw-moments").children(moments).into(),
        changing(move || last_days(app)),
        heading_2(app.t("rights-title")).into(),
        all(rights.map(AnyView::from).collect()),
        block("section", "sw-card")
            .child(heading_2(app.t("rights-ask")))
            .child(contact::of_destination(app, Destination::Bezwaar))
            .into(),
    ])
}

/// Something that happens on the way: what it is, on which day it was, and which terms begin there.
fn card(app: App, place: usize, moment: Moment) -> El {
    let id = moment.id();
    let day_is_known = app.walk.with_untracked(|walk| walk.day_of(moment));
    let editing = kept(&format!("open{place}"), false);
    let to_come = |day: Date, today: Date| (day > today).then_some("error-day-to-come");
    let fields = Day::new(place, day_is_known, "after-count", to_come);
    let known = Memo::new(move |_| app.walk.with(|walk| walk.day_of(moment)));
    let shown = changing(move || {
        if editing.get() {
            let keep = move |day| {
                app.change(LaterChange::Happened(moment, date::format(day)));
                editing.set(false);
                once_rendered(move || page::arrive(&format!("t{place}")));
            };
            return fields.ask(app, format!("m{place}"), keep).into();
        }
        let open = move || {
            editing.set(true);
            once_rendered(move || page::focus(&fields.first()));
        };
        let name = app.t(&format!("moment-{id}"));
        let button = |text: &str| {
            action(app.t(text), Kind::Small, open).attr("id", format!("b{place}")).attr(
                "aria-label",
                app.t_with("after-label", &[("wat", &app.t(text)), ("stap", &name)]),
            )
        };
        match known.get() {
            None => button("after-fill-in").into(),
            Some(day) => {
                let day = wording::day(&app.texts(), day);
                let said = p(app.t_with("after-day", &[("dag", &day)]));
                let said = said.attr("id", format!("t{place}")).attr("tabindex", "-1");
                all(vec![said.into(), button("after-change").into(), terms(app, moment)])
            }
        }
    });
    let title = block("h2", "utrecht-heading-2").attr("id", format!("m{place}"));
    block("li", "sw-card")
        .child(title.text(app.t(&format!("moment-{id}"))))
        .child(p(app.t(&format!("moment-{id}.text"))))
        .child(shown)
}

/// The terms that begin at a moment of which the day is known.
fn terms(app: App, moment: Moment) -> AnyView {
    let ends: Vec<(Term, End)> = app.walk.with(|walk| {
        app.content(|content| {
            let ends = walk.ends(moment, content, app.today()).into_iter();
            ends.map(|(term, end)| (term.clone(), end)).collect()
        })
    });
    all(ends.iter().map(|(one, end)| term(app, one, *end).into()).collect())
}

fn term(app: App, term: &Term, end: End) -> El {
    let id = format!("term-{}", term.id);
    let last = wording::day(&app.texts(), end.last);
    let is_late = end.last < app.today();
    // A letter that says that the municipality is late only counts when it is.
    let fits = term.who == Who::Inwoner || is_late;
    let letter = term.letter.clone().filter(|_| fits).map(|letter| {
        let open = {
            let letter = letter.clone();
            move || app.go(LaterScreen::Letter(letter.clone()))
        };
        action(app.t(&format!("letter-{letter}.open")), Kind::Small, open)
    });
    let late = is_late.then(|| app.texts().find(&format!("{id}.late"), &[])).flatten();
    block("div", "sw-step")
        .child(heading_3(app.t(&id)))
        .child(
            paragraph()
                .child(el("b").text(app.t_with("after-last", &[("dag", &last)])))
                .text(" ")
                .text(left(app, end.last)),
        )
        .maybe(moved(app, end).map(p))
        .child(p(app.t(&format!("{id}.text"))))
        .maybe(late.map(|late| paragraph().child(el("b").text(late))))
        .maybe(letter)
        .child(small(app.t_with("after-law", &[("wet", &term.law)])))
}

/// How long it still is.
fn left(app: App, last: Date) -> String {
    let days = days_between(app.today(), last);
    match days {
        0 => app.t("after-today"),
        ..0 => app.t("after-passed"),
        1.. => app.t_with("after-left", &[("aantal", &days.to_string())]),
    }
}

/// Why the last day is later than by counting.
fn moved(app: App, end: End) -> Option<String> {
    let (texts, closed) = (app.texts(), end.closed?);
    let (counted, last) = (wording::day(&texts, end.counted), wording::day(&texts, end.last));
    let say = |id: &str, holiday: &str| {
        app.t_with(id, &[("dag", &counted), ("laatste", &last), ("feestdag", holiday)])
    };
    Some(match closed {
        Closed::Weekend => say("closed-weekend", ""),
        Closed::Holiday(holiday) => {
            say("closed-holiday", &app.t(&format!("holiday-{}", holiday.id())))
        }
        Closed::DayOff => say("closed-day-off", ""),
    })
}

/// The last days that are still to come, for a calendar.
fn last_days(app: App) -> AnyView {
    let days = app.walk.with(|walk| app.content(|content| walk.last_days(content, app.today())));
    agenda(app, days, AGENDA)
}
