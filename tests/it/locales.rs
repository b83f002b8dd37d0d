//! Is there a text for everything that content and code can ask for, and is each text as it should be?

use samenwijzer::{
    content::files,
    device::Mode,
    domain::{
        answer::possible_answers,
        catalogue::Catalogue,
        condition::Condition,
        date,
        destination::Destination,
        eighteen::{Aim, Area},
        fact::{Fact, Kind, SingleFact},
        leefgebied::Leefgebied,
        plan::{Addressee, Part},
        question::{Ask, Question},
        suggestion::{Access, Level},
        terms::{Holiday, Moment, Who},
    },
    papers::letter,
    texts::{Texts, ids::slug, wording},
    walk::InReport,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The texts as they are written: `id` or `id.attribute`, each with the file it is in.
fn written() -> Vec<(String, String, String)> {
    written_in("locales/nl")
}

/// The same with the easy texts.
fn written_and_easy() -> impl Iterator<Item = (String, String, String)> {
    written().into_iter().chain(written_in("locales/nl-easy"))
}

fn written_in(folder: &str) -> Vec<(String, String, String)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| entries(path)).collect()
}

fn entries(path: &Path) -> Vec<(String, String, String)> {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let mut found: Vec<(String, String, String)> = Vec::new();
    let mut message = String::new();
    for line in fs::read_to_string(path).unwrap().lines() {
        let is_id = |id: &str| id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        let starts = |line: &str| {
            let (id, text) = line.split_once('=')?;
            is_id(id.trim()).then(|| (id.trim().to_owned(), text.trim().to_owned()))
        };
        let attribute = line.trim_start().strip_prefix('.').and_then(starts);
        if line.starts_with('#') || line.trim().is_empty() {
        } else if let (true, Some((name, text))) = (line.starts_with(' '), attribute) {
            found.push((format!("{message}.{name}"), text, file.clone()));
        } else if let (false, Some((id, text))) = (line.starts_with([' ', '}']), starts(line)) {
            message.clone_from(&id);
            found.push((id, text, file.clone()));
        } else if let Some((_, text, _)) = found.last_mut() {
            text.push(' ');
            text.push_str(line.trim());
        }
    }
    found
}

fn texts() -> Texts {
    files::texts(".").unwrap()
}

fn catalogue() -> Catalogue {
    files::catalogue(".", files::OUTSIDE).unwrap()
}

/// Fails with every id for which there is no text.
fn check(what: &str, ids: impl IntoIterator<Item = String>) {
    let texts = texts();
    let ids: BTreeSet<String> = ids.into_iter().collect();
    let missing: Vec<&String> = ids.iter().filter(|id| texts.find(id, &[]).is_none()).collect();
    assert!(!ids.is_empty(), "nothing to check for {what}");
    assert!(missing.is_empty(), "{what}: no text for {missing:#?}");
    println!("{what}: {} texts", ids.len());
}

/// The ids for a question, for each leefgebied where it is asked for each.
fn of_question(question: &Question) -> Vec<String> {
    let topics: Vec<Option<Leefgebied>> = if question.each_topic {
        let all = Leefgebied::ALL.into_iter();
        let asked = all.filter(|l| question.topics.is_empty() || question.topics.contains(l));
        asked.map(Some).collect()
    } else {
        vec![None]
    };
    topics.into_iter().map(|topic| wording::question_id(question, topic)).collect()
}

/// Whether there is a text for the person who fills in, or for another person when only that is asked.
fn is_said(texts: &Texts, id: &str, attribute: &str) -> bool {
    let who = [("wie", "uw moeder"), ("mijnWie", "mijn moeder")];
    ["", "-wie"].iter().any(|form| texts.find(&format!("{id}{form}{attribute}"), &who).is_some())
}

/// A page says why it asks: at its first question, and at every other one that does not follow from one before it there.
#[test]
fn every_question_has_words_and_says_why_it_is_asked() {
    let (texts, catalogue) = (texts(), catalogue());
    let ids: Vec<String> = catalogue.questions.iter().flat_map(of_question).collect();
    let missing: Vec<&String> = ids.iter().filter(|id| !is_said(&texts, id, "")).collect();
    assert!(missing.is_empty(), "no words: {missing:#?}");
    let mut seen: Vec<&Question> = Vec::new();
    let (mut silent, mut unfolded) = (Vec::new(), 0);
    for question in &catalogue.questions {
        let before = seen.iter().filter(|one| question.page.is_some() && one.page == question.page);
        let follows = match &question.when {
            Some(when) => before.clone().any(|one| looks_at(when, one)),
            None => question.each_topic && before.clone().next().is_some(),
        };
        // Of what people may be afraid to tell, the reason stands above the answers.
        let above = texts.find(&format!("question-{}.hint", slug(&question.id)), &[]);
        let says = of_question(question).iter().all(|id| is_said(&texts, id, ".why"))
            || above.is_some_and(|hint| hint.starts_with("Dit bepaalt"));
        unfolded += usize::from(!says);
        if !says && !follows {
            silent.push(question.id.as_str());
        }
        seen.push(question);
    }
    assert_eq!(silent, [""; 0], "these do not say why");
    println!("questions: {} texts; {unfolded} follow from another on their page", ids.len());
}

