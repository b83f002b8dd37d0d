//! What was told, to check and change. Changing one answer leads straight back here.

use crate::{
    domain::{
        answer::{Answer, Value},
        fact::{Fact, SingleFact},
        flow::Step,
        leefgebied::Leefgebied,
        question::Ask,
    },
    texts::wording::{self, about},
    ui::{
        app::App,
        components::{Kind, action, action_labelled, details, heading, notice},
        html::{El, all, block, lead, p},
        page_state::kept,
        pages::first::ask::who,
        screen::Screen,
    },
    walk,
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let steps = app.told(|walk, content| walk.done(content, app.today()));
    let topics = app.walk.with_untracked(|walk| walk.topics().to_vec());
    let has_next = app.told(|walk, content| walk.next(content, app.today()).is_some());
    let dropped = kept("dropped", app.dropped.with_untracked(|steps| !steps.is_empty()));
    let dropped = dropped.get_untracked();
    app.dropped.update_untracked(Vec::clear);
    let names: Vec<String> = topics.iter().map(|topic| topic_name(app, *topic)).collect();
    let about = vec![wording::list(&app.texts(), &names)];
    let (said, open): (Vec<_>, Vec<_>) =
        steps.into_iter().filter_map(|step| answered(app, step)).partition(|row| row.is_answered);
    let go_on = app.t(if has_next { "check-go-on" } else { "check-result" });
    let more = (Leefgebied::ALL.len() > topics.len())
        .then(|| action(app.t("check-more-topics"), Kind::Quiet, move || app.go(Screen::Topics)));
    let skipped = (!open.is_empty()).then(|| {
        let count = open.len().to_string();
        let rows = list(open.into_iter().map(|row| row.element));
        details(kept("skipped", false), app.t_with("check-skipped", &[("aantal", &count)]), rows)
    });
    let first = row(app, app.t("check-topics"), about, Screen::Topics).element;
    let rows = list([first].into_iter().chain(said.into_iter().map(|row| row.element)));
    all(vec![
        heading(app.t("check-title")).into(),
        El::from_all([
            app.aside("check-lead").map(lead),
            dropped.then(|| notice(vec![app.t("check-dropped")])),
            Some(rows),
            skipped,
            Some(
                block("div", "sw-row")
                    .child(action(go_on, Kind::Main, move || app.proceed()))
                    .maybe(more),
            ),
        ]),
    ])
}

/// A list of these rows.
pub fn list(rows: impl IntoIterator<Item = El>) -> El {
    block("dl", "utrecht-data-list utrecht-data-list--html-dl utrecht-data-list--rows")
        .children(rows)
}

/// A row of the list.
pub struct Row {
    is_answered: bool,
    /// What it looks like.
    pub element: El,
}

/// What a step asks, with its topic; nothing when it does not exist.
pub fn title(app: App, step: &Step) -> Option<String> {
    let id = app.content(|content| {
        Some(wording::question_id(walk::question(content, step)?, step.topic))
    })?;
    let title = who(app, step).text(&app.texts(), &id, &[]);
    Some(match step.topic {
        Some(topic) => {
            let topic = topic_name(app, topic);
            app.t_with("in-topic", &[("gebied", &topic), ("vraag", &title)])
        }
        None => title,
    })
}

/// The name of a leefgebied, for the person it is about.
fn topic_name(app: App, topic: Leefgebied) -> String {
    let who = app.about();
    about::topic(&app.texts(), &who, topic)
}

/// A row for a step, with what was answered.
fn answered(app: App, step: Step) -> Option<Row> {
    let (title, said) = said(app, &step)?;
    let says_whom = app.content(|content| {
        walk::question(content, &step).is_some_and(|one| one.asks(SingleFact::Rol.into()))
    });
    Some(row(app, title, said, if says_whom { Screen::Start } else { Screen::Ask(step) }))
}

/// What was asked at a step, and what was answered. Answers about danger are not repeated on the screen.
pub fn said(app: App, step: &Step) -> Option<(String, Vec<String>)> {
    let title = title(app, step)?;
    app.told(|walk, content| {
        let question = walk::question(content, step)?;
        if question.ask == Ask::Words {
            return Some((title, vec![walk.words(step).to_owned()]));
        }
        let facts = question.facts(step.topic);
        if question.is_about_danger(step.topic) {
            return Some((title, vec![app.t("check-hidden")]));
        }
        let open = facts.iter().filter(|fact| !fact.is_about_danger());
        let answers: Vec<&Answer> = open.filter_map(|fact| walk.facts().answer(*fact)).collect();
        let one = answers.len() == 1;
        let shown = answers.iter().filter(|answer| one || *answer.value() != Value::No);
        let mut said: Vec<String> = shown.map(|answer| said_in_its_row(app, answer)).collect();
        let words = walk.words(step);
        said.extend((!words.is_empty()).then(|| words.to_owned()));
        said.dedup();
        if said.is_empty() && !answers.is_empty() {
            said.push(app.t("none-of-these"));
        }
        Some((title, said))
    })
}

/// What an answer says where the leefgebied stands beside it.
fn said_in_its_row(app: App, answer: &Answer) -> String {
    match answer.fact() {
        fact @ (Fact::Domein(_) | Fact::HulpAl(_)) => {
            wording::choice(&app.texts(), fact, &answer.spelled().concat())
        }
        Fact::Need(_) | Fact::Gekozen(_) | Fact::Single(_) => wording::said(&app.texts(), answer),
    }
}

/// A row: what was asked, what was said to it, and the screen where that can be changed.
pub fn row(app: App, title: String, said: Vec<String>, screen: Screen) -> Row {
    let is_answered = said.iter().any(|said| !said.is_empty());
    let said = if is_answered { said } else { vec![app.t("not-said")] };
    let label = app.t_with("change-label", &[("vraag", &title)]);
    let change =
        action_labelled(app.t("change"), label, Kind::Plain, move || app.go(screen.clone()));
    let element = block("div", "utrecht-data-list__item utrecht-data-list__item--html-div")
        .child(block("dt", "utrecht-data-list__item-key").text(title))
        .child(block("dd", "utrecht-data-list__item-value").children(said.into_iter().map(p)))
        .child(block("dd", "utrecht-data-list__actions").child(change));
    Row { is_answered, element }
}
