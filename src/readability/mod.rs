//! How easily the Dutch texts read, judged without a person.
//!
//! What a machine can hear is held to a limit: long sentences and stories cut to pieces, the passive
//! voice, clauses in clauses, turns of phrase that nobody says, shorthand, double denials, long words,
//! two names for one thing, words of the field without their explanation.
//! It refuses to know files, and whether a text is true or kind: `docs/tone.md` is for people.

mod bare_modal;
mod bare_worries;
mod chopped;
mod clauses;
mod connection;
mod ease;
#[cfg(test)]
mod examples;
mod fault;
mod helped_person;
mod imperative;
mod just_done;
mod loose_clause;
mod manner;
mod names;
mod negation;
mod noun_style;
mod passive;
mod report;
mod safety;
mod sentences;
mod several;
mod shorthand;
mod syllables;
mod text;
mod vocabulary;
mod who_subject;

pub use connection::Connection;
pub use ease::Tally;
pub use fault::{Fault, Finding};
pub use manner::Manner;
pub use names::Name;
pub use report::Report;
pub use text::{Layer, Text};
pub use vocabulary::{Exception, FieldWord, Vocabulary};

use sentences::{sentences, words};
use shorthand::{Shorthand, shorthand};

/// Words in a sentence. B1 asks for sentences of ten words on average, fifteen at most.
const MOST_WORDS: usize = 15;

/// Words in a sentence of the easy layer.
const MOST_WORDS_EASY: usize = 10;

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
    let ordinary: Vec<Text> =
        texts.iter().filter(|text| text.layer == Layer::Ordinary).cloned().collect();
    report.findings.extend(vocabulary.unexplained(&ordinary));
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
    report.idle.extend(vocabulary.unused(&ordinary));
    report
}

/// What is hard about one text.
fn faults(text: &Text, vocabulary: &Vocabulary) -> Vec<Fault> {
    match text.layer {
        Layer::Ordinary => ordinary(text, vocabulary),
        Layer::Easy => easy(text, vocabulary),
    }
}

/// The easy layer is held to the length of its sentences and to the names of things: who reads it needs
/// that, and gives up some of the connection for it.
fn easy(text: &Text, vocabulary: &Vocabulary) -> Vec<Fault> {
    let sentences = sentences(&text.text).into_iter();
    let mut found: Vec<Fault> =
        sentences.filter_map(|sentence| too_long(sentence, MOST_WORDS_EASY)).collect();
    found.extend(vocabulary.other_names(&text.text));
    found
}

fn too_long(sentence: &str, most: usize) -> Option<Fault> {
    let words = words(sentence).len();
    (words > most).then(|| Fault::LongSentence { words, most, sentence: sentence.to_owned() })
}

fn ordinary(text: &Text, vocabulary: &Vocabulary) -> Vec<Fault> {
    let hurried = safety::is_about_safety(&text.id);
    let most = if hurried { MOST_WORDS_IN_HASTE } else { MOST_WORDS };
    let mut found = Vec::new();
    for sentence in sentences(&text.text) {
        found.extend(too_long(sentence, most));
        found.extend(passive::passive(sentence).map(Fault::Passive));
        found.extend(clauses::piled_up(sentence).map(|openers| Fault::PiledUp(openers.join(", "))));
        found.extend(negation::double(sentence).map(|all| Fault::DoubleDenial(all.join(", "))));
        found.extend(
            Manner::ALL.into_iter().filter_map(|manner| {
                manner.find(sentence).map(|words| Fault::Manner(manner, words))
            }),
        );
    }
    // What to do in danger is said in short lines.
    found.extend(chopped::chopped(&text.text).filter(|_| !hurried).map(Fault::Chopped));
    found.extend(vocabulary.other_names(&text.text));
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
        let text = Text::ordinary("a.ftl", id, text);
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
        check("a", "Bel iemand die, als u ziek bent, helpt.", &["piled-up"]);
        check("a", "Dit koos u.", &["just-done"]);
        let pieces = "Het is voor een tijd. Het neemt geen baan in. Er zijn regels.";
        check("a", pieces, &["chopped"]);
        check("how-a", pieces, &[]);
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
    fn the_easy_layer_has_shorter_sentences() {
        let easy = |text: &str| {
            let text = Text { layer: Layer::Easy, ..Text::ordinary("a.ftl", "a", text) };
            faults(&text, &Vocabulary::default()).iter().map(Fault::name).collect::<Vec<_>>()
        };
        assert!(easy("U kunt vandaag bellen met de gemeente over uw geld.").is_empty());
        let long = "U kunt vandaag of morgen bellen met de gemeente over uw geld.";
        assert_eq!(easy(long), ["long-sentence"]);
        assert!(easy("Dit koos u.").is_empty());
    }

    #[test]
    fn an_exception_excuses_one_fault_of_one_text() {
        let exception = |id: &str, fault: &str| Exception {
            id: id.to_owned(),
            fault: fault.to_owned(),
            reason: "as an example".to_owned(),
        };
        let text = |id: &str| Text::ordinary("a.ftl", id, "Uw brief wordt gelezen.");
        let exceptions = vec![exception("a", "passive"), exception("a", "stroke")];
        let vocabulary = Vocabulary { exceptions, ..Vocabulary::default() };
        let report = judge(&[text("a"), text("b")], &vocabulary);
        let left: Vec<&str> = report.findings.iter().map(|found| found.id.as_str()).collect();
        assert_eq!((left, report.idle), (vec!["b"], vec!["a stroke".to_owned()]));
    }
}
