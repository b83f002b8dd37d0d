//! Whether everything that refers to a rule, suggestion or contact leads somewhere.

use super::Found;
use crate::content::{
    origin::Origin,
    read::{Local, Packs},
};
use crate::domain::{
    condition::Condition,
    ids::{RuleId, SuggestionId},
    rule::{Card, To, Weigh},
};
use std::collections::BTreeSet;

/// Every reference in the packs that leads nowhere.
pub(super) fn packs(packs: &Packs, found: &mut Found) {
    let mut known = Known::of(packs);
    // Contacts and what helps in a conversation are chosen apart from the rules.
    for contact in &packs.contacts {
        known.condition(&contact.at.field("when"), contact.value.when.as_ref(), found);
    }
    for aid in &packs.talk {
        known.condition(&aid.at.field("when"), aid.value.when.as_ref(), found);
    }
    for rule in &packs.rules {
        let (at, rule) = (&rule.at, &rule.value);
        known.condition(&at.field("when"), rule.when.as_ref(), found);
        known.condition(&at.field("unless"), rule.unless.as_ref(), found);
        known.suggestions(&at.field("suppress"), &rule.suppress, found);
        known.suggestions(&at.field("not_first"), &rule.not_first, found);
        known.rules.push(rule.id);
    }
    // Routes are chosen when every rule was evaluated.
    for rule in &packs.rules {
        let (at, rule) = (&rule.at, &rule.value);
        known.routes(&at.field("routes"), &rule.routes, found);
        known.routes(&at.field("contacts"), &rule.contacts, found);
        for (index, raise) in rule.raise.iter().enumerate() {
            known.condition(&at.element("raise", index).field("when"), Some(&raise.when), found);
        }
        known.condition(&at.field("snel"), rule.snel.as_ref(), found);
        known.condition(&at.field("ahead.unless"), rule.ahead.unless.as_ref(), found);
        known.condition(&at.field("spares"), rule.spares.as_ref(), found);
        known.weights(at, &rule.weigh, found);
        for (index, says) in rule.says.iter().enumerate() {
            let at = at.element("says", index).field("when");
            known.condition(&at, says.when.as_ref(), found);
        }
        known.condition(&at.field("before"), rule.before.as_ref(), found);
        known.routes(&at.field("keeps"), rule.keeps.as_slice(), found);
    }
    for modifier in &packs.modifiers {
        let (at, modifier) = (&modifier.at, &modifier.value);
        known.condition(&at.field("when"), modifier.when.as_ref(), found);
        known.condition(&at.field("unless"), modifier.unless.as_ref(), found);
        known.suggestions(&at.field("suppress"), &modifier.suppress, found);
        known.suggestions(&at.field("not_first"), &modifier.not_first, found);
        known.rules.push(modifier.id);
    }
    for modifier in &packs.modifiers {
        let (at, modifier) = (&modifier.at, &modifier.value);
        known.routes(&at.field("routes"), &modifier.routes, found);
        known.routes(&at.field("contacts"), &modifier.contacts, found);
        known.condition(&at.field("snel"), modifier.snel.as_ref(), found);
        known.weights(at, &modifier.weigh, found);
        known.condition(&at.field("ahead.unless"), modifier.ahead.unless.as_ref(), found);
    }
    // What a list brings is chosen when every rule and modifier was evaluated.
    for rule in &packs.rules {
        known.cards(&rule.at, "brings", &rule.value.brings, found);
    }
    for modifier in &packs.modifiers {
        known.cards(&modifier.at, "brings", &modifier.value.brings, found);
    }
    needs(&mut known, packs, found);
    for zaak in &packs.zaken {
        known.condition(&zaak.at.field("when"), zaak.value.when.as_ref(), found);
    }
    for suggestion in &packs.suggestions {
        let (at, suggestion) = (&suggestion.at, &suggestion.value);
        known.condition(&at.field("fits"), suggestion.fits.as_ref(), found);
        known.condition(&at.field("not_if"), suggestion.not_if.as_ref(), found);
        known.condition(&at.field("not_first"), suggestion.not_first.as_ref(), found);
        for (index, id) in suggestion.contacts.iter().enumerate() {
            if !known.contacts.contains(id.as_str()) && !known.unreadable.contains(id) {
                let here = at.element("contacts", index);
                found.add(&here, format!("there is no contact {id:?}"));
            }
        }
    }
    for story in &packs.stories {
        known.suggestions(&story.at.field("choices"), &story.value.choices, found);
    }
    offers(&mut known, packs, found);
    for question in &packs.questions {
        known.condition(&question.at.field("when"), question.value.when.as_ref(), found);
        known.condition(&question.at.field("unless"), question.value.unless.as_ref(), found);
    }
}

