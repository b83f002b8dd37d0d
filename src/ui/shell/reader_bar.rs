//! The bar below the header: reading aloud, and a panel with the ways to read.

use crate::ui::{
    app::{
        App,
        aloud::{PAUSED, READ, READING, SILENT, STOP},
        reading::{COLOURS, LAYERS, LETTERS, choose_layer},
    },
    html::{El, all, block, changing, el, nothing},
};
use leptos::prelude::*;

/// The bar.
pub fn bar(app: App) -> AnyView {
    let reader = app.reader;
    let aloud = reader.aloud;
    let read = button(app, aloud.state).attr("id", READ).on_press(move || {
        match aloud.state.get_untracked() {
            READING => aloud.pause(),
            PAUSED => aloud.go_on(),
            _ => aloud.read("main"),
        }
    });
    // Made again between reading and waiting, when the focus is on the other button.
    let stop = changing(move || {
        if aloud.state.get() == SILENT {
            return nothing();
        }
        let stop = block("button", "sw-reader__act").attr("type", "button").attr("id", STOP);
        stop.text(app.now("aloud-stop")).on_press(move || aloud.stop()).into()
    });
    let open = block("button", "sw-reader__act")
        .attr("type", "button")
        .changing_attr("aria-expanded", move || reader.is_open.get().to_string())
        .changing_text(move || app.now("reader"))
        .on_press(move || reader.is_open.update(|open| *open = !*open));
    let panel = changing(move || if reader.is_open.get() { panel(app) } else { nothing() });
    block("section", "sw-reader")
        .changing_attr("aria-label", move || app.now("reader"))
        .child(block("div", "sw-reader__bar").child(read).child(stop).child(open))
        .child(
            named("p", app, aloud.said)
                .attr("class", "sw-reader__said")
                .attr("aria-live", "polite"),
        )
        .child(panel)
        .into()
}

fn button(app: App, says: RwSignal<&'static str>) -> El {
    named("button", app, says).attr("type", "button").attr("class", "sw-reader__act")
}

/// An element that says the text with the id that is in the signal; nothing when that is empty.
fn named(tag: &'static str, app: App, says: RwSignal<&'static str>) -> El {
    el(tag).changing_text(move || match says.get() {
        "" => String::new(),
        id => app.now(id),
    })
}

fn panel(app: App) -> AnyView {
    let reader = app.reader;
    let group = |name: &'static str,
                 title: &'static str,
                 options: &[&'static str],
                 chosen: RwSignal<&'static str>,
                 then: fn(App)| {
        let option = |id: &&'static str| {
            let id = *id;
            let choose = move |_| {
                chosen.set(id);
                then(app);
            };
            let control = el("input")
                .attr("type", "radio")
                .attr("name", name)
                .attr("value", "")
                .attr("autocomplete", "off")
                .bind_tick(move || chosen.get() == id, choose);
            let words = el("span").changing_text(move || app.now(id));
            block("label", "sw-reader__option").child(control).child(words)
        };
        block("fieldset", "sw-reader__group")
            .child(el("legend").changing_text(move || app.now(title)))
            .children(options.iter().map(option))
            .into()
    };
    let show = |app: App| app.reader.show();
    block("div", "sw-reader__panel")
        .child(all(vec![
            group("v0", "reader-layer", &LAYERS, reader.wanted, choose_layer),
            group("v1", "reader-letters", &LETTERS, reader.letters, show),
            group("v2", "reader-colours", &COLOURS, reader.colours, show),
        ]))
        .into()
}
