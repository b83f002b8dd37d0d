//! Chooses where to turn to from everything that applies.
//!
//! The highest urgency wins; at equal urgency the rank of a rule, then the order of the table.
//! Urgency only ever goes up.

use super::{
    assessment::{Reason, Route},
    condition::{Condition, Situation},
    destination::Destination,
    effects::{Effects, answers},
    fact_set::FactSet,
    ids::RuleId,
    outcome::{Outcome, Truth},
    rule::{Ahead, Rule, To, applies},
    urgency::Urgency,
};

/// At most this many routes beside the main one.
const MOST_EXTRAS: usize = 2;

/// Where to turn to.
pub(super) struct Routing {
    pub urgency: Urgency,
    pub contacts: Vec<Route>,
    pub main: Route,
    pub extras: Vec<Route>,
    /// Unknown facts that can change this choice.
    pub missing: FactSet,
}

/// A rule or modifier that applies, with what it says for this situation.
struct Candidate {
    id: RuleId,
    urgency: Urgency,
    rank: u8,
    snel: bool,
    beside: bool,
    evidence: FactSet,
    routes: Vec<Destination>,
    contacts: Vec<Destination>,
}

/// Chooses the contacts, the main route and the extra routes.
pub(super) fn choose(effects: &Effects, situation: &Situation) -> Routing {
    let mut missing = FactSet::EMPTY;
    let by_rules =
        effects.rules.iter().map(|(rule, outcome)| of_rule(rule, outcome, situation, &mut missing));
    let mut candidates: Vec<Candidate> = by_rules.collect();
    for (modifier, outcome) in &effects.modifiers {
        candidates.push(Candidate {
            id: modifier.id,
            urgency: Urgency::U3,
            rank: rank(&modifier.ahead, situation, &mut missing),
            snel: false,
            beside: false,
            evidence: outcome.evidence,
            routes: open_to(&modifier.routes, situation, &mut missing),
            contacts: Vec::new(),
        });
    }
    let floor = effects.modifiers.iter().filter_map(|(modifier, _)| modifier.urgency);
    // People who are pointed somewhere by a modifier alone (an objection, a complaint) do need a route.
    let by_modifiers = candidates.iter().skip(effects.rules.len()).filter(|c| !c.routes.is_empty());
    let by_rules = candidates.iter().take(effects.rules.len());
    let urgency = by_rules.chain(by_modifiers).map(|c| c.urgency).chain(floor).max();

    // Stable sorts: what is equal stays in the order of the decision table.
    candidates.sort_by_key(|c| std::cmp::Reverse(c.urgency));
    let contacts = collect(candidates.iter().flat_map(|c| c.contacts.iter().map(move |d| (*d, c))));
    let contacts = contacts.into_iter().map(|d| route(d, &candidates, situation)).collect();

    candidates.sort_by_key(|c| c.rank);
    let first = |beside: bool| {
        let usable = candidates.iter().filter(|c| c.beside == beside && !c.routes.is_empty());
        // `max_by_key` takes the last of what is equal; the first of the decision table has to win.
        let best = usable.rev().max_by_key(|c| (c.urgency, std::cmp::Reverse(c.rank)));
        best.and_then(|c| c.routes.first()).copied()
    };
    let main = first(false).or_else(|| first(true)).unwrap_or(Destination::EigenStappen);
    let others = candidates.iter().filter(|c| !c.beside);
    let extras = collect(others.flat_map(|c| c.routes.iter().map(move |d| (*d, c))))
        .into_iter()
        .filter(|destination| *destination != main && *destination != Destination::EigenStappen)
        .take(MOST_EXTRAS)
        .map(|destination| route(destination, &candidates, situation))
        .collect();
    Routing {
        urgency: urgency.unwrap_or(Urgency::U4),
        contacts,
        main: route(main, &candidates, situation),
        extras,
        missing,
    }
}

fn of_rule(
    rule: &Rule,
    outcome: &Outcome,
    situation: &Situation,
    missing: &mut FactSet,
) -> Candidate {
    let mut holds = |condition: &Condition| {
        let outcome = condition.evaluate(situation);
        *missing = missing.union(outcome.missing);
        outcome.truth
    };
    let raised = rule.raise.iter().filter(|raise| match holds(&raise.when) {
        Truth::Met => true,
        Truth::Unknown => !raise.certain,
        Truth::NotMet => false,
    });
    let urgency = raised.map(|raise| raise.to).fold(rule.urgency, Urgency::max);
    let snel = rule.snel.as_ref().is_some_and(|condition| holds(condition) == Truth::Met);
    Candidate {
        id: rule.id,
        urgency,
        rank: rank(&rule.ahead, situation, missing),
        snel,
        beside: rule.beside,
        evidence: outcome.evidence,
        routes: open_to(&rule.routes, situation, missing),
        contacts: open_to(&rule.contacts, situation, missing),
    }
}

fn rank(ahead: &Ahead, situation: &Situation, missing: &mut FactSet) -> u8 {
    let Some(unless) = &ahead.unless else { return ahead.rank };
    let outcome = unless.evaluate(situation);
    *missing = missing.union(outcome.missing);
    if outcome.is_met() { Ahead::USUAL } else { ahead.rank }
}

/// The destinations for this situation.
fn open_to(list: &[To], situation: &Situation, missing: &mut FactSet) -> Vec<Destination> {
    let mut found = Vec::with_capacity(list.len());
    for to in list {
        let outcome = applies(to.when.as_ref(), to.unless.as_ref(), situation);
        *missing = missing.union(outcome.missing);
        if outcome.is_met() {
            found.push(to.to);
        }
    }
    found
}

/// The destinations, each once, in order.
fn collect<'a>(found: impl Iterator<Item = (Destination, &'a Candidate)>) -> Vec<Destination> {
    let mut list = Vec::new();
    for (destination, _) in found {
        if !list.contains(&destination) {
            list.push(destination);
        }
    }
    list
}

/// A destination with every reason to turn to it.
fn route(destination: Destination, candidates: &[Candidate], situation: &Situation) -> Route {
    let why: Vec<&Candidate> = candidates
        .iter()
        .filter(|c| c.routes.contains(&destination) || c.contacts.contains(&destination))
        .collect();
    Route {
        destination,
        urgency: why.iter().map(|c| c.urgency).max().unwrap_or(Urgency::U4),
        snel: why.iter().any(|c| c.snel),
        reasons: why
            .iter()
            .map(|c| Reason { rule: c.id, because: answers(situation.facts, c.evidence) })
            .collect(),
    }
}
