//! Files that a resident brings in: whatever is in them, they are read, or refused, or read in part with
//! what is left out named; never more than that.
//!
//! 60,000 changed files, or ten million with `FULL=1`.

use crate::stories::{
    self, Dice, asked, catalogue, catalogues, random_start, replies, reply, today,
};
use samenwijzer::{
    content::files,
    copy::{
        file::{self, Content, Cover},
        record::{Dropped, Record, Replayed, Unreadable, VERSION, replay},
    },
    domain::{catalogue::Catalogue, flow::Step, leefgebied::Leefgebied},
    papers::plan::document,
    texts::Texts,
    walk::Walk,
};
use serde_json::{Value, json};
use std::{
    fmt::Write,
    fs,
    sync::LazyLock,
    time::{Duration, Instant},
};

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// A resident who answered everything and changed a lot afterwards.
fn somebody(dice: &mut Dice, catalogue: &Catalogue) -> Walk {
    let mut walk = random_start(dice, catalogue);
    while let Some(step) = walk.next(catalogue, today()) {
        let replies = replies(asked(catalogue, &step), &step, today());
        reply(&mut walk, catalogue, &step, Some(dice.pick(&replies).clone()));
    }
    for _ in 0..dice.throw(12) {
        stories::change_something(&mut walk, catalogue, dice);
    }
    walk
}

/// The file of a walk.
fn file(walk: &Walk, catalogue: &Catalogue) -> String {
    let advice = walk.assess(catalogue, today());
    let document = document(walk, catalogue, &advice, &TEXTS, today());
    file::readable(&document, &Record::of(walk, catalogue, today()))
}

/// The record in a file that is open.
fn opened(file: &[u8]) -> Result<Record, Unreadable> {
    match file::read(file)? {
        Content::Open(record) => Ok(record),
        Content::Sealed(_) => Err(Unreadable::NoRecord),
    }
}

fn again(record: &Record) -> Replayed {
    replay(&record.entries, catalogue("haarlem"), today())
}

#[test]
fn what_a_file_holds_comes_back() {
    let mut dice = Dice::new(1);
    for round in 0..60 {
        let catalogue = dice.pick(catalogues());
        let walk = somebody(&mut dice, catalogue);
        let page = file(&walk, catalogue);
        let record = opened(page.as_bytes()).unwrap();
        let replayed = replay(&record.entries, catalogue, today());
        assert_eq!(replayed.dropped, [], "{round}");
        assert_eq!(replayed.walk, walk, "{round}");
        assert_eq!(record.version, VERSION);
        assert_eq!(file::read_opened(&file::padded(&page)), Ok(record));
    }
}

/// Whatever a resident wrote, the file is a page without anything that runs, and with one record.
#[test]
fn what_somebody_wrote_is_never_code_in_a_copy() {
    let catalogue = catalogue("haarlem");
    let mut checked = 0;
    for payload in [
        "</pre><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img src onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<base href=//evil.example><a id=app>",
        "]]>--><!--",
        "javascript:alert(1)",
        "\" onload=\"alert(1)\" id=\"samenwijzer-copy\">{",
        "' autofocus onfocus=alert(1) '",
        "&lt;script&gt; &#60;script&#62;",
        "\u{0}<\u{0}script>",
        "eyJ.a.b.c.d",
    ] {
        let mut walk = Walk::default();
        walk.live_in("haarlem");
        walk.start(stories::PATHS[0]);
        walk.choose_topics(vec![Leefgebied::Geld]);
        walk.tell(payload.to_owned());
        walk.edit("costs", payload.to_owned());
        walk.share("costs", true);
        walk.introduce(samenwijzer::walk::Person {
            name: payload.to_owned(),
            contact: payload.to_owned(),
            words: payload.to_owned(),
        });
        let page = file(&walk, catalogue);
        let lower = page.to_lowercase();
        // The tags of the page itself are known: nothing else may open one.
        let known = [
            "!doctype",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "h1",
            "h2",
            "p",
            "ul",
            "li",
            "div",
            "footer",
            "pre",
            "blockquote",
            "/",
        ];
        for (place, _) in lower.match_indices('<') {
            let rest = &lower[place + 1..];
            assert!(
                known.iter().any(|tag| rest.starts_with(tag)),
                "{}",
                &rest[..20.min(rest.len())]
            );
        }
        assert!(!lower.contains("<script") && lower.matches("<pre ").count() == 1, "{payload}");
        let record = opened(page.as_bytes()).unwrap();
        assert_eq!(replay(&record.entries, catalogue, today()).walk, walk, "{payload}");
        let cover = Cover { title: payload.to_owned(), lines: vec![payload.to_owned()] };
        let sealed = file::sealed(&cover, "eyJh.YWJj.ZGVm.Z2hp.amts");
        assert_eq!(
            file::read(sealed.as_bytes()),
            Ok(Content::Sealed("eyJh.YWJj.ZGVm.Z2hp.amts".into()))
        );
        assert!(!sealed.contains("<script"));
        checked += 1;
    }
    println!("payloads in a copy: {checked}");
}

