//! A question that comes before anything else, for what cannot be undone. It is the dialog of the browser
//! itself: that keeps the focus inside, closes with Escape, and gives the focus back.

use super::{header::exit, heading::heading_2};
use crate::{
    platform::dialog::{self, Refused},
    ui::{
        app::App,
        html::{El, block, p},
    },
};

/// The id of the dialog; a page has one.
const DIALOG: &str = "d";
/// The id of the answer that changes nothing.
const SAFE: &str = "ds";

/// A dialog that asks this. `safe` is the answer that changes nothing, and has the focus at first. The way
/// out comes before everything: the one in the header cannot be pressed while a dialog is open.
pub fn dialog(app: App, heading: String, text: String, safe: El, other: El) -> El {
    block("dialog", "sw-dialog")
        .attr("id", DIALOG)
        .attr("aria-labelledby", "dh")
        .attr("aria-describedby", "dp")
        .child(exit(app))
        .child(heading_2(heading).attr("id", "dh"))
        .child(p(text).attr("id", "dp"))
        .child(block("div", "sw-row").child(safe.attr("id", SAFE)).child(other))
}

/// Opens the dialog of the page.
///
/// # Errors
/// When the browser has no dialogs.
pub fn open_dialog() -> Result<(), Refused> {
    dialog::open(DIALOG, SAFE)
}

/// Closes it; the focus goes back to where it was.
pub fn close_dialog() {
    dialog::close(DIALOG);
}
