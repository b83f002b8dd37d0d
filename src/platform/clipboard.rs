//! Copying text.

use wasm_bindgen_futures::JsFuture;

/// The browser did not copy: it cannot, or the resident refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Puts a text on the clipboard.
///
/// # Errors
/// When the browser has no clipboard or refuses it.
pub async fn copy(text: String) -> Result<(), Refused> {
    let navigator = gloo_utils::window().navigator();
    // Without a secure connection there is no clipboard object at all.
    let has_clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if has_clipboard.map_or(true, |found| found.is_undefined()) {
        return Err(Refused);
    }
    let copied = JsFuture::from(navigator.clipboard().write_text(&text)).await;
    copied.map(|_| ()).map_err(|_| Refused)
}