/// A record with these entries.
fn with(entries: &Value) -> String {
    json!({"format": "samenwijzer-copy", "version": VERSION, "entries": entries}).to_string()
}

#[test]
fn files_that_are_no_copy_are_refused() {
    let valid = file(&somebody(&mut Dice::new(5), catalogue("haarlem")), catalogue("haarlem"));
    let record = with(&json!([]));
    let version = format!("\"version\":{VERSION}");
    let utf16: Vec<u8> = record.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let deep =
        |depth: usize| with(&json!(0)).replace('0', &("[".repeat(depth) + &"]".repeat(depth)));
    let no: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("one byte", vec![b'{']),
        ("one other byte", vec![0xff]),
        ("only the mark", b"<pre hidden id=\"samenwijzer-copy\">".to_vec()),
        ("only the format", br#"{"format":"samenwijzer-copy"}"#.to_vec()),
        ("no version", record.replace(&version, "\"version\":null").into()),
        ("version 0", record.replace(&version, "\"version\":0").into()),
        ("version -1", record.replace(&version, "\"version\":-1").into()),
        ("version 2^32", record.replace(&version, "\"version\":4294967296").into()),
        ("version as text", record.replace(&version, "\"version\":\"1\"").into()),
        ("number 1e400", record.replace(&version, "\"version\":1e400").into()),
        ("other format", record.replace("samenwijzer-copy", "something-else").into()),
        ("two pages in one", (valid.clone() + &valid).into()),
        ("two records in one", (record.clone() + &record).into()),
        ("garbage after a record", (record.clone() + "x").into()),
        ("UTF-16", [&[0xff, 0xfe], utf16.as_slice()].concat()),
        (
            "not UTF-8",
            valid
                .replace("samenwijzer-copy\">\n{", "samenwijzer-copy\">\n{\u{1}")
                .bytes()
                .map(|b| if b == 1 { 0xc3 } else { b })
                .collect(),
        ),
        ("depth 129", deep(129).into()),
        ("depth 100,000", deep(100_000).into()),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("a zip file", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec()),
        ("another page", b"<!doctype html><title>x</title><p>x".to_vec()),
        ("an age file", b"age-encryption.org/v1\n-> scrypt 8c8 23\nAAAA\n--- BBBB\n".to_vec()),
        ("a list", b"[]".to_vec()),
        ("four parts", b"a.b.c.d".to_vec()),
        ("six parts", b"a.b.c.d.e.f".to_vec()),
        (
            "lone surrogate",
            with(&json!([{"do": "tell", "text": "#"}])).replace('#', "\\ud800").into(),
        ),
    ];
    for (name, bytes) in &no {
        assert_eq!(opened(bytes), Err(Unreadable::NoRecord), "{name}");
    }
    let many = with(&Value::Array(vec![json!({}); 5_001]));
    let large: Vec<(&str, Vec<u8>)> = vec![
        ("1 MiB and one byte", vec![b' '; (1 << 20) + 1]),
        (
            "a million answers",
            record.replace("[]", &format!("[{}{{}}]", "{},".repeat(1_000_000))).into(),
        ),
        ("too many entries", many.into()),
    ];
    for (name, bytes) in &large {
        assert_eq!(opened(bytes), Err(Unreadable::TooLarge), "{name}");
    }
    println!("files that are no copy: {}", no.len() + large.len());
}

