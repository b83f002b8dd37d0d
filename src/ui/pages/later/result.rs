//! What fits, and where to turn to: the ladder from oneself to the municipality, and the route.

use crate::ui::parts::{contact, suggestion};
use crate::{
    domain::{
        assessment::{Assessment, NotShown, Route, Suggested, WhyNot},
        bezwaar,
        decision::Decision,
        destination::Destination,
        fact::SingleFact,
        facts::Scale,
        ids::RuleId,
        leefgebied::Leefgebied,
        suggestion::Level,
        terms::Moment,
    },
    papers,
    platform::page,
    texts::wording::{self, about},
    ui::{
        app::App,
        components::{Kind, Picture, action, alert, details, heading, heading_2, notice},
        html::{El, all, block, changing, el, lead, nothing, once_rendered, p, paragraph, small},
        page_state::kept,
        screen::{LaterScreen, Screen},
    },
    walk::change::Change,
};
use leptos::prelude::*;

/// The rule about groups for which few people have expertise; it adds a note and no route.
const EXPERT: &str = "R57";
/// The rule about one plan for several people.
const ONE_PLAN: &str = "R54";
/// The modifier for a carer for whom it is heavy.
const CARER: &str = "M1";

pub fn page(app: App) -> AnyView {
    let everything = kept("everything", false);
    let said = RwSignal::new(String::new());
    // The cards are made again only when there are others, so that the focus stays where it is.
    let shown = Memo::new(move |_| {
        let of = |s: &Suggested| (s.id, s.first_view, s.begin);
        app.assessment.get().suggestions.iter().map(of).collect::<Vec<_>>()
    });
    let advice = app.advice();
    let calm = advice.contacts.iter().filter(|contact| !contact.urgency.comes_first());
    let main = el("div")
        .child(heading(app.t("result-title")))
        .child(lead(what_was_said(app)))
        .maybe(urgent(app))
        .children(calm.map(|contact| beside(app, contact)))
        .maybe(notes(app, &advice))
        .child(changing(move || {
            shown.with(|_| ());
            first(app, &app.advice(), said)
        }))
        .child(
            block("p", "utrecht-paragraph sw-said")
                .attr("role", "status")
                .changing_text(move || said.get()),
        )
        .child(changing(move || {
            // Reading it, not only following it: what was never read never changes.
            shown.with(|_| ());
            let advice = app.advice();
            if advice.suggestions.is_empty() {
                p(app.t("result-none")).into()
            } else {
                ladder(app, &advice, &|s| s.first_view && s.begin.is_none(), said)
            }
        }))
        .child(more(app, everything))
        .child(changing(move || {
            shown.with(|_| ());
            if everything.get() {
                ladder(app, &app.advice(), &|s| !s.first_view && s.begin.is_none(), said)
            } else {
                nothing()
            }
        }))
        .child(changing(move || {
            shown.with(|_| ());
            why_not(app, &app.advice())
        }));
    let change = block("section", "sw-card")
        .child(heading_2(app.t("result-change")))
        .child(p(app.t("result-change-text")))
        .child(action(app.t("result-change-act"), Kind::Plain, move || app.go(LaterScreen::Check)));
    let more = block("section", "sw-card")
        .child(heading_2(app.t("more-title")))
        .child(p(app.t("more-why")))
        .child(action(app.t("more-act"), Kind::Plain, move || app.go(LaterScreen::More)))
        .child(changing(move || {
            let is_doing = |decision: &Decision| *decision == Decision::Doing;
            let has_steps = app
                .walk
                .with(|walk| walk.earlier().is_some() || walk.decisions().values().any(is_doing));
            let look = move || app.go(LaterScreen::Steps);
            if has_steps {
                action(app.t("more-steps-act"), Kind::Plain, look).into()
            } else {
                nothing()
            }
        }))
        .maybe(for_carer(app, &advice))
        .maybe(for_household(app, &advice));
    let aside = el("aside").child(route(app, &advice)).maybe(extras(app, &advice));
    let aside = aside.maybe(precise(app)).child(change).child(more);
    all(vec![
        block("div", "sw-columns").child(main).child(aside).into(),
        small(receipt(app)).into(),
    ])
}

/// The way to a part for the carer, where there is one.
fn for_carer(app: App, advice: &Assessment) -> Option<El> {
    let is_cared_for = app.walk.with_untracked(|walk| {
        let facts = walk.facts();
        facts.is(SingleFact::Rol, "mantelzorger") || facts.is_yes(SingleFact::Mz)
    });
    way(
        app,
        is_cared_for || applies(&advice.modifiers, CARER),
        "carer-act",
        Screen::Later(LaterScreen::Carer),
    )
}

/// The way to one plan of the household, where several parts of daily life are heavy and children live there.
fn for_household(app: App, advice: &Assessment) -> Option<El> {
    way(
        app,
        applies(&advice.rules, ONE_PLAN),
        "household-act",
        Screen::Later(LaterScreen::Household),
    )
}

