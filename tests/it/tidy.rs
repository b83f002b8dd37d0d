//! Is the code as `ARCHITECTURE.md` says? Who names whom, how files begin, and what may not be in them.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// Longer files hold more than one type.
const MOST_LINES: usize = 400;

/// A Rust file of the app.
pub struct Source {
    /// Its path, from `src/` on.
    pub path: String,
    pub text: String,
    /// What the compiler reads: no comments, and literals emptied.
    pub code: String,
    /// The string literals before the file's own tests.
    pub literals: Vec<String>,
}

pub fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(Path::new("src"), &mut paths);
    paths.retain(|path| ends(path, "rs"));
    assert!(paths.len() >= 50, "only {} files in src", paths.len());
    let read = |path: String| {
        let text = fs::read_to_string(Path::new("src").join(&path)).unwrap();
        let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
        let own = if is_test { "" } else { text.split("#[cfg(test)]").next().unwrap() };
        let (code, literals) = (split(&text).0, split(own).1);
        Source { path, text, code, literals }
    };
    paths.into_iter().map(read).collect()
}

/// Whether a file name ends like this.
fn ends(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, found);
        } else {
            let inside = path.strip_prefix("src").unwrap();
            found.push(inside.to_string_lossy().replace('\\', "/"));
        }
    }
}

