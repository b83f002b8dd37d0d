//! How easily the Dutch texts read, judged without a person.
//!
//! What a machine can hear is held to a limit: long sentences, the passive voice, clauses in
//! clauses, shorthand, double denials, long words, words of the field without their explanation.
//! It refuses to know files, and whether a text is true or kind: `docs/tone.md` is for people.

mod clauses;
mod ease;
mod fault;
mod negation;
mod passive;
mod report;
mod safety;
mod sentences;
mod shorthand;
mod syllables;
mod text;
mod vocabulary;

pub use ease::Tally;
pub use fault::{Fault, Finding};
pub use report::Report;
pub use text::Text;
pub use vocabulary::{Exception, FieldWord, Vocabulary};

use sentences::{sentences, words};
use shorthand::{Shorthand, shorthand};

/// Words in a sentence. B1 asks for sentences of ten words on average, fifteen at most.
const MOST_WORDS: usize = 15;

/// Words in a sentence that is read in danger or in haste.
const MOST_WORDS_IN_HASTE: usize = 12;

/// The formula says little about a few words: one name decides. From here on it does.
const WORDS_TO_SCORE: usize = 8;

/// "Difficult" on the scale of Flesch is 30 to 50; five less for texts of one or two sentences, where
/// a single name ("wijkverpleging") weighs much.
const LEAST_EASE: f64 = 45.0;

/// Judges all texts together.
#[must_use]
pub fn judge(texts: &[Text], vocabulary: &Vocabulary) -> Report {
    let mut report = Report::default();
    for text in texts {
        let tally = report.files.entry(text.file.clone()).or_default();
        *tally = tally.and(Tally::of(&text.text));
        let found = faults(text, vocabulary).into_iter();
        report.findings.extend(found.map(|fault| Finding {
            file: text.file.clone(),
            id: text.id.clone(),
            fault,
        }));
    }
    report.findings.extend(vocabulary.unexplained(texts));
    let excuses = |exception: &Exception, finding: &Finding| {
        exception.id == finding.id && exception.fault == finding.fault.name()
    };
    for exception in &vocabulary.exceptions {
        let before = report.findings.len();
        report.findings.retain(|finding| !excuses(exception, finding));
        if report.findings.len() == before || exception.reason.trim().is_empty() {
            report.idle.push(format!("{} {}", exception.id, exception.fault));
        }
    }
    report.idle.extend(vocabulary.unused(texts));
    report
}

/// What is hard about one text.
fn faults(text: &Text, vocabulary: &Vocabulary) -> Vec<Fault> {
    let hurried = safety::is_about_safety(&text.id);
    let most = if hurried { MOST_WORDS_IN_HASTE } else { MOST_WORDS };
    let mut found = Vec::new();
    for sentence in sentences(&text.text) {
        let words = words(sentence).len();
        if words > most {
            found.push(Fault::LongSentence { words, most, sentence: sentence.to_owned() });
        }
        found.extend(passive::passive(sentence).map(Fault::Passive));
        found.extend(clauses::piled_up(sentence).map(|openers| Fault::PiledUp(openers.join(", "))));
        found.extend(negation::double(sentence).map(|all| Fault::DoubleDenial(all.join(", "))));
    }
    found.extend(shorthand(&text.text).into_iter().map(|short| match short {
        Shorthand::Abbreviation(word) => Fault::Abbreviation(word),
        Shorthand::AndOr => Fault::AndOr,
        Shorthand::Stroke(word) => Fault::Stroke(word),
    }));
    let questions = text.text.matches('?').count();
    if is_heading_of_question(&text.id) && questions > 1 {
        found.push(Fault::Questions(questions));
    }
    found.extend(vocabulary.long_words(&text.text).into_iter().map(Fault::LongWord));
    let tally = Tally::of(&text.text);
    if tally.words >= WORDS_TO_SCORE && tally.ease() < LEAST_EASE {
        found.push(Fault::Hard(tally.ease()));
    }
    found
}

fn is_heading_of_question(id: &str) -> bool {
    let id = id.strip_prefix("je-").unwrap_or(id);
    id.starts_with("question-") && !id.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(id: &str, text: &str) -> Vec<&'static str> {
        let text = Text { file: "a.ftl".to_owned(), id: id.to_owned(), text: text.to_owned() };
        faults(&text, &Vocabulary::default()).iter().map(Fault::name).collect()
    }

    #[test]
    fn texts_are_judged() {
        let long = "U kunt vandaag of morgen bellen met de gemeente over uw huis en uw geld.";
        let check = |id: &str, text: &str, expected: &[&str]| {
            assert_eq!(names(id, text), expected, "{text}");
        };
        check("a", "Bel uw huisarts. Zeg dat het dringend is.", &[]);
        check("a", long, &[]);
        check("reason-r01", long, &["long-sentence"]);
        check("a", &long.replace("geld", "geld en uw gezin"), &["long-sentence"]);
        check("a", "Uw brief wordt gelezen.", &["passive"]);
        check("a", "Bel als u merkt dat het niet gaat.", &["piled-up"]);
        check("a", "Bel evt. morgen, thuis en/of op het werk.", &["abbreviation", "and-or"]);
        check("a", "Zijn/haar brief.", &["stroke"]);
        check("a", "Niemand gaat zonder antwoord weg.", &["double-denial"]);
        check("question-a", "Hoe gaat het? En thuis?", &["questions"]);
        check("question-a.hint", "Weet u het niet? Of twijfelt u? Sla over.", &[]);
        check("a", "Vraag een maatwerkvoorziening.", &["long-word"]);
        let office = "Organisaties informeren inwoners omtrent financiële problematiek en \
                      bestuurlijke begeleiding.";
        check("a", office, &["hard"]);
    }

    #[test]
    fn an_exception_excuses_one_fault_of_one_text() {
        let exception = |id: &str, fault: &str| Exception {
            id: id.to_owned(),
            fault: fault.to_owned(),
            reason: "as an example".to_owned(),
        };
        let text = |id: &str| Text {
            file: "a.ftl".to_owned(),
            id: id.to_owned(),
            text: "Uw brief wordt gelezen.".to_owned(),
        };
        let exceptions = vec![exception("a", "passive"), exception("a", "stroke")];
        let vocabulary = Vocabulary { exceptions, ..Vocabulary::default() };
        let report = judge(&[text("a"), text("b")], &vocabulary);
        let left: Vec<&str> = report.findings.iter().map(|found| found.id.as_str()).collect();
        assert_eq!((left, report.idle), (vec!["b"], vec!["a stroke".to_owned()]));
    }
}
