//! One household, one plan: what each member says, and what of it the others at home and the municipality may see.
//!
//! Members see nothing of each other until each says so. Where danger holds there is no plan of the household.

use super::Walk;
use serde::{Deserialize, Serialize};

/// What a member can say something about: the text `member-<id>`, and `.line` on paper.
pub const LINES: [&str; 5] = ["well", "hard", "wish", "own", "ask"];
/// The most members.
pub const MOST: usize = 12;

/// The people of one household, and which of them keeps the overview.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    pub(super) members: Vec<Member>,
    pub(super) overview: String,
}

/// What one member says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// What they want to be called.
    pub name: String,
    /// What they say, in the order of [`LINES`].
    pub lines: [Line; LINES.len()],
}

/// Something that a member says, and who may see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Their words.
    pub words: String,
    /// Whether the others at home may see it.
    pub at_home: bool,
    /// Whether the municipality may see it.
    pub at_desk: bool,
}

/// The reader of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The people at home.
    Home,
    /// The municipality; the people at home hold this sheet too.
    Desk,
}

impl Line {
    /// Whether it may be on the shared sheet for this reader.
    #[must_use]
    pub const fn is_for(&self, reader: Reader) -> bool {
        match reader {
            Reader::Home => self.at_home,
            Reader::Desk => self.at_home && self.at_desk,
        }
    }
}

impl Walk {
    /// Another member; nothing happens without a name, or when there are too many.
    pub fn add_member(&mut self, member: Member) {
        if !member.name.trim().is_empty() && self.together.household.members.len() < MOST {
            self.together.household.members.push(member);
        }
    }

    /// Changes what the member with this number says. They keep a name.
    pub fn change_member(&mut self, place: usize, mut member: Member) {
        if let Some(now) = self.together.household.members.get_mut(place) {
            if member.name.trim().is_empty() {
                member.name.clone_from(&now.name);
            }
            *now = member;
        }
    }

    /// Takes away the member with this number and what they said.
    pub fn remove_member(&mut self, place: usize) {
        if place < self.together.household.members.len() {
            self.together.household.members.remove(place);
        }
    }

    /// Says which member keeps the overview.
    pub fn keep_overview(&mut self, who: String) {
        self.together.household.overview = who;
    }

    /// The members of the household.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.together.household.members
    }

    /// The member who keeps the overview.
    #[must_use]
    pub fn overview(&self) -> &str {
        &self.together.household.overview
    }
}
