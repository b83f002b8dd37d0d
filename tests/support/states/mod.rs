//! All situations that a part of the content can tell apart.
//!
//! The situations of all facts together are too many to look at. A condition looks at few facts, and tells
//! apart few values of each; leefgebieden that it treats alike can change places. What is left of one
//! condition can be looked at completely, and stands for all situations: its *slice*.
#![allow(dead_code, reason = "not every test that uses the slices uses all of this")]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "most kinds of condition do not look at what is asked about here"
)]

use crate::stories::today;
use samenwijzer::domain::{
    answer::{Answer, Value, possible_answers},
    catalogue::Catalogue,
    condition::{Condition, Count, Situation},
    date::{self, plus_days},
    fact::{Fact, Kind, SingleFact},
    fact_set::FactSet,
    facts::{Facts, Scale},
    ids::RuleId,
    leefgebied::Leefgebied,
    need::Need,
    outcome::Outcome,
};
use std::collections::{BTreeMap, BTreeSet};

/// From this number of alike leefgebieden on, more of them change nothing: no condition counts further.
const COUNTED: usize = 3;

/// A situation of a slice: what is known, and how the rules came out that a condition names.
#[derive(Clone, Default)]
pub struct State {
    pub facts: Facts,
    pub applied: Vec<(RuleId, Outcome)>,
    pub refused: bool,
}

impl State {
    pub fn evaluate(&self, condition: &Condition, catalogue: &Catalogue) -> Outcome {
        condition.evaluate(&self.situation(catalogue))
    }

    pub fn situation<'a>(&'a self, catalogue: &'a Catalogue) -> Situation<'a> {
        let (refused, applied) = (self.refused, self.applied.as_slice());
        Situation { refused, applied, ..catalogue.situation(&self.facts, today()) }
    }
}

/// The parts of a condition that have no parts of their own.
pub fn leaves(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(leaves).collect(),
        Condition::Not(part) => leaves(part),
        Condition::Is(_)
        | Condition::Given(_)
        | Condition::AtLeast(..)
        | Condition::Chosen(_)
        | Condition::Untold(_)
        | Condition::Ticked(_)
        | Condition::Only(..)
        | Condition::DespiteHelp(_)
        | Condition::Refused
        | Condition::Count(..)
        | Condition::Within(..)
        | Condition::Ago(..)
        | Condition::MonthsLeft(..)
        | Condition::Applies(_) => vec![condition],
    }
}

/// The facts that a condition itself looks at, without those of the rules that it names.
pub fn facts_of(condition: &Condition) -> BTreeSet<Fact> {
    let each = |of: fn(Leefgebied) -> Fact| Leefgebied::ALL.into_iter().map(of);
    let of_leaf = |leaf: &Condition| -> Vec<Fact> {
        match leaf {
            Condition::Is(answers) => answers.iter().map(Answer::fact).collect(),
            Condition::Given(fact)
            | Condition::Within(fact, ..)
            | Condition::Ago(fact, _)
            | Condition::MonthsLeft(fact, _) => vec![*fact],
            Condition::AtLeast(topics, _) => topics.iter().map(|l| Fact::Domein(*l)).collect(),
            Condition::Chosen(topics) => topics.iter().map(|l| Fact::Gekozen(*l)).collect(),
            Condition::Untold(topics) => {
                topics.iter().flat_map(|l| [Fact::Gekozen(*l), Fact::Domein(*l)]).collect()
            }
            // One need stands for every need that is not named.
            Condition::Ticked(topics) => topics.iter().filter_map(|l| need_but(*l, &[])).collect(),
            Condition::Only(topics, needs) => {
                let others = topics.iter().filter_map(|l| need_but(*l, needs));
                needs.iter().copied().map(Fact::Need).chain(others).collect()
            }
            Condition::DespiteHelp(_) => each(Fact::Domein).chain(each(Fact::HulpAl)).collect(),
            Condition::Count(Count::Overzicht, ..) => vec![SingleFact::Overzicht.into()],
            Condition::Count(Count::Knelpunten | Count::Zaken, ..) => each(Fact::Domein).collect(),
            Condition::Count(Count::Zorgen, ..) => {
                each(Fact::Domein).chain(each(Fact::Gekozen)).collect()
            }
            _ => Vec::new(),
        }
    };
    leaves(condition).into_iter().flat_map(of_leaf).collect()
}

