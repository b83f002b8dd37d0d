//! Runs the stories in `tests/scenarios` and `tests/cases.txt` through the engine that the browser runs.

use crate::stories::{self, catalogue, scenario::scenarios, table};
use samenwijzer::{
    content::files,
    domain::{answer::Value, fact::Fact, facts::Facts},
    texts::wording::case,
};

#[test]
fn every_story_ends_where_it_should() {
    let texts = files::texts(".").unwrap();
    if let Ok(what) = std::env::var("UPDATE") {
        if what == "people" {
            let count = std::env::var("PEOPLE").ok().and_then(|count| count.parse().ok());
            table::draw(stories::catalogues(), count.unwrap_or(500));
        }
        table::update(catalogue);
        return;
    }
    let all = scenarios(&texts);
    let check =
        |one: &stories::scenario::Scenario| one.check(catalogue(&one.municipality), &texts, true);
    let wrong: Vec<String> = all.iter().flat_map(check).collect();
    assert!(all.len() >= 302, "only {} stories", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_situation_says_what_matters_about_it() {
    let told: Vec<_> = stories::stories().into_iter().filter(|s| s.name.starts_with('S')).collect();
    let names: Vec<String> = told.iter().map(|story| story.name.clone()).collect();
    let wanted: Vec<String> = (1..=36).map(|number| format!("S{number:02}")).collect();
    assert_eq!(names, wanted);
    for name in names {
        let written = std::fs::read_to_string(format!("tests/scenarios/{name}.json")).unwrap();
        let written: serde_json::Value = serde_json::from_str(&written).unwrap();
        for key in ["urgency", "main", "first_seven"] {
            assert!(!written["expect"][key].is_null(), "{name} says nothing of {key}");
        }
    }
}

fn said(facts: &Facts, key: &str) -> Option<Value> {
    facts.value(Fact::from_key(key).unwrap()).cloned()
}

#[test]
fn a_need_that_was_left_alone_beside_another_is_a_no() {
    let texts = files::texts(".").unwrap();
    let read = |json: &str| case::read(json, &texts).map(|case| case.facts);
    let facts = read(
        r#"{"domein": {"HUIS": "N", "NET": "?"}, "needs": ["geld.rondkomen", "geld.energie"]}"#,
    );
    let facts = facts.unwrap();
    for key in ["geld.rondkomen", "geld.energie", "gekozen.GELD", "gekozen.HUIS", "gekozen.NET"] {
        assert_eq!(said(&facts, key), Some(Value::Yes), "{key}");
    }
    assert_eq!(said(&facts, "geld.achterstand"), Some(Value::No));
    // Of a topic without a tick nothing is known about its needs.
    for key in ["huis.koken", "domein.NET", "domein.GELD", "gekozen.WERK"] {
        assert_eq!(said(&facts, key), None, "{key}");
    }
    let unknown = read(r#"{"needs": ["geld.zwemmen", "domein.GELD"]}"#).unwrap_err();
    assert!(unknown.contains("geld.zwemmen"), "{unknown}");
}

#[test]
fn an_old_key_is_refused_with_the_new_one() {
    let texts = files::texts(".").unwrap();
    for (old, new) in [
        (r#"{"schulden": true}"#, "geld.achterstand"),
        (r#"{"beslag": true}"#, "geld.deurwaarder"),
        (r#"{"mzLast": "zwaar"}"#, "mz.op"),
        (r#"{"weetErvan": true}"#, "wilHulp"),
        (r#"{"wens": {"GELD": true}}"#, "gekozen"),
        (r#"{"leeftijd": "67+"}"#, "75+"),
        (r#"{"leeftijdKind": "<12"}"#, "4-11"),
    ] {
        let wrong = case::read(old, &texts).unwrap_err();
        assert!(wrong.contains(new), "{old}: {wrong}");
    }
}
