//! The terms around weekends, holidays, leap years and the turn of the year, with the article beside each case.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::domain::date::{days_between, format, parse};
use proptest::prelude::*;
use time::Weekday;

fn day(text: &str) -> Date {
    parse(text).unwrap()
}

/// The days that were put on a par with holidays (Algemene termijnenwet art. 3 lid 3), as content gives them.
fn off() -> Vec<DayOff> {
    let off = |text: &str| DayOff {
        day: day(text),
        evidence: Evidence::Secondary,
        source: String::new(),
        as_of: String::new(),
    };
    ["2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07"]
        .map(off)
        .into()
}

#[test]
fn easter_is_on_the_right_sunday() {
    for (year, sunday) in [
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2028, "2028-04-16"),
        (2029, "2029-04-01"),
        (2030, "2030-04-21"),
        (2031, "2031-04-13"),
        (2032, "2032-03-28"),
        (2033, "2033-04-17"),
        (2034, "2034-04-09"),
        (2035, "2035-03-25"),
        // The earliest and the latest that are near, and the two years in which the rule makes an exception.
        (2008, "2008-03-23"),
        (2038, "2038-04-25"),
        (1954, "1954-04-18"),
        (1981, "1981-04-19"),
        // Other centuries.
        (1900, "1900-04-15"),
        (2100, "2100-03-28"),
        (2106, "2106-04-18"),
        (2190, "2190-04-25"),
        (2199, "2199-04-14"),
    ] {
        assert_eq!(easter(year).map(format).as_deref(), Some(sunday));
    }
    for year in 1900..=2199 {
        assert_eq!(easter(year).unwrap().weekday(), Weekday::Sunday, "{year}");
    }
    assert_eq!(easter(1899), None);
}

/// Algemene termijnenwet art. 3: which days are holidays.
#[test]
fn the_holidays_of_the_law() {
    use Holiday as H;
    for (text, expected) in [
        ("2026-01-01", Some(Closed::Holiday(H::Nieuwjaarsdag))),
        ("2026-04-03", Some(Closed::Holiday(H::GoedeVrijdag))),
        ("2026-04-05", Some(Closed::Weekend)),
        ("2026-04-06", Some(Closed::Holiday(H::TweedePaasdag))),
        ("2026-04-27", Some(Closed::Holiday(H::Koningsdag))),
        // 27 April 2025 and 2031 are Sundays: celebrated on the day before.
        ("2025-04-26", Some(Closed::Holiday(H::Koningsdag))),
        ("2025-04-27", Some(Closed::Weekend)),
        ("2031-04-26", Some(Closed::Holiday(H::Koningsdag))),
        // Every year, also when many people work on that day.
        ("2026-05-05", Some(Closed::Holiday(H::Bevrijdingsdag))),
        ("2027-05-05", Some(Closed::Holiday(H::Bevrijdingsdag))),
        ("2026-05-14", Some(Closed::Holiday(H::Hemelvaartsdag))),
        ("2026-05-25", Some(Closed::Holiday(H::TweedePinksterdag))),
        ("2026-12-25", Some(Closed::Holiday(H::EersteKerstdag))),
        ("2026-12-26", Some(Closed::Holiday(H::TweedeKerstdag))),
        // Lid 3: put on a par, as long as content says so.
        ("2026-05-15", Some(Closed::DayOff)),
        ("2029-05-11", None),
        // No holidays of the law.
        ("2026-12-24", None),
        ("2026-12-31", None),
        ("2026-04-02", None),
        ("2026-11-24", None),
    ] {
        assert_eq!(closed(day(text), &off()), expected, "{text}");
    }
}

/// A term from a day: the day by counting, and the last day, as `lid` says.
fn check(from: &str, length: Length, counted: &str, last: &str, article: &str) {
    let found = end(day(from), length, &off());
    let found = (format(found.counted), format(found.last), found.closed.is_some());
    assert_eq!(found, (counted.to_owned(), last.to_owned(), counted != last), "{from}: {article}");
}

