//! Which question comes next.
//!
//! A question is asked only when its answer can still change the result. Answers are the only state:
//! the flow is computed from them each time, so changing one never leaves a path behind.

use super::{
    answer::Answer,
    assess::assess,
    catalogue::Catalogue,
    condition::Condition,
    date::Date,
    fact_set::FactSet,
    facts::Facts,
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
    let on_this_path = |question: &&Question| question.path.is_none_or(|p| p == walked.path);
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
    let mut belongs: Vec<&Question> = Vec::new();
    for (place, question) in catalogue.questions.iter().enumerate() {
        let situation = catalogue.situation(earlier.before(place), today);
        let is_met = |when: &Condition| when.evaluate(&situation).is_met();
        if question.path.is_none_or(|path| path == walked.path)
            && question.when.as_ref().is_none_or(is_met)
        {
            belongs.push(question);
        }
    }
    let step =
        |question: &'a Question, topic| (Step { question: question.id.clone(), topic }, question);
    let mut steps = Vec::new();
    for part in belongs.chunk_by(|a, b| a.each_topic == b.each_topic) {
        let per_topic = part.first().is_some_and(|question| question.each_topic);
        let topics: Vec<Option<Leefgebied>> =
            if per_topic { walked.topics.iter().copied().map(Some).collect() } else { vec![None] };
        for topic in topics {
            steps.extend(part.iter().map(|question| step(question, topic)));
        }
    }
    steps
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

/// Whether an answer can change the advice, or is a line of the plan: what the resident wants to talk about
/// is in the plan, also when danger goes first.
fn can_change(question: &Question, step: &Step, open: FactSet) -> bool {
    question.refines
        || matches!(question.ask, Ask::Scale | Ask::Words | Ask::HelpAndWish)
        || question.facts(step.topic).iter().any(|fact| open.contains(*fact))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::domain::{
        date,
        fact::{Fact, SingleFact},
        facts::Scale,
        municipality::Municipality,
        question::One,
        rule::{Ahead, Group, Rule},
        topics::WordList,
        urgency::Urgency,
    };

    fn question(id: &str, ask: Ask, when: Option<Condition>) -> Question {
        let each_topic = matches!(ask, Ask::Scale | Ask::HelpAndWish);
        Question { id: id.to_owned(), ask, path: None, each_topic, refines: false, when }
    }

    fn one(fact: SingleFact) -> Ask {
        Ask::One(One { fact: fact.into(), values: Vec::new() })
    }

    /// One rule, about debts of a person without a network, and questions around it.
    fn catalogue() -> Catalogue {
        let debts = Condition::Given(SingleFact::Schulden.into());
        let nobody = Answer::read(SingleFact::Netwerk.into(), "niemand").unwrap();
        let rule = Rule {
            id: "R41".to_owned().try_into().unwrap(),
            group: Group::C,
            when: Some(Condition::All(vec![debts.clone(), Condition::Is(vec![nobody])])),
            unless: None,
            urgency: Urgency::U3,
            raise: Vec::new(),
            routes: Vec::new(),
            contacts: Vec::new(),
            snel: None,
            suppress: Vec::new(),
            hold: false,
            ahead: Ahead::default(),
            beside: false,
            source: String::new(),
        };
        Catalogue {
            version: String::new(),
            rules: vec![rule],
            modifiers: Vec::new(),
            suggestions: Vec::new(),
            questions: vec![
                question("gaat", Ask::Scale, None),
                question(
                    "hulp",
                    Ask::HelpAndWish,
                    Some(Condition::AtLeast(Leefgebied::ALL.into(), Scale::M)),
                ),
                question("schulden", one(SingleFact::Schulden), None),
                question("netwerk", one(SingleFact::Netwerk), Some(debts)),
                question("duur", one(SingleFact::Duur), None),
                question("talent", Ask::Words, None),
            ],
            contacts: Vec::new(),
            amounts: Vec::new(),
            terms: Vec::new(),
            days_off: Vec::new(),
            talk: Vec::new(),
            changes: Vec::new(),
            preferences: Vec::new(),
            offers: Vec::new(),
            words: WordList::default(),
            places: Vec::new(),
            stories: Vec::new(),
            municipality: Municipality::unknown("buiten", ""),
        }
    }

    /// Walks with these facts known from the start, and gives the steps in the order they are asked.
    fn check(known: &[(&str, &str)], topics: &[Leefgebied], expected: &str) {
        let read = |(key, value): &(&str, &str)| Answer::read(Fact::from_key(key).unwrap(), value);
        let facts: Facts = known.iter().map(|answer| read(answer).unwrap()).collect();
        let today = date::new(2026, 11, 22).unwrap();
        let mut done = Vec::new();
        while let Some(step) =
            next(&catalogue(), &facts, Walked { path: Path::Vraag, topics, done: &done }, today)
        {
            done.push(step);
        }
        let named: Vec<String> = done
            .iter()
            .map(|step| step.question.clone() + step.topic.map_or("", Leefgebied::code))
            .collect();
        assert_eq!(named.join(" "), expected, "{known:?}");
    }

    #[test]
    fn a_question_that_can_change_nothing_is_not_asked() {
        check(&[], &[], "schulden talent");
        check(&[("schulden", "nee")], &[], "talent");
        check(&[("schulden", "ja")], &[], "netwerk talent");
        check(&[("schulden", "ja"), ("netwerk", "ja")], &[], "talent");
    }

    /// In danger other topics change nothing in the advice, and were not asked about although they had been
    /// chosen: they were missing from the plan.
    #[test]
    fn every_chosen_topic_is_asked_about() {
        let topics = [Leefgebied::Wonen, Leefgebied::Geld];
        check(&[("schulden", "nee")], &topics, "gaatWONEN gaatGELD talent");
        let known = [("schulden", "nee"), ("domein.GELD", "N")];
        check(&known, &topics, "gaatWONEN hulpWONEN gaatGELD hulpGELD talent");
    }

    /// In danger residents were not asked whether they have a carer, and so never how that carer keeps going,
    /// although that is in the plan and changes the advice.
    #[test]
    fn what_decides_about_another_question_is_asked() {
        let mut catalogue = catalogue();
        let load = Answer::read(SingleFact::MzLast.into(), "zwaar").unwrap();
        catalogue
            .rules
            .iter_mut()
            .for_each(|rule| rule.when = Some(Condition::Is(vec![load.clone()])));
        let carer = Condition::Given(SingleFact::Mz.into());
        catalogue.questions = vec![
            question("mz", one(SingleFact::Mz), None),
            question("mzLast", one(SingleFact::MzLast), Some(carer)),
            question("duur", one(SingleFact::Duur), None),
        ];
        let today = date::new(2026, 11, 22).unwrap();
        let asked = |catalogue: &Catalogue, path| {
            let walked = Walked { path, topics: &[], done: &[] };
            next(catalogue, &Facts::default(), walked, today).map(|step| step.question)
        };
        assert_eq!(asked(&catalogue, Path::Vraag).as_deref(), Some("mz"));
        // Only where that question belongs to the way.
        catalogue.questions.iter_mut().filter(|one| one.id == "mzLast").for_each(|one| {
            one.path = Some(Path::Zorg);
        });
        assert_eq!(asked(&catalogue, Path::Zorg).as_deref(), Some("mz"));
        assert_eq!(asked(&catalogue, Path::Vraag), None);
    }

    #[test]
    fn a_question_depends_on_what_was_asked_before_it() {
        let questions = [
            question("schulden", one(SingleFact::Schulden), None),
            question("netwerk", one(SingleFact::Netwerk), None),
        ];
        let told = [("leeftijd", "67+"), ("netwerk", "niemand"), ("schulden", "ja")];
        let read = |(key, value)| Answer::read(Fact::from_key(key).unwrap(), value).unwrap();
        let mut earlier = Earlier::new(&questions, &told.into_iter().map(read).collect());
        for (place, known) in [&["leeftijd"][..], &["leeftijd", "schulden"]].iter().enumerate() {
            let before = earlier.before(place);
            let mut keys: Vec<String> = before.iter().map(|answer| answer.fact().key()).collect();
            keys.sort();
            assert_eq!(keys, *known, "before the question at {place}");
        }
    }

    #[test]
    fn only_what_belongs_to_the_situation_still_counts() {
        let step = |question: &str| Step { question: question.to_owned(), topic: None };
        let done = [step("netwerk"), step("schulden")];
        let today = date::new(2026, 11, 22).unwrap();
        let walked = Walked { path: Path::Vraag, topics: &[], done: &done };
        let counting = |value: &str| {
            let facts = [Answer::read(SingleFact::Schulden.into(), value).unwrap()];
            still_counting(&catalogue(), &facts.into_iter().collect(), walked, today)
        };
        assert_eq!(counting("ja"), [step("schulden"), step("netwerk")]);
        assert_eq!(counting("nee"), [step("schulden")]);
    }
}