#[test]
fn harmless_differences_are_read() {
    let walk = somebody(&mut Dice::new(5), catalogue("haarlem"));
    let page = file(&walk, catalogue("haarlem"));
    for (name, other) in [
        ("a mark at the start", format!("\u{feff}{page}")),
        ("other line ends", page.replace('\n', "\r\n")),
        ("words after the end", format!("{page}<!-- made by a mail program -->")),
        ("an attribute that was written out", page.replace("pre hidden ", "pre hidden=\"\" ")),
        ("only the record", Record::of(&walk, catalogue("haarlem"), today()).write()),
        (
            "a field of a newer version",
            page.replace("{\"format\"", "{\"new\":[1.5,null],\"format\""),
        ),
    ] {
        assert_eq!(again(&opened(other.as_bytes()).unwrap()).walk, walk, "{name}");
    }
}

/// Fails unless exactly this is left out of a record with this entry, and the rest comes along.
fn check(name: &str, entry: &Value, expected: Dropped) {
    let story = json!({"do": "tell", "text": "verhaal"});
    let topics = json!({"do": "choose_topics", "topics": ["GELD"]});
    let start = json!({"do": "start", "path": "vraag"});
    let text = with(&json!([start, topics, entry, story]));
    let replayed = again(&opened(text.as_bytes()).unwrap());
    assert_eq!(replayed.dropped, [expected], "{name}");
    assert_eq!(replayed.walk.story(), "verhaal", "{name}");
}

/// What does not exist is named, and the rest comes along.
#[test]
fn what_no_longer_exists_is_named() {
    let step = |question: &str, topic| Step { question: question.to_owned(), topic };
    let answer = |question: &str, answers: Value| json!({"do": "answer", "question": question, "answers": answers});
    let text = |text: &str| text.to_owned();
    check("a newer kind", &json!({"do": "kring", "wie": []}), Dropped::Unknown(text("kring")));
    check("no kind", &json!({"text": "x"}), Dropped::Unknown(String::new()));
    check("no object", &json!(7), Dropped::Unknown(String::new()));
    check("a kind of JavaScript", &json!({"do": "__proto__"}), Dropped::Unknown(text("__proto__")));
    check(
        "a place",
        &json!({"do": "live_in", "municipality": "atlantis"}),
        Dropped::Place(text("atlantis")),
    );
    check("a path", &json!({"do": "start", "path": "../../x"}), Dropped::Topic(text("../../x")));
    check(
        "a topic",
        &json!({"do": "choose_topics", "topics": ["GELD", "ZWEMMEN"]}),
        Dropped::Topic(text("ZWEMMEN")),
    );
    check(
        "a question",
        &answer("zwemmen", json!({"geweld": "nee"})),
        Dropped::Question(text("zwemmen")),
    );
    check(
        "without its topic",
        &answer("gaat", json!({"domein.GELD": "N"})),
        Dropped::Question(text("gaat")),
    );
    let rol = step("rol-vraag", None);
    check("an option", &answer("rol-vraag", json!({"rol": "kind"})), Dropped::Answer(rol.clone()));
    check(
        "an option not offered",
        &answer("rol-vraag", json!({"rol": "mantelzorger"})),
        Dropped::Answer(rol.clone()),
    );
    check("option -1", &answer("rol-vraag", json!({"rol": -1})), Dropped::Answer(rol.clone()));
    check(
        "option 2^32",
        &answer("rol-vraag", json!({"rol": "4294967296"})),
        Dropped::Answer(rol.clone()),
    );
    check(
        "a fact of another question",
        &answer("rol-vraag", json!({"geweld": "nee"})),
        Dropped::Answer(rol.clone()),
    );
    check(
        "a fact that is none",
        &answer("rol-vraag", json!({"constructor": "nee"})),
        Dropped::Answer(rol.clone()),
    );
    check(
        "no answers",
        &json!({"do": "answer", "question": "rol-vraag"}),
        Dropped::Answer(rol.clone()),
    );
    check(
        "words where none are asked",
        &json!({"do": "say", "question": "rol-vraag", "text": "x"}),
        Dropped::Answer(rol),
    );
    check(
        "a date that is none",
        &answer("besluit-datum", json!({"besluit": "2025-02-29"})),
        Dropped::Answer(step("besluit-datum", None)),
    );
    check(
        "for another situation",
        &answer("maandenTot18", json!({"maandenTot18": "3"})),
        Dropped::NoLongerCounts(step("maandenTot18", None)),
    );
    check(
        "for another topic",
        &json!({"do": "answer", "question": "gaat", "topic": "WERK", "answers": {"domein.WERK": "N"}}),
        Dropped::NoLongerCounts(step("gaat", Some(Leefgebied::Werk))),
    );
}

