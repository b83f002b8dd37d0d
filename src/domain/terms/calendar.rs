//! Last days as a file for a calendar (RFC 5545).
//!
//! Written here and not by a library: the smallest one folds its further lines at 76 octets, which is one too many,
//! and the format of a day without anything is fifteen lines. A calendar is often shared, so the file holds no more
//! than the days and the neutral words that are handed in.

use crate::domain::date::Date;

/// How many octets a line may have (RFC 5545 section 3.1).
const LINE: usize = 75;

/// A calendar with a whole day for each of these, each with the same words. The mark keeps the days of one file apart
/// from those of another.
#[must_use]
pub fn calendar(days: &[Date], words: &str, mark: &str, today: Date) -> String {
    let basic =
        |day: Date| format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day());
    let mut file = String::new();
    let mut lines =
        vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//-//NL".to_owned()];
    for day in days.iter().copied().map(basic) {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            // The same day gives the same event when the file is read again, and nothing else is in it.
            format!("UID:{day}@{mark}"),
            format!("DTSTAMP:{}T000000Z", basic(today)),
            format!("DTSTART;VALUE=DATE:{day}"),
            format!("SUMMARY:{}", escaped(words)),
            "CLASS:PRIVATE".to_owned(),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    for line in &lines {
        fold(line, &mut file);
    }
    file
}

/// A text as the value of a property (RFC 5545 section 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes a line, over several where it is too long; never within a character.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::domain::date::parse;

    fn day(text: &str) -> Date {
        parse(text).unwrap()
    }

    /// The lines as a calendar reads them: put together again, and without the marks.
    fn unfolded(file: &str) -> Vec<String> {
        let whole = file.replace("\r\n ", "");
        whole.split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_day_is_a_whole_day_and_says_nothing_else() {
        let file = calendar(&[day("2026-12-07")], "Laatste dag", "laatste-dag", day("2026-11-24"));
        assert_eq!(
            unfolded(&file),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//-//NL",
                "BEGIN:VEVENT",
                "UID:20261207@laatste-dag",
                "DTSTAMP:20261124T000000Z",
                "DTSTART;VALUE=DATE:20261207",
                "SUMMARY:Laatste dag",
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    }

    #[test]
    fn words_are_escaped_and_long_lines_folded_between_characters() {
        assert_eq!(escaped("a,b;c\\d\ne\r"), "a\\,b\\;c\\\\d\\ne");
        for words in
            ["kort", &"é".repeat(100), &"€uro, ".repeat(40), &"x".repeat(67), &"x".repeat(68)]
        {
            let file = calendar(&[day("2026-12-07")], words, "dag", day("2026-11-24"));
            for line in file.split_terminator("\r\n") {
                assert!(line.len() <= LINE, "{} octets: {line}", line.len());
            }
            let summary = format!("SUMMARY:{}", escaped(words));
            assert!(unfolded(&file).contains(&summary), "{file}");
            let is_whole = file.split_terminator("\r\n").any(|line| line == summary);
            assert_eq!(is_whole, summary.len() <= LINE, "{file}");
        }
    }
}
