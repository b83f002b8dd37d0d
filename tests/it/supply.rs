//! What is built in, and from where: only crates from crates.io and packages from npm, each with its checksum
//! and a licence of the list in `deny.toml`. Needs no tool and no network; `make deny` looks further.

use serde_json::Value;
use std::{collections::BTreeSet, fs, process::Command};

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NPM: &str = "https://registry.npmjs.org/";
/// Licences of tools of which nothing gets in the app; all of them permissive.
const OF_TOOLS: [&str; 3] = ["ISC", "BlueOak-1.0.0", "0BSD"];

/// The licences that `deny.toml` allows.
fn allowed() -> BTreeSet<String> {
    let text = fs::read_to_string("deny.toml").unwrap();
    let list = text.split_once("\nallow = [").unwrap().1.split_once(']').unwrap().0;
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether one of the licences to choose from is allowed, with all that come with it.
fn may_be_used(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let plain = licence.replace(['(', ')'], "").replace('/', " OR ");
    let nested = licence.contains('(') && licence.contains(" AND ");
    let one = |one: &str| allowed.contains(one.trim());
    if nested {
        // Brackets around alternatives: all parts have to be good, each with its alternatives.
        return licence.split(" AND ").all(|part| may_be_used(part.trim(), allowed));
    }
    plain.split(" OR ").any(|choice| choice.split(" AND ").all(one))
}

#[test]
fn a_licence_is_read_as_it_is_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Zlib", "Unicode-3.0"].map(str::to_owned).into();
    for good in ["MIT", "GPL-3.0 OR MIT", "Apache-2.0/MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"] {
        assert!(may_be_used(good, &allowed), "{good}");
    }
    for wrong in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Zlib) AND GPL-3.0"] {
        assert!(!may_be_used(wrong, &allowed), "{wrong}");
    }
}

#[test]
fn every_crate_comes_from_crates_io_with_a_good_licence() {
    let arguments = ["metadata", "--locked", "--offline", "--format-version", "1"];
    let found = Command::new(env!("CARGO")).args(arguments).output().unwrap();
    let whole: Value = serde_json::from_slice(&found.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&found.stderr)));
    let allowed = allowed();
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let mut wrong = Vec::new();
    let crates = whole["packages"].as_array().unwrap();
    for package in crates.iter().filter(|package| package["name"] != "samenwijzer") {
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        let named = format!("{} {}", text("name"), text("version"));
        if text("source") != CRATES {
            wrong.push(format!("{named} comes from {:?}", text("source")));
        }
        if !may_be_used(text("license"), &allowed) {
            wrong.push(format!("{named} has the licence {:?}", text("license")));
        }
    }
    let locked: Vec<&str> = lock.split("[[package]]").skip(1).collect();
    for package in &locked {
        let own = package.contains("name = \"samenwijzer\"");
        let checked = package.contains("checksum = \"") && package.contains(CRATES);
        if !own && !checked {
            wrong.push(format!("no checksum: {}", package.trim()));
        }
    }
    assert!(crates.len() > 50 && locked.len() > 50, "only {} crates", crates.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    println!(
        "crates: {} in use, {} locked; licences allowed: {}",
        crates.len(),
        locked.len(),
        allowed.len()
    );
}

#[test]
fn every_tool_comes_from_npm_with_a_good_licence() {
    let lock: Value =
        serde_json::from_str(&fs::read_to_string("package-lock.json").unwrap()).unwrap();
    let mut allowed = allowed();
    allowed.extend(OF_TOOLS.map(str::to_owned));
    let packages = lock["packages"].as_object().unwrap();
    let mut wrong = Vec::new();
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        // An address is only written for what comes from somewhere else than the usual registry.
        let from_npm = (text("resolved").is_empty() || text("resolved").starts_with(NPM))
            && text("integrity").starts_with("sha512-");
        if !from_npm || !may_be_used(text("license"), &allowed) {
            wrong.push(format!("{name}: {} {}", text("resolved"), text("license")));
        }
    }
    assert!(packages.len() > 50, "only {} packages", packages.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    println!("packages from npm: {}", packages.len() - 1);
}

#[test]
fn code_of_our_own_is_never_unsafe() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let lints = manifest.split_once("[lints.rust]").unwrap().1;
    let lints = lints.split_once("\n[").unwrap().0;
    assert!(lints.contains("unsafe_code = \"forbid\""), "{lints}");
}
