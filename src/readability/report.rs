//! What was found in all texts together, as a table and as a yes or no. Knows no single judgement.

use super::{ease::Tally, fault::Finding};
use std::{collections::BTreeMap, fmt};

/// "Easy" on the scale of Flesch begins at 80. 70 would be good enough for running text at B1, but
/// labels and short steps score higher by themselves: only the names of organisations, which nobody
/// can choose, bring a file near 80.
const LEAST_EASE: f64 = 80.0;

/// In a file with fewer words, one long word decides.
const WORDS_TO_SCORE: usize = 30;

/// Of a hundred sentences. Every third would be better still; but questions, and what is said in danger, have their place.
const LEAST_JOINED: usize = 20;

/// A file with fewer sentences is one page of a kind of its own.
const SENTENCES_TO_JOIN: usize = 100;

/// Where sentences are shorter than this on average, there is no room for a word that joins: labels, and the easy layer.
const WORDS_TO_JOIN: f64 = 6.0;

/// The judgement of all texts.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What was counted, for each file.
    pub files: BTreeMap<String, Tally>,
    /// What is hard, in the order of the texts.
    pub findings: Vec<Finding>,
    /// Exceptions that nothing needs any more or that have no reason, and words that no text uses.
    pub idle: Vec<String>,
}

impl Report {
    /// All texts together.
    #[must_use]
    pub fn whole(&self) -> Tally {
        self.files.values().fold(Tally::default(), |sum, file| sum.and(*file))
    }

    /// Every reason for which the texts are not good enough.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut problems: Vec<String> = self.findings.iter().map(ToString::to_string).collect();
        for (file, tally) in &self.files {
            if tally.words >= WORDS_TO_SCORE && tally.ease() < LEAST_EASE {
                problems.push(format!("{file}: ease {:.1}, at least {LEAST_EASE}", tally.ease()));
            }
            let joined = tally.connection.joined_percent();
            let is_running = tally.connection.sentences >= SENTENCES_TO_JOIN;
            if is_running && tally.mean() >= WORDS_TO_JOIN && joined < LEAST_JOINED {
                problems.push(format!("{file}: {joined}% joined, at least {LEAST_JOINED}%"));
            }
        }
        problems
            .extend(self.idle.iter().map(|what| format!("nothing needs this on the list: {what}")));
        problems
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "file                     texts  sentences  words  longest  ease  joined  scraps  findings"
        )?;
        let whole = ("all".to_owned(), self.whole());
        for (file, tally) in self.files.iter().chain([(&whole.0, &whole.1)]) {
            let found = self.findings.iter().filter(|found| found.file == *file).count();
            let found = if *file == whole.0 { self.findings.len() } else { found };
            writeln!(
                f,
                "{file:<23} {:>6}  {:>9}  {:>5.1}  {:>7}  {:>4.1}  {:>5}%  {:>5}%  {found:>8}",
                tally.texts,
                tally.sentences,
                tally.mean(),
                tally.longest,
                tally.ease(),
                tally.connection.joined_percent(),
                tally.connection.scraps_percent(),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readability::fault::Fault;

    #[test]
    fn a_file_that_is_too_hard_is_a_problem() {
        let hard = "Ondersteuningsbehoeftigen ontvangen maatwerkvoorzieningen. ".repeat(10);
        let files = BTreeMap::from([
            ("a.ftl".to_owned(), Tally::of("Bel nu. Dat mag.")),
            ("b.ftl".to_owned(), Tally::of(&hard)),
            ("c.ftl".to_owned(), Tally::of("Maatwerkvoorzieningen.")),
        ]);
        let report = Report { files, ..Report::default() };
        let problems = report.problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems.iter().all(|problem| problem.starts_with("b.ftl: ease")));
    }

    #[test]
    fn a_file_whose_sentences_do_not_hang_together_is_a_problem() {
        let bare = "De gemeente kijkt goed naar uw vraag. ";
        let joined = "De gemeente belt u, zodat u het weet. ";
        let file = |text: String| BTreeMap::from([("a.ftl".to_owned(), Tally::of(&text))]);
        let problems = |text: String| Report { files: file(text), ..Report::default() }.problems();
        assert_eq!(problems(bare.repeat(100)), ["a.ftl: 0% joined, at least 20%"]);
        assert!(problems(bare.repeat(99)).is_empty());
        assert!(problems(bare.repeat(80) + &joined.repeat(20)).is_empty());
        assert!(problems("Bel nu de gemeente. ".repeat(100)).is_empty());
    }

    #[test]
    fn findings_and_idle_exceptions_are_problems() {
        let finding = Finding { file: "a.ftl".into(), id: "x".into(), fault: Fault::AndOr };
        let report = Report {
            findings: vec![finding],
            idle: vec!["y passive".to_owned()],
            ..Report::default()
        };
        assert_eq!(
            report.problems(),
            ["a.ftl x: en/of: choose one", "nothing needs this on the list: y passive"]
        );
    }
}
