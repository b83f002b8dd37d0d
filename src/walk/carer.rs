//! What the carer writes for himself, and where he and the person he cares for think differently.
//!
//! His part is his: it says nothing about the person, changes no answer, and joins the plan only when he wants that.

use super::Walk;
use crate::domain::{
    answer::Answer,
    assessment::Suggested,
    catalogue::Catalogue,
    date::Date,
    fact::{Fact, SingleFact},
    ids::RuleId,
    leefgebied::Leefgebied,
};
use serde::{Deserialize, Serialize};

/// The questions that two people answer apart: the text `apart-<id>`.
pub const APART: [&str; 6] = ["enough", "longer", "other", "time", "talk", "municipality"];
/// How the caring can go: the values of the fact about that.
pub const LOADS: [&str; 3] = ["goed", "zwaar", "kan-niet-meer"];
/// How many answers each of them has: the text `apart-answer-<number>`.
pub const ANSWERS: u8 = 3;

/// The answers of one person; nothing where he left it open.
pub type Answers = [Option<u8>; APART.len()];

/// What the carer writes for himself; nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carer {
    /// How the caring goes for him: a value of the fact about that, or nothing.
    pub load: String,
    /// Whether he is younger than 18.
    pub is_young: bool,
    /// What is heavy.
    pub heavy: String,
    /// What he can go on doing.
    pub can: String,
    /// What he cannot go on doing.
    pub cannot: String,
    /// What would give him air.
    pub air: String,
    /// Whether it stands in the plan.
    pub is_joined: bool,
}

impl Carer {
    /// What is written in it, each with the name under which it is kept.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 4] {
        [("heavy", &self.heavy), ("can", &self.can), ("cannot", &self.cannot), ("air", &self.air)]
    }

    /// How the caring goes for him, as an answer.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        Answer::read(SingleFact::MzLast.into(), &self.load).ok()
    }
}

/// The modifiers about how it goes for a carer.
const HIS: [&str; 3] = ["M1", "M2", "M3"];

/// The value of the fact about who somebody is, for a carer.
const CARES: &str = "mantelzorger";

/// How far two people are who answer the same questions apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Apart {
    /// Nobody has answered.
    #[default]
    Nobody,
    /// One has; the other may not see it.
    One(Answers),
    /// Both have. Only which questions they answered differently is left.
    Both(Vec<String>),
}

impl Walk {
    /// Keeps what the carer writes for himself.
    pub fn care(&mut self, carer: Carer) {
        self.together.carer = carer;
    }

    /// Takes the answers of one of two people. After the second, no answer of either is kept.
    pub fn answer_apart(&mut self, answers: Answers) {
        self.together.apart = match self.together.apart {
            Apart::Nobody | Apart::Both(_) => Apart::One(answers),
            Apart::One(first) => {
                let pairs = APART.into_iter().zip(first.into_iter().zip(answers));
                let differ = pairs.filter(|(_, (one, other))| {
                    one.zip(*other).is_some_and(|(one, other)| one != other)
                });
                Apart::Both(differ.map(|(id, _)| id.to_owned()).collect())
            }
        };
    }

    /// Says that two people think differently about these; nothing lets them answer anew.
    pub fn differ(&mut self, about: Option<Vec<String>>) {
        self.together.apart = about.map_or(Apart::Nobody, Apart::Both);
    }

    /// What the carer wrote for himself.
    #[must_use]
    pub const fn carer(&self) -> &Carer {
        &self.together.carer
    }

    /// How far the two people are.
    #[must_use]
    pub const fn apart(&self) -> &Apart {
        &self.together.apart
    }
}

/// What suits him for how the caring goes for him; what a rule brings forward goes first. What the person told decides
/// what does not fit, but only the carer's own answers are a reason. Nothing of it is kept, so that the result of the
/// person does not show it.
#[must_use]
pub fn relief(walk: &Walk, catalogue: &Catalogue, today: Date) -> Vec<Suggested> {
    let Some(load) = walk.carer().answer() else { return Vec::new() };
    let how = load.fact();
    let mut his = walk.clone();
    let mut own: Vec<Fact> = [SingleFact::MzLast, SingleFact::Rol].map(Fact::from).to_vec();
    if walk.carer().is_young {
        // Any age below 18 says the same here: never more tasks.
        his.put(SingleFact::Leeftijd, "16-17");
        own.push(SingleFact::Leeftijd.into());
    } else if !walk.facts.is(SingleFact::Rol, CARES) {
        // That is the age of the person he cares for.
        his.facts.clear(SingleFact::Leeftijd.into());
    }
    his.facts.put(load);
    his.put(SingleFact::Rol, CARES);
    let is_his = |suggested: &Suggested| {
        let suggestion = catalogue.suggestion(suggested.id);
        let is_about = suggestion.is_some_and(|found| found.domains.contains(&Leefgebied::Mz));
        let brings = |id: &RuleId| HIS.contains(&id.to_string().as_str());
        is_about && !suggested.because.is_empty() || suggested.modifiers.iter().any(brings)
    };
    let mut found = his.assess(catalogue, today).suggestions;
    for suggested in &mut found {
        let says_how = suggested.because.iter().any(|answer| answer.fact() == how);
        let is_reason = |fact| if says_how { fact == how } else { own.contains(&fact) };
        suggested.because.retain(|answer| is_reason(answer.fact()));
    }
    found.retain(is_his);
    found
}
