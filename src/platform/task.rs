//! Work that waits for the browser.

use std::{future::Future, pin::Pin};

/// Starts something that finishes later. Works before anything is mounted, when Leptos has no executor.
pub fn start(work: impl Future<Output = ()> + 'static) {
    // Boxed, so that the code that runs it exists once.
    wasm_bindgen_futures::spawn_local(Box::pin(work) as Pin<Box<dyn Future<Output = ()>>>);
}
