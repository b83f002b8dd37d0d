//! What somebody fills in around the melding and the conversation: days, letters, and what the report says.
//!
//! Changed only by verbs of the walk, like the rest of it. Knows no texts.

use super::Walk;
use crate::domain::{
    catalogue::Catalogue,
    date::Date,
    fact::SingleFact,
    terms::{End, Moment, Term, ends},
};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// What somebody fills in around the melding and the conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct After {
    #[serde(with = "days")]
    pub(super) days: LiteMap<Moment, Date>,
    pub(super) letters: LiteMap<String, String>,
    pub(super) talk: Talk,
    pub(super) report: LiteMap<String, InReport>,
}

/// What somebody writes to take to the conversation; nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// How a good day goes.
    pub good_day: String,
    /// How a bad day goes.
    pub bad_day: String,
    /// Who comes along.
    pub company: String,
    /// What he wants to ask.
    pub questions: String,
    /// What he wants to remember.
    pub notes: String,
}

impl Talk {
    /// What is written in it, each with the name under which it is kept.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("good_day", &self.good_day),
            ("bad_day", &self.bad_day),
            ("company", &self.company),
            ("questions", &self.questions),
            ("notes", &self.notes),
        ]
    }
}

/// What the report of the municipality says about a line of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InReport {
    /// It says this.
    There,
    /// It does not say this.
    Missing,
    /// It says something else.
    Different,
}

impl InReport {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::There, Self::Missing, Self::Different];

    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::There => "there",
            Self::Missing => "missing",
            Self::Different => "different",
        }
    }
}

/// Days as they are written, for a walk that is noted as a whole.
mod days {
    use super::{Date, LiteMap, Moment};
    use crate::domain::date;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    type Days = LiteMap<Moment, Date>;

    pub(crate) fn serialize<S: Serializer>(days: &Days, to: S) -> Result<S::Ok, S::Error> {
        let written = days.iter().map(|(moment, day)| (*moment, date::format(*day)));
        written.collect::<Vec<_>>().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Days, D::Error> {
        let written = Vec::<(Moment, String)>::deserialize(from)?;
        Ok(written
            .into_iter()
            .filter_map(|(moment, day)| Some((moment, date::parse(&day)?)))
            .collect())
    }
}

impl Walk {
    /// Keeps the day on which something happened.
    pub fn happened(&mut self, moment: Moment, day: Date) {
        self.after.days.insert(moment, day);
    }

    /// Puts a letter in his own words.
    pub fn write_letter(&mut self, id: &str, words: String) {
        self.after.letters.insert(id.to_owned(), words);
    }

    /// Prepares the conversation.
    pub fn prepare(&mut self, talk: Talk) {
        self.after.talk = talk;
    }

    /// Says what the report says about a line of the plan; nothing takes it back.
    pub fn compare(&mut self, item: &str, found: Option<InReport>) {
        match found {
            Some(found) => self.after.report.insert(item.to_owned(), found),
            None => self.after.report.remove(item),
        };
    }

    /// The day on which something happened: as filled in, else as answered.
    #[must_use]
    pub fn day_of(&self, moment: Moment) -> Option<Date> {
        let answered = match moment {
            Moment::Melding => self.facts.date(SingleFact::MeldingDatum),
            Moment::Besluit => self.facts.date(SingleFact::Besluit),
            Moment::Verslag
            | Moment::Aanvraag
            | Moment::Ingebrekestelling
            | Moment::BesluitOpBezwaar => None,
        };
        self.after.days.get(&moment).copied().or(answered)
    }

    /// The ends of the terms that are counted from a moment, when its day is known.
    #[must_use]
    pub fn ends<'a>(
        &self,
        moment: Moment,
        catalogue: &'a Catalogue,
        today: Date,
    ) -> Vec<(&'a Term, End)> {
        let day = self.day_of(moment);
        day.map_or_else(Vec::new, |day| {
            ends(&catalogue.terms, moment, day, &catalogue.days_off, today)
        })
    }

    /// The last days that are still to come, each once and in order.
    #[must_use]
    pub fn last_days(&self, catalogue: &Catalogue, today: Date) -> Vec<Date> {
        let of = |moment| self.ends(moment, catalogue, today);
        let all = Moment::ALL.into_iter().flat_map(of).map(|(_, end)| end.last);
        let mut days: Vec<Date> = all.filter(|day| *day >= today).collect();
        days.sort();
        days.dedup();
        days
    }

    /// The days that he filled in.
    #[must_use]
    pub const fn days(&self) -> &LiteMap<Moment, Date> {
        &self.after.days
    }

    /// The letters that he put in his own words.
    #[must_use]
    pub const fn letters(&self) -> &LiteMap<String, String> {
        &self.after.letters
    }

    /// What the report says about lines of the plan.
    #[must_use]
    pub const fn report(&self) -> &LiteMap<String, InReport> {
        &self.after.report
    }

    /// A letter in his own words.
    #[must_use]
    pub fn letter(&self, id: &str) -> Option<&str> {
        self.after.letters.get(id).map(String::as_str)
    }

    /// What he prepared for the conversation.
    #[must_use]
    pub const fn talk(&self) -> &Talk {
        &self.after.talk
    }

    /// What the report says about a line of the plan.
    #[must_use]
    pub fn compared(&self, item: &str) -> Option<InReport> {
        self.after.report.get(item).copied()
    }
}
