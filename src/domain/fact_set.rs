//! A set of facts, small enough to copy: what a condition looked at.

use super::fact::Fact;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet([u64; 4]);

impl FactSet {
    /// No facts.
    pub const EMPTY: Self = Self([0; 4]);

    /// The set of this one fact.
    #[must_use]
    pub fn of(fact: Fact) -> Self {
        let mut set = Self::EMPTY;
        let (word, bit) = place(fact);
        if let Some(word) = set.0.get_mut(word) {
            *word = bit;
        }
        set
    }

    /// All facts of both sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let mut all = self;
        for (word, more) in all.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        all
    }

    /// Whether this fact is in the set.
    #[must_use]
    pub fn contains(self, fact: Fact) -> bool {
        let (word, bit) = place(fact);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Whether the set holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    /// The facts of the set, leefgebieden first.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::all().filter(move |fact| self.contains(*fact))
    }
}

/// The word and the bit of a fact.
fn place(fact: Fact) -> (usize, u64) {
    let index = fact.index();
    (usize::from(index / 64), 1 << (index % 64))
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
