//! Just before and just after every number and date at which the advice changes, and what must hold
//! for all stories at once.

use crate::stories::{answer, catalogue, facts, stories, today, with};
use samenwijzer::{
    content::files,
    domain::{
        addressee::Addressee,
        assess::assess,
        assessment::{Assessment, Route},
        bezwaar,
        catalogue::Catalogue,
        condition::Condition,
        contact::Contact,
        date::{self, Date, plus_days},
        decision::Decision,
        destination::Destination,
        fact::{Fact, SingleFact},
        facts::Facts,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        outcome::Truth,
        plan::Part,
        suggestion::Level,
        thresholds::Thresholds,
        urgency::Urgency,
    },
    texts::wording,
    walk::Walk,
};
use serde_json::json;

/// Checks what comes out on a day: `R52` applies, `-R52` does not, `U3` is the urgency, `main:swt` and
/// `calls:112` are where the resident is pointed to.
fn check_on(catalogue: &Catalogue, today: Date, situation: &str, expected: &str) {
    let found = assess(catalogue, &facts(situation), &[], today);
    let rules: Vec<String> =
        found.rules.iter().chain(&found.modifiers).map(ToString::to_string).collect();
    let has = |id: &str| rules.iter().any(|found| found == id);
    let calls = places(&found.contacts);
    for wanted in expected.split_whitespace() {
        let holds = match wanted.split_once(':') {
            Some(("main", id)) => found.main.destination.id() == id,
            Some(("calls", id)) => calls.contains(&id),
            Some(("-calls", id)) => !calls.contains(&id),
            Some(_) => panic!("what is {wanted}?"),
            None => match wanted.strip_prefix('-') {
                Some(id) => !has(id),
                None if wanted.starts_with('U') => found.urgency.id() == wanted,
                None => has(wanted),
            },
        };
        let (urgency, main) = (found.urgency.id(), found.main.destination.id());
        assert!(holds, "{situation}: not {wanted}, but {urgency} main:{main} {calls:?} {rules:?}");
    }
}

fn check(situation: &str, expected: &str) {
    check_on(catalogue(files::OUTSIDE), today(), situation, expected);
}

/// The same for a date that is this many days away.
fn check_day(situation: &str, days: i64, expected: &str) {
    let day = date::format(plus_days(today(), days));
    check(&situation.replace("DAY", &day), expected);
}

fn places(routes: &[Route]) -> Vec<&'static str> {
    routes.iter().map(|route| route.destination.id()).collect()
}

#[test]
fn one_two_and_three_problems() {
    check("domein.GELD=M; domein.HUIS=M; domein.DAG=M", "R56 -R55 -R52 -R51 U4 main:eigen-stappen");
    check("domein.HUIS=N", "R55 -R52 -R51 -R56 U3 main:wmo");
    check("domein.HUIS=N; domein.DAG=M", "R55 -R52 -R51");
    check("domein.HUIS=N; domein.DAG=N", "R52 -R51 -R55 U3 main:swt");
    check("domein.HUIS=N; domein.DAG=N; domein.GELD=N", "R51 -R52 -R55 U3 main:swt");
    // What has one cause counts once.
    check("domein.HUIS=N; domein.DAG=N; domein.NET=N", "R52 -R51");
    check("domein.GELD=N; domein.WERK=N", "R55 -R52");
    check("domein.LIJF=N; domein.ZORG=N; huis.schoonmaken=ja", "R55 -R52");
    check("domein.LIJF=N; domein.ZORG=N; huis.post=ja", "R52");
    check("domein.HUIS=X", "R55 -R51");
    check("domein.HUIS=X; domein.DAG=M", "R55 -R51");
    check("domein.HUIS=X; domein.DAG=N", "R51 -R52");
}

#[test]
fn caring_counts_when_it_is_heavy() {
    check("domein.MZ=G", "-R55 -M1");
    check("domein.MZ=M; mz.tijd=ja", "-R55 -M1");
    check("domein.MZ=N", "-R55 M1 -M2 U3 main:mantelzorg");
    // What was ticked without saying how it goes is not light.
    check("mz.tijd=ja", "-R55 M1 -M2 U3 main:mantelzorg");
    check("domein.MZ=X", "-R55 M1 M2 U2 main:wmo");
    check("mz.op=ja", "-R55 M1 M2 U2 main:wmo");
    // Caring never counts by itself.
    check("domein.MZ=N; domein.HUIS=N", "R55 -R52 -R51");
    check("domein.MZ=N; domein.DAG=N; domein.HUIS=N", "R52 -R51");
}

