//! Conditions as people write them in JSON.

use super::{Bound, Condition, Count};
use crate::domain::{
    answer::Answer,
    fact::{Fact, Kind},
    facts::Scale,
    ids::RuleId,
    leefgebied::Leefgebied,
    need::Need,
    thresholds::{Number, Threshold},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, to)
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            Written::deserialize(from)?.try_into().map_err(D::Error::custom)
        } else {
            Self::deserialize(from)
        }
    }
}

/// A condition as it is written in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
    fact: Option<String>,
    is: Option<OneOrMany>,
    given: Option<bool>,
    domains: Option<Vec<Leefgebied>>,
    count: Option<Count>,
    at_least: Option<Limit>,
    at_most: Option<Limit>,
    within_days: Option<i64>,
    within_working_days: Option<i64>,
    days_ago: Option<i64>,
    applies: Option<RuleId>,
    despite_help: Option<String>,
    refused: Option<bool>,
    need: Option<OneOrMany>,
    chosen: Option<bool>,
    untold: Option<bool>,
    only: Option<Vec<String>>,
    ticked: Option<bool>,
}

/// One value or a list of values.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    Flag(bool),
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn texts(self) -> Vec<String> {
        match self {
            Self::Flag(yes) => vec![if yes { "ja" } else { "nee" }.to_owned()],
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }
}

/// A number, the name of a threshold, or a letter of the scale.
#[derive(Deserialize)]
#[serde(untagged)]
enum Limit {
    Fixed(usize),
    Named(String),
}

impl Limit {
    fn read(self) -> Result<Number, String> {
        match self {
            Self::Fixed(number) => Ok(Number::Fixed(number)),
            Self::Named(name) => Threshold::from_name(&name)
                .map(Number::Set)
                .ok_or_else(|| format!("there is no threshold {name:?}")),
        }
    }
}

impl Written {
    /// How many fields were written, and how many belong to its form: what is left over would be
    /// ignored without a word.
    fn fields(&self) -> (usize, usize) {
        let alone = [
            self.all.is_some(),
            self.any.is_some(),
            self.not.is_some(),
            self.applies.is_some(),
            self.despite_help.is_some(),
            self.refused.is_some(),
            self.need.is_some(),
        ];
        let in_pairs = [
            self.fact.is_some(),
            self.is.is_some(),
            self.given.is_some(),
            self.domains.is_some(),
            self.count.is_some(),
            self.at_least.is_some(),
            self.at_most.is_some(),
            self.within_days.is_some(),
            self.within_working_days.is_some(),
            self.days_ago.is_some(),
            self.chosen.is_some(),
            self.untold.is_some(),
            self.only.is_some(),
            self.ticked.is_some(),
        ];
        let written = alone.iter().chain(&in_pairs).filter(|there| **there).count();
        (written, if alone.contains(&true) { 1 } else { 2 })
    }
}

impl TryFrom<Written> for Condition {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let shape = "a condition is one of: all, any, not, applies, {fact, is}, {fact, given}, \
            {fact, within_days}, {fact, within_working_days}, {fact, days_ago}, {fact, at_most}, \
            {domains, at_least}, {domains, chosen}, {domains, untold}, {domains, ticked}, {domains, only}, need, despite_help, refused, {count, at_least}, {count, at_most}";
        let (fields, expected) = written.fields();
        if fields > expected {
            return Err(shape.to_owned());
        }
        match written {
            Written { all: Some(parts), .. } if !parts.is_empty() => Ok(Self::All(parts)),
            Written { any: Some(parts), .. } if !parts.is_empty() => Ok(Self::Any(parts)),
            Written { not: Some(part), .. } => Ok(Self::Not(part)),
            Written { applies: Some(id), .. } => Ok(Self::Applies(id)),
            Written { refused: Some(true), .. } => Ok(Self::Refused),
            Written { despite_help: Some(scale), .. } => on_scale(&scale).map(Self::DespiteHelp),
            Written { domains: Some(domains), at_least: Some(Limit::Named(scale)), .. } => {
                on_scale(&scale).map(|scale| Self::AtLeast(domains, scale))
            }
            Written { domains: Some(domains), chosen: Some(true), .. } => Ok(Self::Chosen(domains)),
            Written { domains: Some(domains), untold: Some(true), .. } => Ok(Self::Untold(domains)),
            Written { domains: Some(domains), ticked: Some(true), .. } => {
                Ok(Condition::Ticked(domains))
            }
            Written { domains: Some(domains), only: Some(keys), .. } => {
                Ok(Self::Only(domains, keys.iter().map(|key| need(key)).collect::<Result<_, _>>()?))
            }
            Written { need: Some(keys), .. } => {
                let ticked = |key: &String| {
                    let fact = Fact::Need(need(key)?);
                    Answer::read(fact, "ja").map_err(|error| error.to_string())
                };
                keys.texts().iter().map(ticked).collect::<Result<_, _>>().map(Self::Is)
            }
            Written { count: Some(count), at_least: Some(number), .. } => {
                Ok(Self::Count(count, Bound::AtLeast, number.read()?))
            }
            Written { count: Some(count), at_most: Some(number), .. } => {
                Ok(Self::Count(count, Bound::AtMost, number.read()?))
            }
            Written { fact: Some(ref key), .. } => {
                let fact =
                    Fact::from_key(key).ok_or_else(|| format!("there is no fact {key:?}"))?;
                about(fact, written)
            }
            _ => Err(shape.to_owned()),
        }
    }
}

fn need(key: &str) -> Result<Need, String> {
    Need::from_key(key).ok_or_else(|| format!("there is no need {key:?}"))
}

fn on_scale(letter: &str) -> Result<Scale, String> {
    Scale::from_letter(letter).ok_or_else(|| format!("{letter:?} is not on the scale G, M, N, X"))
}

/// The condition about one fact.
fn about(fact: Fact, written: Written) -> Result<Condition, String> {
    let needs = |fits: bool, condition: Condition| {
        fits.then_some(condition).ok_or_else(|| format!("{} is not such a fact", fact.key()))
    };
    let dated = fact.kind() == Kind::YesNoOrDate;
    match written {
        Written { is: Some(values), .. } => {
            let answers: Result<Vec<Answer>, _> =
                values.texts().iter().map(|value| Answer::read(fact, value)).collect();
            answers.map(Condition::Is).map_err(|error| error.to_string())
        }
        Written { given: Some(true), .. } => Ok(Condition::Given(fact)),
        Written { within_days: Some(days), .. } => {
            needs(dated, Condition::Within(fact, days, false))
        }
        Written { within_working_days: Some(days), .. } => {
            needs(dated, Condition::Within(fact, days, true))
        }
        Written { days_ago: Some(days), .. } => needs(dated, Condition::Ago(fact, days)),
        Written { at_most: Some(Limit::Fixed(months)), .. } => {
            let months = i16::try_from(months).map_err(|error| error.to_string())?;
            needs(fact.kind() == Kind::Months, Condition::MonthsLeft(fact, months))
        }
        _ => Err(format!("what should hold for {}?", fact.key())),
    }
}
