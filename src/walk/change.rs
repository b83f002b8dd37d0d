//! A change of the walk as a value: noted before it is made, and made again when the app broke off.
//!
//! Only for the memory of the page that is open: it is read by the build that wrote it. What is kept or
//! taken along has a format of its own.

use super::{ExtraChange, Helper, InReport, Person, Talk, TogetherChange, Walk, planned::Planned};
use crate::domain::{
    answer::Answer,
    catalogue::Catalogue,
    circle::Around,
    date::{self, Date},
    decision::Decision,
    flow::Step,
    ids::SuggestionId,
    leefgebied::Leefgebied,
    plan::{Addressee, Part},
    question::Path,
    terms::Moment,
};
use serde::{Deserialize, Serialize};

/// What changes a walk.
pub trait Verb: Sized {
    /// As bytes that [`made_again`] reads.
    fn as_bytes(&self) -> Vec<u8>;

    /// Makes the change. Returns the steps whose answers no longer count and were forgotten.
    fn make(self, walk: &mut Walk, catalogue: &Catalogue, today: Date) -> Vec<Step>;
}

/// A verb of [`Walk`] with what it is about, on the way to the advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// [`Walk::live_in`].
    LiveIn(String),
    /// [`Walk::start`].
    Start(Path),
    /// [`Walk::tell`].
    Tell(String),
    /// [`Walk::choose_topics`].
    ChooseTopics(Vec<Leefgebied>),
    /// [`Walk::answer`].
    Answer(Step, Vec<Answer>),
    /// [`Walk::skip`].
    Skip(Step),
    /// [`Walk::say`].
    Say(Step, String),
    /// [`Walk::be_precise`].
    BePrecise,
    /// [`Walk::confirm`].
    Confirm(Vec<Answer>),
}

/// A verb of [`Walk`] with what it is about, on the pages that come later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LaterChange {
    /// [`Walk::decide`].
    Decide(SuggestionId, Option<Decision>),
    /// [`Walk::edit`].
    Edit(String, String),
    /// [`Walk::share`].
    Share(String, bool),
    /// [`Walk::add`].
    Add(Part, String),
    /// [`Walk::address`].
    Address(Addressee),
    /// [`Walk::introduce`].
    Introduce(Person),
    /// [`Walk::happened`]; the day as it is written.
    Happened(Moment, String),
    /// [`Walk::write_letter`].
    WriteLetter(String, String),
    /// [`Walk::prepare`].
    Prepare(Talk),
    /// [`Walk::compare`].
    Compare(String, Option<InReport>),
    /// [`Walk::know`].
    Know(String, Around),
    /// [`Walk::leave_out`].
    LeaveOut(String),
    /// [`Walk::plan_step`].
    PlanStep(SuggestionId, Planned),
    /// [`Walk::be_helped`], or [`Walk::go_on_without_help`].
    Help(Option<Helper>),
    /// What is filled in on the optional pages.
    Extra(ExtraChange),
    /// What others write.
    Together(TogetherChange),
    /// [`Walk::go_on_from`] the story with this id.
    GoOnFrom(String),
    /// Another walk takes the place of this one.
    GoOnWith(Box<Walk>),
}

impl Change {
    /// The step at which it is made.
    #[must_use]
    pub const fn step(&self) -> Option<&Step> {
        match self {
            Self::Answer(step, _) | Self::Skip(step) | Self::Say(step, _) => Some(step),
            Self::LiveIn(_)
            | Self::Start(_)
            | Self::Tell(_)
            | Self::ChooseTopics(_)
            | Self::BePrecise
            | Self::Confirm(_) => None,
        }
    }
}

/// What is noted. Writing one of these writes nothing but what is in it, so that the part of the app that
/// comes first need not know the rest.
#[derive(Deserialize)]
enum Noted {
    First(Change),
    Later(LaterChange),
}

fn noted(kind: u8, change: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(&(kind, change)).unwrap_or_default()
}

impl Verb for Change {
    fn as_bytes(&self) -> Vec<u8> {
        noted(0, self)
    }

    fn make(self, walk: &mut Walk, catalogue: &Catalogue, today: Date) -> Vec<Step> {
        match self {
            Self::LiveIn(municipality) => walk.live_in(&municipality),
            Self::Start(path) => walk.start(path),
            Self::Tell(story) => walk.tell(story),
            Self::ChooseTopics(topics) => walk.choose_topics(topics),
            Self::Answer(step, answers) => return walk.answer(&step, answers, catalogue, today),
            Self::Skip(step) => return walk.skip(&step, catalogue, today),
            Self::Say(step, words) => walk.say(&step, &words),
            Self::BePrecise => walk.be_precise(),
            Self::Confirm(answers) => walk.confirm(answers),
        }
        Vec::new()
    }
}

impl Verb for LaterChange {
    fn as_bytes(&self) -> Vec<u8> {
        noted(1, self)
    }

    fn make(self, walk: &mut Walk, catalogue: &Catalogue, _: Date) -> Vec<Step> {
        match self {
            Self::Decide(id, decision) => walk.decide(id, decision),
            Self::Edit(item, words) => walk.edit(&item, words),
            Self::Share(item, shared) => walk.share(&item, shared),
            Self::Add(part, words) => walk.add(part, words),
            Self::Address(addressee) => walk.address(addressee),
            Self::Introduce(person) => walk.introduce(person),
            Self::Happened(moment, day) => {
                if let Some(day) = date::parse(&day) {
                    walk.happened(moment, day);
                }
            }
            Self::WriteLetter(id, words) => walk.write_letter(&id, words),
            Self::Prepare(talk) => walk.prepare(talk),
            Self::Compare(item, found) => walk.compare(&item, found),
            Self::Know(name, around) => walk.know(name, around),
            Self::LeaveOut(name) => walk.leave_out(&name),
            Self::PlanStep(id, planned) => walk.plan_step(id, planned),
            Self::Help(Some(helper)) => walk.be_helped(&helper),
            Self::Help(None) => walk.go_on_without_help(catalogue),
            Self::Extra(change) => walk.change_extra(change),
            Self::Together(change) => walk.change_together(change),
            Self::GoOnFrom(id) => {
                if let Some(story) = catalogue.stories.iter().find(|story| story.id == id) {
                    walk.go_on_from(story, catalogue);
                }
            }
            Self::GoOnWith(other) => *walk = *other,
        }
        Vec::new()
    }
}

/// The walk that changes, one after the other, lead to. Ends where the bytes hold no change.
#[must_use]
pub fn made_again(bytes: &[u8], catalogue: &Catalogue, today: Date) -> Walk {
    let mut walk = Walk::default();
    let mut rest = bytes;
    while let Ok((change, after)) = postcard::take_from_bytes(rest) {
        match change {
            Noted::First(change) => change.make(&mut walk, catalogue, today),
            Noted::Later(change) => change.make(&mut walk, catalogue, today),
        };
        rest = after;
    }
    walk
}