/// The same for what was chosen in the advice and the plan.
#[test]
fn what_no_longer_exists_in_the_plan_is_named() {
    let text = |text: &str| text.to_owned();
    check(
        "a suggestion",
        &json!({"do": "decide", "suggestion": "C999", "decision": "doing"}),
        Dropped::Suggestion(text("C999")),
    );
    check(
        "a decision",
        &json!({"do": "decide", "suggestion": "C03", "decision": "maybe"}),
        Dropped::Plan,
    );
    check("a line", &json!({"do": "edit", "line": "xyz", "text": "x"}), Dropped::Plan);
    check(
        "words of no question",
        &json!({"do": "edit", "line": "words-xyz-", "text": "x"}),
        Dropped::Plan,
    );
    check(
        "sharing maybe",
        &json!({"do": "share", "line": "story", "shared": "yes"}),
        Dropped::Plan,
    );
    check("a part", &json!({"do": "add", "part": "z", "text": "x"}), Dropped::Plan);
    check("an addressee", &json!({"do": "address", "to": "buren"}), Dropped::Plan);
    check("a long text", &json!({"do": "tell", "text": "x".repeat(4_001)}), Dropped::Text);
    check(
        "a danger that is none",
        &json!({"do": "warn", "answers": {"gevaarNu": "misschien"}}),
        Dropped::Text,
    );
    check("an area", &json!({"do": "aim", "area": "tuin"}), Dropped::Plan);
    check("half an aim", &json!({"do": "aim", "area": "wonen", "goal": "x"}), Dropped::Text);
    check(
        "an offer that is gone",
        &json!({"do": "offer", "picked": ["mensen"], "chosen": ["vliegen"], "text": ""}),
        Dropped::Plan,
    );
    check("no offer", &json!({"do": "offer", "picked": "mensen"}), Dropped::Text);
    check("half a visit", &json!({"do": "visit", "matter": "x"}), Dropped::Text);
    check(
        "a line about no area",
        &json!({"do": "edit", "line": "future-tuin", "text": "x"}),
        Dropped::Plan,
    );
    check(
        "a line about no offer",
        &json!({"do": "edit", "line": "offer-vliegen", "text": "x"}),
        Dropped::Plan,
    );
    check("half a person", &json!({"do": "introduce", "name": "Ada"}), Dropped::Text);
}

/// Answers that each can be given and cannot go together: the last one counts, as with typing.
#[test]
fn answers_that_contradict_each_other_leave_one_answer() {
    let entries = json!([
        {"do": "start", "path": "vraag"},
        {"do": "choose_topics", "topics": ["GELD", "GELD", "WONEN"]},
        {"do": "answer", "question": "gaat", "topic": "GELD", "answers": {"domein.GELD": "G"}},
        {"do": "answer", "question": "gaat", "topic": "GELD", "answers": {"domein.GELD": "X"}},
        {"do": "answer", "question": "rol-vraag", "answers": {"rol": "ouder"}},
        {"do": "start", "path": "jong"},
    ]);
    let replayed = again(&opened(with(&entries).as_bytes()).unwrap());
    let known: Vec<String> = replayed
        .walk
        .facts()
        .iter()
        .map(|a| a.fact().key() + "=" + &a.spelled().concat())
        .collect();
    assert_eq!(
        known,
        ["domein.GELD=X", "gekozen.GELD=ja", "gekozen.WONEN=ja", "rol=zelf", "voorop=GELD"]
    );
    assert_eq!(replayed.walk.topics(), [Leefgebied::Geld, Leefgebied::Wonen]);
    assert_eq!(
        replayed.dropped,
        [Dropped::NoLongerCounts(Step { question: "rol-vraag".into(), topic: None })]
    );
    // Of a name that is there twice, every reader of JSON takes the last.
    let twice =
        with(&json!([{"do": "tell", "text": "x"}])).replace("\"text\"", "\"text\":\"y\",\"text\"");
    assert_eq!(again(&opened(twice.as_bytes()).unwrap()).walk.story(), "x");
}

