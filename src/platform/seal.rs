//! Sealing a text with a passphrase, by the browser's own cryptography (`public/bridge/seal.mjs`).

use wasm_bindgen::prelude::*;

/// The passphrase is another one, the text was changed, or the browser cannot do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

#[wasm_bindgen(module = "/public/bridge/seal.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = canSeal)]
    fn can_seal() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = seal)]
    async fn seal_text(text: &str, passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = open)]
    async fn open_text(sealed: &str, passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = pick)]
    fn pick_words(words: Vec<String>, count: u32) -> Result<Vec<JsValue>, JsValue>;
}

/// Whether this browser can do it here.
#[must_use]
pub fn is_supported() -> bool {
    can_seal().unwrap_or(false)
}

/// The text, sealed: a JWE in compact form.
///
/// # Errors
/// When the browser refuses.
pub async fn seal(text: &str, passphrase: &str) -> Result<String, Refused> {
    seal_text(text, passphrase).await.ok().and_then(|sealed| sealed.as_string()).ok_or(Refused)
}

/// The text that was sealed.
///
/// # Errors
/// When it does not open; the cause cannot be told.
pub async fn open(sealed: &str, passphrase: &str) -> Result<String, Refused> {
    open_text(sealed, passphrase).await.ok().and_then(|text| text.as_string()).ok_or(Refused)
}

/// A key of so many of these letters, each as likely as any other.
///
/// # Errors
/// When the browser has no random number generator.
pub fn key(letters: &str, count: u32) -> Result<String, Refused> {
    pick(letters.chars().map(String::from).collect(), count).map(|key| key.replace(' ', ""))
}

/// So many of these words, each as likely as any other.
///
/// # Errors
/// When the browser has no chance to offer.
pub fn pick(words: Vec<String>, count: u32) -> Result<String, Refused> {
    let picked = pick_words(words, count).map_err(|_| Refused)?;
    let picked: Option<Vec<String>> = picked.iter().map(JsValue::as_string).collect();
    picked.map(|words| words.join(" ")).ok_or(Refused)
}
