//! Letters to the municipality, ready to put in one's own words.

use super::plan::shared;
use crate::walk::{InReport, Walk};
use crate::{
    domain::{catalogue::Catalogue, date::Date, terms::Moment},
    texts::{Texts, wording},
};

/// The letter about what the report says.
pub const REPORT: &str = "verslag";

/// The words of a letter: the resident's own, else the ones that are ready.
#[must_use]
pub fn letter(walk: &Walk, catalogue: &Catalogue, texts: &Texts, id: &str, today: Date) -> String {
    let own = walk.letter(id).map(str::to_owned);
    own.unwrap_or_else(|| ready(walk, catalogue, texts, id, today))
}

/// The words that are ready. What is not known is room to fill in.
fn ready(walk: &Walk, catalogue: &Catalogue, texts: &Texts, id: &str, today: Date) -> String {
    let blank = texts.get("letter-blank");
    let known = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let name = known(&walk.person().name).unwrap_or_else(|| blank.clone());
    let place = known(&catalogue.municipality.name).unwrap_or_else(|| blank.clone());
    let term = catalogue.terms.iter().find(|term| term.letter.as_deref() == Some(id));
    let moment = term.map_or(Moment::Verslag, |term| term.from);
    let ends = walk.ends(moment, catalogue, today);
    let last = ends.iter().rfind(|(term, _)| term.letter.as_deref() == Some(id));
    let said = |day: Option<Date>| day.map_or_else(|| blank.clone(), |d| wording::date(texts, d));
    let (day, last) = (said(walk.day_of(moment)), said(last.map(|(_, end)| end.last)));
    let values = [
        ("naam", name.as_str()),
        ("plaats", &place),
        ("vandaag", &wording::date(texts, today)),
        ("dag", &day),
        ("laatste", &last),
        ("leeg", &blank),
        ("onderwerp", &texts.get(&format!("letter-{id}.title"))),
    ];
    let part = |id: &str| texts.with(id, &values);
    let mut parts = vec![part("letter-from"), part("letter-to"), part("letter-about")];
    parts.push(part(&format!("letter-{id}")));
    if id == REPORT {
        parts.extend(about_report(walk, catalogue, texts));
    }
    parts.push(part("letter-end"));
    parts.join("\n\n")
}

/// What the report leaves out, and what it says differently, as far as that was compared.
fn about_report(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> Vec<String> {
    let lines = shared(walk, catalogue, texts);
    let about = |found: InReport| {
        let of = lines.iter().filter(|(id, _)| walk.compared(id) == Some(found));
        let of: Vec<String> = of.map(|(_, line)| format!("- {line}")).collect();
        let heading = texts.get(&format!("letter-report-{}", found.id()));
        (!of.is_empty()).then(|| format!("{heading}\n{}", of.join("\n")))
    };
    [InReport::Missing, InReport::Different].into_iter().filter_map(about).collect()
}
