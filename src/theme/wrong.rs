//! Something wrong in a file of tokens, with its line.

use std::fmt;

/// Something wrong in a file of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The line, from 1; none for the file as a whole.
    pub(super) line: Option<u32>,
    pub(super) what: String,
}

impl Wrong {
    /// `line` counts from 0.
    pub(super) fn new(line: u32, what: impl Into<String>) -> Self {
        Self { line: Some(line + 1), what: what.into() }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}
