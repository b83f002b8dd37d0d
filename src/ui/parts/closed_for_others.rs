//! A part that another person wrote on this device: closed until they say that it is theirs. It is no lock, and
//! the page says so. Going to another page closes it, because nothing but the page keeps that it is open.

use crate::{
    platform::page,
    ui::{
        app::{App, HEADING},
        components::{Kind, Picture, action, alert},
        html::{El, once_rendered, p},
    },
};
use leptos::prelude::*;

/// What has to be known before it is opened, and the button that opens it.
pub fn closed(app: App, open: RwSignal<bool>, before: Vec<El>, act: String) -> El {
    let same = [p(app.t("together-same")), p(app.t("together-copy"))];
    let act = action(act, Kind::Main, move || turn(open, true));
    alert(
        Picture::People,
        "utrecht-alert utrecht-alert--info",
        before.into_iter().chain(same).chain([act]).collect(),
    )
}

/// Opens or closes a part, with the focus on the heading of what is there then.
pub fn turn(open: RwSignal<bool>, to: bool) {
    open.set(to);
    once_rendered(|| page::arrive(HEADING));
}
