//! The header of every page.

use super::component::{Component, Example};
use crate::ui::{
    app::App,
    components::{header, heading, logo},
    html::{all, el, lead, nothing},
};
use leptos::prelude::*;

/// The header of every page.
pub const COMPONENT: Component = Component {
    name: "header",
    source: include_str!("../components/header.rs"),
    made_of: &[
        "utrecht-logo",
        "utrecht-page-header",
        "utrecht-skip-link",
        "sw-bar",
        "sw-exit",
        "sw-logo",
        "sw-mark",
    ],
    criteria: &[
        "The way out is the first stop for Tab, then the way to the content, then the mark.",
        "The way to the content can be seen when it has the focus, and leads to the heading of the page.",
        "It is the banner of the page, and the way out stays in view while the page is scrolled.",
        "A logo is a picture of this site with a name, and no stop for Tab.",
        "A logo stands on white, whatever the colours of the page.",
        "At 320 points and with text of 200 % nothing is cut off, and what stays in view is one line.",
    ],
    examples: &[
        Example::whole("With a logo", |app| {
            let address = "municipalities/voorbeeld/logo.svg".to_owned();
            above(app, logo(address, app.t("places-own")).into())
        }),
        Example::whole("Without a logo", |app| above(app, nothing())),
    ],
};

/// The header above a page.
fn above(app: App, logo: AnyView) -> AnyView {
    let page = el("main").child(heading(app.t("start-title"))).child(lead(app.t("start-lead")));
    all(vec![header(app, || (), logo).into(), page.into()])
}
