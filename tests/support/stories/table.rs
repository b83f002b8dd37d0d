//! The table of `tests/cases.txt`: a person a line, with everything that comes out. Its columns are explained at its top.

use super::{facts, people::people, scenario::Scenario, today};
use samenwijzer::domain::{
    answer::{Answer, Value as Known},
    assess::assess,
    assessment::{Assessment, WhyNot},
    catalogue::Catalogue,
    fact::Fact,
    facts::Facts,
    need::Need,
    question::Path,
};
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, fs};

/// Where the table is.
const FILE: &str = "tests/cases.txt";
/// What stands where there is nothing.
const NOTHING: &str = "-";
/// What marks a suggestion that is seen at once.
const AT_ONCE: char = '*';

/// A line of the table: who it is, how they came in and what is known, as it was written; and what should come out.
struct Row {
    id: String,
    path: Path,
    known: String,
    expect: Value,
}

impl Row {
    fn read(line: &str) -> Self {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [id, path, known, urgency, main, extras, contacts, rules, suggestions, numbers, asked] =
            cells[..]
        else {
            panic!("{id}: not eleven columns", id = cells[0])
        };
        let (main, main_rules) = route(main);
        let snel = main.strip_suffix(" snel");
        let extras: Vec<_> = parts(extras, ';').into_iter().map(route).collect();
        let because: Map<String, Value> =
            extras.iter().map(|(to, rules)| ((*to).to_owned(), json!(rules))).collect();
        let marked = words(suggestions);
        let plain = |marked: &&str| marked.trim_end_matches(AT_ONCE).to_owned();
        let first = marked.iter().filter(|id| id.ends_with(AT_ONCE));
        Self {
            id: id.to_owned(),
            path: serde_json::from_value(json!(path)).unwrap(),
            known: known.to_owned(),
            expect: json!({
                "urgency": urgency,
                "main": snel.unwrap_or(main),
                "main_rules": main_rules,
                "snel": snel.is_some(),
                "extras": extras.iter().map(|(to, _)| *to).collect::<Vec<_>>(),
                "extra_rules": because,
                "only_contacts": words(contacts),
                "only_rules": words(rules),
                "only_suggestions": marked.iter().map(plain).collect::<Vec<_>>(),
                "only_first_view": first.map(plain).collect::<Vec<_>>(),
                "numbers": words(numbers),
                "asked": words(asked),
            }),
        }
    }

    /// The line, with what comes out now.
    fn line(&self, expect: &Map<String, Value>) -> String {
        let list = |value: &Value| -> Vec<String> {
            let list = value.as_array().unwrap().iter();
            list.map(|item| item.as_str().unwrap().to_owned()).collect()
        };
        let column = |key: &str| list(&expect[key]);
        let text = |key: &str| expect[key].as_str().unwrap();
        let or_nothing = |text: String| if text.is_empty() { NOTHING.to_owned() } else { text };
        let snel = if expect["snel"] == json!(true) { " snel" } else { "" };
        let main = format!("{}{snel}: {}", text("main"), column("main_rules").join(" "));
        let extras = column("extras");
        let because = |to: &String| format!("{to}: {}", list(&expect["extra_rules"][to]).join(" "));
        let extras = extras.iter().map(because).collect::<Vec<_>>().join("; ");
        let first = column("only_first_view");
        let mark = |id: String| if first.contains(&id) { format!("{id}{AT_ONCE}") } else { id };
        let suggestions: Vec<String> = column("only_suggestions").into_iter().map(mark).collect();
        let path = json!(self.path);
        let cells = [
            self.id.clone(),
            path.as_str().unwrap().to_owned(),
            self.known.clone(),
            text("urgency").to_owned(),
            main,
            or_nothing(extras),
            or_nothing(column("only_contacts").join(" ")),
            or_nothing(column("only_rules").join(" ")),
            or_nothing(suggestions.join(" ")),
            or_nothing(column("numbers").join(" ")),
            or_nothing(column("asked").join(" ")),
        ];
        cells.join(" | ")
    }

    fn scenario(self) -> Scenario {
        Scenario::expecting(self.id, facts(&self.known), self.path, self.expect)
    }
}

