//! What `content` reports about faulty packs.

use super::{Source, check_all};

/// Checks one pack of the common parts.
fn check(pack: &str, expected: &[&str]) {
    check_files(&[("pack.json", pack)], &[], expected);
}

fn check_files(packs: &[(&str, &str)], municipalities: &[(&str, &str)], expected: &[&str]) {
    let packs: Vec<Source> = packs.iter().map(|(name, text)| Source { name, text }).collect();
    let own: Vec<Source> =
        municipalities.iter().map(|(name, text)| Source { name, text }).collect();
    let found: Vec<String> = check_all(&packs, &own).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{packs:?} {own:?}");
}

#[test]
fn every_element_that_cannot_be_read_is_named() {
    check(
        r#"{"rules": [
            {"id": "R01", "group": "A", "urgency": "U0", "source": "-",
             "when": {"any": [{"fact": "foo", "is": true}]}},
            {"id": "R02", "group": "A", "urgency": "U9", "source": "-"},
            {"id": "R03", "group": "A", "urgency": "U0"},
            {"id": "R04", "group": "A", "urgency": "U0", "source": "-", "spoed": true},
            {"id": "R5x", "group": "A", "urgency": "U0", "source": "-"}],
          "suggestions": [{"id": "C03", "level": "0a", "access": "vrij",
             "not_if": {"not": {"all": [{"refused": true}, {"fact": "geweld", "is": "soms"}]}}}],
          "questions": [{"id": "mz", "ask": {"signs": [{"fact": "mz"}, {"fact": "mzz"}]}}]}"#,
        &[
            r#"pack.json: rules[0].when.any[0]: there is no fact "foo""#,
            "pack.json: rules[1].urgency: unknown variant `U9`, expected one of `U4`, `U3`, `U2`, `U1`, `U0`",
            "pack.json: rules[2]: missing field `source`",
            "pack.json: rules[3].spoed: unknown field `spoed`, expected one of `id`, `group`, `when`, `unless`, `urgency`, `raise`, `routes`, `contacts`, `snel`, `brings`, `suppress`, `not_first`, `keeps`, `before`, `says`, `hold`, `ahead`, `weigh`, `spares`, `by_decision`, `source`",
            r#"pack.json: rules[4].id: "R5x" is not an id like R23 or M6"#,
            r#"pack.json: suggestions[0].not_if.not.all[1]: geweld cannot be "soms"; possible is one of ["nee", "ooit", "nu-of-bang"]"#,
            r#"pack.json: questions[0].ask.signs[1].fact: there is no fact "mzz""#,
        ],
    );
}

