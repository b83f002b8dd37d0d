//! What the rules and modifiers that apply do together: what the routing, the suggestions and the ranking start from.

use super::{
    answer::Answer,
    catalogue::Catalogue,
    fact_set::FactSet,
    facts::Facts,
    ids::{RuleId, SuggestionId},
    outcome::Outcome,
    rule::{Modifier, Rule},
    suggestion::Suggestion,
};

/// What applies, and what it does.
pub(super) struct Effects<'a> {
    /// The rules that apply, in the order of the decision table.
    pub rules: Vec<(&'a Rule, Outcome)>,
    /// The modifiers that apply.
    pub modifiers: Vec<(&'a Modifier, Outcome)>,
    /// What is kept away, and by what; sorted, each once.
    pub suppressed: Vec<(SuggestionId, RuleId)>,
    /// What is not shown at first.
    pub not_first: Vec<SuggestionId>,
    /// The first safety rule that keeps away everything that is not right in danger.
    pub hold: Option<RuleId>,
}

impl<'a> Effects<'a> {
    /// What the rules and modifiers that apply do; `applied` has the outcome of each, in the order of the catalogue.
    pub fn of(catalogue: &'a Catalogue, applied: &[(RuleId, Outcome)]) -> Self {
        let (on_rules, on_modifiers) =
            applied.split_at_checked(catalogue.rules.len()).unwrap_or((applied, &[]));
        let rules: Vec<_> = met(&catalogue.rules, on_rules).collect();
        let modifiers: Vec<_> = met(&catalogue.modifiers, on_modifiers).collect();
        let by_rules = rules.iter().flat_map(|(r, _)| r.suppress.iter().map(|s| (*s, r.id)));
        let by_modifiers =
            modifiers.iter().flat_map(|(m, _)| m.suppress.iter().map(|s| (*s, m.id)));
        let mut suppressed: Vec<_> = by_rules.chain(by_modifiers).collect();
        suppressed.sort_unstable();
        suppressed.dedup_by_key(|(suggestion, _)| *suggestion);
        let not_first_by_rules = rules.iter().flat_map(|(rule, _)| &rule.not_first);
        let not_first_by_modifiers = modifiers.iter().flat_map(|(modifier, _)| &modifier.not_first);
        let not_first = not_first_by_rules.chain(not_first_by_modifiers).copied().collect();
        let hold = rules.iter().find(|(rule, _)| rule.hold).map(|(rule, _)| rule.id);
        Self { rules, modifiers, suppressed, not_first, hold }
    }

    /// What keeps a suggestion away.
    pub fn keeps_away(&self, suggestion: &Suggestion) -> Option<RuleId> {
        let hold = self.hold.filter(|_| !suggestion.even_in_danger);
        let found = self.suppressed.iter().find(|(id, _)| *id == suggestion.id);
        hold.or(found.map(|(_, rule)| *rule))
    }
}

/// The entries whose outcome is met. Entries and outcomes are in the same order.
fn met<'a, T>(
    entries: &'a [T],
    outcomes: &[(RuleId, Outcome)],
) -> impl Iterator<Item = (&'a T, Outcome)> {
    let pairs = entries.iter().zip(outcomes);
    pairs
        .filter(|(_, (_, outcome))| outcome.is_met())
        .map(|(entry, (_, outcome))| (entry, *outcome))
}

/// The answers about these facts.
pub(super) fn answers(facts: &Facts, set: FactSet) -> Vec<Answer> {
    facts.iter().filter(|answer| set.contains(answer.fact())).cloned().collect()
}