/// A destination and the rules that lead there.
fn route(cell: &str) -> (&str, Vec<&str>) {
    let (to, rules) = cell.split_once(':').unwrap();
    (to.trim(), words(rules))
}

fn parts(cell: &str, by: char) -> Vec<&str> {
    let parts = cell.split(by).map(str::trim);
    parts.filter(|part| !part.is_empty() && *part != NOTHING).collect()
}

fn words(cell: &str) -> Vec<&str> {
    parts(cell, ' ')
}

fn is_row(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

/// Everybody in the table.
pub fn rows() -> Vec<Scenario> {
    let table = fs::read_to_string(FILE).unwrap();
    table.lines().filter(|line| is_row(line)).map(|line| Row::read(line).scenario()).collect()
}

/// Draws other people: everybody who shows something that nobody before them shows, of many who could come by in each
/// municipality: `UPDATE=people`.
pub fn draw(catalogues: &'static [Catalogue], count: usize) {
    let mut pool = Vec::new();
    for (seed, catalogue) in (1..).zip(catalogues) {
        for (facts, path) in people(seed, count / catalogues.len() + 1, catalogue) {
            // A need that was left alone is not so; that does not have to be written.
            let is_said = |answer: &&Answer| {
                !matches!((answer.fact(), answer.value()), (Fact::Need(_), Known::No))
            };
            let facts: Facts = facts.iter().filter(is_said).cloned().collect();
            let found = assess(catalogue, &facts, &[], today());
            pool.push((shows(&facts, &found), facts, path));
        }
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut lines: Vec<String> = Vec::new();
    // First who shows much that is new.
    for least in [25, 12, 6, 3, 2, 1] {
        for (shows, facts, path) in &pool {
            if shows.difference(&seen).count() >= least {
                seen.extend(shows.iter().cloned());
                let id = format!("A{:03}", lines.len() + 1);
                let (path, known) = (json!(path), spelled(facts));
                let path = path.as_str().unwrap();
                lines.push(format!(
                    "{id} | {path} | {known} | U4 | eigen-stappen: | - | - | - | - | - | -"
                ));
            }
        }
    }
    println!("{} people of {} show {} things", lines.len(), pool.len(), seen.len());
    let table = fs::read_to_string(FILE).unwrap();
    let head: Vec<&str> = table.lines().take_while(|line| !is_row(line)).collect();
    fs::write(FILE, head.join("\n") + "\n" + &lines.join("\n") + "\n").unwrap();
}

/// What is known, in short.
fn spelled(facts: &Facts) -> String {
    let one = |answer: &Answer| format!("{}={}", answer.fact().key(), answer.spelled().join(","));
    facts.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What somebody shows of the content: rules with what they lead to, and suggestions with why and where they stand.
fn shows(facts: &Facts, found: &Assessment) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let routes = found.contacts.iter().chain([&found.main]).chain(&found.extras);
    for route in routes {
        for reason in &route.reasons {
            let is_main = route.destination == found.main.destination;
            all.insert(format!(
                "{:?} {} {is_main} {:?}",
                route.destination, reason.rule, route.urgency
            ));
        }
    }
    let rules = found.rules.iter().chain(&found.modifiers);
    all.extend(rules.map(|rule| format!("{rule} {:?}", found.urgency)));
    for one in &found.suggestions {
        all.insert(format!("{} {:?} {}", one.id, one.why, one.first_view));
    }
    for one in &found.not_shown {
        if let WhyNot::Suppressed(rule) = one.why {
            all.insert(format!("not {} {rule}", one.id));
        }
    }
    all.extend(facts.needs().map(Need::key));
    all
}

/// Writes down anew what comes out: `UPDATE=1`.
pub fn update(catalogue: impl Fn(&str) -> &'static Catalogue) {
    let anew = |line: &str| {
        if !is_row(line) {
            return line.to_owned();
        }
        let scenario = Row::read(line).scenario();
        let found = scenario.everything(catalogue(&scenario.municipality));
        let found = found.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Row::read(line).line(&found)
    };
    let table = fs::read_to_string(FILE).unwrap();
    let lines: Vec<String> = table.lines().map(anew).collect();
    fs::write(FILE, lines.join("\n") + "\n").unwrap();
}
