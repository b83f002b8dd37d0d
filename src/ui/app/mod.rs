//! What every page can reach: the content, the texts, the walk, and going from screen to screen.

mod after;
pub mod aloud;
pub mod draft;
mod going;
mod places;
pub mod reading;
pub mod second_part;
mod texts;
pub mod watch;

pub use super::components::HEADING;
use super::{
    kiosk,
    screen::{LaterScreen, Screen},
};
use crate::{
    device::Mode,
    domain::{
        assessment::{Assessment, Route},
        catalogue::Catalogue,
        date::Date,
        flow::Step,
        ids::SuggestionId,
        municipality::Municipality,
    },
    platform::{clock, memory, page, presence},
    texts::Texts,
    walk::{Walk, change::Verb},
};
use draft::Draft;
use leptos::prelude::*;
use reading::{BRIEF, EASY, Reader};
use second_part::Later;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use texts::Layers;
use watch::Watch;

/// The id of the municipality that a link names: the first page is then the start.
pub fn place_in_address() -> Option<String> {
    kiosk::place().or_else(|| page::query("plaats"))
}

/// Where the resident is, as the next instance of the app reads it.
#[derive(Serialize, Deserialize)]
struct Whereabouts {
    screen: Screen,
    came_from: Vec<Screen>,
    mode: Mode,
    wipes: bool,
    reads_on: bool,
}

/// The screen in what [`App::note_whereabouts`] noted.
fn screen_in(whereabouts: &[u8]) -> Option<Screen> {
    postcard::from_bytes::<Whereabouts>(whereabouts).ok().map(|last| last.screen)
}

/// What no page shows.
#[derive(Default)]
struct Notes {
    /// How often somebody chose where they live, or everything was forgotten: see [`App::asks`].
    asked: u32,
    /// What the result showed last.
    shown: Option<Vec<SuggestionId>>,
}

/// What every page can reach.
#[derive(Clone, Copy)]
pub struct App {
    /// The content for the chosen municipality.
    pub catalogue: RwSignal<Catalogue>,
    /// What the resident said and chose; [`Self::change`] changes it.
    pub walk: ReadSignal<Walk>,
    set_walk: WriteSignal<Walk>,
    /// The advice for that.
    pub assessment: Memo<Arc<Assessment>>,
    /// Who may see this device.
    pub mode: RwSignal<Mode>,
    /// Whether the answers are kept on this device.
    pub draft: RwSignal<Draft>,
    /// Whether the resident is still there.
    pub watch: &'static Watch,
    /// The page they are on.
    pub screen: RwSignal<Screen>,
    /// Whether what is known about the municipality could not be had.
    pub place_is_missing: RwSignal<bool>,
    /// The pages that come after the questions, as far as they are here.
    pub later: RwSignal<Later>,
    /// Answers that were forgotten because they no longer count.
    pub dropped: RwSignal<Vec<Step>>,
    /// Whether danger went first, and what else was read in own words still has to be confirmed.
    pub reads_on: RwSignal<bool>,
    texts: RwSignal<Arc<Texts>>,
    /// As they are shown: adult, youth, and the two helper variants.
    forms: StoredValue<[Arc<Texts>; 4]>,
    layers: StoredValue<Layers>,
    /// How the resident reads.
    pub reader: &'static Reader,
    came_from: RwSignal<Vec<Screen>>,
    notes: StoredValue<Notes>,
    today: RwSignal<Date>,
}

impl App {
    /// The app at its start.
    #[must_use]
    pub fn new(catalogue: Catalogue, plain: Texts) -> Self {
        let today = RwSignal::new(clock::today());
        let youth = Arc::new(plain.for_youth());
        let plain = Arc::new(plain);
        let catalogue = RwSignal::new(catalogue);
        let (walk, set_walk) = signal(Walk::default());
        Self {
            catalogue,
            walk,
            set_walk,
            assessment: Memo::new_with_compare(
                move |_| {
                    let assess =
                        |w: &Walk| catalogue.with(|content| w.assess(content, today.get()));
                    Arc::new(walk.with(assess))
                },
                |_, _| true,
            ),
            mode: RwSignal::new(Mode::default()),
            draft: RwSignal::new(Draft::Off),
            watch: Watch::new(),
            screen: RwSignal::new(Screen::Start),
            place_is_missing: RwSignal::new(false),
            later: RwSignal::new(Later::Coming),
            dropped: RwSignal::new(Vec::new()),
            reads_on: RwSignal::new(false),
            texts: RwSignal::new(Arc::clone(&plain)),
            forms: StoredValue::new(texts::forms([Arc::clone(&plain), Arc::clone(&youth)])),
            layers: StoredValue::new(Layers { plain: [plain, youth], easy: None }),
            reader: Reader::new(),
            came_from: RwSignal::new(Vec::new()),
            notes: StoredValue::new(Notes::default()),
            today,
        }
    }

