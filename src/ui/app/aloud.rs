//! Reading the page aloud, block after block, with pausing and stopping.
//!
//! Pausing is stopping that remembers where: on many phones the browser's own pause never goes on.

use crate::platform::{
    blocks::{self, Block},
    page,
    speech::{self, Refused},
    task,
};
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};

/// The id of the button that reads aloud, pauses, and reads on.
pub const READ: &str = "v";
/// The id of the button that stops.
pub const STOP: &str = "vs";

/// Nothing is read. The states are the ids of what the button says then.
pub const SILENT: &str = "aloud-read";
/// It reads.
pub const READING: &str = "aloud-pause";
/// It waits where it was.
pub const PAUSED: &str = "aloud-go-on";

/// What is read.
struct Reading {
    blocks: Vec<Block>,
    /// The block that is read.
    place: usize,
    /// What the blocks are inside of.
    within: String,
    /// Goes up whenever the voice is told something else, so that what was under way can tell.
    turn: u32,
}

thread_local! {
    // A device has one voice.
    static READING_NOW: RefCell<Reading> =
        const { RefCell::new(Reading { blocks: Vec::new(), place: 0, within: String::new(), turn: 0 }) };
}

/// Reading aloud.
#[derive(Clone, Copy)]
pub struct Aloud {
    /// What the voice does.
    pub state: RwSignal<&'static str>,
    /// What is said about it.
    pub said: RwSignal<&'static str>,
}

impl Aloud {
    /// Reads what this selector selects, or is silent again when it was reading just that.
    pub fn read(self, selector: &str) {
        let was = self.state.get_untracked();
        self.stop();
        let (blocks, hushed) = blocks::inside(selector);
        let same = READING_NOW.with_borrow_mut(|now| {
            let same = now.within == selector;
            *now = Reading { blocks, place: 0, within: selector.to_owned(), turn: now.turn };
            same
        });
        if !same || was != READING {
            self.said.set(if hushed { "aloud-hushed" } else { "" });
            self.go_on();
        }
    }

    /// Whether it reads now.
    pub fn is_reading(self) -> bool {
        self.state.get_untracked() == READING
    }

    /// Waits at the block that is being read.
    pub fn pause(self) {
        quiet();
        self.state.set(PAUSED);
    }

    /// Reads on, from the start of the block where it waited.
    pub fn go_on(self) {
        self.state.set(READING);
        let turn = next_turn();
        task::start(async move {
            speech::ready().await;
            self.say(turn);
        });
    }

    /// Stops, if it was reading.
    pub fn stop(self) {
        if self.state.get_untracked() != SILENT {
            quiet();
            self.state.set(SILENT);
            // The button to stop goes away.
            page::pass_focus(STOP, READ);
        }
    }

    /// Says the block at the place, or the first after it that says anything.
    fn say(self, turn: u32) {
        let text = READING_NOW.with_borrow_mut(|now| {
            if now.turn != turn {
                return None;
            }
            while let Some(block) = now.blocks.get(now.place) {
                let text = block.text();
                if !text.is_empty() {
                    return Some(text);
                }
                now.place += 1;
            }
            Some(String::new())
        });
        let Some(text) = text else { return };
        if text.is_empty() {
            self.stop();
            return;
        }
        mark(true);
        let then = move |outcome| {
            let is_now = READING_NOW.with_borrow(|now| now.turn == turn);
            if is_now {
                self.told(turn, outcome);
            }
        };
        if let Err(refused) = speech::say(&text, Rc::new(then)) {
            self.refuse(refused);
        }
    }

    /// A block was read, or was not.
    fn told(self, turn: u32, outcome: Result<(), Refused>) {
        match outcome {
            Ok(()) => {
                mark(false);
                READING_NOW.with_borrow_mut(|now| now.place += 1);
                self.say(turn);
            }
            Err(refused) => self.refuse(refused),
        }
    }

    fn refuse(self, refused: Refused) {
        self.stop();
        self.said.set(match refused {
            Refused::Unsupported => "aloud-unsupported",
            Refused::NoVoice => "aloud-no-voice",
            Refused::Failed => "aloud-failed",
        });
    }
}

fn next_turn() -> u32 {
    READING_NOW.with_borrow_mut(|now| {
        now.turn = now.turn.wrapping_add(1);
        now.turn
    })
}

fn quiet() {
    next_turn();
    speech::stop();
    mark(false);
}

fn mark(on: bool) {
    READING_NOW.with_borrow(|now| {
        if let Some(block) = now.blocks.get(now.place) {
            block.mark(on);
        }
    });
}