#[test]
fn one_and_two_signs_of_losing_the_overview() {
    check("overzicht=", "-R53");
    check("overzicht=post", "-R53");
    check("overzicht=post,beginnen", "R53 main:swt");
    check("domein.HUIS=N; overzicht=post", "R55 -R53");
    check("domein.HUIS=N; overzicht=post,uitstel", "R53 -R55");
}

#[test]
fn children_and_young_people_with_one_and_two_problems() {
    check("huishouden=kinderen<18; domein.GELD=N", "-R54");
    check("huishouden=kinderen<18; domein.GELD=N; domein.KIND=N", "R54 R31");
    check("leeftijd=18-20; domein.GELD=N", "-R34");
    check("leeftijd=18-20; domein.GELD=N; domein.WERK=N", "-R34");
    check("leeftijd=18-20; domein.GELD=N; domein.HOOFD=N", "R34");
    check("leeftijd=23-26; domein.GELD=N; domein.HOOFD=N", "R34");
    check("leeftijd=27-59; domein.GELD=N; domein.HOOFD=N", "-R34");
    check("leeftijd=16-17; rol=zelf; domein.GELD=N", "R30 main:jeugd");
    check("leeftijd=18-20; rol=zelf; domein.GELD=N", "-R30");
    check("leeftijd=16-17; vannachtGeenPlek=ja", "R22 -R20 U0 calls:kindertelefoon");
    check("leeftijd=18-20; vannachtGeenPlek=ja", "R20 -R22 U1 calls:opvang");
}

/// A municipality that set its own numbers.
fn with_thresholds(meervoudig: usize, multi: usize, overzicht: usize) -> Catalogue {
    let mut catalogue = files::catalogue(".", files::OUTSIDE).unwrap();
    catalogue.municipality.thresholds = Thresholds {
        meervoudig_drempel: meervoudig,
        multi_drempel: multi,
        overzicht_drempel: overzicht,
    };
    catalogue
}

#[test]
fn a_municipality_sets_its_own_numbers() {
    let strict = with_thresholds(3, 5, 3);
    let check = |situation, expected| check_on(&strict, today(), situation, expected);
    check("domein.HUIS=N; domein.DAG=N", "R55 -R52 -R51");
    check("domein.HUIS=N; domein.DAG=N; domein.GELD=N", "R52 -R51 -R55");
    check("domein.HUIS=N; domein.DAG=N; domein.GELD=N; domein.HOOFD=N", "R52 -R51");
    check("domein.HUIS=N; domein.DAG=N; domein.GELD=N; domein.HOOFD=N; domein.LIJF=N", "R51 -R52");
    check("overzicht=post,beginnen", "-R53");
    check("overzicht=post,beginnen,uitstel", "R53");
    let wide = with_thresholds(1, 2, 1);
    let check = |situation, expected| check_on(&wide, today(), situation, expected);
    check("domein.HUIS=N", "R52 -R55 main:swt");
    check("domein.HUIS=N; domein.DAG=N", "R51 -R52");
    check("overzicht=post", "R53");
}

/// Whatever a municipality sets, a resident with problems is always pointed somewhere.
#[test]
fn no_numbers_lead_to_a_dead_end() {
    let usual = Thresholds::default();
    let sets =
        [(3, 4, 3), (3, 3, 2), (usual.meervoudig_drempel, usual.multi_drempel, 9), (99, 99, 99)];
    for (meervoudig, multi, overzicht) in sets {
        let catalogue = with_thresholds(meervoudig, multi, overzicht);
        for one in Leefgebied::ALL {
            for other in Leefgebied::ALL {
                let situation = format!("domein.{}=N; domein.{}=X", one.code(), other.code());
                let found = assess(&catalogue, &facts(&situation), &[], today());
                let main = found.main.destination;
                assert_ne!(
                    main,
                    Destination::EigenStappen,
                    "{situation} with {meervoudig}/{multi}"
                );
                assert!(found.urgency >= Urgency::U3, "{situation}");
            }
        }
    }
}

