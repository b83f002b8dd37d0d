//! What becomes of what was read in own words? Only what a resident confirmed is used, and it is set as if it was ticked
//! on the pages that ask it.

use samenwijzer::{
    content::files,
    domain::{
        catalogue::Catalogue,
        date::{self, Date},
        fact::{Fact, SingleFact},
        flow::Step,
        leefgebied::Leefgebied,
        need::Need,
        question::Path,
        topics::Lexicon,
        words::{Proposal, Reader, Tick, confirmed},
    },
    walk::{
        Helper, Walk,
        change::{Change, Verb},
        own_words::changes,
    },
};
use std::sync::LazyLock;

const MOTHER: &str = "Mijn moeder van 84 vergeet veel en ik slaap slecht";

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| files::catalogue(".", files::OUTSIDE).unwrap());

static READER: LazyLock<Reader> = LazyLock::new(|| {
    let lexicon = Lexicon::compile(&CATALOGUE.words).unwrap();
    Reader::compile(CATALOGUE.own_words.clone(), lexicon).unwrap()
});

fn today() -> Date {
    date::parse("2026-11-30").unwrap()
}

fn read(text: &str) -> Proposal {
    READER.read(text, today())
}

fn on(path: Path) -> Walk {
    let mut walk = Walk::default();
    walk.start(path);
    walk
}

/// The facts of a tick as content names them.
fn keys(tick: &Tick) -> Vec<String> {
    match tick {
        Tick::Topic(topic) => vec![topic.code().to_owned()],
        Tick::Who(_) | Tick::Said(..) => {
            tick.answers().iter().map(|answer| answer.fact().key()).collect()
        }
    }
}

/// The walk after this was written and everything but these facts was left ticked.
fn take(mut walk: Walk, text: &str, unticked: &[&str]) -> Walk {
    let ticks = read(text).ticks(walk.is_helped());
    let is_ticked = |tick: &Tick| !keys(tick).iter().any(|key| unticked.contains(&key.as_str()));
    let ticked: Vec<usize> =
        ticks.iter().enumerate().filter(|(_, tick)| is_ticked(tick)).map(|(at, _)| at).collect();
    for change in changes(&walk, &confirmed(&ticks, &ticked), &CATALOGUE, today()) {
        change.make(&mut walk, &CATALOGUE, today());
    }
    walk
}

/// What is known: `rol=mantelzorger`. What is chosen to talk about is in the topics.
fn known(walk: &Walk) -> Vec<String> {
    let facts = walk.facts().iter().filter(|answer| {
        !matches!(answer.fact(), Fact::Gekozen(_) | Fact::Single(SingleFact::Voorop))
    });
    let mut known: Vec<String> =
        facts.map(|one| format!("{}={}", one.fact().key(), one.spelled().join(","))).collect();
    known.sort();
    known
}

/// The questions until the first about a leefgebied, when all are left open.
fn asked(mut walk: Walk) -> Vec<String> {
    let mut asked = Vec::new();
    while let Some(step) = walk.next(&CATALOGUE, today()).filter(|step| step.topic.is_none()) {
        walk.skip(&step, &CATALOGUE, today());
        asked.push(step.question);
    }
    asked
}

#[test]
fn what_is_confirmed_is_set_as_if_it_was_ticked_and_not_asked_again() {
    let walk = take(on(Path::Vraag), MOTHER, &[]);
    assert_eq!(
        known(&walk),
        [
            "hoofd.vergeten=ja",
            "leeftijd=75+",
            "mz.nacht=ja",
            "relatie=moeder",
            "rol=mantelzorger",
            "vraagVoor=beiden",
        ]
    );
    assert_eq!(walk.path(), Some(Path::Zorg), "the way that asks for this role");
    assert_eq!(walk.topics(), [Leefgebied::Hoofd, Leefgebied::Mz]);
    let asked = asked(walk.clone());
    for told in ["rol-vraag", "rol-zorg", "relatie", "vraagVoor", "leeftijd-zorg"] {
        assert!(!asked.contains(&told.to_owned()), "{told} is asked again: {asked:?}");
    }
    assert!(asked.contains(&"veilig".to_owned()), "{asked:?}");
    // The page of the leefgebied is still asked, with the need ticked.
    let step = Step { question: "gaat".to_owned(), topic: Some(Leefgebied::Hoofd) };
    assert!(!walk.is_done(&step));
    // The page with what was told shows it.
    let done: Vec<String> =
        walk.done(&CATALOGUE, today()).into_iter().map(|step| step.question).collect();
    assert_eq!(done, ["rol-zorg", "relatie", "vraagVoor", "leeftijd-zorg"]);
}

