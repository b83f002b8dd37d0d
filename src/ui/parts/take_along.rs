//! The ways to take something along: print, copy, keep; and what came of it.

use crate::{
    device::channels::{Channel, not_worked, worked},
    papers::document::Document,
    platform::{clipboard, download, print, task},
    ui::{
        app::App,
        components::{Kind, Picture, action_drawn},
        device::behind::{self, Way},
        html::{all, block, nothing},
        kiosk,
        parts::off_paper::before_printing,
    },
};
use leptos::prelude::*;

/// What can be taken along, made at the moment of the press.
#[derive(Clone, Copy)]
pub struct Taken {
    /// As plain text.
    pub text: StoredValue<Box<dyn Fn() -> String + Send + Sync>>,
    /// As a page of HTML.
    pub html: StoredValue<Box<dyn Fn() -> String + Send + Sync>>,
    /// The name of the file; says nothing about what is in it.
    pub file: &'static str,
}

impl Taken {
    /// A document, as it is at the moment of the press.
    pub fn of(
        document: impl Fn() -> Document + Copy + Send + Sync + 'static,
        file: &'static str,
    ) -> Self {
        Self {
            text: StoredValue::new(Box::new(move || document().as_text())),
            html: StoredValue::new(Box::new(move || document().as_html())),
            file,
        }
    }
}

/// Says what came of a press. Emptied first, so that the same message is announced again.
pub fn announce(said: RwSignal<&'static str>, id: &'static str) {
    said.set("");
    request_animation_frame(move || said.set(id));
}

/// What was announced last, as a text that changes; nothing before that.
pub fn came_of_it(app: App, said: RwSignal<&'static str>) -> impl Fn() -> String {
    move || match said.get() {
        "" => String::new(),
        id => app.t(id),
    }
}

/// Buttons to print, copy and keep something, and what came of it. On a shared device each first says what stays.
pub fn take_along(app: App, taken: Taken) -> AnyView {
    let (said, asked) = (RwSignal::new(""), RwSignal::new(None));
    let refused = StoredValue::new(Vec::new());
    let came_of = move |channel: Channel, did_work: bool| {
        let id = refused.try_update_value(|refused| {
            refused.retain(|other| *other != channel);
            if did_work {
                return worked(channel);
            }
            refused.push(channel);
            not_worked(refused)
        });
        // Nothing is left to say it to when the page was left in the meantime.
        if let Some(id) = id {
            announce(said, id);
        }
    };
    let to_print = move || came_of(Channel::Print, print::print().is_ok());
    let copy = move || {
        let text = untrack(|| taken.text.with_value(|text| text()));
        task::start(async move { came_of(Channel::Copy, clipboard::copy(text).await.is_ok()) });
    };
    let keep = move || {
        let html = untrack(|| taken.html.with_value(|html| html()));
        came_of(Channel::Keep, download::save_html(taken.file, &html).is_ok());
    };
    let button = |picture, kind, text: &str, way: Way| {
        let take = move || behind::take(app, way, asked, said);
        action_drawn(picture, app.t(text), kind, take).attr("id", way.id)
    };
    let to_print = kiosk::prints().then(|| {
        let way = Way::new("t0", "behind-print", "behind-print-act", to_print);
        button(Picture::Printer, Kind::Main, "melding-print", way)
    });
    let copy = Way::new("t1", "behind-copy", "behind-copy-act", copy);
    let keep = Way::new("t2", "behind-save", "behind-save-act", keep);
    all(vec![
        block("div", "sw-row sw-noprint")
            .maybe(to_print)
            .child(button(Picture::Copy, Kind::Quiet, "melding-copy", copy))
            .child(button(Picture::Download, Kind::Quiet, "melding-save", keep))
            .into(),
        if kiosk::prints() { before_printing(app) } else { nothing() },
        behind::question(app, asked),
        block("p", "sw-noprint").attr("role", "status").changing_text(came_of_it(app, said)).into(),
    ])
}
