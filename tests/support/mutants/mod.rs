//! The content with one thing changed: what a slip of the pen in a pack could be.
#![allow(clippy::indexing_slicing, reason = "the places come from the content itself")]

use samenwijzer::domain::{
    answer::Answer,
    catalogue::Catalogue,
    condition::{Bound, Condition},
    destination::Destination,
    fact::Kind,
    facts::Scale,
    rule::{Ahead, Modifier, Rule, To},
    suggestion::{Level, Suggestion},
    thresholds::{Number, Thresholds},
    urgency::Urgency,
};

/// One change.
pub struct Mutant {
    /// Where (`R23 raise`) and what (`3 days is 4`).
    pub id: String,
    pub change: Change,
}

/// What is put in the place of what.
pub enum Change {
    /// The condition at the place with this name.
    Condition(String, Option<Condition>),
    /// The rule at this place, by none, another one, or two.
    Rule(usize, Vec<Rule>),
    Modifier(usize, Vec<Modifier>),
    Suggestion(usize, Vec<Suggestion>),
    /// Leaves out a question.
    NoQuestion(usize),
    Refines(usize),
    /// Changes places with the next one.
    SwapRules(usize),
    SwapModifiers(usize),
    SwapQuestions(usize),
}

/// A place in the content for a condition, that may be empty or not.
pub enum Site<'a> {
    Maybe(&'a mut Option<Condition>),
    Always(&'a mut Condition),
}

impl Site<'_> {
    pub fn get(&self) -> Option<&Condition> {
        match self {
            Self::Maybe(condition) => condition.as_ref(),
            Self::Always(condition) => Some(condition),
        }
    }
}

/// Every condition of the content, by the name of its place.
pub fn sites(catalogue: &mut Catalogue) -> Vec<(String, Site<'_>)> {
    let mut found = Vec::new();
    let mut maybe = |name, condition| found.push((name, Site::Maybe(condition)));
    for modifier in &mut catalogue.modifiers {
        maybe(format!("{} when", modifier.id), &mut modifier.when);
        maybe(format!("{} unless", modifier.id), &mut modifier.unless);
        for (n, to) in modifier.routes.iter_mut().enumerate() {
            maybe(format!("{} route {n} when", modifier.id), &mut to.when);
            maybe(format!("{} route {n} unless", modifier.id), &mut to.unless);
        }
    }
    for suggestion in &mut catalogue.suggestions {
        maybe(format!("{} fits", suggestion.id), &mut suggestion.fits);
        maybe(format!("{} not_if", suggestion.id), &mut suggestion.not_if);
        maybe(format!("{} best_if", suggestion.id), &mut suggestion.best_if);
    }
    for question in &mut catalogue.questions {
        maybe(format!("{} when", question.id), &mut question.when);
    }
    for contact in &mut catalogue.contacts {
        maybe(format!("number {} when", contact.id), &mut contact.when);
    }
    for rule in &mut catalogue.rules {
        let id = rule.id;
        found.push((format!("{id} when"), Site::Maybe(&mut rule.when)));
        found.push((format!("{id} unless"), Site::Maybe(&mut rule.unless)));
        found.push((format!("{id} snel"), Site::Maybe(&mut rule.snel)));
        found.push((format!("{id} ahead"), Site::Maybe(&mut rule.ahead.unless)));
        for (n, raise) in rule.raise.iter_mut().enumerate() {
            found.push((format!("{id} raise {n}"), Site::Always(&mut raise.when)));
        }
        for (kind, list) in [("route", &mut rule.routes), ("contact", &mut rule.contacts)] {
            for (n, to) in list.iter_mut().enumerate() {
                found.push((format!("{id} {kind} {n} when"), Site::Maybe(&mut to.when)));
                found.push((format!("{id} {kind} {n} unless"), Site::Maybe(&mut to.unless)));
            }
        }
    }
    found
}

