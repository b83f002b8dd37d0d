//! Handing over from screen to camera: what goes along is shown first, then the codes; and reading them.

use super::names;
use crate::{
    copy::record::Record,
    platform::{codes, seal, task},
    ui::{
        app::App,
        components::{Kind, action, error_message, heading_2, toggle},
        html::{El, block, changing, el, p},
        page_state::kept,
    },
};
use leptos::prelude::*;

/// The ids of the canvas and of the picture of the camera.
const CANVAS: &str = "q0";
const VIDEO: &str = "q1";
/// How many digits a code has. A person who films the codes can try them all: it only stops a chance look.
pub(super) const DIGITS: u8 = 6;

/// The step of handing over.
#[derive(Clone, PartialEq, Eq)]
enum Giving {
    /// Nothing is shown yet.
    Reading,
    /// The codes are shown; with the digits to say aloud, if any.
    Showing(Option<String>),
}

/// The part of the page that hands over.
pub(super) fn give(app: App) -> El {
    let stage = kept("giving", Giving::Reading);
    let locks = kept("locks", true);
    let error = RwSignal::new(None);
    let shown = RwSignal::new((0, 0));
    let runs = RwSignal::new(false);
    let lines = move || what_goes_along(app).into_iter().map(|name| el("li").text(name));
    let start = move || {
        error.set(None);
        let code =
            locks.get_untracked().then(|| seal::key("0123456789", DIGITS.into()).ok()).flatten();
        stage.set(Giving::Showing(code.clone()));
        let text = app.told(|walk, content| Record::of(walk, content, app.today()).write());
        // The canvas is there with the next picture of the page.
        request_animation_frame(move || {
            task::start(async move {
                let hear = move |place, count| shown.set((place, count));
                let code = code.unwrap_or_default();
                if let Ok(by_themselves) = codes::show(CANVAS, &text, &code, hear).await {
                    runs.set(by_themselves);
                } else {
                    stage.set(Giving::Reading);
                    error.set(Some(app.t("codes-not-shown")));
                }
            });
        });
    };
    let turn = move || {
        runs.update(|runs| *runs = !*runs);
        task::start(async move { codes::run(CANVAS, runs.get_untracked()).await });
    };
    let count = move || match shown.get() {
        (_, 0) => app.t("copy-busy"),
        (place, count) => app.t_with(
            "codes-count",
            &[("nummer", &place.to_string()), ("aantal", &count.to_string())],
        ),
    };
    let is_one = Memo::new(move |_| shown.get().1 <= 1);
    let body = changing(move || match stage.get() {
        Giving::Reading => {
            let lock = toggle(
                move |_| app.t("codes-lock"),
                move || locks.get(),
                move || locks.update(|locks| *locks = !*locks),
            );
            el("div")
                .child(p(app.t("codes-what")))
                .child(block("ul", "utrecht-unordered-list").children(lines()))
                .maybe(seal::is_supported().then_some(lock))
                .child(action(app.t("codes-show"), Kind::Quiet, start))
                .into()
        }
        Giving::Showing(code) => {
            let code = code.map(|code| {
                let spoken = app.t_with("codes-code", &[("code", &code)]);
                block("p", "sw-passphrase").text(spoken)
            });
            el("div")
                .child(p(app.t("codes-how")))
                .maybe(code)
                .child(
                    block("canvas", "sw-code")
                        .attr("id", CANVAS)
                        .attr("role", "img")
                        .attr("aria-label", app.t("codes-picture")),
                )
                .child(p("").changing_text(count))
                .child(changing(move || {
                    let stop = action(app.t("codes-stop"), Kind::Small, move || {
                        stage.set(Giving::Reading);
                    });
                    let row = block("div", "sw-row");
                    // One code stays where it is.
                    if is_one.get() {
                        return row.child(stop).into();
                    }
                    row.child(toggle(move |_| app.t("codes-run"), move || runs.get(), turn))
                        .child(action(app.t("codes-next"), Kind::Small, || {
                            task::start(codes::next(CANVAS));
                        }))
                        .child(stop)
                        .into()
                }))
                .into()
        }
    });
    block("section", "sw-card")
        .child(heading_2(app.t("codes-title")))
        .child(body)
        .child(error_message(move || error.get()).attr("role", "alert"))
}

/// Every thing that goes along, by name. What is answered is not shown: others may look along.
fn what_goes_along(app: App) -> Vec<String> {
    let record = app.told(|walk, content| Record::of(walk, content, app.today()));
    names::of_entries(app, record.entries.iter())
}

/// The part of the page that reads codes. `error` says what went wrong; `then` gets what was read.
pub(super) fn take(
    app: App,
    error: RwSignal<Option<String>>,
    then: impl Fn(codes::Text) + Copy + Send + Sync + 'static,
) -> El {
    let is_on = RwSignal::new(false);
    let found = RwSignal::new((0, 0));
    let start = move || {
        error.set(None);
        found.set((0, 0));
        is_on.set(true);
        request_animation_frame(move || {
            task::start(async move {
                let read = codes::read(VIDEO, move |have, count| found.set((have, count))).await;
                // Residents who stopped it themselves, or left the page, need no message.
                if is_on.try_get_untracked() == Some(true) {
                    is_on.set(false);
                    match read {
                        Ok(text) => then(text),
                        Err(codes::Refused) => error.set(Some(app.t("codes-no-camera"))),
                    }
                }
            });
        });
    };
    let stop = move || {
        is_on.set(false);
        task::start(codes::stop());
    };
    let count = move || match found.get() {
        (_, 0) => app.t("codes-hold"),
        (have, count) => app
            .t_with("codes-have", &[("nummer", &have.to_string()), ("aantal", &count.to_string())]),
    };
    let body = changing(move || {
        if !is_on.get() {
            return action(app.t("codes-read"), Kind::Quiet, start).into();
        }
        el("div")
            .child(
                block("video", "sw-code")
                    .attr("id", VIDEO)
                    .attr("aria-hidden", "true")
                    .attr("muted", "")
                    .attr("playsinline", ""),
            )
            .child(el("p").attr("role", "status").changing_text(count))
            .child(action(app.t("codes-stop"), Kind::Small, stop))
            .into()
    });
    el("section")
        .child(heading_2(app.t("codes-read-title")))
        .child(p(app.t("codes-read-what")))
        .child(body)
}
