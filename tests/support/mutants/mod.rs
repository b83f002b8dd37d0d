//! The content with one thing changed: what a slip of the pen in a pack could be.
#![allow(clippy::indexing_slicing, reason = "the places come from the content itself")]

use samenwijzer::domain::{
    answer::Answer,
    catalogue::Catalogue,
    condition::{Bound, Condition},
    destination::Destination,
    fact::Kind,
    facts::Scale,
    guide::{Begin, NeedGuide, TopicGuide},
    question::Question,
    rule::{Ahead, Card, Modifier, Rule, To},
    suggestion::{Level, Suggestion},
    thresholds::{Number, Thresholds},
    urgency::Urgency,
    zaak::Zaak,
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
    Need(usize, Vec<NeedGuide>),
    List(usize, Vec<TopicGuide>),
    Begin(usize, Vec<Begin>),
    Zaak(usize, Vec<Zaak>),
    Extras(Vec<Destination>),
    Subjects(Vec<Vec<Destination>>),
    /// Leaves out a question.
    NoQuestion(usize),
    Question(usize, Box<Question>),
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
        for (n, to) in modifier.contacts.iter_mut().enumerate() {
            maybe(format!("{} contact {n} when", modifier.id), &mut to.when);
            maybe(format!("{} contact {n} unless", modifier.id), &mut to.unless);
        }
        maybe(format!("{} snel", modifier.id), &mut modifier.snel);
        maybe(format!("{} ahead", modifier.id), &mut modifier.ahead.unless);
        for (n, weigh) in modifier.weigh.iter_mut().enumerate() {
            maybe(format!("{} weighs {n}", modifier.id), &mut weigh.when);
        }
        for (n, card) in modifier.brings.iter_mut().enumerate() {
            maybe(format!("{} brings {n}", modifier.id), &mut card.when);
        }
    }
    for guide in &mut catalogue.needs {
        let id = guide.id.key();
        for (n, card) in guide.first.iter_mut().enumerate() {
            maybe(format!("{id} card {n}"), &mut card.when);
        }
        for (n, to) in guide.routes.iter_mut().enumerate() {
            maybe(format!("{id} route {n} when"), &mut to.when);
            maybe(format!("{id} route {n} unless"), &mut to.unless);
        }
        maybe(format!("{id} is offered when"), &mut guide.when);
    }
    for list in &mut catalogue.lists {
        let id = list.topic.code();
        let must = list.must.iter_mut().flatten().enumerate();
        for (n, card) in must {
            maybe(format!("{id} must {n}"), &mut card.when);
        }
        for (n, card) in list.first.iter_mut().enumerate() {
            maybe(format!("{id} card {n}"), &mut card.when);
        }
    }
    for zaak in &mut catalogue.zaken {
        maybe(format!("zaak {} when", zaak.id), &mut zaak.when);
    }
    for suggestion in &mut catalogue.suggestions {
        maybe(format!("{} fits", suggestion.id), &mut suggestion.fits);
        maybe(format!("{} not_if", suggestion.id), &mut suggestion.not_if);
        maybe(format!("{} not first", suggestion.id), &mut suggestion.not_first);
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
        found.push((format!("{id} before"), Site::Maybe(&mut rule.before)));
        found.push((format!("{id} spares"), Site::Maybe(&mut rule.spares)));
        if let Some(keeps) = &mut rule.keeps {
            found.push((format!("{id} keeps when"), Site::Maybe(&mut keeps.when)));
            found.push((format!("{id} keeps unless"), Site::Maybe(&mut keeps.unless)));
        }
        for (n, weigh) in rule.weigh.iter_mut().enumerate() {
            found.push((format!("{id} weighs {n}"), Site::Maybe(&mut weigh.when)));
        }
        for (n, card) in rule.brings.iter_mut().enumerate() {
            found.push((format!("{id} brings {n}"), Site::Maybe(&mut card.when)));
        }
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
    for (n, begin) in catalogue.begins.iter_mut().enumerate() {
        found.push((format!("begin {n} when"), Site::Always(&mut begin.when)));
        for (place, card) in begin.places.iter_mut().flatten().enumerate() {
            found.push((format!("begin {n} card {place}"), Site::Maybe(&mut card.when)));
        }
    }
    for question in &mut catalogue.questions {
        found.push((format!("{} when", question.id), Site::Maybe(&mut question.when)));
        found.push((format!("{} unless", question.id), Site::Maybe(&mut question.unless)));
        for also in &mut question.also {
            let name = format!("{} also {}", question.id, also.topic.code());
            found.push((name, Site::Always(&mut also.when)));
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
            Change::Need(place, needs) => {
                catalogue.needs.splice(*place..=*place, needs.iter().cloned());
            }
            Change::List(place, lists) => {
                catalogue.lists.splice(*place..=*place, lists.iter().cloned());
            }
            Change::Begin(place, begins) => {
                catalogue.begins.splice(*place..=*place, begins.iter().cloned());
            }
            Change::Zaak(place, zaken) => {
                catalogue.zaken.splice(*place..=*place, zaken.iter().cloned());
            }
            Change::Extras(extras) => catalogue.extras.clone_from(extras),
            Change::Subjects(subjects) => catalogue.subjects.clone_from(subjects),
            Change::NoQuestion(place) => drop(catalogue.questions.remove(*place)),
            Change::Question(place, question) => {
                catalogue.questions[*place].clone_from(question);
            }
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
    needs: Vec<NeedGuide>,
    lists: Vec<TopicGuide>,
    begins: Vec<Begin>,
    zaken: Vec<Zaak>,
    extras: Vec<Destination>,
    subjects: Vec<Vec<Destination>>,
    questions: Vec<Question>,
    contacts: Vec<samenwijzer::domain::contact::Contact>,
}

impl Original {
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            rules: catalogue.rules.clone(),
            modifiers: catalogue.modifiers.clone(),
            suggestions: catalogue.suggestions.clone(),
            needs: catalogue.needs.clone(),
            lists: catalogue.lists.clone(),
            begins: catalogue.begins.clone(),
            zaken: catalogue.zaken.clone(),
            extras: catalogue.extras.clone(),
            subjects: catalogue.subjects.clone(),
            questions: catalogue.questions.clone(),
            contacts: catalogue.contacts.clone(),
        }
    }

    pub fn restore(&self, catalogue: &mut Catalogue) {
        catalogue.rules.clone_from(&self.rules);
        catalogue.modifiers.clone_from(&self.modifiers);
        catalogue.suggestions.clone_from(&self.suggestions);
        catalogue.needs.clone_from(&self.needs);
        catalogue.lists.clone_from(&self.lists);
        catalogue.begins.clone_from(&self.begins);
        catalogue.zaken.clone_from(&self.zaken);
        catalogue.extras.clone_from(&self.extras);
        catalogue.subjects.clone_from(&self.subjects);
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
        Condition::Chosen(topics) | Condition::Untold(topics) | Condition::Ticked(topics) => {
            put("not", negated());
            for (n, (_, less)) in without(topics).into_iter().enumerate() {
                if less.is_empty() {
                    continue;
                }
                let less = match condition {
                    Condition::Chosen(_) => Condition::Chosen(less),
                    Condition::Untold(_) => Condition::Untold(less),
                    _ => Condition::Ticked(less),
                };
                put(&format!("without {}", topics[n].code()), less);
            }
        }
        Condition::Only(topics, needs) => {
            put("not", negated());
            for (n, (_, less)) in without(topics).into_iter().enumerate() {
                if !less.is_empty() {
                    let what = format!("without {}", topics[n].code());
                    put(&what, Condition::Only(less, needs.clone()));
                }
            }
            for (n, (_, less)) in without(needs).into_iter().enumerate() {
                let what = format!("without {}", needs[n].key());
                put(&what, Condition::Only(topics.clone(), less));
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
    for (what, list) in changed_cards(&rule.brings) {
        put(format!("brings {what}"), &|rule| rule.brings.clone_from(&list));
    }
    for (n, id) in rule.not_first.iter().enumerate() {
        put(format!("not first without {id}"), &|rule| {
            rule.not_first.remove(n);
        });
    }
    if rule.keeps.is_some() {
        put("keeps nothing".to_owned(), &|rule| rule.keeps = None);
    }
    for (n, weigh) in rule.weigh.iter().enumerate() {
        put(format!("weighs {n} left out"), &|rule| drop(rule.weigh.remove(n)));
        for base in [weigh.base - 1, weigh.base + 1] {
            put(format!("weighs {n} is {base}"), &|rule| rule.weigh[n].base = base);
        }
    }
    put("by decision".to_owned(), &|rule| rule.by_decision ^= true);
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
    for (what, list) in changed_cards(&modifier.brings) {
        put(format!("brings {what}"), &|modifier| modifier.brings.clone_from(&list));
    }
    for (n, weigh) in modifier.weigh.iter().enumerate() {
        put(format!("weighs {n} left out"), &|modifier| drop(modifier.weigh.remove(n)));
        for base in [weigh.base - 1, weigh.base + 1] {
            put(format!("weighs {n} is {base}"), &|modifier| modifier.weigh[n].base = base);
        }
    }
    for (what, list) in without(&modifier.not_first) {
        put(format!("not first {what}"), &|modifier| modifier.not_first.clone_from(&list));
    }
    for (what, list) in changed_list(&modifier.contacts) {
        put(format!("contacts {what}"), &|modifier| modifier.contacts.clone_from(&list));
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
    put("paid".to_owned(), &|suggestion| suggestion.paid ^= true);
    for (n, need) in suggestion.suits.iter().enumerate() {
        put(format!("suits without {}", need.key()), &|one| {
            one.suits.remove(n);
        });
    }
    if suggestion.to.is_some() {
        put("leads nowhere".to_owned(), &|suggestion| suggestion.to = None);
    }
    found
}

/// Cards left out, and in another order.
fn changed_cards(cards: &[Card]) -> Vec<(String, Vec<Card>)> {
    without(cards).into_iter().chain(swapped(cards)).collect()
}

fn of_need(guide: &NeedGuide) -> Vec<(String, Vec<NeedGuide>)> {
    let mut found = vec![("left out".to_owned(), Vec::new())];
    let mut put = |what: String, change: &dyn Fn(&mut NeedGuide)| {
        let mut guide = guide.clone();
        change(&mut guide);
        found.push((what, vec![guide]));
    };
    for (what, list) in changed_cards(&guide.first) {
        put(format!("cards {what}"), &|guide| guide.first.clone_from(&list));
    }
    for (what, list) in changed_list(&guide.routes) {
        put(format!("routes {what}"), &|guide| guide.routes.clone_from(&list));
    }
    for (n, rule) in guide.rules.iter().enumerate() {
        put(format!("without {rule}"), &|guide| {
            guide.rules.remove(n);
        });
    }
    found
}

fn of_list(list: &TopicGuide) -> Vec<(String, Vec<TopicGuide>)> {
    let mut found = vec![("left out".to_owned(), Vec::new())];
    for (what, first) in changed_cards(&list.first) {
        found.push((format!("cards {what}"), vec![TopicGuide { first, ..list.clone() }]));
    }
    for (what, must) in without(&list.must) {
        found.push((format!("must {what}"), vec![TopicGuide { must, ..list.clone() }]));
    }
    for (n, group) in list.must.iter().enumerate() {
        for (what, group) in changed_cards(group) {
            let mut must = list.must.clone();
            must[n] = group;
            found.push((format!("must {n} {what}"), vec![TopicGuide { must, ..list.clone() }]));
        }
    }
    found
}

fn of_begin(begin: &Begin) -> Vec<(String, Vec<Begin>)> {
    let mut found = vec![("left out".to_owned(), Vec::new())];
    for (n, place) in begin.places.iter().enumerate() {
        for (what, place) in changed_cards(place) {
            let mut places = begin.places.clone();
            places[n] = place;
            found.push((format!("place {n} {what}"), vec![Begin { places, ..begin.clone() }]));
        }
    }
    found
}

fn of_zaak(zaak: &Zaak) -> Vec<(String, Vec<Zaak>)> {
    let mut found = vec![("left out".to_owned(), Vec::new())];
    for (n, (_, topics)) in without(&zaak.topics).into_iter().enumerate() {
        let what = format!("without {}", zaak.topics[n].code());
        found.push((what, vec![Zaak { topics, ..zaak.clone() }]));
    }
    for (n, (_, with)) in without(&zaak.with).into_iter().enumerate() {
        let what = format!("without {}", zaak.with[n].key());
        found.push((what, vec![Zaak { with, ..zaak.clone() }]));
    }
    let other = Zaak { counts_not: !zaak.counts_not, ..zaak.clone() };
    found.push(("counts".to_owned(), vec![other]));
    found
}

fn of_question(question: &Question) -> Vec<(String, Question)> {
    let one = |what: &str, change: fn(&mut Question)| {
        let mut question = question.clone();
        change(&mut question);
        (what.to_owned(), question)
    };
    let mut found = vec![
        one("refines", |question| question.refines ^= true),
        one("later", |question| question.later ^= true),
    ];
    if question.each_topic {
        found.push(one("helped", |question| question.helped ^= true));
    }
    for (n, topic) in question.topics.iter().enumerate() {
        let mut question = question.clone();
        question.topics.remove(n);
        found.push((format!("without {}", topic.code()), question));
    }
    for (n, also) in question.also.iter().enumerate() {
        let mut question = question.clone();
        question.also.remove(n);
        found.push((format!("without also {}", also.topic.code()), question));
    }
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
        for (what, question) in of_question(question) {
            let change = Change::Question(n, Box::new(question));
            put(format!("{}: {what}", catalogue.questions[n].id), change);
        }
    }
    for (n, guide) in catalogue.needs.iter().enumerate() {
        for (what, needs) in of_need(guide) {
            put(format!("{}: {what}", guide.id.key()), Change::Need(n, needs));
        }
    }
    for (n, list) in catalogue.lists.iter().enumerate() {
        for (what, lists) in of_list(list) {
            put(format!("{}: {what}", list.topic.code()), Change::List(n, lists));
        }
    }
    for (n, begin) in catalogue.begins.iter().enumerate() {
        for (what, begins) in of_begin(begin) {
            put(format!("begin {n}: {what}"), Change::Begin(n, begins));
        }
    }
    for (n, zaak) in catalogue.zaken.iter().enumerate() {
        for (what, zaken) in of_zaak(zaak) {
            put(format!("zaak {}: {what}", zaak.id), Change::Zaak(n, zaken));
        }
    }
    for (what, extras) in without(&catalogue.extras).into_iter().chain(swapped(&catalogue.extras)) {
        put(format!("extras {what}"), Change::Extras(extras));
    }
    for (what, subjects) in without(&catalogue.subjects) {
        put(format!("subjects {what}"), Change::Subjects(subjects));
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