#[test]
fn an_eviction_within_three_working_days_is_for_today() {
    // Today is a Sunday.
    for (days, expected) in [
        (-1, "R23 U1"),
        (0, "R23 U1"),
        (1, "R23 U1"),
        (3, "R23 U1 main:schuld"),
        (4, "R23 U2 main:schuld"),
        (12, "R23 U2"),
    ] {
        check_day("ontruiming=DAY", days, expected);
    }
    check("ontruiming=nee", "-R23");
    // Without a date it may be soon.
    check("ontruiming=ja", "R23 U1 main:schuld");
    let thursday = date::new(2026, 11, 19).unwrap();
    let outside = catalogue(files::OUTSIDE);
    for (day, expected) in
        [("20", "U1"), ("21", "U1"), ("22", "U1"), ("23", "U1"), ("24", "U1"), ("25", "U2")]
    {
        check_on(outside, thursday, &format!("ontruiming=2026-11-{day}"), expected);
    }
}

#[test]
fn coming_home_from_hospital() {
    for (days, expected) in [
        (0, "R27 U1 calls:gemeente-spoed"),
        (2, "R27 U1 calls:gemeente-spoed calls:wijkverpleging"),
        (3, "R27 U2 calls:wijkverpleging -calls:gemeente-spoed"),
        (7, "R27 U2 main:ziekenhuis calls:wijkverpleging"),
        (8, "-R27"),
    ] {
        check_day("ontslagZiekenhuis=DAY", days, expected);
        check_day("ontslagZiekenhuis=DAY; hulpAl.ZORG=ja", days, "-R27");
    }
}

#[test]
fn half_a_year_before_turning_eighteen() {
    let young = "leeftijd=16-17; jeugdhulpNu=ja; toekomstplan=nee; maandenTot18=";
    for (months, expected) in [("0", "R33 U2"), ("6", "R33 U2"), ("7", "R33 U3"), ("18", "R33 U3")]
    {
        check(&format!("{young}{months}"), expected);
    }
    // Not knowing is never lighter, and a plan takes the haste away.
    check("leeftijd=16-17; jeugdhulpNu=ja; toekomstplan=nee", "R33 U2");
    check("leeftijd=16-17; jeugdhulpNu=ja; maandenTot18=3", "R33 U2");
    check("leeftijd=16-17; jeugdhulpNu=ja; toekomstplan=ja; maandenTot18=3", "R33 U3");
}

#[test]
fn six_weeks_after_a_melding() {
    for (days, expected) in [(-41, "-M13"), (-42, "M13"), (-43, "M13"), (0, "-M13")] {
        check_day("meldingDatum=DAY", days, expected);
    }
    check("meldingDatum=ja", "-M13");
    check("meldingDatum=nee", "-M13");
}

#[test]
fn six_weeks_for_an_objection() {
    // Awb art. 6:8: the term starts on the day after the decision was sent. Algemene termijnenwet art. 1: not
    // on a weekend (the first three) or a holiday (the last).
    for (sent, last) in [
        ("2026-10-25", "2026-12-07"),
        ("2026-10-11", "2026-11-23"),
        ("2026-10-10", "2026-11-23"),
        ("2026-01-20", "2026-03-03"),
        ("2026-11-13", "2026-12-28"),
    ] {
        let sent = date::parse(sent).unwrap();
        let found = bezwaar::last_day(sent, catalogue("haarlem"), today());
        assert_eq!(found.map(date::format).as_deref(), Some(last), "{sent:?}");
    }
    check("besluit=nee", "-M8");
    check("besluit=ja", "M8 U3 main:bezwaar");
    for days in [-41, -42, -43] {
        check_day("besluit=DAY; domein.HUIS=N", days, "M8 U3 main:bezwaar");
    }
}

#[test]
fn short_help_needs_a_desk_only_with_a_problem() {
    check("duur=kort; domein.HUIS=M", "R39 R56 -R55 main:eigen-stappen");
    // The Wmo is not for what is short; what the insurance is for has its desk.
    check("duur=kort; domein.HUIS=N", "R39 U3 main:eigen-stappen");
    check("duur=kort; domein.LIJF=N", "R39 U3 main:zorgverzekering");
    check("duur=lang; domein.HUIS=N", "-R39 U3 main:wmo");
}

