//! What is on every page: the header with the way out, help, and the melding.

use super::{load, next_visitor, reader_bar};
use crate::platform::look;
use crate::ui::{
    app::App,
    components::{Picture, header, icon, logo},
    device::idle,
    html::{El, all, block, changing, el, nothing},
    pages::first,
    screen::{LaterScreen, Screen},
};
use leptos::prelude::*;

/// The frame around every page.
pub fn layout(app: App) -> AnyView {
    let bar = header(app, move || app.go(Screen::Start), changing(move || look_of_place(app)));
    let about_place = changing(move || {
        let text = if app.place_is_missing.get() {
            "place-not-loaded"
        } else if app.catalogue.with(|content| content.municipality.fictional) {
            "fictional"
        } else {
            return nothing();
        };
        block("p", "sw-place-note").text(app.now(text)).into()
    });
    // Also made again when its texts change.
    let shown = changing(move || {
        app.track_texts();
        shown(app, app.screen.get())
    });
    let help = block("nav", "sw-help")
        .changing_attr("aria-label", move || app.now("help-bar"))
        .child(help(app, "sw-help__call", ["help-now-short", "help-now"], Screen::Help))
        .child(help(app, "sw-help__safe", ["not-safe-short", "not-safe"], Screen::Safety))
        .child(help(
            app,
            "sw-help__melden",
            ["melden-short", "melden"],
            LaterScreen::Melding.into(),
        ));
    all(vec![
        bar.into(),
        reader_bar::bar(app),
        el("main")
            .child(about_place)
            .child(idle::wiped(app))
            .child(shown)
            .child(next_visitor::next_visitor(app))
            .into(),
        block("div", "sw-foot").child(idle::countdown(app)).child(help).into(),
    ])
}

fn button(class: &'static str) -> El {
    block("button", class).attr("type", "button")
}

/// Wears the look of the municipality, and shows its logo if it has one.
fn look_of_place(app: App) -> AnyView {
    let logo = app.catalogue.with(|content| {
        let place = &content.municipality;
        look::wear(&place.look);
        let address = |file: &str| format!("municipalities/{}/{file}", place.id);
        place.logo.as_ref().map(|found| logo(address(&found.file), found.text.clone()).into())
    });
    logo.unwrap_or_else(nothing)
}

/// A button with few words on a phone and more where there is room; the long words are its name.
fn help(app: App, class: &'static str, [short, long]: [&'static str; 2], to: Screen) -> El {
    let short =
        block("span", "sw-short").attr("aria-hidden", "true").changing_text(move || app.now(short));
    let long = block("span", "sw-long").changing_text(move || app.now(long));
    button(class).child(short).child(long).on_press(move || app.go(to.clone()))
}

/// The page of a screen, with the way back to where the resident came from.
fn shown(app: App, screen: Screen) -> AnyView {
    let content = match screen {
        Screen::Places => first::places::page(app),
        Screen::Start => first::start::page(app),
        Screen::Topics => first::topics::page(app),
        Screen::Ask(step) => first::ask::page(app, &step),
        Screen::Safety => first::safety::page(app),
        Screen::Help => first::help::page(app),
        Screen::Later(screen) => load::shown(app, &screen),
    };
    if !app.can_go_back() {
        return content;
    }
    let back = button("sw-back").on_press(move || app.back());
    all(vec![back.child(icon(Picture::Back)).text(app.t("back")).into(), content])
}