#[test]
fn a_file_that_is_no_pack_is_named_and_the_others_are_still_checked() {
    let good = r#"{"contacts": [{"id": "a", "evidence": "S", "source": "", "as_of": "2026"}]}"#;
    check_files(
        &[("a.json", "{\n\"rules\": [}"), ("b.json", r#"{"rules": {}}"#), ("c.json", good)],
        &[],
        &[
            "a.json: expected value at line 2 column 11",
            "b.json: rules: invalid type: map, expected a sequence",
            "c.json: contacts[0].source: where was this found?",
        ],
    );
    check(
        r#"{"ruels": []}"#,
        &[
            "pack.json: ruels: unknown field `ruels`, expected one of `version`, `rules`, `modifiers`, `extras`, `subjects`, `suggestions`, `needs`, `lists`, `begins`, `zaken`, `questions`, `contacts`, `amounts`, `places`, `stories`, `terms`, `days_off`, `talk`, `changes`, `preferences`, `offers`",
        ],
    );
    check_files(
        &[("a.json", r#"{"version": "1"}"#), ("b.json", r#"{"version": "2"}"#)],
        &[],
        &["b.json: version: another pack already gives the version"],
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    check(
        r#"{"rules": [
            {"id": "R01", "group": "A", "urgency": "U0", "source": "-", "suppress": ["C03", "C99"],
             "when": {"not": {"any": [{"refused": true}, {"applies": "R02"}]}},
             "routes": [{"to": "112", "when": {"applies": "R02"}},
                        {"to": "113", "unless": {"applies": "R77"}}]},
            {"id": "R02", "group": "A", "urgency": "U0", "source": "-", "when": {"applies": "R01"}},
            {"id": "R02", "group": "A", "urgency": "U0", "source": "-"}],
          "modifiers": [
            {"id": "M1", "source": "-", "brings": [{"card": "C98"}], "when": {"all": [{"applies": "R02"}, {"applies": "M2"}]}}],
          "suggestions": [
            {"id": "C03", "level": "0a", "access": "vrij", "contacts": ["112"]},
            {"id": "C03", "level": "0a", "access": "vrij"}],
          "questions": [
            {"id": "q", "ask": "topic", "when": {"applies": "R88"}},
            {"id": "q", "ask": {"one": {"fact": "geweld", "values": ["nee", "soms"]}}},
            {"id": "d", "ask": {"date": "geweld"}},
            {"id": "s", "ask": {"several": "geweld"}}]}"#,
        &[
            "pack.json: rules[2].id: there already is a rule R02",
            "pack.json: suggestions[1].id: there already is a suggestion C03",
            "pack.json: questions[1].id: there already is a question q",
            "pack.json: rules[0].when.not.any[1].applies: R02 is not listed before this",
            "pack.json: rules[0].suppress[1]: there is no suggestion C99",
            "pack.json: rules[0].routes[1].unless.applies: R77 is not listed before this",
            "pack.json: modifiers[0].when.all[1].applies: M2 is not listed before this",
            "pack.json: modifiers[0].brings[0].card: there is no suggestion C98",
            r#"pack.json: suggestions[0].contacts[0]: there is no contact "112""#,
            "pack.json: questions[0].when.applies: R88 is not listed before this",
            "pack.json: questions[0].ask: this can only be asked for each topic",
            r#"pack.json: questions[1].ask.one.values[1]: geweld cannot be "soms"; possible is one of ["nee", "ooit", "nu-of-bang"]"#,
            "pack.json: questions[2].ask: geweld cannot have a date",
            "pack.json: questions[3].ask: geweld cannot have several values",
        ],
    );
}

#[test]
fn what_changes_at_eighteen_has_a_source_or_is_only_a_question() {
    check(
        r#"{"changes": [
            {"id": "a", "months": -18, "area": "zorg"},
            {"id": "a", "months": 7, "area": "wonen"},
            {"id": "b", "months": 120, "area": "werk", "known": {"evidence": "O", "source": " ", "as_of": "ooit"}},
            {"id": "c", "months": 0, "area": "inkomen", "known": {"evidence": "G", "source": "-", "as_of": "2026"}}]}"#,
        &[
            "pack.json: changes[1].id: there already is a change a",
            "pack.json: changes[1].months: this is no whole or half year from 16½ to 27",
            "pack.json: changes[2].months: this is no whole or half year from 16½ to 27",
            "pack.json: changes[2].known.source: where was this found?",
            r#"pack.json: changes[2].known.as_of: "ooit" is not a year (2026), month (2026-11) or day (2026-11-22)"#,
            "pack.json: changes[3].known.evidence: nobody checked this (evidence G): leave it out or find a source",
        ],
    );
}

#[test]
fn an_offer_suits_options_and_a_suggestion_that_exist() {
    check(
        r#"{"suggestions": [{"id": "C43", "level": "0c", "access": "vrij"}],
          "preferences": [{"id": "p", "options": ["x", "y"]}, {"id": "q", "options": ["y"]}],
          "offers": [{"id": "a", "suits": ["x", "z"], "suggestion": "C43"},
                     {"id": "b", "suits": [], "suggestion": "C44"}]}"#,
        &[
            r#"pack.json: preferences[1].options[0]: there already is an option "y""#,
            r#"pack.json: offers[0].suits[1]: there is no option "z""#,
            "pack.json: offers[1].suggestion: there is no suggestion C44",
        ],
    );
}

