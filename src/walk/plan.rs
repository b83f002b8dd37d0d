//! The persoonlijk plan of a walk: its lines, what the resident changed in them, and the reader it is for.

use super::Walk;
use crate::domain::{
    answer::Answer,
    assessment::Assessment,
    catalogue::Catalogue,
    plan::{self, Addressee, Item, Part, Told},
};
use litemap::LiteMap;

impl Walk {
    /// Changes a line of the plan into the resident's own words.
    pub fn edit(&mut self, item: &str, words: String) {
        self.edits.insert(item.to_owned(), words);
    }

    /// Shares a line of the plan, or does not.
    pub fn share(&mut self, item: &str, shared: bool) {
        self.sharing.insert(item.to_owned(), shared);
    }

    /// Adds the resident's own words to a part of the plan.
    pub fn add(&mut self, part: Part, words: String) {
        self.added.insert(part, words);
    }

    /// Chooses for whom the plan is.
    pub fn address(&mut self, addressee: Addressee) {
        self.addressee = Some(addressee);
    }

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

    /// Every line of which he has words of his own.
    #[must_use]
    pub const fn edits(&self) -> &LiteMap<String, String> {
        &self.edits
    }

    /// Every line of which he said whether it is shared.
    #[must_use]
    pub const fn sharing(&self) -> &LiteMap<String, bool> {
        &self.sharing
    }

    /// What he added, by part of the plan.
    #[must_use]
    pub const fn additions(&self) -> &LiteMap<Part, String> {
        &self.added
    }

    /// For whom he says that the plan is.
    #[must_use]
    pub const fn chosen_addressee(&self) -> Option<Addressee> {
        self.addressee
    }

    /// What the resident added to a part of the plan.
    #[must_use]
    pub fn added(&self, part: Part) -> &str {
        self.added.get(&part).map_or("", String::as_str)
    }

    /// The reader the plan is for: as the resident chose, else as the advice says.
    #[must_use]
    pub fn addressee(&self, assessment: &Assessment) -> Addressee {
        let routes = std::iter::once(&assessment.main).chain(&assessment.extras);
        self.addressee.unwrap_or_else(|| Addressee::of(routes.map(|route| route.destination)))
    }

    /// Whether a line of the plan is shared: as was chosen for it. Otherwise everything but what is about danger, what
    /// was written by somebody who told of danger, and a question that nobody asked.
    #[must_use]
    pub fn is_shared(&self, item: &str, part: Part) -> bool {
        let is_own_words = item == "story" || item.starts_with("words-");
        let stays_out = || item == "costs" || is_own_words && self.tells_of_danger();
        self.sharing.get(item).copied().unwrap_or_else(|| part.is_shared() && !stays_out())
    }

    /// Whether something was said about danger. Not what was said while a helper fills in: nothing may depend on that.
    fn tells_of_danger(&self) -> bool {
        self.facts.iter().any(Answer::tells_of_danger)
    }
}
