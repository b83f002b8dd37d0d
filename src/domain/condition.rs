//! Conditions as content writes them, and how they come out for a situation.
//!
//! A condition never guesses: what depends on an unanswered question is unknown, and says which.

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail by panicking")]
mod tests;
mod written;

use super::{
    answer::{Answer, Value},
    date::{self, Date},
    fact::{Fact, SingleFact},
    fact_set::FactSet,
    facts::{Facts, Scale},
    ids::RuleId,
    leefgebied::Leefgebied,
    need::Need,
    outcome::{Outcome, Truth},
    thresholds::{Number, Thresholds},
    zaak::{self, Zaak},
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

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
    /// One of these leefgebieden was chosen, or something was said about it.
    Chosen(Vec<Leefgebied>),
    /// One of these leefgebieden was chosen, and nothing was said about it: no scale and no need.
    Untold(Vec<Leefgebied>),
    /// At least one need of these leefgebieden is ticked.
    Ticked(Vec<Leefgebied>),
    /// At least one need of these leefgebieden is ticked, and none but these.
    Only(Vec<Leefgebied>, Vec<Need>),
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
    /// Leefgebieden with N or X, without MZ.
    Knelpunten,
    /// Leefgebieden with N or X, without MZ; what has one cause counts once (see [`Zaak`]).
    Zaken,
    /// Leefgebieden with M, N or X, or that were chosen without saying more.
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
    /// What has one cause and counts once.
    pub zaken: &'a [Zaak],
    /// How it goes in a leefgebied where needs were ticked and nothing was said: a route takes it heavier than a card
    /// does, because not knowing never makes a route lighter.
    pub untold: Scale,
    /// Whether what was not answered counts as not so, instead of as unknown: for what is offered, never for a route.
    pub closed: bool,
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
            Self::Is(answers) => Outcome::any(answers.iter().map(|answer| is(situation, answer))),
            Self::Given(fact) => is_yes(situation, *fact),
            Self::AtLeast(leefgebieden, scale) => {
                Outcome::any(leefgebieden.iter().map(|l| at_least(situation, *l, *scale)))
            }
            Self::Chosen(leefgebieden) => Outcome::any(
                leefgebieden.iter().map(|l| Outcome::known(facts.is_chosen(*l), of_topic(*l))),
            ),
            Self::Untold(leefgebieden) => Outcome::any(leefgebieden.iter().map(|l| {
                let untold = facts.is_chosen(*l) && facts.level(*l, Scale::M).is_none();
                Outcome::known(untold, of_topic(*l))
            })),
            Self::Ticked(leefgebieden) => ticked(facts, leefgebieden),
            Self::Only(leefgebieden, needs) => only(facts, leefgebieden, needs),
            Self::DespiteHelp(scale) => Outcome::any(Leefgebied::ALL.into_iter().map(|l| {
                let help = is_yes(situation, Fact::HulpAl(l));
                Outcome::all([help, at_least(situation, l, *scale)].into_iter())
            })),
            Self::Refused => Outcome::known(situation.refused, FactSet::EMPTY),
            Self::Count(count, bound, number) => {
                count.compare(situation, *bound, situation.thresholds.resolve(*number))
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
                let outcome = found.map_or(Outcome::not_met(FactSet::EMPTY), |(_, one)| *one);
                if outcome.truth == Truth::Unknown {
                    open(situation, outcome.missing)
                } else {
                    outcome
                }
            }
        }
    }
}

/// Whether a fact was answered; for yes or no, with yes.
fn is_yes(situation: &Situation, fact: Fact) -> Outcome {
    let set = FactSet::of(fact);
    let value = situation.facts.value(fact);
    value.map_or_else(|| open(situation, set), |value| Outcome::known(*value != Value::No, set))
}

/// What comes out for a fact that was not answered.
fn open(situation: &Situation, fact: FactSet) -> Outcome {
    if situation.closed {
        Outcome { missing: fact, ..Outcome::not_met(FactSet::EMPTY) }
    } else {
        Outcome::unknown(fact)
    }
}

/// Whether it goes like this in a leefgebied, or heavier.
fn at_least(situation: &Situation, leefgebied: Leefgebied, scale: Scale) -> Outcome {
    let set = of_topic(leefgebied);
    let found = situation.facts.level(leefgebied, situation.untold);
    found.map_or_else(|| open(situation, set), |found| Outcome::known(found >= scale, set))
}

