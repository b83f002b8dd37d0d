//! A copy of an older version, in today's terms.
//!
//! Every answer is kept whose fact still exists, whichever question asks it now; a question counts as answered only when
//! all that it asks is known. What was asked otherwise is asked again, and what does not come along is named.

use super::{
    dropped::Dropped,
    entry::Entry,
    older::{self, Now, OF_A_CARER},
    replay::{Replayed, offers},
};
use crate::{
    domain::{
        answer::Answer,
        catalogue::Catalogue,
        date::Date,
        fact::{Fact, SingleFact},
        facts::Facts,
        flow::{self, Step, Walked},
        leefgebied::Leefgebied,
        plan::Part,
        question::{Ask, Question},
    },
    json::Json,
    walk::{Walk, question},
};

/// What the entries of an older copy say about questions, collected: some are asked in another way today.
#[derive(Default)]
pub(super) struct Older {
    given: Facts,
    /// What counts when nothing else is said about it.
    fills: Vec<Answer>,
    /// The steps that were answered or skipped, and whether they were answered.
    steps: Vec<(Step, bool)>,
    words: Vec<(Step, String)>,
    dropped: Vec<Dropped>,
}

impl Older {
    /// Takes an entry that is about a question. Says whether it was one.
    pub fn take(&mut self, entry: &Entry, catalogue: &Catalogue) -> bool {
        match entry.kind.as_str() {
            "answer" | "warn" => self.answers(entry, catalogue),
            "skip" => {}
            "say" => match (entry.step(), entry.words("text")) {
                (Some(step), Some(words)) => self.words.push((step, words)),
                (Some(_), None) => self.dropped.push(Dropped::Text),
                (None, _) => self.dropped.push(Dropped::Question(String::new())),
            },
            _ => return false,
        }
        self.steps.extend(entry.step().map(|step| (step, entry.kind == "answer")));
        true
    }

    fn answers(&mut self, entry: &Entry, catalogue: &Catalogue) {
        let Some(Json::Object(fields)) = entry.get("answers") else {
            return self.dropped.push(Dropped::Text);
        };
        for (key, value) in fields {
            let Json::Text(value) = value else {
                self.dropped.push(Dropped::Text);
                continue;
            };
            match older::now(key, value) {
                None => self.keep(key, value, entry, catalogue),
                Some(Now::Is(key, value)) => self.keep(key, value, entry, catalogue),
                Some(Now::Fills(key, value)) => self.fills.extend(read(key, value)),
                Some(Now::Again(key)) => self.dropped.push(asked_again(key, catalogue)),
                Some(Now::Gone) => self.dropped.push(Dropped::Question(key.clone())),
                Some(Now::Nothing) => {}
            }
        }
    }

    fn keep(&mut self, key: &str, value: &str, entry: &Entry, catalogue: &Catalogue) {
        let is_asked = |answer: &Answer| {
            let mut questions = catalogue.questions.iter();
            questions.any(|one| one.asks(answer.fact()) && offers(one, answer, catalogue))
        };
        match read(key, value).filter(is_asked) {
            Some(answer) => self.given.put(answer),
            // A sign that is no longer answered when it is not ticked.
            None if value == "nee" && Fact::from_key(key).is_some() => {}
            None => self.dropped.push(match entry.step() {
                Some(step) if question(catalogue, &step).is_some() => Dropped::Answer(step),
                Some(step) => Dropped::Question(step.question),
                None => Dropped::Text,
            }),
        }
    }

