//! A walk through the app: what is kept, what is forgotten, and what is shared.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail by panicking")]

mod letters;

use super::*;
use crate::papers::plan::document;
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

/// What is known of how a leefgebied goes and what is the matter there.
fn page_about(topic: Leefgebied, scale: &str, needs: &[&str]) -> (Step, Vec<Answer>) {
    let how = read(&format!("domein.{}", topic.code()), scale);
    let answers = std::iter::once(how).chain(needs.iter().map(|need| read(need, "ja")));
    (step("gaat", Some(topic)), answers.collect())
}

/// Ticks one sign of a question.
fn tick(walk: &mut Walk, catalogue: &Catalogue, step: &Step, key: &str) -> Vec<Step> {
    let question = question(catalogue, step).unwrap();
    let place = question.facts(None).iter().position(|fact| fact.key() == key).unwrap();
    walk.answer(step, answers_from_signs(question, &[place]), catalogue, today())
}

fn said(walk: &Walk, key: &str) -> Option<String> {
    walk.facts().answer(Fact::from_key(key).unwrap()).map(|answer| answer.spelled().join(","))
}

#[test]
fn answers_that_no_longer_count_are_forgotten_and_named() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    let (gaat, in_haste) = page_about(Leefgebied::Geld, "N", &["geld.haast"]);
    walk.answer(&gaat, in_haste, &catalogue, today());
    let haast = step("haast", Some(Leefgebied::Geld));
    tick(&mut walk, &catalogue, &haast, "afsluiting");
    assert_eq!(said(&walk, "afsluiting").as_deref(), Some("ja"));
    walk.say(&gaat, "blijft");
    walk.say(&haast, "vervalt");
    let (gaat, well) = page_about(Leefgebied::Geld, "G", &[]);
    let dropped = walk.answer(&gaat, well, &catalogue, today());
    assert_eq!((said(&walk, "afsluiting"), said(&walk, "geld.haast")), (None, None));
    assert!(!walk.is_done(&haast));
    assert_eq!((walk.words(&gaat), walk.words(&haast)), ("blijft", ""));
    assert_eq!(dropped, [haast]);
}

#[test]
fn a_topic_that_is_left_out_is_forgotten() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    let (gaat, answers) = page_about(Leefgebied::Geld, "N", &["geld.rondkomen"]);
    walk.answer(&gaat, answers, &catalogue, today());
    walk.say(&step("goed", Some(Leefgebied::Geld)), "ik betaal de huur");
    assert_eq!(
        (said(&walk, "geld.rondkomen"), said(&walk, "voorop")),
        (Some("ja".into()), Some("GELD".into()))
    );
    walk.choose_topics(vec![Leefgebied::Huis]);
    for gone in ["domein.GELD", "geld.rondkomen", "gekozen.GELD"] {
        assert_eq!(said(&walk, gone), None, "{gone}");
    }
    assert_eq!(
        (said(&walk, "gekozen.HUIS"), said(&walk, "voorop")),
        (Some("ja".into()), Some("HUIS".into()))
    );
    assert!(!walk.is_done(&gaat));
    assert_eq!(walk.words(&step("goed", Some(Leefgebied::Geld))), "");
}

/// The date was lost when the resident looked again at the question with the signs and changed nothing.
#[test]
fn what_was_said_more_precisely_stays_while_its_sign_is_ticked() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.be_precise();
    let (gaat, in_haste) = page_about(Leefgebied::Geld, "N", &["geld.haast"]);
    walk.answer(&gaat, in_haste, &catalogue, today());
    let haast = step("haast", Some(Leefgebied::Geld));
    tick(&mut walk, &catalogue, &haast, "ontruiming");
    let when = step("ontruiming-datum-geld", Some(Leefgebied::Geld));
    walk.answer(&when, vec![read("ontruiming", "2026-12-04")], &catalogue, today());
    tick(&mut walk, &catalogue, &haast, "ontruiming");
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("2026-12-04"));

    let language = step("andere-taal", None);
    tick(&mut walk, &catalogue, &language, "taal");
    walk.answer(&step("taal", None), vec![read("taal", "Turks")], &catalogue, today());
    tick(&mut walk, &catalogue, &language, "taal");
    assert_eq!(said(&walk, "taal").as_deref(), Some("Turks"));

    // A resident who does not know the date after all still has the letter.
    walk.skip(&when, &catalogue, today());
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("ja"));
    // A resident who has no letter after all is not asked for its date.
    let dropped = tick(&mut walk, &catalogue, &haast, "afsluiting");
    assert_eq!(dropped, [when]);
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("nee"));
}

/// A date kept its fact alive after the question that asked for the fact was gone.
#[test]
fn a_date_goes_with_the_question_that_asked_for_it() {
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    let (gaat, in_haste) = page_about(Leefgebied::Geld, "N", &["geld.haast"]);
    walk.answer(&gaat, in_haste, &catalogue, today());
    let haast = step("haast", Some(Leefgebied::Geld));
    tick(&mut walk, &catalogue, &haast, "ontruiming");
    let when = step("ontruiming-datum-geld", Some(Leefgebied::Geld));
    walk.answer(&when, vec![read("ontruiming", "2026-12-04")], &catalogue, today());
    let (gaat, well) = page_about(Leefgebied::Geld, "G", &[]);
    let dropped = walk.answer(&gaat, well, &catalogue, today());
    assert!(dropped.contains(&when) && dropped.contains(&haast), "{dropped:?}");
    assert_eq!(said(&walk, "ontruiming"), None);
}

