//! The people around the resident: who they are, what they do, and which of them could be asked for something.
//!
//! Never proposes anybody who has too much on their shoulders, with whom it is not safe, or whom the resident does not
//! want to ask (REQ-39, REQ-42, REQ-78).

use super::{
    fact::SingleFact,
    facts::{Facts, Scale},
    leefgebied::Leefgebied,
};
use serde::{Deserialize, Serialize};

/// How near a person is, from near to far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Nearness {
    /// Close by: at home, family, a friend.
    Close,
    /// Further away: a neighbour, a colleague, an acquaintance.
    Further,
    /// A group: a club, a church or mosque, a course.
    Group,
    /// A person who does this as their work.
    Professional,
}

/// What a person does, or could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// Helps now.
    Helps,
    /// Does not help now, and perhaps would like to.
    MayWant,
    /// Cannot help now.
    Cannot,
}

/// Whether a person can be asked for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Asking {
    /// They can be asked.
    Can,
    /// They have much on their shoulders already.
    HasMuch,
    /// It does not feel safe with them.
    NotSafe,
    /// The resident does not want to ask them.
    NotWanted,
}

/// A person around the resident, or a group; the name they are called by is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// How near they are.
    pub nearness: Nearness,
    /// What they do or could do.
    pub part: Part,
    /// What they do, in words; may be empty.
    pub does: String,
    /// Whether they can be asked for something.
    pub asking: Asking,
    /// What the resident wants to ask them, in words; may be empty.
    pub message: String,
}

impl Nearness {
    /// All, from near to far.
    pub const ALL: [Self; 4] = [Self::Close, Self::Further, Self::Group, Self::Professional];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Further => "further",
            Self::Group => "group",
            Self::Professional => "professional",
        }
    }
}

impl Part {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Helps, Self::MayWant, Self::Cannot];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helps => "helps",
            Self::MayWant => "may-want",
            Self::Cannot => "cannot",
        }
    }
}

impl Asking {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Can, Self::HasMuch, Self::NotSafe, Self::NotWanted];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Can => "can",
            Self::HasMuch => "has-much",
            Self::NotSafe => "not-safe",
            Self::NotWanted => "not-wanted",
        }
    }
}

impl Around {
    /// Whether the app may propose to ask them something. People who help as their work are reached in another way, and
    /// a group through one person in it. Where the resident's carer has too much on their shoulders, or was not asked
    /// yet (`carer_first`), people who help now are not asked for more.
    #[must_use]
    pub fn can_be_asked(&self, carer_first: bool) -> bool {
        let is_person = match self.nearness {
            Nearness::Close | Nearness::Further => true,
            Nearness::Group | Nearness::Professional => false,
        };
        let can = match self.part {
            Part::Helps => !carer_first,
            Part::MayWant => true,
            Part::Cannot => false,
        };
        is_person && can && self.asking == Asking::Can
    }

    /// Whether they may be named in a plan that others read.
    #[must_use]
    pub fn may_be_named(&self) -> bool {
        self.asking != Asking::NotSafe
    }
}

/// Whether the resident has a carer with too much on their shoulders, or one who was not asked about that yet (Wmo
/// 2015 art. 2.3.2 lid 4 d).
#[must_use]
pub fn carer_comes_first(facts: &Facts) -> bool {
    let is_carer = facts.is(SingleFact::Rol, "mantelzorger");
    !is_carer && facts.is_yes(SingleFact::Mz) && !goes_on(facts)
        || !is_carer && facts.carer_is_burdened()
}

/// Whether it is known that the carer keeps going.
fn goes_on(facts: &Facts) -> bool {
    matches!(facts.level(Leefgebied::Mz, Scale::N), Some(Scale::G | Scale::M))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::domain::{answer::Answer, fact::Fact};

    fn check(nearness: Nearness, part: Part, asking: Asking, [asked, named]: [bool; 2]) {
        let one = Around { nearness, part, does: String::new(), asking, message: String::new() };
        assert_eq!([one.can_be_asked(false), one.may_be_named()], [asked, named], "{one:?}");
        // A carer who has too much is never asked for more, whatever else holds.
        assert_eq!(one.can_be_asked(true), asked && part == Part::MayWant, "{one:?}");
    }

    #[test]
    fn only_who_can_and_may_be_asked_is_proposed() {
        check(Nearness::Close, Part::Helps, Asking::Can, [true, true]);
        check(Nearness::Further, Part::MayWant, Asking::Can, [true, true]);
        check(Nearness::Group, Part::MayWant, Asking::Can, [false, true]);
        check(Nearness::Close, Part::Cannot, Asking::Can, [false, true]);
        check(Nearness::Close, Part::Helps, Asking::HasMuch, [false, true]);
        check(Nearness::Close, Part::MayWant, Asking::NotWanted, [false, true]);
        check(Nearness::Professional, Part::Helps, Asking::Can, [false, true]);
        check(Nearness::Close, Part::Helps, Asking::NotSafe, [false, false]);
    }

    #[test]
    fn the_carer_comes_first_when_it_is_heavy_or_nobody_asked_him() {
        let check = |told: &[(&str, &str)], first: bool| {
            let answer = |(key, value): &(&str, &str)| {
                Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
            };
            let facts = told.iter().map(answer).collect();
            assert_eq!(carer_comes_first(&facts), first, "{told:?}");
        };
        check(&[], false);
        check(&[("mz", "nee")], false);
        check(&[("mz", "ja")], true);
        check(&[("mz", "ja"), ("domein.MZ", "G")], false);
        check(&[("mz", "ja"), ("domein.MZ", "M")], false);
        check(&[("mz", "ja"), ("domein.MZ", "N")], true);
        check(&[("domein.MZ", "X")], true);
        // What is ticked says it too, and what is heavy by itself counts whatever the scale says.
        check(&[("mz.tijd", "ja")], true);
        check(&[("mz", "ja"), ("domein.MZ", "G"), ("mz.tijd", "ja")], false);
        check(&[("domein.MZ", "G"), ("mz.op", "ja")], true);
        // Carers who answer for themselves ask for their own sake.
        check(&[("rol", "mantelzorger"), ("domein.MZ", "N")], false);
    }
}
