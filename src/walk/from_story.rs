//! Going on from an invented story that the resident recognises.

use super::Walk;
use crate::domain::{
    answer::Answer, catalogue::Catalogue, fact::Fact, flow::Step, question::Question, story::Story,
};

impl Walk {
    /// Goes on from a story that the resident recognises. What they told already stays as it is. What
    /// the story says about danger is not taken over: that is asked.
    pub fn go_on_from(&mut self, story: &Story, catalogue: &Catalogue) {
        if self.path.is_none() {
            self.start(story.path);
        }
        let new = story.topics.iter().filter(|topic| !self.topics.contains(topic));
        self.choose_topics(self.topics.iter().chain(new).copied().collect());
        let is_known = |fact: Fact| self.facts.answer(fact).is_some();
        let taken = |answer: &&Answer| !answer.fact().is_about_danger() && !is_known(answer.fact());
        let taken: Vec<Answer> = story.situation.iter().filter(taken).cloned().collect();
        for answer in &taken {
            self.facts.put(answer.clone());
        }
        let is_taken = |fact: &Fact| taken.iter().any(|answer| answer.fact() == *fact);
        let on_this_path = |q: &&Question| q.path.is_none_or(|path| Some(path) == self.path);
        let topics = self.topics.iter().copied().map(Some).collect::<Vec<_>>();
        let mut answered = Vec::new();
        for question in catalogue.questions.iter().filter(on_this_path) {
            for topic in if question.each_topic { topics.as_slice() } else { &[None] } {
                let facts = question.facts(*topic);
                if !facts.is_empty() && facts.iter().all(is_taken) {
                    answered.push(Step { question: question.id.clone(), topic: *topic });
                }
            }
        }
        for step in &answered {
            self.mark_done(step);
        }
    }
}
