//! What was filled in around the melding and the conversation, as entries and back.

use super::{
    dropped::Dropped,
    entry::{Entry, entry, text},
};
use crate::{
    domain::{catalogue::Catalogue, date, terms::Moment},
    papers::letter,
    walk::{InReport, Talk, Walk},
};

/// What was filled in around the melding and the conversation; of the report only about these lines.
pub(super) fn entries(walk: &Walk, is_there: &dyn Fn(&String) -> bool) -> Vec<Entry> {
    let days = walk.days().iter().map(|(moment, day)| {
        entry("happened", vec![("moment", text(moment.id())), ("day", text(&date::format(*day)))])
    });
    let letters = walk.letters().iter().map(|(id, words)| {
        entry("write_letter", vec![("letter", text(id)), ("text", text(words))])
    });
    let talk = (*walk.talk() != Talk::default()).then(|| {
        let fields = walk.talk().fields();
        entry("prepare", fields.map(|(name, words)| (name, text(words))).to_vec())
    });
    let report = walk.report().iter().filter(|(line, _)| is_there(line)).map(|(line, found)| {
        entry("compare", vec![("line", text(line)), ("found", text(found.id()))])
    });
    days.chain(letters).chain(talk).chain(report).collect()
}

/// The day on which something happened.
pub(crate) fn happened(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let moment = entry.text("moment");
    let moment = Moment::ALL.into_iter().find(|known| Some(known.id()) == moment);
    let day = entry.text("day").and_then(date::parse);
    let (moment, day) = moment.zip(day).ok_or(Dropped::Plan)?;
    walk.happened(moment, day);
    Ok(())
}

/// A letter, if there is one with this name.
pub(crate) fn write_letter(
    walk: &mut Walk,
    entry: &Entry,
    catalogue: &Catalogue,
) -> Result<(), Dropped> {
    let id = entry.text("letter").unwrap_or_default();
    let mut terms = catalogue.terms.iter();
    if id != letter::REPORT && !terms.any(|term| term.letter.as_deref() == Some(id)) {
        return Err(Dropped::Plan);
    }
    walk.write_letter(id, entry.words("text").ok_or(Dropped::Text)?);
    Ok(())
}

/// What was prepared for the conversation.
pub(crate) fn prepare(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let words = |name| entry.words(name).ok_or(Dropped::Text);
    walk.prepare(Talk {
        good_day: words("good_day")?,
        bad_day: words("bad_day")?,
        company: words("company")?,
        questions: words("questions")?,
        notes: words("notes")?,
    });
    Ok(())
}

/// What the report says about a line.
pub(crate) fn compare(walk: &mut Walk, line: &str, entry: &Entry) -> Result<(), Dropped> {
    let id = entry.text("found");
    let found = InReport::ALL.into_iter().find(|known| Some(known.id()) == id);
    walk.compare(line, Some(found.ok_or(Dropped::Plan)?));
    Ok(())
}
