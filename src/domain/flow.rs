//! Which question comes next.
//!
//! A question is asked only when its answer can still change the result. Answers are the only state:
//! the flow is computed from them each time, so changing one never leaves a path behind.

use super::{
    answer::{Answer, Value},
    assess::assess,
    catalogue::Catalogue,
    condition::Condition,
    date::Date,
    fact::{Fact, SingleFact},
    fact_set::FactSet,
    facts::{Facts, Scale},
    leefgebied::Leefgebied,
    question::{Ask, Path, Question},
};
use serde::{Deserialize, Serialize};

/// A question at one place in the walk: the same question can be asked for several leefgebieden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Step {
    /// The id of the question.
    pub question: String,
    /// The leefgebied it is asked for.
    pub topic: Option<Leefgebied>,
}

/// What the flow has to know beside the facts.
#[derive(Clone, Copy, Debug)]
pub struct Walked<'a> {
    /// The way the resident came in.
    pub path: Path,
    /// The leefgebieden that were chosen, in that order.
    pub topics: &'a [Leefgebied],
    /// The steps that were answered or skipped.
    pub done: &'a [Step],
    /// Whether questions are asked as well that only make the advice more precise.
    pub precise: bool,
}

/// The first question that was not done yet and that can still change something.
#[must_use]
pub fn next(catalogue: &Catalogue, facts: &Facts, walked: Walked, today: Date) -> Option<Step> {
    let open = with_what_leads_there(catalogue, facts, walked, today);
    let relevant = relevant(catalogue, facts, walked, today);
    relevant
        .into_iter()
        .find(|(step, question)| !walked.done.contains(step) && can_change(question, step, open))
        .map(|(step, _)| step)
}

/// The steps that stand on the page of a step in this situation, in order; it is one of them.
#[must_use]
pub fn page(
    catalogue: &Catalogue,
    facts: &Facts,
    walked: Walked,
    today: Date,
    step: &Step,
) -> Vec<Step> {
    let name = |step: &Step| {
        let mut all = catalogue.questions.iter();
        all.find(|question| question.id == step.question)
            .and_then(|question| question.page.as_ref())
    };
    let Some(page) = name(step) else { return vec![step.clone()] };
    let mut steps: Vec<Step> = relevant(catalogue, facts, walked, today)
        .into_iter()
        .filter(|(other, asked)| asked.page.as_ref() == Some(page) && other.topic == step.topic)
        .map(|(other, _)| other)
        .collect();
    if steps.is_empty() {
        steps.push(step.clone());
    }
    steps
}

/// The unknown facts that can still change the advice, and those that decide whether these are asked:
/// "does another person care for you?" leads to how that carer keeps going.
fn with_what_leads_there(
    catalogue: &Catalogue,
    facts: &Facts,
    walked: Walked,
    today: Date,
) -> FactSet {
    let situation = catalogue.situation(facts, today);
    let mut open = assess(catalogue, facts, &[], today).open;
    let on_this_path = |question: &&Question| {
        question.path.is_none_or(|p| p == walked.path) && (walked.precise || !question.later)
    };
    // Backwards, because a question depends on what was asked before it.
    for question in catalogue.questions.iter().rev().filter(on_this_path) {
        let asks_what_is_open = question.facts(None).iter().any(|fact| open.contains(*fact));
        if let (true, Some(when)) = (asks_what_is_open, &question.when) {
            open = open.union(when.evaluate(&situation).missing);
        }
    }
    open
}

/// The steps that were done and still count, in the order in which they are asked.
#[must_use]
pub fn still_counting(
    catalogue: &Catalogue,
    facts: &Facts,
    walked: Walked,
    today: Date,
) -> Vec<Step> {
    let relevant = relevant(catalogue, facts, walked, today).into_iter();
    relevant.map(|(step, _)| step).filter(|step| walked.done.contains(step)).collect()
}

