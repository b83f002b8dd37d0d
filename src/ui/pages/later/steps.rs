//! The resident's steps: how they begin, who helps, when, and how it went; to print, and for a calendar. And what
//! changed in the advice since the copy that they came back with.

use crate::ui::parts::sheet::sheet;
use crate::ui::parts::{
    calendar::{Words, agenda},
    day::Day,
    take_along::{Taken, take_along},
};
use crate::{
    copy::since::{Cause, Moved, Thing, since},
    domain::{answer::Answer, date::Date, decision::Decision, ids::SuggestionId},
    papers::steps as sheets,
    platform::page,
    texts::wording,
    ui::{
        app::{App, HEADING},
        components::{Kind, action, heading, heading_2, heading_3, line, toggle, words},
        field::Field,
        html::{El, all, block, changing, el, lead, nothing, once_rendered, p, small},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{
        change::LaterChange,
        circle::helpers,
        planned::{Planned, Went},
        steps,
    },
};
use leptos::prelude::*;

/// The name of the file that is kept; says nothing about what is in it.
const FILE: &str = "mijn-lijst.html";
/// What is said of the days in a calendar.
const AGENDA: Words = Words { text: "steps-agenda-text", event: "steps-agenda-event", mark: "dag" };

pub fn page(app: App) -> AnyView {
    let said = kept("said", String::new());
    // The cards are made again only when there are others, so that the focus stays where it is.
    let chosen = Memo::new(move |_| {
        let chosen = app.walk.with(|walk| steps::chosen(walk, &app.assessment.get()));
        chosen.into_iter().map(|id| (id, true)).collect::<Vec<_>>()
    });
    let cards = changing(move || {
        let chosen = chosen.get();
        if chosen.is_empty() {
            let choose =
                action(app.t("steps-choose"), Kind::Main, move || app.go(LaterScreen::Result));
            return all(vec![p(app.t("steps-none")).into(), choose.into()]);
        }
        let cards = chosen.iter().enumerate().map(|(place, (id, _))| card(app, place, *id, said));
        block("ol", "sw-plain sw-noprint").children(cards).into()
    });
    all(vec![
        heading(app.t("steps-title")).into(),
        lead(app.t("steps-lead")).into(),
        changes(app),
        el("p").attr("role", "status").changing_text(move || said.get()).into(),
        cards,
        changing(move || if chosen.with(Vec::is_empty) { nothing() } else { taking(app) }),
        changing(move || planned_days(app)),
    ])
}

/// A step, with what is planned for it.
fn card(app: App, place: usize, id: SuggestionId, said: RwSignal<String>) -> El {
    let title = wording::plan::suggestion_title(&app.texts(), id);
    let texts = app.document_texts();
    let now = move || app.walk.with(|walk| walk.planned(id));
    let first = Field::new(
        move || sheets::first(&texts, id, &now()),
        move |words| change(app, id, |planned| planned.first = Some(words)),
    );
    let went = Went::ALL.map(|went| {
        let is_on = move || now().went == Some(went);
        let press = move || {
            let chosen = Some(went).filter(|_| !untrack(is_on));
            change(app, id, |planned| planned.went = chosen);
        };
        toggle(move |_| app.t(&format!("steps-{}", went.id())), is_on, press)
    });
    let aside = changing(move || {
        if now().went != Some(Went::Not) {
            return nothing();
        }
        let put_aside = move || {
            app.change(LaterChange::Decide(id, Some(Decision::Tried(String::new()))));
            let title = wording::plan::suggestion_title(&app.texts(), id);
            said.set(app.t_with("put-aside", &[("stap", &title)]));
            once_rendered(|| page::focus(HEADING));
        };
        let act = action(app.t("steps-aside-act"), Kind::Small, put_aside);
        all(vec![p(app.t("steps-aside")).into(), act.into()])
    });
    let group = |letter: &str, text: &str| {
        let id = format!("{letter}{place}");
        let name = block("p", "utrecht-form-label").attr("id", id.clone()).text(app.t(text));
        el("div").attr("role", "group").attr("aria-labelledby", id).child(name)
    };
    block("li", "sw-card")
        .child(heading_2(title.clone()))
        .child(words(format!("f{place}"), app.t("steps-first"), None, first))
        .maybe((!app.is_in_danger()).then(|| who(app, place, id)))
        .child(group("k", "steps-day").child(day(app, place, id, title)))
        .child(group("g", "steps-went").child(block("div", "sw-decide").children(went)))
        .child(aside)
}

/// Changes what is planned for a step.
fn change(app: App, id: SuggestionId, change: impl FnOnce(&mut Planned)) {
    let mut planned = app.walk.with_untracked(|walk| walk.planned(id));
    change(&mut planned);
    app.change(LaterChange::PlanStep(id, planned));
}

/// The person who helps: in words, or from the circle.
fn who(app: App, place: usize, id: SuggestionId) -> El {
    let write = move |words| change(app, id, |planned| planned.who = words);
    let field = Field::new(move || app.walk.with(|walk| walk.planned(id)).who, write);
    let advice = app.advice();
    let names = app.walk.with_untracked(|walk| helpers(walk, &advice));
    let name = format!("n{place}");
    let pick = (!names.is_empty()).then(|| {
        let button = |name: String| {
            let words = name.clone();
            action(name, Kind::Small, move || {
                change(app, id, |planned| planned.who.clone_from(&words));
            })
        };
        block("div", "sw-decide")
            .attr("role", "group")
            .attr("aria-labelledby", name.clone())
            .child(el("span").attr("id", name).text(app.t("steps-who-pick")))
            .children(names.into_iter().map(button))
    });
    el("div").child(line(format!("h{place}"), app.t("steps-who"), field, None)).maybe(pick)
}

/// The day of a step: said, or asked.
fn day(app: App, place: usize, id: SuggestionId, title: String) -> AnyView {
    let known = move || app.walk.with(|walk| walk.planned(id)).day;
    let gone = |day: Date, today: Date| (day < today).then_some("error-day-gone");
    let fields = Day::new(place, untrack(known), "steps-day-keep", gone);
    let editing = kept(&format!("open{place}"), false);
    let open = move || {
        editing.set(true);
        once_rendered(move || page::focus(&fields.first()));
    };
    let button = move |text: &str, title: &str, act: Box<dyn Fn()>| {
        let label = app.t_with("steps-label", &[("wat", &app.t(text)), ("stap", title)]);
        action(app.t(text), Kind::Small, act).attr("aria-label", label)
    };
    let back = move || {
        editing.set(false);
        once_rendered(move || page::focus(&format!("b{place}")));
    };
    changing(move || {
        if editing.get() {
            let keep = move |day| {
                change(app, id, |planned| planned.day = Some(day));
                back();
            };
            return fields.ask(app, format!("k{place}"), keep).into();
        }
        let open_id = format!("b{place}");
        let Some(day) = known() else {
            return button("steps-day-pick", &title, Box::new(open)).attr("id", open_id).into();
        };
        let day = wording::day(&app.texts(), day);
        let remove = move || {
            change(app, id, |planned| planned.day = None);
            back();
        };
        all(vec![
            p(app.t_with("steps-day-is", &[("dag", &day)])).into(),
            block("div", "sw-decide")
                .child(button("steps-day-change", &title, Box::new(open)).attr("id", open_id))
                .child(button("steps-day-remove", &title, Box::new(remove)))
                .into(),
        ])
    })
}

/// The page to print, and the ways to take it along.
fn taking(app: App) -> AnyView {
    let document = move || {
        let advice = app.assessment.get();
        let texts = app.document_texts();
        app.walk.with(|walk| {
            app.content(|content| sheets::sheet(walk, content, &advice, &texts, app.today()))
        })
    };
    let taken = Taken::of(document, FILE);
    all(vec![
        block("div", "sw-noprint").child(heading_2(app.t("melding-preview"))).into(),
        changing(move || sheet(app, &document())),
        take_along(app, taken),
    ])
}

/// The days that are still to come, for a calendar.
fn planned_days(app: App) -> AnyView {
    let days = app.walk.with(|walk| steps::days(walk, &app.assessment.get(), app.today()));
    agenda(app, days, AGENDA)
}

/// What came and went since the copy. Not where danger holds: then only that counts.
fn changes(app: App) -> AnyView {
    if app.is_in_danger() {
        return nothing();
    }
    let found = app.told(|walk, content| {
        let moved = since(walk, content, app.today())?;
        Some((moved, walk.earlier().and_then(|earlier| earlier.day)))
    });
    let Some((moved, day)) = found else { return nothing() };
    let part = |came: bool, text: &str| {
        let rows: Vec<El> =
            moved.iter().filter(|one| one.came == came).map(|one| row(app, one)).collect();
        (!rows.is_empty()).then(|| {
            el("div").child(heading_3(app.t(text))).child(block("ul", "sw-plain").children(rows))
        })
    };
    let lead = match day {
        _ if moved.is_empty() => app.t("since-same"),
        Some(day) => app.t_with("since-lead", &[("dag", &wording::date(&app.texts(), day))]),
        None => app.t("since-lead-unknown"),
    };
    block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("since-title")))
        .child(p(lead))
        .maybe(part(true, "since-came"))
        .maybe(part(false, "since-gone"))
        .into()
}

