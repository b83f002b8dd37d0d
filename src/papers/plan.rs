//! The plan and melding as one document: to read, print, copy or keep.
//!
//! Holds only what the resident shares. What is shown before sharing is exactly this.

use super::{
    carer,
    document::{Document, Section},
    envelope::Envelope,
    helper,
    sent::receipts,
    steps::own_sections,
    view::{person, receipt, receipt_of_sent},
};
use crate::{
    domain::{
        assessment::{Assessment, Route},
        catalogue::Catalogue,
        date::Date,
        fact::{Fact, SingleFact},
        need::Need,
        plan::{Addressee, Item, Line, Part},
    },
    texts::{
        Texts,
        wording::{self, about::About},
    },
    walk::{Walk, sending::has_left},
};

/// The document for what the resident told and chose.
#[must_use]
pub fn document(
    walk: &Walk,
    catalogue: &Catalogue,
    assessment: &Assessment,
    texts: &Texts,
    today: Date,
) -> Document {
    let addressee = walk.addressee(assessment);
    let script = if addressee == Addressee::Schuld || assessment.main.snel {
        script(walk, assessment, catalogue, texts, addressee)
    } else {
        Vec::new()
    };
    Document {
        title: About::of(walk.facts()).text(texts, "document-title", &[]),
        envelope: Some(Envelope::of(walk, catalogue, assessment, addressee, texts, today)),
        intro: opening(walk, catalogue, texts),
        script,
        person: person(walk, texts),
        words: walk.person().words.trim().to_owned(),
        sections: {
            let mut parts = sections(walk, catalogue, texts, today, |item| !is_in_opening(item));
            if !addressee.has_parts_of_law() {
                for part in &mut parts {
                    part.letter = None;
                }
            }
            parts.extend(own_sections(walk, assessment, texts));
            parts.extend(receipts(walk, texts));
            parts
        },
        receipt: if has_left(walk) {
            receipt_of_sent(catalogue, texts, today)
        } else {
            receipt(catalogue, texts, today)
        },
    }
}

/// What the first paragraph says instead of a part of its own: who they are, and whether they want help.
const ABOUT_PERSON: [SingleFact; 4] =
    [SingleFact::Leeftijd, SingleFact::Huishouden, SingleFact::WilHulp, SingleFact::Rol];

/// Whether the first paragraph says this.
fn is_in_opening(item: &Item) -> bool {
    matches!(&item.line, Line::Said(answer)
        if ABOUT_PERSON.iter().any(|fact| answer.fact() == (*fact).into()))
}

