//! What others write on the device of a resident: the carer, two people apart, and the people of one household. Nobody
//! sees more than the other shows, and where danger holds there is nothing to see.

use crate::stories::{catalogue, today};
use samenwijzer::{
    content::files,
    copy::record::{Dropped, Record, replay},
    domain::{
        answer::Answer, assessment::Why, catalogue::Catalogue, fact::Fact, leefgebied::Leefgebied,
        question::Path,
    },
    papers::{
        carer::{half_page, lines},
        conversation, household,
        plan::document,
    },
    texts::Texts,
    walk::{
        TogetherChange, Walk,
        carer::{self, ANSWERS, APART, Answers, Apart, Carer},
        change::{LaterChange, Verb},
        household::{LINES, Line, MOST, Member, Reader},
    },
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::LazyLock};

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// Danger of every kind that keeps away what is not right then.
const DANGERS: [(&str, &str); 9] = [
    ("gevaarNu", "ja"),
    ("suicide", "plan-of-nu"),
    ("geweld", "nu-of-bang"),
    ("kindOnveilig", "ja"),
    ("ouderMisbruik", "ja"),
    ("seksueelGeweld", "ja"),
    ("medischSpoed", "ja"),
    ("geldMisbruik", "ja"),
    ("gevaarVan", "dwingt"),
];

fn read(key: &str, value: &str) -> Answer {
    Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
}

fn walk_with(answers: &[(&str, &str)]) -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.confirm(answers.iter().map(|(key, value)| read(key, value)).collect());
    walk
}

/// A carer, and what they wrote.
fn carer(load: &str) -> Carer {
    Carer {
        load: load.to_owned(),
        heavy: "de nachten".to_owned(),
        can: "koken".to_owned(),
        cannot: "tillen".to_owned(),
        air: "een avond vrij".to_owned(),
        ..Carer::default()
    }
}

const WRITTEN: [&str; 4] = ["de nachten", "koken", "tillen", "een avond vrij"];

/// Everything that the resident can take along, as text.
fn papers(walk: &Walk, catalogue: &Catalogue) -> Vec<String> {
    let advice = walk.assess(catalogue, today());
    let plan = document(walk, catalogue, &advice, &TEXTS, today());
    let copy = household::with_members(plan.clone(), walk, catalogue, &TEXTS, today());
    let talk = conversation::sheet(walk, catalogue, &TEXTS, today());
    let of = |reader| household::sheet(walk, catalogue, &TEXTS, today(), reader);
    let sheets = [Reader::Home, Reader::Desk].into_iter().filter_map(of);
    let all = [plan, copy, talk].into_iter().chain(sheets);
    all.flat_map(|one| [one.as_text(), one.as_html(), one.as_sheets()]).collect()
}

fn again(walk: &Walk, catalogue: &Catalogue) -> Walk {
    let record = Record::read(&Record::of(walk, catalogue, today()).write()).unwrap();
    let replayed = replay(&record.entries, catalogue, today());
    assert_eq!(replayed.dropped, []);
    replayed.walk
}

#[test]
fn what_a_carer_writes_is_in_the_plan_only_when_he_wants_that() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[]);
    let before = papers(&walk, catalogue);
    let advice = walk.assess(catalogue, today());
    walk.care(carer("zwaar"));
    assert_eq!(papers(&walk, catalogue), before, "it is in the plan without his choice");
    assert_eq!(walk.assess(catalogue, today()), advice, "the result shows what he said");
    walk.care(Carer { is_joined: true, ..carer("zwaar") });
    let advice = walk.assess(catalogue, today());
    let plan = document(&walk, catalogue, &advice, &TEXTS, today());
    let part = plan.sections.iter().find(|part| part.letter == Some("d")).unwrap();
    assert_eq!(part.lines, lines(walk.carer(), &TEXTS), "{:?}", part.lines);
    assert_eq!(part.lines.len(), 5);
    for words in WRITTEN.into_iter().chain(["Het gaat niet goed"]) {
        assert!(plan.as_text().contains(words) && plan.as_html().contains(words), "{words}");
    }
    assert_eq!(again(&walk, catalogue), walk);
}

#[test]
fn his_half_page_holds_all_that_he_wrote() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[]);
    walk.care(carer("kan-niet-meer"));
    let page = half_page(&walk, catalogue, &TEXTS, today()).as_text();
    for words in WRITTEN.into_iter().chain(["Zo kan het niet langer"]) {
        assert!(page.contains(words), "{words}: {page}");
    }
}

/// The suggestions for a carer, by id.
fn relief(walk: &mut Walk, catalogue: &Catalogue, carer: Carer) -> Vec<String> {
    walk.care(carer);
    carer::relief(walk, catalogue, today()).iter().map(|found| found.id.to_string()).collect()
}

