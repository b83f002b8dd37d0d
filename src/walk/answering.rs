//! Answering: what a step says, what is asked next, and what is forgotten when it no longer counts.

use super::{Walk, ticked_signs};
use crate::domain::{
    answer::{Answer, Value},
    catalogue::Catalogue,
    date::Date,
    fact::Fact,
    fact_set::FactSet,
    facts::Scale,
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
            if facts.iter().any(|fact| self.is_of_heavier_topic(*fact, step)) {
                answers.clear();
            }
            for fact in facts.iter().copied() {
                if !self.is_of_another_topic(fact, step) {
                    self.facts.clear(fact);
                    self.alone.clear(fact);
                }
            }
        } else if answers.is_empty() {
            for fact in &facts {
                self.facts.clear(*fact);
                answers.extend(ticked_signs::as_ticked(catalogue, *fact));
            }
            self.put_what_the_way_says(|fact| facts.contains(&fact));
        }
        self.put_all(answers);
        self.mark_done(step);
    }

    /// Whether what matters most was said at another leefgebied than that of this step.
    fn is_of_another_topic(&self, fact: Fact, step: &Step) -> bool {
        let named = match self.facts.value(fact) {
            Some(Value::Need(need)) => Some(need.topic()),
            _ => None,
        };
        named.is_some() && named != step.topic
    }

    /// Whether what matters most was said at a leefgebied that is heavier than that of this step.
    fn is_of_heavier_topic(&self, fact: Fact, step: &Step) -> bool {
        let level = |topic| self.facts.level(topic, Scale::N);
        match (self.facts.value(fact), step.topic) {
            (Some(Value::Need(named)), Some(topic)) => level(named.topic()) > level(topic),
            _ => false,
        }
    }

    /// The steps that are shown on the page of a step while this is filled in there, in order.
    #[must_use]
    pub fn shown(
        &self,
        step: &Step,
        given: &dyn Fn(&Step, &Question) -> Vec<Answer>,
        catalogue: &Catalogue,
        today: Date,
    ) -> Vec<Step> {
        let Some(walked) = self.walked() else { return vec![step.clone()] };
        let Some(page) = question(catalogue, step).and_then(|asked| asked.page.as_ref()) else {
            return vec![step.clone()];
        };
        // Only what is asked here: whether somebody cares for the resident is asked at other leefgebieden, and leads to
        // the page of the carer.
        let is_here = |other: &&Question| {
            let is_for = |topic| other.topics.is_empty() || other.topics.contains(&topic);
            other.page.as_ref() == Some(page) && step.topic.is_none_or(is_for)
        };
        let on_it: Vec<&Question> = catalogue.questions.iter().filter(is_here).collect();
        let mut facts = self.facts.clone();
        for other in on_it.iter().filter(|other| !other.refines) {
            for fact in other.facts(step.topic) {
                facts.clear(fact);
            }
        }
        let mut shown = Vec::new();
        for other in on_it {
            let own = Step { question: other.id.clone(), topic: step.topic };
            if flow::page(catalogue, &facts, walked, today, step).contains(&own) {
                for answer in given(&own, other) {
                    facts.put(answer);
                }
                shown.push(own);
            }
        }
        shown
    }

    /// The steps on the page of a step, for what is known.
    #[must_use]
    pub fn page_of(&self, step: &Step, catalogue: &Catalogue, today: Date) -> Vec<Step> {
        let page = |walked| flow::page(catalogue, &self.facts, walked, today, step);
        self.walked().map_or_else(|| vec![step.clone()], page)
    }

    /// Whether more can be asked, of what only makes the advice more precise as well.
    #[must_use]
    pub fn can_be_more_precise(&self, catalogue: &Catalogue, today: Date) -> bool {
        let precise = self.walked().map(|walked| Walked { precise: true, ..walked });
        precise.is_some_and(|walked| flow::next(catalogue, &self.facts, walked, today).is_some())
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

    /// Keeps answers whose questions are still asked, with these filled in: what was read in own words and confirmed.
    pub fn confirm(&mut self, answers: Vec<Answer>) {
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
        let asked_by = |step: &Step, refining: bool| {
            let question = question(catalogue, step).filter(|q| refining || !q.refines);
            let facts = question.into_iter().flat_map(|question| question.facts(step.topic));
            facts.map(FactSet::of).fold(FactSet::EMPTY, FactSet::union)
        };
        let asked = |steps: &[Step], refining| {
            steps.iter().fold(FactSet::EMPTY, |all, one| all.union(asked_by(one, refining)))
        };
        let still_asked = asked(&kept, false);
        // A question that only refines keeps a fact if it is asked for another reason than that fact.
        let is_refined = |fact: Fact| {
            let mut without = self.facts.clone();
            without.clear(fact);
            let counting = flow::still_counting(catalogue, &without, walked, today);
            counting.iter().any(|step| asked_by(step, true).contains(fact))
        };
        let forgotten = asked(&dropped, true);
        let forgotten = forgotten.iter().filter(|fact| !still_asked.contains(*fact));
        for fact in forgotten.filter(|fact| !is_refined(*fact)).collect::<Vec<_>>() {
            self.facts.clear(fact);
        }
        // A question of another way may have asked for it before.
        self.put_what_the_way_says(|fact| !still_asked.contains(fact));
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

    /// What the flow has to know; nothing before a way was chosen.
    pub(super) fn walked(&self) -> Option<Walked<'_>> {
        Some(Walked {
            path: self.path?,
            topics: &self.topics,
            done: &self.done,
            precise: self.precise,
        })
    }
}

/// The question of a step.
#[must_use]
pub fn question<'a>(catalogue: &'a Catalogue, step: &Step) -> Option<&'a Question> {
    catalogue.questions.iter().find(|question| question.id == step.question)
}