/// A need of a leefgebied that is none of these.
fn need_but(topic: Leefgebied, named: &[Need]) -> Option<Fact> {
    Need::of(topic).find(|need| !named.contains(need)).map(Fact::Need)
}

/// The rules that a condition names.
pub fn names(condition: &Condition) -> BTreeSet<RuleId> {
    let id = |leaf: &Condition| match leaf {
        Condition::Applies(id) => Some(*id),
        _ => None,
    };
    leaves(condition).into_iter().filter_map(id).collect()
}

/// Every value of a fact, with the days around those at which the conditions change.
fn values(fact: Fact, leaves: &[&Condition]) -> Vec<Answer> {
    let mut all = possible_answers(fact, today());
    let mut add = |text: &str| all.extend(Answer::read(fact, text).ok());
    if let Kind::Set(choices) = fact.kind() {
        for set in 0..1_usize << choices.len() {
            let picked = choices.iter().enumerate().filter(|(n, _)| set & (1 << n) != 0);
            add(&picked.map(|(_, choice)| *choice).collect::<Vec<_>>().join(","));
        }
    }
    for leaf in leaves {
        let (limit, ago) = match leaf {
            Condition::Within(of, limit, _) if *of == fact => (*limit, false),
            Condition::Ago(of, limit) if *of == fact => (*limit, true),
            Condition::MonthsLeft(of, limit) if *of == fact => {
                (-2..3).for_each(|n| add(&(limit + n).to_string()));
                continue;
            }
            _ => continue,
        };
        for days in limit - 5..limit + 6 {
            add(&date::format(plus_days(today(), if ago { -days } else { days })));
        }
    }
    all
}

/// Values of a fact that these conditions tell apart, one of each kind, and not knowing it.
fn classes(catalogue: &Catalogue, fact: Fact, leaves: &[&Condition]) -> Vec<Option<Answer>> {
    let mut kinds: BTreeMap<Vec<String>, Answer> = BTreeMap::new();
    let own: Vec<&&Condition> = leaves.iter().filter(|l| facts_of(l).contains(&fact)).collect();
    for answer in values(fact, leaves) {
        let state = State { facts: [answer.clone()].into_iter().collect(), ..State::default() };
        // Counting looks at more leefgebieden at once, so one alone does not show what it tells apart.
        let level = Leefgebied::ALL.into_iter().find_map(|topic| state.facts.scale(topic));
        let kind: Vec<String> = own
            .iter()
            .map(|leaf| match leaf {
                Condition::Count(Count::Knelpunten | Count::Zaken, ..) => {
                    (level >= Some(Scale::N)).to_string()
                }
                Condition::Count(Count::Zorgen, ..) => {
                    format!("{} {}", level >= Some(Scale::M), answer.value() == &Value::Yes)
                }
                Condition::DespiteHelp(scale) => {
                    format!("{} {}", level >= Some(*scale), answer.value() == &Value::Yes)
                }
                _ => format!("{:?}", state.evaluate(leaf, catalogue).truth),
            })
            .collect();
        kinds.entry(kind).or_insert(answer);
    }
    kinds.into_values().map(Some).chain([None]).collect()
}

/// All ways to pick from `of` things, `len` times, where the order does not matter.
fn picks(of: usize, len: usize) -> Vec<Vec<usize>> {
    if len == 0 {
        return vec![Vec::new()];
    }
    let shorter = picks(of, len - 1);
    let longer = |pick: &Vec<usize>| {
        let pick = pick.clone();
        (pick.last().copied().unwrap_or(0)..of).map(move |n| [pick.as_slice(), &[n]].concat())
    };
    shorter.iter().flat_map(longer).collect()
}