impl Mutant {
    /// Makes the change.
    pub fn apply(&self, catalogue: &mut Catalogue) {
        match &self.change {
            Change::Condition(name, condition) => {
                let mut sites = sites(catalogue).into_iter();
                match (sites.find(|(found, _)| found == name), condition) {
                    (Some((_, Site::Maybe(place))), condition) => place.clone_from(condition),
                    (Some((_, Site::Always(place))), Some(condition)) => {
                        place.clone_from(condition);
                    }
                    _ => panic!("there is no {name}"),
                }
            }
            Change::Rule(place, rules) => {
                catalogue.rules.splice(*place..=*place, rules.iter().cloned());
            }
            Change::Modifier(place, modifiers) => {
                catalogue.modifiers.splice(*place..=*place, modifiers.iter().cloned());
            }
            Change::Suggestion(place, suggestions) => {
                catalogue.suggestions.splice(*place..=*place, suggestions.iter().cloned());
            }
            Change::NoQuestion(place) => drop(catalogue.questions.remove(*place)),
            Change::Refines(place) => catalogue.questions[*place].refines ^= true,
            Change::SwapRules(place) => catalogue.rules.swap(*place, place + 1),
            Change::SwapModifiers(place) => catalogue.modifiers.swap(*place, place + 1),
            Change::SwapQuestions(place) => catalogue.questions.swap(*place, place + 1),
        }
    }
}

/// The content as it was.
pub struct Original {
    rules: Vec<Rule>,
    modifiers: Vec<Modifier>,
    suggestions: Vec<Suggestion>,
    questions: Vec<samenwijzer::domain::question::Question>,
    contacts: Vec<samenwijzer::domain::contact::Contact>,
}

impl Original {
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            rules: catalogue.rules.clone(),
            modifiers: catalogue.modifiers.clone(),
            suggestions: catalogue.suggestions.clone(),
            questions: catalogue.questions.clone(),
            contacts: catalogue.contacts.clone(),
        }
    }

    pub fn restore(&self, catalogue: &mut Catalogue) {
        catalogue.rules.clone_from(&self.rules);
        catalogue.modifiers.clone_from(&self.modifiers);
        catalogue.suggestions.clone_from(&self.suggestions);
        catalogue.questions.clone_from(&self.questions);
        catalogue.contacts.clone_from(&self.contacts);
    }
}

/// The list with one left out, for each; and with every two neighbours in the other order.
fn without<T: Clone>(list: &[T]) -> Vec<(String, Vec<T>)> {
    let all = 0..list.len();
    all.map(|n| {
        let mut list = list.to_vec();
        list.remove(n);
        (format!("without {n}"), list)
    })
    .collect()
}

fn swapped<T: Clone>(list: &[T]) -> Vec<(String, Vec<T>)> {
    let all = 1..list.len();
    all.map(|n| {
        let mut list = list.to_vec();
        list.swap(n - 1, n);
        (format!("{n} before {}", n - 1), list)
    })
    .collect()
}

/// What is next to it in a list, on both sides.
fn beside<T: Copy + PartialEq>(all: &[T], one: T) -> Vec<T> {
    let place = all.iter().position(|found| *found == one).unwrap_or_default();
    let down = place.checked_sub(1).and_then(|n| all.get(n));
    down.into_iter().chain(all.get(place + 1)).copied().collect()
}

fn one_off(number: usize) -> impl Iterator<Item = usize> {
    number.checked_sub(1).into_iter().chain([number + 1])
}

