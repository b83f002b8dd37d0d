//! Keeping a copy, with a passphrase or without.

use super::codes;
use crate::{
    copy::{
        file::{self, Cover},
        record::LARGEST,
    },
    platform::{download, fetch, seal, task},
    ui::{
        app::App,
        components::{Kind, Picture, action, alert, heading, heading_2, line},
        device::draft,
        html::{El, all, block, lead, nothing, p},
        page_state::kept,
        parts::{
            readable::readable,
            take_along::{announce, came_of_it},
        },
    },
};
use leptos::prelude::*;

/// The name of the file; says nothing about what is in it.
const FILE: &str = "mijn-kopie.html";
/// How many words are proposed.
const WORDS: u32 = 5;

pub fn page(app: App) -> AnyView {
    let said = kept("said", "");
    let say = move |id| announce(said, id);
    let save = move |file: &str| {
        let is_saved = file.len() <= LARGEST && download::save_html(FILE, file).is_ok();
        say(if is_saved { "copy-saved" } else { "copy-not-saved" });
    };
    let passphrase = kept("passphrase", String::new());
    let open = block("section", "sw-card")
        .child(heading_2(app.t("copy-open")))
        .child(p(app.t("copy-open-why")))
        .child(action(app.t("copy-save-open"), Kind::Quiet, move || save(&readable(app))));
    let locked = if seal::is_supported() {
        locked(app, passphrase, say, save)
    } else {
        p(app.t("copy-no-lock"))
    };
    let draft = if seal::is_supported() { draft::switch(app, passphrase, say) } else { nothing() };
    all(vec![
        heading(app.t("copy-title")).into(),
        lead(app.t("copy-lead")).into(),
        alert(
            Picture::Lock,
            "utrecht-alert utrecht-alert--info",
            vec![p(app.t("copy-holds")), p(app.t("copy-careful"))],
        )
        .into(),
        locked.into(),
        block("p", "utrecht-paragraph")
            .attr("role", "status")
            .changing_text(came_of_it(app, said))
            .into(),
        draft,
        codes::give(app).into(),
        open.into(),
    ])
}

/// The part for a copy with a passphrase.
fn locked(
    app: App,
    passphrase: RwSignal<String>,
    say: impl Fn(&'static str) + Copy + 'static,
    save: impl Fn(&str) + Copy + 'static,
) -> El {
    let proposed = kept("proposed", String::new());
    let propose = move || {
        task::start(async move {
            match five_words().await {
                Some(words) => {
                    passphrase.set(words.clone());
                    proposed.set(words);
                }
                None => say("copy-no-words"),
            }
        });
    };
    let keep = move || {
        let passphrase = passphrase.get_untracked();
        if !file::is_strong(&passphrase) {
            say("copy-weak");
            return;
        }
        say("copy-busy");
        let text = file::padded(&readable(app));
        let texts = app.document_texts();
        let line = |id: &str| texts.get(id);
        let cover = Cover {
            title: line("copy-cover-title"),
            lines: ["copy-cover-what", "copy-cover-how", "copy-cover-else"].map(line).to_vec(),
        };
        task::start(async move {
            match seal::seal(&text, &passphrase).await {
                Ok(jwe) => save(&file::sealed(&cover, &jwe)),
                Err(_) => say("copy-not-saved"),
            }
        });
    };
    block("section", "sw-card")
        .child(heading_2(app.t("copy-locked")))
        .child(p(app.t("copy-locked-why")))
        .child(action(app.t("copy-make"), Kind::Small, propose))
        .child(
            block("p", "sw-passphrase")
                .attr("aria-live", "polite")
                .changing_text(move || proposed.get()),
        )
        .child(line("w0", app.t("copy-passphrase"), passphrase, None))
        .child(action(app.t("copy-save-locked"), Kind::Main, keep))
}

/// Words that cannot be guessed, from a list that the app loads only now.
async fn five_words() -> Option<String> {
    let list = fetch::bytes(&fetch::address_in("texts", "data-dice")?).await.ok()?;
    let list = String::from_utf8(list).ok()?;
    seal::pick(list.lines().map(str::to_owned).collect(), WORDS).ok()
}
