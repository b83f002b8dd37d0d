//! What the resident keeps beside the questions: the people around them, their steps, who helps, and how it was when
//! they were here before.

use super::{Walk, helper::Helper, planned::Planned};
use crate::domain::{
    circle::Around,
    date::{self, Date},
    decision::put_aside,
    facts::Facts,
    ids::SuggestionId,
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// A part of the plan that is made of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// The people around the resident.
    Circle,
    /// The resident's steps.
    Steps,
}

impl OwnPart {
    /// Both, in the order they have in a plan.
    pub const ALL: [Self; 2] = [Self::Circle, Self::Steps];

    /// The id by which it is shared or not, and used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Steps => "steps",
        }
    }
}

/// What somebody keeps for himself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Own {
    /// The people around him, by the name by which he calls them.
    circle: LiteMap<String, Around>,
    steps: LiteMap<SuggestionId, Planned>,
    pub(super) helper: Option<Helper>,
    pub(super) earlier: Option<Earlier>,
}

/// How it was when somebody made the copy that he goes on with: all that an advice is computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// What was known.
    pub facts: Facts,
    /// The suggestions that were put aside.
    pub refused: Vec<SuggestionId>,
    /// The day, where that is known.
    #[serde(with = "date::optional")]
    pub day: Option<Date>,
}

impl Earlier {
    /// How it is in this walk, which is from that day.
    #[must_use]
    pub fn of(walk: &Walk, day: Option<Date>) -> Self {
        Self { facts: walk.facts().clone(), refused: put_aside(walk.decisions()), day }
    }
}

impl Walk {
    /// Knows somebody of this name, or knows him otherwise than before; nothing happens without a name.
    pub fn know(&mut self, name: String, around: Around) {
        if !name.trim().is_empty() {
            self.own.circle.insert(name, around);
        }
    }

    /// Knows nobody of this name any more.
    pub fn leave_out(&mut self, name: &str) {
        self.own.circle.remove(name);
    }

    /// Plans a step.
    pub fn plan_step(&mut self, id: SuggestionId, planned: Planned) {
        self.own.steps.insert(id, planned);
    }

    /// Comes back with a copy: how it was then is how it was the last time.
    pub fn come_back_from(&mut self, earlier: Earlier) {
        self.own.earlier = Some(earlier);
    }

    /// Whether a helper fills in.
    #[must_use]
    pub const fn is_helped(&self) -> bool {
        self.own.helper.is_some()
    }

    /// The people around the resident, by name.
    #[must_use]
    pub fn circle(&self) -> Vec<(String, Around)> {
        let people = self.own.circle.iter();
        people.map(|(name, around)| (name.clone(), around.clone())).collect()
    }

    /// What the resident planned for a step.
    #[must_use]
    pub fn planned(&self, id: SuggestionId) -> Planned {
        self.own.steps.get(&id).cloned().unwrap_or_default()
    }

    /// Every step of which something was planned.
    #[must_use]
    pub fn planned_steps(&self) -> Vec<(SuggestionId, Planned)> {
        self.own.steps.iter().map(|(id, planned)| (*id, planned.clone())).collect()
    }

    /// How it was when he was here before.
    #[must_use]
    pub const fn earlier(&self) -> Option<&Earlier> {
        self.own.earlier.as_ref()
    }

    /// Whether this part goes along in the plan. The people around the resident only on request: they are others.
    #[must_use]
    pub fn shares(&self, part: OwnPart) -> bool {
        self.sharing.get(part.id()).copied().unwrap_or(part == OwnPart::Steps)
    }
}