    /// Brings everything into a walk that knows its way and its topics.
    pub fn bring_into(mut self, replayed: &mut Replayed, catalogue: &Catalogue, today: Date) {
        if self.steps.is_empty() && self.given == Facts::default() && self.dropped.is_empty() {
            return;
        }
        for answer in std::mem::take(&mut self.fills) {
            if self.given.answer(answer.fact()).is_none() {
                self.given.put(answer);
            }
        }
        if self.given.is(SingleFact::Rol, "mantelzorger") {
            for key in OF_A_CARER {
                let fact = Fact::from_key(key).filter(|fact| self.given.answer(*fact).is_some());
                if let Some(fact) = fact {
                    self.given.clear(fact);
                    self.dropped.push(asked_again(key, catalogue));
                }
            }
        }
        let walk = &mut replayed.walk;
        walk.put_all(self.given.iter().cloned().collect());
        for (step, question, answers) in self.answered(walk, catalogue, today) {
            walk.reply_to(&step, question, answers, catalogue);
        }
        for (step, words) in &self.words {
            let found = question(catalogue, step).filter(|question| {
                question.ask == Ask::Words && question.each_topic == step.topic.is_some()
            });
            if found.is_some() {
                walk.say(step, words);
            } else {
                // Words without a question stand where they stood in the plan.
                let before = walk.added(Part::OwnStrength).to_owned();
                let all = [before.as_str(), words].map(str::trim).join("\n");
                walk.add(Part::OwnStrength, all.trim().to_owned());
            }
        }
        replayed.dropped.extend(self.dropped);
    }

    /// The steps that count as answered, in the order in which they are asked. What is known beside these stays known: its
    /// question may belong to the situation once what is asked again was answered.
    fn answered<'a>(
        &self,
        walk: &Walk,
        catalogue: &'a Catalogue,
        today: Date,
    ) -> Vec<(Step, &'a Question, Vec<Answer>)> {
        let Some(path) = walk.path() else { return Vec::new() };
        let topics: Vec<Option<Leefgebied>> = Leefgebied::ALL.into_iter().map(Some).collect();
        let mut found = Vec::new();
        for question in &catalogue.questions {
            for topic in if question.each_topic { topics.as_slice() } else { &[None] } {
                let step = Step { question: question.id.clone(), topic: *topic };
                if let Some(answers) = self.known(question, &step, catalogue) {
                    found.push((step, question, answers));
                }
            }
        }
        let done: Vec<Step> = found.iter().map(|(step, _, _)| step.clone()).collect();
        let (topics, precise) = (walk.topics(), walk.is_precise());
        let walked = Walked { path, topics, done: &done, precise };
        let counting = flow::still_counting(catalogue, walk.facts(), walked, today);
        found.retain(|(step, _, _)| counting.contains(step));
        found
    }

    /// What is known of all that a step asks; nothing when it is asked again.
    fn known(
        &self,
        question: &Question,
        step: &Step,
        catalogue: &Catalogue,
    ) -> Option<Vec<Answer>> {
        let said = self.steps.iter().find(|(done, _)| done == step).map(|(_, answered)| *answered);
        let known = question.facts(step.topic).into_iter().map(|fact| self.given.answer(fact));
        let known: Vec<Option<&Answer>> = known.collect();
        if said == Some(false) && question.ask != Ask::Topic {
            let is_open = question.refines || known.iter().all(Option::is_none);
            return is_open.then(|| known.into_iter().flatten().cloned().collect());
        }
        if known.is_empty() || question.refines && said.is_none() {
            return None;
        }
        let known: Option<Vec<Answer>> = known.into_iter().map(Option::<&Answer>::cloned).collect();
        known.filter(|known| known.iter().all(|answer| offers(question, answer, catalogue)))
    }
}

fn read(key: &str, value: &str) -> Option<Answer> {
    Answer::read(Fact::from_key(key)?, value).ok()
}

/// Names the question that asks a fact today.
fn asked_again(key: &str, catalogue: &Catalogue) -> Dropped {
    let asks = Fact::from_key(key).and_then(|fact| {
        let question = catalogue.questions.iter().find(|one| one.asks(fact))?;
        let topic = match fact {
            Fact::Domein(topic) | Fact::HulpAl(topic) | Fact::Gekozen(topic) => Some(topic),
            Fact::Need(need) => Some(need.topic()),
            Fact::Single(_) => None,
        };
        let topic = topic.filter(|_| question.each_topic);
        Some(Step { question: question.id.clone(), topic })
    });
    asks.map_or_else(|| Dropped::Question(key.to_owned()), Dropped::Answer)
}
