//! Runs the stories in `tests/scenarios` through the engine that the browser runs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking"
)]

mod stories;

use samenwijzer::content::files;
use stories::{catalogue, scenario::scenarios};

#[test]
fn every_story_ends_where_it_should() {
    let texts = files::texts(".").unwrap();
    let all = scenarios(&texts);
    if std::env::var("UPDATE").is_ok() {
        for one in &all {
            one.update(catalogue(&one.municipality));
        }
        return;
    }
    let check =
        |one: &stories::scenario::Scenario| one.check(catalogue(&one.municipality), &texts, true);
    let wrong: Vec<String> = all.iter().flat_map(check).collect();
    assert!(all.len() >= 200, "only {} stories", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