/// Every step that belongs to this situation.
fn relevant<'a>(
    catalogue: &'a Catalogue,
    facts: &Facts,
    walked: Walked,
    today: Date,
) -> Vec<(Step, &'a Question)> {
    let mut earlier = Earlier::new(&catalogue.questions, facts);
    let is_asked = |question: &Question| {
        question.path.is_none_or(|path| path == walked.path) && (walked.precise || !question.later)
    };
    let is_met = |when: &Condition, known: &Facts| {
        when.evaluate(&catalogue.situation(known, today)).is_met()
    };
    let holds = |question: &Question, known: &Facts| {
        question.when.as_ref().is_none_or(|when| is_met(when, known))
            && !question.unless.as_ref().is_some_and(|unless| is_met(unless, known))
    };
    let step =
        |question: &'a Question, topic| (Step { question: question.id.clone(), topic }, question);
    let mut steps = Vec::new();
    let mut place = 0;
    for part in catalogue.questions.chunk_by(|a, b| a.each_topic == b.each_topic) {
        if part.first().is_some_and(|question| question.each_topic) {
            place += part.len();
            // What is asked for one leefgebied may depend on what was said about another.
            let known = earlier.before(place);
            let topics = topics(part, walked, |when| is_met(when, known));
            let can_be_for = |question: &Question, topic| {
                question.topics.is_empty() || question.topics.contains(&topic)
            };
            // Whether the help that is there helps, is asked once.
            let first_helped = |question: &Question| {
                let mut topics = topics.iter().copied();
                topics.find(|topic| is_helped(facts, *topic) && can_be_for(question, *topic))
            };
            for topic in topics.iter().copied() {
                let is_for = |question: &&Question| {
                    is_asked(question)
                        && can_be_for(question, topic)
                        && holds(question, known)
                        && (!question.helped || first_helped(question) == Some(topic))
                        && (!question.asks_what_matters_most()
                            || is_open_which(facts, topic, walked))
                };
                steps.extend(part.iter().filter(is_for).map(|one| step(one, Some(topic))));
            }
        } else {
            for question in part {
                let known = earlier.before(place);
                if is_asked(question) && holds(question, known) {
                    steps.push(step(question, None));
                }
                place += 1;
            }
        }
    }
    steps
}

/// The leefgebieden for which these questions are asked: those that were chosen, and those that belong to the situation.
fn topics(
    questions: &[Question],
    walked: Walked,
    holds: impl Fn(&Condition) -> bool,
) -> Vec<Leefgebied> {
    let mut topics = walked.topics.to_vec();
    for also in questions.iter().flat_map(|question| &question.also) {
        if !topics.contains(&also.topic) && holds(&also.when) {
            topics.push(also.topic);
        }
    }
    topics
}

fn is_helped(facts: &Facts, topic: Leefgebied) -> bool {
    facts.value(Fact::HulpAl(topic)) == Some(&Value::Yes)
}

/// Whether several things are the matter in a leefgebied that is the heaviest so far: then it matters which goes first.
fn is_open_which(facts: &Facts, topic: Leefgebied, walked: Walked) -> bool {
    let level = |topic: Leefgebied| facts.level(topic, Scale::N);
    let before = walked.topics.iter().take_while(|other| **other != topic);
    facts.can_name_main_need(topic) && before.into_iter().all(|other| level(*other) < level(topic))
}

/// What is known at each question in turn, without what only it or later ones ask for. Otherwise an
/// answer could keep alive the question that led to it.
struct Earlier {
    known: Facts,
    /// What is asked first at a question, the last ones first.
    later: Vec<(usize, Answer)>,
}

impl Earlier {
    fn new(questions: &[Question], facts: &Facts) -> Self {
        let asked = |fact| questions.iter().position(|question| question.asks(fact));
        let mut known = Facts::default();
        let mut later = Vec::new();
        for answer in facts.iter() {
            match asked(answer.fact()) {
                Some(place) => later.push((place, answer.clone())),
                None => known.put(answer.clone()),
            }
        }
        later.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
        Self { known, later }
    }

    /// What is known before the question at this place; places have to be given in order.
    fn before(&mut self, place: usize) -> &Facts {
        while let Some((_, answer)) = self.later.pop_if(|(asked, _)| *asked < place) {
            self.known.put(answer);
        }
        &self.known
    }
}

/// Facts by which texts say whom they are about.
const ABOUT_WHOM: [SingleFact; 2] = [SingleFact::Relatie, SingleFact::SuicideVan];

/// Whether an answer can change the advice, or is a line of the plan: what the resident wants to talk about
/// is in the plan, also when danger goes first; and every text says whom it is about.
fn can_change(question: &Question, step: &Step, open: FactSet) -> bool {
    question.refines
        || question.asks_what_matters_most()
        || ABOUT_WHOM.iter().any(|fact| question.asks((*fact).into()))
        || matches!(question.ask, Ask::Topic | Ask::Words)
        || question.facts(step.topic).iter().any(|fact| open.contains(*fact))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests;
