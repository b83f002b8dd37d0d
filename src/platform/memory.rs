//! What outlives this instance of the app: `public/boot/memory.mjs`. After a trap the next instance begins with
//! what is noted here. In the memory of the page only, never in a store.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/boot/memory.mjs")]
extern "C" {
    /// Notes a change, before it is made.
    pub fn note(change: Vec<u8>);
    /// Notes which page is shown. What was filled in on the last one is confirmed or left.
    pub fn arrive(whereabouts: Vec<u8>);
    /// Notes which municipality was chosen.
    pub fn live(id: &str, name: &str);
    /// Keeps all answers in words, for when no instance works.
    pub fn tell(words: String);
    /// Says that the first page is there, and the id of its heading.
    pub fn shown(heading: &str);
    /// The changes that were noted, one after the other.
    #[must_use]
    pub fn changes() -> Vec<u8>;
    /// The page that was shown last; empty when no instance before this one came that far.
    #[must_use]
    pub fn whereabouts() -> Vec<u8>;
    /// The id and name of the municipality that was chosen; empty when none was.
    #[must_use]
    pub fn residence() -> Vec<String>;
    /// Forgets what was told, and with it the municipality or not.
    pub fn forget(where_somebody_lives: bool);
    /// See [`renew`].
    #[wasm_bindgen(catch)]
    pub(super) fn renew_page() -> Result<(), JsValue>;
    /// What could not be cleared before this instance was started: `stores`, `clipboard`.
    #[must_use]
    pub fn uncleared() -> Vec<String>;
    #[wasm_bindgen(catch)]
    pub(super) async fn file(address: &str) -> Result<JsValue, JsValue>;
}

/// Ends this instance, overwrites what it remembers, clears what the browser keeps, and starts another one.
pub fn renew() {
    // The page only notes that it has to be done.
    renew_page().ok();
}
