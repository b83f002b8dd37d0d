//! From packs as people write them to a catalogue, or to files for the browser.

use super::{
    check,
    origin::Problem,
    read::{self, Local, Packs, Source},
};
use crate::domain::{catalogue::Catalogue, municipality::Municipality};

/// The catalogue of these packs for one municipality.
///
/// # Errors
/// Every problem that was found.
pub fn parse(packs: &[Source], municipality: Source) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let packs = checked(packs, &mut problems);
    let local = checked_municipality(municipality, &packs, &mut problems);
    match local {
        Some(local) if problems.is_empty() => {
            Ok(packs.into_pack().into_catalogue(local.into_municipality()))
        }
        _ => Err(problems),
    }
}

/// Every problem in the packs, in the municipalities, and between these.
#[must_use]
pub fn check_all(packs: &[Source], municipalities: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let packs = checked(packs, &mut problems);
    let mut locals = Vec::new();
    for source in municipalities {
        locals.extend(checked_municipality(*source, &packs, &mut problems));
    }
    let files: Vec<&str> = municipalities.iter().map(|source| source.name).collect();
    problems.extend(check::places(&packs, &locals, &files));
    problems
}

/// The packs as files for the browser, by name: the content, and what nobody needs before the
/// first question.
///
/// # Errors
/// Every problem that was found.
pub fn compile(packs: &[Source]) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let mut problems = Vec::new();
    let packs = checked(packs, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut pack = packs.into_pack();
    pack.drop_what_only_authors_need();
    let nowhere = super::origin::Origin::file("-");
    let (first, later) = pack.into_parts();
    let files = [
        ("content.bin", postcard::to_allocvec(&first)),
        ("later.bin", postcard::to_allocvec(&later)),
    ];
    let named = |(name, bytes): (&str, postcard::Result<_>)| {
        bytes.map(|bytes| (name.to_owned(), bytes)).map_err(|error| vec![nowhere.problem(error)])
    };
    files.into_iter().map(named).collect()
}

/// One municipality, with the style of its look, as a file for the browser.
///
/// # Errors
/// Every problem that was found, apart from references to the packs.
pub fn compile_municipality(source: Source, look: String) -> Result<Vec<u8>, Vec<Problem>> {
    let mut problems = Vec::new();
    let local = read::municipality(source, &mut problems);
    let Some(local) = local.filter(|_| problems.is_empty()) else { return Err(problems) };
    let at = local.at.clone();
    let one = Municipality { look, ..local.into_municipality() };
    postcard::to_allocvec(&one).map_err(|error| vec![at.problem(error)])
}

fn checked(sources: &[Source], problems: &mut Vec<Problem>) -> Packs {
    let packs = read::packs(sources, problems);
    problems.extend(check::packs(&packs));
    packs
}

fn checked_municipality(
    source: Source,
    packs: &Packs,
    problems: &mut Vec<Problem>,
) -> Option<Local> {
    let local = read::municipality(source, problems)?;
    problems.extend(check::municipality(&local, packs));
    Some(local)
}
