//! The website around the app, when it is in a frame (`public/bridge/host.mjs`, docs/embedding.md). Refuses to know who that is:
//! only websites of the list of this installation can answer at all.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/bridge/host.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = isOffered)]
    fn offered(municipality: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = give)]
    async fn give_text(key: &str, text: &str) -> Result<JsValue, JsValue>;
}

/// How handing over went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The website said that it has exactly this text.
    Confirmed,
    /// It did not say so within ten seconds. It may have it.
    Unsure,
    /// It has nothing, or wants nothing.
    Refused,
}

/// Whether the website around the app is that of this municipality, and said that it can receive a text.
#[must_use]
pub fn is_offered(municipality: &str) -> bool {
    offered(municipality).unwrap_or(false)
}

/// Hands over exactly this text, once. Only after the resident agreed. The same text goes again under the same key.
pub async fn give(key: &str, text: &str) -> Given {
    let said = give_text(key, text).await.ok().and_then(|said| said.as_string());
    match said.as_deref() {
        Some("confirmed") => Given::Confirmed,
        Some("refused") => Given::Refused,
        _ => Given::Unsure,
    }
}
