//! Whether every need, and every leefgebied of which nothing more is told, has something that helps.

use super::Found;
use crate::content::{origin::Origin, read::Packs};
use crate::domain::{leefgebied::Leefgebied, need::Need};

/// Needs and leefgebieden that have no guide, and guides that help with nothing. Packs without any guide are only a part
/// of the content.
pub(super) fn all(packs: &Packs, found: &mut Found) {
    for guide in &packs.needs {
        if guide.value.first.is_empty() {
            found.add(&guide.at.field("first"), "what helps with this?");
        }
    }
    if let Some(at) = packs.needs.first().map(|one| one.at.whole_file()) {
        for need in Need::all().filter(|need| packs.needs.iter().all(|one| one.value.id != *need)) {
            missing(&at, &need.key(), packs, found);
        }
        let has_list = |topic: &Leefgebied| packs.lists.iter().any(|one| one.value.topic == *topic);
        for topic in Leefgebied::ALL.iter().filter(|topic| !has_list(topic)) {
            missing(&at, topic.code(), packs, found);
        }
    }
}

fn missing(at: &Origin, key: &str, packs: &Packs, found: &mut Found) {
    if !packs.unreadable.contains(key) {
        found.add(at, format!("nothing says what helps with {key}"));
    }
}

#[cfg(test)]
mod tests {
    use crate::content::{Source, check_all};
    use crate::domain::{leefgebied::Leefgebied, need::Need};

    /// What is found in a pack with these needs, without what is said about needs and leefgebieden that are missing.
    fn check(pack: &str, expected: &[&str]) {
        let found = check_all(&[Source { name: "pack.json", text: pack }], &[]);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        let missing = "pack.json: nothing says what helps with ";
        let here: Vec<&str> =
            found.iter().map(String::as_str).filter(|one| !one.starts_with(missing)).collect();
        assert_eq!(here, expected);
    }

    #[test]
    fn every_need_and_every_leefgebied_has_something_that_helps() {
        let found = |pack: &str| {
            let found = check_all(&[Source { name: "pack.json", text: pack }], &[]);
            found.iter().map(ToString::to_string).collect::<Vec<String>>()
        };
        let list = r#""lists": [{"topic": "GELD", "first": [{"card": "C04"}]}]"#;
        let card = r#"{"id": "C04", "level": "0a", "access": "vrij"}"#;
        let pack = format!(
            r#"{{"suggestions": [{card}], "needs": [{{"id": "geld.rondkomen", "first": [{{"card": "C04"}}]}}], {list}}}"#
        );
        let found_here = found(&pack);
        assert_eq!(found_here.len(), Need::all().count() - 1 + Leefgebied::ALL.len() - 1);
        assert!(found_here.contains(&"pack.json: nothing says what helps with mz.op".to_owned()));
        assert!(found_here.contains(&"pack.json: nothing says what helps with MZ".to_owned()));
        // Without any guide it is only a part of the content.
        assert_eq!(found(&format!(r#"{{"suggestions": [{card}], {list}}}"#)), [""; 0]);
    }

    #[test]
    fn what_a_need_names_exists() {
        check(
            r#"{"suggestions": [{"id": "C04", "level": "0a", "access": "vrij"}],
              "needs": [{"id": "geld.rondkomen", "first": [{"card": "C04"}, {"card": "C99"}], "rules": ["R99"]},
                        {"id": "geld.haast", "first": []}],
              "lists": [{"topic": "GELD", "first": [{"card": "C98"}], "must": [[{"card": "C97"}]]}],
              "zaken": [{"id": "a", "when": {"applies": "R98"}}],
              "begins": [{"when": {"need": "mz.op"}, "places": [[{"card": "C96"}]]}]}"#,
            &[
                "pack.json: needs[0].first[1].card: there is no suggestion C99",
                "pack.json: needs[0].rules[0]: R99 is not listed before this",
                "pack.json: lists[0].first[0].card: there is no suggestion C98",
                "pack.json: lists[0].must[0][0].card: there is no suggestion C97",
                "pack.json: begins[0].places[0][0].card: there is no suggestion C96",
                "pack.json: zaken[0].when.applies: R98 is not listed before this",
                "pack.json: needs[1].first: what helps with this?",
            ],
        );
    }

    #[test]
    fn a_need_that_does_not_exist_is_named() {
        check(
            r#"{"rules": [{"id": "R01", "group": "C", "urgency": "U3", "source": "-", "when": {"need": ["geld.haast", "geld.zwemmen"]}},
                          {"id": "R02", "group": "C", "urgency": "U3", "source": "-", "when": {"domains": ["GELD"], "only": ["GELD.haast"]}}]}"#,
            &[
                r#"pack.json: rules[0].when: there is no need "geld.zwemmen""#,
                r#"pack.json: rules[1].when: there is no need "GELD.haast""#,
            ],
        );
    }
}
