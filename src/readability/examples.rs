//! The sentences of `docs/tone.md`, judged: what it says is refused and accepted, is.

use super::{Vocabulary, faults, text::Text};

const TONE: &str = include_str!("../../docs/tone.md");

fn is_refused(sentence: &str) -> bool {
    let text = Text::ordinary("tone.md", "example", sentence);
    !faults(&text, &Vocabulary::default()).is_empty()
}

/// What stands after a line that begins with this, up to the next heading.
fn after(beginning: &str) -> impl Iterator<Item = &'static str> {
    let lines = TONE.lines().skip_while(move |line| !line.starts_with(beginning)).skip(1);
    lines.take_while(|line| !line.starts_with("And these") && !line.starts_with('#'))
}

#[test]
fn the_table_says_what_is_refused_and_what_to_say() {
    let rows: Vec<Vec<&str>> = after("| Refused")
        .filter(|line| line.starts_with("| "))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), 10);
    for row in rows {
        let judged: Vec<bool> = row.iter().map(|sentence| is_refused(sentence)).collect();
        assert_eq!(judged, [true, false], "{row:?}");
    }
}

#[test]
fn the_list_says_what_is_accepted() {
    let list: Vec<&str> = after("And these").filter_map(|line| line.strip_prefix("- ")).collect();
    assert_eq!(list.len(), 10);
    for sentence in list {
        assert!(!is_refused(sentence), "refused: {sentence}");
    }
}
