//! What residents take to their doctor, as one document that fits on one sheet of paper (*welzijn op recept*, REQ-36).

use super::{
    document::{Document, Section},
    view::{person, receipt},
};
use crate::{
    domain::{catalogue::Catalogue, date::Date},
    texts::Texts,
    walk::Walk,
};

/// The questions that are always on the sheet.
const QUESTIONS: [&str; 3] = ["visit-ask-recept", "visit-ask-who", "visit-ask-body"];

/// So many lines, and so many characters, fit on one sheet of paper beside what is always on it.
const MOST: (usize, usize) = (16, 1_100);

/// What is the matter, what would do them good, what they want to ask, and room to write.
#[must_use]
pub fn sheet(walk: &Walk, catalogue: &Catalogue, texts: &Texts, today: Date) -> Document {
    let visit = walk.doctor();
    let section = |id: &str, lines| Section { heading: texts.get(id), lines, ..Section::default() };
    let mut asking: Vec<String> = QUESTIONS.iter().map(|id| texts.get(id)).collect();
    asking.extend(lines(&visit.questions));
    Document {
        title: texts.get("visit-document"),
        intro: texts.get("visit-document.intro"),
        person: person(walk, texts),
        sections: vec![
            section("visit-said-matter", lines(&visit.matter)),
            section("visit-said-good", lines(&visit.good)),
            section("visit-said-questions", asking),
            section("visit-room", Vec::new()),
        ],
        receipt: receipt(catalogue, texts, today),
        ..Document::default()
    }
}

/// Whether the resident's words surely fit on one sheet of paper.
#[must_use]
pub fn fits(walk: &Walk) -> bool {
    let fields = walk.doctor().fields();
    let own =
        |count: fn(&str) -> usize| fields.iter().map(|(_, words)| count(words)).sum::<usize>();
    own(|words| lines(words).len()) <= MOST.0 && own(|words| words.chars().count()) <= MOST.1
}

/// The lines of the resident's words that are not empty.
fn lines(words: &str) -> Vec<String> {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
