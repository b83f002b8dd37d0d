//! Runs the stories in `tests/scenarios` and `tests/cases.txt` through the engine that the browser runs.

use crate::stories::{self, catalogue, scenario::scenarios, table};
use samenwijzer::content::files;

#[test]
fn every_story_ends_where_it_should() {
    let texts = files::texts(".").unwrap();
    let all = scenarios(&texts);
    if std::env::var("UPDATE").is_ok() {
        table::update(catalogue);
        return;
    }
    let check =
        |one: &stories::scenario::Scenario| one.check(catalogue(&one.municipality), &texts, true);
    let wrong: Vec<String> = all.iter().flat_map(check).collect();
    assert!(all.len() >= 266, "only {} stories", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
