//! Chooses where to turn to from everything that applies.
//!
//! The highest urgency wins; at equal urgency the rank of a rule, then the order of the table.
//! Urgency only ever goes up.

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail by panicking")]
mod tests;

use super::{
    assessment::{Reason, Route},
    catalogue::Catalogue,
    condition::{Condition, Situation},
    destination::Destination,
    effects::{Effects, answers},
    fact::Fact,
    fact_set::FactSet,
    ids::RuleId,
    leefgebied::Leefgebied,
    need::Need,
    outcome::{Outcome, Truth},
    rule::{Ahead, Modifier, Rule, Says, To, applies},
    urgency::Urgency,
};

/// At most this many routes beside the main one.
const MOST_EXTRAS: usize = 2;
/// The rule by which a need points to a desk: it says where the needs of one leefgebied lead that no other rule is about.
const BY_NEED: &str = "R55";
/// The rank of the route of the main need, and of those of other needs (§ "Choosing a route" in ARCHITECTURE.md).
const MAIN_NEED: u8 = 70;
const OTHER_NEED: u8 = 83;
/// The rank of where the needs of a carer point: after all that the person needs.
const OF_CARER: u8 = 91;

/// Where to turn to.
pub(super) struct Routing {
    pub urgency: Urgency,
    pub contacts: Vec<Route>,
    pub main: Route,
    pub extras: Vec<Route>,
    /// What gives the main route.
    pub by: Option<RuleId>,
    /// Where rules and needs point as well, without a place among the routes.
    pub cut: Vec<Destination>,
    /// Unknown facts that can change this choice.
    pub missing: FactSet,
    urgencies: Vec<(RuleId, Urgency)>,
}

impl Routing {
    /// How urgent a rule is in this situation.
    pub fn urgency_of(&self, rule: RuleId) -> Urgency {
        let found = self.urgencies.iter().find(|(id, _)| *id == rule);
        found.map_or(Urgency::U4, |(_, urgency)| *urgency)
    }
}

/// A rule, modifier or need that applies, with what it says for this situation.
struct Candidate<'a> {
    id: RuleId,
    says: &'a [Says],
    urgency: Urgency,
    rank: u8,
    snel: bool,
    keeps: Option<Destination>,
    /// Whether its routes stand before those of other rules beside the main route.
    before: bool,
    evidence: FactSet,
    routes: Vec<Destination>,
    contacts: Vec<Destination>,
}

