//! Which suggestions are named, and how much they weigh: by the needs that were ticked, by the rules that apply, and by
//! the leefgebieden of which nothing more was told.
//!
//! A score is a base minus the place in the list, in halves, so that the base of another need (3.5) is a whole number.

use super::{
    assessment::Why,
    catalogue::Catalogue,
    condition::{Condition, Situation},
    effects::Effects,
    fact::Fact,
    fact_set::FactSet,
    facts::Scale,
    guide::for_situation,
    ids::{RuleId, SuggestionId},
    leefgebied::Leefgebied,
    need::Need,
    outcome::Outcome,
    routing::Routing,
    rule::{Card, Weigh, applies},
    suggestion::Suggestion,
    urgency::Urgency,
};

/// The base of the list of the main need, of the rule that gives the main route, and of every urgent rule.
const MAIN: i8 = 10;
/// The base of another need in a leefgebied that does not go well, of any other rule, and of such a leefgebied.
const HEAVY: i8 = 8;
/// The base of any other need.
const OTHER_NEED: i8 = 7;
/// The base of a leefgebied of which nothing more was told, and of what fits by itself.
const LIGHT: i8 = 6;
/// The score of what only suits a need a little.
pub(super) const SUITS: i8 = 2;

/// A suggestion in a list.
#[derive(Clone, Copy)]
pub(super) struct Named {
    pub id: SuggestionId,
    pub score: i8,
    pub why: Why,
    /// The facts that brought the list.
    pub evidence: FactSet,
}

/// What the lists name.
pub(super) struct Lists {
    named: Vec<Named>,
    /// Unknown facts that can still name more.
    pub missing: FactSet,
}

impl Lists {
    pub fn of(
        catalogue: &Catalogue,
        effects: &Effects,
        routing: &Routing,
        situation: &Situation,
    ) -> Self {
        let mut lists = Self { named: Vec::new(), missing: FactSet::EMPTY };
        let is_main = |rule: RuleId| routing.by == Some(rule);
        for (rule, outcome) in &effects.rules {
            let urgent = routing.urgency_of(rule.id) >= Urgency::U2;
            let usual = if urgent || is_main(rule.id) { MAIN } else { HEAVY };
            let base = weight(&rule.weigh, situation).unwrap_or(usual);
            lists.add(base, &rule.brings, Why::Rule(rule.id), outcome, situation);
        }
        for (modifier, outcome) in &effects.modifiers {
            let usual = if is_main(modifier.id) { MAIN } else { HEAVY };
            let base = weight(&modifier.weigh, situation).unwrap_or(usual);
            lists.add(base, &modifier.brings, Why::Rule(modifier.id), outcome, situation);
        }
        let facts = situation.facts;
        let main = facts.main_need();
        let overruled =
            effects.rules.iter().any(|(rule, _)| weight(&rule.weigh, situation) > Some(MAIN));
        for need in facts.needs() {
            let is_heavy = facts.level(need.topic(), Scale::M) >= Some(Scale::N);
            let base = match need {
                need if Some(need) == main && !overruled => MAIN,
                _ if is_heavy || Some(need) == main => HEAVY,
                _ => OTHER_NEED,
            };
            let first = catalogue.guide(need).map_or(&[][..], |guide| &guide.first);
            let evidence = FactSet::of(Fact::Need(need));
            lists.add(base, first, Why::Need(need), &Outcome::met(evidence), situation);
        }
        for topic in Leefgebied::ALL {
            lists.add_topic(catalogue, topic, situation);
        }
        lists
    }

    /// The list of a leefgebied in which nothing was ticked.
    fn add_topic(&mut self, catalogue: &Catalogue, topic: Leefgebied, situation: &Situation) {
        let facts = situation.facts;
        let is_ticked = facts.needs().any(|need| need.topic() == topic);
        let level = facts.scale(topic);
        if is_ticked || !facts.is_chosen(topic) || level == Some(Scale::G) {
            return;
        }
        let base = match level {
            _ if facts.needs().next().is_none() => MAIN,
            Some(Scale::N | Scale::X) => HEAVY,
            Some(Scale::G | Scale::M) | None => LIGHT,
        };
        let list = catalogue.lists.iter().find(|list| list.topic == topic);
        let evidence = FactSet::of(Fact::Domein(topic)).union(FactSet::of(Fact::Gekozen(topic)));
        let first = list.map_or(&[][..], |list| &list.first);
        self.add(base, first, Why::Topic(topic), &Outcome::met(evidence), situation);
    }

    fn add(&mut self, base: i8, list: &[Card], why: Why, outcome: &Outcome, situation: &Situation) {
        for (place, id) in (0..).zip(for_situation(list, situation)) {
            self.named.push(Named { id, score: base - 2 * place, why, evidence: outcome.evidence });
        }
        let open = list.iter().filter_map(|card| card.when.as_ref());
        let open = open.map(|when| when.evaluate(situation).missing);
        self.missing = open.fold(self.missing, FactSet::union);
    }

    /// What names a suggestion with the highest score; of what is equal the first. When a need names it as well, that is
    /// why: it says best what the resident told.
    pub fn best(&self, suggestion: &Suggestion, situation: &Situation) -> Option<Named> {
        let named = || self.named.iter().filter(|named| named.id == suggestion.id).rev();
        let highest = |named: &&Named| named.score;
        let best = named().max_by_key(highest).copied();
        let by_need = named().filter(|named| matches!(named.why, Why::Need(_))).max_by_key(highest);
        let best =
            best.map(|best| by_need.map_or(best, |need| Named { score: best.score, ..*need }));
        best.or_else(|| own(suggestion, situation))
    }
}

/// What a suggestion says itself.
fn own(suggestion: &Suggestion, situation: &Situation) -> Option<Named> {
    let named = |score, why, evidence| Named { id: suggestion.id, score, why, evidence };
    let fits = suggestion.fits.as_ref().map(|condition| condition.evaluate(situation));
    if let Some(outcome) = fits.filter(Outcome::is_met) {
        return Some(named(LIGHT, Why::Own, outcome.evidence));
    }
    let need: Option<Need> =
        suggestion.suits.iter().copied().find(|need| situation.facts.has(*need));
    need.map(|need| named(SUITS, Why::Need(need), FactSet::of(Fact::Need(need))))
}

/// What the first weight that holds says, in halves.
fn weight(weights: &[Weigh], situation: &Situation) -> Option<i8> {
    let holds = |when: Option<&Condition>| applies(when, None, situation).is_met();
    let found = weights.iter().find(|weigh| holds(weigh.when.as_ref()))?;
    i8::try_from(found.base).ok().map(|base| base.saturating_mul(2))
}
