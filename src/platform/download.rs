//! Saving a file on the device.

use gloo_file::Blob;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Url;

/// How long the browser gets to read the file before its address ends, in milliseconds.
const TIME_TO_READ: u32 = 60_000;

/// The browser did not save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Offers a calendar as a file with this name.
///
/// # Errors
/// When the browser refuses.
pub fn save_calendar(name: &str, calendar: &str) -> Result<(), Refused> {
    save(name, calendar, "text/calendar;charset=utf-8")
}

/// Offers a page of HTML as a file with this name.
///
/// # Errors
/// When the browser refuses. Some say nothing when they do: then nothing is known here either.
pub fn save_html(name: &str, html: &str) -> Result<(), Refused> {
    save(name, html, "text/html;charset=utf-8")
}

fn save(name: &str, text: &str, kind: &str) -> Result<(), Refused> {
    let blob = Blob::new_with_options(text, Some(kind));
    // Not gloo's own address: that one panics when the browser refuses.
    let url = Url::create_object_url_with_blob(blob.as_ref()).map_err(|_| Refused)?;
    let link = gloo_utils::document().create_element("a").map_err(|_| Refused)?;
    let link: web_sys::HtmlAnchorElement = link.dyn_into().map_err(|_| Refused)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(TIME_TO_READ, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
