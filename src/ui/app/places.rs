//! Where the resident lives, and going on with what a copy holds.

use super::{App, HEADING, LaterScreen, Screen, place_in_address, screen_in};
use crate::{
    content,
    copy::record::{Record, replay},
    domain::{catalogue::Catalogue, municipality::Municipality},
    platform::{fetch, memory, page, task},
    walk::{
        Walk,
        change::{Change, LaterChange, made_again},
        own,
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

    /// Gets what is known about a municipality and goes to the start. What cannot be had is not
    /// known: the app then says so, and "vraag de gemeente".
    pub fn choose_place(self, id: String, name: String) {
        task::start(async move {
            let municipality = self.know(&id, &name).await;
            self.live_in(municipality);
        });
    }

    /// What is known about a municipality.
    pub(super) async fn know(self, id: &str, name: &str) -> Municipality {
        let is_outside = id == Municipality::OUTSIDE;
        let address = format!("municipalities/{id}.bin");
        let file = if is_outside { None } else { fetch::bytes(&address).await.ok() };
        let known = file.and_then(|known| content::load_municipality(&known).ok());
        self.place_is_missing.set(known.is_none() && !is_outside);
        known.unwrap_or_else(|| Municipality::unknown(id, name))
    }

    /// Takes over where somebody lives and what was told from what is noted outside of this instance.
    pub(super) async fn take_over(self) {
        if let [id, name] = memory::residence().as_slice() {
            let known = |content: &Catalogue| {
                let place = &content.municipality;
                place.id == *id && place.name == *name
            };
            if !self.content(known) {
                let municipality = self.know(id, name).await;
                self.catalogue.update(|catalogue| catalogue.municipality = municipality);
            }
        }
        let walk = self.content(|content| made_again(&memory::changes(), content, self.today));
        self.set_walk.set(walk);
    }

    /// Shows what the other window shows; nothing when there is nothing to see.
    pub fn follow(self, whereabouts: Vec<u8>) {
        task::start(async move {
            self.take_over().await;
            let screen = screen_in(&whereabouts).unwrap_or(Screen::Places);
            if self.screen.with_untracked(|here| *here == screen) {
                self.screen.set(screen);
            } else {
                self.show(screen);
            }
        });
    }

    /// Goes on with what a copy holds, in the place of what was told until now.
    pub async fn go_on_with(self, record: Arc<Record>) {
        let id = record.place_id().unwrap_or_default();
        let is_here = self.content(|content| content.municipality.id == id);
        let is_outside = id == Municipality::OUTSIDE;
        let exists = self.content(|content| content.places.iter().any(|place| place.id == id));
        if (exists && !is_here) || is_outside {
            let municipality = self.know(id, &record.place).await;
            self.move_to(municipality);
        }
        let replay = |content: &Catalogue| replay(&record.entries, content, self.today);
        let mut walk = self.content(replay).walk;
        if walk.facts().municipality().is_none() {
            self.content(|content| walk.live_in(&content.municipality.id));
        }
        walk.keep(own::earlier(&record));
        if let Some(helper) = self.walk.with_untracked(Walk::helper) {
            walk.be_helped(&helper);
        }
        self.change(LaterChange::GoOnWith(Box::new(walk)));
        self.dropped.update(Vec::clear);
        self.came_from.set(vec![Screen::Start]);
        // Danger goes first, also when it was told earlier.
        let urgent = !self.urgent().is_empty();
        self.show(if urgent { Screen::Safety } else { Screen::Later(LaterScreen::Check) });
    }

    /// Lives in a municipality without content of its own.
    pub fn live_elsewhere(self, name: &str) {
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
        let screen = self.screen.get_untracked();
        if screen != Screen::Places {
            // He went on before it was here; what it says now belongs to the page where he is.
            self.show(screen);
        } else if self.walk.with_untracked(|walk| walk.path().is_some()) {
            self.back();
        } else {
            self.show(Screen::Start);
        }
    }
}