/// Code without comments and without what is in its string literals, and those literals.
fn split(text: &str) -> (String, Vec<String>) {
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let raw = rest.starts_with("r\"") || rest.starts_with("r#\"");
        let begins = !code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if raw && begins {
            let (open, close) = if rest.starts_with("r#") { (3, "\"#") } else { (2, "\"") };
            let end = rest[open..].find(close).unwrap();
            literals.push(rest[open..open + end].to_owned());
            open + end + close.len()
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            literals.push(rest[1..=end.unwrap()].to_owned());
            end.unwrap() + 2
        } else if ["'\"'", "'\\''", "'\\\\'"].iter().any(|char| rest.starts_with(char)) {
            rest[1..].find('\'').unwrap() + 2
        } else {
            code.push(c);
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    (code, literals)
}

/// Every path that starts with `crate::` (or `super::` where that is the crate), written out.
fn named(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let at_the_top = source.path.matches('/').count() == 1 && source.path.ends_with("/mod.rs");
    let above = if at_the_top { "super::" } else { "crate::" };
    for start in ["crate::", above] {
        for (place, _) in source.code.match_indices(start) {
            expand("", &source.code[place + start.len()..], &mut found);
        }
    }
    found
}

/// Writes out one path or one group of paths.
pub fn expand(before: &str, rest: &str, found: &mut BTreeSet<String>) {
    let rest = rest.trim_start();
    if let Some(group) = rest.strip_prefix('{') {
        let mut depth = 0;
        let mut start = 0;
        for (place, c) in group.char_indices() {
            if depth == 0 && (c == ',' || c == '}') {
                expand(before, &group[start..place], found);
                start = place + 1;
            }
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth < 0 {
                break;
            }
        }
        return;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    match after.strip_prefix("::") {
        Some(after) => expand(&format!("{before}{name}::"), after, found),
        None if name.is_empty() => {}
        None => {
            found.insert(format!("{before}{name}"));
        }
    }
}

/// Whether a path is this module, or something in it.
fn is_in(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Fails with every line that was found.
fn check(what: &str, checked: usize, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
    assert!(checked > 0, "nothing was checked: {what}");
    println!("{what}: {checked} checked");
}

#[test]
fn paths_in_groups_are_written_out() {
    let check = |code: &str, paths: &[&str]| {
        let found = named(&Source {
            path: "ui/mod.rs".to_owned(),
            text: String::new(),
            code: split(code).0,
            literals: Vec::new(),
        });
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), paths, "{code}");
    };
    check("use crate::{a::{b, c::D}, e};", &["a::b", "a::c::D", "e"]);
    check("// crate::x\nfn f() -> crate::y::Z { g(\"crate::x\") }", &["y::Z"]);
    check("use super::domain::Fact;", &["domain::Fact"]);
}

#[test]
fn modules_name_only_what_lies_to_their_right() {
    let may: [(&str, &[&str]); 14] = [
        ("domain/flow/tests.rs", &["content", "domain"]),
        ("domain/", &["domain"]),
        ("content/files.rs", &["content", "domain", "readability", "texts", "theme"]),
        ("content/", &["content", "domain"]),
        ("texts/", &["domain", "texts"]),
        ("walk/tests", &["content", "domain", "papers", "texts", "walk"]),
        ("walk/", &["domain", "walk"]),
        ("papers/", &["domain", "json", "papers", "texts", "walk"]),
        ("copy/", &["copy", "domain", "json", "papers", "walk"]),
        ("device/", &["device"]),
        ("platform/", &["domain::date", "platform"]),
        ("json/", &["json"]),
        ("readability/", &["readability"]),
        ("theme/", &["theme"]),
    ];
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for source in sources() {
        let row = may.iter().find(|(start, _)| source.path.starts_with(start));
        let Some((_, allowed)) = row else { continue };
        checked += 1;
        // What tests make up is there for tests only.
        let for_tests =
            |path: &String| ["content::small", "content::told"].contains(&path.as_str());
        let others = named(&source).into_iter().filter(|path| !for_tests(path));
        let others = others.filter(|path| !allowed.iter().any(|module| is_in(path, module)));
        wrong.extend(others.map(|path| format!("src/{} names {path}", source.path)));
    }
    check("who names whom", checked, &wrong);
}

/// Whether a word is on its own in code.
fn has_word(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric();
    code.match_indices(word).any(|(place, _)| !code[..place].ends_with(is_part))
}

#[test]
fn only_their_own_module_names_browser_pages_and_texts() {
    let owners: [(&[&str], &[&str]); 3] = [
        (
            &["web_sys", "js_sys", "wasm_bindgen", "gloo"],
            &["platform/", "texts/browser.rs", "json/browser.rs"],
        ),
        (&["leptos"], &["ui/"]),
        (&["fluent", "unic_langid"], &["texts/"]),
    ];
    let sources = sources();
    let mut wrong = Vec::new();
    for (crates, owners) in owners {
        for source in &sources {
            let owns = owners.iter().any(|owner| source.path.starts_with(owner));
            let named = crates.iter().filter(|word| !owns && has_word(&source.code, word));
            wrong.extend(named.map(|word| format!("src/{} names {word}", source.path)));
        }
    }
    check("crates with one owner", sources.len(), &wrong);
}

#[test]
fn every_file_says_what_it_holds_and_stays_short() {
    let sources = sources();
    let mut wrong = Vec::new();
    for source in &sources {
        let lines = source.text.lines().count();
        if !source.text.starts_with("//! ") {
            wrong.push(format!("src/{} does not start with //!", source.path));
        }
        if lines > MOST_LINES {
            wrong.push(format!("src/{} has {lines} lines", source.path));
        }
    }
    check("files", sources.len(), &wrong);
}

/// Words that only Dutch sentences have.
const DUTCH: [&str; 16] = [
    "de", "het", "een", "niet", "uw", "voor", "bij", "van", "met", "naar", "ik", "wij", "jij",
    "dit", "geen", "ook",
];

/// Whether a text is a piece of Dutch: more than one word, and one of them only Dutch.
fn is_dutch(text: &str) -> bool {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.len() > 1 && text.contains(' ') && words.iter().any(|word| DUTCH.contains(&word.as_str()))
}

#[test]
fn what_residents_read_is_not_in_the_code() {
    assert!(is_dutch("Waar woont u met uw gezin?") && !is_dutch("where is the desk?"));
    // The values of facts are the spelling of cases, fixed by the list of facts.
    let allowed = ["domain/fact.rs"];
    let sources = sources();
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| !allowed.contains(&source.path.as_str())) {
        let dutch = source.literals.iter().filter(|literal| is_dutch(literal));
        wrong.extend(dutch.map(|literal| format!("src/{}: {literal:?}", source.path)));
    }
    check("Dutch in the code", sources.len(), &wrong);
}