/// The condition with one thing in it changed.
#[allow(clippy::too_many_lines, reason = "one arm for each kind of condition")]
fn changed(condition: &Condition) -> Vec<(String, Condition)> {
    let mut found = Vec::new();
    let mut put = |what: &str, condition: Condition| found.push((what.to_owned(), condition));
    let negated = || Condition::Not(Box::new(condition.clone()));
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            let all = matches!(condition, Condition::All(_));
            let make = |parts, all| if all { Condition::All(parts) } else { Condition::Any(parts) };
            if parts.len() > 1 {
                put(if all { "all is any" } else { "any is all" }, make(parts.clone(), !all));
                for (what, parts) in without(parts) {
                    put(&what, make(parts, all));
                }
            }
            for (n, part) in parts.iter().enumerate() {
                for (what, part) in changed(part) {
                    let mut parts = parts.clone();
                    parts[n] = part;
                    put(&format!("{n}: {what}"), make(parts, all));
                }
            }
        }
        Condition::Not(part) => {
            put("without not", (**part).clone());
            for (what, part) in changed(part) {
                put(&format!("not: {what}"), Condition::Not(Box::new(part)));
            }
        }
        Condition::Is(answers) => {
            put("not", negated());
            if answers.len() > 1 {
                for (what, answers) in without(answers) {
                    put(&what, Condition::Is(answers));
                }
            }
            let fact = answers[0].fact();
            if let (Kind::Choice(choices), Some(first), Some(last)) =
                (fact.kind(), answers.first(), answers.last())
            {
                let own: Vec<String> = answers.iter().flat_map(Answer::spelled).collect();
                let near = [first, last].into_iter().flat_map(|answer| {
                    beside(
                        choices,
                        choices[choices
                            .iter()
                            .position(|c| *c == answer.spelled()[0])
                            .unwrap_or_default()],
                    )
                });
                let mut near: Vec<&str> = near.filter(|n| !own.iter().any(|o| o == n)).collect();
                near.sort_unstable();
                near.dedup();
                for other in near {
                    let mut answers = answers.clone();
                    answers.extend(Answer::read(fact, other).ok());
                    put(&format!("also {other}"), Condition::Is(answers));
                }
            }
        }
        Condition::AtLeast(topics, scale) => {
            put("not", negated());
            for other in beside(&Scale::ALL, *scale) {
                let what = format!("{} is {}", scale.letter(), other.letter());
                put(&what, Condition::AtLeast(topics.clone(), other));
            }
            if topics.len() > 1 {
                for (n, (_, less)) in without(topics).into_iter().enumerate() {
                    let what = format!("without {}", topics[n].code());
                    put(&what, Condition::AtLeast(less, *scale));
                }
            }
        }
        Condition::DespiteHelp(scale) => {
            for other in beside(&Scale::ALL, *scale) {
                let what = format!("{} is {}", scale.letter(), other.letter());
                put(&what, Condition::DespiteHelp(other));
            }
        }
        Condition::Count(count, bound, number) => {
            let other = match bound {
                Bound::AtLeast => Bound::AtMost,
                Bound::AtMost => Bound::AtLeast,
            };
            put("the other side", Condition::Count(*count, other, *number));
            let usual = Thresholds::default().resolve(*number);
            for n in one_off(usual) {
                let what = format!("{usual} is {n}");
                put(&what, Condition::Count(*count, *bound, Number::Fixed(n)));
            }
        }
        Condition::Within(fact, days, working) => {
            put("not", negated());
            put("other days", Condition::Within(*fact, *days, !working));
            for n in [days - 1, days + 1] {
                put(&format!("{days} is {n}"), Condition::Within(*fact, n, *working));
            }
        }
        Condition::Ago(fact, days) => {
            put("not", negated());
            for n in [days - 1, days + 1] {
                put(&format!("{days} is {n}"), Condition::Ago(*fact, n));
            }
        }
        Condition::MonthsLeft(fact, months) => {
            put("not", negated());
            for n in [months - 1, months + 1] {
                put(&format!("{months} is {n}"), Condition::MonthsLeft(*fact, n));
            }
        }
        Condition::Given(_) | Condition::Applies(_) | Condition::Refused => put("not", negated()),
    }
    found
}

