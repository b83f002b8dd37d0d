//! The questions that stand on one page, each visible when what is filled in there so far calls for it.

use super::filled::{self, Filled, answers, filled, has_none, needs, options, several};
use crate::{
    domain::{
        fact::{Fact, Kind as FactKind},
        flow::Step,
        leefgebied::Leefgebied,
        question::{Ask, Question},
    },
    texts::wording,
    ui::{
        app::{App, HEADING, second_part},
        components::{
            Choice, Picks, Picture, choices_with, details, error_message, heading_2, line, words,
        },
        html::{El, all, block, changing, el, nothing, p},
        page_state::kept,
    },
    walk::{self, change::Change},
};
use leptos::prelude::*;

/// The place of "this cannot go on" on the scale.
const CANNOT_GO_ON: usize = 3;

/// More choices than this stand beside each other.
const MANY: usize = 9;

/// A question on the page.
#[derive(Clone)]
pub(crate) struct Asked {
    pub step: Step,
    pub question: Question,
    pub filled: Filled,
}

/// What is missing: the place of the question, and what to say.
pub(crate) type Wrong = (usize, &'static str);

/// The questions of a page.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    app: App,
    asked: StoredValue<Vec<Asked>>,
    /// The places of those that are visible.
    shown: Memo<Vec<usize>>,
    /// Whether the resident is alone with it.
    is_alone: bool,
}

impl Form {
    /// The page of a step, from that step on; what is about danger is hidden from a helper, unless the resident is alone with it.
    pub fn of(app: App, step: &Step, is_alone: bool) -> Self {
        let questions: Vec<Question> = app.content(|content| {
            let own = walk::question(content, step);
            let page = own.and_then(|question| question.page.as_ref());
            match page {
                Some(page) => {
                    let all = content.questions.iter();
                    all.filter(|other| other.page.as_ref() == Some(page)).cloned().collect()
                }
                None => own.cloned().into_iter().collect(),
            }
        });
        let asked = |question: Question| {
            let step = Step { question: question.id.clone(), topic: step.topic };
            let filled = filled(app, &step, &question, &format!("{}.", question.id));
            Asked { step, question, filled }
        };
        let asked: StoredValue<Vec<Asked>> =
            StoredValue::new(questions.into_iter().map(asked).collect());
        let step = step.clone();
        let shown = Memo::new(move |_| {
            asked.with_value(|asked| {
                let given = |step: &Step, question: &Question| {
                    let one = asked.iter().find(|one| one.step == *step);
                    let given = one.map(|one| answers(app, step, question, one.filled));
                    given.and_then(Result::ok).unwrap_or_default()
                };
                let shown =
                    app.told(|walk, content| walk.shown(&step, &given, content, app.today()));
                let places = asked.iter().enumerate().skip_while(|(_, one)| one.step != step);
                let places = places.filter(|(_, one)| shown.contains(&one.step));
                places.map(|(place, _)| place).collect::<Vec<usize>>()
            })
        });
        Self { app, asked, shown, is_alone }
    }

    /// Whether a helper may not see the answers to a question that unfolds.
    fn is_hidden(self, one: &Asked) -> bool {
        let first = self.asked.with_value(|asked| asked.first().map(|first| first.step.clone()));
        let apart = first.as_ref() != Some(&one.step) && !self.is_alone;
        apart && one.question.is_about_danger(one.step.topic) && second_part::is_helping(self.app)
    }

    /// The visible questions with their places.
    fn visible(self) -> Vec<(usize, Asked)> {
        let shown = self.shown.get_untracked();
        let all = self.asked.get_value().into_iter().enumerate();
        all.filter(|(place, _)| shown.contains(place)).collect()
    }

    /// What was filled in, as changes of the walk; or what is missing.
    pub fn changes(self) -> Result<Vec<Change>, Wrong> {
        untrack(|| {
            let visible = self.visible();
            let is_filled = visible.iter().any(|(_, one)| !one.filled.is_empty());
            let mut changes = Vec::new();
            for (place, one) in visible {
                let is_hidden = self.is_hidden(&one);
                let Asked { step, question, filled } = one;
                if is_hidden {
                    changes.push(Change::Skip(step));
                    continue;
                }
                let own = filled::changes(self.app, &step, &question, filled, is_filled);
                changes.extend(own.map_err(|id| (place, id))?);
            }
            Ok(changes)
        })
    }

    /// Whether the question at this place has the heading of the page as its name.
    pub fn is_heading(self, place: usize) -> bool {
        self.shown.with(|shown| shown.first() == Some(&place))
    }

    /// Leaves all of it open. What was answered elsewhere stays, such as whom a helper helps, unless the whole page was
    /// answered before and is opened again.
    pub fn skipped(self) -> Vec<Change> {
        let visible = self.visible();
        let is_done = |one: &Asked| self.app.walk.with_untracked(|walk| walk.is_done(&one.step));
        let again = visible.iter().all(|(_, one)| is_done(one));
        let left = visible.into_iter().filter(|(_, one)| again || !is_done(one));
        left.map(|(_, one)| Change::Skip(one.step)).collect()
    }

