//! Signs that are ticked, and the questions that make them more precise (a date, which language).

use crate::domain::{
    answer::Answer,
    catalogue::Catalogue,
    fact::Fact,
    facts::Facts,
    question::{Ask, Question, Sign},
};

/// Whether a sign was ticked, also when it was said more precisely since.
pub(crate) fn is_ticked(facts: &Facts, sign: &Sign, catalogue: &Catalogue) -> bool {
    let is_refined = || {
        let mut questions = catalogue.questions.iter();
        questions.any(|question| question.refines && question.facts(None).contains(&sign.fact))
    };
    facts.answer(sign.fact).is_some_and(|known| {
        let said = known.spelled().concat();
        said == sign.value || said != sign.otherwise && is_refined()
    })
}

/// These answers, but what was said more precisely stays when its sign stays ticked.
pub(crate) fn as_precise_as_before(
    facts: &Facts,
    question: &Question,
    answers: Vec<Answer>,
    catalogue: &Catalogue,
) -> Vec<Answer> {
    let Ask::Signs(signs) = &question.ask else { return answers };
    let stays = |answer: &Answer, sign: &Sign| {
        sign.fact == answer.fact()
            && sign.value == answer.spelled().concat()
            && is_ticked(facts, sign, catalogue)
    };
    let precise = |answer: Answer| {
        let known = facts.answer(answer.fact());
        let known = known.filter(|_| signs.iter().any(|sign| stays(&answer, sign)));
        known.cloned().unwrap_or(answer)
    };
    answers.into_iter().map(precise).collect()
}

/// What ticking the sign of a fact says, before a question makes it more precise.
pub(crate) fn as_ticked(catalogue: &Catalogue, fact: Fact) -> Option<Answer> {
    let of_signs = |question: &Question| match &question.ask {
        Ask::Signs(signs) => signs.iter().find(|sign| sign.fact == fact).cloned(),
        Ask::Topic | Ask::One(_) | Ask::Several(_) | Ask::Date(_) | Ask::Months(_) | Ask::Words => {
            None
        }
    };
    let sign = catalogue.questions.iter().find_map(of_signs)?;
    Answer::read(fact, &sign.value).ok()
}

/// The answers to a question with signs: ticked or not, every sign says something.
#[must_use]
pub fn answers_from_signs(question: &Question, ticked: &[usize]) -> Vec<Answer> {
    let Ask::Signs(signs) = &question.ask else { return Vec::new() };
    let mut answers = Facts::default();
    let mut put = |fact: Fact, value: &str, replace: bool| {
        if let Ok(answer) = Answer::read(fact, value)
            && (replace || answers.answer(fact).is_none())
        {
            answers.put(answer);
        }
    };
    for sign in signs {
        put(sign.fact, &sign.otherwise, false);
    }
    // The first of several signs of one fact counts, so the last is put first.
    for (_, sign) in signs.iter().enumerate().rev().filter(|(index, _)| ticked.contains(index)) {
        put(sign.fact, &sign.value, true);
    }
    answers.iter().cloned().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    /// What is known after ticking these signs of a question about two facts.
    fn check(ticked: &[usize], expected: &[(&str, &str)]) {
        let sign = |key: &str, value: &str, otherwise: &str| Sign {
            fact: Fact::from_key(key).unwrap(),
            value: value.to_owned(),
            otherwise: otherwise.to_owned(),
        };
        let question = Question {
            id: "veilig".to_owned(),
            ask: Ask::Signs(vec![
                sign("suicide", "plan-of-nu", "nee"),
                sign("suicide", "gedachten", "nee"),
                sign("lezen", "moeilijk", ""),
            ]),
            path: None,
            each_topic: false,
            refines: false,
            later: false,
            page: None,
            topics: Vec::new(),
            helped: false,
            also: Vec::new(),
            when: None,
            unless: None,
        };
        let read = |(key, value): &(&str, &str)| Answer::read(Fact::from_key(key).unwrap(), value);
        let expected: Vec<Answer> = expected.iter().map(|answer| read(answer).unwrap()).collect();
        assert_eq!(answers_from_signs(&question, ticked), expected, "{ticked:?}");
    }

    #[test]
    fn the_first_ticked_sign_of_a_fact_counts() {
        check(&[1], &[("suicide", "gedachten")]);
        check(&[0, 1], &[("suicide", "plan-of-nu")]);
        check(&[1, 0], &[("suicide", "plan-of-nu")]);
    }

    #[test]
    fn what_is_not_ticked_is_answered_as_well() {
        check(&[], &[("suicide", "nee")]);
        check(&[2], &[("suicide", "nee"), ("lezen", "moeilijk")]);
        check(&[9], &[("suicide", "nee")]);
    }
}
