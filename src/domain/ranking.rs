//! The order of the suggestions, which of them are shown first, and with which three to begin.
//!
//! What weighs most goes first (`lists`). At least one of what a heavy leefgebied needs is among the first; of what weighs
//! the same, what is closest to the resident.

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail by panicking")]
mod tests;

use super::{
    assessment::{Suggested, Why},
    catalogue::Catalogue,
    condition::{Condition, Situation},
    destination::Destination,
    effects::Effects,
    fact::SingleFact,
    facts::Scale,
    guide::for_situation,
    ids::SuggestionId,
    leefgebied::Leefgebied,
    lists::SUITS,
    need::Need,
    routing::Routing,
    suggestion::{Level, Suggestion},
};
use std::cmp::Reverse;

/// At most this many suggestions are shown at first.
pub const FIRST_VIEW: usize = 7;
/// With so many steps to begin.
pub const BEGIN: usize = 3;
/// At least so many are shown, also of what only suits a little.
const LEAST: usize = 3;
/// At most this many of the first are by decision, unless a rule is about such help.
const MOST_BY_DECISION: usize = 2;
/// From this score on a suggestion is shown at first (2, in halves).
const SHOWN: i8 = 4;
/// From this score on an own step can be the second to begin with (3, in halves).
const WORTH_BEGINNING: i8 = 6;

/// Puts the suggestions in order and marks the first view and the steps to begin with.
pub(super) fn order(
    suggestions: &mut [Suggested],
    catalogue: &Catalogue,
    effects: &Effects,
    routing: &Routing,
    situation: &Situation,
) {
    let facts = situation.facts;
    let guides = facts.needs().filter_map(|need| catalogue.guide(need));
    let named = guides.flat_map(|guide| for_situation(&guide.first, situation)).collect();
    let main_need = facts.main_need();
    let ranking = Ranking { catalogue, effects, routing, situation, main_need, named };
    suggestions.sort_by_cached_key(|one| ranking.key(one));
    let first = ranking.first_view(suggestions);
    for suggested in suggestions.iter_mut() {
        suggested.first_view = first.contains(&suggested.id);
    }
    for (place, id) in (0..).zip(ranking.begin(suggestions)) {
        if let Some(found) = suggestions.iter_mut().find(|one| one.id == id) {
            found.begin = Some(place);
        }
    }
}

struct Ranking<'a> {
    catalogue: &'a Catalogue,
    effects: &'a Effects<'a>,
    routing: &'a Routing,
    situation: &'a Situation<'a>,
    main_need: Option<Need>,
    /// What the needs that were ticked name, once for each need.
    named: Vec<SuggestionId>,
}

