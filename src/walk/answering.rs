//! Answering: what a step says, what is asked next, and what is forgotten when it no longer counts.

use super::{Walk, ticked_signs};
use crate::domain::{
    answer::Answer,
    catalogue::Catalogue,
    date::Date,
    fact_set::FactSet,
    flow::{self, Step, Walked},
    question::{Question, Sign},
};

impl Walk {
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
    pub fn reply_to(
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
    pub fn put_all(&mut self, answers: Vec<Answer>) {
        let is_helped = self.is_helped();
        for answer in answers {
            let apart = is_helped && answer.fact().is_about_danger();
            if apart { &mut self.alone } else { &mut self.facts }.put(answer);
        }
    }

    pub(super) fn mark_done(&mut self, step: &Step) {
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

    /// The words for a step.
    #[must_use]
    pub fn words(&self, step: &Step) -> &str {
        let found = self.words.iter().find(|(said, _)| said == step);
        found.map_or("", |(_, words)| words)
    }

    /// The steps that were answered or skipped, in the order in which that was done.
    #[must_use]
    pub fn answered(&self) -> &[Step] {
        &self.done
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
}

/// The question of a step.
#[must_use]
pub fn question<'a>(catalogue: &'a Catalogue, step: &Step) -> Option<&'a Question> {
    catalogue.questions.iter().find(|question| question.id == step.question)
}
