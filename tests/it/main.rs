//! What is looked at one case at a time: answers within a second or two. One program, as one links faster than twenty.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail by panicking, and the figures are its report"
)]

#[path = "../stories/mod.rs"]
mod stories;

mod boundaries;
mod desk;
mod extra;
mod idle;
mod links;
mod locales;
mod own;
mod papers;
mod parts;
mod reading;
mod record;
mod scenarios;
mod schemas;
mod supply;
mod tidy;
mod together;
mod topics;
mod traces;
mod verhalen;
