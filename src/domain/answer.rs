//! One answer: a fact together with a value that this fact can have.
//!
//! The only way to make an answer is through its fact, so a wrong value cannot be said.

use super::{
    date::{self, Date},
    fact::{Fact, Kind},
    need::Need,
};
use serde::{Deserialize, Serialize};

/// The value of a fact. Which values fit depends on the fact; see [`Answer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The choice at this place in the fact's list.
    Choice(u8),
    /// A set of choices, one bit for each place in the fact's list.
    Set(u8),
    /// A date.
    Date(Date),
    /// A number of months.
    Months(i16),
    /// The id of a municipality.
    Municipality(String),
    /// A need.
    Need(Need),
}

/// A fact and its value; the value always fits the fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(Fact, String)", into = "(Fact, String)")]
pub struct Answer {
    fact: Fact,
    value: Value,
}

/// A value that a fact cannot have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} cannot be {given:?}; possible is {possible}", fact.key())]
pub struct WrongValue {
    /// The fact that was asked about.
    pub fact: Fact,
    /// What was given.
    pub given: String,
    /// What would have been possible.
    pub possible: String,
}

impl Answer {
    /// The answer that a text spells: `ja`, `nee`, a choice, choices separated by commas (nothing for
    /// an empty set), a date as `YYYY-MM-DD`, a number of months, or the id of a municipality.
    ///
    /// # Errors
    /// When the fact cannot have this value.
    pub fn read(fact: Fact, text: &str) -> Result<Self, WrongValue> {
        let wrong = || WrongValue { fact, given: text.to_owned(), possible: possible(fact.kind()) };
        let yes_no = || match text {
            "ja" => Some(Value::Yes),
            "nee" => Some(Value::No),
            _ => None,
        };
        let value = match fact.kind() {
            Kind::YesNo => yes_no(),
            Kind::Choice(choices) => place(choices, text).map(Value::Choice),
            Kind::Set(choices) => text
                .split(',')
                .filter(|part| !part.is_empty())
                .try_fold(0, |set, part| Some(set | 1 << place(choices, part)?))
                .map(Value::Set),
            Kind::YesNoOrDate => yes_no().or_else(|| date::parse(text).map(Value::Date)),
            Kind::Months => {
                text.parse().ok().filter(|n| (-1200..=1200).contains(n)).map(Value::Months)
            }
            Kind::Municipality => is_id(text).then(|| Value::Municipality(text.to_owned())),
            Kind::Need => Need::from_key(text).map(Value::Need),
        };
        value.map(|value| Self { fact, value }).ok_or_else(wrong)
    }

    /// What the answer is about.
    #[must_use]
    pub const fn fact(&self) -> Fact {
        self.fact
    }

    /// Whether it says that there is danger; not that there is none, which also leads somewhere.
    #[must_use]
    pub fn tells_of_danger(&self) -> bool {
        let says_no = self.value == Value::No || self.spelled() == ["nee"];
        self.fact.is_about_danger() && !says_no
    }

    /// What was answered.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// The texts of the choices made: one for most facts, any number for a set.
    #[must_use]
    pub fn spelled(&self) -> Vec<String> {
        let choices = match self.fact.kind() {
            Kind::Choice(choices) | Kind::Set(choices) => choices,
            Kind::YesNo | Kind::YesNoOrDate | Kind::Months | Kind::Municipality | Kind::Need => &[],
        };
        let named = |picked: &dyn Fn(usize) -> bool| -> Vec<String> {
            let all = choices.iter().enumerate();
            all.filter(|(n, _)| picked(*n)).map(|(_, name)| (*name).to_owned()).collect()
        };
        match &self.value {
            Value::Yes => vec!["ja".to_owned()],
            Value::No => vec!["nee".to_owned()],
            Value::Choice(place) => named(&|n| n == usize::from(*place)),
            Value::Set(set) => named(&|n| set & (1 << n) != 0),
            Value::Date(date) => vec![date::format(*date)],
            Value::Months(months) => vec![months.to_string()],
            Value::Municipality(id) => vec![id.clone()],
            Value::Need(need) => vec![need.key()],
        }
    }
}

impl TryFrom<(Fact, String)> for Answer {
    type Error = WrongValue;

    fn try_from((fact, text): (Fact, String)) -> Result<Self, WrongValue> {
        Self::read(fact, &text)
    }
}

