//! What is true of very many cases: all states, changes, files and ways. Takes most of the time of the tests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test may fail by panicking, and the figures are its report"
)]

#[path = "../support/mutants/mod.rs"]
mod mutants;
#[path = "../support/states/mod.rs"]
mod states;
#[path = "../support/stories/mod.rs"]
mod stories;

mod acceptance;
mod broken;
mod copy;
mod coverage;
mod economy;
mod exclusions;
mod graph;
mod helper;
mod metamorphic;
mod mutation;
mod properties;
mod receiver;
mod sending;
