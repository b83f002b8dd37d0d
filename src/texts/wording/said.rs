//! What the resident said, in words.

use crate::{
    domain::{
        answer::{Answer, Value},
        date::{self, Date},
        fact::{Fact, SingleFact},
        leefgebied::Leefgebied,
    },
    texts::{
        Texts,
        ids::slug,
        wording::about::{named, need_id},
    },
};

/// The name of a leefgebied.
#[must_use]
pub fn topic(texts: &Texts, leefgebied: Leefgebied) -> String {
    texts.get(&topic_id(leefgebied))
}

/// The name of a leefgebied inside a sentence. Only its ASCII letters become small: no name begins with another, and
/// the table of all small letters would be 12 kB in the first part.
#[must_use]
pub fn topic_inside(texts: &Texts, topic: Leefgebied) -> String {
    self::topic(texts, topic).to_ascii_lowercase()
}

/// The name of a leefgebied in the mouth of the resident: "Mijn lichaam" instead of "Uw lichaam".
#[must_use]
pub fn own_topic(texts: &Texts, leefgebied: Leefgebied) -> String {
    let own = texts.find(&format!("own-{}", topic_id(leefgebied)), &[]);
    own.unwrap_or_else(|| topic(texts, leefgebied))
}

fn topic_id(leefgebied: Leefgebied) -> String {
    format!("topic-{}", slug(leefgebied.code()))
}

/// The id of the text for one value of a fact.
#[must_use]
pub fn said_id(fact: Fact, value: &str) -> String {
    let key = match fact {
        Fact::Domein(_) => "domein".to_owned(),
        Fact::HulpAl(_) => "hulpal".to_owned(),
        Fact::Gekozen(_) => "gekozen".to_owned(),
        Fact::Need(need) => return need_id("need", need),
        Fact::Single(single) => slug(single.key()),
    };
    format!("said-{key}-{}", slug(value))
}

/// The words of one value of a fact, as a choice.
#[must_use]
pub fn choice(texts: &Texts, fact: Fact, value: &str) -> String {
    match (fact, Leefgebied::from_code(value)) {
        (Fact::Single(SingleFact::Voorop), Some(leefgebied)) => topic(texts, leefgebied),
        _ => texts.get(&said_id(fact, value)),
    }
}

/// What an answer says, as a sentence to quote.
#[must_use]
pub fn said(texts: &Texts, answer: &Answer) -> String {
    let fact = answer.fact();
    match (fact, answer.value()) {
        (Fact::Single(SingleFact::MaandenTot18), Value::Months(months)) => {
            texts.with("said-maandentot18", &[("aantal", &months.to_string())])
        }
        (Fact::Single(SingleFact::Gemeente), Value::Municipality(_)) => texts.get("said-gemeente"),
        (Fact::Single(single), Value::Date(day)) => {
            let id = format!("said-{}-datum", slug(single.key()));
            texts.with(&id, &[("datum", &date(texts, *day))])
        }
        (Fact::Need(need), Value::No) => {
            let (need, no) = (named(texts, need), texts.get("no"));
            texts.with("said-in-topic", &[("gebied", need.as_str()), ("antwoord", no.as_str())])
        }
        (Fact::Need(_), _) => choice(texts, fact, &answer.spelled().concat()),
        (Fact::Single(SingleFact::Hoofdvraag), Value::Need(need)) => named(texts, *need),
        (Fact::Domein(topic) | Fact::HulpAl(topic) | Fact::Gekozen(topic), _) => {
            let value = answer.spelled().concat();
            let values =
                [("gebied", own_topic(texts, topic)), ("antwoord", choice(texts, fact, &value))];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            texts.with("said-in-topic", &values)
        }
        (Fact::Single(_), _) => {
            let values = answer.spelled();
            if values.is_empty() {
                return texts.get("said-none");
            }
            list(texts, &values.iter().map(|v| choice(texts, fact, v)).collect::<Vec<_>>())
        }
    }
}

/// What these answers say, to quote on a page; nothing when all of them are about danger. Answers about
/// danger are not repeated, because others may be looking over the resident's shoulder; and a need that was left
/// unticked is nothing that was said.
#[must_use]
pub fn quote(texts: &Texts, answers: &[Answer]) -> Option<String> {
    let is_left_open =
        |answer: &Answer| matches!(answer.fact(), Fact::Need(_)) && *answer.value() == Value::No;
    let open =
        answers.iter().filter(|answer| !answer.fact().is_about_danger() && !is_left_open(answer));
    let said: Vec<String> = open.map(|answer| said(texts, answer)).collect();
    (!said.is_empty()).then(|| list(texts, &said))
}