impl From<Answer> for (Fact, String) {
    fn from(answer: Answer) -> Self {
        (answer.fact, answer.spelled().join(","))
    }
}

/// Every value of a fact that has a short list of values; for dates and numbers a few that differ.
#[must_use]
pub fn possible_answers(fact: Fact, today: Date) -> Vec<Answer> {
    let days = [-60, -43, -28, -1, 0, 1, 2, 3, 5, 7, 8, 12, 30];
    let dates = || days.iter().map(move |n| date::format(date::plus_days(today, *n)));
    let texts: Vec<String> = match fact.kind() {
        Kind::YesNo => vec!["ja".into(), "nee".into()],
        Kind::Choice(choices) => choices.iter().map(|&c| c.to_owned()).collect(),
        Kind::Set(choices) => {
            let one = choices.iter().map(|&c| c.to_owned());
            one.chain([String::new(), choices.join(",")]).collect()
        }
        Kind::YesNoOrDate => dates().chain(["ja".into(), "nee".into()]).collect(),
        Kind::Months => [0, 5, 6, 7, 18, 30].iter().map(i16::to_string).collect(),
        Kind::Municipality => vec!["haarlem".into(), "heemstede".into(), "buiten".into()],
        Kind::Need => Need::all().step_by(10).map(Need::key).collect(),
    };
    texts.iter().filter_map(|text| Answer::read(fact, text).ok()).collect()
}

/// The place of a choice in its list.
fn place(choices: &[&str], text: &str) -> Option<u8> {
    choices.iter().position(|choice| *choice == text).and_then(|n| u8::try_from(n).ok())
}

/// Ids are lower-case letters, digits and hyphens.
fn is_id(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !text.is_empty() && text.len() <= 64 && text.bytes().all(allowed)
}

fn possible(kind: Kind) -> String {
    match kind {
        Kind::YesNo => "ja or nee (true or false in a condition)".to_owned(),
        Kind::Choice(choices) => format!("one of {choices:?}"),
        Kind::Set(choices) => format!("any of {choices:?}"),
        Kind::YesNoOrDate => {
            "ja, nee (true or false in a condition) or a date as YYYY-MM-DD".to_owned()
        }
        Kind::Months => "a whole number of months".to_owned(),
        Kind::Municipality => "the id of a municipality".to_owned(),
        Kind::Need => "the key of a need, such as \"geld.rondkomen\"".to_owned(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::domain::fact::SingleFact;

    #[test]
    fn an_id_has_small_letters_digits_and_hyphens() {
        assert!(is_id("a-1") && is_id("1") && is_id(&"a".repeat(64)));
        for wrong in ["", "A", "a_1", "a 1", "é", &"a".repeat(65)] {
            assert!(!is_id(wrong), "{wrong}");
        }
    }

    #[test]
    fn what_is_spelled_reads_back_as_the_same_answer() {
        let today = date::parse("2026-11-22").unwrap();
        for answer in Fact::all().flat_map(|fact| possible_answers(fact, today)) {
            assert_eq!(Answer::read(answer.fact(), &answer.spelled().join(",")).unwrap(), answer);
        }
    }

    #[test]
    fn a_value_of_another_fact_is_refused() {
        let error = Answer::read(SingleFact::Geweld.into(), "soms").unwrap_err();
        assert!(error.to_string().contains("geweld cannot be \"soms\""), "{error}");
        for (fact, text) in [
            (SingleFact::GevaarNu, "misschien"),
            (SingleFact::Huishouden, "alleen,hond"),
            (SingleFact::Besluit, "2026-13-01"),
            (SingleFact::MaandenTot18, "zeven"),
            (SingleFact::Gemeente, "Haarlem/.."),
            (SingleFact::Gemeente, ""),
            (SingleFact::Gemeente, "haarlem noord"),
            (SingleFact::Gemeente, &"h".repeat(65)),
        ] {
            assert!(Answer::read(fact.into(), text).is_err(), "{text}");
        }
        assert!(Answer::read(SingleFact::Gemeente.into(), &"h".repeat(64)).is_ok());
    }

    #[test]
    fn what_is_said_twice_counts_once() {
        let read = |text| Answer::read(SingleFact::Huishouden.into(), text).unwrap();
        assert_eq!(read("alleen,alleen"), read("alleen"));
    }
}
