//! What is sent to a municipality: only what somebody ticked, only where calling does not come first, and what the app
//! says of it is what it knows.

use crate::stories::{self, Dice, answer, asked, catalogues, random_start, replies, reply, today};
use samenwijzer::{
    content::{Source, files, parse},
    copy::record::{Record, replay},
    domain::{catalogue::Catalogue, plan::Addressee},
    papers::{
        melding_json::{reply_of, to_send, written},
        sent::receipts,
    },
    texts::Texts,
    walk::{
        Person, Walk,
        sending::{Outcome, Sending, is_offered},
    },
};
use serde_json::{Value, from_str, json};
use std::{fs, sync::LazyLock};

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// Meldingen that are made from one walk, each with other lines ticked.
const CHOICES: usize = 10;

fn text_of(walk: &Walk, catalogue: &Catalogue) -> String {
    let advice = walk.assess(catalogue, today());
    let document = to_send(walk, catalogue, &advice, &TEXTS, today());
    written(&document, walk, catalogue, Addressee::Wmo, today())
}

/// A resident who answered some or all of it.
fn somebody(dice: &mut Dice, catalogue: &Catalogue) -> Walk {
    let mut walk = random_start(dice, catalogue);
    for _ in 0..dice.throw(40) {
        let Some(step) = walk.next(catalogue, today()) else { break };
        let replies = replies(asked(catalogue, &step), &step, today());
        reply(&mut walk, catalogue, &step, Some(dice.pick(&replies).clone()));
    }
    walk
}

#[test]
fn nothing_of_what_is_not_ticked_is_sent() {
    let meldingen = if std::env::var("FULL").is_ok() { 100_000 } else { 4_000 };
    let schema = fs::read_to_string("schemas/melding.schema.json").unwrap();
    let schema = jsonschema::validator_for(&from_str(&schema).unwrap()).unwrap();
    let mut dice = Dice::new(55);
    let (mut ticked, mut left_out) = (0_usize, 0_usize);
    for place in 0..meldingen / CHOICES {
        let catalogue = dice.pick(catalogues());
        let mut walk = somebody(&mut dice, catalogue);
        let items = walk.plan(catalogue);
        for (line, item) in items.iter().enumerate() {
            walk.edit(&item.id(), format!("Regel zq{line}q."));
        }
        for choice in 0..CHOICES {
            let shared: Vec<bool> = items.iter().map(|_| dice.throw(2) == 0).collect();
            for (item, shared) in items.iter().zip(&shared) {
                walk.share(&item.id(), *shared);
            }
            let text = text_of(&walk, catalogue);
            for (line, shared) in shared.iter().enumerate() {
                // In its part, and on the page.
                let times = text.matches(&format!("zq{line}q")).count();
                assert_eq!(times, if *shared { 2 } else { 0 }, "walk {place}, line {line}: {text}");
            }
            ticked += shared.iter().filter(|shared| **shared).count();
            left_out += shared.iter().filter(|shared| !**shared).count();
            if choice == 0 {
                let value: Value = from_str(&text).unwrap();
                let errors: Vec<String> =
                    schema.iter_errors(&value).map(|error| error.to_string()).collect();
                assert_eq!(errors, [""; 0], "{text}");
            }
        }
    }
    println!("{meldingen} meldingen: {ticked} lines that were ticked, {left_out} that were not");
    assert!(left_out > meldingen && ticked > meldingen, "too little to tell");
}

#[test]
fn what_is_said_for_the_telephone_and_about_sending_is_not_sent() {
    let catalogue = stories::catalogue("haarlem");
    let mut walk = Walk::default();
    walk.introduce(Person { name: " Anna ".to_owned(), ..Person::default() });
    let first = text_of(&walk, catalogue);
    assert_eq!(from_str::<Value>(&first).unwrap()["name"], "Anna");
    assert!(!first.contains("niets verstuurd"), "{first}");
    walk.send(sending(&first, Outcome::Unsure));
    // So the same melding is the same again, and goes under the same key.
    assert_eq!(text_of(&walk, catalogue), first);
    assert!(walk.sending_of(&first).is_some());
    walk.tell("Iets anders.".to_owned());
    assert!(walk.sending_of(&text_of(&walk, catalogue)).is_none());
}

