//! Handing over a text from one screen to a camera, as QR codes (`public/bridge/qr.mjs`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/bridge/qr.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = showCodes)]
    async fn show_codes(
        id: &str,
        text: &str,
        code: &str,
        hear: &JsValue,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = nextCode)]
    async fn next_code(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = runCodes)]
    async fn run_codes(id: &str, is_running: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readCodes)]
    async fn read_codes(id: &str, hear: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = stopCamera)]
    async fn stop_camera() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = unlockCode)]
    async fn unlock_code(sealed: &str, code: &str) -> Result<JsValue, JsValue>;
}

/// It cannot be shown or read here, or the camera may not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// What was read.
pub enum Text {
    /// Everybody could read it.
    Open(String),
    /// It opens with a code.
    Locked(String),
}

/// Calls `hear` with which one of how many.
fn heard(hear: impl Fn(u32, u32) + 'static) -> JsValue {
    Closure::<dyn Fn(u32, u32)>::new(hear).into_js_value()
}

/// Shows a text in the canvas with this id. With `code`, digits to say aloud, it opens with that only. Returns
/// whether the codes follow each other by themselves: not on a device that is set to less movement.
///
/// # Errors
/// When the text is too long, or the browser cannot do it.
pub async fn show(
    id: &str,
    text: &str,
    code: &str,
    hear: impl Fn(u32, u32) + 'static,
) -> Result<bool, Refused> {
    let runs = show_codes(id, text, code, &heard(hear)).await.map_err(|_| Refused)?;
    Ok(runs.is_truthy())
}

/// Shows the next code in this canvas.
pub async fn next(id: &str) {
    // Where none is shown there is no next one.
    next_code(id).await.ok();
}

/// Lets the codes follow each other by themselves, or not.
pub async fn run(id: &str, is_running: bool) {
    run_codes(id, is_running).await.ok();
}

/// Reads codes with the camera, shown in the video with this id, until all are there.
///
/// # Errors
/// When there is no camera, it may not be used, or what it read is damaged.
pub async fn read(id: &str, hear: impl Fn(u32, u32) + 'static) -> Result<Text, Refused> {
    let read = read_codes(id, &heard(hear)).await.map_err(|_| Refused)?;
    let part = |place| js_sys::Array::from(&read).get(place).as_string();
    let text = part(1).ok_or(Refused)?;
    Ok(if part(0).as_deref() == Some("locked") { Text::Locked(text) } else { Text::Open(text) })
}

/// Uses the camera no longer.
pub async fn stop() {
    stop_camera().await.ok();
}

/// What was locked with a code.
///
/// # Errors
/// When the code is another one; a wrong code and damage look the same.
pub async fn unlock(sealed: &str, code: &str) -> Result<String, Refused> {
    unlock_code(sealed, code).await.ok().and_then(|text| text.as_string()).ok_or(Refused)
}
