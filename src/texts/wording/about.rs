//! The person it is about, in words: "uw moeder" where the app speaks, "mijn moeder" where the person who fills in does.
//!
//! A text about somebody else is a whole message of its own (`…-wie`); nothing is glued.

use crate::{
    domain::{
        answer::Value,
        fact::{Fact, SingleFact},
        facts::Facts,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        need::Need,
    },
    texts::{Texts, ids::slug},
};

/// The suggestions that are for a carer, whoever fills in.
const FOR_CARERS: [&str; 4] = ["C26", "C39", "C59", "C88"];

/// Whether a suggestion is for a carer, whoever fills in.
#[must_use]
pub fn is_for_carers(id: SuggestionId) -> bool {
    FOR_CARERS.contains(&id.to_string().as_str())
}

/// The person it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The part of the ids of texts that names the other person; nothing when people answer for themselves.
    other: Option<String>,
    /// Whether the person who fills in is the carer.
    is_carer: bool,
}

impl About {
    /// The person that these answers are about.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        let spelled =
            |fact: SingleFact| facts.answer(fact.into()).map(|answer| answer.spelled().concat());
        let role = spelled(SingleFact::Rol).unwrap_or_default();
        let chose_to_talk_about_caring = facts.value(Fact::Gekozen(Leefgebied::Mz))
            == Some(&Value::Yes)
            && !facts.is_yes(SingleFact::Mz);
        let is_carer = match role.as_str() {
            "mantelzorger" | "ouder" => true,
            "ander" | "professional" => false,
            _ => chose_to_talk_about_caring,
        };
        let relation = || spelled(SingleFact::Relatie).unwrap_or_else(|| "bekende".to_owned());
        let other = match role.as_str() {
            "ouder" => Some("kind".to_owned()),
            "mantelzorger" if facts.is(SingleFact::VraagVoor, "mijzelf") => None,
            "mantelzorger" | "ander" => Some(relation()),
            "professional" => Some(match spelled(SingleFact::Leeftijd).as_deref() {
                Some("<4" | "4-11") => "het-kind".to_owned(),
                Some("12-15" | "16-17") => "jongere".to_owned(),
                _ => "bewoner".to_owned(),
            }),
            _ => None,
        };
        Self { other, is_carer }
    }

    /// A carer who answers for themselves.
    #[must_use]
    pub const fn carer() -> Self {
        Self { other: None, is_carer: true }
    }

    /// The person that a need is about: those of the carer are about the carer.
    #[must_use]
    pub fn has(&self, topic: Leefgebied) -> Self {
        if topic != Leefgebied::Mz {
            return self.clone();
        }
        let other = (!self.is_carer).then(|| "mantelzorger".to_owned());
        Self { other, is_carer: self.is_carer }
    }

    /// Whether it is about another person than the one who fills in.
    #[must_use]
    pub const fn is_other(&self) -> bool {
        self.other.is_some()
    }

    /// What the person who fills in calls the other, at the beginning of a sentence.
    #[must_use]
    pub fn my_name(&self, texts: &Texts) -> Option<String> {
        self.other.as_ref().map(|other| capital(&texts.get(&format!("my-{other}"))))
    }

    /// A text about this person: the message for another person where there is one.
    #[must_use]
    pub fn text(&self, texts: &Texts, id: &str, values: &[(&str, &str)]) -> String {
        let own = self.values(texts);
        let own = own.iter().map(|(name, value)| (*name, value.as_str()));
        let values: Vec<(&str, &str)> = values.iter().copied().chain(own).collect();
        let other = self.other.as_ref().and_then(|_| texts.find(&format!("{id}-wie"), &values));
        other.unwrap_or_else(|| texts.with(id, &values))
    }

    /// A text that goes with it, of the message for another person where there is one.
    #[must_use]
    pub fn attribute(&self, texts: &Texts, id: &str, attribute: &str) -> Option<String> {
        let own = self.values(texts);
        let values: Vec<(&str, &str)> =
            own.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let wie = format!("{id}-wie");
        let is_other = self.is_other() && texts.find(&wie, &values).is_some();
        let id = if is_other { &wie } else { id };
        texts.find(&format!("{id}.{attribute}"), &values)
    }

    /// A part of the text of a suggestion (`what`, `step`, `who`, `cost`; nothing for its title): the one about another
    /// person where there is one, or the one that asks a resident to pass it on to who cares for them.
    #[must_use]
    pub fn of_card(&self, texts: &Texts, id: SuggestionId, part: &str) -> Option<String> {
        let own = self.values(texts);
        let values: Vec<(&str, &str)> =
            own.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let key = format!("suggestion-{}", slug(&id.to_string()));
        let form = if self.is_other() {
            Some("wie")
        } else {
            (!self.is_carer && is_for_carers(id)).then_some("door")
        };
        let name = if part.is_empty() { "title" } else { part };
        let own = form.and_then(|form| texts.find(&format!("{key}.{name}-{form}"), &values));
        let usual = if part.is_empty() { key } else { format!("{key}.{part}") };
        own.or_else(|| texts.find(&usual, &values))
    }

    /// How this person is called: in a text to the resident, in one by them, and both at the beginning of a sentence.
    fn values(&self, texts: &Texts) -> [(&'static str, String); 5] {
        let of =
            |kind: &str| self.other.as_ref().map(|other| texts.get(&format!("{kind}-{other}")));
        let (wie, my) = (of("who").unwrap_or_default(), of("my"));
        let mij = my.clone().unwrap_or_else(|| texts.get("my-self"));
        let my = my.unwrap_or_default();
        let (big_wie, big_my) = (capital(&wie), capital(&my));
        [("wie", wie), ("Wie", big_wie), ("mij", mij), ("mijnWie", my), ("MijnWie", big_my)]
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The name of a leefgebied, for the person it is about.
#[must_use]
pub fn topic(texts: &Texts, who: &About, topic: Leefgebied) -> String {
    who.has(topic).text(texts, &format!("topic-{}", slug(topic.code())), &[])
}

/// The id of a text of a need: what is ticked (`need`), its line in the plan (`plan-need`), why it matters (`why-need`).
#[must_use]
pub fn need_id(kind: &str, need: Need) -> String {
    format!("{kind}-{}", slug(&need.key().replace('_', "-")))
}

/// A need, as it is ticked.
#[must_use]
pub fn named(texts: &Texts, need: Need) -> String {
    let id = need_id("need", need);
    texts.get(&id)
}

/// What a ticked need says in a plan.
#[must_use]
pub fn need_line(texts: &Texts, who: &About, need: Need) -> String {
    let line = who.has(need.topic()).text(texts, &need_id("plan-need", need), &[]);
    if line.is_empty() { named(texts, need) } else { line }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::domain::answer::Answer;

    const WORDS: &str = "my-self = mij
who-moeder = uw moeder
my-moeder = mijn moeder
my-mantelzorger = mijn mantelzorger
who-mantelzorger = wie voor u zorgt
plan-need-huis-koken = Koken lukt { $mij } niet goed.
plan-need-hoofd-somber = Ik ben somber.
plan-need-hoofd-somber-wie = { $MijnWie } is somber.
plan-need-mz-alleen = Alles komt op { $mij } neer.";

    fn check(told: &[(&str, &str)], need: &str, expected: &str) {
        let texts = Texts::new("nl", &[WORDS]).unwrap();
        let read = |(key, value): &(&str, &str)| {
            Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
        };
        let facts: Facts = told.iter().map(read).collect();
        assert_eq!(need_line(&texts, &About::of(&facts), Need::from_key(need).unwrap()), expected);
    }

    #[test]
    fn a_line_is_about_the_right_person() {
        let mother = [("rol", "mantelzorger"), ("relatie", "moeder")];
        check(&[], "huis.koken", "Koken lukt mij niet goed.");
        check(&mother, "huis.koken", "Koken lukt mijn moeder niet goed.");
        check(&[], "hoofd.somber", "Ik ben somber.");
        check(&mother, "hoofd.somber", "Mijn moeder is somber.");
        check(&mother, "mz.alleen", "Alles komt op mij neer.");
        check(&[], "mz.alleen", "Alles komt op mijn mantelzorger neer.");
    }

    #[test]
    fn a_carer_who_asks_for_themselves_is_the_person_it_is_about() {
        let own = [("rol", "mantelzorger"), ("relatie", "moeder"), ("vraagVoor", "mijzelf")];
        check(&own, "hoofd.somber", "Ik ben somber.");
    }
}