/// Every version that was ever written can still be read: there is a file of each.
#[test]
fn files_of_every_version_are_read() {
    let read = |version: u32| {
        let path = format!("tests/data/copy/version-{version}.html");
        let file = fs::read(&path).unwrap_or_else(|_| panic!("there is no {path}"));
        opened(&file).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    for version in 1..=VERSION {
        let record = read(version);
        assert_eq!(record.version, version);
        let replayed = again(&record);
        // What was dropped since is part of the story of the content; the words of the resident stay.
        assert_eq!(replayed.walk.story(), "Ik slaap slecht <en> \"meer\" & é");
        assert!(replayed.walk.facts().iter().count() >= 10, "{:?}", replayed.walk.facts());
        assert!(replayed.walk.decisions().len() == 2 && replayed.walk.person().name == "Annie");
    }
    assert!(!fs::exists(format!("tests/data/copy/version-{}.html", VERSION + 1)).unwrap());
}

/// A newer version says that it is newer, and what is known of it is read.
#[test]
fn a_newer_version_is_read_as_far_as_it_is_known() {
    let text = with(&json!([{"do": "new"}, {"do": "tell", "text": "x"}]))
        .replace(&format!("\"version\":{VERSION}"), "\"version\":255");
    let record = opened(text.as_bytes()).unwrap();
    assert_eq!(record.version, 255);
    let replayed = again(&record);
    assert_eq!((replayed.walk.story(), replayed.dropped.len()), ("x", 1));
}

#[test]
fn records_fit_the_schema_and_nothing_else_does() {
    let schema = fs::read_to_string("schemas/copy.schema.json").unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let mut dice = Dice::new(9);
    for _ in 0..100 {
        let catalogue = dice.pick(catalogues());
        let written = Record::of(&somebody(&mut dice, catalogue), catalogue, today()).write();
        let value: Value = serde_json::from_str(&written).unwrap();
        let errors: Vec<String> = schema.iter_errors(&value).map(|e| e.to_string()).collect();
        assert_eq!(errors, [""; 0], "{written}");
    }
    for wrong in [
        json!({}),
        json!({"format": "samenwijzer-copy", "version": 0, "content": "", "place": "", "entries": []}),
        json!({"format": "samenwijzer-copy", "version": 1, "content": "", "place": "", "entries": [{"do": "answer"}]}),
        json!({"format": "samenwijzer-copy", "version": 1, "content": "", "place": "", "entries": [{"do": "add", "part": "z", "text": ""}]}),
    ] {
        assert!(!schema.is_valid(&wrong), "{wrong}");
    }
}

/// Reads a file as the app does, and looks at what comes of it.
fn bring_in(bytes: &[u8], look_closely: bool) -> bool {
    let Ok(record) = opened(bytes) else { return false };
    let catalogue = catalogue("haarlem");
    let replayed = replay(&record.entries, catalogue, today());
    if look_closely {
        let page = file(&replayed.walk, catalogue);
        let second = replay(&opened(page.as_bytes()).unwrap().entries, catalogue, today());
        assert_eq!(second.dropped, []);
        // Changes to lines that are not in the plan are not written again.
        let written = |walk: &Walk| Record::of(walk, catalogue, today());
        assert_eq!(written(&second.walk), written(&replayed.walk));
    }
    true
}

#[test]
fn truncated_at_every_length_and_with_every_bit_flipped() {
    let page = file(&somebody(&mut Dice::new(11), catalogue("haarlem")), catalogue("haarlem"));
    let record = opened(page.as_bytes()).unwrap();
    let start = page.find("<pre").unwrap();
    let mut read = 0;
    for length in 0..page.len() {
        let found = opened(&page.as_bytes()[..length]);
        // Once its element is whole, what comes after it does not matter.
        assert!(found.as_ref().map_or(true, |found| *found == record), "{length}");
        assert!(length > start || found.is_err(), "{length}");
        read += usize::from(found.is_ok());
    }
    let mut bytes = page.clone().into_bytes();
    let mut flipped = 0;
    for place in start..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            flipped += usize::from(bring_in(&bytes, false));
            bytes[place] ^= 1 << bit;
        }
    }
    println!(
        "lengths {} (read {read}), bits {} (read {flipped})",
        page.len(),
        (page.len() - start) * 8
    );
    assert!(read > 0 && flipped > 0);
}