/// Words that must not be readable over a shoulder, in a history or in a saved page.
const SENSITIVE: [&str; 24] = [
    "geweld",
    "schuld",
    "drugs",
    "suicid",
    "zelfmoord",
    "misbruik",
    "mishandel",
    "seks",
    "verslav",
    "alcohol",
    "gokken",
    "dement",
    "psych",
    "depress",
    "dakloos",
    "armoede",
    "ontruim",
    "beslag",
    "violence",
    "abuse",
    "debt",
    "addict",
    "homeless",
    "poverty",
];

#[test]
fn nothing_on_a_page_gives_away_what_it_is_about() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    let mut look = |place: String, text: &str| {
        checked += 1;
        let text = text.to_lowercase();
        let found = SENSITIVE.iter().filter(|word| text.contains(**word));
        wrong.extend(found.map(|word| format!("{place}: {word}")));
    };
    for source in sources().iter().filter(|source| source.path.starts_with("ui/")) {
        look(format!("the name of src/{}", source.path), &source.path);
        for literal in &source.literals {
            look(format!("src/{}: {literal:?}", source.path), literal);
        }
    }
    for path in [
        "public/styles/style.css",
        "public/styles/reader.css",
        "public/styles/device.css",
        "public/styles/copy.css",
    ] {
        let css = fs::read_to_string(path).unwrap();
        css.lines().for_each(|line| look(format!("{path}: {line}"), line));
    }
    check("names that give nothing away", checked, &wrong);
}

#[test]
fn pages_have_no_styles_of_their_own() {
    let ui: Vec<Source> = sources().into_iter().filter(|s| s.path.starts_with("ui/")).collect();
    let styles = ["style=", "style:", "<style"];
    let has_style = |source: &&Source| {
        let written = |literal: &String| literal == "style" || literal.contains("style=");
        styles.iter().any(|style| has_word(&source.code, style))
            || source.literals.iter().any(written)
    };
    let wrong: Vec<String> =
        ui.iter().filter(has_style).map(|source| format!("src/{}", source.path)).collect();
    check("style attributes", ui.len(), &wrong);
}

/// The text files that are kept in git, with what is in them.
fn tracked() -> Vec<(String, String)> {
    let list = Command::new("git").args(["ls-files", "-z"]).output().unwrap();
    assert!(list.status.success(), "git ls-files does not work here");
    let names = String::from_utf8(list.stdout).unwrap();
    let names = names.split('\0').filter(|name| !name.is_empty() && *name != "tests/it/tidy.rs");
    names.filter_map(|name| Some((name.to_owned(), fs::read_to_string(name).ok()?))).collect()
}

#[test]
fn nothing_is_left_for_later() {
    let signs = ["TODO", "FIXME", "XXX", "todo!", "unimplemented!", "#[ignore", "dbg!("];
    let files = tracked();
    let code = files.iter().filter(|(name, _)| ends(name, "rs") || ends(name, "mjs"));
    let mut wrong = Vec::new();
    for (name, text) in code {
        for (number, line) in text.lines().enumerate() {
            // "XXX" may be part of a longer word, or a made-up code in a test.
            let line = line.replace("\"XXX\"", "");
            let found = signs.iter().any(|sign| line.contains(sign));
            wrong.extend(found.then(|| format!("{name}:{}: {line}", number + 1)));
        }
    }
    check("left for later", files.len(), &wrong);
}

#[test]
fn no_file_names_a_machine() {
    let places = ["/work/", "/root/", "/home/", "/Users/", "/tmp/bash"];
    let files = tracked();
    let mut wrong = Vec::new();
    for (name, text) in &files {
        for (number, line) in text.lines().enumerate() {
            let path = places.iter().any(|place| line.contains(place));
            let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
            let lock = name == "Cargo.lock" || name == "package-lock.json";
            let host = lock && line.contains("://") && !line.contains(crates_io);
            // Where a licence or a gift is described, not where a package is fetched.
            let host = host && (line.contains("\"resolved\"") || name == "Cargo.lock");
            let config = name == ".npmrc" || name.starts_with(".cargo/");
            let config = config && line.contains("registry");
            wrong
                .extend((path || host || config).then(|| format!("{name}:{}: {line}", number + 1)));
        }
    }
    check("paths and registries of a machine", files.len(), &wrong);
}

