//! A page for parents of a child around eighteen: what changes, what they can do, and what their child decides.
//! Shows nothing of what was filled in.

use super::eighteen;
use crate::ui::parts::contact;
use crate::{
    domain::destination::Destination,
    ui::{
        app::App,
        components::{heading, heading_2, notice},
        html::{El, all, block, el, lead},
    },
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let list = |id: &str, parts: [&str; 3]| -> El {
        let items = parts.map(|part| el("li").text(app.t(&format!("{id}.{part}"))));
        block("ul", "utrecht-unordered-list").children(items)
    };
    let help = block("section", "sw-card")
        .child(heading_2(app.t("parents-help")))
        .child(contact::of_destination(app, Destination::Jeugd));
    all(vec![
        heading(app.t("parents-title")).into(),
        lead(app.t("parents-lead")).into(),
        notice(vec![app.t("parents-apart")]).into(),
        eighteen::trusted(app).into(),
        heading_2(app.t("parents-changes")).into(),
        eighteen::timeline(app, ".parent", None).into(),
        heading_2(app.t("parents-do")).into(),
        list("parents-do", ["talk", "cjg", "along"])
            .child(el("li").text(app.t("parents-do.self")))
            .into(),
        heading_2(app.t("parents-decides")).into(),
        list("parents-decides", ["help", "plan", "trusted"]).into(),
        help.into(),
    ])
}
