//! What the resident said and chose: the only thing in the app that changes.
//!
//! Changed only by verbs. Everything shown is computed from it. Nothing here is written anywhere.

mod after_melding;
mod answering;
pub mod batch;
pub mod carer;
pub mod change;
pub mod circle;
pub mod extra;
mod from_story;
pub mod helper;
pub mod household;
mod own;
pub mod own_words;
mod person;
mod plan;
pub mod planned;
pub mod sending;
pub mod steps;
mod ticked_signs;
mod together;

use after_melding::After;
pub use after_melding::{InReport, Talk};
pub use answering::question;
use extra::Extra;
pub use extra::{ExtraChange, NoAge, Visit};
pub use helper::{Consent, Helper, HelperKind};
use own::Own;
pub use own::{Earlier, OwnPart};
pub use person::Person;
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
    facts::Facts,
    flow::Step,
    ids::SuggestionId,
    leefgebied::Leefgebied,
    need::Need,
    plan::{Addressee, Part},
    question::Path,
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// A walk of one resident through the app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    path: Option<Path>,
    topics: Vec<Leefgebied>,
    story: String,
    facts: Facts,
    done: Vec<Step>,
    /// Whether they want questions that only make the advice more precise.
    precise: bool,
    words: Vec<(Step, String)>,
    decisions: Decisions,
    edits: LiteMap<String, String>,
    sharing: LiteMap<String, bool>,
    added: LiteMap<Part, String>,
    addressee: Option<Addressee>,
    person: Person,
    after: After,
    together: Together,
    extra: Extra,
    own: Own,
    /// What was said about danger while a helper fills in: nothing shows it (see `helper`).
    alone: Facts,
}

impl Walk {
    /// Lives in this municipality.
    pub fn live_in(&mut self, municipality: &str) {
        self.put(SingleFact::Gemeente, municipality);
    }

    /// Starts in one of the ways. What only another way asked for is forgotten.
    pub fn start(&mut self, path: Path) {
        self.path = Some(path);
        for fact in [SingleFact::Rol.into(), wish_to_help()] {
            self.facts.clear(fact);
        }
        self.put_what_the_way_says(|_| true);
    }

    /// Residents who came in for something that only they can want, answered that with it. At a leefgebied that they chose
    /// they are asked.
    fn put_what_the_way_says(&mut self, counts: impl Fn(Fact) -> bool) {
        let (fact, value) = match self.path {
            Some(Path::Jong) => (SingleFact::Rol.into(), "zelf"),
            Some(Path::Doen) => (wish_to_help(), "ja"),
            Some(Path::Vraag | Path::Zorg) | None => return,
        };
        let is_asked = matches!(fact, Fact::Need(need) if self.topics.contains(&need.topic()));
        if self.facts.answer(fact).is_none()
            && !is_asked
            && counts(fact)
            && let Ok(answer) = Answer::read(fact, value)
        {
            self.facts.put(answer);
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
            let needs = Need::of(*left_out).map(Fact::Need);
            let own = [Fact::Domein(*left_out), Fact::HulpAl(*left_out), Fact::Gekozen(*left_out)];
            for fact in own.into_iter().chain(needs) {
                self.facts.clear(fact);
            }
            self.done.retain(|step| step.topic != Some(*left_out));
            self.words.retain(|(step, _)| step.topic != Some(*left_out));
        }
        let chosen = topics.iter().map(|topic| Answer::read(Fact::Gekozen(*topic), "ja"));
        chosen.flatten().for_each(|answer| self.facts.put(answer));
        match topics.first() {
            Some(first) => self.put(SingleFact::Voorop, first.code()),
            None => self.facts.clear(SingleFact::Voorop.into()),
        }
        self.topics = topics;
        self.put_what_the_way_says(|_| true);
    }

    /// Asks for the questions as well that only make the advice more precise.
    pub const fn be_precise(&mut self) {
        self.precise = true;
    }

    /// Whether questions are asked as well that only make the advice more precise.
    #[must_use]
    pub const fn is_precise(&self) -> bool {
        self.precise
    }

    /// Says something about a suggestion; nothing takes it back.
    pub fn decide(&mut self, id: SuggestionId, decision: Option<Decision>) {
        match decision {
            Some(decision) => self.decisions.insert(id, decision),
            None => self.decisions.remove(&id),
        };
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

    /// What the resident said about the suggestions.
    #[must_use]
    pub const fn decisions(&self) -> &Decisions {
        &self.decisions
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

/// The need of people who came in to do something for another.
fn wish_to_help() -> Fact {
    Need::from_key("dag.betekenis").map_or(Fact::Gekozen(Leefgebied::Dag), Fact::Need)
}

#[cfg(test)]
mod tests;
