//! The pieces of text on the page, in the order in which they are read.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Headings, paragraphs, lines and labels that hold no smaller ones. What is folded up is left out, and what a
/// dialog would ask.
const BLOCKS: &str = "main :is(h1,h2,h3,p,li,dt,dd,label,summary)\
:not(:has(h1,h2,h3,p,li,dt,dd,label,summary),details:not([open])>:not(summary),details:not([open])>:not(summary) *,dialog *)";
/// What others in the room must not hear.
const HUSHED: &str = "[data-hush]";
/// The class of the block that is being read.
const BEING_READ: &str = "sw-aloud";

/// A piece of text on the page.
#[derive(Clone)]
pub struct Block(HtmlElement);

/// The blocks inside what this selector selects, and whether some there are not to be read aloud.
#[must_use]
pub fn inside(selector: &str) -> (Vec<Block>, bool) {
    let (mut blocks, mut hushed) = (Vec::new(), false);
    if let Ok(found) = gloo_utils::document().query_selector_all(BLOCKS) {
        for place in 0..found.length() {
            let Some(element) = found.get(place) else { continue };
            let element: HtmlElement = element.unchecked_into();
            let is_in = |outer: &str| matches!(element.closest(outer), Ok(Some(_)));
            if is_in(HUSHED) {
                hushed |= is_in(selector);
            } else if is_in(selector) {
                blocks.push(Block(element));
            }
        }
    }
    (blocks, hushed)
}

impl Block {
    /// The words in it, a sentence for each line; none when it is gone from the page or not shown.
    #[must_use]
    pub fn text(&self) -> String {
        if !self.0.is_connected() {
            return String::new();
        }
        let text = self.0.inner_text();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(". ")
    }

    /// Shows that this is being read, or no longer.
    pub fn mark(&self, on: bool) {
        let _ = self.0.class_list().toggle_with_force(BEING_READ, on);
    }
}
