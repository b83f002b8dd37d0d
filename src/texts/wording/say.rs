//! What to say when calling: the sentence of the rule that leads there, in the mouth of the person who calls.

use super::about::About;
use crate::{
    domain::{
        answer::Answer,
        assessment::{Reason, Route},
        date::Date,
        fact::{Fact, SingleFact},
        facts::Facts,
        need::Need,
    },
    texts::{Texts, ids::slug},
};

/// At most this many lines about what is the matter.
const MOST_NEEDS: usize = 3;

/// What to say at the place where a route leads; nothing when no rule and no place has a sentence of its own. `line` is
/// what the resident says about a need, if anything.
#[must_use]
pub fn say(
    texts: &Texts,
    facts: &Facts,
    route: &Route,
    line: &dyn Fn(Need) -> Option<String>,
) -> Option<String> {
    let about = About::of(facts);
    let plan = what_is_the_matter(facts, &route.reasons, line);
    let day = facts.date(SingleFact::Ontruiming).map(|day: Date| super::date(texts, day));
    let values = [("plan", plan.as_str()), ("datum", day.as_deref().unwrap_or_default())];
    let of = |id: &str| {
        let id = format!("say-{id}");
        texts.find(&id, &values).map(|_| about.text(texts, &id, &values))
    };
    let of_rule = |reason: &Reason| of(&slug(&reason.rule.to_string()));
    // What a rule says in this very situation tells more than what it always says.
    let of_situation = |reason: &Reason| reason.says.as_deref().and_then(of);
    let said = route.reasons.iter().find_map(of_situation);
    let said = said.or_else(|| route.reasons.iter().find_map(of_rule));
    let text = said.or_else(|| of(route.destination.id()))?;
    let text = text.trim().to_owned();
    // A sentence that begins with the other person says already for whom it is.
    let says_who = about.my_name(texts).is_none_or(|name| text.starts_with(&name));
    Some(if says_who { text } else { format!("{} {text}", about.text(texts, "say-front", &[])) })
}

/// What was ticked that leads there, in whole sentences; what must stay apart is not said.
fn what_is_the_matter(
    facts: &Facts,
    reasons: &[Reason],
    line: &dyn Fn(Need) -> Option<String>,
) -> String {
    let because = reasons.iter().flat_map(|reason| &reason.because).map(Answer::fact);
    let mut needs: Vec<Need> = Vec::new();
    let ticked = because.filter_map(|fact| match fact {
        Fact::Need(need) if facts.has(need) => Some(need),
        Fact::Need(_) | Fact::Domein(_) | Fact::HulpAl(_) | Fact::Gekozen(_) | Fact::Single(_) => {
            None
        }
    });
    for need in ticked.chain(facts.main_need()).filter(|need| !need.is_apart()) {
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    let lines = needs.into_iter().filter_map(line).take(MOST_NEEDS);
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::{
        domain::{destination::Destination, urgency::Urgency},
        texts::wording::about::need_line,
    };

    const WORDS: &str = "my-self = mij
my-moeder = mijn moeder
who-moeder = uw moeder
plan-need-huis-koken = Koken lukt { $mij } niet.
say-swt = { $plan } Wie kan meedenken?
say-r23 = Het huis moet leeg.
say-r23-datum = Het huis moet leeg op { $datum }.
say-r67 = { $MijnWie } wil geen hulp.
say-front = Ik bel voor { $mijnWie }.
month-12 = december";

    fn check(told: &[(&str, &str)], rule: &str, says: Option<&str>, expected: Option<&str>) {
        let texts = Texts::new("nl", &[WORDS]).unwrap();
        let read = |(key, value): &(&str, &str)| {
            Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
        };
        let facts: Facts = told.iter().map(read).collect();
        let reason = Reason {
            rule: rule.to_owned().try_into().unwrap(),
            because: Vec::new(),
            says: says.map(str::to_owned),
        };
        let route = Route {
            destination: if rule == "R52" { Destination::Swt } else { Destination::Schuld },
            reasons: vec![reason],
            urgency: Urgency::U3,
            snel: false,
            with: Vec::new(),
        };
        let line = |need| Some(need_line(&texts, &About::of(&facts), need));
        assert_eq!(say(&texts, &facts, &route, &line).as_deref(), expected);
    }

    #[test]
    fn what_is_not_shared_is_not_said() {
        let texts = Texts::new("nl", &[WORDS]).unwrap();
        let facts: Facts = [Answer::read(Fact::from_key("huis.koken").unwrap(), "ja").unwrap()]
            .into_iter()
            .collect();
        let reason =
            Reason { rule: "R52".to_owned().try_into().unwrap(), because: vec![], says: None };
        let route = Route {
            destination: Destination::Swt,
            reasons: vec![reason],
            urgency: Urgency::U3,
            snel: false,
            with: Vec::new(),
        };
        let said = |line: &dyn Fn(Need) -> Option<String>| say(&texts, &facts, &route, line);
        assert_eq!(said(&|_| None).as_deref(), Some("Wie kan meedenken?"));
        let own = said(&|_| Some("Ik eet niet warm.".to_owned()));
        assert_eq!(own.as_deref(), Some("Ik eet niet warm. Wie kan meedenken?"));
    }

    #[test]
    fn the_sentence_of_the_rule_is_said_for_the_right_person() {
        let mother = [("rol", "mantelzorger"), ("relatie", "moeder"), ("huis.koken", "ja")];
        check(
            &[("huis.koken", "ja")],
            "R52",
            None,
            Some("Koken lukt mij niet. Wie kan meedenken?"),
        );
        let said = "Ik bel voor mijn moeder. Koken lukt mijn moeder niet. Wie kan meedenken?";
        check(&mother, "R52", None, Some(said));
        check(&mother, "R67", None, Some("Mijn moeder wil geen hulp."));
        check(
            &[("ontruiming", "2026-12-04")],
            "R23",
            Some("r23-datum"),
            Some("Het huis moet leeg op 4 december 2026."),
        );
        check(&[], "R23", None, Some("Het huis moet leeg."));
        check(&[], "R41", None, None);
    }
}
