//! Everything that content brings together: rules, modifiers, suggestions, questions, contacts, words.
//!
//! A catalogue that exists is whole: every reference in it leads somewhere (see `content`).

use super::{
    amount::Amount,
    condition::Situation,
    contact::Contact,
    date::Date,
    destination::Destination,
    doing::{Offer, Preference},
    eighteen::Change,
    facts::{Facts, Scale},
    guide::{Begin, NeedGuide, TopicGuide},
    ids::SuggestionId,
    leefgebied::Leefgebied,
    municipality::{Municipality, PlaceName},
    need::Need,
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

/// The content that the app works with.
#[derive(Debug)]
pub struct Catalogue {
    /// Version and date of the content, for the receipt.
    pub version: String,
    /// The rules, in the order of the decision table.
    pub rules: Vec<Rule>,
    /// The modifiers.
    pub modifiers: Vec<Modifier>,
    /// In which order routes are shown that no rule puts first.
    pub extras: Vec<Destination>,
    /// Places to turn to that are one for residents, such as school and its attendance officer.
    pub subjects: Vec<Vec<Destination>>,
    /// The types of suggestions.
    pub suggestions: Vec<Suggestion>,
    /// What helps with each need.
    pub needs: Vec<NeedGuide>,
    /// What helps with each leefgebied of which nothing more was told.
    pub lists: Vec<TopicGuide>,
    /// With what to begin where that is not simply what weighs most; the first that holds counts.
    pub begins: Vec<Begin>,
    /// What counts as one.
    pub zaken: Vec<Zaak>,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// National numbers.
    pub contacts: Vec<Contact>,
    /// Amounts of money.
    pub amounts: Vec<Amount>,
    /// Invented life stories to think about.
    pub stories: Vec<Story>,
    /// The terms of the law.
    pub terms: Vec<Term>,
    /// Days on a par with holidays.
    pub days_off: Vec<DayOff>,
    /// What helps in a conversation with the municipality.
    pub talk: Vec<Aid>,
    /// What changes around the eighteenth birthday.
    pub changes: Vec<Change>,
    /// What people can say about what they like to do.
    pub preferences: Vec<Preference>,
    /// Small things to do for another person.
    pub offers: Vec<Offer>,
    /// The words by which people name their topics.
    pub words: WordList,
    /// The words by which people say what is the matter.
    pub own_words: OwnWords,
    /// The municipalities that can be chosen.
    pub places: Vec<PlaceName>,
    /// The chosen municipality.
    pub municipality: Municipality,
}

impl Catalogue {
    /// What a condition outside the decision table can look at.
    #[must_use]
    pub const fn situation<'a>(&'a self, facts: &'a Facts, today: Date) -> Situation<'a> {
        Situation {
            facts,
            thresholds: &self.municipality.thresholds,
            zaken: self.zaken.as_slice(),
            untold: Scale::N,
            closed: false,
            today,
            refused: false,
            applied: &[],
        }
    }

    /// Whether a question comes before what it is about is chosen: it asks about the person, or about danger.
    #[must_use]
    pub fn is_before_topics(&self, question: &Question) -> bool {
        let first = self.questions.iter().take_while(|one| !one.each_topic);
        first.into_iter().any(|one| one.id == question.id)
    }

    /// What helps with a need.
    #[must_use]
    pub fn guide(&self, need: Need) -> Option<&NeedGuide> {
        self.needs.iter().find(|guide| guide.id == need)
    }

    /// The needs of a leefgebied that can be ticked in this situation, in the order in which they are offered.
    #[must_use]
    pub fn offered(&self, topic: Leefgebied, facts: &Facts, today: Date) -> Vec<Need> {
        let situation = Situation { closed: true, ..self.situation(facts, today) };
        let is_for = |guide: &&NeedGuide| {
            guide.id.topic() == topic
                && guide.when.as_ref().is_none_or(|when| when.evaluate(&situation).is_met())
        };
        self.needs.iter().filter(is_for).map(|guide| guide.id).collect()
    }

    /// The suggestion with this id.
    #[must_use]
    pub fn suggestion(&self, id: SuggestionId) -> Option<&Suggestion> {
        self.suggestions.iter().find(|suggestion| suggestion.id == id)
    }

    /// The national contacts that belong to a suggestion, for this person today.
    #[must_use]
    pub fn contacts_of(&self, id: SuggestionId, facts: &Facts, today: Date) -> Vec<&Contact> {
        let ids = self.suggestion(id).map_or([].as_slice(), |suggestion| &suggestion.contacts);
        self.contacts_for(facts, today, &|contact| ids.contains(&contact.id))
    }

    /// The national contacts that are shown with a place to turn to, for this person today.
    #[must_use]
    pub fn contacts_beside(&self, to: Destination, facts: &Facts, today: Date) -> Vec<&Contact> {
        self.contacts_for(facts, today, &|contact| contact.beside == Some(to))
    }

    fn contacts_for(
        &self,
        facts: &Facts,
        today: Date,
        belongs: &dyn Fn(&Contact) -> bool,
    ) -> Vec<&Contact> {
        let situation = self.situation(facts, today);
        let mut found = Vec::new();
        for contact in &self.contacts {
            if belongs(contact) && contact.is_for(&situation) {
                found.push(contact);
            }
        }
        found
    }

    /// The amount with this id that holds on this day.
    #[must_use]
    pub fn amount(&self, id: &str, today: Date) -> Option<&Amount> {
        self.amounts.iter().find(|amount| amount.id == id && amount.is_valid(today))
    }

    /// The national contact with this id.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }
}
