//! Printing.

/// The browser did not print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Opens the print dialog of the browser.
///
/// # Errors
/// When the browser refuses, as inside some frames.
pub fn print() -> Result<(), Refused> {
    gloo_utils::window().print().map_err(|_| Refused)
}
