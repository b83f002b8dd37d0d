//! The device's own way to share a text: with an app or a person that the resident chooses there.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// The browser did not share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Whether this browser can share.
#[must_use]
pub fn is_supported() -> bool {
    let navigator = gloo_utils::window().navigator();
    js_sys::Reflect::get(&navigator, &"share".into()).is_ok_and(|share| share.is_function())
}

/// Shares a text. Closing what the device shows is no refusal.
///
/// # Errors
/// When the browser refuses.
pub async fn share(text: &str) -> Result<(), Refused> {
    if !is_supported() {
        return Err(Refused);
    }
    let data = ShareData::new();
    data.set_text(text);
    let shared = JsFuture::from(gloo_utils::window().navigator().share_with_data(&data)).await;
    let is_closed = |error: &JsValue| {
        let name = js_sys::Reflect::get(error, &"name".into());
        name.is_ok_and(|name| name == "AbortError")
    };
    match shared {
        Err(error) if !is_closed(&error) => Err(Refused),
        _ => Ok(()),
    }
}
