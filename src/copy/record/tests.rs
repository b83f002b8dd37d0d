//! Records of every version, for a small content.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::{
    content::{small, told},
    domain::{leefgebied::Leefgebied, plan::Part, question::Path},
};
use serde_json::{Value, json};

const CONTENT: &str = r#"{
    "suggestions": [{"id": "C03", "level": "0a", "access": "vrij"}],
    "questions": [
        {"id": "over-wie", "ask": {"one": {"fact": "rol"}}},
        {"id": "relatie", "ask": {"one": {"fact": "relatie"}}, "when": {"fact": "rol", "is": ["mantelzorger", "ander"]}},
        {"id": "wilHulp", "ask": {"one": {"fact": "wilHulp"}}, "when": {"fact": "rol", "is": ["mantelzorger", "ander"]}},
        {"id": "veilig", "ask": {"signs": [
            {"fact": "gevaarNu"}, {"fact": "suicide", "value": "gedachten"}, {"fact": "geweld", "value": "nu-of-bang"},
            {"fact": "geweld", "value": "ooit"}, {"fact": "ouderMisbruik"}, {"fact": "geldMisbruik"}]}},
        {"id": "leeftijd", "ask": {"one": {"fact": "leeftijd"}}},
        {"id": "gaat", "each_topic": true, "page": "gebied", "ask": "topic"},
        {"id": "goed", "each_topic": true, "page": "gebied", "ask": "words"},
        {"id": "mz", "ask": {"one": {"fact": "mz"}}},
        {"id": "brief", "ask": {"signs": [{"fact": "besluit"}]}},
        {"id": "besluit-datum", "refines": true, "ask": {"date": "besluit"}, "when": {"fact": "besluit", "is": true}},
        {"id": "lastig", "ask": {"signs": [{"fact": "lezen", "value": "moeilijk", "otherwise": "goed"}]}},
        {"id": "jeugdhulp", "ask": {"signs": [{"fact": "jeugdhulpNu"}]}, "when": {"fact": "leeftijd", "is": ["16-17", "18-20", "21-22"]}},
        {"id": "netwerk", "later": true, "ask": {"one": {"fact": "netwerk"}}},
        {"id": "wlz", "later": true, "ask": {"one": {"fact": "wlz"}}}]}"#;

fn today() -> Date {
    date::parse("2026-11-30").unwrap()
}

fn step(question: &str, topic: Option<Leefgebied>) -> Step {
    Step { question: question.to_owned(), topic }
}

fn record(version: u32, entries: &Value) -> Record {
    let whole = json!({"format": "samenwijzer-copy", "version": version, "entries": entries});
    Record::read(&whole.to_string()).unwrap()
}

/// What is known after reading these entries, and what did not come along.
fn check(version: u32, entries: &Value, known: &str, dropped: &[Dropped]) -> Walk {
    let catalogue = small(CONTENT);
    let replayed = replay(&record(version, entries).entries, &catalogue, today());
    assert_eq!(*replayed.walk.facts(), told(known), "{entries}");
    assert_eq!(replayed.dropped, dropped, "{entries}");
    // What came along is a copy of today, and comes back from that without a loss.
    let of = |walk: &Walk| Record::of(walk, &catalogue, today());
    let again = Record::read(&of(&replayed.walk).write()).unwrap();
    assert_eq!(again.version, VERSION);
    let back = replay(&again.entries, &catalogue, today());
    assert_eq!(back.dropped, []);
    assert_eq!(back.walk.facts(), replayed.walk.facts(), "{entries}");
    assert_eq!(of(&back.walk), of(&replayed.walk), "{entries}");
    replayed.walk
}

fn answer(question: &str, answers: &Value) -> Value {
    json!({"do": "answer", "question": question, "answers": answers})
}

fn about(question: &str, topic: &str, answers: &Value) -> Value {
    json!({"do": "answer", "question": question, "topic": topic, "answers": answers})
}

/// One answer of version 1.
fn older(key: &str, value: &str, known: &str, dropped: &[Dropped]) {
    check(
        1,
        &json!([{"do": "start", "path": "vraag"}, answer("nood", &json!({key: value}))]),
        known,
        dropped,
    );
}

