//! What stays off paper, and what paper leaves behind: also when somebody prints with the command of the browser.

use crate::{
    device::Mode,
    ui::{
        app::App,
        html::{El, block, changing, nothing},
    },
};
use leptos::prelude::*;

/// A block that is not printed where it is about danger: paper lies around, and here nobody can choose to share it.
pub fn off_paper(tag: &'static str, class: &str, danger: bool) -> El {
    block(tag, if danger { format!("{class} sw-noprint") } else { class.to_owned() })
}

/// On a device that others use: that the printer may keep a copy. On the paper itself, which nobody hands over.
pub fn of_printer(app: App) -> AnyView {
    stays(app, "utrecht-paragraph sw-onpaper")
}

/// The same beside a paper to hand over, where it is read before printing.
pub fn before_printing(app: App) -> AnyView {
    stays(app, "utrecht-paragraph sw-small sw-noprint")
}

fn stays(app: App, class: &'static str) -> AnyView {
    changing(move || {
        if app.mode.get() == Mode::Own {
            return nothing();
        }
        block("p", class).text(app.t("behind-print")).into()
    })
}
