//! Which texts are read in danger or in great haste. Knows ids only.

/// Whether a text is read by a person in danger, or one who has to act today.
///
/// Safety and shelter (rules R01 to R15 and R18 to R29), what to do at each place, the pages about
/// safety and help, and the question about danger itself.
#[must_use]
pub fn is_about_safety(id: &str) -> bool {
    let id = id.strip_prefix("je-").unwrap_or(id);
    let rule = id.strip_prefix("reason-r").and_then(|number| number.parse::<u32>().ok());
    let starts = ["how-", "safety-", "unsafe-", "help-", "question-veilig"];
    rule.is_some_and(|number| matches!(number, 1..=15 | 18..=29))
        || starts.iter().any(|start| id.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_in_danger() {
        for id in ["reason-r01", "je-reason-r11", "reason-r23", "how-112", "question-veilig.hint"] {
            assert!(is_about_safety(id), "{id}");
        }
        for id in ["reason-r30", "reason-none", "suggestion-c01.what", "question-hulp"] {
            assert!(!is_about_safety(id), "{id}");
        }
    }
}
