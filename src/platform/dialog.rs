//! Dialogs that come before the rest of the page.

use super::page;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// The browser opened no dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Opens the dialog with this id and moves the focus to the element in it with the other id.
///
/// # Errors
/// When the browser has no dialogs.
pub fn open(id: &str, first: &str) -> Result<(), Refused> {
    dialog(id).ok_or(Refused)?.show_modal().map_err(|_| Refused)?;
    page::focus(first);
    Ok(())
}

/// Closes the dialog with this id; the browser moves the focus back to where it was.
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    page::element(id)?.dyn_into().ok()
}