#[test]
fn an_older_answer_is_the_same_in_other_words_or_is_asked_again() {
    let again = |question: &str| [Dropped::Answer(step(question, None))];
    let page = |topic| [Dropped::Answer(step("gaat", Some(topic)))];
    older("leeftijd", "16-17", "leeftijd=16-17", &[]);
    for age in ["<12", "18-22", "27-66", "67+"] {
        older("leeftijd", age, "", &again("leeftijd"));
    }
    older("weetErvan", "nee", "wilHulp=nog-niet", &[]);
    older("weetErvan", "ja", "", &again("wilHulp"));
    older("mzLast", "goed", "domein.MZ=G", &[]);
    older("mzLast", "zwaar", "domein.MZ=N", &[]);
    older("mzLast", "kan-niet-meer", "domein.MZ=X", &[]);
    older("schulden", "ja", "geld.achterstand=ja", &[]);
    older("beslag", "ja", "geld.deurwaarder=ja", &[]);
    older("toezicht24", "ja", "zorg.toezicht=ja", &[]);
    older("wensHelpen", "ja", "dag.betekenis=ja", &[]);
    older("klacht", "ja", "recht.klacht=ja", &[]);
    older("lijfZorg", "ja", "", &page(Leefgebied::Zorg));
    older("schoolProbleem", "ja", "", &page(Leefgebied::Kind));
    older("behandeling", "ja", "", &page(Leefgebied::Hoofd));
    older("doelgroepSpecifiek", "NAH", "", &page(Leefgebied::Hoofd));
    for (key, value) in
        [("wlz", "ja"), ("wlz", "nee"), ("netwerk", "weinig"), ("lezen", "moeilijk")]
    {
        older(key, value, &format!("{key}={value}"), &[]);
    }
    // What was not ticked is no loss.
    for key in
        ["schulden", "beslag", "toezicht24", "klacht", "lijfZorg", "behandeling", "wens.GELD"]
    {
        older(key, "nee", "", &[]);
    }
    older("wens.GELD", "ja", "", &[Dropped::Question("wens.GELD".into())]);
    // What never was an answer is none now.
    older("schulden", "soms", "", &[Dropped::Question("nood".into())]);
    older("constructor", "ja", "", &[Dropped::Question("nood".into())]);
}

/// The needs of today are not read from an older copy, and the older facts not from one of today.
#[test]
fn a_copy_of_today_has_no_older_facts() {
    let unknown = [Dropped::Question("nood".into())];
    check(2, &json!([answer("nood", &json!({"schulden": "ja"}))]), "", &unknown);
    check(2, &json!([{"do": "warn", "answers": {"mzLast": "zwaar"}}]), "", &[Dropped::Text]);
    let wrong = [Dropped::Answer(step("leeftijd", None))];
    let told =
        [json!({"do": "start", "path": "vraag"}), answer("leeftijd", &json!({"leeftijd": "67+"}))];
    check(2, &json!(told), "", &wrong);
}

#[test]
fn how_the_carer_keeps_going_is_never_said_twice() {
    let both = json!([
        {"do": "start", "path": "vraag"}, {"do": "choose_topics", "topics": ["MZ"]},
        about("gaat", "MZ", &json!({"domein.MZ": "M"})),
        answer("mzLast", &json!({"mzLast": "kan-niet-meer"})),
    ]);
    check(1, &both, "gekozen.MZ=ja voorop=MZ domein.MZ=M", &[]);
}

/// The age of a carer was their own; today it is of the person they care for.
#[test]
fn what_a_carer_told_about_themselves_is_asked_again() {
    let entries = json!([
        {"do": "start", "path": "zorg"},
        answer("leeftijd-zorg", &json!({"leeftijd": "23-26"})),
        answer("rol-zorg", &json!({"rol": "mantelzorger"})),
    ]);
    let walk = check(1, &entries, "rol=mantelzorger", &[Dropped::Answer(step("leeftijd", None))]);
    assert!(walk.is_done(&step("over-wie", None)) && !walk.is_done(&step("relatie", None)));
    assert!(!walk.is_done(&step("leeftijd", None)));
}

