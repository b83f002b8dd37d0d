//! The circle, the steps and the helper, as entries and back.

use super::{
    dropped::{Dropped, suggestion},
    entry::{Entry, entry, flag, text},
};
use crate::{
    domain::{
        catalogue::Catalogue,
        circle::{Around, Asking, Nearness, Part},
        date,
        ids::SuggestionId,
    },
    json::Json,
    walk::{
        Consent, Helper, HelperKind, Walk,
        planned::{Planned, Went},
    },
};

/// What somebody keeps for himself.
pub(super) fn entries(walk: &Walk) -> Vec<Entry> {
    let helper = walk.helper();
    let helper = helper.iter().map(Entry::of_helper);
    let circle = walk.circle();
    let circle = circle.iter().map(|(name, around)| Entry::of_person(name, around));
    let steps = walk.planned_steps();
    let steps = steps.iter().map(|(id, planned)| Entry::of_step(*id, planned));
    helper.chain(circle).chain(steps).collect()
}

impl Entry {
    /// A person around the resident.
    fn of_person(name: &str, around: &Around) -> Self {
        entry(
            "know",
            vec![
                ("person", text(name)),
                ("nearness", text(around.nearness.id())),
                ("part", text(around.part.id())),
                ("does", text(&around.does)),
                ("asking", text(around.asking.id())),
                ("message", text(&around.message)),
            ],
        )
    }

    /// What is planned for a step.
    fn of_step(id: SuggestionId, planned: &Planned) -> Self {
        let mut fields = vec![("suggestion", text(&id.to_string())), ("who", text(&planned.who))];
        fields.extend(planned.first.as_ref().map(|first| ("first", text(first))));
        fields.extend(planned.day.map(|day| ("day", text(&date::format(day)))));
        fields.extend(planned.went.map(|went| ("went", text(went.id()))));
        entry("step", fields)
    }

    /// The helper.
    fn of_helper(helper: &Helper) -> Self {
        entry(
            "help",
            vec![
                ("helper", text(helper.kind.id())),
                ("name", text(&helper.name)),
                ("together", flag(helper.is_together)),
                ("consent", text(helper.consent.id())),
            ],
        )
    }

    /// The person that it is about.
    fn person(&self) -> Result<(String, Around), Dropped> {
        let words = |name| self.words(name).ok_or(Dropped::Text);
        let (nearness, part) = (self.text("nearness"), self.text("part"));
        let asking = self.text("asking");
        let nearness = Nearness::ALL.into_iter().find(|known| Some(known.id()) == nearness);
        let part = Part::ALL.into_iter().find(|known| Some(known.id()) == part);
        let asking = Asking::ALL.into_iter().find(|known| Some(known.id()) == asking);
        let name = words("person")?;
        if name.trim().is_empty() {
            return Err(Dropped::Text);
        }
        let around = Around {
            nearness: nearness.ok_or(Dropped::Text)?,
            part: part.ok_or(Dropped::Text)?,
            does: words("does")?,
            asking: asking.ok_or(Dropped::Text)?,
            message: words("message")?,
        };
        Ok((name, around))
    }

    /// The helper that it is about.
    fn helper(&self) -> Result<Helper, Dropped> {
        let (kind, consent) = (self.text("helper"), self.text("consent"));
        let kind = HelperKind::ALL.into_iter().find(|known| Some(known.id()) == kind);
        let consent = Consent::ALL.into_iter().find(|known| Some(known.id()) == consent);
        let Some(Json::Flag(is_together)) = self.get("together") else {
            return Err(Dropped::Text);
        };
        Ok(Helper {
            kind: kind.ok_or(Dropped::Text)?,
            name: self.words("name").ok_or(Dropped::Text)?,
            is_together: *is_together,
            consent: consent.ok_or(Dropped::Text)?,
        })
    }

    /// What it plans.
    fn planned(&self) -> Result<Planned, Dropped> {
        let first = self.get("first").map(|_| self.words("first").ok_or(Dropped::Text));
        let day = self.text("day").map(|day| date::parse(day).ok_or(Dropped::Plan));
        let went = self.text("went").map(|id| {
            let known = Went::ALL.into_iter().find(|known| known.id() == id);
            known.ok_or(Dropped::Plan)
        });
        Ok(Planned {
            first: first.transpose()?,
            who: self.words("who").ok_or(Dropped::Text)?,
            day: day.transpose()?,
            went: went.transpose()?,
        })
    }
}

/// The helper.
pub(crate) fn help(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    walk.be_helped(&entry.helper()?);
    Ok(())
}

/// A person around the resident.
pub(crate) fn know(walk: &mut Walk, entry: &Entry) -> Result<(), Dropped> {
    let (name, around) = entry.person()?;
    walk.know(name, around);
    Ok(())
}

/// What was planned for a step.
pub(crate) fn step(walk: &mut Walk, entry: &Entry, catalogue: &Catalogue) -> Result<(), Dropped> {
    let id = suggestion(entry, catalogue)?;
    walk.plan_step(id, entry.planned()?);
    Ok(())
}
