//! JSON as a value, for the files that residents bring in themselves.
//!
//! Reading the notation is left to those who do it well (the browser's own parser; `serde_json` in the tool and
//! the tests); here it becomes a value within limits. Writing is here, so that it is the same everywhere.
//! Knows nothing about what a file says.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
use browser::parse;
#[cfg(not(target_arch = "wasm32"))]
use native::parse;
use std::fmt::Write;

/// Deeper is not read.
const DEEPEST: u8 = 8;
/// The most values that are read, all together.
const MOST_VALUES: u32 = 50_000;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Count(u32),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Json>),
    /// Values by name.
    Object(Vec<(String, Json)>),
    /// Null, or another number: no file needs those.
    Other,
}

/// A text that is not JSON, or goes over a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not JSON within the limits")]
pub struct NotJson;

/// How much may still be read.
struct Limits {
    values: u32,
}

impl Limits {
    /// One value more, this deep.
    fn enter(&mut self, depth: u8) -> Result<(), NotJson> {
        self.values = self.values.checked_sub(1).ok_or(NotJson)?;
        if depth > DEEPEST { Err(NotJson) } else { Ok(()) }
    }
}

impl Json {
    /// The value that a text spells.
    ///
    /// # Errors
    /// When it is not JSON, or deeper or with more values than any file needs.
    pub fn read(text: &str) -> Result<Self, NotJson> {
        parse(text, &mut Limits { values: MOST_VALUES })
    }

    /// The value under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The text under a name.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Self::Text(text) => Some(text),
            Self::Flag(_) | Self::Count(_) | Self::List(_) | Self::Object(_) | Self::Other => None,
        }
    }

    /// Written. Without `<`, `>` and `&`, so that it means nothing else in a page.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        self.write_to(&mut text);
        text
    }

    fn write_to(&self, to: &mut String) {
        match self {
            Self::Flag(flag) => to.push_str(if *flag { "true" } else { "false" }),
            Self::Count(count) => {
                let _ = write!(to, "{count}");
            }
            Self::Text(text) => write_text(text, to),
            Self::List(values) => {
                to.push('[');
                for (place, value) in values.iter().enumerate() {
                    to.push_str(if place == 0 { "\n" } else { ",\n" });
                    value.write_to(to);
                }
                to.push(']');
            }
            Self::Object(fields) => {
                to.push('{');
                for (place, (name, value)) in fields.iter().enumerate() {
                    if place > 0 {
                        to.push(',');
                    }
                    write_text(name, to);
                    to.push(':');
                    value.write_to(to);
                }
                to.push('}');
            }
            Self::Other => to.push_str("null"),
        }
    }
}

fn write_text(text: &str, to: &mut String) {
    to.push('"');
    for c in text.chars() {
        match c {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '<' | '>' | '&' | '\0'..='\x1f' | '\x7f' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => {
                let _ = write!(to, "\\u{:04x}", u32::from(c));
            }
            c => to.push(c),
        }
    }
    to.push('"');
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let text = |text: &str| Json::Text(text.to_owned());
        let all: String = (0..0x2100).filter_map(char::from_u32).collect();
        // In the order of their names: that is how the reader of this machine gives them.
        let value = Json::Object(vec![
            (String::new(), Json::Other),
            ("__proto__".to_owned(), Json::Flag(true)),
            ("a\"\\</script>".to_owned(), Json::List(vec![text(&all), Json::Count(7)])),
            ("b".to_owned(), Json::List(Vec::new())),
        ]);
        let written = value.write();
        assert!(!written.contains(['<', '>', '&']), "{written}");
        assert!(Json::read(&written) == Ok(value), "{written}");
    }

    #[test]
    fn what_goes_over_a_limit_is_refused() {
        for [open, close] in [["[", "]"], ["{\"a\":", "}"]] {
            let deep = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert!(Json::read(&deep(8)).is_ok());
            for depth in [9, 129, 100_000] {
                assert_eq!(Json::read(&deep(depth)), Err(NotJson), "{open} {depth}");
            }
        }
        let wide = |values: usize| format!("[{}1]", "1,".repeat(values));
        assert!(Json::read(&wide(49_000)).is_ok());
        assert_eq!(Json::read(&wide(50_000)), Err(NotJson));
    }

    #[test]
    fn numbers_that_no_file_needs_are_nothing() {
        for number in ["-1", "1.5", "4294967296", "1e3", "null", "-0.0"] {
            let read = Json::read(number).unwrap();
            assert!(read == Json::Other || read == Json::Count(1000), "{number}: {read:?}");
        }
    }
}
