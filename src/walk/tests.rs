//! A walk through the app: what is kept, what is forgotten, and what is shared.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail by panicking")]

use super::*;
use crate::papers::plan::{document, shared};
use crate::{
    content::files,
    domain::{date, question::Ask},
    texts::Texts,
};

fn today() -> Date {
    date::new(2026, 11, 22).unwrap()
}

fn catalogue() -> Catalogue {
    files::catalogue(".", "haarlem").unwrap()
}

fn texts() -> Texts {
    files::texts(".").unwrap()
}

fn step(question: &str, topic: Option<Leefgebied>) -> Step {
    Step { question: question.to_owned(), topic }
}

fn read(key: &str, value: &str) -> Answer {
    Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
}

/// A resident of Haarlem with a topic that does not go well.
fn walk_about(topic: Leefgebied, catalogue: &Catalogue) -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.choose_topics(vec![topic]);
    let how = read(&format!("domein.{}", topic.code()), "N");
    walk.answer(&step("gaat", Some(topic)), vec![how], catalogue, today());
    walk
}

/// Ticks one sign of a question.
fn tick(walk: &mut Walk, catalogue: &Catalogue, id: &str, key: &str) -> Vec<Step> {
    let step = step(id, None);
    let question = question(catalogue, &step).unwrap();
    let place = question.facts(None).iter().position(|fact| fact.key() == key).unwrap();
    walk.answer(&step, answers_from_signs(question, &[place]), catalogue, today())
}

fn said(walk: &Walk, key: &str) -> Option<String> {
    walk.facts().answer(Fact::from_key(key).unwrap()).map(|answer| answer.spelled().join(","))
}

#[test]
fn answers_that_no_longer_count_are_forgotten_and_named() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    tick(&mut walk, &catalogue, "nood", "schulden");
    assert_eq!(said(&walk, "schulden").as_deref(), Some("ja"));
    let [gaat, nood] = [step("gaat", Some(Leefgebied::Geld)), step("nood", None)];
    walk.say(&gaat, "blijft");
    walk.say(&nood, "vervalt");
    let dropped = walk.answer(&gaat, vec![read("domein.GELD", "G")], &catalogue, today());
    assert_eq!(said(&walk, "schulden"), None);
    assert!(!walk.is_done(&nood));
    assert_eq!((walk.words(&gaat), walk.words(&nood)), ("blijft", ""));
    assert_eq!(dropped, [nood]);
}

#[test]
fn a_topic_that_is_left_out_is_forgotten() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.say(&step("goed", Some(Leefgebied::Geld)), "ik betaal de huur");
    walk.choose_topics(vec![Leefgebied::Huis]);
    assert_eq!(said(&walk, "domein.GELD"), None);
    assert_eq!(walk.words(&step("goed", Some(Leefgebied::Geld))), "");
}

/// The date was lost when the resident looked again at the question with the signs and changed nothing.
#[test]
fn what_was_said_more_precisely_stays_while_its_sign_is_ticked() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Wonen, &catalogue);
    tick(&mut walk, &catalogue, "nood", "ontruiming");
    let when = step("ontruiming-datum", None);
    walk.answer(&when, vec![read("ontruiming", "2026-12-04")], &catalogue, today());
    tick(&mut walk, &catalogue, "nood", "ontruiming");
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("2026-12-04"));

    tick(&mut walk, &catalogue, "lastig", "taal");
    walk.answer(&step("taal", None), vec![read("taal", "Turks")], &catalogue, today());
    tick(&mut walk, &catalogue, "lastig", "taal");
    assert_eq!(said(&walk, "taal").as_deref(), Some("Turks"));

    // A resident who does not know the date after all still has the letter.
    walk.skip(&when, &catalogue, today());
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("ja"));
    // A resident who has no letter after all is not asked for its date.
    let dropped = tick(&mut walk, &catalogue, "nood", "schulden");
    assert_eq!(dropped, [when]);
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("nee"));
}

/// A date kept its fact alive after the question that asked for the fact was gone.
#[test]
fn a_date_goes_with_the_question_that_asked_for_it() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Lijf, &catalogue);
    tick(&mut walk, &catalogue, "lijf", "ontslagZiekenhuis");
    let when = step("ontslag-datum", None);
    walk.answer(&when, vec![read("ontslagZiekenhuis", "2026-11-25")], &catalogue, today());
    let gaat = step("gaat", Some(Leefgebied::Lijf));
    let dropped = walk.answer(&gaat, vec![read("domein.LIJF", "G")], &catalogue, today());
    assert!(dropped.contains(&when) && dropped.contains(&step("lijf", None)), "{dropped:?}");
    assert_eq!(said(&walk, "ontslagZiekenhuis"), None);
}