#[test]
fn when_it_is_too_heavy_what_gives_air_goes_first_with_its_reason() {
    let catalogue = catalogue("haarlem");
    let told = [("netwerk", "ja"), ("domein.GELD", "N"), ("domein.MZ", "N")];
    let mut walk = walk_with(&told);
    assert_eq!(relief(&mut walk, catalogue, Carer::default()), [""; 0]);
    for load in ["zwaar", "kan-niet-meer"] {
        let found = relief(&mut walk, catalogue, carer(load));
        assert_eq!(found[0], "C59", "{load}: {found:?}");
        assert!(found[1..3].contains(&"C39".to_owned()), "{load}: {found:?}");
        assert!(found.contains(&"C26".to_owned()), "{load}: {found:?}");
        assert!(found.contains(&"C88".to_owned()), "{load}: {found:?}");
        // The person's own answers are no reason that their carer reads.
        let reasons = carer::relief(&walk, catalogue, today());
        let quoted = reasons.iter().flat_map(|one| &one.because).map(|said| said.fact().key());
        let quoted: BTreeSet<String> = quoted.collect();
        assert_eq!(quoted, ["domein.MZ".to_owned()].into(), "{load}");
        assert!(reasons.iter().all(|one| !one.because.is_empty()));
    }
    let fine = relief(&mut walk, catalogue, carer("goed"));
    assert_eq!(fine, [""; 0], "who can keep it up is not told to get help");
}

/// Noor (15): school and the CJG, and never more tasks.
#[test]
fn a_young_carer_is_not_asked_to_do_more() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[("netwerk", "ja")]);
    let young = Carer { is_young: true, ..carer("kan-niet-meer") };
    let found = relief(&mut walk, catalogue, young);
    for more in ["C21", "C22", "C23", "C25", "C26", "C43"] {
        assert!(!found.contains(&more.to_owned()), "{more}: {found:?}");
    }
    for help in ["C59", "C60", "C61"] {
        assert!(found.contains(&help.to_owned()), "{help}: {found:?}");
    }
}

/// Every pair of answers to a question, with the other questions left open or answered alike.
#[test]
fn two_people_see_only_where_they_differ() {
    let catalogue = catalogue("haarlem");
    let all: Vec<Option<u8>> = (0..ANSWERS).map(Some).chain([None]).collect();
    let mut pairs = 0;
    for place in 0..APART.len() {
        for (one, other) in all.iter().flat_map(|one| all.iter().map(move |other| (*one, *other))) {
            let mut first: Answers = [Some(1); APART.len()];
            let mut second = first;
            (first[place], second[place]) = (one, other);
            let mut walk = walk_with(&[]);
            walk.answer_apart(first);
            // Half-way nothing of it is in a file.
            assert_eq!(again(&walk, catalogue).apart(), &Apart::Nobody);
            walk.answer_apart(second);
            let expected = if one.is_some() && other.is_some() && one != other {
                vec![APART[place].to_owned()]
            } else {
                Vec::new()
            };
            assert_eq!(walk.apart(), &Apart::Both(expected), "{one:?} {other:?}");
            // What is left does not say who answered what.
            let mut turned = walk_with(&[]);
            turned.answer_apart(second);
            turned.answer_apart(first);
            assert_eq!(turned, walk);
            assert_eq!(again(&walk, catalogue), walk);
            pairs += 1;
        }
    }
    println!("apart: {pairs} pairs of answers");
}

/// A member with a line for every way to share, each with words of its own.
fn member(name: &str) -> Member {
    let line = |at_home, at_desk| Line {
        words: format!("{name} thuis {at_home} loket {at_desk}."),
        at_home,
        at_desk,
    };
    Member {
        name: name.to_owned(),
        lines: [
            line(false, false),
            line(true, false),
            line(false, true),
            line(true, true),
            Line::default(),
        ],
    }
}

fn household(walk: &mut Walk) {
    for name in ["Ada", "Bo"] {
        walk.add_member(member(name));
    }
    walk.keep_overview("Tante Cor".to_owned());
}

