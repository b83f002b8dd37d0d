//! The persoonlijk plan of a walk: its lines, what the resident changed in them, and the reader it is for.

use super::Walk;
use crate::domain::{
    assessment::Assessment,
    catalogue::Catalogue,
    plan::{self, Addressee, Item, Part, Told},
};

impl Walk {
    /// Every line of the plan.
    #[must_use]
    pub fn plan(&self, catalogue: &Catalogue) -> Vec<Item> {
        let told = Told {
            facts: &self.facts,
            story: &self.story,
            words: &self.words,
            decisions: &self.decisions,
            days: [&self.talk().good_day, &self.talk().bad_day],
            future: self.future(),
            doing: self.doing(),
        };
        plan::items(told, &catalogue.suggestions)
    }

    /// The resident's own words for a line of the plan.
    #[must_use]
    pub fn edited(&self, item: &str) -> Option<&str> {
        self.edits.get(item).map(String::as_str)
    }

    /// What the resident added to a part of the plan.
    #[must_use]
    pub fn added(&self, part: Part) -> &str {
        self.added.get(&part).map_or("", String::as_str)
    }

    /// The reader the plan is for: as the resident chose, else as the advice says.
    #[must_use]
    pub fn addressee(&self, assessment: &Assessment) -> Addressee {
        self.addressee.unwrap_or_else(|| Addressee::of(assessment.main.destination))
    }

    /// Whether a line of the plan is shared.
    #[must_use]
    pub fn is_shared(&self, item: &str, part: Part) -> bool {
        self.sharing.get(item).copied().unwrap_or_else(|| part.is_shared())
    }
}