/// What is asked again may decide whether another question is asked: its answer stays until then.
#[test]
fn an_answer_waits_for_what_is_asked_again() {
    let young = json!([
        {"do": "start", "path": "jong"},
        answer("leeftijd-jong", &json!({"leeftijd": "18-22"})),
        answer("jeugdhulp", &json!({"jeugdhulpNu": "ja", "jeugdhulpEerder": "nee"})),
    ]);
    let walk =
        check(1, &young, "rol=zelf jeugdhulpNu=ja", &[Dropped::Answer(step("leeftijd", None))]);
    assert!(!walk.is_done(&step("jeugdhulp", None)));
}

/// A question counts as answered only when all that it asks is known.
#[test]
fn what_is_asked_more_fully_is_asked_again() {
    let safe =
        json!({"gevaarNu": "nee", "suicide": "nee", "geweld": "ooit", "ouderMisbruik": "nee"});
    let entries = json!([
        {"do": "start", "path": "vraag"},
        {"do": "choose_topics", "topics": ["GELD"]},
        answer("rol-vraag", &json!({"rol": "zelf"})),
        answer("veilig", &safe),
        about("gaat", "GELD", &json!({"domein.GELD": "N"})),
        about("hulp", "GELD", &json!({"hulpAl.GELD": "ja", "wens.GELD": "ja"})),
        {"do": "skip", "question": "leeftijd"},
        {"do": "skip", "question": "duur"},
        answer("eerder", &json!({"besluit": "2026-11-02", "klacht": "nee"})),
        answer("besluit-datum", &json!({"besluit": "2026-11-02"})),
    ]);
    let known = "rol=zelf gevaarNu=nee suicide=nee geweld=ooit ouderMisbruik=nee gekozen.GELD=ja voorop=GELD domein.GELD=N hulpAl.GELD=ja besluit=2026-11-02";
    let walk = check(1, &entries, known, &[Dropped::Question("wens.GELD".into())]);
    for (question, topic, is_done) in [
        ("over-wie", None, true),
        ("veilig", None, false),
        ("leeftijd", None, true),
        ("gaat", Some(Leefgebied::Geld), false),
        ("brief", None, true),
        ("besluit-datum", None, true),
        ("netwerk", None, false),
    ] {
        assert_eq!(walk.is_done(&step(question, topic)), is_done, "{question}");
    }
}

/// Words of the resident are never lost, also when their question is.
#[test]
fn words_without_a_question_stand_in_the_plan() {
    let entries = json!([
        {"do": "start", "path": "vraag"},
        {"do": "choose_topics", "topics": ["GELD"]},
        {"do": "say", "question": "goed", "topic": "GELD", "text": "Ik kook goedkoop."},
        {"do": "say", "question": "talent", "text": "Ik zing."},
        {"do": "add", "part": "b", "text": "Ik heb een hond."},
        {"do": "say", "question": "talent", "text": "x".repeat(4_001)},
    ]);
    let walk = check(1, &entries, "gekozen.GELD=ja voorop=GELD", &[Dropped::Text]);
    assert_eq!(walk.words(&step("goed", Some(Leefgebied::Geld))), "Ik kook goedkoop.");
    assert_eq!(walk.added(Part::OwnStrength), "Ik heb een hond.\nIk zing.");
}

#[test]
fn what_was_done_with_a_line_stays_with_the_need_that_it_is_about_now() {
    let entries = json!([
        {"do": "start", "path": "vraag"},
        answer("nood", &json!({"schulden": "ja"})),
        {"do": "edit", "line": "schulden", "text": "De huur is niet betaald."},
        {"do": "share", "line": "schulden", "shared": false},
        {"do": "edit", "line": "wishes", "text": "x"},
        {"do": "edit", "line": "mzLast", "text": "x"},
    ]);
    let walk = check(1, &entries, "geld.achterstand=ja", &[Dropped::Plan, Dropped::Plan]);
    let edits: Vec<(&String, &String)> = walk.edits().iter().collect();
    assert_eq!(edits, [(&"geld.achterstand".to_owned(), &"De huur is niet betaald.".to_owned())]);
    assert_eq!(walk.sharing().get("geld.achterstand"), Some(&false));
    check(2, &json!([{"do": "edit", "line": "schulden", "text": "x"}]), "", &[Dropped::Plan]);
}