/// Whether a condition looks at what a question asks.
fn looks_at(when: &Condition, question: &Question) -> bool {
    match when {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| looks_at(part, question))
        }
        Condition::Not(part) => looks_at(part, question),
        Condition::Is(answers) => answers.iter().any(|answer| question.asks(answer.fact())),
        Condition::Given(fact)
        | Condition::Within(fact, ..)
        | Condition::Ago(fact, _)
        | Condition::MonthsLeft(fact, _) => question.asks(*fact),
        Condition::AtLeast(..)
        | Condition::Chosen(_)
        | Condition::Untold(_)
        | Condition::Ticked(_)
        | Condition::Only(..)
        | Condition::DespiteHelp(_)
        | Condition::Count(..) => question.ask == Ask::Topic,
        Condition::Refused | Condition::Applies(_) => false,
    }
}

#[test]
fn every_suggestion_says_what_it_is_for_whom_and_how_to_start() {
    let of =
        |id: String| ["", ".what", ".step", ".who"].map(|part| format!("suggestion-{id}{part}"));
    let catalogue = catalogue();
    check("suggestions", catalogue.suggestions.iter().flat_map(|s| of(slug(&s.id.to_string()))));
}

#[test]
fn every_rule_and_modifier_has_a_reason_in_words() {
    let catalogue = catalogue();
    let rules = catalogue.rules.iter().map(|r| format!("reason-{}", slug(&r.id.to_string())));
    let modifiers =
        catalogue.modifiers.iter().map(|m| format!("modifier-{}", slug(&m.id.to_string())));
    check("rules and modifiers", rules.chain(modifiers));
}

#[test]
fn every_possible_answer_can_be_said() {
    let (texts, today) = (texts(), date::new(2026, 11, 22).unwrap());
    let answers: Vec<_> = Fact::all().flat_map(|fact| possible_answers(fact, today)).collect();
    let said = answers.iter().map(|answer| wording::said(&texts, answer));
    let wrong: Vec<String> = said.filter(|said| said.contains(['[', '{'])).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    println!("answers: {} can be said", answers.len());
    let values = Fact::all().flat_map(|fact| {
        let values: Vec<&str> = match fact.kind() {
            Kind::YesNo => vec!["ja", "nee"],
            Kind::YesNoOrDate => vec!["ja", "nee", "datum"],
            Kind::Choice(choices) | Kind::Set(choices) if fact != SingleFact::Voorop.into() => {
                choices.to_vec()
            }
            Kind::Choice(_) | Kind::Set(_) | Kind::Months | Kind::Municipality | Kind::Need => {
                Vec::new()
            }
        };
        values.into_iter().map(move |value| wording::said_id(fact, value)).collect::<Vec<_>>()
    });
    check("values of facts", values);
}

#[test]
fn every_place_and_contact_has_a_name_and_says_what_to_do() {
    let all = Destination::ALL.iter();
    let ids = all.flat_map(|d| [format!("destination-{}", d.id()), format!("how-{}", d.id())]);
    let contacts = catalogue().contacts.into_iter().map(|c| format!("contact-{}", c.id));
    check("places and contacts", ids.chain(contacts));
}

#[test]
fn every_term_letter_and_aid_has_words() {
    let catalogue = catalogue();
    let terms = catalogue.terms.iter();
    let terms = terms.flat_map(|t| ["", ".text"].map(|part| format!("term-{}{part}", t.id)));
    let moments = Moment::ALL.map(|m| ["", ".text"].map(|part| format!("moment-{}{part}", m.id())));
    let letters = catalogue.terms.iter().filter_map(|term| term.letter.as_deref());
    let letters = letters
        .chain([letter::REPORT])
        .flat_map(|id| ["", ".title", ".open", ".lead"].map(|part| format!("letter-{id}{part}")));
    let aids = catalogue.talk.iter().map(|aid| format!("talk-{}", aid.id));
    let holidays = Holiday::ALL.map(|holiday| format!("holiday-{}", holiday.id()));
    let weekdays = (1..=7).map(|day| format!("weekday-{day}"));
    let report = InReport::ALL.map(|found| format!("report-{}", found.id()));
    let others = moments.into_iter().flatten().chain(holidays).chain(weekdays).chain(report);
    check("terms, letters and aids", terms.chain(letters).chain(aids).chain(others));
    // A municipality that is late is something to do about.
    let late = catalogue.terms.iter().filter(|term| term.who == Who::Gemeente);
    check("terms of the municipality", late.map(|term| format!("term-{}.late", term.id)));
}

