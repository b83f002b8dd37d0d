//! Where the words of a text field are kept.

use leptos::prelude::*;

/// Where the words of a text field are kept: read from there, and written back with each change.
pub struct Field {
    /// Reads them.
    pub read: Box<dyn Fn() -> String + Send + Sync>,
    /// Writes them.
    pub write: Box<dyn Fn(String)>,
}

impl Field {
    /// Kept somewhere that can be read and written.
    pub fn new(
        read: impl Fn() -> String + Send + Sync + 'static,
        write: impl Fn(String) + 'static,
    ) -> Self {
        Self { read: Box::new(read), write: Box::new(write) }
    }
}

impl From<RwSignal<String>> for Field {
    fn from(signal: RwSignal<String>) -> Self {
        Self::new(move || signal.get(), move |words| signal.set(words))
    }
}