/// A way to something for several people; there is none where danger holds.
fn way(app: App, fits: bool, text: &str, to: Screen) -> Option<El> {
    let go = move || app.go(to.clone());
    (fits && !app.is_in_danger()).then(|| paragraph().child(action(app.t(text), Kind::Plain, go)))
}

fn applies(found: &[RuleId], id: &str) -> bool {
    RuleId::try_from(id.to_owned()).is_ok_and(|id| found.contains(&id))
}

/// What the resident came with, what goes well, and what this page does.
fn what_was_said(app: App) -> String {
    let texts = app.texts();
    let who = app.about();
    let (named_ones, good) = app.walk.with_untracked(|walk| {
        let goes = |topic: &Leefgebied| walk.facts().scale(*topic);
        let (good, about): (Vec<_>, Vec<_>) =
            walk.topics().iter().partition(|topic| goes(topic) == Some(Scale::G));
        (about, good)
    });
    let sentence = |id: &str, topics: &[Leefgebied]| {
        let name = |topic: &Leefgebied| about::topic(&texts, &who, *topic).to_ascii_lowercase();
        let each: Vec<String> = topics.iter().map(name).collect();
        let listed = wording::list(&texts, &each);
        (!topics.is_empty()).then(|| texts.with(id, &[("gebieden", &listed)]))
    };
    let said = [sentence("result-named", &named_ones), sentence("result-good", &good)];
    let lines = said.into_iter().flatten().chain([texts.get("result-lead")]);
    lines.collect::<Vec<_>>().join(" ")
}

/// The way to whom to reach today or now.
fn urgent(app: App) -> Option<El> {
    (!app.urgent().is_empty()).then(|| {
        let look = move || app.go(Screen::Safety);
        let words = paragraph().child(el("b").text(app.t("result-urgent")));
        let look = action(app.t("result-urgent-act"), Kind::Quiet, look);
        alert(Picture::Warning, "utrecht-alert utrecht-alert--error", vec![words, look])
    })
}

/// A contact above the route that is not urgent, such as the person who already keeps the overview.
fn beside(app: App, route: &Route) -> El {
    let why = wording::reasons(&app.texts(), &app.about(), route).join(" ");
    block("section", "sw-card")
        .child(contact::of_destination(app, route.destination))
        .child(because(route, why))
}

/// Why the resident is pointed there. What an answer about danger led to is not read aloud.
fn because(route: &Route, why: String) -> El {
    let mut answers = route.reasons.iter().flat_map(|reason| &reason.because);
    let danger = answers.any(|answer| answer.fact().is_about_danger());
    block("p", "utrecht-paragraph sw-why").hushed(danger).text(why)
}

/// What applies to how things are done: language, computer, someone who does not know.
fn notes(app: App, advice: &Assessment) -> Option<El> {
    let (texts, who) = (app.texts(), app.about());
    let mut lines: Vec<String> =
        advice.modifiers.iter().map(|id| wording::modifier(&texts, &who, *id)).collect();
    if applies(&advice.rules, EXPERT) {
        lines.push(who.text(&texts, "reason-r57", &[]));
    }
    let objection = app.told(|walk, content| {
        let sent = walk.day_of(Moment::Besluit)?;
        bezwaar::last_day(sent, content, app.today())
    });
    if let Some(day) = objection {
        let id = if day < app.today() { "bezwaar-day-passed" } else { "bezwaar-last-day" };
        lines.push(app.t_with(id, &[("datum", &wording::date(&app.texts(), day))]));
    }
    (!lines.is_empty()).then(|| notice(lines))
}

/// The steps to begin with, as cards, in their order.
fn first(app: App, advice: &Assessment, said: RwSignal<String>) -> AnyView {
    let mut steps: Vec<(u8, &Suggested)> =
        advice.suggestions.iter().filter_map(|one| Some((one.begin?, one))).collect();
    steps.sort_by_key(|(place, _)| *place);
    if steps.is_empty() {
        return nothing();
    }
    let cards = steps.into_iter().map(|(_, one)| el("li").child(suggestion::card(app, one, said)));
    block("section", "sw-first")
        .child(heading_2(app.t("result-first")))
        .child(block("ol", "sw-plain").children(cards))
        .child(paragraph().child(action(app.t("result-jump"), Kind::Plain, || page::focus("r"))))
        .into()
}

