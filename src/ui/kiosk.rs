//! A computer at a place where people are helped, such as a library: the address of its start page says where it
//! stands (`?plek=haarlem`) and what cannot be done there (`&printen=nee`). See docs/kiosk.md.

use crate::platform::page;
use std::sync::OnceLock;

/// The municipality where it is; none when this is no such computer.
#[must_use]
pub fn place() -> Option<String> {
    static PLACE: OnceLock<Option<String>> = OnceLock::new();
    PLACE.get_or_init(|| page::query("plek")).clone()
}

/// Whether the app runs on such a computer.
#[must_use]
pub fn is_here() -> bool {
    place().is_some()
}

/// Whether it has a printer.
#[must_use]
pub fn prints() -> bool {
    !is_here() || page::query("printen").as_deref() != Some("nee")
}
