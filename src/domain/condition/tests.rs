//! Conditions about needs and leefgebieden.

use super::*;
use crate::{content::told, domain::outcome::Truth};

/// How a condition comes out, for a route: what was ticked without a scale does not go well.
fn check(condition: &str, answers: &str, expected: Truth) {
    check_as(Scale::N, condition, answers, expected);
}

fn check_as(untold: Scale, condition: &str, answers: &str, expected: Truth) {
    check_when(false, untold, condition, answers, expected);
}

fn check_when(closed: bool, untold: Scale, condition: &str, answers: &str, expected: Truth) {
    let (facts, thresholds) = (told(answers), Thresholds::default());
    let zaken: Vec<Zaak> = serde_json::from_str(ZAKEN).unwrap_or_default();
    assert_eq!(zaken.len(), 1);
    let today = date::parse("2026-11-22").unwrap_or_else(|| panic!("a day"));
    let situation = Situation {
        facts: &facts,
        thresholds: &thresholds,
        zaken: &zaken,
        untold,
        closed,
        today,
        refused: false,
        applied: &[],
    };
    let read = serde_json::from_str::<Condition>(condition);
    let read = read.unwrap_or_else(|error| panic!("{condition}: {error}"));
    assert_eq!(read.evaluate(&situation).truth, expected, "{condition} for {answers:?}");
}

const ZAKEN: &str = r#"[{"id": "lichaam", "topics": ["LIJF", "ZORG"], "with": ["huis.schoonmaken", "huis.koken"]}]"#;

