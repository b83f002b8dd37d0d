//! Do files name each other in circles? Computed from the imports, so that the picture in `ARCHITECTURE.md` stays true.
//!
//! A file names another by a path from `crate`, `super` or a module of its own; a name that a folder only hands on
//! (`pub use`) leads to the file that holds it. A file of a folder may extend the type that the folder holds
//! (`impl Walk` in `walk/carer.rs`): that is no circle.

use crate::tidy::{Source, expand, sources};
use std::collections::{BTreeMap, BTreeSet};

/// The circles that are there, by the folder of their first file, with how many files are in each. `App` holds what the
/// files of its folder make, and they take an `App`. `json` and `texts` are one interface with an implementation for
/// browsers and one for the tools, which give its types. `content` hands on what its files make, of what it holds. What
/// counts as one (`domain/zaak.rs`) may do so in some situations only, and a condition counts it. What an older copy says
/// is renewed while it is replayed. The page of a question holds what its form fills in.
const CIRCLES: [(&str, usize); 7] = [
    ("content/check", 4),
    ("copy/record", 2),
    ("domain", 2),
    ("json", 3),
    ("texts", 4),
    ("ui/app", 4),
    ("ui/pages/first/ask", 2),
];

/// The path of a module: `walk/mod.rs` is `walk`, `walk/carer.rs` is `walk::carer`.
fn module(path: &str) -> String {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { String::new() } else { path.replace('/', "::") }
}

/// The paths in the `use` declarations of a file and in its code, from the crate on; what is handed on apart.
struct Names {
    used: BTreeSet<String>,
    /// From a name to where it comes from.
    handed_on: BTreeMap<String, String>,
}

/// A path from the crate on, of a path as it is written in a module.
fn absolute(path: &str, module: &str, children: &BTreeSet<String>) -> Option<String> {
    let mut above: Vec<&str> = module.split("::").filter(|part| !part.is_empty()).collect();
    let mut rest: Vec<&str> = path.split("::").collect();
    match *rest.first()? {
        "crate" => above.clear(),
        "self" => {}
        "super" => {
            above.pop();
        }
        first if children.contains(first) => rest.insert(0, "self"),
        _ => return None,
    }
    rest.remove(0);
    while rest.first() == Some(&"super") {
        above.pop();
        rest.remove(0);
    }
    above.extend(rest.iter().filter(|part| **part != "self"));
    Some(above.join("::"))
}

fn names(source: &Source, modules: &BTreeMap<String, usize>) -> Names {
    let own = module(&source.path);
    let child = |path: &String| {
        let inside = path.strip_prefix(&own)?;
        let inside = inside.strip_prefix("::").or_else(|| own.is_empty().then_some(inside))?;
        (!inside.is_empty() && !inside.contains("::")).then(|| inside.to_owned())
    };
    let children: BTreeSet<String> = modules.keys().filter_map(child).collect();
    // The tests of a file stand in a module of their own.
    let code = source.code.split("mod tests {").next().unwrap();
    let mut found = Names { used: BTreeSet::new(), handed_on: BTreeMap::new() };
    for statement in code.split(';') {
        let Some((before, tree)) = statement.rsplit_once("use ") else { continue };
        let mut paths = BTreeSet::new();
        expand("", tree, &mut paths);
        for path in paths {
            let path = path.split(" as ").next().unwrap();
            let Some(path) = absolute(path, &own, &children) else { continue };
            if before.trim_end().ends_with("pub") || before.trim_end().ends_with("pub(super)") {
                let name = path.rsplit("::").next().unwrap().to_owned();
                found.handed_on.insert(name, path.clone());
            }
            found.used.insert(path);
        }
    }
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let mut paths = BTreeSet::new();
            expand("", &code[at..], &mut paths);
            found.used.extend(paths.iter().filter_map(|path| absolute(path, &own, &children)));
        }
    }
    found
}

