//! What is on the papers besides the lines of the plan: what to say by phone, which version it is, and the parts.

use crate::stories::{answer, catalogue, today};
use samenwijzer::{
    content::files,
    domain::{plan::Addressee, urgency::Urgency},
    papers::{
        conversation,
        document::{Document, page_of},
        letter,
        melding_json::to_send,
        plan::document,
        sent::receipts,
    },
    texts::Texts,
    walk::{
        Person, Walk,
        sending::{Outcome, Sending, is_offered},
    },
};
use std::sync::LazyLock;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

fn walk() -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk
}

fn paper(walk: &Walk) -> Document {
    let catalogue = catalogue("haarlem");
    document(walk, catalogue, &walk.assess(catalogue, today()), &TEXTS, today())
}

#[test]
fn who_has_to_call_has_what_to_say() {
    let mut walk = walk();
    assert_eq!(paper(&walk).script, [""; 0]);
    walk.address(Addressee::Schuld);
    let script = |walk: &Walk| paper(walk).script;
    let [hello, debts, end] =
        ["script-hello", "script-schuld", "script-end"].map(|id| TEXTS.get(id));
    assert_eq!(script(&walk).first(), Some(&hello));
    assert_eq!(script(&walk).get(1), Some(&debts));
    assert_eq!(script(&walk).last(), Some(&end));
    let without = script(&walk).len();
    walk.introduce(Person { name: " Ada ".to_owned(), ..Person::default() });
    assert_eq!(script(&walk).len(), without + 1);
    assert!(script(&walk).contains(&"Mijn naam is Ada.".to_owned()));
    // What is sent is not read out by phone.
    let catalogue = catalogue("haarlem");
    let advice = walk.assess(catalogue, today());
    assert_eq!(to_send(&walk, catalogue, &advice, &TEXTS, today()).script, [""; 0]);
}

#[test]
fn who_cannot_wait_has_what_to_say_wherever_it_goes() {
    let mut walk = walk();
    walk.confirm(vec![answer("domein.HUIS", "N")]);
    walk.address(Addressee::Wmo);
    let catalogue = catalogue("haarlem");
    let mut advice = walk.assess(catalogue, today());
    for is_quick in [false, true] {
        advice.main.snel = is_quick;
        let paper = document(&walk, catalogue, &advice, &TEXTS, today());
        assert_eq!(paper.script.is_empty(), !is_quick);
    }
}

#[test]
fn a_paper_says_which_version_and_day_it_is_of_and_whether_it_was_sent() {
    let mut walk = walk();
    let version = &catalogue("haarlem").version;
    let kept = paper(&walk).receipt;
    let day = "22 november 2026";
    for said in [version.as_str(), env!("CARGO_PKG_VERSION"), day, "Er is niets verstuurd"] {
        assert!(kept.contains(said), "{said}: {kept}");
    }
    walk.send(sending("a", Outcome::Confirmed, "7"));
    let sent = paper(&walk).receipt;
    for said in [version.as_str(), env!("CARGO_PKG_VERSION"), day] {
        assert!(sent.contains(said), "{said}: {sent}");
    }
    assert!(!sent.contains("niets verstuurd"), "{sent}");
}

/// What is empty is not there: a letter holds what somebody said, under the letters of the law.
#[test]
fn a_part_of_the_law_is_there_once_something_was_told_of_it() {
    let letters = |walk: &Walk| {
        let parts = paper(walk).sections;
        parts.iter().filter_map(|part| part.letter).collect::<Vec<_>>()
    };
    let empty = letters(&walk());
    let mut told = walk();
    told.tell("ik val vaak".to_owned());
    let of_story = letters(&told);
    let mut answered = walk();
    answered.confirm(vec![answer("domein.HUIS", "N")]);
    assert_eq!(empty, [""; 0]);
    assert_eq!(of_story, ["a"]);
    answered.confirm(vec![answer("hulpAl.HUIS", "ja"), answer("netwerk", "weinig")]);
    assert_eq!(letters(&answered), ["a", "c", "f"]);
}

#[test]
fn a_letter_is_a_page_of_its_own() {
    let text = letter::letter(&walk(), catalogue("haarlem"), &TEXTS, letter::REPORT, today());
    let page = page_of("Brief", &text);
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<title>Brief</title>"));
    assert!(page.contains(text.lines().next().unwrap()), "{page}");
    assert!(
        page_of("<", "<b>").contains("<title>&lt;</title>") && !page_of("", "<b>").contains("<b>")
    );
}

fn sending(key: &str, outcome: Outcome, number: &str) -> Sending {
    Sending {
        key: key.to_owned(),
        text: "x".to_owned(),
        outcome,
        day: "2026-11-22".to_owned(),
        time: "14:03".to_owned(),
        number: number.to_owned(),
    }
}

#[test]
fn each_melding_that_left_is_said_with_what_is_known_of_it() {
    let mut walk = walk();
    assert_eq!(receipts(&walk, &TEXTS), None);
    walk.send(sending("a", Outcome::NotSent, ""));
    assert_eq!(receipts(&walk, &TEXTS), None);
    walk.send(sending("b", Outcome::Confirmed, "HLM 7"));
    walk.send(sending("c", Outcome::Confirmed, ""));
    walk.send(sending("d", Outcome::Unsure, ""));
    let values = |number| [("datum", "22 november 2026"), ("tijd", "14:03"), ("nummer", number)];
    let said = |id, number| TEXTS.with(id, &values(number));
    let lines = receipts(&walk, &TEXTS).unwrap().lines;
    assert_eq!(
        lines,
        [
            said("send-said-confirmed", "HLM 7"),
            said("send-said-given", ""),
            said("send-said-unsure", ""),
        ]
    );
}

#[test]
fn the_same_melding_is_kept_once_and_older_ones_apart() {
    let mut walk = walk();
    for (key, outcome, kept) in [
        ("", Outcome::Unsure, 1),
        ("", Outcome::Unsure, 2),
        ("a", Outcome::NotSent, 3),
        ("a", Outcome::Confirmed, 3),
        ("b", Outcome::Unsure, 4),
    ] {
        walk.send(sending(key, outcome, ""));
        assert_eq!(walk.sendings().len(), kept, "{key}");
    }
    let mut of_a = walk.sendings().iter().filter(|one| one.key == "a");
    assert_eq!(of_a.next().map(|one| one.outcome), Some(Outcome::Confirmed));
}

#[test]
fn what_cannot_wait_is_not_sent() {
    let catalogue = catalogue("haarlem");
    let walk = walk();
    let mut advice = walk.assess(catalogue, today());
    assert!(is_offered(&walk, &advice));
    advice.main.snel = true;
    assert!(!is_offered(&walk, &advice));
    advice.main.snel = false;
    advice.urgency = Urgency::U1;
    assert!(!is_offered(&walk, &advice));
}

#[test]
fn what_helps_in_the_conversation_is_of_its_kind() {
    let catalogue = catalogue("haarlem");
    for aid in &catalogue.talk {
        for found in conversation::aids(&walk(), catalogue, aid.kind, today()) {
            assert_eq!(found.kind, aid.kind, "{}", found.id);
        }
    }
}
