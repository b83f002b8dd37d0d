//! What the resident takes to the conversation with the municipality, as one document.

use super::{
    document::{Document, Section},
    plan::sections,
    steps::own_sections,
    view::{person, receipt},
};
use crate::{
    domain::{
        catalogue::Catalogue,
        date::Date,
        talk::{Aid, AidKind},
    },
    texts::Texts,
    walk::Walk,
};

/// What helps this person in the conversation.
#[must_use]
pub fn aids<'a>(walk: &Walk, catalogue: &'a Catalogue, kind: AidKind, today: Date) -> Vec<&'a Aid> {
    let situation = catalogue.situation(walk.facts(), today);
    let fits = |aid: &&Aid| {
        let when = aid.when.as_ref();
        aid.kind == kind && when.is_none_or(|when| when.evaluate(&situation).is_met())
    };
    catalogue.talk.iter().filter(fits).collect()
}

/// The sheet for the conversation: what is shared of the plan, who comes along, what to bring and to ask, and room.
#[must_use]
pub fn sheet(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    let talk = walk.talk();
    let of = |kind| {
        let found = aids(walk, catalogue, kind, today).into_iter();
        found.map(|aid| texts.get(&format!("talk-{}", aid.id))).collect()
    };
    let own = |words: &str| -> Vec<String> {
        words.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let section = |id: &str, lines| Section { heading: texts.get(id), lines, ..Section::default() };
    let mut asking: Vec<String> = of(AidKind::Ask);
    asking.extend(own(&talk.questions));
    let plan = sections(walk, catalogue, texts, today, |_| true);
    let mut sections = vec![section("talk-company", own(&talk.company))];
    sections.extend(plan);
    let advice = walk.assess(catalogue, today);
    sections.extend(own_sections(walk, &advice, texts));
    sections.push(section("talk-bring", of(AidKind::Bring)));
    sections.push(section("talk-ask", asking));
    sections.push(section("talk-notes", own(&talk.notes)));
    // Room to write during the conversation.
    sections.push(section("talk-room", Vec::new()));
    Document {
        title: texts.get("talk-document"),
        intro: texts.get("talk-document.intro"),
        person: person(walk, texts),
        sections,
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}