/// Something that came or went, and why.
fn row(app: App, moved: &Moved) -> El {
    let texts = app.texts();
    let name = match moved.what {
        Thing::Suggestion(id) => wording::plan::suggestion_title(&texts, id),
        Thing::Place(destination) => app.t(&format!("destination-{}", destination.id())),
    };
    let mut because: Vec<String> = Vec::new();
    for cause in moved.because.iter().map(|cause| why(app, cause)) {
        if !because.contains(&cause) {
            because.push(cause);
        }
    }
    el("li").child(el("b").text(name)).children(because.into_iter().map(small))
}

/// Why, in words. What was said about danger is not said again.
fn why(app: App, cause: &Cause) -> String {
    let texts = app.texts();
    let said = |answer: &Answer| wording::said(&texts, answer);
    match cause {
        Cause::Decision => app.t("since-decision"),
        Cause::Time => app.t("since-time"),
        Cause::Answer(then, now) => {
            let mut both = then.iter().chain(now);
            if both.any(|answer| answer.fact().is_about_danger()) {
                return app.t("since-other");
            }
            let [then, now] = [then, now].map(|answer| answer.as_ref().map(said));
            match (then, now) {
                (Some(then), Some(now)) => {
                    app.t_with("since-changed", &[("eerst", &then), ("nu", &now)])
                }
                (None, Some(now)) => app.t_with("since-new", &[("nu", &now)]),
                (Some(then), None) => app.t_with("since-open", &[("eerst", &then)]),
                (None, None) => app.t("since-other"),
            }
        }
    }
}
