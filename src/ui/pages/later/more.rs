//! What else can be done here: a list of tools. None of them is needed.

use crate::{
    domain::leefgebied::Leefgebied,
    ui::{
        app::App,
        components::{Picture, heading, icon},
        device::mirror,
        html::{El, all, block, el, lead},
        screen::{LaterScreen, Screen},
    },
};
use leptos::prelude::*;

/// A tool.
struct Tool {
    /// Its name is this text, with a line below it as `.hint`.
    text: &'static str,
    picture: Picture,
    screen: Screen,
    /// Whether it is right where danger holds as well.
    even_in_danger: bool,
}

/// The tools, in the order in which they are shown.
const TOOLS: &[Tool] = &[
    Tool {
        text: "more-steps",
        picture: Picture::Growth,
        screen: Screen::Later(LaterScreen::Steps),
        even_in_danger: true,
    },
    Tool {
        text: "more-circle",
        picture: Picture::Heart,
        screen: Screen::Later(LaterScreen::Circle),
        even_in_danger: false,
    },
    Tool {
        text: "more-talk",
        picture: Picture::People,
        screen: Screen::Later(LaterScreen::Talk),
        even_in_danger: true,
    },
    Tool {
        text: "more-report",
        picture: Picture::Copy,
        screen: Screen::Later(LaterScreen::Report),
        even_in_danger: true,
    },
    Tool {
        text: "more-after",
        picture: Picture::Info,
        screen: Screen::Later(LaterScreen::After),
        even_in_danger: true,
    },
    Tool {
        text: "more-carer",
        picture: Picture::Topic(Leefgebied::Mz),
        screen: Screen::Later(LaterScreen::Carer),
        even_in_danger: false,
    },
    Tool {
        text: "more-household",
        picture: Picture::Topic(Leefgebied::Thuis),
        screen: Screen::Later(LaterScreen::Household),
        even_in_danger: false,
    },
    Tool {
        text: "more-helper",
        picture: Picture::People,
        screen: Screen::Later(LaterScreen::Helper),
        even_in_danger: true,
    },
    Tool {
        text: "more-visit",
        picture: Picture::Heart,
        screen: Screen::Later(LaterScreen::Visit),
        even_in_danger: true,
    },
    Tool {
        text: "more-eighteen",
        picture: Picture::Growth,
        screen: Screen::Later(LaterScreen::Eighteen),
        even_in_danger: true,
    },
    Tool {
        text: "more-doing",
        picture: Picture::Give,
        screen: Screen::Later(LaterScreen::Doing),
        even_in_danger: false,
    },
    Tool {
        text: "more-stories",
        picture: Picture::Sun,
        screen: Screen::Later(LaterScreen::Stories),
        even_in_danger: true,
    },
];

pub fn page(app: App) -> AnyView {
    let danger = app.is_in_danger();
    let tools = TOOLS.iter().filter(|tool| tool.even_in_danger || !danger);
    all(vec![
        heading(app.t("more-title")).into(),
        lead(app.t("more-lead")).into(),
        block("ul", "sw-ways").children(tools.map(|tool| way(app, tool))).into(),
        mirror::way_in(app).into(),
    ])
}

/// The way to a tool: a picture, its name, and the line below it where that is not left out.
fn way(app: App, tool: &'static Tool) -> El {
    let act = move || app.go(tool.screen.clone());
    let button = block("button", "sw-way sw-way--picture").attr("type", "button").on_press(act);
    el("li").child(
        button
            .child(block("span", "sw-way__picture").child(icon(tool.picture)))
            .child(el("b").text(app.t(tool.text)))
            .maybe(app.aside(&format!("{}.hint", tool.text)).map(|hint| el("span").text(hint))),
    )
}