/// What the gallery says of a component: `src/ui/gallery/<name>.rs`.
struct Shown {
    name: String,
    /// The classes it is made of.
    made_of: Vec<String>,
    criteria: Vec<String>,
    examples: usize,
}

/// The text between a marker and the end of the list that starts there.
fn list_after<'a>(text: &'a str, marker: &str) -> &'a str {
    let after = text.split_once(marker).map_or("", |(_, after)| after);
    after.split_once(']').map_or("", |(list, _)| list)
}

impl Shown {
    fn read(name: &str, text: &str) -> Self {
        let examples = text.split_once("examples: &[").map_or("", |(_, after)| after);
        let made = ["Example::new(", "Example::alone(", "Example::whole("];
        Self {
            name: name.to_owned(),
            made_of: split(list_after(text, "made_of: &[")).1,
            criteria: split(list_after(text, "criteria: &[")).1,
            examples: made.iter().map(|make| examples.matches(make).count()).sum(),
        }
    }

    /// What is missing in it, one line for each.
    fn faults(&self) -> Vec<String> {
        let name = &self.name;
        let is_empty = |line: &&String| line.trim().len() < 15 || !line.ends_with('.');
        let empty = self.criteria.iter().filter(is_empty);
        let empty = empty.map(|line| format!("{name} has a criterion that says nothing: {line:?}"));
        let missing = [
            (self.examples == 0, "example"),
            (self.criteria.is_empty(), "criterion"),
            (self.made_of.is_empty(), "class that it is made of"),
        ];
        let missing = missing.iter().filter(|(is_missing, _)| *is_missing);
        missing
            .map(|(_, what)| format!("{name} has no {what} in the gallery"))
            .chain(empty)
            .collect()
    }

    /// Its row in docs/components.md.
    fn row(&self) -> String {
        let classes = |start: &str| {
            let found = self.made_of.iter().filter(|class| class.starts_with(start));
            let found: Vec<String> = found.map(|class| format!("`{class}`")).collect();
            if found.is_empty() { "–".to_owned() } else { found.join(", ") }
        };
        let (utrecht, own) = (classes("utrecht-"), classes("sw-"));
        let (examples, criteria) = (self.examples, self.criteria.len());
        format!("| {} | {utrecht} | {own} | {examples} | {criteria} |", self.name)
    }
}

/// The names of the files in a folder, without the ones that hold no component.
fn components_in(folder: &str) -> Vec<String> {
    let none = ["mod", "component", "told"];
    let found = sources().into_iter().filter_map(|source| {
        let name = source.path.strip_prefix(folder)?.strip_suffix(".rs")?.to_owned();
        (!none.contains(&name.as_str())).then_some(name)
    });
    found.collect()
}

/// Everything that is in the gallery, by name.
fn gallery() -> Vec<Shown> {
    let read = |name: &String| {
        let text = fs::read_to_string(format!("src/ui/gallery/{name}.rs")).unwrap();
        Shown::read(name, &text)
    };
    components_in("ui/gallery/").iter().map(read).collect()
}

/// The classes that code names, without the part of a block (`__`) and its kind (`--`).
fn blocks(text: &str) -> BTreeSet<String> {
    let literals = split(text).1.join(" ");
    let words = literals.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
    let classes = words.filter(|word| ["utrecht-", "sw-"].iter().any(|own| word.starts_with(own)));
    let block = |class: &str| {
        let class = class.split("__").next().unwrap();
        class.split("--").next().unwrap().to_owned()
    };
    classes.map(block).collect()
}

