//! Conditions as content writes them, and how they come out for a situation.
//!
//! A condition never guesses: what depends on an unanswered question is unknown, and says which.

use super::{
    answer::{Answer, Value},
    date::{self, Date},
    fact::{Fact, Kind, SingleFact},
    fact_set::FactSet,
    facts::{Facts, Scale},
    ids::RuleId,
    leefgebied::Leefgebied,
    outcome::Outcome,
    thresholds::{Number, Threshold, Thresholds},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Something that holds or does not hold for a situation.
///
/// People write it as a JSON object, such as `{"fact": "mz", "is": true}`; compiled content holds it as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub enum Condition {
    /// All of these hold.
    All(Vec<Self>),
    /// At least one of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// The fact has one of these values; for a set, at least one of these is in it.
    Is(Vec<Answer>),
    /// A fact was answered; for yes or no, with yes.
    Given(Fact),
    /// In one of these leefgebieden it goes like this, or heavier.
    AtLeast(Vec<Leefgebied>, Scale),
    /// In a leefgebied with help already there it goes like this, or heavier.
    DespiteHelp(Scale),
    /// The resident put a suggestion aside.
    Refused,
    /// The number of these is at least (or at most) this.
    Count(Count, Bound, Number),
    /// The date is at most this many days away or ago; in working days (when `true`) also when it
    /// passed long ago.
    Within(Fact, i64, bool),
    /// The date is at least this many days ago.
    Ago(Fact, i64),
    /// At most this many months are left.
    MonthsLeft(Fact, i16),
    /// This rule or modifier applies. It must be listed earlier.
    Applies(RuleId),
}

/// What can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// Leefgebieden with N or X; MZ also when it is heavy for the carer.
    Knelpunten,
    /// Leefgebieden with M, N or X; MZ also when it is heavy for the carer.
    Zorgen,
    /// Signs of losing the overview.
    Overzicht,
}

/// On which side of a number a count has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// This number or more.
    AtLeast,
    /// This number or less.
    AtMost,
}

/// What a condition can look at.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// What is known.
    pub facts: &'a Facts,
    /// The numbers that a municipality may set.
    pub thresholds: &'a Thresholds,
    /// The day on which the question is asked.
    pub today: Date,
    /// Whether the resident put a suggestion aside.
    pub refused: bool,
    /// The rules and modifiers that were evaluated already.
    pub applied: &'a [(RuleId, Outcome)],
}

impl Condition {
    /// Whether this holds in a situation, and because of which facts.
    #[must_use]
    pub fn evaluate(&self, situation: &Situation) -> Outcome {
        let facts = situation.facts;
        match self {
            Self::All(parts) => Outcome::all(parts.iter().map(|part| part.evaluate(situation))),
            Self::Any(parts) => Outcome::any(parts.iter().map(|part| part.evaluate(situation))),
            Self::Not(part) => part.evaluate(situation).negated(),
            Self::Is(answers) => Outcome::any(answers.iter().map(|answer| is(facts, answer))),
            Self::Given(fact) => is_yes(facts, *fact),
            Self::AtLeast(leefgebieden, scale) => {
                Outcome::any(leefgebieden.iter().map(|l| at_least(facts, *l, *scale)))
            }
            Self::DespiteHelp(scale) => Outcome::any(Leefgebied::ALL.into_iter().map(|l| {
                let help = is_yes(facts, Fact::HulpAl(l));
                Outcome::all([help, at_least(facts, l, *scale)].into_iter())
            })),
            Self::Refused => Outcome::known(situation.refused, FactSet::EMPTY),
            Self::Count(count, bound, number) => {
                count.compare(facts, *bound, situation.thresholds.resolve(*number))
            }
            Self::Within(fact, limit, working_days) => on_date(facts, *fact, |day| {
                if *working_days {
                    date::working_days_between(situation.today, day) <= *limit
                } else {
                    date::days_between(situation.today, day).abs() <= *limit
                }
            }),
            Self::Ago(fact, limit) => {
                on_date(facts, *fact, |day| date::days_between(day, situation.today) >= *limit)
            }
            Self::MonthsLeft(fact, limit) => match facts.value(*fact) {
                Some(Value::Months(months)) => Outcome::known(months <= limit, FactSet::of(*fact)),
                _ => Outcome::unknown(FactSet::of(*fact)),
            },
            Self::Applies(id) => {
                let found = situation.applied.iter().find(|(rule, _)| rule == id);
                found.map_or(Outcome::not_met(FactSet::EMPTY), |(_, outcome)| *outcome)
            }
        }
    }
}

