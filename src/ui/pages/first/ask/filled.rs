//! What was filled in at a question, and what that says.
//!
//! Knows controls and answers; does not show anything.

use crate::{
    domain::{
        answer::{Answer, Value},
        date,
        fact::{Fact, Kind as FactKind},
        flow::Step,
        need::Need,
        question::{Ask, Question},
    },
    ui::{app::App, page_state::kept},
    walk::{self, answers_from_signs, change::Change},
};
use leptos::prelude::*;

/// What was filled in at a question.
#[derive(Clone, Copy)]
pub(crate) struct Filled {
    pub chosen: RwSignal<Vec<usize>>,
    /// The needs that were ticked, by their place among those that are offered.
    pub ticked: RwSignal<Vec<usize>>,
    /// Whether there is help already.
    pub help: RwSignal<Vec<usize>>,
    pub day: RwSignal<String>,
    pub month: RwSignal<String>,
    pub year: RwSignal<String>,
    pub words: RwSignal<String>,
}

impl Filled {
    /// Whether nothing was filled in.
    pub fn is_empty(self) -> bool {
        let picked = [self.chosen, self.ticked, self.help];
        let typed = [self.day, self.month, self.year, self.words];
        picked.iter().all(|picked| picked.with(Vec::is_empty))
            && typed.iter().all(|field| field.with(|words| words.trim().is_empty()))
    }
}

/// The values that a question with one fact offers.
fn values(fact: Fact, offered: &[String]) -> Vec<String> {
    if !offered.is_empty() {
        return offered.to_vec();
    }
    let all: &[&str] = match fact.kind() {
        FactKind::Choice(choices) | FactKind::Set(choices) => choices,
        FactKind::YesNo | FactKind::YesNoOrDate => &["ja", "nee"],
        FactKind::Months | FactKind::Municipality | FactKind::Need => &[],
    };
    all.iter().map(|value| (*value).to_owned()).collect()
}

/// The needs that can be ticked at a step. A helper does not see those that stay apart.
pub(crate) fn needs(app: App, step: &Step) -> Vec<Need> {
    let Some(topic) = step.topic else { return Vec::new() };
    app.told(|walk, content| {
        let mut needs = content.offered(topic, walk.facts(), app.today());
        needs.retain(|need| !(walk.is_helped() && need.is_apart()));
        needs
    })
}

/// The facts and values behind the choices of a question, in order.
pub(crate) fn options(app: App, step: &Step, question: &Question) -> Vec<(Fact, String)> {
    let with = |fact: Fact, values: Vec<String>| {
        values.into_iter().map(|value| (fact, value)).collect::<Vec<_>>()
    };
    match (&question.ask, step.topic) {
        (Ask::Topic, Some(topic)) => with(Fact::Domein(topic), values(Fact::Domein(topic), &[])),
        (Ask::One(one), _) if question.asks_what_matters_most() => {
            with(one.fact, needs(app, step).into_iter().map(Need::key).collect())
        }
        (Ask::One(one), _) => with(one.fact, values(one.fact, &one.values)),
        (Ask::Several(fact), _) => with(*fact, values(*fact, &[])),
        (Ask::Signs(signs), _) => {
            signs.iter().map(|sign| (sign.fact, sign.value.clone())).collect()
        }
        (Ask::Topic, None) | (Ask::Date(_) | Ask::Months(_) | Ask::Words, _) => Vec::new(),
    }
}

/// The places of what holds.
fn places<T>(all: &[T], holds: impl Fn(&T) -> bool) -> Vec<usize> {
    all.iter().enumerate().filter(|(_, one)| holds(one)).map(|(place, _)| place).collect()
}

/// What was filled in before; kept under these names, which differ where several questions are on one page.
pub(crate) fn filled(app: App, step: &Step, question: &Question, name: &str) -> Filled {
    let named = |part: &str| name.to_owned() + part;
    let (options, needs) = (options(app, step, question), needs(app, step));
    app.told(|walk, content| {
        let facts = walk.facts();
        let is_said = |(fact, value): &(Fact, String)| {
            facts.answer(*fact).is_some_and(|answer| answer.spelled().contains(value))
        };
        let mut chosen = match &question.ask {
            Ask::Signs(signs) => places(signs, |sign| walk.is_ticked(sign, content)),
            Ask::Topic
            | Ask::One(_)
            | Ask::Several(_)
            | Ask::Date(_)
            | Ask::Months(_)
            | Ask::Words => places(&options, is_said),
        };
        // What was said about danger stays apart, also that there was nothing.
        let is_apart = walk.is_helped() && question.is_about_danger(step.topic);
        if is_apart {
            chosen.clear();
        } else if chosen.is_empty() && walk.is_done(step) && has_none(question) {
            let answered = options.iter().any(|(fact, _)| facts.answer(*fact).is_some());
            chosen.extend(answered.then_some(options.len()));
        }
        let is_topic = question.ask == Ask::Topic;
        let ticked = places(&needs, |need| is_topic && facts.has(*need));
        let help = step.topic.filter(|_| is_topic).map(Fact::HulpAl);
        let help = help.and_then(|fact| facts.value(fact)) == Some(&Value::Yes);
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
                Value::Yes
                | Value::No
                | Value::Choice(_)
                | Value::Set(_)
                | Value::Municipality(_)
                | Value::Need(_),
            )
            | None => {}
        }
        Filled {
            chosen: kept(&named("chosen"), chosen),
            ticked: kept(&named("ticked"), ticked),
            help: kept(&named("help"), if help { vec![0] } else { Vec::new() }),
            day: kept(&named("day"), day),
            month: kept(&named("month"), month),
            year: kept(&named("year"), year),
            words: kept(&named("words"), words),
        }
    })
}

