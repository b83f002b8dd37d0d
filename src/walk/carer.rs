//! What the carer writes about themselves, and where they and the person they care for think differently.
//!
//! The part is the carer's own: it says nothing about the person, changes no answer, and joins the plan if they wish.

use super::Walk;
use crate::domain::{
    answer::Answer,
    assessment::{Suggested, Why},
    catalogue::Catalogue,
    date::Date,
    fact::{Fact, SingleFact},
    facts::Scale,
    ids::RuleId,
    leefgebied::Leefgebied,
};
use serde::{Deserialize, Serialize};

/// The questions that two people answer apart: the text `apart-<id>`.
pub const APART: [&str; 6] = ["enough", "longer", "other", "time", "talk", "municipality"];
/// How the caring can go, by the text that is kept.
pub const LOADS: [(&str, Scale); 3] =
    [("goed", Scale::G), ("zwaar", Scale::N), ("kan-niet-meer", Scale::X)];
/// How many answers each of them has: the text `apart-answer-<number>`.
pub const ANSWERS: u8 = 3;

/// The answers of one person; nothing where they left it open.
pub type Answers = [Option<u8>; APART.len()];

/// What the carer writes about themselves; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carer {
    /// How the caring goes for them: one of [`LOADS`], or nothing.
    pub load: String,
    /// Whether they are younger than 18.
    pub is_young: bool,
    /// What is heavy.
    pub heavy: String,
    /// What they can go on doing.
    pub can: String,
    /// What they cannot go on doing.
    pub cannot: String,
    /// What would give them some air.
    pub air: String,
    /// Whether it is part of the plan.
    pub is_joined: bool,
}

impl Carer {
    /// What is written in it, each with the name under which it is kept.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 4] {
        [("heavy", &self.heavy), ("can", &self.can), ("cannot", &self.cannot), ("air", &self.air)]
    }

    /// How the caring goes for them, as an answer.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        let scale = Self::scale(&self.load)?;
        Answer::read(Fact::Domein(Leefgebied::Mz), scale.letter()).ok()
    }

    /// How it goes, of a text that is kept: nothing when there is no such text.
    #[must_use]
    pub fn scale(load: &str) -> Option<Scale> {
        LOADS.into_iter().find(|(id, _)| *id == load).map(|(_, scale)| scale)
    }
}

/// The modifiers about how it goes for a carer.
const HIS: [&str; 3] = ["M1", "M2", "M3"];

/// The value of the fact about the role of the person who answers, for a carer.
const CARES: &str = "mantelzorger";

/// How far apart two people are who answer the same questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Apart {
    /// Neither has answered.
    #[default]
    Nobody,
    /// One has; the other may not see it.
    One(Answers),
    /// Both have. Only which questions they answered differently is left.
    Both(Vec<String>),
}

impl Walk {
    /// Keeps what the carer writes about themselves.
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

    /// Says that two people think differently about these; nothing lets them answer again.
    pub fn differ(&mut self, about: Option<Vec<String>>) {
        self.together.apart = about.map_or(Apart::Nobody, Apart::Both);
    }

    /// What the carer wrote about themselves.
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

/// Suggestions for how the caring goes for the carer; those a rule brings forward go first. The person's answers decide
/// what does not fit, but only the carer's own answers are a reason. Nothing of it is kept, so that the result of the
/// person does not show it.
#[must_use]
pub fn relief(walk: &Walk, catalogue: &Catalogue, today: Date) -> Vec<Suggested> {
    let Some(load) = walk.carer().answer() else { return Vec::new() };
    let how = load.fact();
    let mut his = walk.clone();
    let mut own: Vec<Fact> = vec![how, SingleFact::Rol.into()];
    if walk.carer().is_young {
        // Any age below 18 says the same here: never more tasks.
        his.put(SingleFact::Leeftijd, "16-17");
        own.push(SingleFact::Leeftijd.into());
    } else if !walk.facts.is(SingleFact::Rol, CARES) {
        // That is the age of the person they care for.
        his.facts.clear(SingleFact::Leeftijd.into());
    }
    his.facts.put(load);
    his.put(SingleFact::Rol, CARES);
    let is_his = |suggested: &Suggested| {
        let suggestion = catalogue.suggestion(suggested.id);
        let is_about = suggestion.is_some_and(|found| found.domains.contains(&Leefgebied::Mz));
        let brings = |id: RuleId| HIS.contains(&id.to_string().as_str());
        is_about && !suggested.because.is_empty()
            || matches!(suggested.why, Why::Rule(rule) if brings(rule))
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
