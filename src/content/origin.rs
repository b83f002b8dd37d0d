//! Where in the files an element is, and what is wrong there.

use std::fmt;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin {
    file: String,
    path: String,
}

/// Something that was read, with where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed<T> {
    pub at: Origin,
    pub value: T,
}

/// Something wrong in a file of content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file it is in.
    pub file: String,
    /// Where in it, as a JSON path (`rules[12].when.any[0]`); empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, path, what } = self;
        if path.is_empty() {
            write!(f, "{file}: {what}")
        } else {
            write!(f, "{file}: {path}: {what}")
        }
    }
}

impl Origin {
    /// A file as a whole.
    pub fn file(name: &str) -> Self {
        Self { file: name.to_owned(), path: String::new() }
    }

    /// The file that this is in.
    pub fn whole_file(&self) -> Self {
        Self::file(&self.file)
    }

    /// A field of this, or something deeper by its path.
    pub fn field(&self, path: &str) -> Self {
        let dot =
            if self.path.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        Self { file: self.file.clone(), path: format!("{}{dot}{path}", self.path) }
    }

    /// An element of a list of this.
    pub fn element(&self, list: &str, index: usize) -> Self {
        self.field(&format!("{list}[{index}]"))
    }

    /// What is wrong here.
    pub fn problem(&self, what: impl fmt::Display) -> Problem {
        Problem { file: self.file.clone(), path: self.path.clone(), what: what.to_string() }
    }
}
