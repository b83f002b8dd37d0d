//! What was read in a resident's own words, in plain text: each answer with the words it was read from.

use samenwijzer::domain::words::{Proposal, Trouble, Whose};
use std::{fmt::Write, ops::Range};

/// The proposal for these words.
pub fn text(proposal: &Proposal, text: &str) -> String {
    let mut lines = String::new();
    let mut line = |head: &str, what: &str, words: &[Range<usize>]| {
        let quoted: Vec<String> = words
            .iter()
            .map(|range| {
                format!(
                    "{:?} {}-{}",
                    text.get(range.clone()).unwrap_or_default(),
                    range.start,
                    range.end
                )
            })
            .collect();
        let _ = writeln!(lines, "{head:<14}{what:<28}{}", quoted.join(", "));
    };
    if let Some(language) = proposal.language {
        line("language", &format!("{language:?}"), &[]);
    }
    for item in &proposal.items {
        let head = match (item.is_about_safety(), item.whose) {
            (true, Whose::Person | Whose::Writer) => "safety",
            (false, Whose::Person) => "person",
            (false, Whose::Writer) => "who writes",
        };
        let what = format!("{} = {}", item.answer.fact().key(), item.answer.spelled().join(", "));
        line(head, &what, &item.words);
    }
    if !proposal.danger.is_empty() {
        line("safety", "words of danger", &proposal.danger);
    }
    for hint in &proposal.topics {
        line("perhaps", hint.topic.code(), &hint.words);
    }
    for (trouble, words) in &proposal.troubles {
        line("trouble", said(*trouble), words);
    }
    for range in &proposal.unread {
        line("not read", "", std::slice::from_ref(range));
    }
    if proposal.is_unknown() {
        line("unknown", "nothing is proposed", &[]);
    }
    lines.trim_end().to_owned()
}

const fn said(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::TwoPeople => "two people",
        Trouble::AgeAgainstRole => "an age against the role",
        Trouble::DateWithoutYear => "a date without a year",
        Trouble::DateInPast => "a date in the past",
        Trouble::OnlySigns => "only signs",
        Trouble::TooLong => "too long",
    }
}
