//! A file that the resident chose.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// Why there is nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No file was chosen, or more than one.
    NoFile,
    /// It is larger than what is asked for.
    TooLarge,
    /// The browser could not read it: it changed, or its disk is gone.
    Unreadable,
}

/// What is in the file that was chosen in the control with this id. The control is empty after that, so
/// that the same file can be chosen again.
///
/// # Errors
/// When there is no file, it is larger than `most` bytes, or it cannot be read.
pub async fn chosen(id: &str, most: usize) -> Result<Vec<u8>, Refused> {
    let control = gloo_utils::document().get_element_by_id(id).ok_or(Refused::NoFile)?;
    let control: HtmlInputElement = control.dyn_into().map_err(|_| Refused::NoFile)?;
    let files = control.files().ok_or(Refused::NoFile)?;
    let file = files.get(0).filter(|_| files.length() == 1).ok_or(Refused::NoFile)?;
    #[allow(clippy::cast_precision_loss, reason = "it is a small number")]
    let is_large = file.size() > most as f64;
    let read = if is_large { None } else { Some(JsFuture::from(file.array_buffer())) };
    control.set_value("");
    let bytes = read.ok_or(Refused::TooLarge)?.await.map_err(|_| Refused::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}
