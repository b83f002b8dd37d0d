//! The helper, who fills in with or for the resident, and what that means for answers about danger (docs/adr/0011).
//!
//! What is said about danger while a helper fills in is kept apart from all other answers: no page, plan, document or
//! copy can show it, and what is shown does not depend on it.

use super::{Walk, question};
use crate::domain::{
    answer::Answer,
    assess::assess,
    assessment::Assessment,
    catalogue::Catalogue,
    date::Date,
    decision::put_aside,
    fact::{Fact, SingleFact},
    facts::Facts,
    flow::Step,
    question::Path,
};
use serde::{Deserialize, Serialize};

/// The kind of helper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum HelperKind {
    /// A carer (*mantelzorger*).
    #[default]
    Carer,
    /// A volunteer.
    Volunteer,
    /// Somebody whose work it is.
    Professional,
    /// A neighbour, a relative or a friend.
    Near,
}

impl HelperKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Carer, Self::Volunteer, Self::Professional, Self::Near];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Carer => "carer",
            Self::Volunteer => "volunteer",
            Self::Professional => "professional",
            Self::Near => "near",
        }
    }

    /// What they answer to the question how they help.
    const fn role(self) -> &'static str {
        match self {
            Self::Carer => "mantelzorger",
            Self::Volunteer | Self::Near => "ander",
            Self::Professional => "professional",
        }
    }
}

/// What the person who is helped says about that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Consent {
    /// They do not know about it.
    #[default]
    Unaware,
    /// They know about it; they were not asked aloud whether it is right.
    Aware,
    /// They said that it is right.
    Agrees,
}

impl Consent {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Unaware, Self::Aware, Self::Agrees];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unaware => "unaware",
            Self::Aware => "aware",
            Self::Agrees => "agrees",
        }
    }
}

/// A helper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// Who they are.
    pub kind: HelperKind,
    /// Their name, when they give it.
    pub name: String,
    /// Whether they are together; if not, the helper fills in on behalf of the other.
    pub is_together: bool,
    /// What the other says about it.
    pub consent: Consent,
}

impl Helper {
    /// What this answers to the two questions about helpers: the same as without this page, so the same advice
    /// (REQ-01).
    #[must_use]
    pub fn answers(&self) -> [(Step, Vec<Answer>); 2] {
        let wants = if self.consent == Consent::Unaware { "nog-niet" } else { "ja" };
        let said = [
            ("rol-zorg", SingleFact::Rol, self.kind.role()),
            ("wilHulp", SingleFact::WilHulp, wants),
        ];
        said.map(|(id, fact, value)| {
            let answers = Answer::read(fact.into(), value).into_iter().collect();
            (Step { question: id.to_owned(), topic: None }, answers)
        })
    }
}

impl Walk {
    /// Starts being helped by a person who came in for another. What was said about danger is kept apart from now on.
    pub fn be_helped(&mut self, helper: &Helper) {
        if self.path.is_none() {
            self.start(Path::Zorg);
        }
        self.own.helper = Some(helper.clone());
        // It may hold what was said about danger before.
        self.own.earlier = None;
        for fact in Fact::all().filter(|fact| fact.is_about_danger()) {
            if let Some(answer) = self.facts.answer(fact).cloned() {
                self.facts.clear(fact);
                self.alone.put(answer);
            }
        }
    }

    /// Goes on without help. What was kept apart is forgotten and asked again: else the helper could see it that way.
    pub fn go_on_without_help(&mut self, catalogue: &Catalogue) {
        self.own.helper = None;
        self.alone = Facts::default();
        self.leave_open_what_is_about_danger(catalogue);
    }

    /// Asks about danger again.
    pub fn leave_open_what_is_about_danger(&mut self, catalogue: &Catalogue) {
        self.done.retain(|step| !is_about_danger(catalogue, step));
    }

    /// The helper.
    #[must_use]
    pub fn helper(&self) -> Option<Helper> {
        self.own.helper.clone()
    }

    /// Whether a helper answered this step where they said who they are. It is not asked again beside a step that is
    /// still open.
    #[must_use]
    pub fn is_told_by_helper(&self, step: &Step) -> bool {
        let told = |helper: &Helper| helper.answers().iter().any(|(told, _)| told == step);
        self.is_done(step) && self.own.helper.as_ref().is_some_and(told)
    }

    /// The advice with what was kept apart: only for the eyes of the resident.
    #[must_use]
    pub fn assess_for_himself(&self, catalogue: &Catalogue, today: Date) -> Assessment {
        let mut facts = self.facts.clone();
        for answer in self.alone.iter() {
            facts.put(answer.clone());
        }
        assess(catalogue, &facts, &put_aside(&self.decisions), today)
    }
}

/// Whether a step asks about danger.
#[must_use]
pub fn is_about_danger(catalogue: &Catalogue, step: &Step) -> bool {
    question(catalogue, step).is_some_and(|question| question.is_about_danger(step.topic))
}
