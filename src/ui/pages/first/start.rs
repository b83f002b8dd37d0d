//! What brings the resident here.

use crate::ui::parts::contact;
use crate::{
    domain::{destination::Destination, question::Path},
    ui::{
        app::{App, place_in_address, second_part},
        components::{Kind, Picture, action, alert, heading, heading_2, icon},
        device,
        html::{El, all, block, el, lead, paragraph},
        screen::{LaterScreen, Screen},
    },
    walk::change::Change,
};
use leptos::prelude::*;

pub fn page(app: App) -> AnyView {
    let place = app.content(|content| content.municipality.name.clone());
    let plain = move |id: &str, screen: Screen| {
        action(app.t(id), Kind::Plain, move || app.go(screen.clone()))
    };
    let ways = [
        way(app, Path::Vraag, "start-vraag", Picture::Heart),
        way(app, Path::Zorg, "start-zorg", Picture::People),
        way(app, Path::Jong, "start-jong", Picture::Growth),
        way(app, Path::Doen, "start-doen", Picture::Give),
    ];
    let at_once = paragraph()
        .text(app.t("start-melding"))
        .text(" ")
        .child(plain("start-melding-act", Screen::Later(LaterScreen::Melding)))
        .text(" ")
        .text(app.t("start-melding-always"))
        .text(" ")
        .child(plain("copy-load-link", Screen::Later(LaterScreen::Load)));
    let private = paragraph()
        .child(el("b").text(app.t("start-private")))
        .text(" ")
        .text(app.aside("start-private-more").unwrap_or_default())
        .text(" ")
        .child(plain("privacy-read", Screen::Later(LaterScreen::Privacy)));
    let welcome = place_in_address().map(|_| device::welcome(app));
    all(vec![
        block("p", "sw-where")
            .text(place.clone())
            .text(" · ")
            .child(plain("other-place", Screen::Places))
            .into(),
        heading(app.t("start-title")).into(),
        El::from_all([app.aside("start-lead").map(lead), welcome]),
        second_part::found(app),
        block("ul", "sw-ways").children(ways).into(),
        at_once.into(),
        paragraph().child(plain("start-help", Screen::Later(LaterScreen::Helper))).into(),
        paragraph().child(plain("stories-start", Screen::Later(LaterScreen::Stories))).into(),
        alert(Picture::Lock, "utrecht-alert utrecht-alert--info", vec![private]).into(),
        block("section", "sw-card")
            .child(heading_2(app.t_with("start-where", &[("plaats", &place)])))
            .child(contact::of_destination(app, Destination::Swt))
            .into(),
    ])
}

fn way(app: App, path: Path, id: &str, picture: Picture) -> El {
    let choose = move || {
        app.change(Change::Start(path));
        match path {
            Path::Doen => app.go(LaterScreen::Result),
            Path::Vraag | Path::Zorg | Path::Jong => app.go(Screen::Topics),
        }
    };
    tile(app, id, picture, choose)
}

/// A way to another page: a picture, its name, and the line below it where that is not left out.
pub fn tile(app: App, id: &str, picture: Picture, act: impl Fn() + 'static) -> El {
    let button = block("button", "sw-way sw-way--picture").attr("type", "button").on_press(act);
    el("li").child(
        button
            .child(block("span", "sw-way__picture").child(icon(picture)))
            .child(el("b").text(app.t(id)))
            .maybe(app.aside(&format!("{id}.hint")).map(|hint| el("span").text(hint))),
    )
}