/// All combinations: one of each list.
fn product<T: Clone>(lists: &[Vec<Vec<T>>]) -> Vec<Vec<T>> {
    lists.iter().fold(vec![Vec::new()], |all, list| {
        let with = |one: &Vec<T>| {
            let one = one.clone();
            list.iter().map(move |more| [one.as_slice(), more].concat())
        };
        all.iter().flat_map(with).collect()
    })
}

/// All combinations of two of the lists.
fn pairs<T: Clone>(lists: &[Vec<Vec<T>>]) -> Vec<Vec<T>> {
    let two = |(n, one): (usize, &Vec<Vec<T>>)| {
        let one = one.clone();
        let others = lists.iter().skip(n + 1);
        others.flat_map(move |other| product(&[one.clone(), other.clone()])).collect::<Vec<_>>()
    };
    lists.iter().enumerate().flat_map(two).collect()
}

/// Leefgebieden that these conditions treat alike, so that they can change places.
fn alike(
    catalogue: &Catalogue,
    facts: &BTreeSet<Fact>,
    leaves: &[&Condition],
) -> Vec<Vec<Leefgebied>> {
    let mut groups: BTreeMap<(Option<usize>, Vec<bool>), Vec<Leefgebied>> = BTreeMap::new();
    let in_zaken = leaves.iter().any(|leaf| matches!(leaf, Condition::Count(Count::Zaken, ..)));
    for topic in Leefgebied::ALL {
        let per_topic = [Fact::Domein(topic), Fact::HulpAl(topic), Fact::Gekozen(topic)];
        let looked_at = per_topic.map(|fact| facts.contains(&fact));
        if looked_at == [false; 3] {
            continue;
        }
        let named = leaves.iter().map(|leaf| match leaf {
            Condition::Is(answers) => answers.iter().any(|a| per_topic.contains(&a.fact())),
            Condition::Given(fact) => per_topic.contains(fact),
            Condition::AtLeast(topics, _)
            | Condition::Chosen(topics)
            | Condition::Untold(topics) => topics.contains(&topic),
            // Caring does not count.
            Condition::Count(..) => topic == Leefgebied::Mz,
            _ => false,
        });
        // What counts as one cannot change places with what does not.
        let zaak = catalogue.zaken.iter().position(|zaak| zaak.topics.contains(&topic));
        let kind = looked_at.into_iter().chain(named).collect();
        groups.entry((zaak.filter(|_| in_zaken), kind)).or_default().push(topic);
    }
    groups.into_values().collect()
}

/// The combinations of what is known about leefgebieden that are alike.
fn of_group(
    catalogue: &Catalogue,
    group: &[Leefgebied],
    facts: &BTreeSet<Fact>,
    leaves: &[&Condition],
) -> Vec<Vec<Answer>> {
    let of_topic = |topic: Leefgebied| -> Vec<Vec<Answer>> {
        let per_topic = [Fact::Domein(topic), Fact::HulpAl(topic), Fact::Gekozen(topic)];
        let looked_at = per_topic.into_iter().filter(|fact| facts.contains(fact));
        let lists: Vec<Vec<Vec<Answer>>> = looked_at
            .map(|fact| classes(catalogue, fact, leaves).into_iter())
            .map(|values| values.map(|value| value.into_iter().collect()).collect())
            .collect();
        product(&lists)
    };
    let each: Vec<Vec<Vec<Answer>>> = group.iter().map(|topic| of_topic(*topic)).collect();
    let kinds = each[0].len();
    let picked = COUNTED.min(group.len());
    // The others all go well and have no help, or nothing is known about them.
    let rest = |known: bool| {
        let others = group.iter().skip(picked).filter(move |_| known);
        others.flat_map(|topic| {
            let of = |fact: Fact, text| Answer::read(fact, text).unwrap();
            let well = [of(Fact::Domein(*topic), "G"), of(Fact::HulpAl(*topic), "nee")];
            well.into_iter().filter(|answer| facts.contains(&answer.fact()))
        })
    };
    let both: &[bool] = if group.len() > picked { &[true, false] } else { &[false] };
    let with = |pick: Vec<usize>| {
        let each = &each;
        both.iter().map(move |known| {
            let own = pick.iter().zip(each).flat_map(|(kind, topic)| topic[*kind].clone());
            own.chain(rest(*known)).collect()
        })
    };
    picks(kinds, picked).into_iter().flat_map(with).collect()
}

