//! Whether every answer that a question can give is possible.

use super::Found;
use crate::content::origin::{Origin, Placed};
use crate::domain::{
    answer::Answer,
    fact::{Fact, Kind},
    question::{Ask, Question},
};

/// Every answer that is not possible.
pub(super) fn all(questions: &[Placed<Question>], found: &mut Found) {
    for question in questions {
        one(&question.at.field("ask"), &question.value, found);
    }
}

fn one(at: &Origin, question: &Question, found: &mut Found) {
    match &question.ask {
        Ask::One(one) => {
            for (index, value) in one.values.iter().enumerate() {
                answer(&at.element("one.values", index), one.fact, value, found);
            }
        }
        Ask::Signs(signs) => {
            for (index, sign) in signs.iter().enumerate() {
                let at = at.element("signs", index);
                answer(&at.field("value"), sign.fact, &sign.value, found);
                if !sign.otherwise.is_empty() {
                    answer(&at.field("otherwise"), sign.fact, &sign.otherwise, found);
                }
            }
        }
        Ask::Topic if !question.each_topic => {
            found.add(at, "this can only be asked for each topic");
        }
        Ask::Several(fact) => {
            needs(at, *fact, matches!(fact.kind(), Kind::Set(_)), "several values", found);
        }
        Ask::Date(fact) => needs(at, *fact, fact.kind() == Kind::YesNoOrDate, "a date", found),
        Ask::Months(fact) => needs(at, *fact, fact.kind() == Kind::Months, "months", found),
        Ask::Topic | Ask::Words => {}
    }
}

fn answer(at: &Origin, fact: Fact, value: &str, found: &mut Found) {
    if let Err(error) = Answer::read(fact, value) {
        found.add(at, error);
    }
}

fn needs(at: &Origin, fact: Fact, fits: bool, what: &str, found: &mut Found) {
    if !fits {
        found.add(at, format!("{} cannot have {what}", fact.key()));
    }
}
