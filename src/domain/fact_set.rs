//! A set of facts, small enough to copy: what a condition looked at.

use super::fact::Fact;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet(u128);

impl FactSet {
    /// No facts.
    pub const EMPTY: Self = Self(0);

    /// The set of this one fact.
    #[must_use]
    pub const fn of(fact: Fact) -> Self {
        Self(1 << fact.index())
    }

    /// All facts of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether this fact is in the set.
    #[must_use]
    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & Self::of(fact).0 != 0
    }

    /// Whether the set holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The facts of the set, leefgebieden first.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::all().filter(move |fact| self.contains(*fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_empty_until_a_fact_is_in_it() {
        assert!(FactSet::EMPTY.is_empty());
        for fact in Fact::all() {
            let set = FactSet::of(fact);
            assert!(!set.is_empty() && set.contains(fact), "{}", fact.key());
            assert_eq!(set.iter().collect::<Vec<_>>(), [fact]);
        }
    }
}