    /// Empties what can be ticked.
    pub fn clear(self) {
        for one in self.asked.get_value() {
            one.filled.chosen.set(Vec::new());
        }
    }

    /// All questions with their controls; the first has the heading of the page as its name.
    pub fn body(self, wrong: RwSignal<Option<Wrong>>) -> AnyView {
        let pieces = self.asked.get_value().into_iter().enumerate();
        let piece = |(place, one): (usize, Asked)| {
            let is_shown = Memo::new(move |_| self.shown.with(|shown| shown.contains(&place)));
            changing(move || {
                let first = self.shown.with_untracked(|shown| shown.first().copied());
                if is_shown.get() && !self.is_hidden(&one) {
                    section(self.app, &self, &one, place, Some(place) == first, wrong)
                } else {
                    nothing()
                }
            })
        };
        all(pieces.map(piece).collect())
    }

    /// What was ticked of the leefgebied of this page, by place.
    fn ticked(self) -> Vec<usize> {
        let topic = self.asked.with_value(|asked| {
            asked.iter().find(|one| one.question.ask == Ask::Topic).map(|one| one.filled)
        });
        topic.map(|filled| filled.ticked.get()).unwrap_or_default()
    }
}

/// The id of the first control of the question at this place.
pub(crate) fn control(one: &Asked, place: usize) -> String {
    match one.question.ask {
        Ask::Date(_) | Ask::Months(_) | Ask::Words => id(place, "w") + "0",
        Ask::Topic | Ask::One(_) | Ask::Signs(_) | Ask::Several(_) => id(place, "c") + "0",
    }
}

impl Form {
    /// The id of the control where what is missing can be corrected.
    pub fn control(self, (place, _): Wrong) -> String {
        self.asked.with_value(|asked| {
            asked.get(place).map_or_else(String::new, |one| control(one, place))
        })
    }
}

/// What the ids of the controls of a question begin with. The first question of a page has the short ones.
fn id(place: usize, part: &str) -> String {
    if place == 0 { part.to_owned() } else { format!("q{place}{part}") }
}

/// A question with its controls.
fn section(
    app: App,
    form: &Form,
    one: &Asked,
    place: usize,
    is_first: bool,
    wrong: RwSignal<Option<Wrong>>,
) -> AnyView {
    let Asked { step, question, filled } = one;
    let who = super::who(app, step);
    let title_id = wording::question_id(question, step.topic);
    let name = if is_first { HEADING.to_owned() } else { id(place, "n") };
    let title = || who.text(&app.texts(), &title_id, &[]);
    let said = move || wrong.get().filter(|(at, _)| *at == place).map(|(_, id)| app.t(id));
    // What lifts the load is folded: it has to be there, not to be answered.
    if question.ask == Ask::Words && !is_first {
        let hint = app.aside(&format!("{title_id}.hint"));
        let field = words(id(place, "w") + "0", app.t("own-words"), hint, filled.words);
        let is_open = !filled.words.with_untracked(String::is_empty);
        return details(kept(&id(place, "o"), is_open), title(), field).into();
    }
    let controls = controls(app, form, one, place, name.clone());
    if is_first {
        return controls;
    }
    let hint = super::attribute(app, one, "hint");
    block("section", "sw-asked")
        .hushed(question.is_about_danger(step.topic))
        .child(heading_2(title()).attr("id", name))
        .maybe(hint.map(p))
        .child(error_message(said))
        .child(controls)
        .into()
}

/// What answers a question.
fn controls(app: App, form: &Form, one: &Asked, place: usize, name: String) -> AnyView {
    let Asked { step, question, filled } = one;
    let own = |part: &str| id(place, part);
    let group = |choices: Vec<Choice>, picks, chosen, name: String| {
        choices_with(choices, picks, chosen, name, (own("c"), own("g")))
    };
    match &question.ask {
        Ask::Date(_) => block("div", "sw-date")
            .child(line(own("w") + "0", app.t("date-day"), filled.day, Some(2)))
            .child(line(own("w") + "1", app.t("date-month"), filled.month, Some(2)))
            .child(line(own("w") + "2", app.t("date-year"), filled.year, Some(4)))
            .into(),
        Ask::Months(_) => line(own("w") + "0", app.t("months"), filled.words, Some(3)).into(),
        Ask::Words => words(own("w") + "0", app.t("own-words"), None, filled.words).into(),
        Ask::Topic => {
            let scale = group(offered(app, step, question), Picks::One, filled.chosen, name);
            topic(app, step, *filled, scale)
        }
        // Only of what is ticked now.
        Ask::One(_) if question.asks_what_matters_most() => {
            let (form, chosen) = (*form, filled.chosen);
            let (step, question) = (step.clone(), question.clone());
            changing(move || {
                let ticked = form.ticked();
                let all = offered(app, &step, &question).into_iter().enumerate();
                let places: Vec<usize> = ticked_in_order(&ticked, all.len());
                let own = all.filter(|(at, _)| places.contains(at)).map(|(_, choice)| choice);
                among(own.collect(), places, chosen, name.clone(), place)
            })
        }
        Ask::One(_) | Ask::Signs(_) | Ask::Several(_) => {
            let all = offered(app, step, question);
            let danger = question.is_about_danger(step.topic);
            let is_long = picks(question) == Picks::One && all.len() > MANY;
            let choices = group(all, picks(question), filled.chosen, name).hushed(danger);
            if is_long { block("div", "sw-tiles").child(choices).into() } else { choices.into() }
        }
    }
}

