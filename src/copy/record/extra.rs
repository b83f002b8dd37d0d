//! What was filled in on the optional pages, as entries and back.

use super::{
    dropped::Dropped,
    entry::{Entry, entry, text},
};
use crate::{
    domain::{
        catalogue::Catalogue,
        date,
        doing::Doing,
        eighteen::{Aim, Area},
    },
    json::Json,
    walk::{
        Visit, Walk,
        sending::{Outcome, Sending, is_number, is_time},
    },
};

/// What was filled in on the optional pages.
pub(super) fn entries(walk: &Walk) -> Vec<Entry> {
    let words = |fields: &[(&'static str, &str)]| -> Vec<(&'static str, Json)> {
        fields.iter().map(|(name, words)| (*name, text(words))).collect()
    };
    let mut entries: Vec<Entry> = Vec::new();
    for (area, aim) in walk.future() {
        let mut fields = vec![("area", text(area.id()))];
        fields.extend(words(&aim.fields()));
        entries.push(entry("aim", fields));
    }
    let doing = walk.doing();
    if *doing != Doing::default() {
        let list = |ids: &[String]| Json::List(ids.iter().map(|id| text(id)).collect());
        let fields = vec![
            ("picked", list(&doing.picked)),
            ("chosen", list(&doing.chosen)),
            ("text", text(&doing.words)),
        ];
        entries.push(entry("offer", fields));
    }
    if *walk.doctor() != Visit::default() {
        entries.push(entry("visit", words(&walk.doctor().fields())));
    }
    let came = walk.sendings().iter().filter(|sending| sending.outcome != Outcome::NotSent);
    entries.extend(came.map(|sending| {
        let Sending { outcome, day, time, number, .. } = sending;
        let outcome = ("outcome", outcome.id());
        entry("sent", words(&[outcome, ("day", day), ("time", time), ("number", number)]))
    }));
    entries
}

/// What the resident wants in one area.
pub(crate) fn aim(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let id = entry.text("area");
    let area = Area::ALL.into_iter().find(|area| Some(area.id()) == id).ok_or(Dropped::Plan)?;
    let words = |name| entry.words(name).ok_or(Dropped::Text);
    walk.aim(
        area,
        Aim {
            goal: words("goal")?,
            steps: words("steps")?,
            people: words("people")?,
            papers: words("papers")?,
        },
    );
    Ok(())
}

/// What the resident wants to do for another person. What can no longer be picked or chosen is left out.
pub(crate) fn offer(walk: &mut Walk, entry: &Entry, catalogue: &Catalogue) -> Result<(), Dropped> {
    let is_option = |id: &String| catalogue.preferences.iter().any(|one| one.options.contains(id));
    let is_offer = |id: &String| catalogue.offers.iter().any(|offer| offer.id == *id);
    let (picked, gone) = list(entry, "picked", &is_option)?;
    let (chosen, also_gone) = list(entry, "chosen", &is_offer)?;
    let words = entry.words("text").ok_or(Dropped::Text)?;
    walk.offer(Doing { picked, chosen, words });
    if gone || also_gone { Err(Dropped::Plan) } else { Ok(()) }
}

/// The ids under a name that exist, each once, and whether there were others.
fn list(
    entry: &Entry,
    name: &str,
    exists: &dyn Fn(&String) -> bool,
) -> Result<(Vec<String>, bool), Dropped> {
    let Some(Json::List(given)) = entry.get(name) else { return Err(Dropped::Text) };
    let mut found = Vec::new();
    for one in given {
        if let Json::Text(id) = one
            && exists(id)
            && !found.contains(id)
        {
            found.push(id.clone());
        }
    }
    let others = found.len() < given.len();
    Ok((found, others))
}

/// What the resident takes to their doctor.
pub(crate) fn visit(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let words = |name| entry.words(name).ok_or(Dropped::Text);
    walk.visit(Visit {
        matter: words("matter")?,
        good: words("good")?,
        questions: words("questions")?,
    });
    Ok(())
}

/// What is known of a melding that was sent. Which one it was is not: it does not go again from a copy.
pub(crate) fn sent(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let id = entry.text("outcome");
    let outcome =
        [Outcome::Confirmed, Outcome::Unsure].into_iter().find(|one| Some(one.id()) == id);
    let named = |name| entry.words(name).ok_or(Dropped::Text);
    let (day, time, number) = (named("day")?, named("time")?, named("number")?);
    let outcome = outcome.ok_or(Dropped::Plan)?;
    date::parse(&day).ok_or(Dropped::Plan)?;
    if !(time.is_empty() || is_time(&time)) || !(number.is_empty() || is_number(&number)) {
        return Err(Dropped::Plan);
    }
    let (key, text) = (String::new(), String::new());
    walk.send(Sending { key, text, outcome, day, time, number });
    Ok(())
}
