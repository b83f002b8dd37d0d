//! Sending a text to a municipality that receives it (`public/bridge/send.mjs`): the one thing that ever leaves the device.

use wasm_bindgen::prelude::*;

/// It is unknown whether it arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

#[wasm_bindgen(module = "/public/bridge/send.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = post)]
    async fn post_text(url: &str, key: &str, body: &str) -> Result<JsValue, JsValue>;
}

/// Sends a text to this address. Gives the status, 0 when nothing has left the device, and what was answered in JSON.
///
/// # Errors
/// When no answer came that can be read.
pub async fn post(url: &str, key: &str, body: &str) -> Result<(u16, String), Unknown> {
    let answer = post_text(url, key, body).await.ok().and_then(|answer| answer.as_string());
    let answer = answer.ok_or(Unknown)?;
    let (status, text) = answer.split_once(' ').ok_or(Unknown)?;
    Ok((status.parse().map_err(|_| Unknown)?, text.to_owned()))
}
