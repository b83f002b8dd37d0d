//! Sending the melding, where the municipality can receive it. Off for all others, and where calling comes first.
//!
//! What is sent is shown first, to the last letter, and goes by a press of its own: one press, one melding. Every press
//! is noted before anything leaves, so that an app that breaks off knows that it may have arrived, and the same melding
//! goes again under the same key. Nothing of it stays on the device.

use crate::{
    domain::date,
    papers::{
        document::Document,
        melding_json::{reply_of, to_send, written},
        sent::receipts,
    },
    platform::{
        host::{self, Given},
        page, seal, send, task,
    },
    ui::{
        app::App,
        components::{Kind, action, details, heading_2},
        html::{El, all, block, changing, el, nothing, once_rendered, p},
        page_state::kept,
        parts::{
            sheet::sheet,
            take_along::{announce, came_of_it},
        },
    },
    walk::{
        ExtraChange,
        change::LaterChange,
        sending::{Channel, Outcome, Reply, Sending, is_offered},
    },
};
use leptos::prelude::*;

/// The id of what is shown before it is sent, and of what came of it.
const SHOWN: &str = "s";
/// What a key that no other melding has is made of, and how many of these it has.
const DIGITS: (&str, u32) = ("0123456789abcdef", 32);

/// The ways in which a melding can be sent now; mostly there is none.
pub fn channels(app: App) -> Vec<Channel> {
    let advice = app.assessment.get();
    app.walk.with(|walk| {
        app.content(|content| {
            let address = content.municipality.receives.clone();
            // The website that shows the app says by itself that it receives; then that is the way.
            let around = host::is_offered(&content.municipality.id).then_some(Channel::Host);
            let ways = around.into_iter().chain(address.map(Channel::Endpoint));
            ways.filter(|_| is_offered(walk, &advice)).collect()
        })
    })
}

/// What would be sent now, as people read it and to the last letter.
fn melding(app: App) -> (Document, String) {
    let advice = app.assessment.get();
    app.walk.with(|walk| {
        app.content(|content| {
            let today = app.today();
            let document = to_send(walk, content, &advice, &app.document_texts(), today);
            let text = written(&document, walk, content, walk.addressee(&advice), today);
            (document, text)
        })
    })
}

/// Hands a text over. A channel that has no words for what went wrong says that the cause is unknown.
async fn hand_over(channel: &Channel, key: &str, text: &str) -> Reply {
    match channel {
        Channel::Endpoint(url) => match send::post(url, key, text).await {
            Ok((status, body)) => reply_of(status, &body),
            Err(_) => Outcome::Unsure.into(),
        },
        Channel::Host => match host::give(key, text).await {
            Given::Confirmed => Outcome::Confirmed,
            Given::Unsure => Outcome::Unsure,
            Given::Refused => Outcome::NotSent,
        }
        .into(),
    }
}