/// A record that was read is written as it was: an older one does not become half a new one.
#[test]
fn an_older_record_is_written_as_it_was_read() {
    let written = json!({"format": "samenwijzer-copy", "version": 1, "content": "a", "place": "b",
        "entries": [answer("nood", &json!({"schulden": "ja", "lijfZorg": "ja"}))]});
    let record = Record::read(&written.to_string()).unwrap();
    assert_eq!(record.version, 1);
    assert_eq!(serde_json::from_str::<Value>(&record.write()).unwrap(), written);
}

#[test]
fn a_page_about_a_topic_comes_back_with_its_needs_and_words() {
    let catalogue = small(CONTENT);
    let mut walk = Walk::default();
    walk.start(Path::Vraag);
    walk.choose_topics(vec![Leefgebied::Geld, Leefgebied::Huis, Leefgebied::Net]);
    walk.be_precise();
    let ticked: Vec<Answer> =
        told("domein.GELD=N hulpAl.GELD=nee geld.rondkomen=ja geld.energie=nee")
            .iter()
            .cloned()
            .collect();
    let page = |topic| step("gaat", Some(topic));
    walk.answer(&page(Leefgebied::Geld), ticked, &catalogue, today());
    walk.say(&page(Leefgebied::Geld), "De auto is kapot.");
    walk.say(&page(Leefgebied::Huis), "Het huis is te groot.");
    walk.skip(&page(Leefgebied::Net), &catalogue, today());
    walk.answer(
        &step("netwerk", None),
        told("netwerk=weinig").iter().cloned().collect(),
        &catalogue,
        today(),
    );
    let record = Record::of(&walk, &catalogue, today());
    let replayed = replay(&record.entries, &catalogue, today());
    assert_eq!(replayed, Replayed { walk, dropped: Vec::new() });
    // What was chosen is said by choosing it.
    assert!(record.entries.iter().all(|entry| entry.kind != "warn"), "{:?}", record.entries);
    // Words stand only beside what can have them.
    let beside = json!([{"do": "start", "path": "vraag"},
        {"do": "answer", "question": "mz", "answers": {"mz": "ja"}, "text": "x"}]);
    let walk = check(2, &beside, "mz=ja", &[]);
    assert_eq!(walk.words(&step("mz", None)), "");
}

/// The record of codes of version 1, with every fact in it that is called otherwise today.
#[test]
fn an_older_hand_over_is_read() {
    let text = std::fs::read_to_string("tests/data/copy/hand-over-1.json").unwrap();
    let record = Record::read(&text).unwrap();
    assert_eq!((record.version, record.place_id()), (1, Some("haarlem")));
    let catalogue = small(CONTENT);
    let replayed = replay(&record.entries, &catalogue, today());
    let has = |known: &str| {
        let known = told(known);
        known.iter().all(|answer| replayed.walk.facts().answer(answer.fact()) == Some(answer))
    };
    assert!(has(
        "rol=mantelzorger wilHulp=nog-niet domein.GELD=N domein.HUIS=X domein.MZ=N hulpAl.GELD=nee"
    ));
    assert!(has(
        "geweld=ooit ouderMisbruik=ja geld.achterstand=ja geld.deurwaarder=ja zorg.toezicht=ja"
    ));
    assert!(has(
        "recht.klacht=ja gekozen.GELD=ja gekozen.HUIS=ja gekozen.MZ=ja netwerk=weinig wlz=nee"
    ));
    assert_eq!(replayed.walk.facts().answer("leeftijd".to_owned().try_into().unwrap()), None);
    assert_eq!(replayed.walk.words(&step("goed", Some(Leefgebied::Geld))), "Wij koken goedkoop.");
    assert_eq!(replayed.walk.added(Part::OwnStrength), "Ik zing in een koor.");
    assert_eq!(
        replayed.walk.edits().get("geld.achterstand").map(String::as_str),
        Some("De huur is niet betaald.")
    );
    assert_eq!(replayed.walk.carer().load, "zwaar");
    for (question, topic) in [
        ("leeftijd", None),
        ("gaat", Some(Leefgebied::Zorg)),
        ("gaat", Some(Leefgebied::Kind)),
        ("gaat", Some(Leefgebied::Hoofd)),
    ] {
        assert!(replayed.dropped.contains(&Dropped::Answer(step(question, topic))), "{question}");
    }
    assert!(replayed.dropped.contains(&Dropped::Question("wens.GELD".into())));
}