/// The first paragraph: who writes for whom, and what kind of person it is about.
fn opening(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> String {
    let about = About::of(walk.facts());
    let role = walk.facts().answer(SingleFact::Rol.into());
    let role = role.filter(|_| about.is_other());
    let role = role.map_or_else(|| "zelf".to_owned(), |role| role.spelled().concat());
    let name = walk.person().name.trim();
    let named =
        (role == "zelf" && !name.is_empty()).then(|| texts.with("opening-name", &[("naam", name)]));
    let said = walk.plan(catalogue).into_iter().filter(is_in_opening);
    // Who writes is said first already, unless they put it in words of their own.
    let is_said = |item: &Item| item.id() == "rol" && walk.edited("rol").is_none();
    let said = said.filter(|item| walk.is_shared(&item.id(), item.part) && !is_said(item));
    let lines = said.map(|item| in_words(walk, texts, &about, &item)).collect();
    let person = Section { lines, ..Section::default() }.paragraph();
    let first = about.text(texts, &format!("opening-{role}"), &[]);
    [named, Some(first), Some(person)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

/// A line in the resident's own words where they changed it.
fn in_words(walk: &Walk, texts: &Texts, about: &About, item: &Item) -> String {
    let own = walk.edited(&item.id()).map(str::to_owned);
    own.unwrap_or_else(|| wording::plan::line(texts, about, &item.line))
}

/// What somebody wrote themselves, to quote.
fn own_words(walk: &Walk, item: &Item) -> Option<String> {
    let (Line::Story(words) | Line::Words(_, words)) = &item.line else { return None };
    Some(walk.edited(&item.id()).unwrap_or(words).trim().to_owned())
}

/// The lines of the plan that are shared, as the resident says them, each with its id.
#[must_use]
pub fn shared(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> Vec<(String, String)> {
    let about = About::of(walk.facts());
    let items = walk.plan(catalogue).into_iter();
    let items = items.filter(|item| walk.is_shared(&item.id(), item.part));
    let said = items.map(|item| (item.id(), in_words(walk, texts, &about, &item)));
    said.filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// The parts with the lines that are shared, of those that stand in a part of this paper.
pub(crate) fn sections(
    walk: &Walk,
    catalogue: &Catalogue,
    texts: &Texts,
    today: Date,
    stands_in_part: impl Fn(&Item) -> bool,
) -> Vec<Section> {
    let items = walk.plan(catalogue);
    let of_carer = carer::in_plan(walk, catalogue, texts, today);
    let about = About::of(walk.facts());
    let section = |part: Part| {
        let of_part = items.iter().filter(|item| item.part == part && stands_in_part(item));
        let shared: Vec<&Item> = of_part.filter(|item| walk.is_shared(&item.id(), part)).collect();
        let (written, said): (Vec<&Item>, Vec<&Item>) =
            shared.into_iter().partition(|item| own_words(walk, item).is_some());
        let words = written.into_iter().filter_map(|item| own_words(walk, item));
        let quotes = words.filter(|words| !words.is_empty()).collect();
        let mut lines: Vec<String> = said
            .into_iter()
            .map(|item| in_words(walk, texts, &about, item))
            .filter(|line| !line.trim().is_empty())
            .collect();
        if part == Part::Carer {
            lines.extend(of_carer.iter().cloned());
        }
        let added = walk.added(part).trim();
        lines.extend((!added.is_empty()).then(|| added.to_owned()));
        let letter = Some(part.id()).filter(|id| id.len() == 1);
        let heading = wording::plan::heading(texts, &about, part);
        Section { letter, heading, lines, quotes, hushed: letter.is_none() }
    };
    let parts = Part::ALL.into_iter().map(section).filter(|section| !section.told().is_empty());
    helper::section(walk, texts).into_iter().chain(parts).collect()
}

/// What to say where a route leads: what the resident shares, in their own words where they changed a line.
#[must_use]
pub fn to_say(walk: &Walk, catalogue: &Catalogue, texts: &Texts, route: &Route) -> Option<String> {
    let shared = shared(walk, catalogue, texts);
    let items = walk.plan(catalogue);
    let about = About::of(walk.facts());
    let line = |need: Need| {
        let id = Fact::Need(need).key();
        let own = shared.iter().find(|(item, _)| *item == id).map(|(_, line)| line.clone());
        let is_in_plan = items.iter().any(|item| item.id() == id);
        own.or_else(|| (!is_in_plan).then(|| wording::about::need_line(texts, &about, need)))
    };
    wording::say::say(texts, walk.facts(), route, &line)
}

/// What to say when calling.
fn script(
    walk: &Walk,
    assessment: &Assessment,
    catalogue: &Catalogue,
    texts: &Texts,
    to: Addressee,
) -> Vec<String> {
    let routes = std::iter::once(&assessment.main).chain(&assessment.extras);
    // What danger led to is not read out from a paper.
    let mut there =
        routes.filter(|route| route.destination.id() == to.id() && !route.tells_of_danger());
    let said = there.find_map(|route| to_say(walk, catalogue, texts, route));
    let mut lines = vec![texts.get("script-hello")];
    lines.push(said.unwrap_or_else(|| texts.get(&format!("script-{}", to.id()))));
    if !walk.person().name.trim().is_empty() {
        lines.push(texts.with("script-name", &[("naam", walk.person().name.trim())]));
    }
    lines.push(texts.get("script-end"));
    lines
}
