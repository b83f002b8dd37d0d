//! What helps with a need, or with a leefgebied of which nothing more was told: cards in order, and desks.

use super::{
    condition::{Condition, Situation},
    ids::{RuleId, SuggestionId},
    leefgebied::Leefgebied,
    need::Need,
    rule::{Card, To},
};
use serde::{Deserialize, Serialize};

/// What helps with a need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedGuide {
    /// Which need.
    pub id: Need,
    /// Who can tick it; nothing means everybody.
    pub when: Option<Condition>,
    /// What helps, in order.
    #[serde(default)]
    pub first: Vec<Card>,
    /// Where it points.
    #[serde(default)]
    pub routes: Vec<To>,
    /// The rules that say where it points.
    #[serde(default)]
    pub rules: Vec<RuleId>,
}

/// What helps with a leefgebied of which nothing more was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicGuide {
    /// Which leefgebied.
    pub topic: Leefgebied,
    /// What helps, in order.
    pub first: Vec<Card>,
    /// Of each of these one is shown at first when the leefgebied does not go well: the first that fits.
    #[serde(default)]
    pub must: Vec<Vec<Card>>,
}

/// With which suggestions to begin, in situations in which that is not simply with what weighs most.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Begin {
    /// In which situations.
    pub when: Condition,
    /// For each place the first of these that fits; where none does, what weighs most of what is left.
    pub places: Vec<Vec<Card>>,
}

/// The cards of a list that are for this situation, in order.
pub(super) fn for_situation<'a>(
    list: &'a [Card],
    situation: &'a Situation<'a>,
) -> impl Iterator<Item = SuggestionId> + 'a {
    let closed = Situation { closed: true, ..*situation };
    let is_for =
        move |card: &&Card| card.when.as_ref().is_none_or(|when| when.evaluate(&closed).is_met());
    list.iter().filter(is_for).map(|card| card.card)
}
