//! What is known about a situation: at most one answer per fact.
//!
//! A fact that was skipped ("weet ik niet", "zeg ik liever niet") is simply not known.

use super::{
    answer::{Answer, Value},
    date::Date,
    fact::{Fact, SCALE, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
};
use serde::{Deserialize, Serialize};

/// The age classes under eighteen.
const MINOR: [&str; 4] = ["<4", "4-11", "12-15", "16-17"];

/// How it goes in a leefgebied, from light to heavy. The order says what is heavier, never how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scale {
    /// Goes well.
    G,
    /// Goes, but takes effort.
    M,
    /// Does not go well.
    N,
    /// Cannot go on like this.
    X,
}

impl Scale {
    /// From light to heavy.
    pub const ALL: [Self; 4] = [Self::G, Self::M, Self::N, Self::X];

    /// The letter used in content and cases.
    #[must_use]
    pub fn letter(self) -> &'static str {
        SCALE.get(self as usize).copied().unwrap_or_default()
    }

    /// The answer with this letter.
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.letter() == letter)
    }
}

/// Everything that is known about a situation, in the order of the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts(Vec<Answer>);

impl Facts {
    /// Records an answer; it replaces an earlier answer about the same fact.
    pub fn put(&mut self, answer: Answer) {
        match self.place(answer.fact()) {
            Ok(place) => drop(self.0.splice(place..=place, [answer])),
            Err(place) => self.0.insert(place, answer),
        }
    }

    /// Forgets what was known about a fact.
    pub fn clear(&mut self, fact: Fact) {
        self.0.retain(|answer| answer.fact() != fact);
    }

    /// Where the answer about a fact stands, or would have to stand.
    fn place(&self, fact: Fact) -> Result<usize, usize> {
        self.0.binary_search_by_key(&fact, Answer::fact)
    }

    /// What was answered about a fact.
    #[must_use]
    pub fn answer(&self, fact: Fact) -> Option<&Answer> {
        self.0.get(self.place(fact).ok()?)
    }

