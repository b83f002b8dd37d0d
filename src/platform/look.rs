//! The look of a municipality: a style beside that of the app.

use js_sys::{Array, Reflect};
use web_sys::CssStyleSheet;

/// Shows the pages in this style. They keep the look of the app where it is empty, and in browsers that do not take
/// a style from a script (before the spring of 2023).
pub fn wear(style: &str) {
    let styles = Array::new();
    if !style.is_empty()
        && let Ok(sheet) = CssStyleSheet::new()
        && sheet.replace_sync(style).is_ok()
    {
        styles.push(&sheet);
    }
    let _ = Reflect::set(&gloo_utils::document(), &"adoptedStyleSheets".into(), &styles);
}
