//! What the resident said and chose: the only thing in the app that changes.
//!
//! Changed only by verbs. Everything shown is computed from it. Nothing here is written anywhere.

mod after_melding;
pub mod batch;
pub mod carer;
pub mod change;
pub mod circle;
pub mod extra;
mod from_story;
pub mod helper;
pub mod household;
pub mod own;
mod plan;
pub mod sending;
pub mod steps;
mod ticked_signs;
mod together;

use after_melding::After;
pub use after_melding::{InReport, Talk};
use extra::Extra;
pub use extra::{ExtraChange, NoAge, Visit};
pub use helper::{Consent, Helper, HelperKind};
pub use own::OwnPart;
pub use ticked_signs::answers_from_signs;
use together::Together;
pub use together::TogetherChange;

use crate::domain::{
    answer::Answer,
    assess::assess,
    assessment::Assessment,
    catalogue::Catalogue,
    date::Date,
    decision::{Decision, Decisions, put_aside},
    fact::{Fact, SingleFact},
    fact_set::FactSet,
    facts::Facts,
    flow::{self, Step, Walked},
    ids::SuggestionId,
    leefgebied::Leefgebied,
    plan::{Addressee, Part},
    question::{Path, Question, Sign},
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// A walk of one resident through the app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    pub(crate) path: Option<Path>,
    pub(crate) topics: Vec<Leefgebied>,
    pub(crate) story: String,
    pub(crate) facts: Facts,
    pub(crate) done: Vec<Step>,
    pub(crate) words: Vec<(Step, String)>,
    pub(crate) decisions: Decisions,
    pub(crate) edits: LiteMap<String, String>,
    pub(crate) sharing: LiteMap<String, bool>,
    pub(crate) added: LiteMap<Part, String>,
    pub(crate) addressee: Option<Addressee>,
    pub(crate) person: Person,
    pub(crate) after: After,
    pub(crate) together: Together,
    pub(crate) extra: Extra,
    pub(crate) own: LiteMap<String, String>,
    /// What was said about danger while a helper fills in: nothing shows it (see `helper`).
    pub(crate) alone: Facts,
}

/// What the resident fills in about themselves for a melding; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Telephone number or e-mail address.
    pub contact: String,
    /// What they want to say in their own words.
    pub words: String,
}

impl Walk {
    /// Lives in this municipality.
    pub fn live_in(&mut self, municipality: &str) {
        self.put(SingleFact::Gemeente, municipality);
    }

    /// Starts in one of the ways. What only another way asked for is forgotten.
    pub fn start(&mut self, path: Path) {
        self.path = Some(path);
        for fact in [SingleFact::Rol, SingleFact::WensHelpen] {
            self.facts.clear(fact.into());
        }
        self.put_what_the_way_says();
    }

    /// Residents who came in for something that only they can want, answered that with it.
    fn put_what_the_way_says(&mut self) {
        let (fact, value) = match self.path {
            Some(Path::Jong) => (SingleFact::Rol, "zelf"),
            Some(Path::Doen) => (SingleFact::WensHelpen, "ja"),
            Some(Path::Vraag | Path::Zorg) | None => return,
        };
        if self.facts.answer(fact.into()).is_none() {
            self.put(fact, value);
        }
    }

    fn put(&mut self, fact: SingleFact, value: &str) {
        if let Ok(answer) = Answer::read(fact.into(), value) {
            self.facts.put(answer);
        }
    }

    /// Keeps what the resident wrote about what is the matter.
    pub fn tell(&mut self, story: String) {
        self.story = story;
    }

    /// Chooses what it is about. What was said about a topic that is left out is forgotten.
    pub fn choose_topics(&mut self, topics: Vec<Leefgebied>) {
        for left_out in self.topics.iter().filter(|topic| !topics.contains(topic)) {
            for fact in [Fact::Domein(*left_out), Fact::HulpAl(*left_out), Fact::Wens(*left_out)] {
                self.facts.clear(fact);
            }
            self.done.retain(|step| step.topic != Some(*left_out));
            self.words.retain(|(step, _)| step.topic != Some(*left_out));
        }
        self.topics = topics;
    }

