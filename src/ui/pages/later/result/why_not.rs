//! What is not shown although something was said about it, and why.

use crate::{
    domain::assessment::{Assessment, NotShown, WhyNot},
    texts::wording,
    ui::{
        app::App,
        components::details,
        html::{El, block, el, nothing},
        page_state::kept,
    },
};
use leptos::prelude::*;

/// What is not shown although something was said about it, and why.
pub fn why_not(app: App, advice: &Assessment) -> AnyView {
    let worth_saying = |hidden: &&NotShown| match hidden.why {
        WhyNot::Excluded(_) | WhyNot::Refused => true,
        WhyNot::Suppressed(rule) => rule.is_modifier(),
        WhyNot::NoSign | WhyNot::Maybe(_) => false,
    };
    // Danger keeps nearly everything away: that is said once.
    let is_danger =
        |hidden: &NotShown| matches!(hidden.why, WhyNot::Suppressed(rule) if !rule.is_modifier());
    let danger = advice.not_shown.iter().any(is_danger);
    let (texts, who) = (app.texts(), app.about());
    let lines: Vec<El> = advice
        .not_shown
        .iter()
        .filter(worth_saying)
        .flat_map(|hidden| {
            let title = wording::plan::suggestion_title(&texts, hidden.id);
            let why = wording::why_not(&texts, &who, &hidden.why);
            [el("dt").text(title), el("dd").text(why)]
        })
        .collect();
    if lines.is_empty() && !danger {
        return nothing();
    }
    let safety = || block("p", "utrecht-paragraph sw-noprint").text(app.t("why-not-safety-all"));
    let content = el("div")
        .maybe(danger.then(safety))
        .maybe((!lines.is_empty()).then(|| el("dl").children(lines)));
    details(kept("why-not", false), app.t("result-why-not"), content).into()
}