/// The places in a list of destinations: left out, in another order, or another one.
fn changed_list(list: &[To]) -> Vec<(String, Vec<To>)> {
    let mut found = without(list);
    found.extend(swapped(list));
    for n in 0..list.len() {
        let others = Destination::ALL.iter().copied();
        let mut later = others.clone().skip_while(|d| *d != list[n].to).skip(1).chain(others);
        let free = later.find(|other| !list.iter().any(|to| to.to == *other));
        let mut list = list.to_vec();
        if let Some(other) = free {
            found.push((format!("{} is {}", list[n].to.id(), other.id()), {
                list[n].to = other;
                list
            }));
        }
    }
    found
}

const URGENCIES: [Urgency; 5] = [Urgency::U4, Urgency::U3, Urgency::U2, Urgency::U1, Urgency::U0];

fn ranks(ahead: &Ahead) -> Vec<u8> {
    let usual = (ahead.rank != Ahead::USUAL).then_some(Ahead::USUAL);
    let near = [ahead.rank - 1, ahead.rank + 1].into_iter();
    near.filter(|_| ahead.rank != Ahead::USUAL).chain(usual).collect()
}

fn of_rule(rule: &Rule) -> Vec<(String, Vec<Rule>)> {
    let mut found = vec![
        ("left out".to_owned(), Vec::new()),
        ("twice".to_owned(), vec![rule.clone(), rule.clone()]),
    ];
    let mut put = |what: String, change: &dyn Fn(&mut Rule)| {
        let mut rule = rule.clone();
        change(&mut rule);
        found.push((what, vec![rule]));
    };
    for other in beside(&URGENCIES, rule.urgency) {
        put(format!("{} is {}", rule.urgency.id(), other.id()), &|rule| rule.urgency = other);
    }
    for (n, raise) in rule.raise.iter().enumerate() {
        put(format!("raise {n} left out"), &|rule| drop(rule.raise.remove(n)));
        put(format!("raise {n} certain"), &|rule| rule.raise[n].certain ^= true);
        for other in beside(&URGENCIES, raise.to) {
            put(format!("raise {n} to {}", other.id()), &|rule| rule.raise[n].to = other);
        }
    }
    for (what, list) in changed_list(&rule.routes) {
        put(format!("routes {what}"), &|rule| rule.routes.clone_from(&list));
    }
    for (what, list) in changed_list(&rule.contacts) {
        put(format!("contacts {what}"), &|rule| rule.contacts.clone_from(&list));
    }
    for (n, id) in rule.suppress.iter().enumerate() {
        put(format!("suppress without {id}"), &|rule| {
            rule.suppress.remove(n);
        });
    }
    put("hold".to_owned(), &|rule| rule.hold ^= true);
    put("beside".to_owned(), &|rule| rule.beside ^= true);
    for rank in ranks(&rule.ahead) {
        put(format!("ahead {} is {rank}", rule.ahead.rank), &|rule| rule.ahead.rank = rank);
    }
    found
}

fn of_modifier(modifier: &Modifier) -> Vec<(String, Vec<Modifier>)> {
    let mut found = vec![
        ("left out".to_owned(), Vec::new()),
        ("twice".to_owned(), vec![modifier.clone(), modifier.clone()]),
    ];
    let mut put = |what: String, change: &dyn Fn(&mut Modifier)| {
        let mut modifier = modifier.clone();
        change(&mut modifier);
        found.push((what, vec![modifier]));
    };
    if let Some(urgency) = modifier.urgency {
        put("no urgency".to_owned(), &|modifier| modifier.urgency = None);
        for other in beside(&URGENCIES, urgency) {
            put(format!("{} is {}", urgency.id(), other.id()), &|m| m.urgency = Some(other));
        }
    }
    for (what, list) in without(&modifier.top).into_iter().chain(swapped(&modifier.top)) {
        put(format!("top {what}"), &|modifier| modifier.top.clone_from(&list));
    }
    for (what, list) in without(&modifier.add) {
        put(format!("add {what}"), &|modifier| modifier.add.clone_from(&list));
    }
    for (what, list) in without(&modifier.suppress) {
        put(format!("suppress {what}"), &|modifier| modifier.suppress.clone_from(&list));
    }
    for (what, list) in changed_list(&modifier.routes) {
        put(format!("routes {what}"), &|modifier| modifier.routes.clone_from(&list));
    }
    for rank in ranks(&modifier.ahead) {
        put(format!("ahead {} is {rank}", modifier.ahead.rank), &|m| m.ahead.rank = rank);
    }
    found
}

