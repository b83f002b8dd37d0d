//! The edges of what a copy can hold, and what would change when one is brought in.

use crate::stories::{answer, catalogue, today};
use samenwijzer::{
    content::files,
    copy::{
        file::{self, Content},
        record::{Dropped, How, LARGEST, Record, Unreadable, changes, replay},
    },
    domain::{
        decision::Decision,
        fact::SingleFact,
        flow::Step,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        question::{Ask, Path},
    },
    walk::{
        InReport, OwnPart, Walk,
        helper::{Consent, Helper, HelperKind},
        planned::Went,
        sending::Outcome,
    },
};
use serde_json::{Value, json};

fn walk() -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.choose_topics(vec![Leefgebied::Geld]);
    walk
}

fn record(walk: &Walk) -> Record {
    Record::of(walk, catalogue("haarlem"), today())
}

/// A record with these entries.
fn with(entries: &Value) -> String {
    json!({"format": "samenwijzer-copy", "version": 2, "content": "x", "place": "Haarlem", "entries": entries})
        .to_string()
}

/// What of these entries is left out, and the walk that they lead to.
fn replayed(entries: &Value) -> (Vec<Dropped>, Walk) {
    let record = Record::read(&with(entries)).unwrap();
    let replayed = replay(&record.entries, catalogue("haarlem"), today());
    (replayed.dropped, replayed.walk)
}

#[test]
fn a_record_says_from_where_and_when_it_is() {
    let record = record(&walk());
    assert_eq!(Record::read(&record.write()), Ok(record.clone()));
    assert_eq!(record.place_id(), Some("haarlem"));
    assert_eq!(self::record(&Walk::default()).place_id(), None);
    let long = |length: usize| record.write().replace("Haarlem", &"H".repeat(length));
    assert_eq!(Record::read(&long(100)).unwrap().place.len(), 100);
    assert_eq!(Record::read(&long(101)).unwrap().place, "");
}

#[test]
fn the_largest_is_read_and_one_more_is_not() {
    let text = record(&walk()).write();
    let filled = |length: usize| text.clone() + &" ".repeat(length - text.len());
    assert!(Record::read(&filled(LARGEST)).is_ok());
    assert_eq!(Record::read(&filled(LARGEST + 1)), Err(Unreadable::TooLarge));
    assert!(file::read(filled(LARGEST).as_bytes()).is_ok());
    assert_eq!(file::read(filled(LARGEST + 1).as_bytes()), Err(Unreadable::TooLarge));
    let entries = |count: usize| with(&Value::Array(vec![json!({"do": "x"}); count]));
    assert_eq!(Record::read(&entries(5_000)).unwrap().entries.len(), 5_000);
    assert_eq!(Record::read(&entries(5_001)), Err(Unreadable::TooLarge));
}

#[test]
fn a_sealed_text_has_five_parts_of_its_letters() {
    let sealed = "eyJh.YWJj.ZGVm.Z2hp.am_-";
    assert_eq!(file::read(sealed.as_bytes()), Ok(Content::Sealed(sealed.to_owned())));
    for wrong in ["eyJh", "eyJh.YWJj.ZGVm.Z2hp", "eyJh.YWJj.ZGVm.Z2hp.am+s", "a.b.c.d.e.f"] {
        assert_eq!(file::read(wrong.as_bytes()), Err(Unreadable::NoRecord), "{wrong}");
    }
}

#[test]
fn what_would_change_is_said_otherwise_comes_in_or_goes_away() {
    let gaat = Step { question: "gaat".to_owned(), topic: Some(Leefgebied::Geld) };
    let id = SuggestionId::try_from("C03".to_owned()).unwrap();
    let (mut now, mut then) = (walk(), walk());
    for (walk, how) in [(&mut now, "N"), (&mut then, "G")] {
        walk.answer(&gaat, vec![answer("domein.GELD", how)], catalogue("haarlem"), today());
    }
    now.tell("het lukt niet".to_owned());
    then.decide(id, Some(Decision::Doing));
    let entries =
        |walk: &Walk| samenwijzer::copy::record::entries(walk, catalogue("haarlem"), today());
    let found = changes(&entries(&now), &entries(&then));
    let said = found.iter().map(|change| (change.how, change.entry.kind.as_str()));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [(How::Differs, "answer"), (How::New, "decide"), (How::Gone, "tell")]
    );
    assert_eq!(found[0].entry.step(), Some(gaat));
    assert_eq!(found[1].entry.suggestion(), Some(id));
    assert_eq!(changes(&entries(&now), &entries(&now)), []);
}

#[test]
fn a_letter_that_exists_comes_along() {
    let letter = |id: &str| json!({"do": "write_letter", "letter": id, "text": "Geachte"});
    let terms = catalogue("haarlem").terms.iter().filter_map(|term| term.letter.as_deref());
    let mut checked = 0;
    for id in terms.chain(["verslag"]) {
        let (dropped, walk) = replayed(&json!([letter(id)]));
        assert_eq!(dropped, [], "{id}");
        assert_eq!(walk.letter(id), Some("Geachte"), "{id}");
        checked += 1;
    }
    assert!(checked >= 3, "only {checked} letters");
    assert_eq!(replayed(&json!([letter("liefdesbrief")])).0, [Dropped::Plan]);
}