/// The public functions without a sentence above them.
fn undocumented(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut above = "";
    for line in text.lines().map(str::trim) {
        let is_function = ["pub fn ", "pub const fn "].iter().any(|start| line.starts_with(start));
        if is_function && !above.starts_with("/// ") {
            found.push(line.to_owned());
        }
        // What stands between a function and its sentence.
        if !line.starts_with("#[") {
            above = line;
        }
    }
    found
}

#[test]
fn every_component_is_in_the_gallery_with_criteria_and_examples() {
    let components = components_in("ui/components/");
    let shown = gallery();
    let list = fs::read_to_string("src/ui/gallery/mod.rs").unwrap();
    let mut wrong: Vec<String> = shown.iter().flat_map(Shown::faults).collect();
    for one in &shown {
        if !list.contains(&format!("    {}::COMPONENT,", one.name)) {
            wrong.push(format!("{} is not in the list of the gallery", one.name));
        }
    }
    for name in &components {
        let text = fs::read_to_string(format!("src/ui/components/{name}.rs")).unwrap();
        let functions = undocumented(&text);
        wrong.extend(functions.iter().map(|line| format!("{name}: nothing says what is: {line}")));
        let Some(one) = shown.iter().find(|one| one.name == *name) else {
            wrong.push(format!("src/ui/gallery/{name}.rs is missing"));
            continue;
        };
        let said: BTreeSet<String> = one.made_of.iter().cloned().collect();
        if said != blocks(&text) {
            wrong.push(format!("{name} is made of {:?}, not of {said:?}", blocks(&text)));
        }
    }
    // The parts that pages make name some classes of their page.
    for one in shown.iter().filter(|one| !components.contains(&one.name)) {
        let path = format!("src/ui/gallery/{}.rs", one.name);
        let text = fs::read_to_string(path).unwrap();
        let sources =
            text.split("include_str!(\"../").skip(1).map(|rest| rest.split('"').next().unwrap());
        let files = sources.map(|source| fs::read_to_string(format!("src/ui/{source}")).unwrap());
        let named = blocks(&files.collect::<Vec<_>>().join("\n"));
        let other = one.made_of.iter().filter(|class| !named.contains(*class));
        wrong.extend(other.map(|class| format!("{}: its sources do not name {class}", one.name)));
    }
    assert!(components.len() >= 7, "only {} components", components.len());
    check("components", shown.len(), &wrong);
}

#[test]
fn a_component_without_example_criterion_or_sentence_is_found() {
    let whole = "made_of: &[\"sw-a\"], criteria: &[\"It can be reached with Tab.\"], \
                 examples: &[Example::new(\"One\", make)]";
    let faults = |from: &str, to: &str| Shown::read("x", &whole.replace(from, to)).faults();
    assert!(Shown::read("x", whole).faults().is_empty());
    assert_eq!(faults("Example::new(\"One\", make)", ""), ["x has no example in the gallery"]);
    assert_eq!(
        faults("\"It can be reached with Tab.\"", ""),
        ["x has no criterion in the gallery"]
    );
    assert_eq!(faults("It can be reached with Tab.", " ").len(), 1);
    assert!(undocumented("/// A part.\n#[must_use]\npub fn part() {}").is_empty());
    assert_eq!(undocumented("}\n\npub fn part() {}"), ["pub fn part() {}"]);
    assert_eq!(blocks("f(\"utrecht-a__b sw-c--d\")"), blocks("(\"sw-c\", \"utrecht-a\")"));
}

#[test]
fn the_table_of_components_is_true() {
    let text = fs::read_to_string("docs/components.md").unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| ")).skip(1);
    let rows: BTreeSet<&str> = rows.collect();
    let wanted: Vec<String> = gallery().iter().map(Shown::row).collect();
    let missing = wanted.iter().filter(|row| !rows.contains(row.as_str()));
    let mut wrong: Vec<String> = missing.map(|row| format!("missing: {row}")).collect();
    let extra = rows.iter().filter(|row| !wanted.iter().any(|wanted| wanted == *row));
    wrong.extend(extra.map(|row| format!("not true: {row}")));
    check("rows of docs/components.md", wanted.len(), &wrong);
}