/// What says how it goes in a leefgebied: its scale and its needs.
fn of_topic(leefgebied: Leefgebied) -> FactSet {
    /// Made once, because nearly every rule asks for some of them.
    static SETS: LazyLock<[FactSet; Leefgebied::ALL.len()]> = LazyLock::new(|| {
        Leefgebied::ALL.map(|topic| {
            let needs = Need::of(topic).map(|need| FactSet::of(Fact::Need(need)));
            needs.fold(FactSet::of(Fact::Domein(topic)), FactSet::union)
        })
    });
    SETS.get(leefgebied as usize).copied().unwrap_or_default()
}

/// Whether at least one need of these leefgebieden is ticked, and none but these.
fn only(facts: &Facts, leefgebieden: &[Leefgebied], needs: &[Need]) -> Outcome {
    let mut of_these = facts.needs().filter(|need| leefgebieden.contains(&need.topic()));
    let any = ticked(facts, leefgebieden);
    Outcome::known(any.is_met() && of_these.all(|need| needs.contains(&need)), any.evidence)
}

/// Whether at least one need of these leefgebieden is ticked.
fn ticked(facts: &Facts, leefgebieden: &[Leefgebied]) -> Outcome {
    let all = Leefgebied::ALL.into_iter().filter(|topic| leefgebieden.contains(topic));
    Outcome::any(all.flat_map(Need::of).map(|need| {
        let fact = FactSet::of(Fact::Need(need));
        match facts.value(Fact::Need(need)) {
            Some(value) => Outcome::known(*value == Value::Yes, fact),
            None => Outcome { missing: fact, ..Outcome::not_met(FactSet::EMPTY) },
        }
    }))
}

/// Whether the fact of this answer has the value of this answer. A need that was not asked about counts as not ticked,
/// because residents are asked only about the leefgebieden that they choose.
fn is(situation: &Situation, wanted: &Answer) -> Outcome {
    let fact = FactSet::of(wanted.fact());
    let Some(value) = situation.facts.value(wanted.fact()) else {
        let closed = situation.closed || matches!(wanted.fact(), Fact::Need(_));
        return open(&Situation { closed, ..*situation }, fact);
    };
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
    fn compare(self, situation: &Situation, bound: Bound, number: usize) -> Outcome {
        let (count, evidence, missing) = self.count(situation);
        match bound {
            Bound::AtMost => Outcome::known(count <= number, evidence),
            Bound::AtLeast if count < number && !missing.is_empty() => Outcome::unknown(missing),
            Bound::AtLeast => Outcome::known(count >= number, evidence),
        }
    }

    /// The count, the facts that were counted, and the unknown facts that could be counted.
    fn count(self, situation: &Situation) -> (usize, FactSet, FactSet) {
        let facts = situation.facts;
        let level = |l| facts.level(l, situation.untold);
        let counts = |l: Leefgebied| match self {
            Self::Knelpunten | Self::Zaken => l != Leefgebied::Mz && level(l) >= Some(Scale::N),
            Self::Zorgen => level(l) >= Some(Scale::M) || level(l).is_none() && facts.is_chosen(l),
            Self::Overzicht => false,
        };
        if self == Self::Overzicht {
            let fact = FactSet::of(SingleFact::Overzicht.into());
            return match facts.answer(SingleFact::Overzicht.into()) {
                Some(answer) => (answer.spelled().len(), fact, FactSet::EMPTY),
                None => (0, FactSet::EMPTY, fact),
            };
        }
        let counted: Vec<Leefgebied> = Leefgebied::ALL.into_iter().filter(|l| counts(*l)).collect();
        let count =
            if self == Self::Zaken { zaak::count(&counted, situation) } else { counted.len() };
        let evidence = counted.iter().map(|l| of_topic(*l)).fold(FactSet::EMPTY, FactSet::union);
        let open = Leefgebied::ALL.into_iter().filter(|l| !counts(*l) && level(*l).is_none());
        let missing =
            open.map(|l| FactSet::of(Fact::Domein(l))).fold(FactSet::EMPTY, FactSet::union);
        (count, evidence, missing)
    }
}
