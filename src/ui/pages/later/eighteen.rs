//! Around the eighteenth birthday: what changes and when. A page for young people, with a person who is on their
//! side always in sight; nobody is asked for consent, and nothing is stored.

use crate::ui::parts::contact;
use crate::{
    domain::{
        answer::Value,
        destination::Destination,
        eighteen::{Change, age, moment},
        fact::{Fact, SingleFact},
    },
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, error_message, heading, heading_2, heading_3, line},
        html::{El, all, block, changing, el, lead, p, paragraph, small},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{ExtraChange, change::LaterChange, extra::months_until_eighteen},
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let plan = block("section", "sw-card sw-noprint")
        .child(heading_2(app.t("eighteen-plan")))
        .child(p(app.t("eighteen-plan.text")))
        .child(action(app.t("eighteen-plan-act"), Kind::Main, move || app.go(LaterScreen::Future)));
    let parents =
        action(app.t("eighteen-parents-act"), Kind::Plain, move || app.go(LaterScreen::Parents));
    all(vec![
        heading(app.t("eighteen-title")).into(),
        lead(app.t("eighteen-lead")).into(),
        p(app.t("eighteen-free")).into(),
        trusted(app).into(),
        months(app).into(),
        heading_2(app.t("eighteen-timeline")).into(),
        changing(move || {
            let until = app.walk.with(|walk| {
                if let Some(Value::Months(months)) = walk.facts().value(MONTHS) {
                    Some(*months)
                } else {
                    None
                }
            });
            timeline(app, "", until).into()
        }),
        plan.into(),
        paragraph().child(parents).into(),
    ])
}

const MONTHS: Fact = Fact::Single(SingleFact::MaandenTot18);

/// A person who supports young people and their parents, and is not of the municipality (Jeugdwet art. 1a.1, 2.5).
pub fn trusted(app: App) -> El {
    block("section", "sw-card")
        .child(heading_2(app.t("eighteen-trusted")))
        .child(contact::of_destination(app, Destination::Jeugdstem))
}

/// In how many months the resident turns eighteen.
fn months(app: App) -> El {
    let known = app.walk.with_untracked(|walk| walk.facts().answer(MONTHS).cloned());
    let known = known.map(|answer| answer.spelled().concat()).unwrap_or_default();
    let (typed, wrong) = (kept("w0", known), kept("wrong", false));
    let count = move || {
        let typed = typed.get_untracked();
        let is_age = months_until_eighteen(&typed).is_ok();
        wrong.set(!is_age);
        if is_age {
            app.change(LaterChange::Extra(ExtraChange::TurnsEighteenIn(typed)));
        }
    };
    let error = move || wrong.get().then(|| app.t("error-months"));
    block("section", "sw-noprint")
        .child(line("w0", app.t("eighteen-months"), typed, Some(3)))
        .child(small(app.t("eighteen-months.hint")))
        .child(error_message(error).attr("role", "alert"))
        .child(action(app.t("eighteen-count"), Kind::Small, count))
}

/// What changes, moment by moment. With `form`, the words for others, and only what is known for certain. With the months
/// until the resident turns eighteen, also when that is for them.
pub fn timeline(app: App, form: &str, until: Option<i16>) -> El {
    let words = |change: &Change| app.texts().find(&format!("eighteen-{}{form}", change.id), &[]);
    let mut moments: Vec<(i16, Vec<El>)> = Vec::new();
    app.content(|content| {
        let mut changes: Vec<&Change> = content.changes.iter().collect();
        changes.sort_by_key(|change| change.months);
        for change in changes.into_iter().filter(|change| change.is_valid(app.today())) {
            let Some(words) = words(change) else { continue };
            let known = change.known.as_ref().map(|known| {
                let when = wording::found_on(&app.texts(), &known.as_of);
                let values = [("bron", known.source.as_str()), ("wanneer", when.as_str())];
                small(app.t_with("eighteen-known", &values))
            });
            let shown = el("li").child(p(words)).maybe(known);
            match moments.last_mut() {
                Some((months, list)) if *months == change.months => list.push(shown),
                _ => moments.push((change.months, vec![shown])),
            }
        }
    });
    let moments = moments.into_iter().map(|(months, list)| {
        block("li", "sw-card")
            .child(heading_3(app.t_with("eighteen-at", &[("leeftijd", &age(months))])))
            .maybe(until.and_then(|until| when(app, months, until)))
            .child(block("ul", "sw-plain").children(list))
    });
    block("ol", "sw-plain").children(moments)
}

/// When an event is for this resident: the month, because the day was not asked.
fn when(app: App, months: i16, until: i16) -> Option<El> {
    let (left, day) = moment(months, until, app.today())?;
    let id = if left < 0 { "eighteen-passed" } else { "eighteen-when" };
    let month = app.t(&format!("month-{}", u8::from(day.month())));
    let values = [("maand", month.as_str()), ("jaar", &day.year().to_string())];
    Some(paragraph().child(el("b").text(app.t_with(id, &values))))
}
