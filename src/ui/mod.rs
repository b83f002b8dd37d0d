//! The pages, in Leptos. Signals are the state; what can be derived is derived.

mod app;
mod components;
mod device;
mod field;
#[cfg(feature = "gallery")]
pub mod gallery;
mod html;
mod kiosk;
mod page_state;
mod pages;
mod parts;
mod screen;
mod shell;
mod tongue;

use crate::{
    content,
    platform::{fetch, memory, page, task},
    texts::Texts,
};
use app::App;
use leptos::prelude::*;

/// Starts the app.
pub fn start() {
    start_with(show);
}

/// Gets the content and the texts, and shows what is made of them. Until then, and when that fails, the
/// page shows the numbers and words that are in it without any script.
fn start_with(show: fn(App, bool)) {
    task::start(async move {
        match load().await {
            Some(app) if memory::whereabouts().is_empty() => show(app, false),
            Some(app) if shell::load::go_on(app).await => show(app, true),
            _ => page::say_that_it_did_not_start(),
        }
    });
}

fn show(app: App, goes_on: bool) {
    if let Some(root) = page::clear_root() {
        device::idle::watch(app);
        mount_to(root, move || shell::layout::layout(app)).forget();
        page::arrive(app::HEADING);
        if !goes_on {
            app.begin();
        }
        memory::shown(app::HEADING);
        if goes_on {
            shell::load::begin(app);
        } else {
            shell::load::load(app);
        }
    }
}

async fn load() -> Option<App> {
    let content = get("content").await?;
    let texts = String::from_utf8(get("texts").await?).ok()?;
    let texts = Texts::new("nl", &[&texts]).ok()?;
    Some(App::new(content::load(&content).ok()?, texts))
}

/// The file that the page says has this id.
async fn get(id: &str) -> Option<Vec<u8>> {
    fetch::bytes(&fetch::address_of(id)?).await.ok()
}