/// Cross-case (e): danger now goes before everything else, in every story.
#[test]
fn danger_now_comes_first_in_every_story() {
    for story in stories() {
        let facts = with(&story.facts, answer("gevaarNu", "ja"));
        let found = assess(catalogue(&story.municipality), &facts, &story.refused, story.today);
        assert_eq!(found.urgency, Urgency::U0, "{}", story.name);
        assert_eq!(found.main.destination, Destination::Alarm, "{}", story.name);
        assert_eq!(found.contacts[0].destination, Destination::Alarm, "{}", story.name);
        assert!(found.contacts[0].reasons[0].rule.to_string() == "R01", "{}", story.name);
    }
}

/// Cross-case (d): where nothing local is known every story still works, and names nothing local.
#[test]
fn every_story_works_where_nothing_local_is_known() {
    let texts = files::texts(".").unwrap();
    let outside = catalogue(files::OUTSIDE);
    for story in stories() {
        let facts = with(&story.facts, answer("gemeente", files::OUTSIDE));
        let found = assess(outside, &facts, &story.refused, story.today);
        let home =
            assess(catalogue(&story.municipality), &story.facts, &story.refused, story.today);
        assert_eq!(seen(&found), seen(&home), "{}", story.name);
        for suggested in &found.suggestions {
            let local = outside.municipality.services_of(suggested.id, story.today).count();
            assert_eq!(local, 0, "{}: {}", story.name, suggested.id);
        }
        for route in found.contacts.iter().chain(&found.extras).chain([&found.main]) {
            let to = route.destination;
            let name = wording::destination(&texts, to, &outside.municipality, story.today);
            assert_eq!(name, texts.get(&format!("destination-{}", to.id())), "{}", story.name);
        }
    }
}