#[test]
fn somebody_without_a_name_does_not_come_along() {
    let person = |name: &str| {
        json!({"do": "know", "person": name, "nearness": "close", "part": "helps", "asking": "can",
            "does": "", "message": ""})
    };
    let (dropped, walk) = replayed(&json!([person("An")]));
    assert_eq!((dropped, walk.circle().len()), (vec![], 1));
    let (dropped, walk) = replayed(&json!([person("  ")]));
    assert_eq!((dropped, walk.circle().len()), (vec![Dropped::Text], 0));
}

/// Without an answer that can be given, the question is open again.
#[test]
fn of_an_answer_what_can_be_given_comes_along() {
    let step = Step { question: "leeftijd-vraag".to_owned(), topic: None };
    let check = |answers: Value, is_done: bool, is_whole: bool, age: Option<&str>| {
        let entry = json!({"do": "answer", "question": "leeftijd-vraag", "answers": answers});
        let (dropped, walk) = replayed(&json!([{"do": "start", "path": "vraag"}, entry]));
        assert_eq!(walk.is_done(&step), is_done, "{answers}");
        assert_eq!(dropped.is_empty(), is_whole, "{answers}: {dropped:?}");
        let known = walk.facts().answer(SingleFact::Leeftijd.into());
        assert_eq!(known.map(|answer| answer.spelled().concat()).as_deref(), age, "{answers}");
    };
    check(json!({"leeftijd": "67-74"}), true, true, Some("67-74"));
    check(json!({}), true, true, None);
    check(json!({"leeftijd": "oud"}), false, false, None);
    check(json!({"leeftijd": "67-74", "geweld": "ooit"}), true, false, Some("67-74"));
}

#[test]
fn danger_that_is_brought_in_is_what_can_be_said() {
    let warn = |answers: Value| replayed(&json!([{"do": "warn", "answers": answers}]));
    let (dropped, walk) = warn(json!({"geweld": "ooit", "lezen": "moeilijk"}));
    assert_eq!((dropped, walk.facts().iter().count()), (vec![], 2));
    // No resident is asked for their municipality among the questions.
    let (dropped, walk) = warn(json!({"gemeente": "haarlem"}));
    assert_eq!((dropped, walk.facts().iter().count()), (vec![Dropped::Text], 0));
    // Nor is anything taken that a question does not offer any more.
    let mut catalogue = files::catalogue(".", "haarlem").unwrap();
    for question in &mut catalogue.questions {
        if let Ask::Signs(signs) = &mut question.ask {
            signs.retain(|sign| sign.value != "ooit");
        }
    }
    let text = with(&json!([{"do": "warn", "answers": {"geweld": "ooit"}}]));
    let replayed = replay(&Record::read(&text).unwrap().entries, &catalogue, today());
    assert_eq!(replayed.dropped, [Dropped::Text]);
}

#[test]
fn a_line_has_one_name() {
    for wrong in ["C3", "C999", "c03"] {
        let edit = json!({"do": "edit", "line": wrong, "text": "x"});
        assert_eq!(replayed(&json!([edit])).0, [Dropped::Plan], "{wrong}");
    }
    let edit = json!({"do": "edit", "line": "C03", "text": "x"});
    assert_eq!(replayed(&json!([edit])).0, []);
}

/// Copies that people have at home were written with these.
#[test]
fn the_ids_in_copies_stay_as_they_are() {
    assert_eq!(OwnPart::ALL.map(OwnPart::id), ["circle", "steps"]);
    assert_eq!(HelperKind::ALL.map(HelperKind::id), ["carer", "volunteer", "professional", "near"]);
    assert_eq!(Consent::ALL.map(Consent::id), ["unaware", "aware", "agrees"]);
    assert_eq!(Went::ALL.map(Went::id), ["helped", "not", "later"]);
    assert_eq!(InReport::ALL.map(InReport::id), ["there", "missing", "different"]);
    assert_eq!(Outcome::ALL.map(Outcome::id), ["confirmed", "unsure", "not-sent"]);
}

#[test]
fn a_helper_says_how_he_helps_and_whether_the_other_knows() {
    use Consent::{Agrees, Aware, Unaware};
    use HelperKind::{Carer, Near, Professional, Volunteer};
    let said = |kind, consent| {
        let helper = Helper { kind, consent, ..Helper::default() };
        helper.answers().map(|(_, answers)| answers[0].spelled().concat())
    };
    assert_eq!(said(Carer, Unaware), ["mantelzorger", "nog-niet"]);
    assert_eq!(said(Volunteer, Aware), ["ander", "ja"]);
    assert_eq!(said(Near, Agrees), ["ander", "ja"]);
    assert_eq!(said(Professional, Unaware), ["professional", "nog-niet"]);
}

#[test]
fn sharing_is_kept_of_lines_that_are_there_and_of_the_own_parts() {
    let mut walk = walk();
    for line in ["costs", "nergens", "circle", "steps"] {
        walk.share(line, false);
    }
    let shared = record(&walk).entries.into_iter().filter(|entry| entry.kind == "share");
    let mut lines: Vec<String> = shared.map(|entry| entry.text("line").unwrap().into()).collect();
    lines.sort();
    assert_eq!(lines, ["circle", "costs", "steps"]);
}
