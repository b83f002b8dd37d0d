//! All questions about a part of daily life on one page, for experienced users: by keyboard, a number for each
//! answer. The same questions, answers and rules as one by one.

use super::danger_with_helper;
use crate::ui::pages::first::ask::{Filled, changes, filled, offered, picks, topic, who};
use crate::{
    domain::{
        flow::Step,
        question::{Ask, Question},
    },
    platform::page,
    texts::wording,
    ui::{
        app::App,
        components::{
            Choice, Kind, Picks, action, choices_with, error_message, heading, heading_2, line,
            pick, words,
        },
        html::{El, all, block, el, lead},
        page_state::kept,
        screen::LaterScreen,
    },
    walk::{self, Walk, batch, change::Change, helper::is_about_danger},
};
use leptos::prelude::*;

/// A question on this page.
#[derive(Clone)]
struct Asked {
    step: Step,
    question: Question,
    filled: Filled,
}

pub fn page(app: App) -> AnyView {
    let steps = app.told(|walk, content| batch::page(walk, content, app.today()));
    if let [only] = steps.as_slice()
        && app.content(|content| is_about_danger(content, only))
        && app.walk.with_untracked(Walk::is_helped)
    {
        return danger_with_helper::page(app, only);
    }
    let wrong = kept("wrong", None::<(usize, &'static str)>);
    let asked: Vec<Asked> = steps.into_iter().filter_map(|step| asked(app, step)).collect();
    let title = match asked.first().map(|one| one.step.topic) {
        Some(Some(topic)) => wording::topic(&app.texts(), topic),
        Some(None) => app.t("desk-title"),
        None => app.t("desk-nothing"),
    };
    let all_asked = StoredValue::new(asked.clone());
    let on = move || {
        let changes = all_asked.with_value(|asked| {
            let is_filled = asked.iter().any(|one| !untrack(|| one.filled.is_empty()));
            let mut all: Vec<Change> = Vec::new();
            for (place, Asked { step, question, filled }) in asked.iter().enumerate() {
                let own = untrack(|| changes(app, step, question, *filled, is_filled));
                all.extend(own.map_err(|id| (place, id))?);
            }
            Ok::<_, (usize, &'static str)>(all)
        });
        match changes {
            Ok(changes) => app.after(changes),
            Err(found) => {
                wrong.set(Some(found));
                page::focus(&control(found.0));
            }
        }
    };
    let count = asked.len();
    let key = move |key: &str| pressed(key, count, on);
    let sections =
        asked.iter().enumerate().map(|(place, one)| section(app, one, place, wrong, key));
    let one_by_one =
        action(app.t("desk-one-by-one"), Kind::Plain, move || app.go(LaterScreen::Check));
    all(vec![
        heading(title).on_key(key).into(),
        lead(app.t("desk-lead")).into(),
        el("div").children(sections).into(),
        block("div", "sw-row")
            .child(action(app.t("go-on"), Kind::Main, on))
            .child(one_by_one)
            .into(),
    ])
}

/// What a key does anywhere but where words are typed: a letter leads to the question of that letter, Enter leads on.
fn pressed(key: &str, count: usize, on: impl Fn()) -> bool {
    if key == "Enter" {
        on();
        return true;
    }
    let place = (0..count).find(|place| letter(*place).as_deref() == Some(key));
    if let Some(place) = place {
        page::focus(&control(place));
    }
    place.is_some()
}

/// The letter of the question at this place.
fn letter(place: usize) -> Option<String> {
    char::from_digit(u32::try_from(place).ok()? + 10, 36).map(String::from)
}

fn asked(app: App, step: Step) -> Option<Asked> {
    let question = app.content(|content| walk::question(content, &step).cloned())?;
    let name = format!("{}{}", step.question, step.topic.map_or("", |topic| topic.code()));
    let filled = filled(app, &step, &question, &name);
    Some(Asked { step, question, filled })
}

/// The id of the first control of a question.
fn control(place: usize) -> String {
    format!("q{place}-0")
}

/// A question with its letter and its controls.
fn section(
    app: App,
    one: &Asked,
    place: usize,
    wrong: RwSignal<Option<(usize, &'static str)>>,
    key: impl Fn(&str) -> bool + Copy + 'static,
) -> El {
    let Asked { step, question, filled } = one;
    let (name, filled) = (format!("n{place}"), *filled);
    let title = wording::question_id(question, step.topic);
    let title = who(app, step).text(&app.texts(), &title, &[]);
    let title = letter(place).map_or_else(|| title.clone(), |letter| format!("{letter} · {title}"));
    let id = |part: u8| format!("q{place}-{part}");
    let enter = move |pressed: &str| pressed == "Enter" && key(pressed);
    let controls = match question.ask {
        Ask::Date(_) => block("div", "sw-date")
            .child(line(id(0), app.t("date-day"), filled.day, Some(2)))
            .child(line(id(1), app.t("date-month"), filled.month, Some(2)))
            .child(line(id(2), app.t("date-year"), filled.year, Some(4)))
            .on_key(enter),
        Ask::Months(_) => {
            el("div").child(line(id(0), app.t("months"), filled.words, Some(3))).on_key(enter)
        }
        // Enter is a new line there.
        Ask::Words => words(id(0), app.t("own-words"), None, filled.words),
        Ask::Topic => {
            let scale = keyed(offered(app, step, question), Picks::One, filled.chosen, place, key);
            el("div").child(topic(app, step, filled, scale))
        }
        Ask::One(_) | Ask::Signs(_) | Ask::Several(_) => {
            let answers = offered(app, step, question);
            keyed(answers, picks(question), filled.chosen, place, key)
        }
    };
    let said = move || wrong.get().filter(|(at, _)| *at == place).map(|(_, id)| app.t(id));
    block("section", "sw-asked")
        .attr("aria-labelledby", name.clone())
        .child(heading_2(title).attr("id", name))
        .child(error_message(said).attr("role", "alert"))
        .child(controls)
}

/// Answers with the key that chooses each. After the one of a question the next question has the focus.
fn keyed(
    answers: Vec<Choice>,
    picks: Picks,
    chosen: RwSignal<Vec<usize>>,
    place: usize,
    key: impl Fn(&str) -> bool + 'static,
) -> El {
    let count = answers.len();
    let pressed = move |pressed: &str| {
        let digit = pressed.parse::<usize>().ok().filter(|_| pressed.len() == 1);
        let index = digit.map(|digit| if digit == 0 { 9 } else { digit - 1 });
        let Some(index) = index.filter(|index| *index < count) else { return key(pressed) };
        let one = picks == Picks::One;
        let on = one || !chosen.with_untracked(|chosen| chosen.contains(&index));
        pick(picks, count, chosen, index, on);
        if one {
            page::focus(&control(place + 1));
        }
        true
    };
    let numbered = answers.into_iter().enumerate().map(|(index, Choice { text, .. })| {
        let number = match index {
            0..=8 => format!("{} · ", index + 1),
            9 => "0 · ".to_owned(),
            _ => String::new(),
        };
        Choice::words(number + &text)
    });
    let ids = (format!("q{place}-"), format!("g{place}"));
    choices_with(numbered.collect(), picks, chosen, format!("n{place}"), ids).on_key(pressed)
}
