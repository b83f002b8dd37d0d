//! Three fields for a day. An invalid date is reported and kept so it can be corrected.

use crate::{
    domain::date::{self, Date},
    platform::page,
    ui::{
        app::App,
        components::{Kind, action, error_message, line},
        html::{El, block, once_rendered},
        page_state::kept,
    },
};
use leptos::prelude::*;

/// The fields of a day that is asked at this place of the page.
#[derive(Clone, Copy)]
pub struct Day {
    place: usize,
    parts: [RwSignal<String>; 3],
    /// The text on the button.
    act: &'static str,
    /// Why a day cannot be; the day, and today.
    refuse: fn(Date, Date) -> Option<&'static str>,
}

impl Day {
    /// The fields, filled in with what is known.
    pub fn new(
        place: usize,
        known: Option<Date>,
        act: &'static str,
        refuse: fn(Date, Date) -> Option<&'static str>,
    ) -> Self {
        let part = |name: &str, known: Option<String>| {
            kept(&format!("{name}{place}"), known.unwrap_or_default())
        };
        let parts = [
            part("day", known.map(|day| day.day().to_string())),
            part("month", known.map(|day| u8::from(day.month()).to_string())),
            part("year", known.map(|day| day.year().to_string())),
        ];
        Self { place, parts, act, refuse }
    }

    /// The id of the first field.
    pub fn first(self) -> String {
        format!("d{}", self.place)
    }

    fn read(self, today: Date) -> Result<Date, &'static str> {
        let [day, month, year] = self.parts.map(|part| part.get_untracked().trim().parse::<i32>());
        let (Ok(day), Ok(month), Ok(year)) = (day, month, year) else { return Err("error-date") };
        let small = |part: i32| u8::try_from(part).ok();
        let found = small(month).zip(small(day)).and_then(|(m, d)| date::new(year, m, d));
        let found = found.ok_or("error-no-such-day")?;
        (self.refuse)(found, today).map_or(Ok(found), Err)
    }

    /// The fields, in a group that is named by the element with the id `labelled_by`.
    pub fn ask(self, app: App, labelled_by: String, keep: impl Fn(Date) + 'static) -> El {
        let (place, error) = (self.place, RwSignal::new(None));
        let keep = move || match self.read(app.today()) {
            Ok(day) => keep(day),
            Err(id) => {
                error.set(Some(app.t(id)));
                once_rendered(move || page::focus(&self.first()));
            }
        };
        let one = |letter: &str, text: &str, field, digits| {
            line(format!("{letter}{place}"), app.t(text), field, Some(digits))
        };
        let [day, month, year] = self.parts;
        let error = error_message(move || error.get());
        block("div", "sw-ask")
            .attr("role", "group")
            .attr("aria-labelledby", labelled_by)
            .attr("aria-describedby", format!("e{place}"))
            .child(error.attr("id", format!("e{place}")).attr("role", "alert"))
            .child(
                block("div", "sw-date")
                    .child(one("d", "date-day", day, 2))
                    .child(one("o", "date-month", month, 2))
                    .child(one("y", "date-year", year, 4)),
            )
            .child(action(app.t(self.act), Kind::Main, keep))
    }
}