#[test]
fn who_refers_to_something_that_cannot_be_read_is_not_to_blame() {
    check(
        r#"{"modifiers": [{"id": "M1", "source": "-", "brings": [{"card": "C03"}]}],
            "suggestions": [{"id": "C03", "level": "9", "access": "vrij"}]}"#,
        &[
            "pack.json: suggestions[0].level: unknown variant `9`, expected one of `0a`, `0b`, `0c`, `0d`, `1`, `2`",
        ],
    );
}

#[test]
fn a_phrase_with_a_group_that_does_not_exist_is_named() {
    let words = r#"{"groups": {"kind": ["zoon"]}, "danger": ["<kind> weg", "<hond> bijt"],
        "topics": {"GELD": {"strong": ["geld"], "weak": ["<bank> leeg"]}}}"#;
    check_files(
        &[("topics.json", words)],
        &[],
        &[
            r#"topics.json: topics.GELD.weak[0]: there is no group of words "bank""#,
            r#"topics.json: danger[1]: there is no group of words "hond""#,
        ],
    );
    check_files(
        &[("topics.json", r#"{"danger": [], "topics": {"GELD": {"strong": ["geld", 1]}}}"#)],
        &[],
        &["topics.json: topics.GELD.strong[1]: invalid type: integer `1`, expected a string"],
    );
}

#[test]
fn a_fact_without_source_or_day_and_a_number_that_is_none_are_named() {
    let contact = |phone: &str, wrong: &[&str]| {
        let pack = format!(
            r#"{{"contacts": [{{"id": "a", "phone": "{phone}", "evidence": "S", "source": "s", "as_of": "2026-11"}}]}}"#
        );
        check(&pack, wrong);
    };
    for number in [
        "112",
        "113",
        "14 023",
        "14 0255",
        "0800-2000",
        "0900-8844",
        "0800-876 54 32",
        "088 0767 000",
        "030 760 60 55",
        "000-000 00 00",
    ] {
        contact(number, &[]);
    }
    for number in [
        "",
        "12",
        "0800",
        "0800-20000",
        "023-12345",
        "bel 112",
        "+31 23 511",
        "14023-",
        "0800-876 54 3",
    ] {
        let what = format!("pack.json: contacts[0].phone: {number:?} is not a telephone number");
        contact(number, &[&what]);
    }
    check(
        r#"{"contacts": [{"id": "a", "site": "https://a.nl", "evidence": "S", "source": " ", "as_of": "vorig jaar"},
                         {"id": "b", "site": "b.nl/hulp", "evidence": "S", "source": "s", "as_of": "2026-11-31"}]}"#,
        &[
            "pack.json: contacts[0].source: where was this found?",
            r#"pack.json: contacts[0].as_of: "vorig jaar" is not a year (2026), month (2026-11) or day (2026-11-22)"#,
            r#"pack.json: contacts[0].site: "https://a.nl" is not a site like rijksoverheid.nl"#,
            r#"pack.json: contacts[1].as_of: "2026-11-31" is not a year (2026), month (2026-11) or day (2026-11-22)"#,
        ],
    );
}