    /// The value of a fact.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<&Value> {
        self.answer(fact).map(Answer::value)
    }

    /// All answers, the leefgebieden first.
    pub fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter()
    }

    /// How it goes in a leefgebied, if that was said.
    #[must_use]
    pub fn scale(&self, leefgebied: Leefgebied) -> Option<Scale> {
        match self.value(Fact::Domein(leefgebied))? {
            Value::Choice(place) => Scale::ALL.get(usize::from(*place)).copied(),
            Value::Yes
            | Value::No
            | Value::Set(_)
            | Value::Date(_)
            | Value::Months(_)
            | Value::Municipality(_)
            | Value::Need(_) => None,
        }
    }

    /// Whether this need was ticked.
    #[must_use]
    pub fn has(&self, need: Need) -> bool {
        self.value(Fact::Need(need)) == Some(&Value::Yes)
    }

    /// The needs that were ticked, in the order of the leefgebieden.
    pub fn needs(&self) -> impl Iterator<Item = Need> {
        self.0.iter().filter(|answer| *answer.value() == Value::Yes).filter_map(|answer| {
            match answer.fact() {
                Fact::Need(need) => Some(need),
                Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => None,
            }
        })
    }

    /// How it goes in a leefgebied, for what was said and ticked: a need that is heavy by itself makes it at least "does
    /// not go well", and what was ticked without a scale counts as `untold`.
    #[must_use]
    pub fn level(&self, leefgebied: Leefgebied, untold: Scale) -> Option<Scale> {
        let said = self.scale(leefgebied);
        let (mut is_ticked, mut is_heavy) = (false, false);
        for need in Need::of(leefgebied).filter(|need| self.has(*need)) {
            is_ticked = true;
            is_heavy |= need.is_heavy();
        }
        if is_heavy {
            return Some(said.map_or(Scale::N, |said| said.max(Scale::N)));
        }
        said.or_else(|| is_ticked.then_some(untold))
    }

    /// Whether a leefgebied was chosen, or something was said about it.
    #[must_use]
    pub fn is_chosen(&self, leefgebied: Leefgebied) -> bool {
        self.value(Fact::Gekozen(leefgebied)) == Some(&Value::Yes)
            || self.level(leefgebied, Scale::M).is_some()
    }

    /// Whether a fact was answered with yes (for an eviction letter also: yes, with a date).
    #[must_use]
    pub fn is_yes(&self, fact: SingleFact) -> bool {
        matches!(self.value(fact.into()), Some(Value::Yes | Value::Date(_)))
    }

    /// Whether a fact was answered with this choice, or a set with at least this one.
    #[must_use]
    pub fn is(&self, fact: SingleFact, choice: &str) -> bool {
        self.answer(fact.into()).is_some_and(|answer| answer.spelled().iter().any(|s| s == choice))
    }

    /// The date given for a fact.
    #[must_use]
    pub fn date(&self, fact: SingleFact) -> Option<Date> {
        match self.value(fact.into())? {
            Value::Date(date) => Some(*date),
            Value::Yes
            | Value::No
            | Value::Choice(_)
            | Value::Set(_)
            | Value::Months(_)
            | Value::Municipality(_)
            | Value::Need(_) => None,
        }
    }

    /// The id of the municipality, if it is known.
    #[must_use]
    pub fn municipality(&self) -> Option<&str> {
        match self.value(SingleFact::Gemeente.into())? {
            Value::Municipality(id) => Some(id),
            Value::Yes
            | Value::No
            | Value::Choice(_)
            | Value::Set(_)
            | Value::Date(_)
            | Value::Months(_)
            | Value::Need(_) => None,
        }
    }

    /// Whether caring is heavy, or cannot go on.
    #[must_use]
    pub fn carer_is_burdened(&self) -> bool {
        self.level(Leefgebied::Mz, Scale::N) >= Some(Scale::N)
    }

    /// Whether the person it is about is under eighteen, if their age is known.
    #[must_use]
    pub fn is_minor(&self) -> Option<bool> {
        let answer = self.answer(SingleFact::Leeftijd.into())?;
        Some(answer.spelled().iter().any(|age| MINOR.contains(&age.as_str())))
    }

    /// The need that matters most, of the person it is about: an objection or a complaint; else, of the heaviest leefgebied, the one that was named,
    /// the first that is heavy, or the first.
    #[must_use]
    pub fn main_need(&self) -> Option<Need> {
        if let Some(need) = self.first_of_all() {
            return Some(need);
        }
        let level = |need: &Need| self.level(need.topic(), Scale::N);
        // What the carer needs goes first only where nothing else is the matter.
        let of_person = |need: &Need| need.topic() != Leefgebied::Mz;
        let is_carer_alone = !self.needs().any(|need| of_person(&need));
        let needs = || self.needs().filter(move |need| is_carer_alone || of_person(need));
        let heaviest = needs().map(|need| level(&need)).max()?;
        if let Some(Value::Need(named)) = self.value(SingleFact::Hoofdvraag.into())
            && self.has(*named)
            && level(named) == heaviest
        {
            return Some(*named);
        }
        // Of what is equally heavy, what was chosen first.
        let is_later = |need: &Need| !self.is(SingleFact::Voorop, need.topic().code());
        let of_heaviest = || needs().filter(|need| level(need) == heaviest);
        let topic = of_heaviest().min_by_key(is_later)?.topic();
        let mut of_topic = of_heaviest().filter(|need| need.topic() == topic);
        let first = of_topic.next();
        let heavy = first.into_iter().chain(of_topic).find(|need| need.is_heavy());
        heavy.or(first)
    }

    /// What matters most whatever else is the matter: it has a last day.
    fn first_of_all(&self) -> Option<Need> {
        let ticked = |key: &&str| Need::from_key(key).filter(|need| self.has(*need));
        ["recht.besluit", "recht.klacht"].iter().find_map(ticked)
    }

    /// Whether it can depend on what is named which need of this leefgebied matters most: several are ticked, and
    /// nothing else goes first anyhow.
    #[must_use]
    pub fn can_name_main_need(&self, topic: Leefgebied) -> bool {
        let several = self.needs().filter(|need| need.topic() == topic).nth(1).is_some();
        let is_beside = topic == Leefgebied::Mz && self.needs().any(|need| need.topic() != topic);
        several && !is_beside && self.first_of_all().is_none()
    }
}