    /// Today.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get_untracked()
    }

    /// Looks what day it is. It used to be read once: a computer that stays on for days judged dates, such as that of
    /// an eviction, by the day on which the page was opened.
    pub fn look_at_calendar(self) {
        let today = clock::today();
        if self.today() != today {
            self.today.set(today);
        }
    }

    /// Reads the content.
    pub fn content<T>(self, read: impl FnOnce(&Catalogue) -> T) -> T {
        self.catalogue.with_untracked(read)
    }

    /// Reads the walk together with the content.
    pub fn told<T>(self, read: impl FnOnce(&Walk, &Catalogue) -> T) -> T {
        self.walk.with_untracked(|walk| self.content(|content| read(walk, content)))
    }

    /// The advice now.
    #[must_use]
    pub fn advice(self) -> Arc<Assessment> {
        self.assessment.get_untracked()
    }

    /// Changes the walk: the one way to do so. The change is noted first, outside of this instance of
    /// the app, so that it can be made again when this one breaks off.
    pub fn change(self, change: impl Verb) {
        memory::note(change.as_bytes());
        let make =
            |walk: &mut Walk| self.content(|content| change.make(walk, content, self.today()));
        let dropped = self.set_walk.try_update(make).unwrap_or_default();
        self.dropped.update(|list| list.extend(dropped));
    }

    /// Whether a rule applies that keeps away what is not right in danger.
    #[must_use]
    pub fn is_in_danger(self) -> bool {
        self.advice().in_danger
    }

    /// Whom to reach today or now.
    #[must_use]
    pub fn urgent(self) -> Vec<Route> {
        let contacts = self.advice().contacts.clone().into_iter();
        contacts.filter(|contact| contact.urgency.comes_first()).collect()
    }

    /// Notes what the result shows now, and gives what it showed before when the resident comes from their answers.
    pub fn note_shown(self, now: Vec<SuggestionId>) -> Option<Vec<SuggestionId>> {
        let check = Screen::Later(LaterScreen::Check);
        let is_from_check = self.came_from.with_untracked(|screens| screens.last() == Some(&check));
        let before = self.notes.try_update_value(|notes| notes.shown.replace(now)).flatten();
        before.filter(|_| is_from_check)
    }

    /// Says who may see this device. Nothing is kept on one that is shared.
    pub fn share_device(self, mode: Mode) {
        self.mode.set(mode);
        if mode == Mode::Shared {
            draft::erase(self);
        }
    }

    /// Forgets everything and starts again.
    pub fn start_again(self) {
        self.forget(false);
        self.show(Screen::Start);
    }

    /// Forgets everything and shows the first page, as the next resident has to find it.
    pub fn wipe(self) {
        let is_at = |id: String| self.content(|content| content.municipality.id == id);
        let stays = place_in_address().is_some_and(is_at);
        self.forget(!stays);
        if !stays {
            let nowhere = Municipality::unknown(Municipality::OUTSIDE, "");
            self.catalogue.update(|catalogue| catalogue.municipality = nowhere);
        }
        self.show(Screen::Start);
        if !stays {
            self.begin_at_place_in_address();
        }
    }

    /// Forgets everything, and lets another instance of the app begin for the next visitor: nothing of this one
    /// is left in the memory of the page.
    pub fn wipe_for_next_visitor(self) {
        self.forget(true);
        self.note_whereabouts(&Screen::Later(LaterScreen::Wiped));
        presence::stop();
        memory::renew();
    }

    fn forget(self, where_somebody_lives: bool) {
        memory::forget(where_somebody_lives);
        // What is still on its way was asked for by whoever was here before.
        self.asks();
        draft::erase(self);
        self.set_walk.update(Walk::erase_everything);
        self.dropped.update(Vec::clear);
        self.notes.update_value(|notes| notes.shown = None);
        self.reads_on.set(false);
        self.came_from.update(Vec::clear);
        // Who goes on living in a place of which nothing could be had still misses its numbers.
        if where_somebody_lives {
            self.place_is_missing.set(false);
        }
        self.watch.is_on.set(true);
    }

    /// Begins on the first page, for somebody who lives where the address says.
    pub fn begin(self) {
        self.note_whereabouts(&Screen::Start);
        self.begin_at_place_in_address();
    }

    /// Keeps outside of this instance where the resident is and how they came there.
    fn note_whereabouts(self, screen: &Screen) {
        let whereabouts = self.came_from.with_untracked(|before| Whereabouts {
            screen: screen.clone(),
            came_from: before.clone(),
            mode: self.mode.get_untracked(),
            wipes: self.watch.is_on.get_untracked(),
            reads_on: self.reads_on.get_untracked(),
        });
        memory::arrive(postcard::to_allocvec(&whereabouts).unwrap_or_default());
    }

    /// Goes on where an instance of the app broke off.
    pub async fn go_on_from_memory(self) {
        self.take_over().await;
        self.reader.resume(self).await;
        if let Ok(last) = postcard::from_bytes::<Whereabouts>(&memory::whereabouts()) {
            self.came_from.set(last.came_from);
            self.screen.set(last.screen);
            self.mode.set(last.mode);
            self.watch.is_on.set(last.wipes);
            self.reads_on.set(last.reads_on);
        }
        self.draft.set(draft::now());
        self.texts.set(self.form());
    }
}
