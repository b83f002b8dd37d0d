//! What comes out for a situation, with the reasons recorded while it was derived.
//!
//! Advice, never a decision: it says what fits and where to turn, not what a person is entitled to.

use super::{
    answer::Answer,
    destination::Destination,
    fact_set::FactSet,
    ids::{RuleId, SuggestionId},
    leefgebied::Leefgebied,
    need::Need,
    suggestion::Level,
    urgency::Urgency,
};

/// What comes out for a situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How soon an answer is needed.
    pub urgency: Urgency,
    /// Whom to reach before anything else; shown above the route.
    pub contacts: Vec<Route>,
    /// Where to turn to.
    pub main: Route,
    /// Where to turn to as well; at most two.
    pub extras: Vec<Route>,
    /// What fits, in the order in which it is shown.
    pub suggestions: Vec<Suggested>,
    /// What is not shown, and why.
    pub not_shown: Vec<NotShown>,
    /// What rules and modifiers suppress, also where it would not have fitted anyway.
    pub suppressed: Vec<SuggestionId>,
    /// The rules that apply.
    pub rules: Vec<RuleId>,
    /// The modifiers that apply.
    pub modifiers: Vec<RuleId>,
    /// Whether a rule applies that keeps away what is not right in danger.
    pub in_danger: bool,
    /// The unknown facts that can still change something above.
    pub open: FactSet,
}

/// Somewhere to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Where.
    pub destination: Destination,
    /// Why; empty when no rule points anywhere.
    pub reasons: Vec<Reason>,
    /// How soon.
    pub urgency: Urgency,
    /// Whether calling is better than filling in a form.
    pub snel: bool,
    /// Other places that are one with this for residents, such as the attendance officer with school.
    pub with: Vec<Destination>,
}

impl Route {
    /// Whether something that was told of danger leads there.
    #[must_use]
    pub fn tells_of_danger(&self) -> bool {
        let mut answers = self.reasons.iter().flat_map(|reason| &reason.because);
        answers.any(Answer::tells_of_danger)
    }
}

/// A rule that applies, and the answers that made it apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule or modifier.
    pub rule: RuleId,
    /// The answers that made it apply.
    pub because: Vec<Answer>,
    /// What to say there: the part after `say-` of a text, where it is not the text of the rule itself.
    pub says: Option<String>,
}

/// A suggestion that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Which.
    pub id: SuggestionId,
    /// Its rung on the ladder.
    pub level: Level,
    /// What says so, the most telling first.
    pub why: Why,
    /// The answers that make it fit.
    pub because: Vec<Answer>,
    /// How much it weighs, in halves (`ranking`).
    pub score: i8,
    /// Whether it is shown at first; the others are behind "meer".
    pub first_view: bool,
    /// Its place among the steps to begin with, from 0.
    pub begin: Option<u8>,
}

impl Suggested {
    /// Whether it fits because of something that was told of danger.
    #[must_use]
    pub fn tells_of_danger(&self) -> bool {
        self.because.iter().any(Answer::tells_of_danger)
    }
}

/// What says that a suggestion fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A need that was ticked.
    Need(Need),
    /// A rule or modifier that applies.
    Rule(RuleId),
    /// A leefgebied of which nothing more was told.
    Topic(Leefgebied),
    /// The suggestion itself.
    Own,
}

/// A suggestion that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotShown {
    /// Which.
    pub id: SuggestionId,
    /// Why not.
    pub why: WhyNot,
}

/// Why a suggestion is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// These answers mean that it does not fit.
    Excluded(Vec<Answer>),
    /// Nothing was said that makes it fit.
    NoSign,
    /// It may fit; that depends on these facts.
    Maybe(FactSet),
    /// This rule or modifier keeps it away.
    Suppressed(RuleId),
    /// The resident put it aside.
    Refused,
}
