//! What somebody fills in on the pages that nobody needs to finish: his plan for after his eighteenth birthday, what he
//! wants to do for somebody else, and what he wants to ask his doctor.
//!
//! Changed only by verbs of the walk, like the rest of it. Knows no texts.

use super::{Walk, sending::Sending};
use crate::domain::{
    answer::Answer,
    doing::Doing,
    eighteen::{Aim, Area, Future},
    fact::{Fact, SingleFact},
};
use serde::{Deserialize, Serialize};

/// What somebody fills in on the pages that nobody needs to finish.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Extra {
    pub(super) future: Future,
    pub(super) doing: Doing,
    pub(super) visit: Visit,
    pub(super) sent: Vec<Sending>,
}

/// What somebody takes to his doctor (*welzijn op recept*, REQ-36); nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// What is the matter.
    pub matter: String,
    /// What would do him good.
    pub good: String,
    /// What he wants to ask.
    pub questions: String,
}

impl Visit {
    /// What is written in it, each with the name under which it is kept.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, &str); 3] {
        [("matter", &self.matter), ("good", &self.good), ("questions", &self.questions)]
    }
}

/// A verb of [`Walk`] about one of these pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExtraChange {
    /// [`Walk::turns_eighteen_in`].
    TurnsEighteenIn(String),
    /// [`Walk::aim`].
    Aim(Area, Aim),
    /// [`Walk::offer`].
    Offer(Doing),
    /// [`Walk::visit`].
    Visit(Visit),
    /// [`Walk::send`].
    Send(Box<Sending>),
}

/// The answer that somebody is eighteen in so many months; negative when that is over.
///
/// # Errors
/// When nobody can be that young or old.
pub fn months_until_eighteen(months: &str) -> Result<Answer, NoAge> {
    let fact = Fact::Single(SingleFact::MaandenTot18);
    Answer::read(fact, months.trim()).map_err(|_| NoAge)
}

impl Walk {
    /// Says in how many months he is eighteen; negative when that is over.
    ///
    /// # Errors
    /// When nobody can be that young or old.
    pub fn turns_eighteen_in(&mut self, months: &str) -> Result<(), NoAge> {
        self.facts.put(months_until_eighteen(months)?);
        Ok(())
    }

    /// Makes such a change.
    pub(super) fn change_extra(&mut self, change: ExtraChange) {
        match change {
            // What is no number was not noted.
            ExtraChange::TurnsEighteenIn(months) => self.turns_eighteen_in(&months).unwrap_or(()),
            ExtraChange::Aim(area, aim) => self.aim(area, aim),
            ExtraChange::Offer(doing) => self.offer(doing),
            ExtraChange::Visit(visit) => self.visit(visit),
            ExtraChange::Send(sending) => self.send(*sending),
        }
    }

    /// Wants this in one area of his plan for after his eighteenth birthday; nothing written takes it back.
    pub fn aim(&mut self, area: Area, aim: Aim) {
        if aim.is_empty() {
            self.extra.future.remove(&area);
        } else {
            self.extra.future.insert(area, aim);
        }
    }

    /// Wants to do something for somebody else.
    pub fn offer(&mut self, doing: Doing) {
        self.extra.doing = doing;
    }

    /// Prepares a visit to his doctor.
    pub fn visit(&mut self, visit: Visit) {
        self.extra.visit = visit;
    }

    /// His plan for after his eighteenth birthday.
    #[must_use]
    pub const fn future(&self) -> &Future {
        &self.extra.future
    }

    /// What he wants in one area of it.
    #[must_use]
    pub fn aim_for(&self, area: Area) -> Aim {
        self.extra.future.get(&area).cloned().unwrap_or_default()
    }

    /// What he wants to do for somebody else.
    #[must_use]
    pub const fn doing(&self) -> &Doing {
        &self.extra.doing
    }

    /// What he takes to his doctor.
    #[must_use]
    pub const fn doctor(&self) -> &Visit {
        &self.extra.visit
    }
}

/// That is not a number of months until or since somebody was eighteen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("that is not a number of months")]
pub struct NoAge;