/// Chooses the contacts, the main route and the extra routes.
pub(super) fn choose(catalogue: &Catalogue, effects: &Effects, situation: &Situation) -> Routing {
    let mut missing = FactSet::EMPTY;
    let by_rules =
        effects.rules.iter().map(|(rule, outcome)| of_rule(rule, outcome, situation, &mut missing));
    let mut candidates: Vec<Candidate> = by_rules.collect();
    let by_modifiers = effects
        .modifiers
        .iter()
        .map(|(modifier, outcome)| of_modifier(modifier, outcome, situation, &mut missing));
    let by_modifiers: Vec<Candidate> = by_modifiers.collect();
    candidates.extend(by_modifiers);
    let main_need = situation.facts.main_need();
    if let Some(guide) = main_need.and_then(|need| catalogue.guide(need)) {
        let named = candidates.iter_mut().filter(|c| guide.rules.contains(&c.id));
        named.for_each(|c| c.rank = c.rank.min(MAIN_NEED));
    }
    candidates.extend(by_needs(catalogue, main_need, situation, &mut missing));

    let floor = effects.modifiers.iter().filter_map(|(modifier, _)| modifier.urgency);
    // People who are pointed somewhere by a modifier or a need alone do need a route.
    let by_rules = candidates.iter().take(effects.rules.len());
    let others = candidates.iter().skip(effects.rules.len()).filter(|c| !c.routes.is_empty());
    let urgency = by_rules.chain(others).map(|c| c.urgency).chain(floor).max();
    let urgencies = candidates.iter().map(|c| (c.id, c.urgency)).collect();

    // Stable sorts: what is equal stays in the order of the decision table.
    candidates.sort_by_key(|c| std::cmp::Reverse(c.urgency));
    let contacts = collect(candidates.iter().flat_map(|c| c.contacts.iter().copied()));
    let contacts = contacts.into_iter().map(|d| route(d, &[], &candidates, situation)).collect();

    candidates.sort_by_key(|c| c.rank);
    // `max_by_key` takes the last of what is equal; the first of the decision table has to win.
    let usable = candidates.iter().filter(|c| !c.routes.is_empty()).rev();
    let first = usable.max_by_key(|c| (c.urgency, std::cmp::Reverse(c.rank)));
    let main = first.and_then(|c| c.routes.first()).copied().unwrap_or(Destination::EigenStappen);
    let order = extras(catalogue, first, main, &candidates);
    let subject = |destination: Destination| -> &[Destination] {
        let subjects = catalogue.subjects.iter();
        subjects.into_iter().find(|one| one.contains(&destination)).map_or(&[], Vec::as_slice)
    };
    // Places that are one for residents are one route.
    let mut shown: Vec<(Destination, Vec<Destination>)> = Vec::new();
    let mut cut = Vec::new();
    for destination in std::iter::once(main).chain(order) {
        let is_full = shown.len() > MOST_EXTRAS;
        let same = shown.iter_mut().find(|(first, _)| subject(*first).contains(&destination));
        match same {
            Some((_, with)) => with.push(destination),
            None if is_full => cut.push(destination),
            None => shown.push((destination, Vec::new())),
        }
    }
    let mut routes = shown.iter().map(|(d, with)| route(*d, with, &candidates, situation));
    let main_route = routes.next().unwrap_or_else(|| route(main, &[], &candidates, situation));
    Routing {
        urgency: urgency.unwrap_or(Urgency::U4),
        contacts,
        main: main_route,
        extras: routes.collect(),
        by: first.map(|c| c.id),
        cut,
        missing,
        urgencies,
    }
}

/// Where to turn to as well, in order: what the first also says, with the second place for whom a rule keeps it; then the
/// others, in the order of the catalogue and of their ranks.
fn extras(
    catalogue: &Catalogue,
    first: Option<&Candidate>,
    main: Destination,
    candidates: &[Candidate],
) -> Vec<Destination> {
    let of_first = first.map_or(&[][..], |c| &c.routes);
    let mut of_first = of_first.iter().copied().filter(|destination| *destination != main);
    let keeps = |to: Destination| {
        let mut keeping =
            candidates.iter().filter(|c| c.keeps == Some(to) && c.routes.contains(&to));
        keeping.next().map(|_| to)
    };
    let kept =
        keeps(Destination::Huisarts).or_else(|| keeps(Destination::Swt)).filter(|to| *to != main);
    let named = |to: &Destination| candidates.iter().any(|c| c.routes.contains(to));
    let before = candidates.iter().filter(|c| c.before).flat_map(|c| c.routes.iter().copied());
    let in_order = catalogue.extras.iter().copied().filter(named);
    let by_rank = candidates.iter().flat_map(|c| c.routes.iter().copied());
    let all = of_first
        .next()
        .into_iter()
        .chain(kept)
        .chain(of_first)
        .chain(before)
        .chain(in_order)
        .chain(by_rank);
    // Own steps are no desk, and the support desk for carers never takes the place of another.
    let never = [main, Destination::EigenStappen, Destination::Mantelzorg];
    collect(all.filter(|to| !never.contains(to)))
}

/// Where the needs point that were ticked.
fn by_needs(
    catalogue: &Catalogue,
    main_need: Option<Need>,
    situation: &Situation,
    missing: &mut FactSet,
) -> Vec<Candidate<'static>> {
    let Ok(id) = RuleId::try_from(BY_NEED.to_owned()) else { return Vec::new() };
    let situation = &Situation { closed: true, ..*situation };
    let mut found = Vec::new();
    for guide in situation.facts.needs().filter_map(|need| catalogue.guide(need)) {
        found.push(Candidate {
            id,
            urgency: Urgency::U3,
            rank: if guide.id.topic() == Leefgebied::Mz {
                OF_CARER
            } else if Some(guide.id) == main_need {
                MAIN_NEED
            } else {
                OTHER_NEED
            },
            snel: false,
            keeps: None,
            before: false,
            says: &[],
            evidence: FactSet::of(Fact::Need(guide.id)),
            routes: open_to(&guide.routes, situation, missing),
            contacts: Vec::new(),
        });
    }
    found
}

