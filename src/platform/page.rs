//! The page itself: its title, what has the focus, and where it is scrolled.

use std::sync::OnceLock;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// Sets the title. It may say the place in the walk, never what it is about: titles go to the disk.
pub fn set_title(title: &str) {
    gloo_utils::document().set_title(title);
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to the first of these ids that is on the page.
pub fn focus_first_of(ids: &[String]) {
    if let Some(element) = ids.iter().find_map(|id| element(id)) {
        let _ = element.focus();
    }
}

/// Moves the focus to the heading of a new page and shows its top.
pub fn arrive(id: &str) {
    gloo_utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    focus(id);
}

/// The element that the app lives in, emptied of what the page shows without it.
#[must_use]
pub fn clear_root() -> Option<HtmlElement> {
    let root = element("app")?;
    root.set_text_content(None);
    Some(root)
}

/// The address of the file with pictures, as the page names it.
#[must_use]
pub fn icons() -> &'static str {
    static ICONS: OnceLock<String> = OnceLock::new();
    ICONS.get_or_init(|| {
        element("app").and_then(|root| root.dataset().get("icons")).unwrap_or_default()
    })
}

/// Lets the page without script say that the app did not start (see `public/boot/start.mjs`).
pub fn say_that_it_did_not_start() {
    wasm_bindgen::throw_str("the content did not load");
}

/// Moves the focus to the element with this id if the one with the other id has it.
pub fn pass_focus(from: &str, to: &str) {
    let focused = gloo_utils::document().active_element();
    if focused.is_some_and(|focused| focused.id() == from) {
        focus(to);
    }
}

/// Sets the classes of the whole document.
pub fn set_look(classes: &str) {
    if let Some(root) = gloo_utils::document().document_element() {
        root.set_class_name(classes);
    }
}

/// The classes of the whole document.
#[must_use]
pub fn look() -> String {
    gloo_utils::document().document_element().map(|root| root.class_name()).unwrap_or_default()
}

/// Whether what this event happened to is open.
#[must_use]
pub fn is_open(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.has_attribute("open"))
}

/// The value in the query of the address under this name, at the start.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    let search = gloo_utils::window().location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The element with this id.
pub(super) fn element(id: &str) -> Option<HtmlElement> {
    gloo_utils::document().get_element_by_id(id)?.dyn_into().ok()
}
