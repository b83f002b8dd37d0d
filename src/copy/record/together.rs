//! What the carer and the people of the household wrote, as entries and back.

use super::{
    dropped::Dropped,
    entry::{Entry, entry, flag, text},
};
use crate::{
    json::Json,
    walk::{
        Walk,
        carer::{APART, Apart, Carer},
        household::{LINES, Line, MOST, Member},
    },
};

/// What others wrote. Left out: what one of two people answered before the other did, as a reader of the file could
/// read it.
pub(super) fn entries(walk: &Walk) -> Vec<Entry> {
    let mut entries = Vec::new();
    let carer = walk.carer();
    if *carer != Carer::default() {
        let mut fields = vec![
            ("load", text(&carer.load)),
            ("young", flag(carer.is_young)),
            ("joined", flag(carer.is_joined)),
        ];
        fields.extend(carer.fields().map(|(name, words)| (name, text(words))));
        entries.push(entry("care", fields));
    }
    if let Apart::Both(differ) = walk.apart() {
        let about = differ.iter().map(|id| text(id)).collect();
        entries.push(entry("differ", vec![("about", Json::List(about))]));
    }
    entries.extend(walk.members().iter().map(member));
    if !walk.overview().is_empty() {
        entries.push(entry("keep_overview", vec![("text", text(walk.overview()))]));
    }
    entries
}

fn member(member: &Member) -> Entry {
    let lines = || LINES.into_iter().zip(&member.lines);
    let ids = |is_seen: &dyn Fn(&Line) -> bool| {
        let seen = lines().filter(|(_, line)| is_seen(line));
        Json::List(seen.map(|(id, _)| text(id)).collect())
    };
    let mut fields = vec![("member", text(&member.name))];
    fields.extend(lines().map(|(id, line)| (id, text(&line.words))));
    fields.push(("at_home", ids(&|line| line.at_home)));
    fields.push(("at_desk", ids(&|line| line.at_desk)));
    entry("add_member", fields)
}

/// Which of these ids are in a list. Others than these cannot be.
fn among(entry: &Entry, name: &str, ids: &[&'static str]) -> Result<Vec<&'static str>, Dropped> {
    let Some(Json::List(list)) = entry.get(name) else { return Err(Dropped::Plan) };
    let is_known = |one: &Json| ids.iter().any(|id| *one == text(id));
    if !list.iter().all(is_known) {
        return Err(Dropped::Plan);
    }
    Ok(ids.iter().copied().filter(|id| list.contains(&text(id))).collect())
}

fn is_on(entry: &Entry, name: &str) -> Result<bool, Dropped> {
    match entry.get(name) {
        Some(Json::Flag(on)) => Ok(*on),
        Some(_) | None => Err(Dropped::Plan),
    }
}

/// What the carer wrote.
pub(crate) fn care(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let words = |name| entry.words(name).ok_or(Dropped::Text);
    let load = words("load")?;
    if !load.is_empty() && Carer::scale(&load).is_none() {
        return Err(Dropped::Plan);
    }
    walk.care(Carer {
        load,
        is_young: is_on(entry, "young")?,
        heavy: words("heavy")?,
        can: words("can")?,
        cannot: words("cannot")?,
        air: words("air")?,
        is_joined: is_on(entry, "joined")?,
    });
    Ok(())
}

/// Where two people think differently.
pub(crate) fn differ(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let about = among(entry, "about", &APART)?;
    walk.differ(Some(about.into_iter().map(str::to_owned).collect()));
    Ok(())
}

/// A member of the household.
pub(crate) fn add_member(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let words = |name| entry.words(name).ok_or(Dropped::Text);
    let (at_home, at_desk) = (among(entry, "at_home", &LINES)?, among(entry, "at_desk", &LINES)?);
    let mut member = Member { name: words("member")?, ..Member::default() };
    if member.name.trim().is_empty() || walk.members().len() == MOST {
        return Err(Dropped::Plan);
    }
    for (id, line) in LINES.into_iter().zip(&mut member.lines) {
        let (at_home, at_desk) = (at_home.contains(&id), at_desk.contains(&id));
        *line = Line { words: words(id)?, at_home, at_desk };
    }
    walk.add_member(member);
    Ok(())
}

/// The member who keeps the overview.
pub(crate) fn keep_overview(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    walk.keep_overview(entry.words("text").ok_or(Dropped::Text)?);
    Ok(())
}
