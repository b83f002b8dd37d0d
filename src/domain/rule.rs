//! Rules and modifiers: when they apply and what they do. The decision table itself is content.

use super::{
    condition::{Condition, Situation},
    destination::Destination,
    fact_set::FactSet,
    ids::{RuleId, SuggestionId},
    outcome::{Outcome, Truth},
    urgency::Urgency,
};
use serde::{Deserialize, Serialize};

/// Whether something applies: `when` has to hold (nothing means always), and `unless` must not be
/// known to hold. When it is met although `unless` is unknown, the missing facts are kept.
#[must_use]
pub fn applies(
    when: Option<&Condition>,
    unless: Option<&Condition>,
    situation: &Situation,
) -> Outcome {
    let always = Outcome::met(FactSet::EMPTY);
    let when = when.map_or(always, |condition| condition.evaluate(situation));
    let Some(unless) = unless else { return when };
    if when.truth == Truth::NotMet {
        return when;
    }
    let unless = unless.evaluate(situation);
    match unless.truth {
        Truth::Met => unless.negated(),
        Truth::NotMet => when,
        Truth::Unknown => Outcome { missing: when.missing.union(unless.missing), ..when },
    }
}

/// The part of the decision table a rule belongs to; earlier parts go first at equal urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Group {
    /// Safety.
    A,
    /// Urgent basic needs.
    B,
    /// Age and other laws.
    C,
    /// How much there is at once.
    D,
}

/// One row of the decision table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id (`R23`).
    pub id: RuleId,
    /// The part of the decision table it belongs to.
    pub group: Group,
    /// When it applies; nothing means always.
    pub when: Option<Condition>,
    /// When it does not apply after all.
    pub unless: Option<Condition>,
    /// How soon.
    pub urgency: Urgency,
    /// When it is more urgent than that.
    #[serde(default)]
    pub raise: Vec<Raise>,
    /// Where to turn to, the main one first.
    #[serde(default)]
    pub routes: Vec<To>,
    /// Whom to reach before anything else; shown above the route.
    #[serde(default)]
    pub contacts: Vec<To>,
    /// When to say: call rather than fill in a form.
    pub snel: Option<Condition>,
    /// Suggestions that fit because of this, in order.
    #[serde(default)]
    pub brings: Vec<Card>,
    /// Suggestions that must not be shown while this applies.
    #[serde(default)]
    pub suppress: Vec<SuggestionId>,
    /// Suggestions that are not shown at first while this applies.
    #[serde(default)]
    pub not_first: Vec<SuggestionId>,
    /// The destination for which this keeps the second place beside the main route.
    pub keeps: Option<To>,
    /// When its routes stand before those of other rules beside the main route.
    pub before: Option<Condition>,
    /// What to say there, where that is not the text of the rule itself; the first that holds counts.
    #[serde(default)]
    pub says: Vec<Says>,
    /// Whether only suggestions that are right in danger stay while this applies.
    #[serde(default)]
    pub hold: bool,
    /// When its routes go ahead of those of other rules at equal urgency.
    #[serde(default)]
    pub ahead: Ahead,
    /// How much its suggestions weigh, when that is not as usual; the first of these that holds counts.
    #[serde(default)]
    pub weigh: Vec<Weigh>,
    /// When residents are not asked to begin with something they do themselves.
    pub spares: Option<Condition>,
    /// Whether more than two suggestions by decision are shown at first.
    #[serde(default)]
    pub by_decision: bool,
    /// Where the rule comes from: law article or document.
    pub source: String,
}

/// The place of a rule among rules of equal urgency; lower goes first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ahead {
    /// Its place.
    pub rank: u8,
    /// It has the other place when this holds for certain.
    pub unless: Option<Condition>,
    /// That other place.
    #[serde(default = "usual")]
    pub otherwise: u8,
}

impl Ahead {
    /// The place of a rule that has none of its own.
    pub const USUAL: u8 = 87;
}

const fn usual() -> u8 {
    Ahead::USUAL
}

impl Default for Ahead {
    fn default() -> Self {
        Self { rank: Self::USUAL, unless: None, otherwise: Self::USUAL }
    }
}

/// What to say when calling, for some situations or at one place only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// The text `say-<text>`.
    pub text: String,
    /// At this place; nothing means everywhere.
    pub to: Option<Destination>,
    /// In this situation; nothing means always.
    pub when: Option<Condition>,
}

/// How much the suggestions of a rule weigh: 5 as much as those of the main need, 4 as those of another heavy one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Weigh {
    /// So much.
    pub base: u8,
    /// When this holds; nothing means always.
    pub when: Option<Condition>,
}

/// Raises the urgency of a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Raise {
    /// To this.
    pub to: Urgency,
    /// When this holds. Unknown counts as met: not knowing never lowers the urgency.
    pub when: Condition,
    /// Whether only what is certain raises, where the rule without it is not light either.
    #[serde(default)]
    pub certain: bool,
}

/// A destination, for some situations only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct To {
    /// Where.
    pub to: Destination,
    /// In which situations; nothing means always.
    pub when: Option<Condition>,
    /// In which situations not after all.
    pub unless: Option<Condition>,
}

/// A suggestion in a list, for some situations only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Which.
    pub card: SuggestionId,
    /// In which situations; nothing means always.
    pub when: Option<Condition>,
}

/// Adds something to the result; never takes a route away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Modifier {
    /// Its id (`M6`).
    pub id: RuleId,
    /// When it applies; nothing means always.
    pub when: Option<Condition>,
    /// When it does not apply after all.
    pub unless: Option<Condition>,
    /// Suggestions that fit because of this, in order.
    #[serde(default)]
    pub brings: Vec<Card>,
    /// How much its suggestions weigh, when that is not as usual; the first of these that holds counts.
    #[serde(default)]
    pub weigh: Vec<Weigh>,
    /// Suggestions that do not fit because of this.
    #[serde(default)]
    pub suppress: Vec<SuggestionId>,
    /// Suggestions that are not shown at first while this applies.
    #[serde(default)]
    pub not_first: Vec<SuggestionId>,
    /// When to say: call rather than fill in a form.
    pub snel: Option<Condition>,
    /// Whom to reach before anything else; shown above the route.
    #[serde(default)]
    pub contacts: Vec<To>,
    /// The urgency is at least this.
    pub urgency: Option<Urgency>,
    /// Extra routes.
    #[serde(default)]
    pub routes: Vec<To>,
    /// The place of its routes among those of the rules of normal urgency.
    #[serde(default)]
    pub ahead: Ahead,
    /// Where it comes from.
    pub source: String,
}