#[test]
fn danger_is_shared_only_after_a_choice_of_its_own() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Thuis, &catalogue);
    walk.warn(vec![read("geweld", "nu-of-bang"), read("suicide", "gedachten")]);
    let in_plan: Vec<Part> = walk
        .plan(&catalogue)
        .into_iter()
        .filter(|item| ["geweld", "suicide"].contains(&item.id().as_str()))
        .map(|item| item.part)
        .collect();
    assert_eq!(in_plan, [Part::Safety, Part::Safety]);
    let words = texts.get("said-geweld-nu-of-bang");
    let made = |walk: &Walk| {
        let advice = walk.assess(&catalogue, today());
        document(walk, &catalogue, &advice, &texts, today())
    };
    let told = made(&walk);
    for written in [told.as_text(), told.as_html(), told.script.join(" ")] {
        assert!(!written.contains(&words) && !written.contains("dood"), "{written}");
        assert!(!written.contains(&texts.get("plan-part-veilig")), "{written}");
    }
    walk.share("geweld", true);
    let told = made(&walk);
    assert!(told.as_text().contains(&words));
    assert!(!told.as_text().contains("dood"), "only what was chosen is shared");
}

#[test]
fn what_was_refused_stands_in_the_plan_with_its_reason() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    let id = SuggestionId::try_from("C03".to_owned()).unwrap();
    walk.decide(id, Some(Decision::NotSuitable("ik kan niet rekenen".to_owned())));
    let advice = walk.assess(&catalogue, today());
    assert!(advice.suggestions.iter().all(|suggested| suggested.id != id));
    let told = document(&walk, &catalogue, &advice, &texts, today()).as_text();
    assert!(told.contains("ik kan niet rekenen"), "{told}");
    assert!(told.contains(&texts.get("suggestion-c03")), "{told}");
}

#[test]
fn a_melding_needs_no_answers() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = Walk::default();
    walk.introduce(Person {
        name: "Annie".to_owned(),
        contact: String::new(),
        words: "Ik wil graag hulp in huis.".to_owned(),
    });
    let told = document(&walk, &catalogue, &walk.assess(&catalogue, today()), &texts, today());
    let costs = [texts.get("plan-ask-costs")];
    assert!(told.sections.iter().all(|section| section.lines == costs), "{:?}", told.sections);
    let text = told.as_text();
    for part in [&told.title, &told.intro, &told.receipt, "Annie", "Ik wil graag hulp in huis."] {
        assert!(!part.is_empty() && text.contains(part), "{part:?} is not in {text}");
    }
    assert!(!text.contains(['[', '{']), "{text}");
}

#[test]
fn nothing_is_left_after_erasing() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.tell("mijn verhaal".to_owned());
    walk.erase_everything();
    assert_eq!(walk, Walk::default());
}

/// A day that was filled in goes before the one that was answered, and gives the ends of its terms.
#[test]
fn a_day_gives_the_ends_of_its_terms() {
    use crate::domain::terms::Moment;
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    let ends = |walk: &Walk, moment| {
        let ends = walk.ends(moment, &catalogue, today()).into_iter();
        ends.map(|(term, end)| format!("{} {}", term.id, date::format(end.last)))
            .collect::<Vec<_>>()
    };
    assert_eq!(ends(&walk, Moment::Melding), [""; 0]);
    walk.warn(vec![read("meldingDatum", "2026-11-10"), read("besluit", "2026-10-25")]);
    assert_eq!(ends(&walk, Moment::Melding), ["plan 2026-11-17", "onderzoek 2026-12-22"]);
    walk.happened(Moment::Melding, date::new(2026, 11, 20).unwrap());
    // Seven days lead to a Friday, six weeks to New Year's Day and the weekend after it.
    assert_eq!(ends(&walk, Moment::Melding), ["plan 2026-11-27", "onderzoek 2027-01-04"]);
    assert_eq!(
        ends(&walk, Moment::Besluit),
        ["bezwaar 2026-12-07", "op-bezwaar 2027-01-18", "op-bezwaar-commissie 2027-03-01"]
    );
    let days = walk.last_days(&catalogue, today()).into_iter().map(date::format);
    assert_eq!(
        days.collect::<Vec<_>>(),
        ["2026-11-27", "2026-12-07", "2027-01-04", "2027-01-18", "2027-03-01"]
    );
    walk.erase_everything();
    assert_eq!(walk, Walk::default());
}