/// What a resident sees of the advice.
type Seen = (Urgency, Vec<&'static str>, &'static str, Vec<&'static str>, Vec<SuggestionId>);

fn seen(found: &Assessment) -> Seen {
    let suggestions = found.suggestions.iter().map(|s| s.id).collect();
    let (contacts, extras) = (places(&found.contacts), places(&found.extras));
    (found.urgency, contacts, found.main.destination.id(), extras, suggestions)
}

/// Cross-case (a): who types it, and in which order, makes no difference.
#[test]
fn it_does_not_matter_who_enters_a_story_and_in_which_order() {
    let mut compared = 0;
    for story in stories().iter().filter(|s| s.facts.is(SingleFact::Rol, "zelf")) {
        // A child that asks for itself has its own rules (R30).
        if story.facts.is_minor() == Some(true) {
            continue;
        }
        let catalogue = catalogue(&story.municipality);
        let of = |facts: &Facts| seen(&assess(catalogue, facts, &story.refused, story.today));
        let own = of(&story.facts);
        let reversed: Facts =
            story.facts.iter().cloned().collect::<Vec<_>>().into_iter().rev().collect();
        assert_eq!(of(&reversed), own, "{}", story.name);
        for role in ["ander", "professional"] {
            let facts = with(&with(&story.facts, answer("rol", role)), answer("wilHulp", "ja"));
            assert_eq!(of(&facts), own, "{} by {role}", story.name);
            compared += 1;
        }
    }
    assert!(compared >= 10, "only {compared} compared");
}

#[test]
fn a_listening_ear_suits_the_age() {
    let check = |situation: &str, expected: &[&str]| {
        let id = SuggestionId::try_from("C71".to_owned()).unwrap();
        let (catalogue, facts) = (catalogue(files::OUTSIDE), facts(situation));
        let found = catalogue.contacts_of(id, &facts, today());
        let found: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(found, expected, "{situation}");
    };
    check("leeftijd=12-15", &["kindertelefoon", "luisterlijn", "mind"]);
    check("leeftijd=16-17", &["kindertelefoon", "injebol", "luisterlijn", "mind"]);
    check("leeftijd=18-20", &["injebol", "luisterlijn", "mind"]);
    check("leeftijd=23-26", &["injebol", "luisterlijn", "mind"]);
    check("leeftijd=27-59", &["luisterlijn", "mind"]);
    check("domein.HOOFD=M", &["kindertelefoon", "injebol", "luisterlijn", "mind"]);
}

/// Contacts of which nobody checked a number.
const SITE_ONLY: [&str; 8] =
    ["uwv", "svb", "duo", "vluchtelingenwerk", "refugeehelp", "coc", "loketkansspel", "toeslagen"];

#[test]
fn numbers_that_nobody_checked_are_not_shown() {
    let catalogue = catalogue(files::OUTSIDE);
    for contact in &catalogue.contacts {
        assert!(contact.phone.is_none() || !contact.source.is_empty(), "{}", contact.id);
    }
    // Those of which only the site is known.
    for id in SITE_ONLY {
        let contact = catalogue.contact(id).unwrap();
        assert!(contact.phone.is_none() && contact.site.is_some(), "{id}");
    }
}

#[test]
fn the_own_contribution_is_an_amount_until_the_day_it_ends() {
    let (catalogue, texts) = (catalogue(files::OUTSIDE), files::texts(".").unwrap());
    let said = |id: &str, day: &str| {
        let id = SuggestionId::try_from(id.to_owned()).unwrap();
        let day = date::parse(day).unwrap();
        wording::cost::own_contribution(&texts, catalogue, id, day).unwrap_or_default()
    };
    let known = "Soms betaalt u mee: een eigen bijdrage. In 2026 is dat hoogstens €\u{a0}21,80 per maand, voor al deze hulp samen. De gemeente mag minder vragen, of niets. Kijk op hetcak.nl.";
    let unknown = "Soms betaalt u mee: een eigen bijdrage. Vraag de gemeente hoeveel.";
    for id in ["C84", "C85", "C86", "C87", "C88"] {
        assert_eq!(said(id, "2025-12-31"), unknown, "{id}");
        assert_eq!(said(id, "2026-01-01"), known, "{id}");
        assert_eq!(said(id, "2026-12-31"), known, "{id}");
        assert_eq!(said(id, "2027-01-01"), unknown, "{id}");
    }
    // What goes by income has no amount, and says so itself.
    assert!(texts.get("suggestion-c89.cost").contains("inkomen en vermogen"));
    for id in ["C03", "C47", "C78", "C89", "C92"] {
        assert_eq!(said(id, "2026-11-22"), "", "{id}");
    }
}

#[test]
fn what_expires_is_shown_on_its_last_day_and_not_after() {
    let days = [(None, true), (Some(-1), false), (Some(0), true), (Some(1), true)];
    let days = days.map(|(days, shown)| (days.map(|days| plus_days(today(), days)), shown));
    let mut catalogue = files::catalogue(".", "voorbeeld").unwrap();
    let desk = *catalogue.municipality.desks.keys().next().unwrap();
    let offered = catalogue.municipality.services[0].suggestion;
    for (last, shown) in days {
        let contact = &mut catalogue.contacts[0];
        contact.valid_until = last;
        assert_eq!(contact.is_valid(today()), shown, "{last:?}");
        let local = &mut catalogue.municipality;
        local.desks.get_mut(&desk).unwrap().valid_until = last;
        assert_eq!(local.desk(desk, today()).is_some(), shown, "{last:?}");
        for service in &mut local.services {
            service.place.valid_until = last;
        }
        assert_eq!(local.services_of(offered, today()).next().is_some(), shown, "{last:?}");
    }
}

#[test]
fn a_last_day_in_content_is_read() {
    let contact = json!({"id": "x", "phone": "023 - 5 55", "site": null, "evidence": "S", "source": "-",
        "as_of": "2026", "valid_until": "2026-12-31"});
    let contact: Contact = serde_json::from_value(contact).unwrap();
    assert_eq!(contact.valid_until, date::new(2026, 12, 31));
    assert_eq!(contact.phone_link().as_deref(), Some("tel:023555"));
}

#[test]
fn who_is_called_by_a_link_is_who_stands_there() {
    for contact in &catalogue(files::OUTSIDE).contacts {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let expected = contact.phone.as_deref().map(|phone| format!("tel:{}", digits(phone)));
        assert_eq!(contact.phone_link(), expected, "{}", contact.id);
    }
}

#[test]
fn an_offer_stands_with_its_own_suggestion_only() {
    let local = &catalogue("voorbeeld").municipality;
    for service in &local.services {
        let of_it = local.services.iter().filter(|one| one.suggestion == service.suggestion);
        let of_it: Vec<_> = of_it.map(|one| &one.place).collect();
        let found: Vec<_> = local.services_of(service.suggestion, today()).collect();
        assert_eq!(found, of_it, "{}", service.suggestion);
    }
}

#[test]
fn a_plan_goes_where_somebody_is_pointed_to() {
    for destination in Destination::ALL {
        let expected = match destination.id() {
            "swt" => Addressee::Swt,
            "jeugd" | "school" => Addressee::Jeugd,
            "schuld" | "geldfit" => Addressee::Schuld,
            // People who are pointed elsewhere may still make a melding, which is for the Wmo (art. 2.3.2 Wmo 2015).
            _ => Addressee::Wmo,
        };
        assert_eq!(Addressee::of([*destination]), expected, "{}", destination.id());
    }
}

#[test]
fn only_today_and_now_come_before_everything() {
    let first = [Urgency::U0, Urgency::U1];
    for urgency in [Urgency::U0, Urgency::U1, Urgency::U2, Urgency::U3, Urgency::U4] {
        assert_eq!(urgency.comes_first(), first.contains(&urgency), "{}", urgency.id());
    }
}

#[test]
fn no_date_is_no_and_a_yes_without_one_is_unknown() {
    let soon = json!({"fact": "ontruiming", "within_working_days": 3});
    let soon: Condition = serde_json::from_value(soon).unwrap();
    let truth = |told: &str| {
        soon.evaluate(&catalogue(files::OUTSIDE).situation(&facts(told), today())).truth
    };
    assert_eq!(truth(""), Truth::Unknown);
    assert_eq!(truth("ontruiming=ja"), Truth::Unknown);
    assert_eq!(truth("ontruiming=nee"), Truth::NotMet);
    assert_eq!(truth("ontruiming=2026-11-24"), Truth::Met);
    assert_eq!(truth("ontruiming=2027-11-24"), Truth::NotMet);
}

#[test]
fn what_somebody_does_stands_in_the_part_of_its_level() {
    let catalogue = catalogue(files::OUTSIDE);
    let mut walk = Walk::default();
    for suggestion in &catalogue.suggestions {
        walk.decide(suggestion.id, Some(Decision::Doing));
    }
    let plan = walk.plan(catalogue);
    for suggestion in &catalogue.suggestions {
        let id = suggestion.id.to_string();
        let item = plan.iter().find(|item| item.id() == id).unwrap();
        let expected = match suggestion.level {
            Level::Zelf => Part::OwnStrength,
            Level::Netwerk => Part::Network,
            Level::Informeel | Level::Algemeen => Part::Nearby,
            Level::Nabij | Level::Specifiek => Part::OtherHelp,
        };
        assert_eq!(item.part, expected, "{id}");
    }
}

/// What is not known yet about the exceptions of a suggestion that is shown, or of a rule that applies, can still be asked.
#[test]
fn what_can_still_take_advice_away_is_open() {
    let (mut of_suggestions, mut of_rules) = (0, 0);
    for story in stories() {
        let catalogue = catalogue(&story.municipality);
        let found = assess(catalogue, &story.facts, &story.refused, story.today);
        let situation = catalogue.situation(&story.facts, story.today);
        let check = |exception: Option<&Condition>, id: String| {
            let outcome = exception.map(|condition| condition.evaluate(&situation));
            let unknown = outcome.filter(|outcome| outcome.truth == Truth::Unknown);
            let facts: Vec<Fact> = unknown.iter().flat_map(|one| one.missing.iter()).collect();
            for fact in &facts {
                assert!(found.open.contains(*fact), "{}: {} for {id}", story.name, fact.key());
            }
            facts.len()
        };
        for shown in &found.suggestions {
            let suggestion = catalogue.suggestion(shown.id).unwrap();
            of_suggestions += check(suggestion.not_if.as_ref(), shown.id.to_string());
        }
        for rule in catalogue.rules.iter().filter(|rule| found.rules.contains(&rule.id)) {
            of_rules += check(rule.unless.as_ref(), rule.id.to_string());
        }
    }
    assert!(of_suggestions >= 20, "only {of_suggestions} facts");
    assert!(of_rules > 0, "nothing can take a rule away");
}
