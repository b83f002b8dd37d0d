//! What the browser asked of the host since the page began.

/// How many files were loaded. None when the browser does not count.
#[must_use]
pub fn files() -> Option<u32> {
    Some(gloo_utils::window().performance()?.get_entries_by_type("resource").length())
}