fn of_suggestion(suggestion: &Suggestion) -> Vec<(String, Vec<Suggestion>)> {
    let mut found = vec![
        ("left out".to_owned(), Vec::new()),
        ("twice".to_owned(), vec![suggestion.clone(), suggestion.clone()]),
    ];
    let mut put = |what: String, change: &dyn Fn(&mut Suggestion)| {
        let mut suggestion = suggestion.clone();
        change(&mut suggestion);
        found.push((what, vec![suggestion]));
    };
    for other in beside(&Level::ALL, suggestion.level) {
        let what = format!("{} is {}", suggestion.level.code(), other.code());
        put(what, &|suggestion| suggestion.level = other);
    }
    put("general".to_owned(), &|suggestion| suggestion.general ^= true);
    put("group".to_owned(), &|suggestion| suggestion.group ^= true);
    put("asks_carer".to_owned(), &|suggestion| suggestion.asks_carer ^= true);
    put("even_in_danger".to_owned(), &|suggestion| suggestion.even_in_danger ^= true);
    put("later".to_owned(), &|suggestion| suggestion.later ^= true);
    found
}

/// Every change of every condition, rule, modifier, suggestion and question.
pub fn mutants(catalogue: &mut Catalogue) -> Vec<Mutant> {
    let mut all: Vec<Mutant> = Vec::new();
    for (name, site) in sites(catalogue) {
        let Some(condition) = site.get() else { continue };
        let mut put = |what: &str, condition: Option<Condition>| {
            let change = Change::Condition(name.clone(), condition);
            all.push(Mutant { id: format!("{name}: {what}"), change });
        };
        if matches!(site, Site::Maybe(_)) {
            put("left out", None);
        }
        if matches!(condition, Condition::All(_) | Condition::Any(_) | Condition::DespiteHelp(_)) {
            put("not", Some(Condition::Not(Box::new(condition.clone()))));
        }
        for (what, condition) in changed(condition) {
            put(&what, Some(condition));
        }
    }
    let mut put = |id: String, change: Change| all.push(Mutant { id, change });
    for (n, rule) in catalogue.rules.iter().enumerate() {
        for (what, rules) in of_rule(rule) {
            put(format!("{}: {what}", rule.id), Change::Rule(n, rules));
        }
    }
    for (n, modifier) in catalogue.modifiers.iter().enumerate() {
        for (what, modifiers) in of_modifier(modifier) {
            put(format!("{}: {what}", modifier.id), Change::Modifier(n, modifiers));
        }
    }
    for (n, suggestion) in catalogue.suggestions.iter().enumerate() {
        for (what, suggestions) in of_suggestion(suggestion) {
            put(format!("{}: {what}", suggestion.id), Change::Suggestion(n, suggestions));
        }
    }
    for (n, question) in catalogue.questions.iter().enumerate() {
        put(format!("{}: left out", question.id), Change::NoQuestion(n));
        put(format!("{}: refines", question.id), Change::Refines(n));
    }
    for (n, pair) in catalogue.rules.windows(2).enumerate() {
        put(format!("{} before {}", pair[1].id, pair[0].id), Change::SwapRules(n));
    }
    for (n, pair) in catalogue.modifiers.windows(2).enumerate() {
        put(format!("{} before {}", pair[1].id, pair[0].id), Change::SwapModifiers(n));
    }
    for (n, pair) in catalogue.questions.windows(2).enumerate() {
        put(format!("{} before {}", pair[1].id, pair[0].id), Change::SwapQuestions(n));
    }
    all
}
