//! Where the resident lives, and going on with what a copy holds.

use super::{App, HEADING, LaterScreen, Notes, Screen, place_in_address, screen_in};
use crate::{
    content,
    copy::record::{Record, replay},
    domain::{catalogue::Catalogue, municipality::Municipality, question::Path},
    platform::{fetch, memory, page, task},
    walk::{
        Earlier, Walk,
        change::{Change, LaterChange, made_again},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

impl App {
    /// Begins at the municipality that the address names, if it names one.
    pub fn begin_at_place_in_address(self) {
        if let Some(place) = place_in_address() {
            self.choose_place_by_id(&place);
        }
    }

    /// Chooses the municipality with this id; one that cannot be chosen leaves the choice open.
    pub fn choose_place_by_id(self, id: &str) {
        let place = self.content(|content| content.places.iter().find(|p| p.id == id).cloned());
        match place {
            Some(place) => self.choose_place(place.id, place.name),
            None => page::arrive(HEADING),
        }
    }

    /// Gets what is known about a municipality and goes on. What cannot be had is not
    /// known: the app then says so, and "vraag de gemeente".
    pub fn choose_place(self, id: String, name: String) {
        let asked = self.asks();
        task::start(async move {
            if let Some(municipality) = self.know(asked, &id, &name).await {
                self.live_in(municipality);
            }
        });
    }

    /// From now on waits for another municipality, or for none. The number is for [`Self::know`].
    pub(super) fn asks(self) -> u32 {
        let next = |notes: &mut Notes| {
            notes.asked = notes.asked.wrapping_add(1);
            notes.asked
        };
        self.notes.try_update_value(next).unwrap_or_default()
    }

    /// What is known about a municipality; nothing when something else was asked for in the meantime. Without that,
    /// the file that came last won: who pressed Haarlem and then Heemstede could get the numbers of Haarlem, and what
    /// came after everything was wiped moved the next resident.
    pub(super) async fn know(self, asked: u32, id: &str, name: &str) -> Option<Municipality> {
        let is_outside = id == Municipality::OUTSIDE;
        let address = format!("municipalities/{id}.bin");
        let file = if is_outside { None } else { fetch::bytes(&address).await.ok() };
        let known = file.and_then(|known| content::load_municipality(&known).ok());
        if self.notes.with_value(|notes| notes.asked) != asked {
            return None;
        }
        self.place_is_missing.set(known.is_none() && !is_outside);
        Some(known.unwrap_or_else(|| Municipality::unknown(id, name)))
    }

    /// Takes over the municipality and the answers that are noted outside of this instance.
    pub(super) async fn take_over(self) {
        if let [id, name] = memory::residence().as_slice() {
            let known = |content: &Catalogue| {
                let place = &content.municipality;
                place.id == *id && place.name == *name
            };
            if !self.content(known) {
                let Some(municipality) = self.know(self.asks(), id, name).await else { return };
                self.catalogue.update(|catalogue| catalogue.municipality = municipality);
            }
        }
        let walk = self.content(|content| made_again(&memory::changes(), content, self.today()));
        self.set_walk.set(walk);
    }

    /// Shows what the other window shows; nothing when there is nothing to see.
    pub fn follow(self, whereabouts: Vec<u8>) {
        task::start(async move {
            self.take_over().await;
            let screen = screen_in(&whereabouts).unwrap_or(Screen::Start);
            if self.screen.with_untracked(|here| *here == screen) {
                self.screen.set(screen);
            } else {
                self.show(screen);
            }
        });
    }

    /// Goes on with what a copy holds, in the place of what was told until now. Says whether it did: not when
    /// something else was chosen, or everything wiped, before what it needs was here.
    #[must_use]
    pub async fn go_on_with(self, record: Arc<Record>) -> bool {
        let asked = self.asks();
        let id = record.place_id().unwrap_or_default();
        let is_here = self.content(|content| content.municipality.id == id);
        let is_outside = id == Municipality::OUTSIDE;
        let exists = self.content(|content| content.places.iter().any(|place| place.id == id));
        if (exists && !is_here) || is_outside {
            let Some(municipality) = self.know(asked, id, &record.place).await else {
                return false;
            };
            self.move_to(municipality);
        }
        let replay = |content: &Catalogue| replay(&record.entries, content, self.today());
        let mut walk = self.content(replay).walk;
        walk.come_back_from(Earlier::of(&walk, record.day));
        if walk.facts().municipality().is_none() {
            self.content(|content| walk.live_in(&content.municipality.id));
        }
        if let Some(helper) = self.walk.with_untracked(Walk::helper) {
            walk.be_helped(&helper);
        }
        self.change(LaterChange::GoOnWith(Box::new(walk)));
        self.dropped.update(Vec::clear);
        self.came_from.set(vec![Screen::Start]);
        // Danger goes first, also when it was told earlier.
        let urgent = !self.urgent().is_empty();
        self.show(if urgent { Screen::Safety } else { Screen::Later(LaterScreen::Check) });
        true
    }

    /// Lives in a municipality without content of its own.
    pub fn live_elsewhere(self, name: &str) {
        self.asks();
        self.place_is_missing.set(false);
        self.live_in(Municipality::unknown(Municipality::OUTSIDE, name));
    }

    /// Takes in what is known about a municipality.
    fn move_to(self, municipality: Municipality) {
        memory::live(&municipality.id, &municipality.name);
        self.catalogue.update(|catalogue| catalogue.municipality = municipality);
    }

    fn live_in(self, municipality: Municipality) {
        self.change(Change::LiveIn(municipality.id.clone()));
        self.move_to(municipality);
        match self.screen.get_untracked() {
            // What it says about where somebody lives changes by itself; what is filled in stays.
            Screen::Start => {}
            Screen::Places => match self.walk.with_untracked(Walk::path) {
                Some(Path::Doen) => self.go(LaterScreen::Result),
                Some(Path::Vraag | Path::Zorg | Path::Jong) => self.proceed(),
                None => self.back(),
            },
            // The resident went on before it was here; what it says now belongs to the page they are on.
            other @ (Screen::Topics
            | Screen::Ask(_)
            | Screen::Safety
            | Screen::Help
            | Screen::Later(_)) => self.show(other),
        }
    }
}
