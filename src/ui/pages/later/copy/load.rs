//! Going on with a copy: first what would change, and only then the choice to do it.

use super::{
    codes::{DIGITS, take},
    names,
};
use crate::{
    copy::{
        file::{self, Content},
        record::{Change, How, LARGEST, Record, Unreadable, VERSION, changes, entries, replay},
    },
    platform::{
        codes::{self, Text},
        draft, files, page, seal, task,
    },
    ui::{
        app::{self, App, HEADING},
        components::{Kind, action, error_message, heading, heading_2, line, open_dialog},
        device,
        html::{El, all, block, changing, el, lead, once_rendered, p},
        page_state::kept,
        pages::later::privacy::before_erasing,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the control for the file.
const FILE: &str = "f0";

/// The step of opening a file.
#[derive(Clone)]
enum Stage {
    /// No file yet.
    Choosing,
    /// It needs a passphrase.
    Sealed(Source),
    /// What is in it, and with what passphrase it is kept on from now on.
    Read(Arc<Record>, Option<String>),
}

/// What has to be opened.
#[derive(Clone)]
enum Source {
    /// What was in a file.
    File(Arc<String>),
    /// What is kept on this device.
    Draft,
    /// What the camera read; it opens with digits.
    Codes(Arc<String>),
}

impl Source {
    async fn open(&self, passphrase: &str) -> Option<Record> {
        let text = match self {
            Self::File(sealed) => seal::open(sealed, passphrase).await.ok(),
            Self::Draft => draft::read(passphrase).await.ok(),
            Self::Codes(sealed) => codes::unlock(sealed, passphrase).await.ok(),
        };
        file::read_opened(&text?).ok()
    }
}

/// Going on with a file.
pub fn page(app: App) -> AnyView {
    staged(app, Stage::Choosing)
}

/// Going on with what is kept on this device.
pub fn resume(app: App) -> AnyView {
    staged(app, Stage::Sealed(Source::Draft))
}

fn staged(app: App, first: Stage) -> AnyView {
    let stage = kept("stage", first);
    let error = kept("error", None::<String>);
    changing(move || match stage.get() {
        Stage::Choosing => choosing(app, stage, error),
        Stage::Sealed(source) => opening(app, source, stage, error),
        Stage::Read(record, draft) => preview(app, &record, draft),
    })
}

/// The way on to another stage, with the focus on its heading. Who left while a file was opened stays where they are: the
/// page they are on then used to lose its focus and jump to its top.
fn arrive(stage: RwSignal<Stage>, at: Stage) {
    if stage.try_set(at).is_none() {
        once_rendered(|| page::arrive(HEADING));
    }
}

fn choosing(app: App, stage: RwSignal<Stage>, error: RwSignal<Option<String>>) -> AnyView {
    let chosen = move || {
        task::start(async move {
            let found = match files::chosen(FILE, LARGEST).await {
                Ok(bytes) => file::read(&bytes),
                Err(files::Refused::NoFile) => return,
                Err(files::Refused::TooLarge) => Err(Unreadable::TooLarge),
                Err(files::Refused::Unreadable) => Err(Unreadable::NoRecord),
            };
            error.set(None);
            match found {
                Ok(Content::Open(record)) => arrive(stage, Stage::Read(Arc::new(record), None)),
                Ok(Content::Sealed(sealed)) => {
                    arrive(stage, Stage::Sealed(Source::File(Arc::new(sealed))));
                }
                Err(Unreadable::NoRecord) => error.set(Some(app.t("copy-not-read"))),
                Err(Unreadable::TooLarge) => error.set(Some(app.t("copy-too-large"))),
            }
        });
    };
    let control = block("input", "sw-file")
        .attr("type", "file")
        .attr("id", FILE)
        .attr("name", FILE)
        .attr("accept", ".html,.htm,.json,.txt")
        .on_change(chosen);
    let read = move |text: Text| match text {
        Text::Locked(sealed) => arrive(stage, Stage::Sealed(Source::Codes(Arc::new(sealed)))),
        Text::Open(text) => match file::read_opened(&text) {
            Ok(record) => arrive(stage, Stage::Read(Arc::new(record), None)),
            Err(_) => error.set(Some(app.t("copy-not-read"))),
        },
    };
    all(vec![
        heading(app.t("copy-load-title")).into(),
        lead(app.t("copy-load-lead")).into(),
        block("div", "utrecht-form-field")
            .child(block("label", "utrecht-form-label").attr("for", FILE).text(app.t("copy-file")))
            .child(control)
            .into(),
        error_message(move || error.get()).attr("role", "alert").into(),
        take(app, error, read).into(),
    ])
}

fn opening(
    app: App,
    source: Source,
    stage: RwSignal<Stage>,
    error: RwSignal<Option<String>>,
) -> AnyView {
    let passphrase = kept("passphrase", String::new());
    let is_draft = matches!(source, Source::Draft);
    let (asked, digits) = match source {
        Source::Codes(_) => ("codes-digits", Some(DIGITS)),
        Source::File(_) | Source::Draft => ("copy-passphrase", None),
    };
    let open = move || {
        let source = source.clone();
        error.set(Some(app.t("copy-busy")));
        task::start(async move {
            let typed = passphrase.get_untracked();
            match source.open(&typed).await {
                Some(record) => {
                    error.set(None);
                    arrive(stage, Stage::Read(Arc::new(record), is_draft.then_some(typed)));
                }
                None => error.set(Some(app.t("copy-not-opened"))),
            }
        });
    };
    let erase = move || {
        app::draft::erase(app);
        app.back();
    };
    // A browser without dialogs does what was asked at once.
    let ask = move || open_dialog().unwrap_or_else(|_| erase());
    let to_erase = is_draft.then(|| action(app.t("draft-erase"), Kind::Quiet, ask));
    let missing = (!seal::is_supported()).then(|| p(app.t("copy-no-lock")));
    all(vec![
        heading(app.t("copy-load-title")).into(),
        El::from_all([
            missing,
            Some(line("w0", app.t(asked), passphrase, digits)),
            Some(error_message(move || error.get()).attr("role", "alert")),
            Some(
                block("div", "sw-row")
                    .child(action(app.t("copy-load"), Kind::Main, open))
                    .child(action(app.t("copy-leave"), Kind::Quiet, move || app.back()))
                    .maybe(to_erase),
            ),
            is_draft.then(|| before_erasing(app, erase)),
        ]),
    ])
}

/// What would change. Nothing has changed yet.
fn preview(app: App, record: &Arc<Record>, draft: Option<String>) -> AnyView {
    let replayed = app.content(|content| replay(&record.entries, content, app.today()));
    let changes = app.told(|walk, content| {
        let then = entries(&replayed.walk, content, app.today());
        changes(&entries(walk, content, app.today()), &then)
    });
    let newer = (record.version > VERSION).then(|| p(app.t("copy-newer")));
    let same = (changes.is_empty() && replayed.dropped.is_empty()).then(|| p(app.t("copy-same")));
    let dropped = replayed.dropped.iter().map(|dropped| names::of_dropped(app, dropped));
    let dropped = names::once(dropped);
    let record = Arc::clone(record);
    let take = move || {
        let (record, draft) = (Arc::clone(&record), draft.clone());
        task::start(async move {
            if app.go_on_with(record).await
                && let Some(passphrase) = draft
            {
                device::draft::go_on(app, &passphrase).await;
            }
        });
    };
    all(vec![
        heading(app.t("copy-preview")).into(),
        El::from_all([
            newer,
            same,
            part(app, "copy-differs", named(app, &changes, How::Differs)),
            part(app, "copy-new", named(app, &changes, How::New)),
            part(app, "copy-gone", named(app, &changes, How::Gone)),
            part(app, "copy-dropped", dropped),
            Some(
                block("div", "sw-row")
                    .child(action(app.t("copy-take"), Kind::Main, take))
                    .child(action(app.t("copy-leave"), Kind::Quiet, move || app.back())),
            ),
        ]),
    ])
}

/// What changes in this way, by name. What is answered is not shown: others may look along.
fn named(app: App, changes: &[Change], how: How) -> Vec<String> {
    let such = changes.iter().filter(|change| change.how == how);
    names::of_entries(app, such.map(|change| &change.entry))
}

/// A part of the list; nothing when there is none.
fn part(app: App, heading: &str, names: Vec<String>) -> Option<El> {
    if names.is_empty() {
        return None;
    }
    let list = el("ul").children(names.into_iter().map(|name| el("li").text(name)));
    Some(block("section", "sw-changes").child(heading_2(app.t(heading))).child(list))
}
