//! The reading settings: in which words, how large, in which colours, and aloud.
//!
//! Kept in the memory of this page only, so leaving ends it. Erasing what was told does not: it says
//! nothing about that, and people who need large letters need them to see that all is gone.

use super::{
    App,
    aloud::{Aloud, SILENT},
};
use crate::platform::{fetch, page, task};
use leptos::prelude::*;

/// Only the core of each question and choice. Like all that can be chosen here, known by its name.
pub const BRIEF: &str = "layer-brief";
/// The texts as they are written.
pub const PLAIN: &str = "layer-plain";
/// Easier words where there are any.
pub const EASY: &str = "layer-easy";

/// The layers of the texts.
pub const LAYERS: [&str; 3] = [BRIEF, PLAIN, EASY];
/// The sizes of the letters.
pub const LETTERS: [&str; 3] = ["letters-plain", "letters-larger", "letters-largest"];
/// The colours.
pub const COLOURS: [&str; 4] =
    ["colours-device", "colours-light", "colours-dark", "colours-contrast"];

/// How the resident reads.
pub struct Reader {
    /// The layer of the texts that is shown.
    pub layer: RwSignal<&'static str>,
    /// The layer that was chosen; its texts may still be on their way.
    pub wanted: RwSignal<&'static str>,
    /// The size of the letters.
    pub letters: RwSignal<&'static str>,
    /// The colours.
    pub colours: RwSignal<&'static str>,
    /// Whether the panel with the ways to read is open.
    pub is_open: RwSignal<bool>,
    /// Reading aloud, and what is said about that and about the rest.
    pub aloud: Aloud,
}

impl Reader {
    /// The settings at the start. There is one as long as the page lives.
    pub fn new() -> &'static Self {
        Box::leak(Box::new(Self {
            layer: RwSignal::new(PLAIN),
            wanted: RwSignal::new(PLAIN),
            letters: RwSignal::new("letters-plain"),
            // A website around the app may say that it is light, or dark.
            colours: RwSignal::new(on_page(&COLOURS).unwrap_or("colours-device")),
            is_open: RwSignal::new(false),
            aloud: Aloud { state: RwSignal::new(SILENT), said: RwSignal::new("") },
        }))
    }

    /// Reads in the largest letters from now on.
    pub fn enlarge(&self) {
        self.letters.set("letters-largest");
        self.show();
    }

    /// Another page is shown.
    pub fn arrive(&self) {
        self.aloud.stop();
        self.aloud.said.set("");
    }

    /// Gives the document the classes for what is chosen: for the style, and for [`Self::resume`].
    pub fn show(&self) {
        let classes =
            [self.letters, self.colours, self.layer].map(|chosen| class(chosen.get_untracked()));
        page::set_look(&classes.join(" "));
    }

    /// Reads on as the classes of the document say, when an instance of the app goes on after another.
    pub async fn resume(&self, app: App) {
        for (choices, chosen) in
            [(&LETTERS[..], self.letters), (&COLOURS, self.colours), (&LAYERS, self.wanted)]
        {
            if let Some(choice) = on_page(choices) {
                chosen.set(choice);
            }
        }
        let mut wanted = self.wanted.get_untracked();
        if wanted == EASY {
            let texts = easy_texts().await;
            if !texts.is_some_and(|texts| app.learn_easy_texts(&texts)) {
                wanted = PLAIN;
            }
        }
        self.wanted.set(wanted);
        app.read_in(wanted);
    }
}

/// The choice whose class the document has.
fn on_page(choices: &[&'static str]) -> Option<&'static str> {
    let look = page::look();
    choices.iter().copied().find(|choice| look.split_whitespace().any(|one| one == class(choice)))
}

/// The class that a choice gives the document.
fn class(choice: &str) -> &'static str {
    match choice {
        "letters-larger" => "sw-larger",
        "letters-largest" => "sw-largest",
        "colours-light" => "sw-light",
        "colours-dark" => "sw-dark",
        "colours-contrast" => "sw-contrast",
        EASY => "sw-easy",
        BRIEF => "sw-brief",
        _ => "",
    }
}

/// Reads in this layer from now on. The app loads the easy texts when they are chosen for the first time; when
/// that fails, everything stays as it was.
pub fn choose_layer(app: App) {
    let reader = app.reader;
    let wanted = reader.wanted.get_untracked();
    if wanted != EASY || app.knows_easy_texts() {
        reader.aloud.said.set("");
        app.read_in(wanted);
        return;
    }
    reader.aloud.said.set("easy-loading");
    task::start(async move {
        let texts = easy_texts().await;
        let known = texts.is_some_and(|texts| app.learn_easy_texts(&texts));
        if reader.wanted.get_untracked() != EASY {
            // Another layer was chosen in the meantime.
        } else if known {
            reader.aloud.said.set("");
            app.read_in(EASY);
        } else {
            reader.wanted.set(reader.layer.get_untracked());
            reader.aloud.said.set("easy-not-loaded");
        }
    });
}

async fn easy_texts() -> Option<String> {
    let address = fetch::address_in("texts", "data-easy")?;
    String::from_utf8(fetch::bytes(&address).await.ok()?).ok()
}
