//! The people around somebody: what the app offers about them, and what can be asked of whom.
//!
//! Where danger holds there is nothing of it, on no page and in no document (REQ-78). Who has nobody is offered ways
//! to meet people instead (REQ-42).

use super::Walk;
use crate::domain::{
    assessment::{Assessment, Suggested},
    catalogue::Catalogue,
    circle::{Around, Asking, Nearness, Part, carer_comes_first},
    fact::SingleFact,
    ids::SuggestionId,
};

/// The suggestion to draw one's circle: what keeps it away keeps away the page.
const DRAW: &str = "C20";
/// The suggestion to ask a person one small thing.
const ASK: &str = "C23";
/// The modifier for residents whom nobody can help.
const NOBODY: &str = "M7";

/// What the app offers about the people around the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// The circle, and whether it may propose to ask a person for something.
    Circle {
        /// Whether it may propose that.
        asking: bool,
    },
    /// Ways to meet people.
    Meeting,
    /// Nothing: safety goes first.
    Nothing,
}

impl Offer {
    /// What is offered for this advice.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        if assessment.in_danger {
            return Self::Nothing;
        }
        let is_kept_away = |id| assessment.suppressed.iter().any(|one| is(*one, id));
        let is_nobody = assessment.modifiers.iter().any(|id| id.to_string() == NOBODY);
        if is_nobody { Self::Meeting } else { Self::Circle { asking: !is_kept_away(ASK) } }
    }
}

fn is(suggestion: SuggestionId, id: &str) -> bool {
    suggestion.to_string() == id
}

/// Whether a suggestion is about the people around the resident, so that its card leads to them.
#[must_use]
pub fn leads_here(suggestion: SuggestionId) -> bool {
    is(suggestion, DRAW) || is(suggestion, ASK)
}

/// Ways to meet people: what is brought forward by the modifiers that keep the circle away.
#[must_use]
pub fn ways_to_meet(assessment: &Assessment, catalogue: &Catalogue) -> Vec<Suggested> {
    let keeping = catalogue.modifiers.iter().filter(|modifier| {
        assessment.modifiers.contains(&modifier.id)
            && modifier.suppress.iter().any(|id| is(*id, DRAW))
    });
    let cards: Vec<SuggestionId> =
        keeping.flat_map(|modifier| modifier.brings.iter().map(|card| card.card)).collect();
    let brought = |one: &&Suggested| cards.contains(&one.id);
    assessment.suggestions.iter().filter(brought).cloned().collect()
}

/// Something small to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Favour {
    /// To call once.
    Call,
    /// To bring something from the shop.
    Errand,
    /// To come along to a conversation.
    Along,
    /// To mind the children for an hour.
    Mind,
    /// To read a letter together.
    Papers,
    /// To walk together.
    Walk,
}

impl Favour {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Call, Self::Errand, Self::Along, Self::Mind, Self::Papers, Self::Walk];

    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Errand => "errand",
            Self::Along => "along",
            Self::Mind => "mind",
            Self::Papers => "papers",
            Self::Walk => "walk",
        }
    }
}

/// How it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As people mostly do.
    Plain,
    /// With more warmth.
    Warm,
    /// In as few words as can be.
    Short,
    /// To a person who is called "u".
    Formal,
}

impl Tone {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Warm, Self::Short, Self::Formal];

    /// The id used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Warm => "warm",
            Self::Short => "short",
            Self::Formal => "formal",
        }
    }
}

/// What can be asked in a situation: people without children do not ask others to mind them.
#[must_use]
pub fn favours(walk: &Walk) -> Vec<Favour> {
    let children = walk.facts().is(SingleFact::Huishouden, "kinderen<18") && !walk.is_youth();
    Favour::ALL.into_iter().filter(|one| *one != Favour::Mind || children).collect()
}

/// Whether the app may propose to ask a person for something, for this advice.
#[must_use]
pub fn may_ask(walk: &Walk, around: &Around, assessment: &Assessment) -> bool {
    let asking = Offer::of(assessment) == Offer::Circle { asking: true };
    asking && around.can_be_asked(carer_comes_first(walk.facts()))
}

/// The people who may help with a step, by name: people who help as their work, a group, and people who can be asked.
#[must_use]
pub fn helpers(walk: &Walk, assessment: &Assessment) -> Vec<String> {
    let is_offered = match Offer::of(assessment) {
        Offer::Circle { .. } => true,
        Offer::Meeting | Offer::Nothing => false,
    };
    let may = |around: &Around| match around.nearness {
        Nearness::Close | Nearness::Further => may_ask(walk, around, assessment),
        Nearness::Group | Nearness::Professional => {
            is_offered && around.asking == Asking::Can && around.part != Part::Cannot
        }
    };
    walk.circle().into_iter().filter(|(_, around)| may(around)).map(|(name, _)| name).collect()
}