fn sending(text: &str, outcome: Outcome) -> Sending {
    let is_confirmed = outcome == Outcome::Confirmed;
    let of_receipt = |text: &str| if is_confirmed { text.to_owned() } else { String::new() };
    Sending {
        key: "0".repeat(32),
        text: text.to_owned(),
        outcome,
        day: "2026-11-22".to_owned(),
        time: of_receipt("14:03"),
        number: of_receipt("M-000001"),
    }
}

#[test]
fn a_receipt_stands_in_the_document_and_comes_along_in_a_copy() {
    let catalogue = stories::catalogue("haarlem");
    for (outcome, parts) in [
        (Outcome::Confirmed, &["22 november 2026", "14:03", "M-000001"][..]),
        (Outcome::Unsure, &["22 november 2026"][..]),
        (Outcome::NotSent, &[]),
    ] {
        let mut walk = Walk::default();
        // What came of it takes the place of what was noted before.
        walk.send(sending("x", Outcome::Unsure));
        walk.send(sending("x", outcome));
        assert_eq!(walk.sendings().len(), 1);
        let lines = receipts(&walk, &TEXTS).map(|section| section.lines).unwrap_or_default();
        assert_eq!(lines.len(), usize::from(!parts.is_empty()), "{outcome:?}");
        let record = Record::of(&walk, catalogue, today());
        let again = replay(&record.entries, catalogue, today());
        assert_eq!(again.dropped, []);
        let after = receipts(&again.walk, &TEXTS).map(|section| section.lines).unwrap_or_default();
        assert_eq!(after, lines);
        for part in parts {
            assert!(after.iter().all(|line| line.contains(part)), "{after:?}");
        }
        // What was sent is not in it, nor the key under which it would go again.
        assert!(!record.write().contains("000000000"), "{}", record.write());
    }
}

#[test]
fn a_receipt_in_a_copy_is_read_as_strictly_as_one_that_comes_in() {
    let catalogue = stories::catalogue("haarlem");
    for (day, time, number, is_right) in [
        ("2026-11-22", "14:03", "M-1", true),
        ("2026-11-22", "", "", true),
        ("2026-13-22", "14:03", "M-1", false),
        ("2026-11-22", "24:00", "M-1", false),
        ("2026-11-22", "14:03", "bel 0900", true),
        ("2026-11-22", "14:03", "<b>", false),
        ("2026-11-22", "14:03", "m\u{202e}1", false),
    ] {
        let entry = json!({"do": "sent", "outcome": "confirmed", "day": day, "time": time, "number": number});
        let record = json!({"format": "samenwijzer-copy", "version": 1, "content": "", "place": "", "entries": [entry]});
        let record = Record::read(&record.to_string()).unwrap();
        let replayed = replay(&record.entries, catalogue, today());
        assert_eq!(replayed.walk.sendings().len(), usize::from(is_right), "{day} {time} {number}");
        assert_eq!(replayed.dropped.is_empty(), is_right, "{day} {time} {number}");
    }
}

