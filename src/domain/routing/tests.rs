//! Where people are pointed, for small contents.

use crate::{
    content::{small, told},
    domain::{
        assess::assess,
        assessment::{Assessment, Route},
        date,
        urgency::Urgency,
    },
};

/// Rules that say `need` and point there, each with what is written after it.
fn advice(pack: &str, answers: &str) -> Assessment {
    let today = date::parse("2026-11-22").unwrap_or_else(|| panic!("a day"));
    assess(&small(pack), &told(answers), &[], today)
}

/// The main route and those beside it, as `huisarts swt jeugd`; places that are one with another after a plus.
fn check(pack: &str, answers: &str, expected: &str) {
    let found = advice(pack, answers);
    let name = |route: &Route| {
        let with = route.with.iter().map(|to| to.id());
        let ids: Vec<&str> = std::iter::once(route.destination.id()).chain(with).collect();
        ids.join("+")
    };
    let routes: Vec<String> = std::iter::once(&found.main).chain(&found.extras).map(name).collect();
    assert_eq!(routes.join(" "), expected, "{answers:?}");
}

const NEEDS: &str = r#"{"needs": [
    {"id": "geld.rondkomen", "routes": [{"to": "formulierenhulp", "when": {"domains": ["GELD"], "at_least": "N"}}]},
    {"id": "geld.achterstand", "rules": ["R41"]},
    {"id": "huis.schoonmaken", "routes": [{"to": "wmo", "when": {"domains": ["HUIS"], "at_least": "N"}}]},
    {"id": "wonen.gebreken", "routes": [{"to": "verhuurder"}]}],
  "rules": [
    {"id": "R41", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "geld.achterstand"},
     "routes": [{"to": "schuld"}], "ahead": {"rank": 84}},
    {"id": "R23", "group": "B", "urgency": "U2", "source": "-", "when": {"need": "wonen.uithuis"},
     "routes": [{"to": "schuld"}, {"to": "verhuurder"}, {"to": "juridisch-loket"}], "ahead": {"rank": 90}}],
  "extras": ["schuld", "wmo", "verhuurder"]}"#;

#[test]
fn the_desk_of_the_main_need_goes_first() {
    check(NEEDS, "", "eigen-stappen");
    check(NEEDS, "wonen.gebreken=ja", "verhuurder");
    check(NEEDS, "huis.schoonmaken=ja wonen.gebreken=ja domein.WONEN=X", "verhuurder wmo");
    check(NEEDS, "huis.schoonmaken=ja wonen.gebreken=ja domein.HUIS=X", "wmo verhuurder");
    // A rule that the main need names has the place of that need.
    check(NEEDS, "geld.achterstand=ja huis.schoonmaken=ja", "schuld wmo");
    check(NEEDS, "geld.achterstand=ja huis.schoonmaken=ja domein.HUIS=X", "wmo schuld");
}

/// Not knowing never makes a route lighter; what only takes effort is no reason for a desk.
#[test]
fn a_need_without_a_scale_counts_as_not_well() {
    check(NEEDS, "huis.schoonmaken=ja", "wmo");
    check(NEEDS, "huis.schoonmaken=ja domein.HUIS=N", "wmo");
    check(NEEDS, "huis.schoonmaken=ja domein.HUIS=M", "eigen-stappen");
    check(NEEDS, "geld.rondkomen=ja domein.GELD=M geld.achterstand=ja", "schuld formulierenhulp");
}

#[test]
fn what_is_more_urgent_goes_before_any_rank() {
    let answers = "wonen.uithuis=ja huis.schoonmaken=ja domein.HUIS=X";
    check(NEEDS, answers, "schuld verhuurder juridisch-loket");
    assert_eq!(advice(NEEDS, answers).urgency, Urgency::U2);
    assert_eq!(advice(NEEDS, "huis.schoonmaken=ja").urgency, Urgency::U3);
    assert_eq!(advice(NEEDS, "huis.schoonmaken=ja domein.HUIS=M").urgency, Urgency::U4);
}

