//! A draft on the resident's own device, sealed, in the store of the browser (`public/bridge/draft.mjs`).

use super::seal::Refused;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/bridge/draft.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = has)]
    fn has_draft() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = isOn)]
    fn keeps() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = begin)]
    async fn begin_draft(passphrase: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = read)]
    async fn read_draft(passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = write)]
    async fn write_draft(text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = erase)]
    fn erase_draft() -> Result<(), JsValue>;
}

/// Whether something is kept in this browser, by this page or an earlier one.
#[must_use]
pub fn exists() -> bool {
    has_draft().unwrap_or(false)
}

/// Whether this page keeps a draft.
#[must_use]
pub fn is_on() -> bool {
    keeps().unwrap_or(false)
}

/// Keeps a draft from now on, sealed with this passphrase.
///
/// # Errors
/// When the browser refuses.
pub async fn begin(passphrase: &str) -> Result<(), Refused> {
    begin_draft(passphrase).await.map_err(|_| Refused)
}

/// What is kept.
///
/// # Errors
/// When it does not open; the cause cannot be told.
pub async fn read(passphrase: &str) -> Result<String, Refused> {
    read_draft(passphrase).await.ok().and_then(|text| text.as_string()).ok_or(Refused)
}

/// Puts this in the place of what is kept.
///
/// # Errors
/// When the browser refuses, or another page wrote or wiped the draft.
pub async fn write(text: &str) -> Result<(), Refused> {
    write_draft(text).await.map_err(|_| Refused)
}

/// Wipes what is kept, and keeps nothing from now on.
pub fn erase() {
    // A browser that keeps nothing has nothing to wipe.
    erase_draft().ok();
}