#[test]
fn everything_on_the_pages_that_nobody_needs_has_words() {
    let catalogue = catalogue();
    let changes = catalogue.changes.iter().map(|change| format!("eighteen-{}", change.id));
    let areas = Area::ALL
        .into_iter()
        .flat_map(|area| ["", ".hint"].map(|part| format!("future-{}{part}", area.id())));
    let said = Aim::default().fields().map(|(name, _)| format!("future-said-{name}"));
    let preferences = catalogue.preferences.iter().flat_map(|one| {
        let options = one.options.iter().map(|option| format!("doing-{}-{option}", one.id));
        options.chain([format!("doing-{}", one.id)])
    });
    let offers = catalogue.offers.iter().map(|offer| format!("offer-{}", offer.id));
    check("changes and areas", changes.chain(areas).chain(said));
    check("offers", preferences.chain(offers));
    // What has no source says nothing but whom to ask, to everybody and to the young; and nothing of it to parents.
    let (plain, young) = (texts(), texts().for_youth());
    for change in catalogue.changes.iter().filter(|change| change.known.is_none()) {
        let id = format!("eighteen-{}", change.id);
        for said in [plain.get(&id), young.get(&id)] {
            assert!(said.contains("Vraag"), "{id} has no source and does not say whom to ask");
        }
        assert_eq!(plain.find(&format!("{id}.parent"), &[]), None, "{id}");
    }
}

#[test]
fn everything_else_with_an_id_has_a_name() {
    let mut ids: Vec<String> = vec!["access-zonder-besluit".to_owned()];
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    ids.extend(Level::ALL.map(|level| format!("level-{}", level.code())));
    ids.extend(Part::ALL.map(|part| format!("plan-part-{}", part.id())));
    for access in
        [Access::Vrij, Access::Intake, Access::Besluit, Access::Verwijzing, Access::Verschilt]
    {
        ids.push(format!("access-{}", access.id()));
    }
    for topic in Leefgebied::ALL {
        let code = slug(topic.code());
        ids.extend([format!("topic-{code}"), format!("topic-hint-{code}")]);
    }
    for to in Addressee::ALL {
        ids.extend(
            ["document-intro", "script", "addressee"].map(|kind| format!("{kind}-{}", to.id())),
        );
    }
    check("names", ids);
}

/// The Rust files of a folder, with their text up to their own tests.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(path).unwrap();
            let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
            let code = lines.filter(|line| !line.trim_start().starts_with("//"));
            found.push(code.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// What stands between the brackets of each call, where a call starts like this.
fn calls<'a>(code: &'a str, start: &str) -> Vec<&'a str> {
    let inside = |(place, _): (usize, &str)| {
        let rest = &code[place + start.len()..];
        let mut depth = 1;
        let end = rest.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        &rest[..end.unwrap_or(0)]
    };
    code.match_indices(start).map(inside).collect()
}

/// The string literals in a piece of code that are not compared with something.
fn literals(code: &str) -> Vec<String> {
    let mut pieces = code.split('"');
    let mut before = pieces.next().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    while let (Some(literal), Some(after)) = (pieces.next(), pieces.next()) {
        if !before.trim_end().ends_with("==") {
            found.push(literal.to_owned());
        }
        after.clone_into(&mut before);
    }
    found
}

#[test]
fn every_text_that_code_names_exists() {
    let mut code = Vec::new();
    sources(Path::new("src"), &mut code);
    let mut ids: Vec<String> = Vec::new();
    for code in &code {
        let whole = [".t(", ".now(", ".aside(", "texts.get(", "texts().get("]
            .map(|start| calls(code, start))
            .concat();
        let whole = whole.into_iter().filter(|call| !call.contains("format!"));
        ids.extend(whole.flat_map(literals));
        let first = [".t_with(", "texts.with(", "texts().with("].map(|start| calls(code, start));
        let first = first.concat().into_iter().filter(|call| call.trim_start().starts_with('"'));
        ids.extend(first.filter_map(|call| literals(call).into_iter().next()));
        let named = literals(code).into_iter();
        ids.extend(named.filter(|id| id.starts_with("error-") || id.starts_with("title-")));
    }
    // Examples of the gallery that no page uses yet have their words with them.
    let examples = entries(Path::new("src/ui/gallery/examples.ftl"));
    ids.retain(|id| examples.iter().all(|(example, ..)| example != id));
    assert!(ids.len() >= 50, "only {} ids were found in src", ids.len());
    check("ids in code", ids);
}

