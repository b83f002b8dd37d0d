//! A pack: any of the parts of the catalogue, as authors write it and as the two files that browsers load.

use crate::domain::{
    amount::Amount,
    catalogue::Catalogue,
    contact::Contact,
    destination::Destination,
    doing::{Offer, Preference},
    eighteen::Change,
    guide::{Begin, NeedGuide, TopicGuide},
    municipality::{Municipality, PlaceName},
    question::Question,
    rule::{Modifier, Rule},
    story::Story,
    suggestion::Suggestion,
    talk::Aid,
    terms::{DayOff, Term},
    topics::WordList,
    words::OwnWords,
    zaak::Zaak,
};
use serde::{Deserialize, Serialize};

/// Any of the parts of the catalogue.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Pack {
    pub version: Option<String>,
    pub rules: Vec<Rule>,
    pub modifiers: Vec<Modifier>,
    pub extras: Vec<Destination>,
    pub subjects: Vec<Vec<Destination>>,
    pub suggestions: Vec<Suggestion>,
    pub needs: Vec<NeedGuide>,
    pub lists: Vec<TopicGuide>,
    pub begins: Vec<Begin>,
    pub zaken: Vec<Zaak>,
    pub questions: Vec<Question>,
    pub contacts: Vec<Contact>,
    pub amounts: Vec<Amount>,
    pub places: Vec<PlaceName>,
    pub stories: Vec<Story>,
    pub terms: Vec<Term>,
    pub days_off: Vec<DayOff>,
    pub talk: Vec<Aid>,
    pub changes: Vec<Change>,
    pub preferences: Vec<Preference>,
    pub offers: Vec<Offer>,
    #[schemars(skip)]
    pub lexicon: Option<WordList>,
    #[schemars(skip)]
    pub own_words: Option<OwnWords>,
}

/// The parts of the catalogue that the first question needs.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct FirstPack {
    version: Option<String>,
    rules: Vec<Rule>,
    modifiers: Vec<Modifier>,
    extras: Vec<Destination>,
    subjects: Vec<Vec<Destination>>,
    suggestions: Vec<Suggestion>,
    needs: Vec<NeedGuide>,
    lists: Vec<TopicGuide>,
    begins: Vec<Begin>,
    zaken: Vec<Zaak>,
    questions: Vec<Question>,
    contacts: Vec<Contact>,
    amounts: Vec<Amount>,
    places: Vec<PlaceName>,
}

impl FirstPack {
    /// The catalogue with these parts; those of [`LaterPack`] are empty until it comes.
    pub fn into_catalogue(self, municipality: Municipality) -> Catalogue {
        Catalogue {
            version: self.version.unwrap_or_default(),
            rules: self.rules,
            modifiers: self.modifiers,
            extras: self.extras,
            subjects: self.subjects,
            suggestions: self.suggestions,
            needs: self.needs,
            lists: self.lists,
            begins: self.begins,
            zaken: self.zaken,
            questions: self.questions,
            contacts: self.contacts,
            amounts: self.amounts,
            places: self.places,
            stories: Vec::new(),
            terms: Vec::new(),
            days_off: Vec::new(),
            talk: Vec::new(),
            changes: Vec::new(),
            preferences: Vec::new(),
            offers: Vec::new(),
            words: WordList::default(),
            own_words: OwnWords::default(),
            municipality,
        }
    }
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
    words: Words,
}

/// The words of residents' own texts: those that point to topics, and those by which people say what is the matter.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Words {
    /// Words that point to topics.
    pub topics: WordList,
    /// Words by which people say what is the matter.
    pub own: OwnWords,
}

impl LaterPack {
    /// Puts these parts in a catalogue. The words are apart: only questions about one's own words need them.
    pub fn put_in(self, catalogue: &mut Catalogue) -> Words {
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

#[cfg(not(target_arch = "wasm32"))]
impl Pack {
    /// The whole catalogue.
    pub fn into_catalogue(self, municipality: Municipality) -> Catalogue {
        let (first, later) = self.into_parts();
        let mut catalogue = first.into_catalogue(municipality);
        let Words { topics, own } = later.put_in(&mut catalogue);
        catalogue.words = topics;
        catalogue.own_words = own;
        catalogue
    }

    /// As what the first question needs, and the rest.
    pub fn into_parts(self) -> (FirstPack, LaterPack) {
        let first = FirstPack {
            version: self.version,
            rules: self.rules,
            modifiers: self.modifiers,
            extras: self.extras,
            subjects: self.subjects,
            suggestions: self.suggestions,
            needs: self.needs,
            lists: self.lists,
            begins: self.begins,
            zaken: self.zaken,
            questions: self.questions,
            contacts: self.contacts,
            amounts: self.amounts,
            places: self.places,
        };
        let later = LaterPack {
            stories: self.stories,
            terms: self.terms,
            days_off: self.days_off,
            talk: self.talk,
            changes: self.changes,
            preferences: self.preferences,
            offers: self.offers,
            words: Words {
                topics: self.lexicon.unwrap_or_default(),
                own: self.own_words.unwrap_or_default(),
            },
        };
        (first, later)
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
