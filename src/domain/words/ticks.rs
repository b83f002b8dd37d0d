//! What a resident can tick of what was read. Nothing else of it is ever used.

use std::ops::Range;

use super::proposal::{Item, Proposal, Whose};
use crate::domain::{
    answer::Answer,
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
};

/// What is only asked where there is nothing for today.
const TODAY: [SingleFact; 4] = [
    SingleFact::GeenEten,
    SingleFact::VannachtGeenPlek,
    SingleFact::BasisWegvalt,
    SingleFact::MzValtWeg,
];

/// Something that a resident can tick, as one line on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tick {
    /// About whom it is: the role of the one who writes, and what the other is to them. Without it nothing that was
    /// read about a person is used.
    Who(Vec<Answer>),
    /// An answer.
    Said(Whose, Answer),
    /// A leefgebied to talk about.
    Topic(Leefgebied),
}

impl Tick {
    /// The answers that it gives.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        match self {
            Self::Who(answers) => answers,
            Self::Said(_, answer) => std::slice::from_ref(answer),
            Self::Topic(_) => &[],
        }
    }

    /// The leefgebied that it is about.
    #[must_use]
    pub fn topic(&self) -> Option<Leefgebied> {
        match self {
            Self::Topic(topic) => Some(*topic),
            Self::Said(_, answer) => need_of(answer.fact()).map(Need::topic),
            Self::Who(_) => None,
        }
    }
}

/// What holds of these ticks when those at these places are ticked. Where it is not said about whom it is, only the
/// leefgebieden do.
#[must_use]
pub fn confirmed(ticks: &[Tick], ticked: &[usize]) -> Vec<Tick> {
    let is_ticked = |place: usize| ticked.contains(&place);
    let is_of_nobody = ticks
        .iter()
        .enumerate()
        .any(|(place, tick)| matches!(tick, Tick::Who(_)) && !is_ticked(place));
    let all = ticks.iter().enumerate().filter(|(place, _)| is_ticked(*place));
    all.map(|(_, tick)| tick.clone())
        .filter(|tick| !is_of_nobody || matches!(tick, Tick::Topic(_)))
        .collect()
}

impl Proposal {
    /// What can be ticked, in the order of the page. Not among it is what others in the room may not see; of such a
    /// need only the leefgebied. While somebody helps, they said already about whom it is: what is told of yet another
    /// person then only points to leefgebieden.
    #[must_use]
    pub fn ticks(&self, is_helped: bool) -> Vec<Tick> {
        let (who, said): (Vec<&Item>, Vec<&Item>) =
            self.lines(is_helped).partition(|item| says_who(item.answer.fact()));
        let who: Vec<Answer> = who.into_iter().map(|item| item.answer.clone()).collect();
        let is_of_another = is_helped && who.iter().any(|one| one.spelled() != ["zelf"]);
        let mut ticks = Vec::new();
        if !is_helped && !who.is_empty() {
            ticks.push(Tick::Who(who));
        }
        if !is_of_another {
            let said = said.into_iter();
            ticks.extend(said.map(|item| Tick::Said(item.whose, item.answer.clone())));
        }
        let apart = self.items.iter().filter(|item| !is_of_another_walk(item));
        let apart = apart.filter(|item| is_of_another || !is_shown(item));
        let apart = apart.filter_map(|item| need_of(item.answer.fact())).map(Need::topic);
        let hints = self.topics.iter().map(|hint| hint.topic);
        for topic in apart.chain(hints) {
            if !ticks.iter().any(|tick| tick.topic() == Some(topic)) {
                ticks.push(Tick::Topic(topic));
            }
        }
        ticks
    }

    /// What was read and has a line on the page. Who helps said already for whom help is looked for, and who tells of
    /// themselves what has no place here says it at its question.
    fn lines(&self, is_helped: bool) -> impl Iterator<Item = &Item> {
        let is_asked = is_helped || self.tells_of_the_writer_too();
        self.items.iter().filter(move |item| {
            let is_for_whom = item.answer.fact() == SingleFact::VraagVoor.into();
            is_shown(item) && !(is_asked && is_for_whom) && !is_of_another_walk(item)
        })
    }

    /// Whether something is told of the one who writes that has no place where it is about another person.
    #[must_use]
    pub fn tells_of_the_writer_too(&self) -> bool {
        self.items.iter().any(|item| is_shown(item) && is_of_another_walk(item))
    }

    /// Where the words stand of what can be ticked, in order and apart from each other. None where one of them
    /// is about danger: then the text is not shown again.
    #[must_use]
    pub fn marks(&self, is_helped: bool) -> Vec<Range<usize>> {
        if !self.may_be_shown() {
            return Vec::new();
        }
        let items = self.lines(is_helped).flat_map(|item| &item.words);
        let hints = self.topics.iter().flat_map(|hint| &hint.words);
        let mut words: Vec<Range<usize>> = items.chain(hints).cloned().collect();
        words.sort_by_key(|range| range.start);
        let mut marks: Vec<Range<usize>> = Vec::new();
        for range in words {
            match marks.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => marks.push(range),
            }
        }
        marks
    }

    /// Whether the text may stand on a page that others may see.
    #[must_use]
    pub fn may_be_shown(&self) -> bool {
        self.danger.is_empty() && self.items.iter().all(is_shown)
    }

    /// The answers to propose where safety is asked about.
    #[must_use]
    pub fn about_safety(&self) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        for item in self.items.iter().filter(|item| item.is_about_safety()) {
            let also = match item.answer.fact() {
                Fact::Single(fact) if TODAY.contains(&fact) => Some(SingleFact::VandaagNiets),
                Fact::Need(need) if need.key() == "geld.misbruik" => Some(SingleFact::GeldMisbruik),
                Fact::Domein(_)
                | Fact::HulpAl(_)
                | Fact::Gekozen(_)
                | Fact::Need(_)
                | Fact::Single(_) => None,
            };
            answers.push(item.answer.clone());
            answers.extend(also.and_then(|fact| Answer::read(fact.into(), "ja").ok()));
        }
        answers
    }
}

/// Whether others in the room may see it.
fn is_shown(item: &Item) -> bool {
    !item.is_about_safety() && !item.answer.fact().is_about_danger()
}

/// Whether it is about the one who writes, and not about caring, while the walk is about somebody else.
fn is_of_another_walk(item: &Item) -> bool {
    let is_caring = need_of(item.answer.fact()).is_some_and(|need| need.topic() == Leefgebied::Mz);
    item.whose == Whose::Writer && !is_caring
}

fn says_who(fact: Fact) -> bool {
    [SingleFact::Rol, SingleFact::Relatie].map(Fact::Single).contains(&fact)
}

const fn need_of(fact: Fact) -> Option<Need> {
    match fact {
        Fact::Need(need) => Some(need),
        Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => None,
    }
}