#[test]
fn what_is_unticked_is_never_used() {
    let walk = take(on(Path::Vraag), MOTHER, &["leeftijd", "hoofd.vergeten"]);
    assert_eq!(
        known(&walk),
        ["mz.nacht=ja", "relatie=moeder", "rol=mantelzorger", "vraagVoor=beiden"]
    );
    assert_eq!(walk.topics(), [Leefgebied::Mz]);
    // Each alone.
    for key in ["leeftijd", "vraagVoor", "hoofd.vergeten", "mz.nacht"] {
        let left = known(&take(on(Path::Vraag), MOTHER, &[key]));
        assert!(left.iter().all(|one| !one.starts_with(&format!("{key}="))), "{key}: {left:?}");
        assert_eq!(left.len(), 5, "{key}: {left:?}");
    }
    // Nothing is used before anything is confirmed.
    assert_eq!(changes(&on(Path::Vraag), &[], &CATALOGUE, today()), []);
}

#[test]
fn without_whom_it_is_about_nothing_is_used_that_was_said_of_them() {
    let walk = take(on(Path::Vraag), MOTHER, &["rol"]);
    assert_eq!((known(&walk), walk.topics().len()), (Vec::new(), 0));
}

#[test]
fn the_way_fits_the_role_and_the_age() {
    for (path, text, expected) in [
        (Path::Vraag, "ik heb schulden", Path::Vraag),
        (Path::Zorg, "ik heb schulden", Path::Vraag),
        (Path::Zorg, MOTHER, Path::Zorg),
        (Path::Jong, "ik ben 17 en slaap slecht", Path::Jong),
        (Path::Jong, "ik ben 70 en slaap slecht", Path::Vraag),
        (Path::Jong, MOTHER, Path::Jong),
        (Path::Jong, "mijn zoon van 9 gaat niet naar school", Path::Vraag),
    ] {
        let walk = take(on(path), text, &[]);
        assert_eq!(walk.path(), Some(expected), "{path:?}: {text}");
        let told = asked(walk.clone());
        assert!(told.iter().all(|id| !id.starts_with("rol-")), "{text}: {told:?}");
    }
    // An age that does not go with who it is, is not proposed.
    let walk = take(on(Path::Zorg), "mijn opa van 12 valt steeds", &[]);
    assert_eq!(walk.facts().answer(SingleFact::Leeftijd.into()), None);
    assert!(walk.facts().is(SingleFact::Relatie, "opa"));
}

#[test]
fn danger_is_proposed_where_it_is_asked_and_nowhere_else() {
    for (text, expected) in [
        ("Mijn man slaat mij", &["geweld", "gevaarVan"][..]),
        ("Ik wil niet meer leven", &["suicide", "suicideVan"]),
        ("Ik heb geen eten meer", &["geenEten", "vandaagNiets"]),
        ("iemand pakt mijn geld af", &["geld.misbruik", "geldMisbruik"]),
    ] {
        let proposal = read(text);
        let safety: Vec<String> =
            proposal.about_safety().iter().map(|answer| answer.fact().key()).collect();
        assert_eq!(safety, expected, "{text}");
        assert!(proposal.opens_safety() && !proposal.may_be_shown(), "{text}");
        assert!(proposal.marks(false).is_empty(), "{text}");
        for tick in proposal.ticks(false) {
            for answer in tick.answers() {
                assert!(!answer.fact().is_about_danger(), "{text}: {answer:?}");
            }
        }
        let walk = take(on(Path::Vraag), text, &[]);
        for key in expected {
            let fact = Fact::from_key(key).unwrap();
            assert_eq!(walk.facts().answer(fact), None, "{text}: {key}");
        }
    }
    // Of a need that others may not see, the leefgebied can be chosen.
    let ticks = read("iemand pakt mijn geld af").ticks(false);
    assert!(ticks.contains(&Tick::Topic(Leefgebied::Geld)), "{ticks:?}");
}

#[test]
fn one_answer_is_never_for_two_people() {
    let text = "Mijn moeder vergeet veel en ik heb schulden";
    let proposal = read(text);
    assert!(proposal.tells_of_the_writer_too());
    let walk = take(on(Path::Zorg), text, &[]);
    assert!(!walk.facts().has(Need::from_key("geld.achterstand").unwrap()));
    // For whom help is looked for is then asked; and such words are not marked.
    assert_eq!(walk.facts().answer(SingleFact::VraagVoor.into()), None);
    let marked: Vec<&str> = proposal.marks(false).into_iter().map(|mark| &text[mark]).collect();
    assert!(!marked.contains(&"schulden"), "{marked:?}");
    assert!(!read(MOTHER).tells_of_the_writer_too(), "caring has a place of its own");
    // Nor is a day of theirs.
    let text = "Mijn moeder vergeet veel. Ik moet 4 januari mijn huis uit";
    assert_eq!(take(on(Path::Zorg), text, &[]).facts().date(SingleFact::Ontruiming), None);
}

