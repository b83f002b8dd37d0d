//! What is typed, ticked or open on the page that is shown, kept while its texts change.
//!
//! Other words mean that the page is made again. What is still on its way to the walk would be lost with
//! it; here it outlives that, under a name that the page chooses, until another page is shown.

use leptos::prelude::*;
use std::{any::Any, cell::RefCell};

thread_local! {
    // One page is shown at a time.
    static KEPT: RefCell<Vec<(String, Box<dyn Any>)>> = const { RefCell::new(Vec::new()) };
}

/// What the page keeps under this name; `first` when it is new.
pub fn kept<T: Send + Sync + 'static>(name: &str, first: T) -> RwSignal<T> {
    let signal = KEPT.with_borrow_mut(|kept| {
        let found = kept.iter().find(|(known, _)| known == name);
        let found = found.and_then(|(_, signal)| signal.downcast_ref::<ArcRwSignal<T>>().cloned());
        found.unwrap_or_else(|| {
            let signal = ArcRwSignal::new(first);
            kept.push((name.to_owned(), Box::new(signal.clone())));
            signal
        })
    });
    signal.into()
}

/// Keeps nothing any more: another page is shown.
pub fn clear() {
    KEPT.take();
}
