//! What a plan says of a situation.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;

fn facts(spelled: &[(&str, &str)]) -> Facts {
    let read = |(key, value): &(&str, &str)| Answer::read(Fact::from_key(key).unwrap(), value);
    spelled.iter().map(|answer| read(answer).unwrap()).collect()
}

fn check(spelled: &[(&str, &str)], decisions: &Decisions, expected: &[(Part, &str)]) {
    let (future, doing) = (Future::new(), Doing::default());
    let told = Told {
        facts: &facts(spelled),
        story: " ",
        words: &[],
        decisions,
        days: ["", " "],
        future: &future,
        doing: &doing,
    };
    let found: Vec<(Part, String)> =
        items(told, &[]).iter().map(|item| (item.part, item.id())).collect();
    let costs = (Part::Contribution, "costs");
    let mut expected: Vec<(Part, String)> =
        expected.iter().chain([&costs]).map(|(part, id)| (*part, (*id).to_owned())).collect();
    expected.sort_by_key(|(part, _)| *part);
    assert_eq!(found, expected, "{spelled:?}");
}

#[test]
fn every_answer_stands_in_its_own_part() {
    let none = Decisions::new();
    check(&[], &none, &[]);
    check(&[("domein.HUIS", "N")], &none, &[(Part::Needs, "domein.HUIS")]);
    check(&[("domein.HUIS", "G")], &none, &[(Part::OwnStrength, "goes-well")]);
    check(&[("gekozen.HUIS", "ja"), ("hulpAl.HUIS", "nee")], &none, &[]);
    check(&[("hulpAl.HUIS", "ja")], &none, &[(Part::OtherHelp, "help-there")]);
    check(&[("netwerk", "weinig")], &none, &[(Part::Network, "netwerk")]);
    check(&[("domein.MZ", "N")], &none, &[(Part::Carer, "domein.MZ")]);
    check(&[("mz.tijd", "ja")], &none, &[(Part::Carer, "mz.tijd")]);
    check(&[("wlz", "weet-niet")], &none, &[]);
    check(&[("relatie", "moeder"), ("inkomen", "aow"), ("hoofdvraag", "huis.koken")], &none, &[]);
    check(&[("taal", "Turks"), ("lezen", "goed")], &none, &[(Part::Conversation, "taal")]);
}

#[test]
fn what_was_denied_is_no_line() {
    let none = Decisions::new();
    check(&[("geld.achterstand", "nee"), ("overzicht", ""), ("suicide", "nee")], &none, &[]);
    check(&[("dementie", "nee"), ("zintuig", ""), ("wilHulp", "ja")], &none, &[]);
    // That somebody does not want help is what has to be said.
    check(&[("wilHulp", "nee")], &none, &[(Part::Conversation, "wilHulp")]);
    check(&[("taal", "Nederlands"), ("zelfGesprek", "lukt"), ("rol", "zelf")], &none, &[]);
}

/// What was ticked says it better than the scale, and what has a line with its date better than that.
#[test]
fn a_leefgebied_is_said_once() {
    let none = Decisions::new();
    let two = [(Part::Needs, "huis.schoonmaken"), (Part::Needs, "huis.koken")];
    check(&[("domein.HUIS", "N"), ("huis.koken", "ja"), ("huis.schoonmaken", "ja")], &none, &two);
    check(
        &[("domein.HUIS", "G"), ("huis.koken", "ja")],
        &none,
        &[(Part::Needs, "huis.koken"), (Part::OwnStrength, "goes-well")],
    );
    check(&[("domein.HUIS", "N"), ("huis.koken", "nee")], &none, &[(Part::Needs, "domein.HUIS")]);
    check(&[("recht.besluit", "ja")], &none, &[(Part::Needs, "recht.besluit")]);
    let dated = [("recht.besluit", "ja"), ("besluit", "2026-11-02")];
    check(&dated, &none, &[(Part::OtherHelp, "besluit")]);
    let dated = [("wonen.uithuis", "ja"), ("ontruiming", "ja")];
    check(&dated, &none, &[(Part::Needs, "ontruiming")]);
}

#[test]
fn danger_stands_only_in_the_part_about_safety() {
    let danger = [
        ("geld.misbruik", "ja"),
        ("wonen.bang", "ja"),
        ("thuis.mijzelf", "ja"),
        ("thuis.onveilig", "ja"),
        ("recht.verblijf", "ja"),
        ("gevaarNu", "ja"),
        ("suicide", "gedachten"),
        ("suicideVan", "ik"),
        ("geweld", "ooit"),
        ("gevaarVan", "buurt"),
        ("kindOnveilig", "ja"),
        ("ouderMisbruik", "ja"),
        ("geldMisbruik", "ja"),
        ("seksueelGeweld", "ja"),
        ("medischSpoed", "ja"),
        ("verwardAnder", "ja"),
        ("verblijf", "geen-papieren"),
        ("zichzelfPijn", "ja"),
    ];
    let lines = danger.map(|(key, _)| (Part::Safety, key));
    check(&danger, &Decisions::new(), &lines);
    assert!(Part::ALL.into_iter().all(|part| part.is_shared() != (part == Part::Safety)));
    assert_eq!(Fact::all().filter(|fact| fact.is_about_danger()).count(), danger.len());
}

#[test]
fn what_was_tried_or_refused_stands_with_the_help_nearby() {
    let id = |id: &str| SuggestionId::try_from(id.to_owned()).unwrap();
    let decisions = Decisions::from_iter([
        (id("C03"), Decision::NotSuitable("te veel".to_owned())),
        (id("C05"), Decision::Tried(String::new())),
    ]);
    check(&[], &decisions, &[(Part::Nearby, "C03"), (Part::Nearby, "C05")]);
    let (facts, days) = (Facts::default(), ["Ik loop een uur.", "Ik blijf in bed."]);
    let aim = Aim { goal: "een kamer".to_owned(), ..Aim::default() };
    let future = Future::from_iter([(Area::Wonen, aim)]);
    let doing = Doing { chosen: vec!["koffie".to_owned()], ..Doing::default() };
    let (decisions, future, doing) = (&decisions, &future, &doing);
    let told = Told { facts: &facts, story: "", words: &[], decisions, days, future, doing };
    let refused = Line::NotSuitable(id("C03"), "te veel".to_owned());
    assert!(items(told, &[]).iter().any(|item| item.line == refused));
    let needs = items(told, &[]).into_iter().filter(|item| item.part == Part::Needs);
    let needs: Vec<String> = needs.map(|item| item.id()).collect();
    assert_eq!(needs, ["good-day", "bad-day", "future-wonen"]);
    assert!(items(told, &[]).iter().any(|item| item.id() == "offer-koffie"));
}
