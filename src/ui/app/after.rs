//! What follows answers: whom to call when there is haste, else the next question.

use super::App;
use crate::{
    domain::{flow::Step, leefgebied::Leefgebied},
    ui::screen::{LaterScreen, Screen},
    walk::{self, change::Change},
};
use leptos::prelude::*;

impl App {
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
