//! Do the schemas say what the code reads: no more, no less?

use samenwijzer::content::schemas;
use serde_json::{Value, from_str, json};
use std::fs;

/// What is wrong with a file of content, by the schema with this name.
fn problems(schema: &str, content: &Value) -> Vec<String> {
    let schemas = schemas();
    let (_, text) = schemas.iter().find(|(name, _)| *name == schema).unwrap();
    let validator = jsonschema::validator_for(&from_str(text).unwrap()).unwrap();
    let errors = validator.iter_errors(content);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_files_in_schemas_are_those_of_the_code() {
    for (name, text) in schemas() {
        let kept = fs::read_to_string(format!("schemas/{name}")).unwrap();
        assert!(kept == text, "{name} is old: cargo run --bin content -- schema");
    }
    // And those of a record and of a melding, which are written by hand: tests/long/copy.rs and tests/long/sending.rs hold
    // what is written to them.
    assert_eq!(fs::read_dir("schemas").unwrap().count(), schemas().len() + 2);
}

#[test]
fn every_pack_that_is_shipped_fits_its_schema() {
    let mut checked = 0;
    let mut check = |folder: &str, schema_of: &dyn Fn(&str) -> &'static str| {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let content = from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                assert_eq!(problems(schema_of(&name), &content), [""; 0], "{name}");
                checked += 1;
            }
        }
    };
    check("public/content/municipalities", &|_| "municipality.schema.json");
    check("public/content", &|name| match name {
        "topics.json" => "topics.schema.json",
        "words.json" => "words.schema.json",
        _ => "pack.schema.json",
    });
    println!("packs that fit their schema: {checked}");
    assert!(checked >= 16, "only {checked} packs");
}

/// A pack with one rule that applies when this holds.
fn rule_when(when: &Value) -> Value {
    json!({"rules": [{"id": "R23", "group": "B", "urgency": "U2", "source": "-", "when": when}]})
}

#[test]
fn conditions_can_be_written_in_every_way_that_is_read_and_in_no_other() {
    let check = |when: Value, fits: bool| {
        let found = problems("pack.schema.json", &rule_when(&when));
        assert_eq!(found.is_empty(), fits, "{when}: {found:?}");
        let read = from_str::<samenwijzer::domain::condition::Condition>(&when.to_string());
        assert_eq!(read.is_ok(), fits, "{when}: {read:?}");
    };
    check(json!({"fact": "geweld", "is": "nu-of-bang"}), true);
    check(json!({"fact": "huishouden", "is": ["alleen", "partner"]}), true);
    check(json!({"fact": "hulpAl.ZORG", "is": true}), true);
    check(json!({"fact": "besluit", "given": true}), true);
    check(json!({"fact": "ontruiming", "within_working_days": 3}), true);
    check(json!({"fact": "maandenTot18", "at_most": 6}), true);
    check(json!({"domains": ["HUIS"], "at_least": "N"}), true);
    check(json!({"count": "zorgen", "at_least": 2}), true);
    check(json!({"count": "overzicht", "at_most": "overzichtDrempel"}), true);
    check(json!({"all": [{"not": {"applies": "R01"}}, {"any": [{"refused": true}]}]}), true);
    check(json!({"despite_help": "N"}), true);

    check(json!({"all": []}), false);
    check(json!({"any": []}), false);
    check(json!({"fact": "inkomen", "given": true}), true);
    check(json!({"fact": "inkomen", "given": false}), false);
    check(json!({"need": "geld.rondkomen"}), true);
    check(json!({"domains": ["GELD"], "chosen": true}), true);
    check(json!({"domains": ["GELD"], "only": ["geld.rondkomen"]}), true);
    check(json!({"count": "zaken", "at_least": 2}), true);
    check(json!({"fact": "geweld", "is": "soms"}), false);
    check(json!({"fact": "geweld", "is": true}), false);
    check(json!({"fact": "geweld", "within_days": 3}), false);
    check(json!({"fact": "leeftijd", "at_most": 6}), false);
    check(json!({"domains": ["ZWEMMEN"], "at_least": "N"}), false);
    check(json!({"domains": ["HUIS"], "at_least": "Z"}), false);
    check(json!({"count": "zorgen", "at_least": "drempel"}), false);
    check(json!({"not": {"any": [{"applies": "X1"}]}}), false);
    check(json!({"all": [{"refused": true}], "any": [{"refused": true}]}), false);
    check(json!({"fact": "besluit", "given": true, "days_ago": 3}), false);
    check(json!({"all": []}), false);
    check(json!({}), false);
}

#[test]
fn what_is_wrong_in_a_file_is_seen() {
    let check = |schema: &str, content: Value, place: &str| {
        let found = problems(schema, &content);
        assert!(found.iter().any(|what| what.starts_with(place)), "{content}: {found:?}");
    };
    let pack = "pack.schema.json";
    check(pack, json!({"ruels": []}), "");
    check(pack, json!({"rules": [{"id": "R23"}]}), "/rules/0");
    check(
        pack,
        json!({"suggestions": [{"id": "23", "level": "0a", "access": "vrij"}]}),
        "/suggestions/0/id",
    );
    check(
        pack,
        json!({"suggestions": [{"id": "C03", "level": "3", "access": "vrij"}]}),
        "/suggestions/0/level",
    );
    check(
        pack,
        json!({"questions": [{"id": "mz", "ask": {"one": {"fact": "mzz"}}}]}),
        "/questions/0/ask",
    );
    check(
        pack,
        json!({"contacts": [{"id": "112", "phone": 112, "evidence": "S", "source": "-", "as_of": "2026"}]}),
        "/contacts/0/phone",
    );
    check(pack, json!({"amounts": [{"id": "a", "cents": "21,80"}]}), "/amounts/0/cents");
    let own = "municipality.schema.json";
    check(own, json!({"id": "haarlem"}), "");
    let desk = json!({"evidence": "S", "source": "-", "as_of": "2026"});
    check(own, json!({"id": "haarlem", "name": "Haarlem", "desks": {"loket": desk}}), "/desks");
    let desk =
        json!({"evidence": "S", "source": "-", "as_of": "2026", "valid_until": "31-12-2026"});
    check(own, json!({"id": "haarlem", "name": "Haarlem", "central": desk}), "/central");
    for file in ["../b/logo.svg", "https://a.nl/logo.svg", "logo.png"] {
        let logo = json!({"file": file, "text": "Haarlem"});
        check(own, json!({"id": "haarlem", "name": "Haarlem", "logo": logo}), "/logo");
    }
    let words = "topics.schema.json";
    check(words, json!({"danger": [], "topics": {"ZWEMMEN": {}}}), "/topics");
    check(
        words,
        json!({"danger": [], "topics": {"GELD": {"strong": [1]}}}),
        "/topics/GELD/strong/0",
    );
}
