//! Which questions are asked, in which order, and what stands on one page.

use super::*;
use crate::{content, domain::date};

/// One rule, about debts of a person without a network, and these questions around it.
fn catalogue(questions: &str) -> Catalogue {
    let text = format!(
        r#"{{"rules": [{{"id": "R41", "group": "C", "urgency": "U3", "source": "-",
            "when": {{"all": [{{"need": "geld.achterstand"}}, {{"fact": "netwerk", "is": "niemand"}}]}},
            "routes": [{{"to": "schuld"}}]}}],
          "questions": [{questions}]}}"#
    );
    let packs = [content::Source { name: "pack.json", text: &text }];
    let place = r#"{"id": "buiten", "name": "Buiten"}"#;
    content::parse(&packs, content::Source { name: "buiten.json", text: place }).unwrap()
}

/// A leefgebied, what goes well there, what follows from debts, and what can change nothing.
const QUESTIONS: &str = r#"
    {"id": "gaat", "each_topic": true, "page": "gebied", "ask": "topic",
     "also": [{"topic": "MZ", "when": {"fact": "rol", "is": "mantelzorger"}}]},
    {"id": "haast", "each_topic": true, "page": "gebied", "topics": ["GELD"],
     "ask": {"signs": [{"fact": "geenEten"}]}, "when": {"need": "geld.haast"}},
    {"id": "hoofdvraag", "each_topic": true, "page": "gebied", "ask": {"one": {"fact": "hoofdvraag"}}},
    {"id": "hulp", "each_topic": true, "page": "gebied", "helped": true,
     "ask": {"signs": [{"fact": "helptNiet"}]}},
    {"id": "netwerk", "ask": {"one": {"fact": "netwerk"}}, "when": {"need": "geld.achterstand"}},
    {"id": "duur", "ask": {"one": {"fact": "duur"}}},
    {"id": "talent", "later": true, "ask": "words"}"#;

fn facts(known: &[(&str, &str)]) -> Facts {
    let read = |(key, value): &(&str, &str)| Answer::read(Fact::from_key(key).unwrap(), value);
    known.iter().map(|answer| read(answer).unwrap()).collect()
}

fn today() -> Date {
    date::new(2026, 11, 22).unwrap()
}

const fn walked<'a>(topics: &'a [Leefgebied], done: &'a [Step]) -> Walked<'a> {
    Walked { path: Path::Vraag, topics, done, precise: false }
}

fn step(question: &str, topic: Option<Leefgebied>) -> Step {
    Step { question: question.to_owned(), topic }
}

fn named(steps: &[Step]) -> String {
    let name = |step: &Step| step.question.clone() + step.topic.map_or("", Leefgebied::code);
    steps.iter().map(name).collect::<Vec<_>>().join(" ")
}

/// Walks with these facts known from the start, and gives the steps in the order they are asked.
fn check(known: &[(&str, &str)], topics: &[Leefgebied], expected: &str) {
    let mut done = Vec::new();
    while let Some(step) =
        next(&catalogue(QUESTIONS), &facts(known), walked(topics, &done), today())
    {
        done.push(step);
    }
    assert_eq!(named(&done), expected, "{known:?}");
}

#[test]
fn a_question_that_can_change_nothing_is_not_asked() {
    check(&[], &[], "");
    check(&[("geld.achterstand", "ja")], &[], "netwerk");
    check(&[("geld.achterstand", "ja"), ("netwerk", "ja")], &[], "");
}

/// In danger other topics change nothing in the advice, and were not asked about although they had been
/// chosen: they were missing from the plan.
#[test]
fn every_chosen_topic_is_asked_about() {
    check(&[], &[Leefgebied::Wonen, Leefgebied::Geld], "gaatWONEN gaatGELD");
}

#[test]
fn what_only_makes_it_more_precise_is_asked_on_request() {
    let asked = |precise| {
        let walked = Walked { precise, ..walked(&[], &[]) };
        next(&catalogue(QUESTIONS), &Facts::default(), walked, today())
    };
    assert_eq!(asked(false), None);
    assert_eq!(asked(true), Some(step("talent", None)));
}

#[test]
fn a_carer_is_asked_how_it_goes_for_them_although_they_did_not_choose_that() {
    check(&[("rol", "mantelzorger")], &[Leefgebied::Geld], "gaatGELD gaatMZ");
    check(&[("rol", "mantelzorger")], &[Leefgebied::Mz], "gaatMZ");
    check(&[("rol", "zelf")], &[Leefgebied::Geld], "gaatGELD");
}

