//! What the members of a household say, on sheets: of all of them, and of one.
//!
//! Nothing of a member is seen by another until he says so. Where danger holds there is no plan of the household.

use super::{
    document::{Document, Section},
    view::receipt,
};
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::Texts,
    walk::{
        Walk,
        household::{LINES, Line, Member, Reader},
    },
};

/// A member with those of their lines.
fn section(member: &Member, texts: &Texts, is_shown: &dyn Fn(&Line) -> bool) -> Section {
    let lines = LINES.into_iter().zip(&member.lines);
    let lines = lines.filter(|(_, line)| !line.words.trim().is_empty() && is_shown(line));
    let say = |(id, line): (&str, &Line)| {
        texts.with(&format!("member-{id}.line"), &[("woorden", line.words.trim())])
    };
    Section {
        heading: member.name.trim().to_owned(),
        lines: lines.map(say).collect(),
        ..Section::default()
    }
}

/// What the members share with this reader, one section for each; none where danger holds.
fn sections(
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
    reader: Reader,
) -> Vec<Section> {
    if walk.members().is_empty() || walk.is_in_danger(catalogue, today) {
        return Vec::new();
    }
    let of = |member| section(member, texts, &|line: &Line| line.is_for(reader));
    walk.members().iter().map(of).collect()
}

/// The plan of all of them: who keeps the overview, then a page for each. There is none where danger holds.
#[must_use]
pub fn sheet(
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
    reader: Reader,
) -> Option<Document> {
    let sections = sections(walk, catalogue, texts, today, reader);
    let overview = walk.overview().trim();
    let lines = (!overview.is_empty()).then(|| overview.to_owned()).into_iter().collect();
    (!sections.is_empty()).then(|| Document {
        title: texts.get("household-document"),
        intro: texts.get("household-document.intro"),
        person: Section { heading: texts.get("household-overview"), lines, ..Section::default() },
        sections,
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    })
}

/// A document with what the members share with the municipality after it; as it was where danger holds.
#[must_use]
pub fn with_members(
    mut document: Document,
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
) -> Document {
    let members = sections(walk, catalogue, texts, today, Reader::Desk).into_iter();
    document.sections.extend(members.filter(|member| !member.lines.is_empty()));
    document
}

/// What one member wants the municipality to see, on a sheet of their own.
#[must_use]
pub fn own_sheet(member: &Member, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    Document {
        title: texts.get("member-document"),
        intro: texts.get("member-document.intro"),
        person: section(member, texts, &|line| line.at_desk),
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