#[test]
fn every_case_of_the_calendar_with_its_article() {
    use Length::{Days, Weeks};
    let plan = |from, counted, last| {
        check(from, Days(7), counted, last, "Wmo 2015 art. 2.3.2 lid 2");
    };
    plan("2026-11-24", "2026-12-01", "2026-12-01");
    plan("2026-11-21", "2026-11-28", "2026-11-30"); // Saturday
    plan("2026-11-22", "2026-11-29", "2026-11-30"); // Sunday
    plan("2025-12-25", "2026-01-01", "2026-01-05"); // new year, the Friday put on a par, weekend
    plan("2026-12-18", "2026-12-25", "2026-12-28"); // Christmas on Friday and Saturday
    plan("2024-02-22", "2024-02-29", "2024-02-29"); // leap day
    plan("2024-02-23", "2024-03-01", "2024-03-01");
    plan("2023-02-22", "2023-03-01", "2023-03-01");
    plan("2026-03-27", "2026-04-03", "2026-04-07"); // Good Friday, weekend, Easter Monday
    plan("2024-03-22", "2024-03-29", "2024-04-02"); // the same, over the end of the month
    plan("2025-04-19", "2025-04-26", "2025-04-28"); // Koningsdag on a Saturday
    plan("2026-04-28", "2026-05-05", "2026-05-06"); // Bevrijdingsdag
    plan("2027-04-29", "2027-05-06", "2027-05-10"); // Ascension Day and the Friday after it

    let onderzoek = |from, counted, last| {
        check(from, Weeks(6), counted, last, "Wmo 2015 art. 2.3.2 lid 1");
    };
    onderzoek("2026-10-12", "2026-11-23", "2026-11-23");
    onderzoek("2026-10-10", "2026-11-21", "2026-11-23"); // Saturday
    onderzoek("2026-02-20", "2026-04-03", "2026-04-07"); // Good Friday
    onderzoek("2026-04-02", "2026-05-14", "2026-05-18"); // Ascension Day, the Friday put on a par, weekend
    onderzoek("2029-03-29", "2029-05-10", "2029-05-11"); // the same day in a year of which that is not known
    onderzoek("2026-04-13", "2026-05-25", "2026-05-26"); // Whit Monday
    onderzoek("2026-11-20", "2027-01-01", "2027-01-04"); // over the turn of the year
    onderzoek("2028-01-18", "2028-02-29", "2028-02-29"); // leap day

    let besluit = |from, counted, last| {
        check(from, Weeks(2), counted, last, "Wmo 2015 art. 2.3.5 lid 2");
    };
    besluit("2026-11-24", "2026-12-08", "2026-12-08");
    besluit("2026-12-11", "2026-12-25", "2026-12-28");
    besluit("2026-04-13", "2026-04-27", "2026-04-28"); // Koningsdag
    besluit("2025-12-18", "2026-01-01", "2026-01-05");

    let bezwaar = |from, counted, last| check(from, Weeks(6), counted, last, "Awb art. 6:7, 6:8");
    bezwaar("2026-10-25", "2026-12-06", "2026-12-07"); // Sunday
    bezwaar("2026-11-13", "2026-12-25", "2026-12-28"); // Christmas, then the weekend
    bezwaar("2024-11-14", "2024-12-26", "2024-12-30"); // Boxing Day, the Friday put on a par, weekend
    bezwaar("2026-01-20", "2026-03-03", "2026-03-03");
    bezwaar("2024-01-20", "2024-03-02", "2024-03-04"); // with a leap day between, to a Saturday

    check("2026-12-07", Weeks(12), "2027-03-01", "2027-03-01", "Awb art. 7:10 lid 1");
    check("2026-10-03", Weeks(12), "2026-12-26", "2026-12-28", "Awb art. 7:10 lid 1");
    // Algemene termijnenwet art. 4: not for more than twelve weeks or ninety days.
    check("2026-09-26", Weeks(13), "2026-12-26", "2026-12-26", "Algemene termijnenwet art. 4");
    check("2026-09-26", Days(91), "2026-12-26", "2026-12-26", "Algemene termijnenwet art. 4");
    check("2026-09-27", Days(90), "2026-12-26", "2026-12-28", "Algemene termijnenwet art. 4");
    // Where the calendar of the app ends nothing goes wrong.
    check("2199-12-31", Weeks(6), "2200-02-11", "2200-02-11", "-");
}

/// One term of each kind of beginning.
fn terms() -> Vec<Term> {
    let term = |id: &str, from, after: Option<&str>, weeks, valid_until| Term {
        id: id.to_owned(),
        from,
        after: after.map(str::to_owned),
        length: Length::Weeks(weeks),
        who: Who::Gemeente,
        letter: None,
        law: String::new(),
        evidence: Evidence::Primary,
        source: String::new(),
        as_of: String::new(),
        valid_until,
    };
    vec![
        term("bezwaar", Moment::Besluit, None, 6, None),
        term("op-bezwaar", Moment::Besluit, Some("bezwaar"), 6, None),
        term("beroep", Moment::BesluitOpBezwaar, None, 6, None),
        term("old", Moment::Besluit, None, 6, Some(day("2026-10-31"))),
        term("after-old", Moment::Besluit, Some("old"), 6, None),
    ]
}

#[test]
fn a_term_begins_where_another_ends_and_an_expired_one_is_not_shown() {
    let (all, today) = (terms(), day("2026-11-24"));
    let found = ends(&all, Moment::Besluit, day("2026-10-25"), &off(), today);
    let found: Vec<(&str, String)> =
        found.iter().map(|(term, end)| (term.id.as_str(), format(end.last))).collect();
    // Awb art. 7:10: from the day after the term for an objection, which ended a day later than counted.
    let expected = [("bezwaar", "2026-12-07"), ("op-bezwaar", "2027-01-18")];
    assert_eq!(found, expected.map(|(id, last)| (id, last.to_owned())));
    assert_eq!(ends(&all, Moment::Melding, today, &off(), today), []);
}

proptest! {
    /// Whatever the day and the length: a last day is a day on which a term can end, it is never earlier than by
    /// counting, not much later, and a later beginning never gives an earlier end. A term of a week or more always
    /// holds two working days, so art. 2 of the Algemene termijnenwet never adds a day.
    #[test]
    fn what_holds_for_every_last_day(start in 0_i64..73_000, days in 7_u8..=90) {
        let from = plus_days(day("1990-01-01"), start);
        let (off, length) = (off(), Length::Days(days));
        let found = end(from, length, &off);
        prop_assert_eq!(closed(found.last, &off), None);
        prop_assert!(found.last >= found.counted);
        prop_assert!(days_between(found.counted, found.last) <= 6);
        prop_assert_eq!(found.closed.is_none(), found.last == found.counted);
        prop_assert!(end(plus_days(from, 1), length, &off).last >= found.last);
        prop_assert!(end(from, Length::Days(days + 1), &off).counted > found.counted);
        let open = (1..=days_between(from, found.last))
            .filter(|n| closed(plus_days(from, *n), &off).is_none());
        prop_assert!(open.count() >= 2);
    }
}
