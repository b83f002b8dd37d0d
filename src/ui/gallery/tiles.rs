//! All parts of daily life as tiles to choose from.

use super::component::{Component, Example};
use crate::{
    domain::leefgebied::Leefgebied,
    texts::wording,
    ui::{
        components::{Choice, Picks, Picture, choices, heading_2},
        html::{all, block},
    },
};
use leptos::prelude::*;

/// All parts of daily life as tiles.
pub const COMPONENT: Component = Component {
    name: "tiles",
    source: include_str!("../pages/first/topics.rs"),
    made_of: &["sw-tiles"],
    criteria: &[
        "It is a group that is named by the heading above it.",
        "At 320 points nothing is scrolled sideways; with text of 200 % the tiles stand below each other.",
        "Each tile has words; the picture only helps to find it again.",
    ],
    examples: &[Example::alone("All topics", |app| {
        let tile = |topic| Choice {
            text: wording::topic(&app.texts(), topic),
            hint: String::new(),
            picture: Some(Picture::Topic(topic)),
        };
        let tiles = Leefgebied::ALL.into_iter().map(tile).collect();
        let chosen = RwSignal::new(vec![1]);
        all(vec![
            heading_2(app.t("topics-title")).attr("id", "t").into(),
            block("div", "sw-tiles").child(choices(tiles, Picks::Several, chosen, "t")).into(),
        ])
    })],
};