/// Whether several choices can be made.
pub(crate) const fn several(question: &Question) -> bool {
    matches!(question.ask, Ask::Several(_) | Ask::Signs(_))
}

/// Whether "none of these" is one of the choices. Not where a question only unfolds under another.
pub(crate) const fn has_none(question: &Question) -> bool {
    several(question) && (question.page.is_none() || question.when.is_none())
}

/// What was answered at a question, or what is missing. What is not ticked is answered as well.
pub(crate) fn answers(
    app: App,
    step: &Step,
    question: &Question,
    filled: Filled,
) -> Result<Vec<Answer>, &'static str> {
    let chosen = filled.chosen.get();
    let answer = |fact: Fact, value: &str| Answer::read(fact, value).ok();
    let options = options(app, step, question);
    let picked = || chosen.iter().filter_map(|index| options.get(*index));
    let one = || picked().filter_map(|(fact, value)| answer(*fact, value)).collect();
    Ok(match &question.ask {
        Ask::Words => Vec::new(),
        Ask::Date(fact) => {
            let number = |part: RwSignal<String>| part.get().trim().parse::<i32>().ok();
            let small = |part| number(part).and_then(|n| u8::try_from(n).ok());
            let date = number(filled.year).zip(small(filled.month)).zip(small(filled.day));
            let date = date.and_then(|((year, month), day)| date::new(year, month, day));
            let date = date.ok_or("error-date")?;
            answer(*fact, &date::format(date)).into_iter().collect()
        }
        Ask::Months(fact) => {
            vec![answer(*fact, filled.words.get().trim()).ok_or("error-months")?]
        }
        Ask::Topic => {
            let said = |fact: Fact, is_ticked| answer(fact, if is_ticked { "ja" } else { "nee" });
            let ticked = filled.ticked.get();
            let needs = needs(app, step).into_iter().enumerate();
            let needs =
                needs.filter_map(|(place, need)| said(Fact::Need(need), ticked.contains(&place)));
            let help = !filled.help.with(Vec::is_empty);
            let help = step.topic.and_then(|topic| said(Fact::HulpAl(topic), help));
            let scale: Vec<Answer> = one();
            scale.into_iter().chain(needs).chain(help).collect()
        }
        Ask::One(_) => one(),
        Ask::Several(fact) => {
            let values: Vec<&str> = picked().map(|(_, value)| value.as_str()).collect();
            answer(*fact, &values.join(",")).into_iter().collect()
        }
        Ask::Signs(_) => answers_from_signs(question, &chosen),
    })
}

/// What was filled in at a question, as changes of the walk. Where nothing was, it stays open; but what was not ticked on
/// a page on which something was filled in (`page_is_filled`) does not hold.
pub(crate) fn changes(
    app: App,
    step: &Step,
    question: &Question,
    filled: Filled,
    page_is_filled: bool,
) -> Result<Vec<Change>, &'static str> {
    let is_ticks = matches!(question.ask, Ask::Topic | Ask::Signs(_));
    if filled.is_empty() && !(page_is_filled && is_ticks) {
        return Ok(vec![Change::Skip(step.clone())]);
    }
    let words = || Change::Say(step.clone(), filled.words.get());
    if question.ask == Ask::Words {
        return Ok(vec![words()]);
    }
    let answer = Change::Answer(step.clone(), answers(app, step, question, filled)?);
    Ok(if question.ask == Ask::Topic { vec![answer, words()] } else { vec![answer] })
}

/// Ticks these answers on the page of a step that the resident is led to now. They stand there to be given or not.
pub(crate) fn propose(app: App, step: &Step, answers: &[Answer]) {
    let on_page: Vec<Question> = app.content(|content| {
        let own = walk::question(content, step);
        let page = own.and_then(|question| question.page.as_ref());
        let all = content.questions.iter();
        all.filter(|other| page.is_some() && other.page.as_ref() == page).cloned().collect()
    });
    for question in on_page {
        let is_proposed = |(fact, value): &(Fact, String)| {
            answers.iter().any(|answer| answer.fact() == *fact && answer.spelled().contains(value))
        };
        let proposed = places(&options(app, step, &question), is_proposed);
        if !proposed.is_empty() {
            kept(&format!("{}.chosen", question.id), proposed);
        }
    }
}
