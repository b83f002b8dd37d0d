//! Going from screen to screen.

use super::{App, HEADING};
use crate::{
    domain::{flow::Step, leefgebied::Leefgebied},
    platform::page,
    ui::{
        html::once_rendered,
        page_state,
        screen::{LaterScreen, Screen},
    },
    walk::{self, change::Change},
};
use leptos::prelude::*;
use std::sync::Arc;

/// At most so many screens are kept to go back to.
const FURTHEST_BACK: usize = 100;

impl App {
    /// Goes to a screen; Back leads here again.
    pub fn go(self, screen: impl Into<Screen>) {
        let screen = screen.into();
        let here = self.screen.get_untracked();
        if here != screen {
            self.came_from.update(|screens| {
                // Nobody goes back further; the list is written down at every screen.
                if screens.len() == FURTHEST_BACK {
                    screens.remove(0);
                }
                screens.push(here);
            });
            self.show(screen);
        }
    }

    /// Goes to the screen that this one was reached from.
    pub fn back(self) {
        let last = self.came_from.try_update(Vec::pop).flatten();
        self.show(last.unwrap_or(Screen::Start));
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(self) -> bool {
        self.came_from.with_untracked(|screens| !screens.is_empty())
    }

    pub(super) fn show(self, screen: Screen) {
        self.look_at_calendar();
        self.reader.arrive();
        self.watch.arrive();
        page_state::clear();
        let texts = self.form();
        if !Arc::ptr_eq(&texts, &self.texts.get_untracked()) {
            self.texts.set(texts);
        }
        page::set_title(&self.t(screen.title()));
        self.note_whereabouts(&screen);
        self.screen.set(screen);
        once_rendered(|| page::arrive(HEADING));
    }

    /// Goes to the next question, or to the result when there is none.
    pub fn proceed(self) {
        let next = self.told(|walk, content| walk.next(content, self.today()));
        self.go_to(next, Screen::Later(LaterScreen::Result));
    }

    /// Goes to the next question: on the page with all of them when the resident comes from there. Elsewhere when there
    /// is none.
    fn go_to(self, next: Option<Step>, or: Screen) {
        let here = self.screen.get_untracked();
        let desk = Screen::Later(LaterScreen::Desk);
        // What makes the result more precise is asked the way the rest was asked.
        let asks = |one: &&Screen| matches!(one, Screen::Ask(_) | Screen::Start) || **one == desk;
        let by_page = |screens: &Vec<Screen>| match here {
            Screen::Safety | Screen::Topics => screens.last() == Some(&desk),
            Screen::Later(LaterScreen::Result) => screens.iter().rfind(asks) == Some(&desk),
            Screen::Places | Screen::Start | Screen::Help | Screen::Ask(_) | Screen::Later(_) => {
                false
            }
        };
        match next {
            // The page is made again: other questions are on it now.
            Some(_) if here == desk => self.show(here),
            Some(_) if self.came_from.with_untracked(by_page) => self.go(desk),
            Some(step) => self.go(Screen::Ask(step)),
            None => self.go(or),
        }
    }

    /// Changes the walk at a step, or at several, and goes on: to help first when there is danger or haste, back to
    /// the check page when it came from there and nothing new is asked, else to the next question.
    pub fn after(self, changes: impl IntoIterator<Item = Change>) {
        if self.make_all(changes) {
            self.go_on();
        }
    }

    /// The same, and goes on to this screen.
    pub fn after_at(self, changes: impl IntoIterator<Item = Change>, screen: Screen) {
        if self.make_all(changes) {
            self.go(screen);
        }
    }

    /// Changes the walk at the steps of a page. Goes to help and says no when there is danger or haste.
    fn make_all(self, changes: impl IntoIterator<Item = Change>) -> bool {
        let urgent_before = self.urgent();
        let before = self.dropped.with_untracked(Vec::len);
        let mut pages = Vec::new();
        for change in changes {
            pages.extend(change.step().map(|step| self.page_of(step)));
            self.change(change);
        }
        // What unfolds and folds on one page is no other question.
        self.dropped.update(|dropped| {
            let mut place = 0;
            dropped.retain(|step| {
                place += 1;
                place <= before || !pages.contains(&self.page_of(step))
            });
        });
        if self.urgent() != urgent_before && !self.urgent().is_empty() {
            self.go(Screen::Safety);
            return false;
        }
        true
    }

    /// The page on which a step is asked.
    fn page_of(self, step: &Step) -> (String, Option<Leefgebied>) {
        let page = self.content(|content| {
            walk::question(content, step).and_then(|question| question.page.clone())
        });
        (page.unwrap_or_else(|| step.question.clone()), step.topic)
    }

    /// Goes on after a step.
    pub fn go_on(self) {
        // Whichever of these was seen last. The check page used to count for good once it was seen, and every later
        // walk ended there instead of at the result.
        let [check, result] = [LaterScreen::Check, LaterScreen::Result].map(Screen::Later);
        let ends = [&check, &result, &Screen::Start];
        let last = |screens: &Vec<Screen>| screens.iter().rfind(|one| ends.contains(one)).cloned();
        let checking = self.came_from.with_untracked(last).as_ref() == Some(&check);
        let next = self.told(|walk, content| walk.next(content, self.today()));
        self.go_to(next, if checking { check } else { result });
    }
}
