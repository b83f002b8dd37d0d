//! What is looked at one case at a time: answers within a second or two. One program, as one links faster than twenty.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail by panicking, and the figures are its report"
)]

#[path = "../support/stories/mod.rs"]
mod stories;

mod boundaries;
mod carer_apart_household;
mod circle_and_steps;
mod circles;
mod compiled;
mod desk;
mod idle;
mod life_stories;
mod links;
mod locales;
mod optional_pages;
mod own_words;
mod own_words_confirmed;
mod papers;
mod parts;
mod reading;
mod record;
mod scenarios;
mod schemas;
mod supply;
mod tidy;
mod topics;
mod traces;