#[test]
fn nobody_sees_a_line_that_its_owner_does_not_show() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[]);
    household(&mut walk);
    let sheet = |reader| household::sheet(&walk, catalogue, &TEXTS, today(), reader).unwrap();
    for (reader, shown) in [
        (Reader::Home, ["true loket false", "true loket true"].as_slice()),
        (Reader::Desk, ["true loket true"].as_slice()),
    ] {
        let made = sheet(reader);
        for text in [made.as_text(), made.as_sheets()] {
            for name in ["Ada", "Bo"] {
                let seen = text.matches(&format!("{name} thuis ")).count();
                assert_eq!(seen, shown.len(), "{reader:?}: {text}");
                for line in shown {
                    assert!(text.contains(&format!("{name} thuis {line}.")), "{reader:?}: {text}");
                }
            }
            assert!(text.contains("Tante Cor"), "{text}");
        }
    }
    let own = household::own_sheet(&walk.members()[0], catalogue, &TEXTS, today()).as_text();
    assert_eq!(own.matches("loket true").count(), 2, "{own}");
    assert!(!own.contains("loket false") && !own.contains("Bo"), "{own}");
    // A new member shows nothing yet.
    assert!(Member::default().lines.iter().all(|line| !line.at_home && !line.at_desk));
    assert_eq!(again(&walk, catalogue), walk);
}

#[test]
fn the_plan_has_a_page_for_each_and_asks_who_keeps_the_overview() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[]);
    assert!(household::sheet(&walk, catalogue, &TEXTS, today(), Reader::Home).is_none());
    household(&mut walk);
    walk.keep_overview(String::new());
    let made = household::sheet(&walk, catalogue, &TEXTS, today(), Reader::Home).unwrap();
    let page = made.as_sheets();
    let question = format!("<h2>{}</h2><div class=\"ruimte\">", TEXTS.get("household-overview"));
    assert!(page.contains(&question), "{page}");
    assert_eq!(page.matches("<h2>").count(), 3);
    assert!(page.contains("h2~h2{break-before:page}") && !made.as_html().contains("break-before"));
}

/// In danger: not in the plan, the conversation, the copy that can be read, or a sheet.
#[test]
fn where_danger_holds_there_is_nothing_of_it_on_paper() {
    let catalogue = catalogue("haarlem");
    let mut held = BTreeSet::new();
    for danger in DANGERS {
        let mut walk = walk_with(&[danger]);
        let found = walk.assess(catalogue, today()).rules;
        held.extend(found.iter().map(ToString::to_string));
        let before = papers(&walk, catalogue);
        walk.care(Carer { is_joined: true, ..carer("zwaar") });
        household(&mut walk);
        assert!(walk.is_in_danger(catalogue, today()), "{danger:?}");
        assert_eq!(papers(&walk, catalogue), before, "{danger:?}");
    }
    // The same without danger is there, so that this can fail.
    let mut walk = walk_with(&[]);
    walk.care(Carer { is_joined: true, ..carer("zwaar") });
    household(&mut walk);
    let safe = papers(&walk, catalogue).concat();
    assert!(safe.contains("tillen") && safe.contains("Ada thuis true loket true"));
    let rules = catalogue.rules.iter().filter(|rule| rule.hold).map(|rule| rule.id.to_string());
    let untried: Vec<String> = rules.filter(|rule| !held.contains(rule)).collect();
    assert_eq!(untried, [""; 0], "rules that hold and were not tried");
    println!("danger: {} kinds, {} rules", DANGERS.len(), held.len());
}

#[test]
fn members_come_and_go_and_keep_a_name() {
    let mut walk = walk_with(&[]);
    walk.add_member(Member::default());
    assert!(walk.members().is_empty(), "a member without a name");
    for number in 0..=MOST {
        walk.add_member(Member { name: number.to_string(), ..Member::default() });
    }
    assert_eq!(walk.members().len(), MOST);
    walk.change_member(1, Member { name: " ".to_owned(), ..member("Ada") });
    assert_eq!(
        (walk.members()[1].name.as_str(), &walk.members()[1].lines),
        ("1", &member("Ada").lines)
    );
    walk.change_member(99, member("Bo"));
    walk.remove_member(99);
    walk.remove_member(MOST);
    assert_eq!(walk.members().len(), MOST);
    walk.remove_member(1);
    let names: Vec<&str> = walk.members().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names[..2], ["0", "2"]);
    walk.erase_everything();
    assert_eq!(walk, Walk::default());
}

/// Fails unless the entry is left out and named like this.
fn check(entry: &Value, expected: Dropped) {
    let record = json!({"format": "samenwijzer-copy", "version": 1, "content": "", "place": "", "entries": [entry]});
    let record = Record::read(&record.to_string()).unwrap();
    let replayed = replay(&record.entries, catalogue("haarlem"), today());
    assert_eq!(replayed.dropped, [expected], "{entry}");
    assert_eq!(replayed.walk, Walk::default(), "{entry}");
}