    /// Answers a step. Returns the other steps whose answers no longer count and were forgotten.
    pub fn answer(
        &mut self,
        step: &Step,
        answers: Vec<Answer>,
        catalogue: &Catalogue,
        today: Date,
    ) -> Vec<Step> {
        match question(catalogue, step) {
            Some(question) => self.reply_to(step, question, answers, catalogue),
            None => self.mark_done(step),
        }
        self.forget_what_no_longer_counts(catalogue, today)
    }

    /// Answers a step, and forgets nothing yet.
    pub(crate) fn reply_to(
        &mut self,
        step: &Step,
        question: &Question,
        mut answers: Vec<Answer>,
        catalogue: &Catalogue,
    ) {
        let facts = question.facts(step.topic);
        if !question.refines {
            answers = ticked_signs::as_precise_as_before(&self.facts, question, answers, catalogue);
            for fact in facts {
                self.facts.clear(fact);
                self.alone.clear(fact);
            }
        } else if answers.is_empty() {
            answers.extend(
                facts.into_iter().filter_map(|fact| ticked_signs::as_ticked(catalogue, fact)),
            );
        }
        self.put_all(answers);
        self.mark_done(step);
    }

    /// Leaves a step open: "I do not know", or "I would rather not say".
    pub fn skip(&mut self, step: &Step, catalogue: &Catalogue, today: Date) -> Vec<Step> {
        self.words.retain(|(said, _)| said != step);
        self.answer(step, Vec::new(), catalogue, today)
    }

    /// Keeps words for a step.
    pub fn say(&mut self, step: &Step, words: &str) {
        self.words.retain(|(said, _)| said != step);
        if !words.trim().is_empty() {
            self.words.push((step.clone(), words.trim().to_owned()));
        }
        self.mark_done(step);
    }

    /// Keeps answers about danger that were given on the safety screen.
    pub fn warn(&mut self, answers: Vec<Answer>) {
        self.put_all(answers);
    }

    /// Keeps answers; while a helper fills in, those about danger apart.
    pub(crate) fn put_all(&mut self, answers: Vec<Answer>) {
        let is_helped = self.is_helped();
        for answer in answers {
            let apart = is_helped && answer.fact().is_about_danger();
            if apart { &mut self.alone } else { &mut self.facts }.put(answer);
        }
    }

    fn mark_done(&mut self, step: &Step) {
        if !self.done.contains(step) {
            self.done.push(step.clone());
        }
    }

    /// Forgets the steps that do not belong to the situation any more, with what only they asked. Returns
    /// those steps.
    pub fn forget_what_no_longer_counts(
        &mut self,
        catalogue: &Catalogue,
        today: Date,
    ) -> Vec<Step> {
        let Some(walked) = self.walked() else { return Vec::new() };
        let counting = flow::still_counting(catalogue, &self.facts, walked, today);
        let (kept, dropped): (Vec<Step>, Vec<Step>) =
            self.done.iter().cloned().partition(|step| counting.contains(step));
        if dropped.is_empty() {
            return dropped;
        }
        // A question that only refines does not keep a fact when the question that asked it is gone.
        let asked = |steps: &[Step]| {
            let mut facts = FactSet::EMPTY;
            for step in steps {
                let question = question(catalogue, step).filter(|q| !q.refines);
                for fact in question.into_iter().flat_map(|question| question.facts(step.topic)) {
                    facts = facts.union(FactSet::of(fact));
                }
            }
            facts
        };
        let still_asked = asked(&kept);
        for fact in asked(&dropped).iter().filter(|fact| !still_asked.contains(*fact)) {
            self.facts.clear(fact);
        }
        // A question of another way may have asked for it before.
        self.put_what_the_way_says();
        self.words.retain(|(step, _)| !dropped.contains(step));
        self.done = kept;
        let mut all = dropped;
        all.extend(self.forget_what_no_longer_counts(catalogue, today));
        all
    }

