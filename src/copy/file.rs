//! *Mijn kopie*: one file that anybody can read anywhere, and that the app can go on with.
//!
//! A page without script, with the record of the walk as text in a hidden element. With a passphrase the
//! page only says what it is, and the text is the whole readable page, sealed (`docs/copy-format.md`).

use super::record::{LARGEST, Record, Unreadable};
use crate::papers::document::{Document, escape, page};
use std::fmt::Write;

/// What the element with the record is found by. Words of a resident cannot hold it: their quotation marks
/// are escaped.
const MARK: &str = "id=\"samenwijzer-copy\"";
/// What is sealed has a length that is a multiple of this, so that it does not say how much was told.
const STEP: usize = 4096;
/// The minimum length of a passphrase that the resident thinks up, in characters.
const LEAST_CHARACTERS: usize = 16;
/// The least different ones among them.
const LEAST_DIFFERENT: usize = 8;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A record.
    Open(Record),
    /// Something that has to be opened with a passphrase first.
    Sealed(String),
}

/// The words on the page of a copy that is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Its heading.
    pub title: String,
    /// What it is and how to open it.
    pub lines: Vec<String>,
}

/// A file that can be read, with the record in it.
#[must_use]
pub fn readable(document: &Document, record: &Record) -> String {
    document.page(&hidden(&record.write()))
}

/// What goes in a sealed file: a file that can be read, filled up to a length that many have.
#[must_use]
pub fn padded(readable: &str) -> String {
    let missing = readable.len().next_multiple_of(STEP) - readable.len();
    readable.to_owned() + &" ".repeat(missing)
}

/// A file that has to be opened with a passphrase first.
#[must_use]
pub fn sealed(cover: &Cover, jwe: &str) -> String {
    let mut body = format!("<h1>{}</h1>", escape(&cover.title));
    for line in &cover.lines {
        let _ = write!(body, "<p>{}</p>", escape(line));
    }
    body.push_str(&hidden(jwe));
    page(&cover.title, &body)
}

/// Text that is there and not shown. A record and a sealed text have no character that means something in
/// a page.
fn hidden(text: &str) -> String {
    format!("<pre hidden {MARK}>\n{text}\n</pre>")
}

/// What is in a file: a page as above, or only the record or the sealed text itself.
///
/// # Errors
/// When it is no copy, or larger than one can be.
pub fn read(file: &[u8]) -> Result<Content, Unreadable> {
    if file.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let text = std::str::from_utf8(file).map_err(|_| Unreadable::NoRecord)?;
    let text = text.trim_start_matches('\u{FEFF}').trim();
    let found = if text.starts_with('<') { marked(text)? } else { text };
    if found.starts_with('{') {
        return Record::read(found).map(Content::Open);
    }
    let is_part =
        |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let parts = found.split('.');
    if parts.clone().count() == 5 && parts.clone().all(is_part) {
        return Ok(Content::Sealed(found.to_owned()));
    }
    Err(Unreadable::NoRecord)
}

/// The record in what was sealed.
///
/// # Errors
/// As [`read`]; a sealed text in a sealed text is no copy.
pub fn read_opened(text: &str) -> Result<Record, Unreadable> {
    match read(text.as_bytes())? {
        Content::Open(record) => Ok(record),
        Content::Sealed(_) => Err(Unreadable::NoRecord),
    }
}

/// The text of the marked element. Two of them are two files in one, and there is no way to tell which one counts.
fn marked(page: &str) -> Result<&str, Unreadable> {
    let mut parts = page.split(MARK);
    let (_, Some(after), None) = (parts.next(), parts.next(), parts.next()) else {
        return Err(Unreadable::NoRecord);
    };
    let text = after.split_once('>').and_then(|(_, text)| text.split_once("</pre>"));
    text.map(|(text, _)| text.trim()).ok_or(Unreadable::NoRecord)
}

/// Whether a passphrase is long and mixed enough against a person who can try a great many.
#[must_use]
pub fn is_strong(passphrase: &str) -> bool {
    let typed: Vec<char> = passphrase.split_whitespace().flat_map(str::chars).collect();
    let mut different = typed.clone();
    different.sort_unstable();
    different.dedup();
    typed.len() >= LEAST_CHARACTERS && different.len() >= LEAST_DIFFERENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_has_a_length_that_many_have() {
        for (length, expected) in [(0, 0), (1, 4096), (4095, 4096), (4096, 4096), (4097, 8192)] {
            let text = "é".repeat(length / 2) + &"a".repeat(length % 2);
            let padded = padded(&text);
            assert_eq!((text.len(), padded.len()), (length, expected));
            assert_eq!(padded.trim_end(), text);
        }
    }

    #[test]
    fn a_passphrase_is_long_and_mixed() {
        for strong in ["regen fiets kaas toren", "Mijn tante Annie 1954!", "ééñüçàôêâïäöëß12"]
        {
            assert!(is_strong(strong), "{strong}");
        }
        for weak in
            ["", "welkom2026", "aaaaaaaaaaaaaaaaaaaa", "a  b  c  d  e  f  g  h", "1231231231231231"]
        {
            assert!(!is_strong(weak), "{weak}");
        }
    }
}
