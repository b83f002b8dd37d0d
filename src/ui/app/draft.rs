//! Whether a draft is kept on this device, and wiping it. What is kept, and when, is in `device/draft.rs`.

use super::App;
use crate::platform::draft;
use leptos::prelude::*;

/// Whether a draft is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// It is not.
    Off,
    /// Every change is kept.
    On,
    /// It was to be kept, and the browser or another page of the app came between.
    Failed,
}

/// Whether a draft is kept now, for an instance of the app that begins.
pub fn now() -> Draft {
    if draft::is_on() { Draft::On } else { Draft::Off }
}

/// Wipes what is kept, and keeps nothing from now on.
pub fn erase(app: App) {
    draft::erase();
    app.draft.set(Draft::Off);
}