#[test]
fn a_need_that_was_not_asked_about_is_not_ticked() {
    let one = r#"{"need": "geld.rondkomen"}"#;
    check(one, "", Truth::NotMet);
    check(one, "geld.rondkomen=nee", Truth::NotMet);
    check(one, "geld.rondkomen=ja", Truth::Met);
    let any = r#"{"need": ["geld.rondkomen", "mz.op"]}"#;
    check(any, "mz.op=ja", Truth::Met);
    check(any, "mz.tijd=ja", Truth::NotMet);
    check(r#"{"not": {"need": "mz.op"}}"#, "", Truth::Met);
    // Other facts stay unknown until they are said.
    check(r#"{"fact": "dementie", "is": "ja"}"#, "", Truth::Unknown);
    let not = r#"{"not": {"fact": "dementie", "is": "ja"}}"#;
    check(not, "", Truth::Unknown);
    // For what is offered, what was not answered counts as not so.
    for (condition, answers, expected) in [
        (not, "", Truth::Met),
        (not, "dementie=ja", Truth::NotMet),
        (r#"{"fact": "dementie", "is": "ja"}"#, "", Truth::NotMet),
        (r#"{"fact": "mz", "given": true}"#, "", Truth::NotMet),
        (r#"{"domains": ["GELD"], "at_least": "N"}"#, "domein.GELD=X", Truth::Met),
    ] {
        check_when(true, Scale::N, condition, answers, expected);
    }
}

#[test]
fn how_it_goes_is_said_by_the_scale_and_by_what_is_ticked() {
    let n = r#"{"domains": ["GELD"], "at_least": "N"}"#;
    let m = r#"{"domains": ["GELD"], "at_least": "M"}"#;
    check(n, "", Truth::Unknown);
    check(n, "domein.GELD=M", Truth::NotMet);
    check(n, "domein.GELD=X", Truth::Met);
    // Ticks without a scale: not well for a route, an effort for a card.
    check(n, "geld.rondkomen=ja", Truth::Met);
    check_as(Scale::M, n, "geld.rondkomen=ja", Truth::NotMet);
    check_as(Scale::M, m, "geld.rondkomen=ja", Truth::Met);
    // The scale goes before that, and what is heavy by itself before the scale.
    check(n, "domein.GELD=M geld.rondkomen=ja", Truth::NotMet);
    check(n, "domein.GELD=M geld.achterstand=ja", Truth::Met);
    check_as(Scale::M, n, "geld.achterstand=ja", Truth::Met);
    let x = r#"{"domains": ["GELD"], "at_least": "X"}"#;
    check(x, "domein.GELD=X geld.achterstand=ja", Truth::Met);
    check(x, "domein.GELD=N geld.achterstand=ja", Truth::NotMet);
}

#[test]
fn a_leefgebied_is_chosen_by_choosing_it_or_by_saying_something() {
    let chosen = r#"{"domains": ["HOOFD", "LIJF"], "chosen": true}"#;
    check(chosen, "", Truth::NotMet);
    check(chosen, "gekozen.LIJF=ja", Truth::Met);
    check(chosen, "gekozen.LIJF=nee", Truth::NotMet);
    check(chosen, "domein.HOOFD=G", Truth::Met);
    check(chosen, "hoofd.slapen=ja", Truth::Met);
    check(chosen, "hoofd.slapen=nee gekozen.GELD=ja", Truth::NotMet);
}

#[test]
fn a_leefgebied_is_untold_when_it_was_chosen_and_nothing_was_said() {
    let untold = r#"{"domains": ["HOOFD"], "untold": true}"#;
    check(untold, "", Truth::NotMet);
    check(untold, "gekozen.HOOFD=ja", Truth::Met);
    check(untold, "gekozen.HOOFD=ja hulpAl.HOOFD=ja hoofd.slapen=nee", Truth::Met);
    check(untold, "gekozen.HOOFD=ja domein.HOOFD=G", Truth::NotMet);
    check(untold, "gekozen.HOOFD=ja hoofd.slapen=ja", Truth::NotMet);
}

#[test]
fn only_these_needs_are_ticked() {
    let only = r#"{"domains": ["HOOFD"], "only": ["hoofd.anders", "hoofd.vergeten"]}"#;
    check(only, "", Truth::NotMet);
    check(only, "domein.HOOFD=N", Truth::NotMet);
    check(only, "hoofd.anders=ja", Truth::Met);
    check(only, "hoofd.anders=ja hoofd.vergeten=ja hoofd.slapen=nee", Truth::Met);
    check(only, "hoofd.anders=ja hoofd.slapen=ja", Truth::NotMet);
    // Another leefgebied does not matter.
    check(only, "hoofd.anders=ja geld.rondkomen=ja", Truth::Met);
}

#[test]
fn bottlenecks_do_not_count_the_carer_and_concerns_count_what_was_chosen() {
    let two = r#"{"count": "knelpunten", "at_least": 2}"#;
    check(two, "domein.GELD=N domein.MZ=X", Truth::Unknown);
    check(two, "domein.GELD=N hoofd.slapen=ja", Truth::Met);
    check(two, "domein.GELD=N domein.HOOFD=M hoofd.slapen=ja", Truth::Unknown);
    let one = r#"{"count": "zorgen", "at_least": 1}"#;
    check(one, "gekozen.HOOFD=ja", Truth::Met);
    check(one, "domein.MZ=M", Truth::Met);
    check(one, "domein.GELD=G", Truth::Unknown);
}

#[test]
fn what_has_one_cause_counts_once() {
    let two = r#"{"count": "zaken", "at_least": 2}"#;
    check(two, "domein.LIJF=N domein.ZORG=X", Truth::Unknown);
    check(two, "domein.LIJF=N domein.ZORG=X huis.schoonmaken=ja", Truth::Unknown);
    check(two, "domein.LIJF=N domein.HUIS=N huis.schoonmaken=ja huis.post=ja", Truth::Met);
    check(two, "domein.LIJF=N domein.HUIS=N", Truth::Met);
    check(two, "domein.LIJF=N domein.GELD=N", Truth::Met);
    check(two, "domein.LIJF=N domein.GELD=M", Truth::Unknown);
    check(two, "domein.LIJF=N domein.MZ=X", Truth::Unknown);
}

#[test]
fn a_condition_that_says_too_much_or_too_little_is_refused() {
    for wrong in [
        r#"{"domains": ["GELD"]}"#,
        r#"{"domains": ["GELD"], "chosen": false}"#,
        r#"{"domains": ["GELD"], "untold": true, "at_least": "N"}"#,
        r#"{"need": "geld.rondkomen", "fact": "mz"}"#,
        r#"{"need": "geld.zwemmen"}"#,
        r#"{"need": "GELD"}"#,
        r#"{"only": ["geld.rondkomen"]}"#,
        r#"{"fact": "schulden", "is": true}"#,
        r#"{"fact": "leeftijd", "is": "27-66"}"#,
    ] {
        assert!(serde_json::from_str::<Condition>(wrong).is_err(), "{wrong}");
    }
}
