//! What has one cause counts once: washing, walking and cleaning after one illness are one *zaak*, not three.

use super::{
    condition::{Condition, Situation},
    leefgebied::Leefgebied,
    need::Need,
};
use serde::{Deserialize, Serialize};

/// Leefgebieden that count as one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Zaak {
    /// Its name.
    pub id: String,
    /// The leefgebieden that belong to it.
    #[serde(default)]
    pub topics: Vec<Leefgebied>,
    /// Another leefgebied joins when all that was ticked there is among these.
    #[serde(default)]
    pub with: Vec<Need>,
    /// When these count as one; nothing means always.
    pub when: Option<Condition>,
    /// Whether these do not count at all.
    #[serde(default)]
    pub counts_not: bool,
}

impl Zaak {
    /// Whether a leefgebied belongs to it in this situation.
    fn holds(&self, topic: Leefgebied, situation: &Situation) -> bool {
        let closed = Situation { closed: true, ..*situation };
        let applies = self.when.as_ref().is_none_or(|when| when.evaluate(&closed).is_met());
        let ticked = || situation.facts.needs().filter(|need| need.topic() == topic);
        let joins = || ticked().next().is_some() && ticked().all(|need| self.with.contains(&need));
        applies && (self.topics.contains(&topic) || joins())
    }
}

/// How many zaken these leefgebieden are.
#[must_use]
pub(super) fn count(topics: &[Leefgebied], situation: &Situation) -> usize {
    let mut taken: Vec<Option<&str>> = Vec::new();
    for topic in topics {
        let zaak = situation.zaken.iter().find(|zaak| zaak.holds(*topic, situation));
        match zaak.map(|zaak| zaak.id.as_str()) {
            _ if zaak.is_some_and(|zaak| zaak.counts_not) => {}
            Some(id) if taken.contains(&Some(id)) => {}
            found => taken.push(found),
        }
    }
    taken.len()
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::{
        content::{small, told},
        domain::date,
    };

    const PACK: &str = r#"{"zaken": [
        {"id": "scheiding", "topics": ["THUIS", "KIND"], "with": ["wonen.zoeken"], "when": {"need": "thuis.uitelkaar"}},
        {"id": "lichaam", "topics": ["LIJF", "ZORG"], "with": ["huis.schoonmaken", "dag.plek"]},
        {"id": "mensen", "topics": ["DAG", "NET"]},
        {"id": "brief", "with": ["recht.besluit", "recht.klacht"], "counts_not": true}]}"#;

    fn check(topics: &[Leefgebied], answers: &str, expected: usize) {
        let (catalogue, facts) = (small(PACK), told(answers));
        let today = date::parse("2026-11-22").unwrap_or_else(|| panic!("a day"));
        assert_eq!(count(topics, &catalogue.situation(&facts, today)), expected, "{answers:?}");
    }

    #[test]
    fn leefgebieden_with_one_cause_are_one() {
        use Leefgebied as L;
        check(&[], "", 0);
        check(&[L::Geld, L::Werk], "", 2);
        check(&[L::Lijf, L::Zorg], "", 1);
        // Another one joins when all that was ticked there belongs to it.
        check(&[L::Lijf, L::Huis], "huis.schoonmaken=ja", 1);
        check(&[L::Lijf, L::Huis], "huis.schoonmaken=ja huis.post=ja", 2);
        check(&[L::Lijf, L::Huis], "huis.schoonmaken=nee", 2);
        // The first that holds it counts.
        check(&[L::Lijf, L::Dag, L::Net], "dag.plek=ja", 2);
        check(&[L::Lijf, L::Dag, L::Net], "dag.plek=ja dag.leeg=ja", 2);
        check(&[L::Dag, L::Net], "dag.leeg=ja", 1);
    }

    #[test]
    fn what_counts_by_itself_in_no_way_is_left_out() {
        use Leefgebied as L;
        check(&[L::Geld, L::Recht], "recht.besluit=ja", 1);
        check(&[L::Geld, L::Recht], "recht.besluit=ja recht.zaak=ja", 2);
        check(&[L::Geld, L::Recht], "", 2);
    }

    #[test]
    fn some_are_one_only_in_a_situation() {
        use Leefgebied as L;
        check(&[L::Thuis, L::Kind, L::Wonen], "thuis.ruzie=ja wonen.zoeken=ja", 3);
        check(&[L::Thuis, L::Kind, L::Wonen], "thuis.uitelkaar=ja wonen.zoeken=ja", 1);
        check(&[L::Thuis, L::Kind, L::Wonen], "thuis.uitelkaar=ja wonen.gebreken=ja", 2);
    }
}