#[test]
fn danger_is_shared_only_after_a_choice_of_its_own() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Thuis, &catalogue);
    walk.confirm(vec![read("geweld", "nu-of-bang"), read("suicide", "gedachten")]);
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
fn what_somebody_wrote_stays_out_when_they_told_of_danger_until_they_choose() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Thuis, &catalogue);
    walk.tell("Ik slaap slecht door wat er thuis gebeurt.".to_owned());
    let made = |walk: &Walk| {
        let advice = walk.assess(&catalogue, today());
        let told = document(walk, &catalogue, &advice, &texts, today());
        told.as_text() + &told.as_html()
    };
    assert_eq!(made(&walk).matches("wat er thuis gebeurt").count(), 2);
    walk.confirm(vec![read("geweld", "nu-of-bang")]);
    assert!(!made(&walk).contains("wat er thuis gebeurt"));
    walk.share("story", true);
    assert_eq!(made(&walk).matches("wat er thuis gebeurt").count(), 2);
}

#[test]
fn a_letter_says_first_who_writes_for_whom_and_then_only_what_was_said() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    walk.confirm(vec![
        read("rol", "mantelzorger"),
        read("relatie", "moeder"),
        read("leeftijd", "75+"),
        read("huishouden", "alleen"),
        read("huis.schoonmaken", "ja"),
    ]);
    let advice = walk.assess(&catalogue, today());
    let told = document(&walk, &catalogue, &advice, &texts, today());
    assert_eq!(
        told.intro,
        "Ik doe deze melding voor mijn moeder. Ik zorg voor mijn moeder. \
         Mijn moeder is 75 jaar of ouder. Mijn moeder woont alleen."
    );
    let text = told.as_text();
    assert!(
        text.contains("a. Wat mijn moeder nodig heeft\nSchoonmaken lukt mijn moeder niet meer."),
        "{text}"
    );
    assert!(!text.contains("moet betalen"), "{text}");
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
    assert!(told.contains(&texts.get("mine-c03")), "{told}");
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
    assert_eq!(told.sections, [], "it says what nobody said");
    let text = told.as_text();
    let subject = texts.get("envelope-subject-wmo");
    for part in [&subject, &told.intro, &told.receipt, "Annie", "Ik wil graag hulp in huis."] {
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
    assert!(is_youth(Path::Vraag, &[age("<4")]) && is_youth(Path::Vraag, &[age("4-11")]));
    assert!(!is_youth(Path::Vraag, &[age("18-20")]));
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
        (said(&walk, "rol"), said(&walk, "dag.betekenis"))
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
    walk.answer(&vraag, vec![read("leeftijd", "67-74")], &catalogue, today());
    walk.start(Path::Zorg);
    let dropped = walk.answer(&zorg, vec![read("leeftijd", "27-59")], &catalogue, today());
    assert_eq!(dropped, [vraag]);
    assert_eq!(said(&walk, "leeftijd").as_deref(), Some("27-59"));
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
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.be_precise();
    let (gaat, in_haste) = page_about(Leefgebied::Geld, "N", &["geld.haast"]);
    walk.answer(&gaat, in_haste, &catalogue, today());
    let haast = step("haast", Some(Leefgebied::Geld));
    tick(&mut walk, &catalogue, &haast, "ontruiming");
    let asked = question(&catalogue, &haast).unwrap();
    let Ask::Signs(signs) = &asked.ask else { unreachable!("these are signs") };
    let ticked = |walk: &Walk| {
        let on = signs.iter().filter(|sign| walk.is_ticked(sign, &catalogue));
        on.map(|sign| sign.fact.key()).collect::<Vec<_>>()
    };
    assert_eq!(ticked(&walk), ["ontruiming"]);
    let when = step("ontruiming-datum-geld", Some(Leefgebied::Geld));
    walk.answer(&when, vec![read("ontruiming", "2026-12-04")], &catalogue, today());
    assert_eq!(ticked(&walk), ["ontruiming"]);
    walk.answer(&when, Vec::new(), &catalogue, today());
    assert_eq!(said(&walk, "ontruiming").as_deref(), Some("ja"));
    // Left open again, it says what ticking it says.
    tick(&mut walk, &catalogue, &step("andere-taal", None), "taal");
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

/// The leefgebieden of a story count as chosen, as when somebody chooses them.
#[test]
fn what_a_story_is_about_is_chosen() {
    let catalogue = catalogue();
    let story = catalogue.stories.iter().find(|story| !story.topics.is_empty()).unwrap();
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.choose_topics(vec![Leefgebied::Recht]);
    walk.go_on_from(story, &catalogue);
    for topic in walk.topics() {
        assert!(walk.facts().is_chosen(*topic), "{topic:?}");
        assert_eq!(said(&walk, &format!("gekozen.{}", topic.code())).as_deref(), Some("ja"));
    }
    assert_eq!(said(&walk, "voorop").as_deref(), Some("RECHT"));
}