/// Which files each file names.
fn arrows(sources: &[Source]) -> Vec<BTreeSet<usize>> {
    let modules: BTreeMap<String, usize> =
        sources.iter().enumerate().map(|(at, source)| (module(&source.path), at)).collect();
    let names: Vec<Names> = sources.iter().map(|source| names(source, &modules)).collect();
    let file_of = |path: &str| {
        let mut path = path.to_owned();
        // A name may be handed on from folder to folder.
        for _ in 0..8 {
            let parts: Vec<&str> = path.split("::").collect();
            let known = (0..=parts.len())
                .rev()
                .find(|end| modules.contains_key(&parts[..*end].join("::")))?;
            let at = modules[&parts[..known].join("::")];
            match parts.get(known).and_then(|name| names[at].handed_on.get(*name)) {
                Some(further) if *further != path => path.clone_from(further),
                _ => return Some(at),
            }
        }
        None
    };
    let arrows = sources.iter().enumerate().map(|(from, source)| {
        let extends =
            |to: usize| {
                let above = module(&sources[to].path);
                let is_inside = module(&source.path).starts_with(&format!("{above}::"));
                let held = |name: &str| {
                    let kinds = ["struct", "enum"];
                    kinds.iter().any(|kind| sources[to].code.contains(&format!("{kind} {name} ")))
                };
                is_inside
                    && source.code.split("\nimpl ").skip(1).any(|rest| {
                        held(rest.split(|c: char| !c.is_alphanumeric()).next().unwrap())
                    })
            };
        let others = names[from].used.iter().filter_map(|path| file_of(path));
        others.filter(|to| *to != from && !extends(*to)).collect()
    });
    arrows.collect()
}

/// The files that can be reached from a file.
fn reached(from: usize, arrows: &[BTreeSet<usize>]) -> BTreeSet<usize> {
    let (mut found, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(at) = open.pop() {
        open.extend(arrows[at].iter().filter(|to| found.insert(**to)));
    }
    found
}

/// The circles: each set of files that all lead to each other.
fn circles(arrows: &[BTreeSet<usize>]) -> BTreeSet<BTreeSet<usize>> {
    let reached: Vec<BTreeSet<usize>> = (0..arrows.len()).map(|at| reached(at, arrows)).collect();
    let circle = |at: usize| -> BTreeSet<usize> {
        reached[at].iter().filter(|other| reached[**other].contains(&at)).copied().collect()
    };
    (0..arrows.len()).map(circle).filter(|circle| !circle.is_empty()).collect()
}

#[test]
fn files_name_each_other_in_no_circle_but_those_that_are_explained() {
    let sources: Vec<Source> =
        sources().into_iter().filter(|source| !source.path.ends_with("tests.rs")).collect();
    let arrows = arrows(&sources);
    let count: usize = arrows.iter().map(BTreeSet::len).sum();
    assert!(count > 500, "only {count} imports were found");
    let mut found = BTreeMap::new();
    for circle in circles(&arrows) {
        let paths: Vec<&str> = circle.iter().map(|at| sources[*at].path.as_str()).collect();
        println!("a circle of {}: {}", paths.len(), paths.join(" "));
        found.insert(
            paths[0].rsplit_once('/').map_or("", |(folder, _)| folder).to_owned(),
            paths.len(),
        );
    }
    println!("circles: {} among {} files and {count} imports", found.len(), sources.len());
    let known: BTreeMap<String, usize> =
        CIRCLES.iter().map(|(folder, files)| ((*folder).to_owned(), *files)).collect();
    assert_eq!(found, known);
}

#[test]
fn a_circle_is_found_and_a_name_that_is_handed_on_leads_to_its_file() {
    let file = |path: &str, code: &str| Source {
        path: path.to_owned(),
        text: String::new(),
        code: code.to_owned(),
        literals: Vec::new(),
    };
    let check = |code: [&str; 3], expected: usize| {
        let paths = ["a/mod.rs", "a/one.rs", "a/two.rs"];
        let sources: Vec<Source> =
            paths.iter().zip(code).map(|(path, code)| file(path, code)).collect();
        let circles = circles(&arrows(&sources));
        assert_eq!(circles.iter().map(BTreeSet::len).sum::<usize>(), expected, "{code:?}");
    };
    check(["pub use one::One;", "use super::two::Two;", "use super::two::X;"], 0);
    check(["", "use super::two::Two;", "use crate::a::one::One;"], 2);
    check(["pub use one::One;", "use super::two::Two;", "use super::One;"], 2);
    check(["use one::One; pub struct Whole ", "\nimpl Whole {} use super::Whole;", ""], 0);
    check(["use one::One; pub struct Whole ", "fn f(_: super::Whole) {}", ""], 2);
}