/// What stands on the page of a leefgebied when this is known.
fn check_page(known: &[(&str, &str)], topic: Leefgebied, topics: &[Leefgebied], expected: &str) {
    let here = step("gaat", Some(topic));
    let steps = page(&catalogue(QUESTIONS), &facts(known), walked(topics, &[]), today(), &here);
    assert_eq!(named(&steps), expected, "{known:?}");
}

#[test]
fn a_page_unfolds_with_what_is_ticked() {
    let (geld, huis) = (Leefgebied::Geld, Leefgebied::Huis);
    let topics = [geld, huis];
    check_page(&[], geld, &topics, "gaatGELD");
    check_page(&[("geld.haast", "ja")], geld, &topics, "gaatGELD haastGELD");
    check_page(&[("geld.haast", "ja")], huis, &topics, "gaatHUIS");
    check_page(&[("hulpAl.GELD", "ja")], geld, &topics, "gaatGELD hulpGELD");
    check_page(&[("hulpAl.GELD", "nee")], geld, &topics, "gaatGELD");
    check_page(&[("hulpAl.GELD", "ja")], huis, &topics, "gaatHUIS");
    let alone = page(
        &catalogue(QUESTIONS),
        &Facts::default(),
        walked(&topics, &[]),
        today(),
        &step("duur", None),
    );
    assert_eq!(named(&alone), "duur");
}

#[test]
fn what_matters_most_is_asked_only_of_the_heaviest_leefgebied_with_several_needs() {
    let (huis, mee) = (Leefgebied::Huis, Leefgebied::Mee);
    let topics = [huis, mee];
    let one = [("huis.koken", "ja")];
    check_page(&one, huis, &topics, "gaatHUIS");
    let both = [("huis.koken", "ja"), ("huis.was", "ja"), ("mee.auto", "ja"), ("mee.club", "ja")];
    check_page(&both, huis, &topics, "gaatHUIS hoofdvraagHUIS");
    check_page(&both, mee, &topics, "gaatMEE");
    let heavier = [both.as_slice(), &[("domein.MEE", "X")]].concat();
    check_page(&heavier, mee, &topics, "gaatMEE hoofdvraagMEE");
}

/// In danger residents were not asked whether they have a carer, and so never how that carer keeps going,
/// although that is in the plan and changes the advice.
#[test]
fn what_decides_about_another_question_is_asked() {
    let questions = |path: &str| {
        catalogue(&format!(
            r#"{{"id": "mz", "ask": {{"one": {{"fact": "mz"}}}}}},
               {{"id": "netwerk", "path": "{path}", "ask": {{"one": {{"fact": "netwerk"}}}},
                 "when": {{"fact": "mz", "given": true}}}}"#
        ))
    };
    let known = facts(&[("geld.achterstand", "ja")]);
    let asked = |catalogue: &Catalogue, path| {
        next(catalogue, &known, Walked { path, ..walked(&[], &[]) }, today())
            .map(|step| step.question)
    };
    assert_eq!(asked(&questions("vraag"), Path::Vraag).as_deref(), Some("mz"));
    // Only where that question belongs to the way.
    assert_eq!(asked(&questions("zorg"), Path::Zorg).as_deref(), Some("mz"));
    assert_eq!(asked(&questions("zorg"), Path::Vraag), None);
}

#[test]
fn a_question_depends_on_what_was_asked_before_it() {
    let catalogue = catalogue(
        r#"{"id": "duur", "ask": {"one": {"fact": "duur"}}},
           {"id": "netwerk", "ask": {"one": {"fact": "netwerk"}}}"#,
    );
    let told = [("leeftijd", "75+"), ("netwerk", "niemand"), ("duur", "kort")];
    let mut earlier = Earlier::new(&catalogue.questions, &facts(&told));
    for (place, known) in [&["leeftijd"][..], &["duur", "leeftijd"]].iter().enumerate() {
        let before = earlier.before(place);
        let mut keys: Vec<String> = before.iter().map(|answer| answer.fact().key()).collect();
        keys.sort();
        assert_eq!(keys, *known, "before the question at {place}");
    }
}

#[test]
fn only_what_belongs_to_the_situation_still_counts() {
    let geld = Some(Leefgebied::Geld);
    let done = [step("netwerk", None), step("gaat", geld), step("haast", geld)];
    let counting = |known: &[(&str, &str)]| {
        let walked = walked(&[Leefgebied::Geld], &done);
        named(&still_counting(&catalogue(QUESTIONS), &facts(known), walked, today()))
    };
    assert_eq!(
        counting(&[("geld.achterstand", "ja"), ("geld.haast", "ja")]),
        "gaatGELD haastGELD netwerk"
    );
    assert_eq!(counting(&[("geld.achterstand", "nee")]), "gaatGELD");
}