#[test]
fn no_text_is_there_twice() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, _, file) in written() {
        places.entry(id).or_default().push(file);
    }
    let twice: Vec<_> = places.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
    println!("texts: {} ids, each once", places.len());
}

#[test]
fn every_text_for_the_young_has_an_original() {
    let written: BTreeSet<String> = written().into_iter().map(|(id, _, _)| id).collect();
    let young: Vec<&str> = written.iter().filter_map(|id| id.strip_prefix("je-")).collect();
    let alone: Vec<_> = young.iter().filter(|id| !written.contains(**id)).collect();
    assert!(alone.is_empty(), "{alone:#?}");
    println!("texts for the young: {}", young.len());
}

/// The values that a text has filled in.
fn placeables(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    names.map(|rest| rest.split(|c| !is_part(c)).next().unwrap().to_owned()).collect()
}

/// Whether a text addresses the reader as "u".
fn is_formal(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.any(|word| ["u", "uw", "uzelf"].contains(&word.as_str()))
}

#[test]
fn every_easy_text_is_another_wording_of_a_text() {
    assert_eq!(placeables("Bel { $nummer } in { $dag ->").len(), 2);
    assert!(is_formal("Wat wilt u?") && !is_formal("Duw de deur open."));
    let plain: BTreeMap<String, String> =
        written().into_iter().map(|(id, text, _)| (id, text)).collect();
    let easy = written_in("locales/nl-easy");
    let ids: BTreeSet<&str> = easy.iter().map(|(id, _, _)| id.as_str()).collect();
    let mut wrong = Vec::new();
    for (id, text, file) in &easy {
        let own = id.strip_prefix("je-").unwrap_or(id);
        match plain.get(id).or_else(|| plain.get(own)) {
            None => wrong.push(format!("{file}: {id} is not in locales/nl")),
            Some(original) if placeables(original) != placeables(text) => {
                wrong.push(format!("{file}: {id} fills in other values than in locales/nl"));
            }
            Some(_) => {}
        }
        if own == id && is_formal(text) && !ids.contains(format!("je-{id}").as_str()) {
            wrong.push(format!("{file}: {id} says u, and there is no je-{id}"));
        }
    }
    assert!(!easy.is_empty(), "there are no easy texts");
    assert_eq!(ids.len(), easy.len(), "an easy text is there twice");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("easy texts: {}", easy.len());
}

/// The digits of what looks like a Dutch telephone number.
fn numbers(text: &str) -> Vec<String> {
    let digits_and_gaps = text.split(|c: char| !(c.is_ascii_digit() || c == ' ' || c == '-'));
    let digits = digits_and_gaps.map(|run| run.chars().filter(char::is_ascii_digit).collect());
    digits.filter(|digits: &String| is_number(digits)).collect()
}

fn is_number(digits: &str) -> bool {
    let begins = |start: &str, least: usize| digits.starts_with(start) && digits.len() >= least;
    begins("0", 4) || begins("140", 5) || begins("31", 10) || begins("116", 6) || begins("11", 3)
}

#[test]
fn texts_hold_no_telephone_numbers_of_their_own() {
    assert_eq!(numbers("Bel 0900-1234 of 14 023, artikel 2.3.2 uit 2015."), ["09001234", "14023"]);
    let mut known: Vec<String> = vec!["112".to_owned(), "113".to_owned()];
    for contact in catalogue().contacts {
        known.extend(
            contact.phone.map(|phone| phone.chars().filter(char::is_ascii_digit).collect()),
        );
    }
    let found = written_and_easy().flat_map(|(id, text, _)| {
        numbers(&text).into_iter().map(move |number| (id.clone(), number)).collect::<Vec<_>>()
    });
    let wrong: Vec<_> = found.filter(|(_, number)| !known.contains(number)).collect();
    assert!(wrong.is_empty(), "a number belongs in contacts.json, with its source: {wrong:#?}");
}

#[test]
fn who_may_see_the_device_is_said() {
    let texts = files::texts(".").unwrap();
    for mode in Mode::ALL {
        assert!(texts.find(mode.text(), &[]).is_some(), "{mode:?}");
    }
}
