//! From what a resident confirmed of their own words to changes of the walk: set as if it was ticked on the pages that
//! ask it, and not asked again there.

use super::{Walk, change::Change, change::Verb};
use crate::domain::{
    answer::{Answer, Value},
    catalogue::Catalogue,
    date::Date,
    fact::{Fact, SingleFact},
    flow::{self, Step, Walked},
    question::{Ask, Path, Question},
    words::Tick,
};

/// What decides which way somebody came in: each way offers some roles and ages.
const OF_THE_WAY: [Fact; 2] = [Fact::Single(SingleFact::Rol), Fact::Single(SingleFact::Leeftijd)];

/// The changes that take over what was confirmed. The resident goes on the way they came in, or on the first that asks
/// for this role and this age.
#[must_use]
pub fn changes(walk: &Walk, confirmed: &[Tick], catalogue: &Catalogue, today: Date) -> Vec<Change> {
    let ways = walk.path().into_iter().chain([Path::Vraag, Path::Zorg, Path::Jong]);
    let mut all = ways.map(|way| on_the_way(way, walk, confirmed, catalogue, today)).peekable();
    let first = all.peek().cloned().unwrap_or_default();
    let asks_all = |changes: &Vec<Change>| {
        let own = confirmed.iter().flat_map(Tick::answers);
        own.filter(|answer| OF_THE_WAY.contains(&answer.fact()))
            .all(|answer| changes.iter().any(|change| is_answered(change, answer)))
    };
    all.find(asks_all).unwrap_or(first)
}

fn is_answered(change: &Change, answer: &Answer) -> bool {
    matches!(change, Change::Answer(_, answers) if answers.contains(answer))
}

/// The same, on one of the ways.
fn on_the_way(
    way: Path,
    walk: &Walk,
    confirmed: &[Tick],
    catalogue: &Catalogue,
    today: Date,
) -> Vec<Change> {
    let answers: Vec<Answer> = confirmed.iter().flat_map(Tick::answers).cloned().collect();
    let mut topics = walk.topics().to_vec();
    for topic in confirmed.iter().filter_map(Tick::topic) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    let mut taking = Taking { walk: walk.clone(), changes: Vec::new(), catalogue, today };
    if walk.path() != Some(way) {
        taking.make(Change::Start(way));
    }
    if topics != walk.topics() {
        taking.make(Change::ChooseTopics(topics));
    }
    if !answers.is_empty() {
        taking.make(Change::Confirm(answers.clone()));
    }
    for question in &catalogue.questions {
        if let Some(answer) = answer_to(question, &answers) {
            taking.answer(question, answer.clone());
        }
    }
    taking.changes
}

impl Walk {
    /// Whether a step about the person is done for who told it in own words. It is not asked again beside a step that is
    /// still open.
    #[must_use]
    pub fn is_told_in_own_words(&self, step: &Step) -> bool {
        !self.story.is_empty() && step.topic.is_none() && self.is_done(step)
    }
}

/// What answers a question as a whole. Where more can be ticked, and at a leefgebied, the page is still asked.
fn answer_to<'a>(question: &Question, answers: &'a [Answer]) -> Option<&'a Answer> {
    let (fact, values): (Fact, &[String]) = match &question.ask {
        Ask::One(one) => (one.fact, &one.values),
        Ask::Date(fact) | Ask::Months(fact) => (*fact, &[]),
        Ask::Topic | Ask::Signs(_) | Ask::Several(_) | Ask::Words => return None,
    };
    let needs_day = matches!(question.ask, Ask::Date(_));
    answers.iter().find(|answer| {
        !question.each_topic
            && answer.fact() == fact
            && (values.is_empty() || values.contains(&answer.spelled().concat()))
            && (!needs_day || matches!(answer.value(), Value::Date(_)))
    })
}

/// The changes so far, and the walk that they lead to.
struct Taking<'a> {
    walk: Walk,
    changes: Vec<Change>,
    catalogue: &'a Catalogue,
    today: Date,
}

impl Taking<'_> {
    fn make(&mut self, change: Change) {
        change.clone().make(&mut self.walk, self.catalogue, self.today);
        self.changes.push(change);
    }

    /// Answers a question, if it is asked in this situation.
    fn answer(&mut self, question: &Question, answer: Answer) {
        let step = Step { question: question.id.clone(), topic: None };
        let done = std::slice::from_ref(&step);
        let counts = self.walk.walked().is_some_and(|walked| {
            let walked = Walked { done, ..walked };
            !flow::still_counting(self.catalogue, self.walk.facts(), walked, self.today).is_empty()
        });
        if counts {
            self.make(Change::Answer(step, vec![answer]));
        }
    }
}