#[test]
fn what_an_answer_means() {
    let right = json!({"number": "M-000001", "received": "2026-11-22T14:03:00+01:00"}).to_string();
    let with = |name: &str, value: Value| {
        let mut json: Value = from_str(&right).unwrap();
        json[name] = value;
        json.to_string()
    };
    for status in [200, 201, 202] {
        let reply = reply_of(status, &right);
        assert_eq!(reply.outcome, Outcome::Confirmed);
        let receipt = ("2026-11-22".to_owned(), "14:03".to_owned(), "M-000001".to_owned());
        assert_eq!(reply.receipt, Some(receipt));
    }
    let too_long = "x".repeat(65);
    for body in [
        "",
        "<!DOCTYPE html>",
        "{}",
        "[]",
        "null",
        &right[..right.len() - 1],
        &with("number", json!("")),
        &with("number", json!(7)),
        &with("number", json!("<b>")),
        &with("number", json!(too_long)),
        &with("received", json!("vandaag")),
        &with("received", json!("2026-02-30T14:03:00+01:00")),
        &with("received", json!("2026-11-22")),
        &with("received", json!("2026-11-22T25:03:00+01:00")),
        &with("received", json!("2026-11-22Té:03:00+01:00")),
    ] {
        assert_eq!(reply_of(200, body), Outcome::Unsure.into(), "{body}");
    }
    for (status, outcome) in [
        (0, Outcome::NotSent),
        (204, Outcome::Unsure),
        (302, Outcome::Unsure),
        (400, Outcome::NotSent),
        (401, Outcome::NotSent),
        (408, Outcome::Unsure),
        (413, Outcome::NotSent),
        (429, Outcome::NotSent),
        (500, Outcome::Unsure),
        (503, Outcome::Unsure),
    ] {
        // Whatever is in it: a receipt that comes with a refusal confirms nothing.
        let body = if status == 204 { "" } else { &*right };
        assert_eq!(reply_of(status, body), outcome.into(), "{status}");
    }
}

#[test]
fn where_calling_comes_first_nothing_can_be_sent() {
    for catalogue in catalogues() {
        let offered = |walk: &Walk| is_offered(walk, &walk.assess(catalogue, today()));
        assert!(offered(&Walk::default()));
        for (fact, value) in [
            ("gevaarNu", "ja"),
            ("suicide", "gedachten"),
            ("suicide", "plan-of-nu"),
            ("geweld", "nu-of-bang"),
            ("kindOnveilig", "ja"),
            ("ouderMisbruik", "ja"),
            ("seksueelGeweld", "ja"),
            ("medischSpoed", "ja"),
            ("verwardAnder", "ja"),
            ("basisWegvalt", "ja"),
            ("mzValtWeg", "ja"),
            ("vannachtGeenPlek", "ja"),
            ("geenEten", "ja"),
        ] {
            let mut walk = Walk::default();
            walk.confirm(vec![answer(fact, value)]);
            assert!(!offered(&walk), "{fact} {value}");
        }
        let mut walk = Walk::default();
        walk.address(Addressee::Schuld);
        assert!(!offered(&walk), "debt help is by phone");
    }
}

#[test]
fn an_address_is_https_and_leads_nowhere_else() {
    let problems = |address: &str| {
        let text =
            json!({"id": "x", "name": "X", "fictional": true, "receives": address}).to_string();
        let found = parse(&[], Source { name: "x.json", text: &text }).err().unwrap_or_default();
        found.iter().map(ToString::to_string).filter(|what| what.contains("receives")).count()
    };
    for right in ["https://melding.gemeente.example/", "https://a-b.example/api/v1/meldingen"] {
        assert_eq!(problems(right), 0, "{right}");
    }
    for wrong in [
        "",
        "melding.gemeente.example",
        "http://melding.gemeente.example/",
        "https://melding.gemeente.example",
        "https://127.0.0.1/",
        "https://0x7f.1/",
        "https://[::1]/",
        "https://localhost/",
        "https://naam:woord@gemeente.example/",
        "https://gemeente.example:8443/",
        "https://gemeente.example/#x",
        "https://gemeente.example/?x=1",
        "https://Gemeente.example/",
        "https://gemeente.example/ *",
        "https://gemeente.example;script-src/",
        "https://*.example/",
        "https://gemeente.example\\@elders.example/",
        "https://gemeente.example./",
    ] {
        assert_eq!(problems(wrong), 1, "{wrong}");
    }
    // And none that is shipped has one.
    for catalogue in catalogues() {
        assert_eq!(catalogue.municipality.receives, None);
    }
}
