//! The components one by one, to look at and to test: `make gallery`. Only with the feature `gallery`.
//!
//! Each file here belongs to one component: what it must hold for all its users, and examples of it. Knows
//! nothing of how the app hangs together; the words of an example are texts of the app.

mod action;
mod bars;
mod choices;
mod circle;
mod component;
mod contact;
mod dialog;
mod header;
mod heading;
mod icon;
mod ladder;
mod languages;
mod notice;
mod question;
mod reader;
mod route;
mod sheet;
mod speak;
mod suggestion;
mod summary_list;
mod tiles;
mod told;
mod ways;
mod words;

use super::{
    app::App,
    components::{heading, heading_2, heading_3},
    html::{El, block, el, lead, p, paragraph},
    start_with,
};
use crate::platform::{memory, page};
use component::{Component, Example, Place};
use leptos::prelude::*;

/// Every component, those of all pages first.
const COMPONENTS: [Component; 22] = [
    action::COMPONENT,
    choices::COMPONENT,
    circle::COMPONENT,
    dialog::COMPONENT,
    header::COMPONENT,
    heading::COMPONENT,
    icon::COMPONENT,
    languages::COMPONENT,
    notice::COMPONENT,
    speak::COMPONENT,
    words::COMPONENT,
    bars::COMPONENT,
    contact::COMPONENT,
    ladder::COMPONENT,
    question::COMPONENT,
    reader::COMPONENT,
    route::COMPONENT,
    sheet::COMPONENT,
    suggestion::COMPONENT,
    summary_list::COMPONENT,
    tiles::COMPONENT,
    ways::COMPONENT,
];

/// Shows all components, or the one example that the address asks for.
pub fn start() {
    start_with(show);
}

fn show(app: App, _: bool) {
    let wanted = page::query("example");
    if let Some(root) = page::clear_root() {
        mount_to(root, move || {
            told::tell(app);
            wanted.map_or_else(|| everything(app), |wanted| alone(app, &wanted))
        })
        .forget();
        memory::shown(super::app::HEADING);
    }
}

/// The list of everything.
fn everything(app: App) -> AnyView {
    el("main")
        .child(heading("Components"))
        .child(lead("What each has to hold for everybody, and examples of it."))
        .children(COMPONENTS.iter().map(|component| section(app, component)))
        .into()
}

fn section(app: App, component: &Component) -> El {
    let criteria = component.criteria.iter().map(|criterion| el("li").text(*criterion));
    block("section", "sw-first")
        .attr("data-component", component.name)
        .child(heading_2(component.name))
        .child(p(component.doc()))
        .child(p(format!("Made of: {}.", component.made_of.join(", "))))
        .child(heading_3("Criteria"))
        .child(el("ul").attr("data-criteria", "").children(criteria))
        .children(component.examples.iter().map(|example| in_list(app, component, example)))
}

/// An example in the list: there itself, or a way to it.
fn in_list(app: App, component: &Component, example: &Example) -> El {
    let id = component.id_of(example);
    let link = el("a").attr("href", format!("?example={id}")).text("On a page of its own");
    let shown = match example.place {
        Place::List => in_dutch((example.make)(app)),
        Place::Main | Place::Page => paragraph().child(link),
    };
    block("section", "sw-card")
        .attr("data-example", id)
        .attr("data-place", example.place.name())
        .child(heading_3(example.name))
        .child(shown)
}

/// One example on a page of its own.
fn alone(app: App, wanted: &str) -> AnyView {
    let mut examples = COMPONENTS
        .iter()
        .flat_map(|component| component.examples.iter().map(move |example| (component, example)));
    let found = examples.find(|(component, example)| component.id_of(example) == wanted);
    let Some((component, example)) = found else {
        return el("main").child(heading("There is no such example")).into();
    };
    let made = in_dutch((example.make)(app)).attr("data-example", wanted.to_owned());
    match example.place {
        Place::Page => made.into(),
        Place::List | Place::Main => {
            let back = el("a").attr("href", "?").text("All components");
            let names = [heading(component.name), heading_2(example.name)];
            el("main").children(names).child(made).child(back).into()
        }
    }
}

/// The examples say what the app says, in its language.
fn in_dutch(example: AnyView) -> El {
    el("div").attr("lang", "nl").child(example)
}
