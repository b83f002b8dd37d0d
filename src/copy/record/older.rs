//! What became of the answers in copies of version 1, as data.
//!
//! Never a guess: what today's content says in other steps is asked again, and is named. What is not in the table is the
//! same today.

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Now {
    /// It is this answer: key and value.
    Is(&'static str, &'static str),
    /// It is this answer, unless the copy says that already.
    Fills(&'static str, &'static str),
    /// It is asked again, by whichever question asks this fact.
    Again(&'static str),
    /// Nothing asks it any more.
    Gone,
    /// A sign that was not ticked: nothing is lost.
    Nothing,
}

/// Any value.
const ANY: &str = "*";

/// The key and the value of an answer, and what became of it; the first row counts.
const OLDER: &[(&str, &str, Now)] = &[
    // Ages that are in two classes now.
    ("leeftijd", "<12", Now::Again("leeftijd")),
    ("leeftijd", "18-22", Now::Again("leeftijd")),
    ("leeftijd", "27-66", Now::Again("leeftijd")),
    ("leeftijd", "67+", Now::Again("leeftijd")),
    // People who know of it may want help, doubt, or not want it.
    ("weetErvan", "ja", Now::Again("wilHulp")),
    ("weetErvan", "nee", Now::Is("wilHulp", "nog-niet")),
    // How the carer keeps going is how it goes in their own leefgebied.
    ("mzLast", "goed", Now::Fills("domein.MZ", "G")),
    ("mzLast", "zwaar", Now::Fills("domein.MZ", "N")),
    ("mzLast", "kan-niet-meer", Now::Fills("domein.MZ", "X")),
    // Facts that are one need now.
    ("schulden", "ja", Now::Is("geld.achterstand", "ja")),
    ("beslag", "ja", Now::Is("geld.deurwaarder", "ja")),
    ("toezicht24", "ja", Now::Is("zorg.toezicht", "ja")),
    ("wensHelpen", "ja", Now::Is("dag.betekenis", "ja")),
    ("klacht", "ja", Now::Is("recht.klacht", "ja")),
    ("schulden", "nee", Now::Nothing),
    ("beslag", "nee", Now::Nothing),
    ("toezicht24", "nee", Now::Nothing),
    ("wensHelpen", "nee", Now::Nothing),
    ("klacht", "nee", Now::Nothing),
    // Facts that are more than one need now.
    ("lijfZorg", "nee", Now::Nothing),
    ("lijfZorg", ANY, Now::Again("zorg.wassen")),
    ("schoolProbleem", "nee", Now::Nothing),
    ("schoolProbleem", ANY, Now::Again("kind.school")),
    ("behandeling", "nee", Now::Nothing),
    ("behandeling", ANY, Now::Again("hoofd.terug")),
    ("doelgroepSpecifiek", ANY, Now::Again("hoofd.anders")),
    // A topic that was chosen says it.
    ("wens.", "nee", Now::Nothing),
    ("wens.", ANY, Now::Gone),
];

/// What a carer told about themselves; today it is about the person they care for.
pub(super) const OF_A_CARER: &[&str] = &["leeftijd"];

/// What became of an answer; nothing when it is the same today.
pub(super) fn now(key: &str, value: &str) -> Option<Now> {
    let is_it = |(of, said, _): &&(&str, &str, Now)| {
        (*of == key || of.ends_with('.') && key.starts_with(of)) && (*said == ANY || *said == value)
    };
    OLDER.iter().find(is_it).map(|(_, _, now)| *now)
}

/// The id of a line of the plan today, when it was about a fact that is a need now.
pub(super) fn line(id: &str) -> &str {
    match now(id, "ja") {
        Some(Now::Is(key, "ja")) => key,
        Some(Now::Is(..) | Now::Fills(..) | Now::Again(_) | Now::Gone | Now::Nothing) | None => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{answer::Answer, fact::Fact};

    /// Every key that is named exists, and with it the value; what is no fact any more is in the table with every value.
    #[test]
    fn the_table_leads_to_what_exists() {
        for (key, value, now) in OLDER {
            let reads = |key: &str, value: &str| {
                Fact::from_key(key).is_some_and(|fact| Answer::read(fact, value).is_ok())
            };
            match now {
                Now::Is(key, value) | Now::Fills(key, value) => assert!(reads(key, value), "{key}"),
                Now::Again(key) => assert!(Fact::from_key(key).is_some(), "{key}"),
                Now::Gone | Now::Nothing => {}
            }
            // Nothing that can still be answered is changed on the way.
            assert!(!reads(key, value), "{key} {value}");
        }
        assert!(OF_A_CARER.iter().all(|key| Fact::from_key(key).is_some()));
    }

    #[test]
    fn every_older_answer_has_its_row() {
        let yes_no = ["ja", "nee"];
        for (key, values) in [
            ("leeftijd", &["<12", "18-22", "27-66", "67+"][..]),
            ("weetErvan", &yes_no),
            ("mzLast", &["goed", "zwaar", "kan-niet-meer"]),
            ("schulden", &yes_no),
            ("beslag", &yes_no),
            ("toezicht24", &yes_no),
            ("wensHelpen", &yes_no),
            ("klacht", &yes_no),
            ("lijfZorg", &yes_no),
            ("schoolProbleem", &yes_no),
            ("behandeling", &yes_no),
            ("doelgroepSpecifiek", &["NAH", "jonge dementie", "complex GGZ"]),
            ("wens.GELD", &yes_no),
        ] {
            for value in values {
                assert!(now(key, value).is_some(), "{key} {value}");
            }
        }
        for (key, value) in
            [("leeftijd", "16-17"), ("domein.GELD", "N"), ("wlz", "ja"), ("wlz", "nee")]
        {
            assert_eq!(now(key, value), None, "{key} {value}");
        }
    }

    #[test]
    fn a_line_about_a_need_keeps_what_was_done_with_it() {
        assert_eq!(line("schulden"), "geld.achterstand");
        for id in ["domein.GELD", "weetErvan", "mzLast", "lijfZorg", "wishes", "leeftijd"] {
            assert_eq!(line(id), id);
        }
    }
}
