//! Does the first part of the app have every text that it may show? The others come later, or not at all
//! (docs/adr/0008-two-parts.md).

use samenwijzer::{
    content::files,
    domain::{
        answer::possible_answers, catalogue::Catalogue, date, destination::Destination, fact::Fact,
        leefgebied::Leefgebied,
    },
    texts::{Texts, ids::slug, wording},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The folders of the second part.
const SECOND_FOLDERS: [&str; 5] =
    ["src/copy/", "src/device/", "src/papers/", "src/ui/pages/later/", "src/ui/parts/suggestion/"];

/// What else only the code of the second part names.
const SECOND: &[&str] = &[
    "device/draft.rs",
    "device/mirror.rs",
    "device/send.rs",
    "parts/calendar.rs",
    "parts/closed_for_others.rs",
    "parts/day.rs",
    "parts/helping.rs",
    "parts/sheet.rs",
    "parts/take_along.rs",
    "wording/core.rs",
    "wording/cost.rs",
    "wording/heard.rs",
    "wording/plan.rs",
    "wording/say.rs",
    "wording/why_not.rs",
];

fn first_files() -> Vec<String> {
    serde_json::from_str(&fs::read_to_string("locales/nl.first.json").unwrap()).unwrap()
}

/// The texts that come with the first part.
fn first() -> Texts {
    let read = |name: &String| fs::read_to_string(Path::new("locales/nl").join(name)).unwrap();
    let resources: Vec<String> = first_files().iter().map(read).collect();
    Texts::new("nl", &resources.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
}

fn catalogue() -> Catalogue {
    files::catalogue(".", files::OUTSIDE).unwrap()
}

/// Fails with every id for which the first part has no text.
fn check(what: &str, ids: impl IntoIterator<Item = String>) {
    let texts = first();
    let ids: BTreeSet<String> = ids.into_iter().collect();
    let missing: Vec<&String> = ids.iter().filter(|id| texts.find(id, &[]).is_none()).collect();
    assert!(!ids.is_empty(), "nothing to check for {what}");
    assert!(missing.is_empty(), "{what}: no text in the first part for {missing:#?}");
    println!("{what}: {} texts in the first part", ids.len());
}

#[test]
fn every_question_and_answer_can_be_said() {
    let ids = catalogue().questions.into_iter().flat_map(|question| {
        let topics =
            if question.each_topic { Leefgebied::ALL.map(Some).to_vec() } else { vec![None] };
        topics.into_iter().map(move |topic| wording::question_id(&question, topic))
    });
    check("questions", ids);
    let (texts, today) = (first(), date::new(2026, 11, 22).unwrap());
    let answers = Fact::all().flat_map(|fact| possible_answers(fact, today));
    let said: Vec<String> = answers.map(|answer| wording::said(&texts, &answer)).collect();
    let wrong: Vec<&String> = said.iter().filter(|said| said.contains('[')).collect();
    assert!(said.len() > 100 && wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn whom_to_call_and_why_can_be_said() {
    let all = Destination::ALL.iter();
    let ids = all.flat_map(|d| [format!("destination-{}", d.id()), format!("how-{}", d.id())]);
    let contacts = catalogue().contacts.into_iter().map(|c| format!("contact-{}", c.id));
    check("places and contacts", ids.chain(contacts));

    // A contact to call is shown with the reasons of everything that leads there, and any rule may be raised to that.
    let Catalogue { rules, modifiers, .. } = catalogue();
    check("reasons", rules.iter().map(|rule| format!("reason-{}", slug(&rule.id.to_string()))));
    let called: Vec<Destination> =
        rules.iter().flat_map(|rule| rule.contacts.iter().map(|to| to.to)).collect();
    for modifier in &modifiers {
        let leads = modifier.routes.iter().any(|to| called.contains(&to.to));
        let id = format!("modifier-{}", slug(&modifier.id.to_string()));
        assert!(!leads || first().find(&id, &[]).is_some(), "{id} may be shown by the first part");
    }
}

/// Whether a file is in the second part of the app.
fn is_second(path: &Path) -> bool {
    SECOND_FOLDERS.iter().any(|folder| path.starts_with(folder))
        || SECOND.iter().any(|one| path.ends_with(one))
}

/// The Rust files of the first part, with what the compiler reads of them.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if !is_second(&path)
            && !path.ends_with("tests.rs")
            && !path.iter().any(|part| part == "tests")
        {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
            let code = lines.filter(|line| !line.trim_start().starts_with("//"));
            found.push((path, code.collect::<Vec<_>>().join("\n")));
        }
    }
}

/// The ids in the files that come later.
fn later_ids() -> BTreeSet<String> {
    let first = first_files();
    let names = fs::read_dir("locales/nl").unwrap().map(|entry| entry.unwrap().path());
    let is_later = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name != "je.ftl" && !first.iter().any(|one| one == name)
    };
    let texts = names.filter(is_later).map(|path| fs::read_to_string(path).unwrap());
    let ids = |text: String| {
        let starts =
            text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()));
        starts.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).collect::<Vec<_>>()
    };
    texts.flat_map(ids).collect()
}

#[test]
fn the_code_of_the_first_part_names_no_text_that_comes_later() {
    let later = later_ids();
    assert!(later.len() > 100, "only {} texts come later", later.len());
    let mut code = Vec::new();
    for folder in ["src/ui", "src/texts", "src/walk", "src/papers", "src/copy"] {
        sources(Path::new(folder), &mut code);
    }
    code.retain(|(path, _)| !path.starts_with("src/ui/gallery"));
    assert!(code.len() > 25, "only {} files are in the first part", code.len());
    let named = |(path, code): &(PathBuf, String)| {
        let literals = code.split('"').skip(1).step_by(2).map(|one| one.split('.').next().unwrap());
        let wrong = literals.filter(|one| later.contains(*one));
        wrong.map(|id| format!("{}: {id}", path.display())).collect::<Vec<_>>()
    };
    let wrong: Vec<String> = code.iter().flat_map(named).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
