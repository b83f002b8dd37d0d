//! The pages that are not needed before the first question. Their code and their texts are files of their own,
//! which the app loads as soon as the first page is there, in the same order, wherever residents go. Residents who are
//! faster wait for them; when they cannot be loaded, the page says whom to call and can try again. What was told is
//! kept by the rest of the app. See `docs/adr/0008-two-parts.md`.

use super::rescue;
use crate::ui::{
    app::{
        App,
        second_part::{Later, Part, Words, put},
    },
    components::{Kind, action, heading},
    device::{draft, mirror},
    html::{all, p},
    pages::later::{
        after_melding, batch, carer, check, circle, compare_views, conversation, copy, doctor,
        eighteen, favour, future, helper, household, household_member, in_language, letter,
        melding, more, next_visitor, own_words, parents, plan, privacy, report, result, steps,
        stories, volunteering,
    },
    parts::contact,
    screen::LaterScreen,
};
use crate::{
    content,
    domain::{catalogue::Catalogue, destination::Destination, topics::Lexicon, words::Reader},
    platform::{fetch, task},
};
use leptos::prelude::*;
#[cfg(not(feature = "gallery"))]
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::{pin::Pin, sync::LazyLock};

/// The network or the server did not give the second part.
struct Unavailable;

#[cfg(not(feature = "gallery"))]
impl From<SplitLoaderError> for Unavailable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Where the second part begins: code that only this names is in the second file.
#[cfg(not(feature = "gallery"))]
#[wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "getting the file can fail, which the macro adds")]
fn second_part() -> Result<Part, Unavailable> {
    Ok(part())
}

/// The gallery is one file.
#[cfg(feature = "gallery")]
#[allow(clippy::unused_async, reason = "it stands for what gets a file")]
async fn second_part() -> Result<Part, Unavailable> {
    Ok(part())
}

fn part() -> Part {
    Part {
        page: page_of,
        learn,
        read: own_words::read,
        run_beside,
        go_on: go_on_from_memory,
        found: draft::found,
        helping: helper::beside,
        get_again: load,
    }
}

fn run_beside(app: App) {
    rescue::keep_words(app);
    mirror::follow(app);
}

/// Puts the later content in the catalogue. No page that was made before this shows any of it.
fn learn(app: App, later: &[u8]) -> Option<Words> {
    let load = |catalogue: &mut Catalogue| content::load_later(later, catalogue).ok();
    let words = app.catalogue.try_maybe_update(|catalogue| (false, load(catalogue)))??;
    Some(LazyLock::new(Box::new(move || {
        Reader::compile(words.own, Lexicon::compile(&words.topics).ok()?).ok()
    })))
}

fn go_on_from_memory(app: App) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(app.go_on_from_memory())
}

fn page_of(app: App, screen: &LaterScreen) -> AnyView {
    match screen {
        LaterScreen::OwnWords => own_words::page(app),
        LaterScreen::InLanguage(tongue) => in_language::page(app, *tongue),
        LaterScreen::Check => check::page(app),
        LaterScreen::Result => result::page(app),
        LaterScreen::Plan => plan::page(app),
        LaterScreen::Melding => melding::page(app),
        LaterScreen::More => more::page(app),
        LaterScreen::After => after_melding::page(app),
        LaterScreen::Talk => conversation::page(app),
        LaterScreen::Report => report::page(app),
        LaterScreen::Letter(id) => letter::page(app, id),
        LaterScreen::Carer => carer::page(app),
        LaterScreen::Apart => compare_views::page(app),
        LaterScreen::Household => household::page(app),
        LaterScreen::Member(place) => household_member::page(app, *place),
        LaterScreen::Circle => circle::page(app),
        LaterScreen::Favour(place) => favour::page(app, *place),
        LaterScreen::Steps => steps::page(app),
        LaterScreen::Stories => stories::page(app),
        LaterScreen::Story(place) => stories::story::page(app, *place),
        LaterScreen::Eighteen => eighteen::page(app),
        LaterScreen::Future => future::page(app),
        LaterScreen::Parents => parents::page(app),
        LaterScreen::Doing => volunteering::page(app),
        LaterScreen::Visit => doctor::page(app),
        LaterScreen::Helper => helper::page(app),
        LaterScreen::Desk => batch::page(app),
        LaterScreen::Keep => copy::keep::page(app),
        LaterScreen::Load => copy::load::page(app),
        LaterScreen::Resume => copy::load::resume(app),
        LaterScreen::NextVisitor => next_visitor::page(app),
        LaterScreen::Wiped => next_visitor::wiped(app),
        LaterScreen::Privacy => privacy::page(app),
    }
}

/// Goes on where an instance of the app broke off. False when the second part, which can do that, is not here
/// and cannot be had.
pub async fn go_on(app: App) -> bool {
    let Some(later) = got(app).await else { return false };
    if let Later::Here(part, _) = later {
        (part.go_on)(app).await;
    }
    app.later.set(later);
    true
}

/// Gets the second part.
pub fn load(app: App) {
    put(app, Later::Coming);
    task::start(async move {
        put(app, got(app).await.unwrap_or(Later::Missing(load)));
        begin(app);
    });
}

/// From now on keeps all answers in words, and follows another window; if the second part is here to do so.
pub fn begin(app: App) {
    if let Later::Here(part, _) = app.later.get_untracked() {
        (part.run_beside)(app);
    }
}

/// The second part, with its texts and its content.
async fn got(app: App) -> Option<Later> {
    let part = second_part().await.ok()?;
    let texts = String::from_utf8(file_beside("texts").await?).ok()?;
    // There is one as long as the page lives.
    let words = Box::leak(Box::new((part.learn)(app, &file_beside("content").await?)?));
    app.texts().learn(&texts);
    Some(Later::Here(part, words))
}

/// The later file that goes with the one in the link with this id.
async fn file_beside(id: &str) -> Option<Vec<u8>> {
    fetch::bytes(&fetch::address_in(id, "data-later")?).await.ok()
}

/// A page of the second part, or what is shown instead of it.
pub fn shown(app: App, screen: &LaterScreen) -> AnyView {
    match app.later.get() {
        Later::Here(part, _) => (part.page)(app, screen),
        Later::Coming => heading(app.t("later-coming")).into(),
        Later::Missing(load) => all(vec![
            heading(app.t("later-missing")).into(),
            p(app.t("later-missing-text")).into(),
            action(app.t("later-again"), Kind::Main, move || load(app)).into(),
            contact::of_destination(app, Destination::Wmo),
        ]),
    }
}