#[test]
fn a_letter_is_filled_in_with_what_is_known_and_stays_as_somebody_changes_it() {
    use crate::domain::terms::Moment;
    use crate::papers::letter::letter;
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    let of = |walk: &Walk, id: &str| letter(walk, &catalogue, &texts, id, today());
    let ids = catalogue.terms.iter().filter_map(|term| term.letter.as_deref());
    for id in ids.chain([crate::papers::letter::REPORT]) {
        let empty = of(&walk, id);
        assert!(empty.contains(&texts.get("letter-blank")), "{empty}");
        assert!(!empty.contains(['[', '{']), "{empty}");
    }
    walk.happened(Moment::Besluit, date::new(2026, 10, 25).unwrap());
    walk.introduce(Person { name: "Ahmed B.".to_owned(), ..Person::default() });
    let filled = of(&walk, "bezwaar");
    for part in ["Ahmed B.", "Haarlem", "25 oktober 2026", "22 november 2026"] {
        assert!(filled.contains(part), "{part}: {filled}");
    }
    assert!(of(&walk, "besluit-bezwaar").contains("1 maart 2027"), "the later of two days counts");
    walk.write_letter("bezwaar", "Mijn eigen woorden".to_owned());
    assert_eq!(of(&walk, "bezwaar"), "Mijn eigen woorden");
    assert_ne!(of(&walk, "besluit"), "Mijn eigen woorden");
}

#[test]
fn the_reaction_names_what_the_report_does_not_say_and_nothing_that_is_not_shared() {
    use crate::papers::letter::{REPORT, letter};
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    walk.warn(vec![read("geweld", "ooit")]);
    walk.prepare(Talk { bad_day: "Ik kom niet uit bed.".to_owned(), ..Talk::default() });
    let lines = shared(&walk, &catalogue, &texts);
    let ids: Vec<&str> = lines.iter().map(|(id, _)| id.as_str()).collect();
    assert!(ids.contains(&"bad-day") && ids.contains(&"domein.HUIS"), "{ids:?}");
    assert!(!ids.contains(&"geweld"), "{ids:?}");
    walk.compare("bad-day", Some(InReport::Missing));
    walk.compare("domein.HUIS", Some(InReport::There));
    walk.compare("geweld", Some(InReport::Missing));
    let reaction = letter(&walk, &catalogue, &texts, REPORT, today());
    let heading = texts.get("letter-report-missing");
    assert!(reaction.contains(&format!("{heading}\n- Een slechte dag: Ik kom niet uit bed.\n\n")));
    assert!(!reaction.contains(&texts.get("letter-report-different")), "{reaction}");
    assert_eq!(reaction.matches("\n- ").count(), 1, "{reaction}");
    walk.compare("bad-day", None);
    assert!(!letter(&walk, &catalogue, &texts, REPORT, today()).contains(&heading));
}

#[test]
fn the_sheet_for_the_conversation_holds_what_fits_and_room_to_write() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.prepare(Talk {
        good_day: "Ik kook zelf.".to_owned(),
        company: "Mijn zus".to_owned(),
        questions: "Wie komt er?\n\n Wanneer? ".to_owned(),
        ..Talk::default()
    });
    let text = crate::papers::conversation::sheet(&walk, &catalogue, &texts, today()).as_text();
    for part in ["Een goede dag: Ik kook zelf.", "- Mijn zus\n", "- Wie komt er?\n- Wanneer?"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let line = |id: &str| format!("- {}\n", texts.get(&format!("talk-{id}")));
    assert!(text.contains(&line("id-kaart")) && text.contains(&line("rekeningen")), "{text}");
    assert!(!text.contains(&line("school")) && !text.contains(&line("tolk")), "{text}");
    walk.warn(vec![read("taal", "Turks")]);
    let sheet = crate::papers::conversation::sheet(&walk, &catalogue, &texts, today());
    assert!(sheet.as_text().contains(&line("tolk")));
    assert!(sheet.sections.last().is_some_and(|room| room.lines.is_empty()));
}

#[test]
fn the_words_for_young_people_are_for_who_is_young_himself() {
    let is_youth = |path: Path, facts: &[(SingleFact, &str)]| {
        let mut walk = Walk::default();
        walk.start(path);
        for (fact, value) in facts {
            walk.put(*fact, value);
        }
        walk.is_youth()
    };
    let age = |age| (SingleFact::Leeftijd, age);
    let role = |role| (SingleFact::Rol, role);
    assert!(is_youth(Path::Jong, &[]));
    assert!(is_youth(Path::Jong, &[age("23-26")]));
    assert!(is_youth(Path::Vraag, &[age("16-17")]));
    assert!(is_youth(Path::Vraag, &[age("12-15"), role("zelf")]));
    assert!(!is_youth(Path::Vraag, &[]));
    assert!(!is_youth(Path::Vraag, &[age("18-22")]));
    // The age is another person's then.
    for other in ["ouder", "ander", "professional"] {
        assert!(!is_youth(Path::Zorg, &[age("12-15"), role(other)]), "{other}");
    }
}