impl FromIterator<Answer> for Facts {
    fn from_iter<I: IntoIterator<Item = Answer>>(answers: I) -> Self {
        let mut facts = Self::default();
        for answer in answers {
            facts.put(answer);
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::told;

    #[test]
    fn how_it_goes_is_at_least_what_was_ticked() {
        let check = |answers: &str, untold, expected| {
            assert_eq!(told(answers).level(Leefgebied::Mz, untold), expected, "{answers:?}");
        };
        for untold in [Scale::M, Scale::N] {
            check("", untold, None);
            check("gekozen.MZ=ja mz.tijd=nee", untold, None);
            check("mz.tijd=ja", untold, Some(untold));
            check("domein.MZ=G mz.tijd=ja", untold, Some(Scale::G));
            check("mz.op=ja", untold, Some(Scale::N));
            check("domein.MZ=G mz.op=ja", untold, Some(Scale::N));
            check("domein.MZ=X mz.op=ja", untold, Some(Scale::X));
        }
    }

    #[test]
    fn the_main_need_is_the_heaviest_of_the_heaviest_leefgebied() {
        let check = |answers: &str, expected: Option<&str>| {
            let found = told(answers).main_need().map(Need::key);
            assert_eq!(found.as_deref(), expected, "{answers:?}");
        };
        check("domein.GELD=X", None);
        check("geld.rondkomen=ja", Some("geld.rondkomen"));
        check("geld.rondkomen=nee huis.koken=ja", Some("huis.koken"));
        // What is heavy by itself goes first.
        check("geld.rondkomen=ja geld.deurwaarder=ja", Some("geld.deurwaarder"));
        check("domein.GELD=M geld.rondkomen=ja domein.HUIS=N huis.koken=ja", Some("huis.koken"));
        check("domein.GELD=N geld.rondkomen=ja domein.HUIS=X huis.koken=ja", Some("huis.koken"));
        // The one that was named, when it is in the heaviest.
        check("geld.rondkomen=ja geld.energie=ja hoofdvraag=geld.energie", Some("geld.energie"));
        check("geld.rondkomen=ja hoofdvraag=geld.energie", Some("geld.rondkomen"));
        let light = "domein.GELD=M geld.energie=ja domein.HUIS=X huis.koken=ja";
        check(&format!("{light} hoofdvraag=geld.energie"), Some("huis.koken"));
        // Of what is equally heavy, what was chosen first.
        let equal = "domein.GELD=N geld.rondkomen=ja domein.HUIS=N huis.koken=ja";
        check(equal, Some("geld.rondkomen"));
        check(&format!("{equal} voorop=HUIS"), Some("huis.koken"));
        check(&format!("{light} voorop=GELD"), Some("huis.koken"));
        // An objection or a complaint goes before everything.
        check("domein.GELD=X geld.haast=ja domein.RECHT=M recht.klacht=ja", Some("recht.klacht"));
        check("recht.klacht=ja recht.besluit=ja", Some("recht.besluit"));
    }

    #[test]
    fn who_is_under_eighteen_follows_from_the_age_class() {
        for (age, expected) in [
            ("<4", true),
            ("4-11", true),
            ("12-15", true),
            ("16-17", true),
            ("18-20", false),
            ("75+", false),
        ] {
            assert_eq!(told(&format!("leeftijd={age}")).is_minor(), Some(expected), "{age}");
        }
        assert_eq!(told("leeftijdKind=4-11").is_minor(), None);
    }
}
