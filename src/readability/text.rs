//! A text as it is judged.

/// For whom a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// For everybody.
    Ordinary,
    /// In simpler words, for who asked for them.
    Easy,
}

/// A text that a resident reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The name of its file.
    pub file: String,
    /// Its id, with the attribute after a point.
    pub id: String,
    /// The text, with something typical where values come.
    pub text: String,
    /// For whom it is written.
    pub layer: Layer,
}

impl Text {
    /// A text for everybody.
    #[must_use]
    pub fn ordinary(file: &str, id: &str, text: &str) -> Self {
        let (file, id, text) = (file.to_owned(), id.to_owned(), text.to_owned());
        Self { file, id, text, layer: Layer::Ordinary }
    }
}
