//! Whether the words of residents can be read: every need has words, and every phrase says one thing.

use std::collections::BTreeMap;

use super::Found;
use crate::content::origin::{Origin, Placed};
use crate::domain::{
    fact::{Fact, SingleFact},
    leefgebied::Leefgebied,
    need::Need,
    words::{Given, OwnWords},
};

/// The group of all relations, which is not in the list of groups.
const RELATIONS: &str = "relatie";

/// Needs without words, answers that may not come from words, phrases that stand twice, and groups that do not exist.
pub(super) fn all(words: &Placed<OwnWords>, found: &mut Found) {
    let Placed { at, value: words } = words;
    let mut seen: BTreeMap<(String, &str), String> = BTreeMap::new();
    for (place, phrase) in words.phrases() {
        let here = at.field(&place);
        groups(&here, phrase, words, found);
        // One phrase can say something and be a marker as well, but not be in one of these twice.
        let list = place.split('[').next().unwrap_or_default().to_owned();
        match seen.get(&(list.clone(), phrase)) {
            Some(other) => found.add(&here, format!("{phrase:?} already stands at {other}")),
            None => {
                seen.insert((list, phrase), place);
            }
        }
    }
    for need in Need::all() {
        let gives = |given: &Given| given.0.fact() == Fact::Need(need);
        let is_said = words.sayings.iter().any(|saying| {
            let has_words = !saying.says.is_empty() || !saying.hard.is_empty();
            let turned = saying.carer == Some(need) || saying.child == Some(need);
            has_words && (turned || saying.gives.iter().any(gives))
        });
        if !is_said {
            found.add(at, format!("no words say {}", need.key()));
        }
    }
    for (index, saying) in words.sayings.iter().enumerate() {
        let here = at.element("sayings", index);
        if saying.gives.iter().any(|given| given.0.fact() == SingleFact::Verblijf.into()) {
            found.add(&here.field("gives"), "verblijf is never read from words");
        }
        if saying.carer.is_some_and(|need| need.topic() != Leefgebied::Mz) {
            found.add(&here.field("carer"), "this is no need of a carer");
        }
    }
}

fn groups(at: &Origin, phrase: &str, words: &OwnWords, found: &mut Found) {
    for word in phrase.split([' ', '|']) {
        if let Some(name) = word.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'))
            && name != RELATIONS
            && !words.groups.iter().any(|(known, _)| known == name)
        {
            found.add(at, format!("there is no group of words {name:?}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::{Source, check_all};
    use crate::domain::need::Need;

    /// What is found in words with these sayings, without the needs that are not said.
    fn check(sayings: &str, expected: &[&str]) {
        let markers = r#"{"writer": [], "other": [], "mine": [], "before": [], "not": [], "filler": [], "turn": [],
            "hard": [], "fine": [], "about": [], "cares": [], "aside": [], "plain": []}"#;
        let text = format!(
            r#"{{"groups": {{}}, "markers": {markers}, "relations": [], "languages": {{}}, "sayings": [{sayings}]}}"#
        );
        let found = check_all(&[Source { name: "words.json", text: &text }], &[]);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        let (silent, here): (Vec<_>, Vec<_>) =
            found.iter().map(String::as_str).partition(|one| one.contains("no words say"));
        assert!(silent.len() < Need::all().count() || sayings.is_empty(), "{found:?}");
        assert_eq!(here, expected);
    }

    #[test]
    fn a_phrase_says_one_thing_with_words_that_exist() {
        check(r#"{"gives": ["huis.koken"], "hard": ["koken"]}"#, &[]);
        check(
            r#"{"gives": ["huis.koken"], "says": ["niet <maken>", "eten"]},
               {"gives": ["zorg.eten", "verblijf=wacht"], "says": ["eten"], "carer": "zorg.eten"}"#,
            &[
                r#"words.json: sayings[0].says[0]: there is no group of words "maken""#,
                r#"words.json: sayings[1].says[0]: "eten" already stands at sayings[0].says[1]"#,
                "words.json: sayings[1].gives: verblijf is never read from words",
                "words.json: sayings[1].carer: this is no need of a carer",
            ],
        );
        check(
            r#"{"gives": ["huis.zwemmen"]}"#,
            &[r#"words.json: sayings[0].gives[0]: there is no fact "huis.zwemmen""#],
        );
    }
}
