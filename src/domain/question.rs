//! A question: which facts it asks for, and when it is worth asking.
//!
//! The wording is text (`question-<id>`); the possible answers follow from the facts.

use super::{
    condition::Condition,
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
};
use serde::{Deserialize, Serialize};

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own, on its own line")]
pub struct Question {
    /// Its id; part of the ids of its texts, never of the page.
    pub id: String,
    /// What is asked.
    pub ask: Ask,
    /// Asked only of people who came in this way; empty means everybody.
    #[serde(default)]
    pub path: Option<Path>,
    /// Whether it is asked again for each chosen leefgebied.
    #[serde(default)]
    pub each_topic: bool,
    /// Whether it makes a known answer more precise, so that it is asked although the fact is known.
    #[serde(default)]
    pub refines: bool,
    /// Whether it is asked only of residents who, after the advice, want it to be more precise.
    #[serde(default)]
    pub later: bool,
    /// Questions with the same one stand on one page, in this order; nothing when it has a page of its own.
    #[serde(default)]
    pub page: Option<String>,
    /// Where it is asked again for each leefgebied: only for these; empty means every leefgebied.
    #[serde(default)]
    pub topics: Vec<Leefgebied>,
    /// Where it is asked again for each leefgebied: only where there is help already.
    #[serde(default)]
    pub helped: bool,
    /// Where it is asked again for each leefgebied: for these as well, although they were not chosen.
    #[serde(default)]
    pub also: Vec<Also>,
    /// Asked only when this holds; nothing means always.
    pub when: Option<Condition>,
    /// Not asked when this is known to hold.
    pub unless: Option<Condition>,
}

/// A leefgebied that is asked about although it was not chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// Which.
    pub topic: Leefgebied,
    /// In which situations.
    pub when: Condition,
}

/// The way the resident came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Path {
    /// "I have a question".
    Vraag,
    /// "I care for another person, or help them".
    Zorg,
    /// "I am young".
    Jong,
    /// "I want to do something for another person".
    Doen,
}

impl Path {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Vraag, Self::Zorg, Self::Jong, Self::Doen];

    /// The id used in content and records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Vraag => "vraag",
            Self::Zorg => "zorg",
            Self::Jong => "jong",
            Self::Doen => "doen",
        }
    }

    /// The way with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|path| path.id() == id)
    }
}

/// What a question asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Ask {
    /// The leefgebied it is asked for: how it goes, what is the matter, and whether there is help already.
    Topic,
    /// One fact, by choosing one of its values.
    One(One),
    /// The signs that apply. What is not ticked is answered as well.
    Signs(Vec<Sign>),
    /// Any number of the values of one fact.
    Several(Fact),
    /// The date of one fact.
    Date(Fact),
    /// The number of months of one fact.
    Months(Fact),
    /// Free words for the plan; no rule looks at them.
    Words,
}

/// One fact, by choosing one of its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct One {
    /// The fact.
    pub fact: Fact,
    /// The values that are offered; empty means all.
    #[serde(default)]
    pub values: Vec<String>,
}

/// A sign that can be ticked: when it is, the fact gets this value; when not, the value `otherwise`.
/// When two signs of one fact are ticked, the first counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The fact.
    pub fact: Fact,
    /// Its value when ticked (`ja` by default).
    #[serde(default = "yes")]
    pub value: String,
    /// Its value when not ticked (`nee` by default); empty leaves it unknown.
    #[serde(default = "no")]
    pub otherwise: String,
}

fn yes() -> String {
    "ja".to_owned()
}

fn no() -> String {
    "nee".to_owned()
}

impl Question {
    /// The facts that this question asks for, for a leefgebied where it is asked for each.
    #[must_use]
    pub fn facts(&self, topic: Option<Leefgebied>) -> Vec<Fact> {
        match (&self.ask, topic) {
            (Ask::Topic, Some(topic)) => {
                let needs = Need::of(topic).map(Fact::Need);
                [Fact::Domein(topic), Fact::HulpAl(topic)].into_iter().chain(needs).collect()
            }
            (Ask::Topic, None) | (Ask::Words, _) => Vec::new(),
            (Ask::One(one), _) => vec![one.fact],
            (Ask::Signs(signs), _) => signs.iter().map(|sign| sign.fact).collect(),
            (Ask::Several(fact) | Ask::Date(fact) | Ask::Months(fact), _) => vec![*fact],
        }
    }

    /// Whether it asks for this fact, for some leefgebied where it is asked for each.
    #[must_use]
    pub fn asks(&self, fact: Fact) -> bool {
        match &self.ask {
            Ask::Topic => matches!(fact, Fact::Domein(_) | Fact::HulpAl(_) | Fact::Need(_)),
            Ask::One(one) => one.fact == fact,
            Ask::Signs(signs) => signs.iter().any(|sign| sign.fact == fact),
            Ask::Several(asked) | Ask::Date(asked) | Ask::Months(asked) => *asked == fact,
            Ask::Words => false,
        }
    }

    /// Whether others in the room should neither see nor hear it. What can be ticked for a leefgebied is looked at one
    /// by one.
    #[must_use]
    pub fn is_about_danger(&self, topic: Option<Leefgebied>) -> bool {
        self.ask != Ask::Topic && self.facts(topic).iter().any(|fact| fact.is_about_danger())
    }

    /// Whether it asks what is the most important of what was ticked.
    #[must_use]
    pub fn asks_what_matters_most(&self) -> bool {
        matches!(&self.ask, Ask::One(one) if one.fact == SingleFact::Hoofdvraag.into())
    }
}