/// Whether a fact was answered; for yes or no, with yes.
fn is_yes(facts: &Facts, fact: Fact) -> Outcome {
    let set = FactSet::of(fact);
    facts
        .value(fact)
        .map_or(Outcome::unknown(set), |value| Outcome::known(*value != Value::No, set))
}

/// Whether it goes like this in a leefgebied, or heavier.
fn at_least(facts: &Facts, leefgebied: Leefgebied, scale: Scale) -> Outcome {
    let set = FactSet::of(Fact::Domein(leefgebied));
    let found = facts.scale(leefgebied);
    found.map_or(Outcome::unknown(set), |found| Outcome::known(found >= scale, set))
}

/// Whether the fact of this answer has the value of this answer.
fn is(facts: &Facts, wanted: &Answer) -> Outcome {
    let fact = FactSet::of(wanted.fact());
    let Some(value) = facts.value(wanted.fact()) else { return Outcome::unknown(fact) };
    let holds = match (wanted.value(), value) {
        (Value::Set(wanted), Value::Set(found)) => wanted & found != 0,
        (Value::Yes, Value::Date(_)) => true,
        (wanted, found) => wanted == found,
    };
    Outcome::known(holds, fact)
}

/// Whether the date of a fact passes a test. A yes without a date leaves it unknown.
fn on_date(facts: &Facts, fact: Fact, test: impl Fn(Date) -> bool) -> Outcome {
    match facts.value(fact) {
        Some(Value::Date(day)) => Outcome::known(test(*day), FactSet::of(fact)),
        Some(Value::No) => Outcome::not_met(FactSet::of(fact)),
        _ => Outcome::unknown(FactSet::of(fact)),
    }
}

impl Count {
    /// Compares the count with a number. Leefgebieden that were not talked about do not count,
    /// but talking about them can still make "at least" true.
    fn compare(self, facts: &Facts, bound: Bound, number: usize) -> Outcome {
        let (count, evidence, missing) = self.count(facts);
        match bound {
            Bound::AtMost => Outcome::known(count <= number, evidence),
            Bound::AtLeast if count < number && !missing.is_empty() => Outcome::unknown(missing),
            Bound::AtLeast => Outcome::known(count >= number, evidence),
        }
    }

    /// The count, the facts that were counted, and the unknown facts that could be counted.
    fn count(self, facts: &Facts) -> (usize, FactSet, FactSet) {
        let least = match self {
            Self::Knelpunten => Scale::N,
            Self::Zorgen => Scale::M,
            Self::Overzicht => {
                let fact = FactSet::of(SingleFact::Overzicht.into());
                return match facts.answer(SingleFact::Overzicht.into()) {
                    Some(answer) => (answer.spelled().len(), fact, FactSet::EMPTY),
                    None => (0, FactSet::EMPTY, fact),
                };
            }
        };
        let mut found = (0, FactSet::EMPTY, FactSet::EMPTY);
        for leefgebied in Leefgebied::ALL {
            let fact = FactSet::of(Fact::Domein(leefgebied));
            if facts.scale(leefgebied) >= Some(least) {
                found = (found.0 + 1, found.1.union(fact), found.2);
            } else if leefgebied == Leefgebied::Mz && facts.carer_is_burdened() {
                let load = FactSet::of(SingleFact::MzLast.into());
                found = (found.0 + 1, found.1.union(load), found.2);
            } else if facts.scale(leefgebied).is_none() {
                found.2 = found.2.union(fact);
            }
        }
        found
    }
}

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
}

/// One value or a list of values.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    Flag(bool),
    One(String),
    Many(Vec<String>),
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
            {domains, at_least}, despite_help, refused, {count, at_least}, {count, at_most}";
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
            let values = match values {
                OneOrMany::Flag(yes) => vec![if yes { "ja" } else { "nee" }.to_owned()],
                OneOrMany::One(value) => vec![value],
                OneOrMany::Many(values) => values,
            };
            let answers: Result<Vec<Answer>, _> =
                values.iter().map(|value| Answer::read(fact, value)).collect();
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
