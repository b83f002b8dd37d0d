//! What people other than the resident write on the resident's device: the carer, and the members of the household.

use super::{
    Walk,
    carer::{Answers, Apart, Carer},
    household::{Household, Member},
};
use crate::domain::{catalogue::Catalogue, date::Date};
use serde::{Deserialize, Serialize};

/// What others write on the device of the resident.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Together {
    pub(super) carer: Carer,
    pub(super) apart: Apart,
    pub(super) household: Household,
}

/// A verb of [`Walk`] about what others write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TogetherChange {
    /// [`Walk::care`].
    Care(Carer),
    /// [`Walk::answer_apart`].
    AnswerApart(Answers),
    /// [`Walk::differ`] about nothing that is known any more.
    ForgetApart,
    /// [`Walk::add_member`].
    AddMember(Member),
    /// [`Walk::change_member`].
    ChangeMember(usize, Member),
    /// [`Walk::remove_member`].
    RemoveMember(usize),
    /// [`Walk::keep_overview`].
    KeepOverview(String),
}

impl Walk {
    /// Makes such a change.
    pub(super) fn change_together(&mut self, change: TogetherChange) {
        match change {
            TogetherChange::Care(carer) => self.care(carer),
            TogetherChange::AnswerApart(answers) => self.answer_apart(answers),
            TogetherChange::ForgetApart => self.differ(None),
            TogetherChange::AddMember(member) => self.add_member(member),
            TogetherChange::ChangeMember(place, member) => self.change_member(place, member),
            TogetherChange::RemoveMember(place) => self.remove_member(place),
            TogetherChange::KeepOverview(who) => self.keep_overview(who),
        }
    }

    /// Whether a rule applies that keeps away what is not right in danger.
    #[must_use]
    pub fn is_in_danger(&self, catalogue: &Catalogue, today: Date) -> bool {
        self.assess(catalogue, today).in_danger
    }
}
