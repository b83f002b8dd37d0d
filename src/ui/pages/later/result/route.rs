//! Where to turn to, why, and what to say there.

use crate::{
    domain::{
        assessment::{Assessment, Route},
        destination::Destination,
    },
    papers,
    texts::wording,
    ui::{
        app::App,
        components::{Kind, action, heading_2},
        html::{El, block, el, p, paragraph, small},
        parts::{contact, off_paper::off_paper},
        screen::LaterScreen,
    },
};

/// Where to turn to.
pub fn route(app: App, advice: &Assessment) -> El {
    let main = &advice.main;
    let is_own = main.destination == Destination::EigenStappen;
    let why = wording::reasons(&app.texts(), &app.about(), main);
    let snel = main.snel.then(|| paragraph().child(el("b").text(app.t("route-snel"))));
    let title = if is_own { "route-own" } else { "route-title" };
    frame(app, title, main.tells_of_danger())
        .maybe(snel)
        .children(why.into_iter().map(|why| because(main, why)))
        .child(contact::of_destination(app, main.destination))
        .maybe(to_say(app, advice, main))
        .child(plan(app))
        .child(small(app.t("route-support")))
}

/// What was told on paper, where the page begins with whom to call: that is not said twice.
pub fn story(app: App) -> El {
    frame(app, "urgent-story", false).child(p(app.t("urgent-story-text"))).child(plan(app))
}

fn frame(app: App, title: &str, danger: bool) -> El {
    let title = heading_2(app.t(title)).attr("id", "r").attr("tabindex", "-1");
    off_paper("section", "sw-route", danger).attr("aria-labelledby", "r").child(title)
}

fn plan(app: App) -> El {
    let plan = action(app.t("route-plan"), Kind::Main, move || app.go(LaterScreen::Plan));
    block("div", "sw-row").child(plan)
}

/// Why the resident is pointed there. What an answer about danger led to is not read aloud.
pub fn because(route: &Route, why: String) -> El {
    block("p", "utrecht-paragraph sw-why").hushed(route.tells_of_danger()).text(why)
}

/// What to say there when calling; not in danger, where the page about that says it.
pub fn to_say(app: App, advice: &Assessment, route: &Route) -> Option<El> {
    let words = app.told(|walk, content| {
        let words = papers::plan::to_say(walk, content, &app.texts(), route);
        words.filter(|_| !advice.in_danger)
    })?;
    Some(p(app.t_with("route-say", &[("woorden", &words)])))
}

/// Where to turn to as well.
pub fn extras(app: App, advice: &Assessment) -> Option<El> {
    let (texts, who) = (app.texts(), app.about());
    // What was said once, of the first place, is not said again at each other one.
    let mut said = wording::reasons(&texts, &who, &advice.main);
    let extra = |route: &Route| {
        let mut reasons = wording::reasons(&texts, &who, route).into_iter();
        let why = reasons.find(|why| !said.contains(why));
        said.extend(why.clone());
        off_paper("li", "", route.tells_of_danger())
            .child(contact::of_destination(app, route.destination))
            .maybe(why.map(|why| because(route, why)))
    };
    (!advice.extras.is_empty()).then(|| {
        block("section", "sw-card")
            .child(heading_2(app.t("route-extras")))
            .child(block("ul", "sw-plain").children(advice.extras.iter().map(extra)))
    })
}
