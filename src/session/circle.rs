//! The people around the resident: what the app offers about them, and words to ask them for something.
//!
//! Where danger holds there is nothing of it, on no page and in no document (REQ-78). People without a network get ways
//! to meet people instead (REQ-42).

use super::Walk;
use crate::{
    domain::{
        assessment::{Assessment, Suggested},
        catalogue::Catalogue,
        circle::{Around, Asking, Nearness, Part, carer_comes_first},
        fact::SingleFact,
        ids::SuggestionId,
    },
    i18n::Texts,
};

/// The suggestion to draw one's circle: what keeps it away keeps away the page.
const DRAW: &str = "C20";
/// The suggestion to ask a person one small thing.
const ASK: &str = "C23";

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
    pub fn of(assessment: &Assessment, catalogue: &Catalogue) -> Self {
        if assessment.is_in_danger(catalogue) {
            return Self::Nothing;
        }
        let is_kept_away = |id| assessment.suppressed.iter().any(|one| is(*one, id));
        if is_kept_away(DRAW) { Self::Meeting } else { Self::Circle { asking: !is_kept_away(ASK) } }
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
    let keeps_away = |one: &&_| {
        let modifiers = catalogue.modifiers.iter().filter(|modifier| modifier.id == **one);
        modifiers.flat_map(|modifier| &modifier.suppress).any(|id| is(*id, DRAW))
    };
    let brought = |one: &&Suggested| one.modifiers.iter().any(|id| keeps_away(&id));
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

/// A small thing to ask, as one says it in this tone.
#[must_use]
pub fn favour(texts: &Texts, favour: Favour, tone: Tone) -> String {
    let start = if tone == Tone::Formal { "ask-formal" } else { "ask" };
    texts.get(&format!("{start}-{}", favour.id()))
}

/// The message that asks a person this.
#[must_use]
pub fn message(texts: &Texts, name: &str, question: &str, tone: Tone) -> String {
    let question = question.trim();
    let is_open = question.ends_with(char::is_alphanumeric);
    let question = if is_open { format!("{question}?") } else { question.to_owned() };
    let id = format!("ask-{}", tone.id());
    texts.with(&id, &[("naam", name), ("vraag", &question)])
}

/// Whether the app may propose to ask a person for something, for this advice.
#[must_use]
pub fn may_ask(
    walk: &Walk,
    around: &Around,
    assessment: &Assessment,
    catalogue: &Catalogue,
) -> bool {
    let asking = Offer::of(assessment, catalogue) == Offer::Circle { asking: true };
    asking && around.can_be_asked(carer_comes_first(walk.facts()))
}

/// The people who may help with a step, by name: people who help as their work, a group, and people who can be asked.
#[must_use]
pub fn helpers(walk: &Walk, assessment: &Assessment, catalogue: &Catalogue) -> Vec<String> {
    let is_offered = match Offer::of(assessment, catalogue) {
        Offer::Circle { .. } => true,
        Offer::Meeting | Offer::Nothing => false,
    };
    let may = |around: &Around| match around.nearness {
        Nearness::Close | Nearness::Further => may_ask(walk, around, assessment, catalogue),
        Nearness::Group | Nearness::Professional => {
            is_offered && around.asking == Asking::Can && around.part != Part::Cannot
        }
    };
    walk.circle().into_iter().filter(|(_, around)| may(around)).map(|(name, _)| name).collect()
}

/// What a person does, as the page and the plan say it.
#[must_use]
pub fn about(texts: &Texts, name: &str, around: &Around) -> String {
    let does = around.does.trim();
    let start = match around.part {
        Part::Helps => "circle-plan-helps",
        Part::MayWant => "circle-plan-may-want",
        Part::Cannot => return texts.with("circle-plan-cannot", &[("naam", name)]),
    };
    let id = if does.is_empty() { start.to_owned() } else { format!("{start}-does") };
    texts.with(&id, &[("naam", name), ("wat", does)])
}

/// The people around the resident as lines that others may read; none where danger holds.
#[must_use]
pub fn lines(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
) -> Vec<String> {
    match Offer::of(assessment, catalogue) {
        Offer::Circle { .. } => {}
        Offer::Meeting | Offer::Nothing => return Vec::new(),
    }
    let mut people = walk.circle();
    people.retain(|(_, around)| around.may_be_named());
    people.sort_by_key(|(_, around)| (around.nearness, around.part));
    people.iter().map(|(name, around)| about(texts, name, around)).collect()
}
