//! The resident's steps: what they chose to do, how they begin, who helps, when, and how it went.

use super::{
    Walk,
    circle::{self, Offer},
    document::{Document, Section, receipt},
    own::OwnPart,
};
use crate::{
    domain::{
        assessment::{Assessment, WhyNot},
        catalogue::Catalogue,
        date::Date,
        decision::Decision,
        ids::SuggestionId,
    },
    i18n::{Texts, ids::slug},
    wording,
};

/// What the resident planned for a step; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// How they begin, when not as proposed.
    pub first: Option<String>,
    /// The person who helps.
    pub who: String,
    /// On which day.
    pub day: Option<Date>,
    /// How it went.
    pub went: Option<Went>,
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// It helped.
    Helped,
    /// It did not help.
    Not,
    /// It is not done yet.
    Later,
}

impl Went {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Helped, Self::Not, Self::Later];

    /// The id used in texts and copies.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Not => "not",
            Self::Later => "later",
        }
    }
}

/// The steps that the resident chose to do, without those that a rule keeps away.
#[must_use]
pub fn chosen(walk: &Walk, assessment: &Assessment) -> Vec<SuggestionId> {
    let doing = walk.decisions().iter().filter(|(_, decision)| **decision == Decision::Doing);
    let is_kept_away = |id: &SuggestionId| {
        let mut not_shown = assessment.not_shown.iter();
        not_shown.any(|one| one.id == *id && matches!(one.why, WhyNot::Suppressed(_)))
    };
    doing.map(|(id, _)| *id).filter(|id| !is_kept_away(id)).collect()
}

/// How the resident begins: as they said, else as proposed.
#[must_use]
pub fn first(texts: &Texts, id: SuggestionId, planned: &Planned) -> String {
    let proposed = || texts.get(&format!("suggestion-{}.step", slug(&id.to_string())));
    planned.first.clone().unwrap_or_else(proposed)
}

/// The person who helps with a step, where they may be named: no one from around the resident where danger holds.
fn who<'a>(
    walk: &Walk,
    planned: &'a Planned,
    assessment: &Assessment,
    catalogue: &Catalogue,
) -> Option<&'a str> {
    let who = planned.who.trim();
    let is_unsafe =
        walk.circle().iter().any(|(name, around)| name.trim() == who && !around.may_be_named());
    let may = Offer::of(assessment, catalogue) != Offer::Nothing;
    (may && !who.is_empty() && !is_unsafe).then_some(who)
}

/// The days that are still to come, each once and in order.
#[must_use]
pub fn days(walk: &Walk, assessment: &Assessment, today: Date) -> Vec<Date> {
    let planned = chosen(walk, assessment).into_iter().filter_map(|id| walk.planned(id).day);
    let mut days: Vec<Date> = planned.filter(|day| *day >= today).collect();
    days.sort();
    days.dedup();
    days
}

/// The person who helps with a step and the day, in words.
fn who_and_day(
    walk: &Walk,
    planned: &Planned,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
) -> [Option<String>; 2] {
    let who = who(walk, planned, assessment, catalogue);
    let day = planned.day.map(|day| wording::day(texts, day));
    [
        who.map(|who| texts.with("steps-sheet-who", &[("wie", who)])),
        day.map(|day| texts.with("steps-sheet-day", &[("dag", &day)])),
    ]
}

/// The steps as lines of the plan: one for each of which something is planned.
#[must_use]
pub fn lines(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
) -> Vec<String> {
    let line = |id: SuggestionId| {
        let planned = walk.planned(id);
        // A proposal is addressed to the resident, and is no line of theirs.
        let first = planned.first.as_deref().map(str::trim).filter(|first| !first.is_empty());
        let first = first.map(|first| texts.with("steps-sheet-first", &[("eerst", first)]));
        let [who, day] = who_and_day(walk, &planned, catalogue, assessment, texts);
        let more: Vec<String> = [first, who, day].into_iter().flatten().collect();
        let step = wording::plan::suggestion_title(texts, id);
        (!more.is_empty()).then(|| format!("{step}\n{}", more.join("\n")))
    };
    chosen(walk, assessment).into_iter().filter_map(line).collect()
}

/// The page to print: each step with how to begin, who helps, when, and how it went.
#[must_use]
pub fn sheet(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
    today: Date,
) -> Document {
    let section = |id: SuggestionId| {
        let planned = walk.planned(id);
        let mut lines = vec![first(texts, id, &planned)];
        let more = who_and_day(walk, &planned, catalogue, assessment, texts);
        lines.extend(more.into_iter().flatten());
        lines.extend(planned.went.map(|went| texts.get(&format!("steps-sheet-{}", went.id()))));
        lines.retain(|line| !line.trim().is_empty());
        let heading = wording::plan::suggestion_title(texts, id);
        Section { letter: None, heading, lines, hushed: false }
    };
    Document {
        title: texts.get("steps-title"),
        intro: texts.get("steps-sheet-intro"),
        script: Vec::new(),
        person: Section::default(),
        words: String::new(),
        sections: chosen(walk, assessment).into_iter().map(section).collect(),
        receipt: receipt(catalogue, texts, today),
    }
}

/// The lines of a part that the resident keeps private; none where danger holds.
#[must_use]
pub fn own_lines(
    part: OwnPart,
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
) -> Vec<String> {
    match part {
        OwnPart::Circle => circle::lines(walk, catalogue, assessment, texts),
        OwnPart::Steps => lines(walk, catalogue, assessment, texts),
    }
}

/// The private parts that the resident puts in their plan.
pub(super) fn own_sections(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
) -> Vec<Section> {
    let section = |part: OwnPart| {
        let lines = own_lines(part, walk, catalogue, assessment, texts);
        let heading = texts.get(&format!("plan-own-{}", part.id()));
        (!lines.is_empty()).then_some(Section { letter: None, heading, lines, hushed: true })
    };
    OwnPart::ALL.into_iter().filter(|part| walk.shares(*part)).filter_map(section).collect()
}