/// A value somewhere in a record.
fn somewhere<'a>(value: &'a mut Value, dice: &mut Dice) -> &'a mut Value {
    let inside = match value {
        Value::Array(list) => list.len(),
        Value::Object(fields) => fields.len(),
        _ => 0,
    };
    if inside == 0 || dice.throw(6) == 0 {
        return value;
    }
    let place = dice.throw(inside);
    match value {
        Value::Array(list) => somewhere(&mut list[place], dice),
        Value::Object(fields) => somewhere(fields.values_mut().nth(place).unwrap(), dice),
        other => other,
    }
}

/// Changes a record at one place, so that it stays JSON.
fn edited(record: &str, dice: &mut Dice) -> String {
    let mut value: Value = serde_json::from_str(record).unwrap();
    for _ in 0..=dice.throw(3) {
        let other = somewhere(&mut value.clone(), dice).clone();
        let place = somewhere(&mut value["entries"], dice);
        *place = match dice.throw(9) {
            0 => Value::Null,
            1 => json!(-1),
            2 => json!(4_294_967_296_u64),
            3 => json!([[[[[[[[[[]]]]]]]]]]),
            4 => json!({"do": "answer", "question": "veilig", "answers": {"geweld": "nu-of-bang"}}),
            5 => json!(*dice.pick(&stories::WORDS)),
            6 => json!(["GELD", "GELD", 7]),
            _ => other,
        };
    }
    value.to_string()
}

/// A file that differs from a valid one.
fn changed(files: &[(String, String)], dice: &mut Dice) -> Vec<u8> {
    let (page, record) = dice.pick(files);
    let mut bytes = page.clone().into_bytes();
    let start = page.find("<pre").unwrap();
    match dice.throw(6) {
        0 => {
            for _ in 0..=dice.throw(8) {
                let place = start + dice.throw(bytes.len() - start);
                bytes[place] ^= 1 << dice.throw(8);
            }
        }
        1 => bytes.truncate(dice.throw(bytes.len())),
        2 => {
            let other = dice.pick(files).0.as_bytes();
            let (from, length) = (dice.throw(other.len()), dice.throw(400));
            let piece: Vec<u8> = other[from..].iter().copied().take(length).collect();
            let place = start + dice.throw(bytes.len() - start);
            let end = (place + dice.throw(400)).min(bytes.len());
            bytes.splice(place..end, piece);
        }
        _ => bytes = edited(record, dice).into_bytes(),
    }
    bytes
}

/// The most memory that this process had, in KiB.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.map_or_else(
        || "unknown".to_owned(),
        |line| line.split_whitespace().skip(1).collect::<Vec<_>>().join(" "),
    )
}

#[test]
fn changed_files_are_read_or_refused_in_bounded_time() {
    let full = std::env::var("FULL").is_ok_and(|full| full == "1");
    let count: u64 = if full { 10_000_000 } else { 60_000 };
    let mut dice = Dice::new(2026);
    let catalogue = catalogue("haarlem");
    let files: Vec<(String, String)> = (0..20)
        .map(|_| somebody(&mut dice, catalogue))
        .map(|walk| (file(&walk, catalogue), Record::of(&walk, catalogue, today()).write()))
        .collect();
    let run = |half: u64| {
        let (mut read, mut slowest) = (0_u64, Duration::ZERO);
        let mut dice = Dice::new(77 + half);
        for number in 0..count / 2 {
            let bytes = changed(&files, &mut dice);
            let begin = Instant::now();
            read += u64::from(bring_in(&bytes, number % 256 == 0));
            slowest = slowest.max(begin.elapsed());
        }
        (read, slowest)
    };
    let begin = Instant::now();
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| run(0));
        let other = run(1);
        (one.join().unwrap(), other)
    });
    let (read, slowest) = (one.0 + other.0, one.1.max(other.1));
    let mut report = String::new();
    let _ = write!(report, "changed files {count}, read {read}, slowest {slowest:?}, ");
    let _ = write!(report, "all {:?}, peak of memory {}", begin.elapsed(), peak());
    println!("{report}");
    assert!(read > count / 10 && read < count, "{report}");
    assert!(slowest < Duration::from_secs(5), "{report}");
}
