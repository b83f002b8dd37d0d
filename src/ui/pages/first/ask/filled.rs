//! What was filled in on the page of a question, and what that says.
//!
//! Knows controls and answers; does not show anything.

use crate::{
    domain::{
        answer::{Answer, Value},
        date,
        fact::{Fact, Kind as FactKind},
        flow::Step,
        question::{Ask, Question},
    },
    ui::{app::App, page_state::kept},
    walk::{answers_from_signs, change::Change},
};
use leptos::prelude::*;

/// What was filled in on this page.
#[derive(Clone, Copy)]
pub(crate) struct Filled {
    pub chosen: RwSignal<Vec<usize>>,
    pub day: RwSignal<String>,
    pub month: RwSignal<String>,
    pub year: RwSignal<String>,
    pub words: RwSignal<String>,
}

/// The values that a question with one fact offers.
fn values(fact: Fact, offered: &[String]) -> Vec<String> {
    if !offered.is_empty() {
        return offered.to_vec();
    }
    let all: &[&str] = match fact.kind() {
        FactKind::Choice(choices) | FactKind::Set(choices) => choices,
        FactKind::YesNo | FactKind::YesNoOrDate => &["ja", "nee"],
        FactKind::Months | FactKind::Municipality => &[],
    };
    all.iter().map(|value| (*value).to_owned()).collect()
}

/// The facts and values behind the choices of a question, in order.
pub(crate) fn options(step: &Step, question: &Question) -> Vec<(Fact, String)> {
    let yes = |fact: Fact| (fact, "ja".to_owned());
    match (&question.ask, step.topic) {
        (Ask::Scale, Some(topic)) => {
            values(Fact::Domein(topic), &[]).into_iter().map(|v| (Fact::Domein(topic), v)).collect()
        }
        (Ask::HelpAndWish, Some(topic)) => vec![yes(Fact::HulpAl(topic)), yes(Fact::Wens(topic))],
        (Ask::One(one), _) => {
            values(one.fact, &one.values).into_iter().map(|v| (one.fact, v)).collect()
        }
        (Ask::Several(fact), _) => values(*fact, &[]).into_iter().map(|v| (*fact, v)).collect(),
        (Ask::Signs(signs), _) => {
            signs.iter().map(|sign| (sign.fact, sign.value.clone())).collect()
        }
        (Ask::Scale | Ask::HelpAndWish, None) | (Ask::Date(_) | Ask::Months(_) | Ask::Words, _) => {
            Vec::new()
        }
    }
}

/// What was filled in before; kept under these names, which differ where several questions are on one page.
pub(crate) fn filled(app: App, step: &Step, question: &Question, name: &str) -> Filled {
    let named = |part: &str| name.to_owned() + part;
    let options = options(step, question);
    app.told(|walk, content| {
        let facts = walk.facts();
        let is_said = |(fact, value): &(Fact, String)| {
            facts.answer(*fact).is_some_and(|answer| answer.spelled().contains(value))
        };
        let mut chosen: Vec<usize> = if let Ask::Signs(signs) = &question.ask {
            let all = signs.iter().enumerate();
            all.filter(|(_, sign)| walk.is_ticked(sign, content)).map(|(n, _)| n).collect()
        } else {
            let all = options.iter().enumerate();
            all.filter(|(_, option)| is_said(option)).map(|(n, _)| n).collect()
        };
        if chosen.is_empty() && walk.is_done(step) && several(question) {
            let answered = options.iter().any(|(fact, _)| facts.answer(*fact).is_some());
            chosen.extend(answered.then_some(options.len()));
        }
        let known = question.facts(step.topic).first().and_then(|fact| facts.value(*fact)).cloned();
        let (mut day, mut month, mut year) = (String::new(), String::new(), String::new());
        let mut words = walk.words(step).to_owned();
        match known {
            Some(Value::Date(date)) => {
                day = date.day().to_string();
                month = u8::from(date.month()).to_string();
                year = date.year().to_string();
            }
            Some(Value::Months(months)) => words = months.to_string(),
            Some(
                Value::Yes | Value::No | Value::Choice(_) | Value::Set(_) | Value::Municipality(_),
            )
            | None => {}
        }
        Filled {
            chosen: kept(&named("chosen"), chosen),
            day: kept(&named("day"), day),
            month: kept(&named("month"), month),
            year: kept(&named("year"), year),
            words: kept(&named("words"), words),
        }
    })
}

/// Whether several choices can be made.
pub(crate) const fn several(question: &Question) -> bool {
    matches!(question.ask, Ask::Several(_) | Ask::Signs(_) | Ask::HelpAndWish)
}

/// What was given on this page.
pub(crate) enum Given {
    /// Answers.
    Answers(Vec<Answer>),
    /// Words for the plan.
    Words(String),
}

impl Given {
    /// As a change of the walk at this step.
    pub fn change(self, step: &Step) -> Change {
        match self {
            Self::Answers(answers) => Change::Answer(step.clone(), answers),
            Self::Words(words) => Change::Say(step.clone(), words),
        }
    }
}

/// Reads what was filled in, or says what is missing.
pub(crate) fn read(
    question: &Question,
    step: &Step,
    filled: Filled,
) -> Result<Given, &'static str> {
    let chosen = filled.chosen.get_untracked();
    let answer = |fact: Fact, value: &str| Answer::read(fact, value).ok();
    let options = options(step, question);
    let picked = || chosen.iter().filter_map(|index| options.get(*index));
    let answers: Vec<Answer> = match &question.ask {
        Ask::Words => return Ok(Given::Words(filled.words.get_untracked())),
        Ask::Date(fact) => {
            let number = |part: RwSignal<String>| part.get_untracked().trim().parse::<i32>().ok();
            let small = |part| number(part).and_then(|n| u8::try_from(n).ok());
            let date = number(filled.year).zip(small(filled.month)).zip(small(filled.day));
            let date = date.and_then(|((year, month), day)| date::new(year, month, day));
            let date = date.ok_or("error-date")?;
            answer(*fact, &date::format(date)).into_iter().collect()
        }
        Ask::Months(fact) => {
            vec![answer(*fact, filled.words.get_untracked().trim()).ok_or("error-months")?]
        }
        Ask::Scale | Ask::One(_) | Ask::Several(_) | Ask::HelpAndWish | Ask::Signs(_)
            if chosen.is_empty() =>
        {
            return Err(if several(question) { "error-choose-several" } else { "error-choose" });
        }
        Ask::Scale | Ask::One(_) => {
            picked().filter_map(|(fact, value)| answer(*fact, value)).collect()
        }
        Ask::Several(fact) => {
            let values: Vec<&str> = picked().map(|(_, value)| value.as_str()).collect();
            answer(*fact, &values.join(",")).into_iter().collect()
        }
        Ask::HelpAndWish => {
            let said = |index: &usize| if chosen.contains(index) { "ja" } else { "nee" };
            let all = options.iter().enumerate();
            all.filter_map(|(index, (fact, _))| answer(*fact, said(&index))).collect()
        }
        Ask::Signs(_) => answers_from_signs(question, &chosen),
    };
    Ok(Given::Answers(answers))
}
