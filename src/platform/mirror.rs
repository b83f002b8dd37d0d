//! A second window on this device that follows this one (`public/bridge/mirror.mjs`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/bridge/mirror.mjs")]
extern "C" {
    #[wasm_bindgen(catch, js_name = isMirror)]
    fn is_mirror() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = openMirror)]
    fn open_mirror() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = follow)]
    fn follow_other(hear: &JsValue) -> Result<(), JsValue>;
}

/// The browser opened no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Whether this is the window that follows.
#[must_use]
pub fn is_here() -> bool {
    is_mirror().unwrap_or(false)
}

/// Opens the window that follows.
///
/// # Errors
/// When the browser refuses.
pub fn open() -> Result<(), Refused> {
    open_mirror().map_err(|_| Refused)
}

/// Calls `hear` with the whereabouts in the other window each time something changes there; the changes
/// themselves are then in `memory`.
pub fn follow(hear: impl Fn(Vec<u8>) + 'static) {
    let hear = Closure::<dyn Fn(js_sys::Uint8Array)>::new(move |bytes: js_sys::Uint8Array| {
        hear(bytes.to_vec());
    });
    // A window that no other one opened follows nothing, and stays at its first page.
    follow_other(&hear.into_js_value()).ok();
}