/// What needs, lists and beginnings name.
fn needs(known: &mut Known, packs: &Packs, found: &mut Found) {
    for guide in &packs.needs {
        let (at, guide) = (&guide.at, &guide.value);
        known.condition(&at.field("when"), guide.when.as_ref(), found);
        known.cards(at, "first", &guide.first, found);
        known.routes(&at.field("routes"), &guide.routes, found);
        for (index, id) in guide.rules.iter().enumerate() {
            known.rule(&at.element("rules", index), *id, found);
        }
    }
    for list in &packs.lists {
        known.cards(&list.at, "first", &list.value.first, found);
        for (index, cards) in list.value.must.iter().enumerate() {
            known.cards(&list.at.element("must", index), "", cards, found);
        }
    }
    for begin in &packs.begins {
        known.condition(&begin.at.field("when"), Some(&begin.value.when), found);
        for (index, cards) in begin.value.places.iter().enumerate() {
            known.cards(&begin.at.element("places", index), "", cards, found);
        }
    }
}

/// What people can offer, and by which options it is chosen.
fn offers(known: &mut Known, packs: &Packs, found: &mut Found) {
    let mut options: Vec<&String> = Vec::new();
    for preference in &packs.preferences {
        for (index, option) in preference.value.options.iter().enumerate() {
            if options.contains(&option) {
                let here = preference.at.element("options", index);
                found.add(&here, format!("there already is an option {option:?}"));
            }
            options.push(option);
        }
    }
    for offer in &packs.offers {
        known.suggestion(&offer.at.field("suggestion"), offer.value.suggestion, found);
        for (index, option) in offer.value.suits.iter().enumerate() {
            if !options.contains(&option) {
                let here = offer.at.element("suits", index);
                found.add(&here, format!("there is no option {option:?}"));
            }
        }
    }
}

/// Every service of a municipality for a suggestion that does not exist.
pub(super) fn services(local: &Local, packs: &Packs, found: &mut Found) {
    let known = Known::of(packs);
    for service in &local.services {
        known.suggestion(&service.at.field("suggestion"), service.value.suggestion, found);
    }
}

/// What can be referred to.
struct Known<'a> {
    /// The rules and modifiers so far.
    rules: Vec<RuleId>,
    suggestions: BTreeSet<SuggestionId>,
    contacts: BTreeSet<&'a str>,
    unreadable: &'a BTreeSet<String>,
}

impl<'a> Known<'a> {
    fn of(packs: &'a Packs) -> Self {
        Self {
            rules: Vec::new(),
            suggestions: packs.suggestions.iter().map(|one| one.value.id).collect(),
            contacts: packs.contacts.iter().map(|one| one.value.id.as_str()).collect(),
            unreadable: &packs.unreadable,
        }
    }

    fn suggestion(&self, at: &Origin, id: SuggestionId, found: &mut Found) {
        if !self.suggestions.contains(&id) && !self.unreadable.contains(&id.to_string()) {
            found.add(at, format!("there is no suggestion {id}"));
        }
    }

    fn suggestions(&self, at: &Origin, list: &[SuggestionId], found: &mut Found) {
        for (index, id) in list.iter().enumerate() {
            self.suggestion(&at.element("", index), *id, found);
        }
    }

    fn cards(&self, at: &Origin, list: &str, cards: &[Card], found: &mut Found) {
        for (index, card) in cards.iter().enumerate() {
            let at = at.element(list, index);
            self.suggestion(&at.field("card"), card.card, found);
            self.condition(&at.field("when"), card.when.as_ref(), found);
        }
    }

    fn weights(&self, at: &Origin, weights: &[Weigh], found: &mut Found) {
        for (index, weigh) in weights.iter().enumerate() {
            let at = at.element("weigh", index).field("when");
            self.condition(&at, weigh.when.as_ref(), found);
        }
    }

    fn rule(&self, at: &Origin, id: RuleId, found: &mut Found) {
        if !self.rules.contains(&id) && !self.unreadable.contains(&id.to_string()) {
            found.add(at, format!("{id} is not listed before this"));
        }
    }

    fn routes(&self, at: &Origin, routes: &[To], found: &mut Found) {
        for (index, to) in routes.iter().enumerate() {
            let at = at.element("", index);
            self.condition(&at.field("when"), to.when.as_ref(), found);
            self.condition(&at.field("unless"), to.unless.as_ref(), found);
        }
    }

    /// Conditions may only refer to what was evaluated before.
    fn condition(&self, at: &Origin, condition: Option<&Condition>, found: &mut Found) {
        let mut parts = |list: &str, parts: &[Condition]| {
            for (index, part) in parts.iter().enumerate() {
                self.condition(&at.element(list, index), Some(part), found);
            }
        };
        match condition {
            Some(Condition::All(all)) => parts("all", all),
            Some(Condition::Any(any)) => parts("any", any),
            Some(Condition::Not(part)) => self.condition(&at.field("not"), Some(part), found),
            Some(Condition::Applies(id)) => self.rule(&at.field("applies"), *id, found),
            Some(
                Condition::Is(_)
                | Condition::Given(_)
                | Condition::AtLeast(..)
                | Condition::Chosen(_)
                | Condition::Untold(_)
                | Condition::Only(..)
                | Condition::Ticked(_)
                | Condition::DespiteHelp(_)
                | Condition::Refused
                | Condition::Count(..)
                | Condition::Within(..)
                | Condition::Ago(..)
                | Condition::MonthsLeft(..),
            )
            | None => {}
        }
    }
}