fn of_modifier(
    modifier: &Modifier,
    outcome: &Outcome,
    situation: &Situation,
    missing: &mut FactSet,
) -> Candidate<'static> {
    let snel = modifier.snel.as_ref().map(|condition| condition.evaluate(situation));
    *missing = snel.map_or(*missing, |outcome| missing.union(outcome.missing));
    Candidate {
        id: modifier.id,
        urgency: modifier.urgency.unwrap_or(Urgency::U3),
        rank: rank(&modifier.ahead, situation, missing),
        snel: snel.is_some_and(|outcome| outcome.is_met()),
        keeps: None,
        before: false,
        says: &[],
        evidence: outcome.evidence,
        routes: open_to(&modifier.routes, situation, missing),
        contacts: open_to(&modifier.contacts, situation, missing),
    }
}

fn of_rule<'a>(
    rule: &'a Rule,
    outcome: &Outcome,
    situation: &Situation,
    missing: &mut FactSet,
) -> Candidate<'a> {
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
        keeps: rule
            .keeps
            .as_ref()
            .and_then(|to| open_to(std::slice::from_ref(to), situation, missing).first().copied()),
        says: &rule.says,
        before: rule.before.as_ref().is_some_and(|when| when.evaluate(situation).is_met()),
        evidence: outcome.evidence,
        routes: open_to(&rule.routes, situation, missing),
        contacts: open_to(&rule.contacts, situation, missing),
    }
}

fn rank(ahead: &Ahead, situation: &Situation, missing: &mut FactSet) -> u8 {
    let Some(unless) = &ahead.unless else { return ahead.rank };
    let outcome = unless.evaluate(situation);
    *missing = missing.union(outcome.missing);
    if outcome.is_met() { ahead.otherwise } else { ahead.rank }
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
fn collect(found: impl Iterator<Item = Destination>) -> Vec<Destination> {
    let mut list = Vec::new();
    for destination in found {
        if !list.contains(&destination) {
            list.push(destination);
        }
    }
    list
}

/// A destination with every reason to turn to it.
fn route(
    destination: Destination,
    with: &[Destination],
    candidates: &[Candidate],
    situation: &Situation,
) -> Route {
    let is_about = |c: &&Candidate| {
        let named = |to: &Destination| c.routes.contains(to) || c.contacts.contains(to);
        named(&destination) || with.iter().any(named)
    };
    let mut why: Vec<&Candidate> = candidates.iter().filter(is_about).collect();
    // What is most urgent is said first.
    why.sort_by_key(|c| std::cmp::Reverse(c.urgency));
    let mut reasons: Vec<Reason> = Vec::new();
    for candidate in &why {
        let because = answers(situation.facts, candidate.evidence);
        match reasons.iter_mut().find(|reason| reason.rule == candidate.id) {
            // Needs that point somewhere do so by the same rule.
            Some(reason) => reason.because.extend(because),
            None => reasons.push(Reason {
                rule: candidate.id,
                because,
                says: says(candidate, destination, situation),
            }),
        }
    }
    Route {
        destination,
        urgency: why.iter().map(|c| c.urgency).max().unwrap_or(Urgency::U4),
        snel: why.iter().any(|c| c.snel),
        reasons,
        with: with.to_vec(),
    }
}

/// What a rule says at a place, where that is not its own text.
fn says(candidate: &Candidate, to: Destination, situation: &Situation) -> Option<String> {
    let is_here = |one: &&Says| {
        one.to.is_none_or(|place| place == to)
            && one.when.as_ref().is_none_or(|when| when.evaluate(situation).is_met())
    };
    candidate.says.iter().find(is_here).map(|one| one.text.clone())
}
