//! A small button that reads a piece of the page aloud, for who points. By keyboard and for a screen
//! reader there is one button for the whole page (`shell::reader_bar`), so that not every card is two stops.

use super::icon::{Picture, icon};
use crate::{
    platform::speech,
    ui::{
        app::App,
        html::{El, block},
    },
};

/// Reads what this selector selects aloud; nothing when the browser cannot.
pub fn speak(app: App, selector: impl Into<String>) -> Option<El> {
    let selector = selector.into();
    speech::is_supported().then(|| {
        block("button", "sw-speak")
            .attr("type", "button")
            .attr("aria-hidden", "true")
            .attr("tabindex", "-1")
            .on_press(move || app.reader.aloud.read(&selector))
            .child(icon(Picture::Sound))
    })
}
