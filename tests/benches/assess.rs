//! How long the advice and the next question take, for the heaviest story: `cargo bench --bench assess`.
//!
//! Aim: under 200 µs for the advice, so that it can be computed again after every key.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark may fail by panicking"
)]

#[path = "../support/stories/mod.rs"]
mod stories;

use divan::{Bencher, black_box};
use samenwijzer::{
    domain::{assess::assess, flow, question::Path},
    walk::Walk,
};
use stories::{Story, catalogue, stories, today, topics};

/// The stories in which most applies.
const HEAVY: [&str; 4] = ["P02", "P03", "P11", "P14"];

fn main() {
    divan::main();
}

fn story(name: &str) -> Story {
    stories().into_iter().find(|story| story.name == name).unwrap()
}

#[divan::bench(args = HEAVY)]
fn advice(bencher: Bencher, name: &str) {
    let story = story(name);
    let catalogue = catalogue(&story.municipality);
    bencher.bench(|| assess(black_box(catalogue), black_box(&story.facts), &[], today()));
}

#[divan::bench(args = HEAVY)]
fn next_question(bencher: Bencher, name: &str) {
    let story = story(name);
    let catalogue = catalogue(&story.municipality);
    let topics = topics(&story.facts);
    bencher.bench(|| {
        let walked = flow::Walked { path: Path::Vraag, topics: &topics, done: &[], precise: false };
        flow::next(black_box(catalogue), black_box(&story.facts), walked, today())
    });
}

#[divan::bench]
fn advice_at_the_start(bencher: Bencher) {
    let catalogue = catalogue("haarlem");
    bencher.bench(|| black_box(Walk::default()).assess(black_box(catalogue), today()));
}