/// The card on the page of the melding; nothing where it cannot be sent.
pub fn card(app: App) -> AnyView {
    let said = kept("send", "");
    let asked = kept("send-asked", String::new());
    let is_busy = kept("send-busy", false);
    let go = move |channel: Channel, text: String| {
        // Pressed twice is pressed once.
        if is_busy.get_untracked() {
            return;
        }
        let known =
            app.walk.with_untracked(|walk| walk.sending_of(&text).map(|one| one.key.clone()));
        let (digits, count) = DIGITS;
        let key = known.map_or_else(|| seal::key(digits, count), Ok);
        let Ok(key) = key else { return announce(said, "send-not-sent") };
        is_busy.set(true);
        announce(said, "send-busy");
        let note = move |key: &str, text: String, reply: Reply| {
            let (day, time, number) = reply
                .receipt
                .unwrap_or_else(|| (date::format(app.today()), String::new(), String::new()));
            let (key, outcome) = (key.to_owned(), reply.outcome);
            let sending = Sending { key, text, outcome, day, time, number };
            app.change(LaterChange::Extra(ExtraChange::Send(Box::new(sending))));
        };
        note(&key, text.clone(), Outcome::Unsure.into());
        task::start(async move {
            let reply = hand_over(&channel, &key, &text).await;
            // The page may have been made again, or left, in the meantime.
            kept("send-busy", false).set(false);
            // The resident may have erased everything in the meantime.
            if app.walk.with_untracked(|walk| walk.sending_of(&text).is_some()) {
                announce(kept("send", ""), outcome_text(reply.outcome));
                note(&key, text, reply);
                once_rendered(|| page::focus(SHOWN));
            }
        });
    };
    let body = move || {
        let Some(channel) = channels(app).into_iter().next() else { return nothing() };
        let (document, text) = melding(app);
        let known = app.walk.with(|walk| walk.sending_of(&text).map(|one| one.outcome));
        let press = {
            let text = text.clone();
            move || go(channel.clone(), text.clone())
        };
        let content = if is_busy.get() {
            p(app.t("send-busy")).into()
        } else if let Some(outcome) = known {
            came_of(app, outcome, press)
        } else if asked.get() == text {
            before(app, &document, text, press, move || asked.set(String::new()))
        } else {
            let show = move || {
                asked.set(text.clone());
                once_rendered(|| page::focus(SHOWN));
            };
            all(vec![
                p(app.t("send-how")).into(),
                action(app.t("send-show"), Kind::Quiet, show).into(),
            ])
        };
        let title = app.content(|content| content.municipality.name.clone());
        block("section", "sw-card sw-noprint")
            .child(heading_2(app.texts().with("send-title", &[("plaats", &title)])))
            .child(content)
            .into()
    };
    // Where nothing can be sent there is nothing to say about it.
    let can_be_sent = Memo::new(move |_| !channels(app).is_empty());
    let status = move || {
        if can_be_sent.get() {
            block("p", "sw-noprint")
                .attr("role", "status")
                .changing_text(came_of_it(app, said))
                .into()
        } else {
            nothing()
        }
    };
    all(vec![changing(body), changing(status)])
}

const fn outcome_text(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Confirmed => "send-confirmed",
        Outcome::Unsure => "send-unsure",
        Outcome::NotSent => "send-not-sent",
    }
}

/// What gets the focus in the place of the button that was pressed.
fn shown(label: String) -> El {
    el("div")
        .attr("id", SHOWN)
        .attr("role", "group")
        .attr("aria-label", label)
        .attr("tabindex", "-1")
}

/// Exactly what will be sent, what stays where, and the press that sends it.
fn before(
    app: App,
    document: &Document,
    text: String,
    press: impl Fn() + 'static,
    close: impl Fn() + 'static,
) -> AnyView {
    let exact = el("pre").attr("tabindex", "0").text(text);
    let buttons = block("div", "sw-row")
        .child(action(app.t("send-act"), Kind::Main, press))
        .child(action(app.t("send-not"), Kind::Quiet, close));
    shown(app.t("send-goes"))
        .child(p(app.t("send-goes")))
        .child(sheet(app, document))
        .child(details(kept("send-exact", false), app.t("send-exact"), exact))
        .child(p(app.t("send-stays")))
        .child(buttons)
        .into()
}

/// What came of it, and what can be done now.
fn came_of(app: App, outcome: Outcome, press: impl Fn() + 'static) -> AnyView {
    let id = outcome_text(outcome);
    let body = shown(app.t(id)).child(el("p").child(el("b").text(app.t(id))));
    let again = || action(app.t("send-again"), Kind::Quiet, press);
    match outcome {
        Outcome::Confirmed => {
            let lines = app.walk.with(|walk| receipts(walk, &app.texts()));
            let lines = lines.into_iter().flat_map(|section| section.lines);
            body.children(lines.map(p)).child(p(app.t("send-confirmed-how")))
        }
        Outcome::Unsure => body.child(p(app.t("send-unsure-how"))).child(again()),
        Outcome::NotSent => body.child(p(app.t("send-not-sent-how"))).child(again()),
    }
    .into()
}
