//! A pack: any of the parts of the catalogue.

use crate::domain::{
    amount::Amount,
    catalogue::Catalogue,
    contact::Contact,
    doing::{Offer, Preference},
    eighteen::Change,
    municipality::{Municipality, PlaceName},
    question::Question,
    rule::{Modifier, Rule},
    story::Story,
    suggestion::Suggestion,
    talk::Aid,
    terms::{DayOff, Term},
    topics::WordList,
};
use serde::{Deserialize, Serialize};

/// Any of the parts of the catalogue.
#[derive(Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub(super) struct Pack {
    pub version: Option<String>,
    pub rules: Vec<Rule>,
    pub modifiers: Vec<Modifier>,
    pub suggestions: Vec<Suggestion>,
    pub questions: Vec<Question>,
    pub contacts: Vec<Contact>,
    pub amounts: Vec<Amount>,
    pub places: Vec<PlaceName>,
    // What follows is not needed before the first question: compiled, it is a file of its own.
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub stories: Vec<Story>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub terms: Vec<Term>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub days_off: Vec<DayOff>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub talk: Vec<Aid>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub changes: Vec<Change>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub preferences: Vec<Preference>,
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub offers: Vec<Offer>,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(skip))]
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub lexicon: Option<WordList>,
}

/// The parts of the catalogue that are not needed before the first question (docs/adr/0008-two-parts.md).
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct LaterPack {
    stories: Vec<Story>,
    terms: Vec<Term>,
    days_off: Vec<DayOff>,
    talk: Vec<Aid>,
    changes: Vec<Change>,
    preferences: Vec<Preference>,
    offers: Vec<Offer>,
    words: WordList,
}

impl LaterPack {
    /// Puts these parts in a catalogue. The words are apart: only questions about one's own words need them.
    pub fn put_in(self, catalogue: &mut Catalogue) -> WordList {
        catalogue.stories = self.stories;
        catalogue.terms = self.terms;
        catalogue.days_off = self.days_off;
        catalogue.talk = self.talk;
        catalogue.changes = self.changes;
        catalogue.preferences = self.preferences;
        catalogue.offers = self.offers;
        self.words
    }
}

impl Pack {
    /// The catalogue with these parts.
    pub fn into_catalogue(self, municipality: Municipality) -> Catalogue {
        Catalogue {
            version: self.version.unwrap_or_default(),
            rules: self.rules,
            modifiers: self.modifiers,
            suggestions: self.suggestions,
            questions: self.questions,
            contacts: self.contacts,
            amounts: self.amounts,
            places: self.places,
            stories: self.stories,
            terms: self.terms,
            days_off: self.days_off,
            talk: self.talk,
            changes: self.changes,
            preferences: self.preferences,
            offers: self.offers,
            words: self.lexicon.unwrap_or_default(),
            municipality,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Pack {
    /// Takes out the parts that are not needed before the first question.
    pub fn take_later(&mut self) -> LaterPack {
        LaterPack {
            stories: std::mem::take(&mut self.stories),
            terms: std::mem::take(&mut self.terms),
            days_off: std::mem::take(&mut self.days_off),
            talk: std::mem::take(&mut self.talk),
            changes: std::mem::take(&mut self.changes),
            preferences: std::mem::take(&mut self.preferences),
            offers: std::mem::take(&mut self.offers),
            words: self.lexicon.take().unwrap_or_default(),
        }
    }

    /// Leaves out where rules, numbers, amounts and terms come from.
    pub fn drop_what_only_authors_need(&mut self) {
        self.rules.iter_mut().for_each(|rule| rule.source.clear());
        self.modifiers.iter_mut().for_each(|modifier| modifier.source.clear());
        for contact in &mut self.contacts {
            contact.source.clear();
            contact.as_of.clear();
        }
        let amounts = self.amounts.iter_mut().map(|one| (&mut one.source, &mut one.as_of));
        let terms = self.terms.iter_mut().map(|one| (&mut one.source, &mut one.as_of));
        let days_off = self.days_off.iter_mut().map(|one| (&mut one.source, &mut one.as_of));
        for (source, as_of) in amounts.chain(terms).chain(days_off) {
            source.clear();
            as_of.clear();
        }
    }
}
