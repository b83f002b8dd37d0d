//! The steps of somebody in words: as lines of the plan, and as a page to print.

use super::{
    circle,
    document::{Document, Section},
    view::receipt,
};
use crate::{
    domain::{assessment::Assessment, catalogue::Catalogue, date::Date, ids::SuggestionId},
    texts::{Texts, ids::slug, wording},
    walk::{
        OwnPart, Walk,
        planned::Planned,
        steps::{chosen, who},
    },
};

/// How the resident begins: as they said, else as proposed.
#[must_use]
pub fn first(texts: &Texts, id: SuggestionId, planned: &Planned) -> String {
    let proposed = || texts.get(&format!("suggestion-{}.step", slug(&id.to_string())));
    planned.first.clone().unwrap_or_else(proposed)
}

/// The person who helps with a step and the day, in words.
fn who_and_day(
    walk: &Walk,
    planned: &Planned,
    assessment: &Assessment,
    texts: &Texts,
) -> [Option<String>; 2] {
    let who = who(walk, planned, assessment);
    let day = planned.day.map(|day| wording::day(texts, day));
    [
        who.map(|who| texts.with("steps-sheet-who", &[("wie", who)])),
        day.map(|day| texts.with("steps-sheet-day", &[("dag", &day)])),
    ]
}

/// The steps as lines of the plan: one for each of which something is planned.
#[must_use]
pub fn lines(walk: &Walk, assessment: &Assessment, texts: &Texts) -> Vec<String> {
    let line = |id: SuggestionId| {
        let planned = walk.planned(id);
        // A proposal is addressed to the resident, and is no line of theirs.
        let first = planned.first.as_deref().map(str::trim).filter(|first| !first.is_empty());
        let first = first.map(|first| texts.with("steps-sheet-first", &[("eerst", first)]));
        let [who, day] = who_and_day(walk, &planned, assessment, texts);
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
        let more = who_and_day(walk, &planned, assessment, texts);
        lines.extend(more.into_iter().flatten());
        lines.extend(planned.went.map(|went| texts.get(&format!("steps-sheet-{}", went.id()))));
        lines.retain(|line| !line.trim().is_empty());
        let heading = wording::plan::suggestion_title(texts, id);
        Section { heading, lines, ..Section::default() }
    };
    Document {
        title: texts.get("steps-title"),
        intro: texts.get("steps-sheet-intro"),
        sections: chosen(walk, assessment).into_iter().map(section).collect(),
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}

/// The lines of a part that the resident keeps private; none where danger holds.
#[must_use]
pub fn own_lines(
    part: OwnPart,
    walk: &Walk,
    assessment: &Assessment,
    texts: &Texts,
) -> Vec<String> {
    match part {
        OwnPart::Circle => circle::lines(walk, assessment, texts),
        OwnPart::Steps => lines(walk, assessment, texts),
    }
}

/// The private parts that the resident puts in their plan.
pub(crate) fn own_sections(walk: &Walk, assessment: &Assessment, texts: &Texts) -> Vec<Section> {
    let section = |part: OwnPart| {
        let lines = own_lines(part, walk, assessment, texts);
        let heading = texts.get(&format!("plan-own-{}", part.id()));
        (!lines.is_empty()).then_some(Section {
            heading,
            lines,
            hushed: true,
            ..Section::default()
        })
    };
    OwnPart::ALL.into_iter().filter(|part| walk.shares(*part)).filter_map(section).collect()
}