#[test]
fn what_is_wrong_in_a_municipality_is_named() {
    let places = r#"{"places": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}]}"#;
    check_files(
        &[("places.json", places)],
        &[
            (
                "municipalities/a.json",
                r#"{"id": "a", "name": "A",
                "central": {"phone": "023", "evidence": "S", "source": "s", "as_of": "2026"},
                "desks": {"loket": {"evidence": "S", "source": "s", "as_of": "2026"}, "swt": {"evidence": "S", "source": "", "as_of": "2026"}},
                "services": [
                    {"suggestion": "C99", "place": {"name": "", "evidence": "S", "source": "s", "as_of": "2026"}},
                    {"suggestion": "C99", "place": {"site": "s", "evidence": "S", "source": "s"}}]}"#,
            ),
            ("municipalities/b.json", r#"{"id": "x", "name": "B"}"#),
            ("municipalities/d.json", r#"{"id": "d", "name": "D"}"#),
            ("municipalities/e.json", "{}"),
        ],
        &[
            r#"municipalities/a.json: desks.loket: there is no destination "loket""#,
            "municipalities/a.json: services[1].place: missing field `as_of`",
            "municipalities/a.json: services[0].suggestion: there is no suggestion C99",
            r#"municipalities/a.json: central.phone: "023" is not a telephone number"#,
            "municipalities/a.json: desks.swt.source: where was this found?",
            "municipalities/a.json: services[0].place.name: leave out what is not known",
            "municipalities/e.json: missing field `id`",
            "places.json: places[2].id: there is no municipalities/c.json",
            r#"municipalities/b.json: id: "x" is not the name of the file"#,
            "municipalities/d.json: this municipality is not among the places",
        ],
    );
    check_files(
        &[("places.json", r#"{"places": [{"id": "a", "name": "A", "fictional": true}]}"#)],
        &[("municipalities/a.json", r#"{"id": "a", "name": "Aa"}"#)],
        &[
            r#"municipalities/a.json: name: among the places it is "A""#,
            "municipalities/a.json: fictional: among the places it is not so",
        ],
    );
}

#[test]
fn a_logo_is_a_file_of_the_municipality_itself() {
    let places = r#"{"places": [{"id": "a", "name": "A"}]}"#;
    let logo = |logo: &str, wrong: &[&str]| {
        let a = format!(r#"{{"id": "a", "name": "A", "logo": {logo}}}"#);
        check_files(&[("places.json", places)], &[("municipalities/a.json", &a)], wrong);
    };
    logo(r#"{"file": "logo-2.svg", "text": "Gemeente A"}"#, &[]);
    for elsewhere in [
        "https://a.nl/logo.svg",
        "//a.nl/logo.svg",
        "data:image/svg+xml,.svg",
        "../b/logo.svg",
        "/logo.svg",
        "b/logo.svg",
        "b\\logo.svg",
        "logo.svg?a",
        "logo%2f.svg",
        "logo.svg.svg",
        ".svg",
        "logo.png",
        "",
    ] {
        let file = serde_json::to_string(elsewhere).unwrap_or_default();
        let what = format!(
            "municipalities/a.json: logo.file: {elsewhere:?} is not the name of a drawing like logo.svg"
        );
        logo(&format!(r#"{{"file": {file}, "text": "Gemeente A"}}"#), &[&what]);
    }
    logo(
        r#"{"file": "logo.svg", "text": " "}"#,
        &["municipalities/a.json: logo.text: what does a screen reader say in its place?"],
    );
    logo(r#"{"file": "logo.svg"}"#, &["municipalities/a.json: logo: missing field `text`"]);
}

#[test]
fn what_nobody_checked_may_have_a_name_and_no_number() {
    let contact = |evidence: &str, wrong: &[&str]| {
        let pack = format!(
            r#"{{"contacts": [
                {{"id": "a", "phone": "0800-2000", "evidence": "{evidence}", "source": "s", "as_of": "2026"}},
                {{"id": "b", "site": "b.nl", "evidence": "{evidence}", "source": "s", "as_of": "2026"}}]}}"#
        );
        check(&pack, wrong);
    };
    let what = "nobody checked this (evidence G): leave it out or find a source";
    for evidence in ["P", "O", "S"] {
        contact(evidence, &[]);
    }
    contact("G", &[&format!("pack.json: contacts[0].phone: {what}")]);

    let own = |fictional: bool, wrong: &[&str]| {
        let places =
            format!(r#"{{"places": [{{"id": "a", "name": "A", "fictional": {fictional}}}]}}"#);
        let desk = r#"{"phone": "023 511 00 00", "address": "Plein 1", "evidence": "G", "source": "s", "as_of": "2026"}"#;
        let a = format!(
            r#"{{"id": "a", "name": "A", "fictional": {fictional}, "desks": {{"swt": {desk}}}}}"#
        );
        check_files(&[("places.json", &places)], &[("municipalities/a.json", &a)], wrong);
    };
    own(true, &[]);
    let at = |field: &str| format!("municipalities/a.json: desks.swt.{field}: {what}");
    own(false, &[&at("phone"), &at("address")]);
}

#[test]
fn whom_a_contact_is_for_does_not_depend_on_rules() {
    check(
        r#"{"rules": [{"id": "R01", "group": "A", "urgency": "U0", "source": "-"}],
            "contacts": [
                {"id": "a", "when": {"fact": "leeftijd", "is": "16-17"}, "evidence": "S", "source": "s", "as_of": "2026"},
                {"id": "b", "when": {"applies": "R01"}, "evidence": "S", "source": "s", "as_of": "2026"}]}"#,
        &["pack.json: contacts[1].when.applies: R01 is not listed before this"],
    );
}

#[test]
fn an_amount_has_a_period_and_was_checked() {
    check(
        r#"{"amounts": [
            {"id": "a", "cents": 100, "per": "month", "valid_from": "2026-01-01", "valid_until": "2026-01-01",
             "evidence": "P", "source": "s", "as_of": "2026"},
            {"id": "a", "cents": 100, "per": "month", "valid_from": "2027-01-01", "valid_until": "2026-12-31",
             "evidence": "G", "source": "", "as_of": "2026"},
            {"id": "a", "cents": 1.5, "per": "month", "valid_from": "2027-01-01", "valid_until": "2026-12-31"},
            {"id": "a", "cents": 1, "per": "month", "valid_from": "1-1-2027"}]}"#,
        &[
            "pack.json: amounts[2].cents: invalid type: floating point `1.5`, expected u32",
            r#"pack.json: amounts[3].valid_from: "1-1-2027" is not YYYY-MM-DD"#,
            "pack.json: amounts[1].source: where was this found?",
            "pack.json: amounts[1].cents: nobody checked this (evidence G): leave it out or find a source",
            "pack.json: amounts[1].valid_until: this is before it begins",
        ],
    );
}

#[test]
fn a_term_has_an_article_a_source_and_a_beginning() {
    check(
        r#"{"terms": [
            {"id": "a", "from": "melding", "length": {"days": 7}, "who": "inwoner", "law": "w", "evidence": "P", "source": "s", "as_of": "2026"},
            {"id": "b", "from": "melding", "after": "a", "length": {"weeks": 6}, "who": "gemeente", "law": "w", "evidence": "P", "source": "s", "as_of": "2026"},
            {"id": "c", "from": "besluit", "after": "a", "length": {"weeks": 6}, "who": "gemeente", "law": " ", "evidence": "G", "source": "s", "as_of": "2026"},
            {"id": "d", "from": "brief", "length": {"months": 1}}],
          "days_off": [{"day": "2026-01-02", "evidence": "S", "source": "", "as_of": "2026"}]}"#,
        &[
            "pack.json: terms[3].from: unknown variant `brief`, expected one of `melding`, `verslag`, `aanvraag`, `ingebrekestelling`, `besluit`, `besluit-op-bezwaar`",
            "pack.json: terms[2].length: nobody checked this (evidence G): leave it out or find a source",
            "pack.json: terms[2].law: which article says this?",
            r#"pack.json: terms[2].after: there is no term "a" from the same moment before this"#,
            "pack.json: days_off[0].source: where was this found?",
        ],
    );
}
