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

/// The line on top of a letter to debt help.
fn urgent(walk: &Walk) -> String {
    let mut walk = walk.clone();
    walk.address(Addressee::Schuld);
    paper(&walk).envelope.unwrap().urgent
}

#[test]
fn a_letter_about_what_cannot_wait_says_so_on_top_with_the_day_and_how_long_that_is() {
    let mut walk = walk();
    assert_eq!(urgent(&walk), "");
    walk.confirm(vec![answer("domein.GELD", "N")]);
    assert_eq!(urgent(&walk), "");
    for (day, left) in [
        ("2026-12-04", "4 december 2026 leeg. Dat is 12 dagen na deze brief."),
        ("2026-11-23", "23 november 2026 leeg. Dat is de dag na deze brief."),
        ("2026-11-22", "vandaag, 22 november 2026, leeg."),
    ] {
        walk.confirm(vec![answer("ontruiming", day)]);
        assert!(urgent(&walk).starts_with("Haast: het huis moet "), "{}", urgent(&walk));
        assert!(urgent(&walk).ends_with(left), "{}", urgent(&walk));
    }
    let text = paper(&walk).as_text();
    assert!(text.starts_with(&urgent(&walk)), "{text}");
    walk.confirm(vec![answer("ontruiming", "2026-11-20")]);
    assert_eq!(urgent(&walk), TEXTS.get("envelope-urgent"), "a day that has passed");
    walk.confirm(vec![answer("ontruiming", "nee"), answer("afsluiting", "ja")]);
    assert_eq!(urgent(&walk), TEXTS.get("envelope-urgent"), "without a day");
    walk.confirm(vec![answer("afsluiting", "nee"), answer("basisWegvalt", "ja")]);
    assert_eq!(urgent(&walk), TEXTS.get("envelope-urgent"), "where care falls away");
}

#[test]
fn a_letter_says_no_more_of_haste_than_the_resident_shares() {
    let mut walk = walk();
    walk.confirm(vec![answer("ontruiming", "2026-12-04")]);
    let mut edited = walk.clone();
    edited.edit("ontruiming", "Ik moet verhuizen.".to_owned());
    assert_eq!(urgent(&edited), TEXTS.get("envelope-urgent"));
    walk.share("ontruiming", false);
    assert_eq!(urgent(&walk), "");
}

#[test]
fn no_haste_on_a_letter_gives_away_that_there_is_danger() {
    for (fact, value) in [
        ("gevaarNu", "ja"),
        ("geweld", "nu-of-bang"),
        ("suicide", "gedachten"),
        ("kindOnveilig", "ja"),
        ("ouderMisbruik", "ja"),
        ("seksueelGeweld", "ja"),
        ("thuis.onveilig", "ja"),
        ("wonen.bang", "ja"),
    ] {
        let mut told = walk();
        told.confirm(vec![answer(fact, value), answer("domein.GELD", "N")]);
        for to in Addressee::ALL {
            told.address(to);
            for is_ticked in [false, true] {
                told.share(fact, is_ticked);
                assert_eq!(paper(&told).envelope.unwrap().urgent, "", "{fact} to {}", to.id());
            }
        }
        told.address(Addressee::Schuld);
        told.confirm(vec![answer("ontruiming", "2026-12-04")]);
        assert!(urgent(&told).contains("4 december"), "{fact}: {}", urgent(&told));
    }
}

#[test]
fn a_letter_says_where_it_was_written_once_that_is_known() {
    assert_eq!(paper(&walk()).envelope.unwrap().dated, "Haarlem, 22 november 2026");
    let outside = &files::catalogue(".", files::OUTSIDE).unwrap();
    let nowhere = Walk::default();
    let advice = nowhere.assess(outside, today());
    let letter = document(&nowhere, outside, &advice, &TEXTS, today());
    assert_eq!(letter.envelope.unwrap().dated, "22 november 2026");
}

// That there is no danger leads to the ordinary routes as well, and once took the sentence about the house off the paper.
#[test]
fn who_says_that_there_is_no_danger_still_has_what_to_say_about_the_house() {
    let mut told = walk();
    told.confirm(vec![answer("ontruiming", "2026-12-04"), answer("domein.GELD", "X")]);
    for fact in ["gevaarNu", "geweld", "suicide", "kindOnveilig", "medischSpoed"] {
        told.confirm(vec![answer(fact, "nee")]);
    }
    let script = paper(&told).script;
    assert!(script.iter().any(|line| line.contains("4 december 2026")), "{script:?}");
}