/// How many situations are looked at in a slice; of a larger one, those in which at most two things are known.
const MOST: usize = 200_000;

/// The situations of a condition.
pub struct Slice {
    pub states: Vec<State>,
    /// Whether these are all that it can tell apart.
    pub is_complete: bool,
}

/// The lists of which a slice is the product.
fn lists(catalogue: &Catalogue, leaves: &[&Condition]) -> Vec<Vec<Vec<Answer>>> {
    let facts: BTreeSet<Fact> = leaves.iter().flat_map(|leaf| facts_of(leaf)).collect();
    let singles = facts.iter().filter(|fact| matches!(fact, Fact::Single(_) | Fact::Need(_)));
    let of_single = |fact: &Fact| -> Vec<Vec<Answer>> {
        let values = classes(catalogue, *fact, leaves).into_iter();
        values.map(|value| value.into_iter().collect()).collect()
    };
    let mut lists: Vec<_> = singles.map(of_single).collect();
    let groups = alike(catalogue, &facts, leaves);
    lists.extend(groups.iter().map(|group| of_group(catalogue, group, &facts, leaves)));
    lists
}

/// What a situation says: an answer, or how a rule came out.
#[derive(Clone)]
enum Said {
    Answer(Answer),
    Rule(RuleId, Outcome),
}

/// Every situation that these conditions together can tell apart.
pub fn slice(catalogue: &Catalogue, conditions: &[&Condition]) -> Slice {
    let leaves: Vec<&Condition> = conditions.iter().flat_map(|c| leaves(c)).collect();
    let answers = |known: Vec<Answer>| known.into_iter().map(Said::Answer).collect();
    let mut lists: Vec<Vec<Vec<Said>>> = lists(catalogue, &leaves)
        .into_iter()
        .map(|list| list.into_iter().map(answers).collect())
        .collect();
    let ids: BTreeSet<RuleId> = conditions.iter().flat_map(|c| names(c)).collect();
    let unknown = Outcome::unknown(FactSet::of(SingleFact::Gemeente.into()));
    let truths = [Outcome::met(FactSet::EMPTY), Outcome::not_met(FactSet::EMPTY), unknown];
    lists.extend(ids.iter().map(|id| truths.map(|truth| vec![Said::Rule(*id, truth)]).to_vec()));
    let size = lists.iter().map(Vec::len).fold(1, usize::saturating_mul);
    let is_complete = size <= MOST;
    let all = if is_complete { product(&lists) } else { pairs(&lists) };
    let refused = leaves.iter().any(|leaf| **leaf == Condition::Refused);
    let both: &[bool] = if refused { &[false, true] } else { &[false] };
    let state = |said: Vec<Said>| {
        let mut state = State::default();
        for one in said {
            match one {
                Said::Answer(answer) => state.facts.put(answer),
                Said::Rule(id, outcome) => state.applied.push((id, outcome)),
            }
        }
        // A rule about which nothing is said does not apply.
        let others = ids.iter().filter(|id| state.applied.iter().all(|(other, _)| other != *id));
        let others: Vec<_> = others.map(|id| (*id, Outcome::not_met(FactSet::EMPTY))).collect();
        state.applied.extend(others);
        state
    };
    let each = all.into_iter().map(state);
    let states = each.flat_map(|state| {
        both.iter().map(move |refused| State { refused: *refused, ..state.clone() })
    });
    Slice { states: states.collect(), is_complete }
}

/// What is known, in short.
pub fn spelled(facts: &Facts) -> String {
    let known = facts.iter();
    let known =
        known.map(|answer| format!("{}={}", answer.fact().key(), answer.spelled().join(",")));
    known.collect::<Vec<_>>().join("; ")
}