impl Ranking<'_> {
    /// What goes first: the score; then the main rule, the main need, what more needs name, the rung, groups.
    fn key(&self, one: &Suggested) -> impl Ord + use<> {
        let by_main_rule = matches!(one.why, Why::Rule(rule) if self.routing.by == Some(rule));
        let by_main_need = matches!(one.why, Why::Need(need) if self.main_need == Some(need));
        let named = self.named.iter().filter(|id| **id == one.id).count();
        let group = self.suggestion(one.id).is_some_and(|suggestion| suggestion.group);
        (
            Reverse(one.score),
            !by_main_rule,
            !by_main_need,
            Reverse(named),
            one.level,
            !group,
            one.id,
        )
    }

    fn suggestion(&self, id: SuggestionId) -> Option<&Suggestion> {
        self.catalogue.suggestion(id)
    }

    fn may_be_first(&self, one: &Suggested) -> bool {
        let is_met = |condition: &Condition| condition.evaluate(self.situation).is_met();
        !self.effects.not_first.contains(&one.id)
            && !self.suggestion(one.id).is_some_and(|suggestion| {
                suggestion.never_first || suggestion.not_first.as_ref().is_some_and(is_met)
            })
    }

    /// What is shown first, in order.
    fn first_view(&self, suggestions: &[Suggested]) -> Vec<SuggestionId> {
        let fitting: Vec<&Suggested> =
            suggestions.iter().filter(|one| self.may_be_first(one)).collect();
        let by_decision = self.effects.rules.iter().any(|(rule, _)| rule.by_decision);
        let mut chosen: Vec<&Suggested> = Vec::new();
        for one in fitting.iter().copied().filter(|one| one.score >= SHOWN) {
            let heavy = chosen.iter().filter(|other| other.level == Level::Specifiek).count();
            let too_heavy =
                one.level == Level::Specifiek && !by_decision && heavy >= MOST_BY_DECISION;
            if chosen.len() < FIRST_VIEW && !too_heavy {
                chosen.push(one);
            }
        }
        let mut kept: Vec<SuggestionId> = Vec::new();
        for group in self.wanted(&fitting) {
            let has = |id: &SuggestionId| chosen.iter().any(|one| one.id == *id);
            if let Some(id) = group.iter().find(|id| has(id)) {
                kept.push(*id);
            } else if let Some(id) = group.first() {
                kept.push(*id);
                let lowest = chosen.iter().rposition(|one| !kept.contains(&one.id));
                if chosen.len() >= FIRST_VIEW
                    && let Some(lowest) = lowest
                {
                    chosen.remove(lowest);
                }
                let found = fitting.iter().find(|one| one.id == *id);
                chosen.extend(found.filter(|_| chosen.len() < FIRST_VIEW));
            }
        }
        if chosen.len() < LEAST {
            let little = fitting.iter().filter(|one| one.score >= SUITS && one.score < SHOWN);
            chosen.extend(little.take(LEAST - chosen.len()));
        }
        chosen.into_iter().map(|one| one.id).collect()
    }

    /// Groups of suggestions of which one has to be among the first.
    fn wanted(&self, fitting: &[&Suggested]) -> Vec<Vec<SuggestionId>> {
        let facts = self.situation.facts;
        let fits = |id: &SuggestionId| fitting.iter().any(|one| one.id == *id);
        let heavy = |topic: &Leefgebied| facts.level(*topic, Scale::N) >= Some(Scale::N);
        let mut wanted = Vec::new();
        for list in self.catalogue.lists.iter().filter(|list| heavy(&list.topic)) {
            for group in &list.must {
                wanted.push(for_situation(group, self.situation).filter(|id| fits(id)).collect());
            }
        }
        for topic in Leefgebied::ALL.iter().filter(|topic| heavy(topic)) {
            let needs = facts.needs().filter(|need| need.topic() == *topic);
            let guides = needs.filter_map(|need| self.catalogue.guide(need));
            let cards = guides.flat_map(|guide| for_situation(&guide.first, self.situation));
            wanted.push(cards.filter(|id| fits(id)).collect());
        }
        for destination in &self.routing.cut {
            wanted.push(self.of_desk(*destination, fitting));
        }
        let worth = fitting.iter().filter(|one| one.score >= SHOWN);
        let on = |levels: &[Level]| {
            worth.clone().filter(|one| levels.contains(&one.level)).map(|one| one.id).collect()
        };
        wanted.push(on(&[Level::Zelf, Level::Netwerk]));
        wanted.push(on(&[Level::Informeel]));
        wanted
    }

    /// The suggestions that lead to a place to turn to, in the order in which they weigh.
    fn of_desk(&self, desk: Destination, fitting: &[&Suggested]) -> Vec<SuggestionId> {
        let leads = |id: SuggestionId| self.suggestion(id).is_some_and(|one| one.to == Some(desk));
        fitting.iter().map(|one| one.id).filter(|id| leads(*id)).collect()
    }

    /// With which steps to begin, in order.
    fn begin(&self, suggestions: &[Suggested]) -> Vec<SuggestionId> {
        let shown: Vec<&Suggested> = suggestions.iter().filter(|one| one.first_view).collect();
        let mut chosen: Vec<SuggestionId> = Vec::new();
        let closed = Situation { closed: true, ..*self.situation };
        let holds = |when: &Condition| when.evaluate(&closed).is_met();
        let own_places = self.catalogue.begins.iter().find(|begin| holds(&begin.when));
        for place in 0..BEGIN {
            let is_free =
                |id: &SuggestionId| !chosen.contains(id) && shown.iter().any(|one| one.id == *id);
            let free = || shown.iter().copied().filter(|one| is_free(&one.id));
            let next =
                || free().find(|one| place > 0 || !self.costs_too_much(one.id)).map(|one| one.id);
            let found = match own_places {
                Some(begin) => {
                    let cards = begin.places.get(place).map_or(&[][..], Vec::as_slice);
                    for_situation(cards, self.situation).find(|id| is_free(id)).or_else(next)
                }
                None if place == 1 => {
                    free().find(|one| self.is_own_step(one)).map(|one| one.id).or_else(next)
                }
                None if place == 2 => self
                    .of_desk(self.routing.main.destination, &shown)
                    .into_iter()
                    .find(|id| is_free(id))
                    .or_else(next),
                None => next(),
            };
            chosen.extend(found);
        }
        chosen
    }

    /// Whether it costs money that the resident may not have.
    fn costs_too_much(&self, id: SuggestionId) -> bool {
        let earns = |value| self.situation.facts.is(SingleFact::Inkomen, value);
        let enough = earns("baan") || earns("bedrijf") || earns("partner");
        !enough && self.suggestion(id).is_some_and(|suggestion| suggestion.paid)
    }

    /// Whether it is something that a resident can do themselves, and may be asked to: not where it cannot go on like
    /// this, and not while a rule spares them.
    fn is_own_step(&self, one: &Suggested) -> bool {
        let near = matches!(one.level, Level::Zelf | Level::Netwerk | Level::Informeel);
        let topic = match one.why {
            Why::Need(need) => Some(need.topic()),
            Why::Topic(topic) => Some(topic),
            Why::Rule(_) | Why::Own => None,
        };
        let cannot_go_on =
            topic.is_some_and(|topic| self.situation.facts.scale(topic) == Some(Scale::X));
        let is_met = |when: &Condition| when.evaluate(self.situation).is_met();
        let is_spared =
            self.effects.rules.iter().any(|(rule, _)| rule.spares.as_ref().is_some_and(is_met));
        near && one.score >= WORTH_BEGINNING && !cannot_go_on && !is_spared
    }
}
