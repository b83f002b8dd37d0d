//! Going from screen to screen.

use super::{App, HEADING};
use crate::{
    domain::{
        fact::{Fact, SingleFact},
        flow::Step,
        question::Path,
    },
    platform::page,
    ui::{
        html::once_rendered,
        page_state,
        screen::{LaterScreen, Screen},
    },
    walk,
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

    /// Shows a screen in the place of this one.
    pub fn show(self, screen: Screen) {
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
    /// is none. First to what was read in own words, when only danger went before it, and to what every question of a
    /// leefgebied needs.
    pub(super) fn go_to(self, next: Option<Step>, or: Screen) {
        if self.reads_on.get_untracked() {
            self.reads_on.set(false);
            return self.go(LaterScreen::OwnWords);
        }
        if let Some(first) = self.needed_before(next.as_ref(), &or) {
            return self.go(first);
        }
        let here = self.screen.get_untracked();
        let desk = Screen::Later(LaterScreen::Desk);
        // What makes the result more precise is asked the way the rest was asked.
        let asks = |one: &&Screen| matches!(one, Screen::Ask(_) | Screen::Start) || **one == desk;
        let by_page = |screens: &Vec<Screen>| match here {
            Screen::Safety | Screen::Topics => screens.last() == Some(&desk),
            Screen::Places | Screen::Later(LaterScreen::Result | LaterScreen::OwnWords) => {
                screens.iter().rfind(asks) == Some(&desk)
            }
            Screen::Start | Screen::Help | Screen::Ask(_) | Screen::Later(_) => false,
        };
        match next {
            // The page is made again: other questions are on it now.
            Some(_) if here == desk => self.show(here),
            Some(_) if self.came_from.with_untracked(by_page) => self.go(desk),
            Some(step) => self.go(Screen::Ask(step)),
            None => self.go(or),
        }
    }

    /// What the next question, or what comes when there is none, needs to be known first: about whom it is, where they
    /// live, and what it is about. People who only want to do something for another are not asked that.
    fn needed_before(self, next: Option<&Step>, or: &Screen) -> Option<Screen> {
        self.told(|walk, content| {
            let path = walk.path()?;
            let next = next.and_then(|step| walk::question(content, step));
            if next.is_some_and(|one| one.asks(SingleFact::Rol.into())) && !walk.is_helped() {
                return Some(Screen::Start);
            }
            let whom = [SingleFact::Relatie, SingleFact::VraagVoor].map(Fact::Single);
            let is_about_whom = next.is_some_and(|one| whom.iter().any(|fact| one.asks(*fact)));
            if content.municipality.name.is_empty() && !is_about_whom {
                return Some(Screen::Places);
            }
            let is_of_person = next.is_some_and(|one| content.is_before_topics(one));
            let ends_elsewhere = next.is_none() && *or != Screen::Later(LaterScreen::Result);
            let is_open = walk.topics().is_empty() && path != Path::Doen;
            (is_open && !is_of_person && !ends_elsewhere).then_some(Screen::Topics)
        })
    }

    /// Whether the page before this one was about what was read in these words.
    pub fn has_confirmed(self, told: &str) -> bool {
        let is_about = |screen: &Screen| {
            let Screen::Later(screen) = screen else { return false };
            matches!(screen, LaterScreen::OwnWords | LaterScreen::InLanguage(_))
        };
        self.came_from.with_untracked(|screens| screens.last().is_some_and(is_about))
            && self.walk.with_untracked(|walk| walk.story() == told)
    }
}