fn ticked_in_order(ticked: &[usize], count: usize) -> Vec<usize> {
    (0..count).filter(|place| ticked.contains(place)).collect()
}

/// One of some choices, by their places among all.
fn among(
    own: Vec<Choice>,
    places: Vec<usize>,
    chosen: RwSignal<Vec<usize>>,
    name: String,
    place: usize,
) -> AnyView {
    let at = |all: &usize| places.iter().position(|one| one == all);
    let here = chosen.with_untracked(|chosen| chosen.iter().filter_map(at).collect::<Vec<_>>());
    let local = RwSignal::new(here);
    let keep = move || {
        let picked = local.get_untracked().into_iter();
        chosen.set(picked.filter_map(|at| places.get(at).copied()).collect());
    };
    choices_with(own, Picks::One, local, name, (id(place, "c"), id(place, "g")))
        .on_change(keep)
        .into()
}

/// How it goes in a leefgebied, what is the matter, and whether there is help already.
pub(crate) fn topic(app: App, step: &Step, filled: Filled, scale: El) -> AnyView {
    let who = super::who(app, step);
    let needs = needs(app, step);
    let code = step.topic.map_or("", Leefgebied::code).to_ascii_lowercase();
    let texts = app.texts();
    let matter = [format!("matter-{code}"), "matter".to_owned()];
    let matter = matter.iter().find(|id| texts.find(id, &[]).is_some());
    let tick = |need: crate::domain::need::Need| {
        Choice::words(who.text(&texts, &wording::about::need_id("need", need), &[]))
    };
    let ticks = needs.into_iter().map(tick).collect();
    let ids = |part: &str| (part.to_owned(), format!("{part}g"));
    let acknowledged = move || {
        let is_heavy = filled.chosen.with(|chosen| chosen.contains(&CANNOT_GO_ON));
        if is_heavy { app.t("acknowledge-x") } else { String::new() }
    };
    let help = Choice::words(app.t("topic-help"));
    all(vec![
        scale.into(),
        block("p", "utrecht-paragraph").attr("role", "status").changing_text(acknowledged).into(),
        block("section", "sw-asked")
            .child(
                heading_2(matter.map(|id| who.text(&texts, id, &[])).unwrap_or_default())
                    .attr("id", "tn"),
            )
            .maybe(app.aside("matter-hint").map(p))
            .child(choices_with(ticks, Picks::Several, filled.ticked, "tn", ids("t")))
            .child(words("w0", app.t("topic-else"), None, filled.words))
            .into(),
        el("div")
            .child(choices_with(vec![help], Picks::Several, filled.help, HEADING, ids("h")))
            .into(),
    ])
}

/// How many of its choices can be made.
pub(crate) const fn picks(question: &Question) -> Picks {
    if has_none(question) {
        Picks::SeveralOrNone
    } else if several(question) {
        Picks::Several
    } else {
        Picks::One
    }
}

/// The choices of a question in words.
pub(crate) fn offered(app: App, step: &Step, question: &Question) -> Vec<Choice> {
    let is_scale = question.ask == Ask::Topic;
    let pictures = [Picture::Sun, Picture::SunCloud, Picture::Cloud, Picture::Thunder];
    let (who, texts) = (super::who(app, step), app.texts());
    let one = |(index, (fact, value)): (usize, (Fact, String))| {
        let is_yes_no = matches!(question.ask, Ask::One(_)) && fact.kind() == FactKind::YesNo;
        let text = match fact.kind() {
            _ if is_yes_no => app.t(if value == "ja" { "yes" } else { "no" }),
            FactKind::Need => {
                let need = crate::domain::need::Need::from_key(&value);
                let id = need.map(|need| wording::about::need_id("need", need));
                id.map(|id| who.text(&texts, &id, &[])).unwrap_or_default()
            }
            FactKind::YesNo
            | FactKind::Choice(_)
            | FactKind::Set(_)
            | FactKind::YesNoOrDate
            | FactKind::Months
            | FactKind::Municipality => who.text(&texts, &wording::said_id(fact, &value), &[]),
        };
        Choice {
            text,
            hint: String::new(),
            picture: pictures.get(index).copied().filter(|_| is_scale),
        }
    };
    let mut offered: Vec<Choice> =
        options(app, step, question).into_iter().enumerate().map(one).collect();
    if has_none(question) {
        offered.push(Choice::words(app.t("none-of-these")));
    }
    offered
}
