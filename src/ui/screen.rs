//! The screens of the app. They live in memory: the address, the title and the history of the browser
//! never say where the resident is, because browsers write those to the disk.

use super::tongue::Tongue;
use crate::domain::flow::Step;
use serde::{Deserialize, Serialize};

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Screen {
    /// The municipality of the resident.
    Places,
    /// What brings the resident here.
    Start,
    /// What it is about: own words or tiles.
    Topics,
    /// One question.
    Ask(Step),
    /// Whom to reach first.
    Safety,
    /// Emergency numbers.
    Help,
    /// A screen whose page is in the part of the app that comes second (see `shell/load.rs`).
    Later(LaterScreen),
}

/// A screen of the second part. Its page is in `shell/load.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LaterScreen {
    /// What was read in own words, to confirm.
    OwnWords,
    /// The page in another language.
    InLanguage(Tongue),
    /// What was told, to check and change.
    Check,
    /// What fits, and where to turn to.
    Result,
    /// The persoonlijk plan, to change and complete.
    Plan,
    /// The melding, to read and take along.
    Melding,
    /// What else can be done.
    More,
    /// What comes after the melding, and by when.
    After,
    /// The conversation, and what to take to it.
    Talk,
    /// The report of the municipality beside the plan.
    Report,
    /// A letter, by its id.
    Letter(String),
    /// The part of the carer.
    Carer,
    /// The same questions for two people, apart.
    Apart,
    /// One plan of one household.
    Household,
    /// The part of one of its members, by their number.
    Member(usize),
    /// The people around the resident.
    Circle,
    /// Asking a person of the circle for something, by their number in it.
    Favour(usize),
    /// What the resident is going to do.
    Steps,
    /// Invented life stories.
    Stories,
    /// One of them, by its place.
    Story(usize),
    /// Around the eighteenth birthday.
    Eighteen,
    /// The plan for after it.
    Future,
    /// What parents can do around it.
    Parents,
    /// Doing something for another person.
    Doing,
    /// What to take to the doctor.
    Visit,
    /// The helper who fills in.
    Helper,
    /// All questions about a part of daily life on one page.
    Desk,
    /// Before everything is wiped for the next visitor.
    NextVisitor,
    /// What was wiped, and what people have to check themselves.
    Wiped,
    /// What stays on this device.
    Privacy,
    /// Keeping a copy.
    Keep,
    /// Going on with a copy.
    Load,
    /// Going on with what is kept on this device.
    Resume,
}

impl From<LaterScreen> for Screen {
    fn from(screen: LaterScreen) -> Self {
        Self::Later(screen)
    }
}

impl Screen {
    /// The id of the text in the title: the place in the walk, never the topic.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Places | Self::Start => "title-start",
            Self::Topics | Self::Ask(_) => "title-question",
            Self::Safety | Self::Help => "title-help",
            Self::Later(screen) => screen.title(),
        }
    }
}

impl LaterScreen {
    const fn title(&self) -> &'static str {
        match self {
            Self::Check => "title-check",
            Self::Result => "title-result",
            Self::Plan | Self::Melding => "title-plan",
            Self::More
            | Self::After
            | Self::Talk
            | Self::Report
            | Self::Letter(_)
            | Self::Carer
            | Self::Apart
            | Self::Household
            | Self::Member(_)
            | Self::Circle
            | Self::Favour(_)
            | Self::Steps
            | Self::Stories
            | Self::Story(_)
            | Self::Eighteen
            | Self::Future
            | Self::Parents
            | Self::Doing
            | Self::Visit => "title-more",
            Self::OwnWords | Self::Helper | Self::Desk => "title-question",
            Self::InLanguage(_) | Self::NextVisitor | Self::Wiped => "title-start",
            Self::Privacy => "title-privacy",
            Self::Keep | Self::Load | Self::Resume => "title-copy",
        }
    }
}
