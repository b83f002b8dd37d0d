//! A text as it is judged.

/// A text that a resident reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The name of its file.
    pub file: String,
    /// Its id, with the attribute after a point.
    pub id: String,
    /// The text, with something typical where values come.
    pub text: String,
}