#[test]
fn words_are_kept_for_their_step_until_it_is_said_otherwise() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    let [goed, gaat] = ["goed", "gaat"].map(|id| step(id, Some(Leefgebied::Geld)));
    assert!(!walk.is_done(&goed));
    walk.say(&gaat, "niet zo goed");
    walk.say(&goed, " ik betaal de huur ");
    assert_eq!((walk.words(&goed), walk.words(&gaat)), ("ik betaal de huur", "niet zo goed"));
    walk.say(&goed, "ik spaar");
    assert_eq!((walk.words(&goed), walk.words(&gaat)), ("ik spaar", "niet zo goed"));
    walk.skip(&goed, &catalogue, today());
    assert_eq!((walk.words(&goed), walk.words(&gaat)), ("", "niet zo goed"));
    assert!(walk.is_done(&goed));
    walk.say(&gaat, "  ");
    assert_eq!(walk.words(&gaat), "");
}

#[test]
fn who_comes_in_for_something_said_that_with_it() {
    let rol = |path| {
        let mut walk = Walk::default();
        walk.live_in("haarlem");
        walk.start(path);
        assert_eq!(said(&walk, "gemeente").as_deref(), Some("haarlem"));
        assert_eq!(walk.path(), Some(path));
        (said(&walk, "rol"), said(&walk, "wensHelpen"))
    };
    assert_eq!(rol(Path::Jong), (Some("zelf".to_owned()), None));
    assert_eq!(rol(Path::Doen), (None, Some("ja".to_owned())));
    assert_eq!(rol(Path::Vraag), (None, None));
    assert_eq!(rol(Path::Zorg), (None, None));
}

#[test]
fn what_another_question_asked_for_too_stays() {
    let catalogue = catalogue();
    let mut walk = Walk::default();
    walk.start(Path::Vraag);
    let [vraag, zorg] = ["leeftijd-vraag", "leeftijd-zorg"].map(|id| step(id, None));
    walk.answer(&vraag, vec![read("leeftijd", "67+")], &catalogue, today());
    walk.start(Path::Zorg);
    let dropped = walk.answer(&zorg, vec![read("leeftijd", "27-66")], &catalogue, today());
    assert_eq!(dropped, [vraag]);
    assert_eq!(said(&walk, "leeftijd").as_deref(), Some("27-66"));
}

#[test]
fn words_that_are_added_stand_in_their_part() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.add(Part::Needs, " ik betaal liever in delen ".to_owned());
    assert_eq!(walk.added(Part::Needs), " ik betaal liever in delen ");
    let advice = walk.assess(&catalogue, today());
    let text = document(&walk, &catalogue, &advice, &texts(), today()).as_text();
    assert!(text.contains("ik betaal liever in delen"), "{text}");
}

#[test]
fn a_sign_is_ticked_when_it_was_and_no_other() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Wonen, &catalogue);
    tick(&mut walk, &catalogue, "nood", "ontruiming");
    let nood = question(&catalogue, &step("nood", None)).unwrap();
    let Ask::Signs(signs) = &nood.ask else { unreachable!("these are signs") };
    let ticked = |walk: &Walk| {
        let on = signs.iter().filter(|sign| walk.is_ticked(sign, &catalogue));
        on.map(|sign| sign.fact.key()).collect::<Vec<_>>()
    };
    assert_eq!(ticked(&walk), ["ontruiming"]);
    let when = step("ontruiming-datum", None);
    walk.answer(&when, vec![read("ontruiming", "2026-12-04")], &catalogue, today());
    assert_eq!(ticked(&walk), ["ontruiming"]);
    walk.answer(&when, Vec::new(), &catalogue, today());
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("ja"));
    // Left open again, it says what ticking it says.
    tick(&mut walk, &catalogue, "lastig", "taal");
    walk.answer(&step("taal", None), vec![read("taal", "Turks")], &catalogue, today());
    walk.answer(&step("taal", None), Vec::new(), &catalogue, today());
    assert_eq!(said(&walk, "taal").as_deref(), Some("anders"));
    // Another sign of the same fact is not ticked with it.
    walk.put(SingleFact::Suicide, "gedachten");
    let veilig = question(&catalogue, &step("veilig", None)).unwrap();
    let Ask::Signs(signs) = &veilig.ask else { unreachable!("these are signs") };
    let on = signs.iter().filter(|sign| walk.is_ticked(sign, &catalogue));
    assert_eq!(on.map(|sign| sign.value.as_str()).collect::<Vec<_>>(), ["gedachten"]);
}