#[test]
fn what_cannot_be_in_a_file_is_named() {
    let care = |load: &str, joined: Value| {
        json!({"do": "care", "load": load, "young": false, "joined": joined,
            "heavy": "", "can": "", "cannot": "", "air": ""})
    };
    check(&care("prima", json!(true)), Dropped::Plan);
    check(&care("zwaar", json!("ja")), Dropped::Plan);
    check(&json!({"do": "care", "load": ""}), Dropped::Plan);
    check(&json!({"do": "differ", "about": ["xyz"]}), Dropped::Plan);
    check(&json!({"do": "differ"}), Dropped::Plan);
    check(&json!({"do": "keep_overview"}), Dropped::Text);
    let mut one = json!({"do": "add_member", "member": "Ada", "at_home": ["well"], "at_desk": []});
    check(&one, Dropped::Text);
    for id in LINES {
        one[id] = json!("x");
    }
    one["at_desk"] = json!(["xyz"]);
    check(&one, Dropped::Plan);
    one["at_desk"] = json!([]);
    one["member"] = json!(" ");
    check(&one, Dropped::Plan);
}

#[test]
fn everything_that_is_asked_and_written_has_words() {
    let of = |kind: &str, ids: &[&str], ending: &str| {
        ids.iter().map(|id| format!("{kind}-{id}{ending}")).collect::<Vec<_>>()
    };
    let ids = [
        of("apart", &APART, ""),
        (0..ANSWERS).map(|answer| format!("apart-answer-{answer}")).collect(),
        of("member", &LINES, ""),
        of("member", &LINES, ".line"),
        of("carer", &["heavy", "can", "cannot", "air"], ""),
        of("carer-line", &["load", "heavy", "can", "cannot", "air"], ""),
    ];
    let missing: Vec<String> =
        ids.concat().into_iter().filter(|id| TEXTS.find(id, &[]).is_none()).collect();
    assert_eq!(missing, [""; 0]);
}

/// The age that was told is that of the person they care for, until carers tell their own story.
#[test]
fn what_suits_a_carer_depends_on_his_own_age_and_is_about_caring() {
    let catalogue = catalogue("haarlem");
    let found = |told: &[(&str, &str)]| {
        let mut walk = walk_with(told);
        let found = relief(&mut walk, catalogue, carer("zwaar"));
        for one in carer::relief(&walk, catalogue, today()) {
            let suggestion = catalogue.suggestion(one.id).unwrap();
            let is_about = suggestion.domains.contains(&Leefgebied::Mz);
            let by_caring = matches!(one.why, Why::Need(need) if need.topic() == Leefgebied::Mz)
                || matches!(one.why, Why::Rule(_));
            assert!(is_about || by_caring, "{told:?}: {}", one.id);
        }
        found
    };
    let ages = ["4-11", "12-15", "16-17", "18-20", "23-26", "27-59", "75+"];
    let without = found(&[("domein.GELD", "N")]);
    for age in ages {
        let of_person = found(&[("domein.GELD", "N"), ("leeftijd", age)]);
        assert_eq!(of_person, without, "{age}");
    }
    let own = ages.map(|age| found(&[("rol", "mantelzorger"), ("leeftijd", age)]));
    assert_ne!(own[1], own[6], "a child and somebody of seventy get the same");
}

#[test]
fn who_shares_nothing_has_no_place_in_what_the_municipality_reads() {
    let catalogue = catalogue("haarlem");
    let mut walk = walk_with(&[]);
    walk.add_member(member("Ada"));
    walk.add_member(Member { name: "Bo".to_owned(), ..Member::default() });
    let advice = walk.assess(catalogue, today());
    let plan = document(&walk, catalogue, &advice, &TEXTS, today());
    let count = plan.sections.len();
    let whole = household::with_members(plan, &walk, catalogue, &TEXTS, today());
    assert_eq!(whole.sections.len(), count + 1);
    let text = whole.as_text();
    assert!(text.contains("Ada thuis true loket true") && !text.contains("Bo"), "{text}");
}

#[test]
fn what_is_noted_is_what_was_done() {
    let catalogue = catalogue("haarlem");
    let (mut walk, mut noted) = (walk_with(&[]), walk_with(&[]));
    walk.care(carer("zwaar"));
    walk.add_member(member("Ada"));
    walk.add_member(member("Bo"));
    walk.change_member(0, member("Cor"));
    walk.remove_member(1);
    walk.keep_overview("Cor".to_owned());
    for change in [
        TogetherChange::Care(carer("zwaar")),
        TogetherChange::AddMember(member("Ada")),
        TogetherChange::AddMember(member("Bo")),
        TogetherChange::ChangeMember(0, member("Cor")),
        TogetherChange::RemoveMember(1),
        TogetherChange::KeepOverview("Cor".to_owned()),
    ] {
        let before = noted.clone();
        LaterChange::Together(change.clone()).make(&mut noted, catalogue, today());
        assert_ne!(noted, before, "{change:?}");
    }
    assert_eq!(noted, walk);
}
