//! Calendar dates: reading, writing, and counting days.
//!
//! Does not know what day it is; today is always handed in.

pub use time::Date;
use time::{Duration, Month, Weekday};

/// The date written as `YYYY-MM-DD`, or nothing when it is not a date between 1900 and 2199.
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The date of this year, month and day, or nothing when there is no such day between 1900 and 2199.
#[must_use]
pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
    if !(1900..=2199).contains(&year) {
        return None;
    }
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// The date as `YYYY-MM-DD`.
#[must_use]
pub fn format(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// The date this many days later; the same date when the calendar ends before that.
#[must_use]
pub fn plus_days(date: Date, days: i64) -> Date {
    date.checked_add(Duration::days(days)).unwrap_or(date)
}

/// The date this many months later, or earlier when negative: the same day of the month, or the last one that the
/// month has. Nothing when the calendar ends before that.
#[must_use]
pub fn plus_months(date: Date, months: i16) -> Option<Date> {
    let all = date.year() * 12 + i32::from(u8::from(date.month())) - 1 + i32::from(months);
    let month = u8::try_from(all.rem_euclid(12) + 1).ok()?;
    (1..=date.day()).rev().find_map(|day| new(all.div_euclid(12), month, day))
}

/// Days from one date to another; negative when the second is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    (to - from).whole_days()
}

/// Working days (Monday to Friday) after `from`, up to and including `to`; 0 when `to` is not later.
/// Public holidays count as working days, so a date never seems further away than it is.
#[must_use]
pub fn working_days_between(from: Date, to: Date) -> i64 {
    let days = days_between(from, to).max(0);
    let rest = (0..days % 7)
        .filter(|n| {
            let weekday = plus_days(to, -n).weekday();
            weekday != Weekday::Saturday && weekday != Weekday::Sunday
        })
        .count();
    days / 7 * 5 + i64::try_from(rest).unwrap_or(0)
}

/// How a date is written in content: `YYYY-MM-DD`.
pub(super) mod required {
    use super::Date;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it with a reference to the field"
    )]
    pub fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        super::format(*date).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let text = String::deserialize(from)?;
        super::parse(&text).ok_or_else(|| D::Error::custom(format!("{text:?} is not YYYY-MM-DD")))
    }
}

/// How a date that may be missing is written in content: `YYYY-MM-DD`.
pub(crate) mod optional {
    use super::Date;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[allow(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it with a reference to the field"
    )]
    pub fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(super::format).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else { return Ok(None) };
        let date = super::parse(&text);
        date.map(Some).ok_or_else(|| D::Error::custom(format!("{text:?} is not YYYY-MM-DD")))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_written_and_impossible_ones_refused() {
        assert_eq!(format(parse("2026-02-28").unwrap()), "2026-02-28");
        for wrong in [
            "2025-02-29",
            "2026-04-31",
            "00-00-0000",
            "2026-1-1",
            "2026-1-01",
            "2026-01-1",
            "02026-01-01",
            "",
            "2026-01-01-01",
            "0000-01-01",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_of_the_month() {
        let check = |from, months, then: Option<&str>| {
            let found = plus_months(parse(from).unwrap(), months).map(format);
            assert_eq!(found.as_deref(), then, "{months} months after {from}");
        };
        check("2026-11-24", 0, Some("2026-11-24"));
        check("2026-11-24", 1, Some("2026-12-24"));
        check("2026-11-24", 2, Some("2027-01-24"));
        check("2026-11-24", -11, Some("2025-12-24"));
        check("2026-11-24", -12, Some("2025-11-24"));
        // A leap year, a common year, and a century that is none.
        check("2027-12-31", 2, Some("2028-02-29"));
        check("2026-12-31", 2, Some("2027-02-28"));
        check("2028-02-29", 12, Some("2029-02-28"));
        check("2028-02-29", 48, Some("2032-02-29"));
        check("2028-02-29", -12, Some("2027-02-28"));
        check("2096-02-29", 48, Some("2100-02-28"));
        check("2026-05-31", 1, Some("2026-06-30"));
        check("2199-12-01", 1, None);
        check("1900-01-01", -1, None);
    }

    #[test]
    fn weekends_are_not_working_days() {
        let check = |from, to, days| {
            let found = working_days_between(parse(from).unwrap(), parse(to).unwrap());
            assert_eq!(found, days, "{from} to {to}");
        };
        check("2026-11-20", "2026-11-23", 1);
        check("2026-11-20", "2026-11-22", 0);
        check("2026-11-18", "2026-11-23", 3);
        check("2026-11-18", "2026-11-24", 4);
        check("2026-11-22", "2026-11-22", 0);
        check("2026-11-22", "2026-11-01", 0);
        check("2026-11-02", "2026-11-30", 20);
    }
}
