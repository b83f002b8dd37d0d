//! Does the page about privacy say what was measured, no more and no less?

use samenwijzer::{
    content::files,
    device::traces::{GONE, STAYS},
};
use serde_json::Value;
use std::fs;

/// The ids of the traces that stay, and of those that do not. One stays when any engine keeps it, and when nobody
/// can measure it.
fn measured(data: &Value) -> (Vec<String>, Vec<String>) {
    let traces = data["traces"].as_array().unwrap();
    let id = |trace: &&Value| trace["id"].as_str().unwrap().to_owned();
    let stays = |trace: &&Value| match trace["stays"].as_object() {
        Some(engines) => engines.values().any(|stays| stays.as_bool().unwrap()),
        None => !trace["source"].as_str().unwrap().is_empty(),
    };
    let (stay, gone): (Vec<&Value>, Vec<&Value>) = traces.iter().partition(stays);
    (stay.iter().map(id).collect(), gone.iter().map(id).collect())
}

fn data() -> Value {
    serde_json::from_str(&fs::read_to_string("tests/data/traces.json").unwrap()).unwrap()
}

#[test]
fn the_page_says_exactly_what_was_measured() {
    let (stay, gone) = measured(&data());
    assert_eq!(stay, STAYS);
    assert_eq!(gone, GONE);
    let texts = files::texts(".").unwrap();
    let ids = STAYS.map(|id| format!("stays-{id}")).into_iter();
    for id in ids.chain(GONE.map(|id| format!("gone-{id}"))) {
        assert!(texts.find(&id, &[]).is_some(), "{id} has no text");
    }
    println!("traces: {} stay, {} do not", stay.len(), gone.len());
}

#[test]
fn a_measurement_that_changes_is_found() {
    let mut data = data();
    data["traces"][0]["stays"]["firefox"] = Value::Bool(true);
    assert_ne!(measured(&data).1, GONE);
}