/// The rungs of the ladder that hold something of this, each with its cards.
pub fn ladder(
    app: App,
    advice: &Assessment,
    is_on_it: &dyn Fn(&Suggested) -> bool,
    said: RwSignal<String>,
) -> AnyView {
    let rung = |(index, level): (usize, Level)| {
        let own = advice.suggestions.iter().filter(|s| s.level == level && is_on_it(s));
        let cards: Vec<El> = own.map(|s| suggestion::card(app, s, said)).collect();
        let number = block("span", "sw-rung__number").attr("aria-hidden", "true");
        (!cards.is_empty()).then(|| {
            let name = app.t(&format!("level-{}", level.code()));
            let number = number.text((index + 1).to_string());
            block("li", format!("sw-rung sw-rung--{}", level.code()))
                .child(block("h2", "utrecht-heading-2").child(number).text(name))
                .children(cards)
        })
    };
    let rungs: Vec<El> = Level::ALL.into_iter().enumerate().filter_map(rung).collect();
    if rungs.is_empty() {
        return nothing();
    }
    block("ol", "sw-ladder").children(rungs).into()
}

/// The way to what is not asked yet and what makes the advice more precise.
fn precise(app: App) -> Option<El> {
    let (has_next, has_more) = app.told(|walk, content| {
        let today = app.today();
        (walk.next(content, today).is_some(), walk.can_be_more_precise(content, today))
    });
    let ask = move || {
        if !has_next {
            app.change(Change::BePrecise);
        }
        app.proceed();
    };
    (has_next || has_more).then(|| {
        block("section", "sw-card")
            .child(heading_2(app.t("precise-title")))
            .child(p(app.t("precise-text")))
            .child(action(app.t("precise-act"), Kind::Quiet, ask))
    })
}

/// Shows what is not shown at first, or hides it again.
fn more(app: App, everything: RwSignal<bool>) -> AnyView {
    let hidden = move || {
        let advice = app.assessment.get();
        let hidden = advice.suggestions.iter().filter(|s| !s.first_view && s.begin.is_none());
        hidden.map(|s| s.id).collect::<Vec<_>>()
    };
    let is_needed = Memo::new(move |_| !hidden().is_empty());
    let text = move || {
        if everything.get() {
            app.t("result-less")
        } else {
            app.t_with("result-more", &[("aantal", &hidden().len().to_string())])
        }
    };
    let press = move || {
        everything.update(|all| *all = !*all);
        if let (true, Some(first)) = (everything.get_untracked(), untrack(hidden).first()) {
            let card = suggestion::anchor(*first);
            once_rendered(move || page::focus(&card));
        }
    };
    changing(move || {
        if is_needed.get() {
            action("", Kind::Quiet, press).changing_text(text).into()
        } else {
            nothing()
        }
    })
}

/// What is not shown although something was said about it, and why.
fn why_not(app: App, advice: &Assessment) -> AnyView {
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
    let content = el("div")
        .maybe(danger.then(|| p(app.t("why-not-safety-all"))))
        .maybe((!lines.is_empty()).then(|| el("dl").children(lines)));
    details(kept("why-not", false), app.t("result-why-not"), content).into()
}

/// Where to turn to.
pub fn route(app: App, advice: &Assessment) -> El {
    let main = &advice.main;
    let is_own = main.destination == Destination::EigenStappen;
    let why = wording::reasons(&app.texts(), &app.about(), main);
    let snel = main.snel.then(|| paragraph().child(el("b").text(app.t("route-snel"))));
    let title = heading_2(app.t(if is_own { "route-own" } else { "route-title" }));
    let plan = action(app.t("route-plan"), Kind::Main, move || app.go(LaterScreen::Plan));
    block("section", "sw-route")
        .attr("aria-labelledby", "r")
        .child(title.attr("id", "r").attr("tabindex", "-1"))
        .maybe(snel)
        .children(why.into_iter().map(|why| because(main, why)))
        .child(contact::of_destination(app, main.destination))
        .maybe(to_say(app, advice))
        .child(block("div", "sw-row").child(plan))
        .child(small(app.t("route-support")))
}

/// What to say there when calling; not in danger, where the page about that says it.
fn to_say(app: App, advice: &Assessment) -> Option<El> {
    let words = app.told(|walk, content| {
        let words = papers::plan::to_say(walk, content, &app.texts(), &advice.main);
        words.filter(|_| !advice.in_danger)
    })?;
    Some(p(app.t_with("route-say", &[("woorden", &words)])))
}

/// Where to turn to as well.
fn extras(app: App, advice: &Assessment) -> Option<El> {
    let (texts, who) = (app.texts(), app.about());
    let extra = |route: &Route| {
        let why = wording::reasons(&texts, &who, route).into_iter().next();
        el("li")
            .child(contact::of_destination(app, route.destination))
            .maybe(why.map(|why| because(route, why)))
    };
    (!advice.extras.is_empty()).then(|| {
        block("section", "sw-card")
            .child(heading_2(app.t("route-extras")))
            .child(block("ul", "sw-plain").children(advice.extras.iter().map(extra)))
    })
}

/// Version of content and app, and the date.
fn receipt(app: App) -> String {
    let date = wording::date(&app.texts(), app.today());
    let version = app.content(|content| content.version.clone());
    let values =
        [("inhoud", version.as_str()), ("versie", env!("CARGO_PKG_VERSION")), ("datum", &date)];
    app.t_with("receipt", &values)
}
