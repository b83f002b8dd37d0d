//! What comes out of a condition: met, not met, or unknown, always with the facts that decided it.

use super::fact_set::FactSet;

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// It may hold; that depends on facts that are not known.
    Unknown,
}

/// Whether a condition holds, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether it holds.
    pub truth: Truth,
    /// The known facts that decided it.
    pub evidence: FactSet,
    /// The unknown facts that can still change it.
    pub missing: FactSet,
}

impl Outcome {
    /// It holds, because of these facts.
    #[must_use]
    pub const fn met(evidence: FactSet) -> Self {
        Self { truth: Truth::Met, evidence, missing: FactSet::EMPTY }
    }

    /// It does not hold, because of these facts.
    #[must_use]
    pub const fn not_met(evidence: FactSet) -> Self {
        Self { truth: Truth::NotMet, evidence, missing: FactSet::EMPTY }
    }

    /// It depends on these facts.
    #[must_use]
    pub const fn unknown(missing: FactSet) -> Self {
        Self { truth: Truth::Unknown, evidence: FactSet::EMPTY, missing }
    }

    /// Met or not met, because of these facts.
    #[must_use]
    pub const fn known(holds: bool, evidence: FactSet) -> Self {
        if holds { Self::met(evidence) } else { Self::not_met(evidence) }
    }

    /// Whether it holds for certain.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.truth == Truth::Met
    }

    /// The opposite.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self.truth {
            Truth::Met => Self { truth: Truth::NotMet, ..self },
            Truth::NotMet => Self { truth: Truth::Met, ..self },
            Truth::Unknown => self,
        }
    }

    /// Holds when all hold.
    #[must_use]
    pub fn all(outcomes: impl Iterator<Item = Self>) -> Self {
        Self::fold(outcomes, Truth::NotMet, Truth::Met)
    }

    /// Holds when at least one holds.
    #[must_use]
    pub fn any(outcomes: impl Iterator<Item = Self>) -> Self {
        Self::fold(outcomes, Truth::Met, Truth::NotMet)
    }

    /// `decisive` wins over unknown, unknown over `otherwise`; the facts of the winners are kept.
    fn fold(outcomes: impl Iterator<Item = Self>, decisive: Truth, otherwise: Truth) -> Self {
        let mut result = Self { truth: otherwise, ..Self::met(FactSet::EMPTY) };
        for outcome in outcomes {
            let wins = outcome.truth == decisive && result.truth != decisive
                || outcome.truth == Truth::Unknown && result.truth == otherwise;
            if wins {
                result = outcome;
            } else if outcome.truth == result.truth {
                result.evidence = result.evidence.union(outcome.evidence);
                result.missing = result.missing.union(outcome.missing);
            }
        }
        result
    }
}