/// A date as people write it.
#[must_use]
pub fn date(texts: &Texts, day: Date) -> String {
    let month = texts.get(&format!("month-{}", u8::from(day.month())));
    let (number, year) = (day.day().to_string(), day.year().to_string());
    // As text, so that the year gets no thousands separator.
    format!("{number} {month} {year}")
}

/// When something was found, as precisely as is known (`2026-06-26`, `2026-11`, `2018`), as people write it.
#[must_use]
pub fn found_on(texts: &Texts, when: &str) -> String {
    if let Some(day) = date::parse(when) {
        return date(texts, day);
    }
    let month = when.split_once('-').and_then(|(year, month)| {
        let name = texts.find(&format!("month-{}", month.trim_start_matches('0')), &[])?;
        Some(format!("{name} {year}"))
    });
    month.unwrap_or_else(|| when.to_owned())
}

/// A date as people write it, with the day of the week.
#[must_use]
pub fn day(texts: &Texts, day: Date) -> String {
    let weekday = texts.get(&format!("weekday-{}", day.weekday().number_from_monday()));
    format!("{weekday} {}", date(texts, day))
}

/// Things one after the other, with "en" before the last.
#[must_use]
pub fn list(texts: &Texts, items: &[String]) -> String {
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => {
            texts.with("list-and", &[("begin", &others.join(", ")), ("laatste", last)])
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    const WORDS: &str = "said-ontruiming-ja = brief\nsaid-ontruiming-datum = brief van { $datum }
said-huishouden-partner = partner\nsaid-huishouden-ouders = ouders\nsaid-huishouden-anders = anderen
said-none = niemand\nlist-and = { $begin } en { $laatste }\nmonth-12 = december
said-domein-n = slecht\ntopic-huis = Huis\nsaid-in-topic = { $gebied }: { $antwoord }";

    fn check(key: &str, value: &str, expected: &str) {
        let texts = Texts::new("nl", &[WORDS]).unwrap();
        let answer = Answer::read(Fact::from_key(key).unwrap(), value).unwrap();
        assert_eq!(said(&texts, &answer), expected);
    }

    #[test]
    fn an_answer_is_said_in_words() {
        check("ontruiming", "ja", "brief");
        check("ontruiming", "2026-12-04", "brief van 4 december 2026");
        check("huishouden", "", "niemand");
        check("huishouden", "partner", "partner");
        check("huishouden", "partner,ouders,anders", "partner, ouders en anderen");
        check("domein.HUIS", "N", "Huis: slecht");
    }

    /// The result quoted violence at home as the reason for a suggestion.
    #[test]
    fn what_was_said_about_danger_is_not_quoted() {
        let texts = Texts::new("nl", &[WORDS]).unwrap();
        let answer = |key: &str, value: &str| Answer::read(Fact::from_key(key).unwrap(), value);
        let danger = answer("geweld", "nu-of-bang").unwrap();
        let open = answer("domein.HUIS", "N").unwrap();
        assert_eq!(quote(&texts, std::slice::from_ref(&danger)), None);
        assert_eq!(quote(&texts, &[danger, open]).as_deref(), Some("Huis: slecht"));
    }

    #[test]
    fn when_something_was_found_is_said_as_precisely_as_is_known() {
        let texts = Texts::new("nl", &["month-6 = juni"]).unwrap();
        for (when, said) in [
            ("2026-06-26", "26 juni 2026"),
            ("2026-06", "juni 2026"),
            ("2018", "2018"),
            ("2026-13", "2026-13"),
        ] {
            assert_eq!(found_on(&texts, when), said);
        }
    }

    #[test]
    fn a_word_that_is_missing_shows_its_id() {
        check("ontruiming", "nee", "[said-ontruiming-nee]");
        let texts = Texts::new("nl", &["a = b"]).unwrap();
        let day = date::new(2026, 1, 2).unwrap();
        assert_eq!(super::date(&texts, day), "2 [month-1] 2026");
    }
}
