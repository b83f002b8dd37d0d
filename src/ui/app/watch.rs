//! Whether somebody is still there, for all pages. What follows from it is in `device/idle.rs`.

use crate::device::idle::{Idle, LIMITS};
use leptos::prelude::*;

/// What is known about whether somebody is still there.
#[derive(Clone, Copy)]
pub struct Watch {
    /// Whether a shared device is wiped by itself; a volunteer can switch that off for this visit.
    pub is_on: RwSignal<bool>,
    /// Whether everything was just wiped.
    pub has_wiped: RwSignal<bool>,
    /// The id of the text that is said about it; empty when there is nothing to say.
    pub said: RwSignal<&'static str>,
    /// How many seconds are left.
    pub seconds: RwSignal<u64>,
    /// How long nobody did anything.
    pub idle: StoredValue<Idle>,
}

impl Watch {
    /// On. There is one as long as the page lives.
    pub fn new() -> &'static Self {
        Box::leak(Box::new(Self {
            is_on: RwSignal::new(true),
            has_wiped: RwSignal::new(false),
            said: RwSignal::new(""),
            seconds: RwSignal::new(0),
            idle: StoredValue::new(Idle::new(LIMITS)),
        }))
    }

    /// Another page is shown.
    pub fn arrive(self) {
        self.said.set("");
        self.has_wiped.set(false);
    }
}