const EXTRAS: &str = r#"{"rules": [
    {"id": "R38", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "hoofd.somber"},
     "routes": [{"to": "huisarts"}], "keeps": {"to": "huisarts"}, "ahead": {"rank": 80}},
    {"id": "R51", "group": "D", "urgency": "U3", "source": "-", "when": {"need": "dag.leeg"},
     "routes": [{"to": "swt"}], "keeps": {"to": "swt"}, "ahead": {"rank": 60}},
    {"id": "R63", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "thuis.uitelkaar"},
     "routes": [{"to": "juridisch-loket"}, {"to": "jeugd"}, {"to": "woonloket"}], "ahead": {"rank": 36}},
    {"id": "R41", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "geld.achterstand"},
     "routes": [{"to": "schuld"}], "ahead": {"rank": 84}},
    {"id": "R62", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "wonen.overlast"},
     "routes": [{"to": "verhuurder"}], "ahead": {"rank": 82}},
    {"id": "R32", "group": "C", "urgency": "U3", "source": "-", "when": {"need": "werk.school"},
     "routes": [{"to": "school"}, {"to": "leerplicht"}], "ahead": {"rank": 50}}],
  "modifiers": [
    {"id": "M1", "source": "-", "when": {"need": "mz.tijd"}, "routes": [{"to": "mantelzorg"}], "ahead": {"rank": 91}}],
  "extras": ["schuld", "jeugd", "school", "verhuurder"],
  "subjects": [["school", "leerplicht"], ["schuld", "geldfit"]]}"#;

#[test]
fn beside_the_main_route_stand_its_own_others_and_who_keeps_a_place() {
    check(EXTRAS, "thuis.uitelkaar=ja", "juridisch-loket jeugd woonloket");
    // The doctor keeps the second of the two, else the team.
    check(EXTRAS, "thuis.uitelkaar=ja dag.leeg=ja", "juridisch-loket jeugd swt");
    check(
        EXTRAS,
        "thuis.uitelkaar=ja dag.leeg=ja hoofd.somber=ja",
        "juridisch-loket jeugd huisarts",
    );
    check(EXTRAS, "dag.leeg=ja hoofd.somber=ja", "swt huisarts");
    assert_eq!(advice(EXTRAS, "thuis.uitelkaar=ja hoofd.somber=ja").extras.len(), 2);
}

#[test]
fn what_is_left_stands_in_the_order_of_the_content() {
    // By rank the neighbours went before the debts.
    check(EXTRAS, "dag.leeg=ja wonen.overlast=ja geld.achterstand=ja", "swt schuld verhuurder");
    check(EXTRAS, "dag.leeg=ja wonen.overlast=ja", "swt verhuurder");
}

#[test]
fn places_that_are_one_for_residents_are_one_route() {
    check(EXTRAS, "werk.school=ja", "school+leerplicht");
    check(EXTRAS, "werk.school=ja geld.achterstand=ja dag.leeg=ja", "school+leerplicht swt schuld");
    let found = advice(EXTRAS, "werk.school=ja");
    assert_eq!(found.main.reasons.len(), 1, "one rule is one reason");
}

#[test]
fn the_support_desk_for_carers_takes_no_place_of_another() {
    check(EXTRAS, "mz.tijd=ja", "mantelzorg");
    check(EXTRAS, "mz.tijd=ja dag.leeg=ja", "swt");
}

#[test]
fn a_reason_names_the_needs_that_point_there() {
    let found = advice(NEEDS, "huis.schoonmaken=ja domein.HUIS=N");
    let because = found.main.reasons.iter().flat_map(|reason| &reason.because);
    let because: Vec<String> = because.map(|answer| answer.fact().key()).collect();
    assert_eq!(because, ["huis.schoonmaken"]);
}