    /// Says something about a suggestion; nothing takes it back.
    pub fn decide(&mut self, id: SuggestionId, decision: Option<Decision>) {
        match decision {
            Some(decision) => self.decisions.insert(id, decision),
            None => self.decisions.remove(&id),
        };
    }

    /// Changes a line of the plan into the resident's own words.
    pub fn edit(&mut self, item: &str, words: String) {
        self.edits.insert(item.to_owned(), words);
    }

    /// Shares a line of the plan, or does not.
    pub fn share(&mut self, item: &str, shared: bool) {
        self.sharing.insert(item.to_owned(), shared);
    }

    /// Adds the resident's own words to a part of the plan.
    pub fn add(&mut self, part: Part, words: String) {
        self.added.insert(part, words);
    }

    /// Chooses for whom the plan is.
    pub fn address(&mut self, addressee: Addressee) {
        self.addressee = Some(addressee);
    }

    /// Fills in something about the resident.
    pub fn introduce(&mut self, person: Person) {
        self.person = person;
    }

    /// Forgets everything.
    pub fn erase_everything(&mut self) {
        *self = Self::default();
    }

    /// What is known.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What it is about.
    #[must_use]
    pub fn topics(&self) -> &[Leefgebied] {
        &self.topics
    }

    /// What the resident wrote about what is the matter.
    #[must_use]
    pub fn story(&self) -> &str {
        &self.story
    }

    /// The way the resident came in.
    #[must_use]
    pub const fn path(&self) -> Option<Path> {
        self.path
    }

    /// What the resident said about themselves.
    #[must_use]
    pub const fn person(&self) -> &Person {
        &self.person
    }

    /// What the resident said about the suggestions.
    #[must_use]
    pub const fn decisions(&self) -> &Decisions {
        &self.decisions
    }

    /// The words for a step.
    #[must_use]
    pub fn words(&self, step: &Step) -> &str {
        let found = self.words.iter().find(|(said, _)| said == step);
        found.map_or("", |(_, words)| words)
    }

    /// The steps that were answered or skipped, in the order in which they are asked.
    #[must_use]
    pub fn done(&self, catalogue: &Catalogue, today: Date) -> Vec<Step> {
        let walked = self.walked();
        walked.map_or_else(Vec::new, |w| flow::still_counting(catalogue, &self.facts, w, today))
    }

    /// Whether a step was answered or skipped.
    #[must_use]
    pub fn is_done(&self, step: &Step) -> bool {
        self.done.contains(step)
    }

    /// Whether a sign was ticked, also when it was said more precisely since.
    #[must_use]
    pub fn is_ticked(&self, sign: &Sign, catalogue: &Catalogue) -> bool {
        ticked_signs::is_ticked(&self.facts, sign, catalogue)
    }

    /// The next question that can still change something.
    #[must_use]
    pub fn next(&self, catalogue: &Catalogue, today: Date) -> Option<Step> {
        flow::next(catalogue, &self.facts, self.walked()?, today)
    }

    fn walked(&self) -> Option<Walked<'_>> {
        Some(Walked { path: self.path?, topics: &self.topics, done: &self.done })
    }

    /// The advice.
    #[must_use]
    pub fn assess(&self, catalogue: &Catalogue, today: Date) -> Assessment {
        assess(catalogue, &self.facts, &put_aside(&self.decisions), today)
    }

    /// Whether the words for young people are used.
    #[must_use]
    pub fn is_youth(&self) -> bool {
        let for_himself = !self.facts.is(SingleFact::Rol, "ouder")
            && !self.facts.is(SingleFact::Rol, "ander")
            && !self.facts.is(SingleFact::Rol, "professional");
        self.path == Some(Path::Jong) || for_himself && self.facts.is_minor() == Some(true)
    }
}

/// The question of a step.
#[must_use]
pub fn question<'a>(catalogue: &'a Catalogue, step: &Step) -> Option<&'a Question> {
    catalogue.questions.iter().find(|question| question.id == step.question)
}

#[cfg(test)]
mod tests;