#[test]
fn who_helps_said_already_about_whom_it_is() {
    let mut helped = Walk::default();
    let volunteer = Helper::default();
    helped.be_helped(&volunteer);
    for (step, answers) in volunteer.answers() {
        helped.answer(&step, answers, &CATALOGUE, today());
    }
    let role = helped.facts().answer(SingleFact::Rol.into()).cloned();
    let own = take(helped.clone(), "ik heb schulden", &[]);
    assert_eq!(own.facts().answer(SingleFact::Rol.into()).cloned(), role);
    assert!(own.facts().has(Need::from_key("geld.achterstand").unwrap()));
    // Of yet another person only what it is about.
    let other = take(helped, MOTHER, &[]);
    assert_eq!(other.facts().answer(SingleFact::Rol.into()).cloned(), role);
    assert!(!other.facts().has(Need::from_key("hoofd.vergeten").unwrap()));
    assert_eq!(other.topics(), [Leefgebied::Hoofd, Leefgebied::Mz]);
}

#[test]
fn a_date_that_was_read_stands_beside_what_it_belongs_to() {
    let walk = take(on(Path::Vraag), "ik moet 4 december mijn huis uit", &[]);
    assert_eq!(walk.facts().date(SingleFact::Ontruiming), date::parse("2026-12-04"));
    let about_home =
        |question: &str| Step { question: question.to_owned(), topic: Some(Leefgebied::Wonen) };
    let page = walk.page_of(&about_home("gaat"), &CATALOGUE, today());
    assert!(page.contains(&about_home("ontruiming-datum")), "{page:?}");
}

#[test]
fn marks_are_apart_and_within_the_text() {
    for text in [MOTHER, "ik heb schulden", "Mijn vader en mijn tante vallen steeds", "é", ""] {
        let mut end = 0;
        for mark in read(text).marks(false) {
            assert!(mark.start >= end && mark.start < mark.end, "{text}: {mark:?}");
            assert!(text.get(mark.clone()).is_some(), "{text}: {mark:?}");
            end = mark.end;
        }
    }
    let marked: Vec<&str> =
        read(MOTHER).marks(false).into_iter().map(|mark| &MOTHER[mark]).collect();
    assert_eq!(marked, ["Mijn moeder", "van 84", "vergeet veel", "slaap slecht"]);
}

/// Everything that is read can be said on the page: to everybody, to the young, and of whomever it is.
#[test]
fn every_line_and_every_trouble_has_a_sentence() {
    let plain = files::texts(".").unwrap();
    for texts in [plain.for_youth(), plain.for_helper(), plain] {
        let who = [("wie", "uw moeder")];
        for role in ["zelf", "ouder", "mantelzorger", "ander", "professional"] {
            assert!(texts.find(&format!("read-who-{role}"), &[]).is_some(), "{role}");
            let other = texts.find(&format!("read-who-{role}-wie"), &who);
            assert_eq!(other.is_some(), role != "zelf", "{role}");
        }
        for whose in ["naaste", "mijzelf", "beiden"] {
            assert!(texts.find(&format!("read-for-{whose}"), &who).is_some(), "{whose}");
        }
        for id in ["two-people", "age", "no-year", "past", "signs", "long"] {
            assert!(
                texts.find(&format!("read-{id}"), &[]).is_some_and(|t| t.ends_with('.')),
                "{id}"
            );
        }
        for id in ["chosen-before", "you-too"] {
            assert!(texts.find(&format!("read-{id}-wie"), &who).is_some(), "{id}");
        }
    }
}

/// A change of the walk comes back after a trap like every other.
#[test]
fn what_was_confirmed_is_made_again() {
    let change = Change::Confirm(
        read(MOTHER).ticks(false).iter().flat_map(Tick::answers).cloned().collect(),
    );
    let mut walk = Walk::default();
    let bytes = change.as_bytes();
    change.make(&mut walk, &CATALOGUE, today());
    assert_eq!(samenwijzer::walk::change::made_again(&bytes, &CATALOGUE, today()), walk);
}
