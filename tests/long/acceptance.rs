//! What has to hold across the situations of `tests/scenarios` when they are varied: an answer less, another place,
//! a need more, a topic or a need alone, and many people at once.

use crate::stories::{
    self, Dice, Story, answer, catalogue, catalogues,
    expected::{beginning, ids, names},
    with,
};
use samenwijzer::{
    content::files,
    domain::{
        answer::Answer,
        assess::assess,
        assessment::Assessment,
        date::{self, Date},
        fact::{Fact, SingleFact},
        facts::Facts,
        leefgebied::Leefgebied,
        need::Need,
        urgency::Urgency,
    },
    texts::wording::case,
};
use std::collections::BTreeMap;

/// The day of the situations: a Monday.
fn day() -> Date {
    date::new(2026, 11, 30).unwrap()
}

fn story(name: &str) -> Story {
    stories::stories().into_iter().find(|story| story.name == name).unwrap()
}

fn found(story: &Story, facts: &Facts) -> Assessment {
    assess(catalogue(&story.municipality), facts, &story.refused, story.today)
}

/// What comes out for a case, outside the municipalities that have a pack of their own.
fn told(case: &str) -> Assessment {
    let texts = files::texts(".").unwrap();
    let facts = case::read(case, &texts).unwrap().in_municipality(files::OUTSIDE);
    assess(catalogue(files::OUTSIDE), &facts, &[], day())
}

fn shown(found: &Assessment) -> Vec<String> {
    names(found.suggestions.iter())
}

fn first_view(found: &Assessment) -> Vec<String> {
    names(found.suggestions.iter().filter(|one| one.first_view))
}

fn main_of(found: &Assessment) -> &'static str {
    found.main.destination.id()
}

fn list(ids: &str) -> Vec<&str> {
    ids.split_whitespace().collect()
}

/// Ticks of the screen about safety, of what cannot wait and of help with growing up: a sign only when they are there.
const SAFETY: [&str; 15] = [
    "jeugdhulpNu",
    "jeugdhulpEerder",
    "suicideVan",
    "gevaarVan",
    "geldMisbruik",
    "verwardSinds",
    "vandaagNiets",
    "vannachtGeenPlek",
    "geenEten",
    "basisWegvalt",
    "mzValtWeg",
    "ontruiming",
    "afsluiting",
    "zorgverzWeg",
    "zichzelfPijn",
];

/// Whether this is a question that can be skipped. A tick is not: who leaves it alone says that it is not the matter.
fn can_be_skipped(fact: Fact) -> bool {
    match fact {
        Fact::Need(_) | Fact::Gekozen(_) => false,
        Fact::Domein(_) | Fact::HulpAl(_) => true,
        Fact::Single(_) => !fact.is_about_danger() && !SAFETY.contains(&fact.key().as_str()),
    }
}

#[test]
fn an_answer_less_never_takes_a_desk_away_and_is_never_less_urgent() {
    let (mut pairs, mut wrong) = (0, Vec::new());
    for story in stories::stories() {
        let before = found(&story, &story.facts);
        let answered: Vec<Fact> = story.facts.iter().map(Answer::fact).collect();
        for fact in answered.into_iter().filter(|fact| can_be_skipped(*fact)) {
            pairs += 1;
            let mut facts = story.facts.clone();
            facts.clear(fact);
            let after = found(&story, &facts);
            if after.urgency < before.urgency {
                wrong.push(format!(
                    "{} without {}: {:?} becomes {:?}",
                    story.name,
                    fact.key(),
                    before.urgency,
                    after.urgency
                ));
            }
            if main_of(&after) == "eigen-stappen" && main_of(&before) != "eigen-stappen" {
                wrong.push(format!(
                    "{} without {}: {} becomes eigen-stappen",
                    story.name,
                    fact.key(),
                    main_of(&before)
                ));
            }
        }
    }
    println!("an answer less: {pairs} pairs; wrong: {}", wrong.len());
    assert!(wrong.is_empty() && pairs > 200, "{pairs} pairs\n{}", wrong.join("\n"));
    assert!(Urgency::U4 < Urgency::U0);
}

#[test]
fn who_hears_needs_no_way_to_reach_people_without_hearing() {
    let deaf = story("S03");
    let before = found(&deaf, &deaf.facts);
    let mut facts = deaf.facts.clone();
    for fact in [SingleFact::Zintuig, SingleFact::Contactvorm, SingleFact::Taal] {
        facts.clear(fact.into());
    }
    facts.put(answer("lijf.zintuig", "nee"));
    let after = found(&deaf, &facts);
    let applies = |found: &Assessment| found.modifiers.iter().any(|id| id.to_string() == "M14");
    assert!(applies(&before) && !applies(&after), "{:?}", after.modifiers);
    for card in ["C124", "C125"] {
        assert!(shown(&before).iter().any(|id| id == card), "{card} of {:?}", shown(&before));
        assert!(!shown(&after).iter().any(|id| id == card), "{card} of {:?}", shown(&after));
    }
}

#[test]
fn a_pension_that_falls_short_leads_to_the_same_desk_everywhere() {
    let story = story("S13");
    let before = found(&story, &story.facts);
    for catalogue in catalogues() {
        let facts = with(&story.facts, answer("gemeente", &catalogue.municipality.id));
        let after = assess(catalogue, &facts, &[], story.today);
        let there = &catalogue.municipality.id;
        assert_eq!(main_of(&after), main_of(&before), "{there}");
        assert_eq!(ids(&after.extras), ids(&before.extras), "{there}");
        assert_eq!(after.urgency, before.urgency, "{there}");
    }
}

#[test]
fn who_does_not_say_what_papers_there_are_is_promised_nothing() {
    let story = story("S01");
    let mut facts = story.facts.clone();
    facts.clear(SingleFact::Verblijf.into());
    let after = found(&story, &facts);
    assert!(shown(&after).iter().any(|id| id == "C124"), "{:?}", shown(&after));
    let texts = files::texts(".").unwrap();
    for id in shown(&after) {
        for part in ["", ".what", ".step", ".who", ".cost"] {
            let id = format!("suggestion-{}{part}", id.to_lowercase());
            let text = texts.find(&id, &[]).unwrap_or_default().to_lowercase();
            assert!(!text.contains("elke gemeente"), "{id}: {text}");
        }
    }
}

#[test]
fn who_will_not_get_better_is_not_told_to_get_better() {
    let never = "C01 C02 C07 C12 C13 C14 C15 C16 C37 C43 C44 C49 C50 C51 C53 C82";
    let young = ["<4", "4-11", "12-15", "16-17"];
    let mut count = 0;
    for story in stories::stories() {
        let age = story.facts.answer(SingleFact::Leeftijd.into()).map(|age| age.spelled().concat());
        if age.is_none_or(|age| young.contains(&age.as_str())) {
            continue;
        }
        count += 1;
        let facts = with(&story.facts, answer("gekozen.LIJF", "ja"));
        let after = found(&story, &with(&facts, answer("lijf.laatste", "ja")));
        assert!(after.rules.iter().any(|rule| rule.to_string() == "R59"), "{}", story.name);
        // Who cares may need leave from work; and somebody can have dementia as well.
        let cares = Leefgebied::Mz;
        let kept = |card: &str| {
            card == "C13"
                && (facts.scale(cares).is_some() || facts.is(SingleFact::Rol, "mantelzorger"))
                || card == "C82" && facts.is(SingleFact::Dementie, "ja")
        };
        let wrong: Vec<String> = shown(&after)
            .into_iter()
            .filter(|id| list(never).contains(&id.as_str()) && !kept(id))
            .collect();
        assert!(wrong.is_empty(), "{} shows {wrong:?}", story.name);
    }
    assert!(count > 35, "{count} adults");
}

/// What fits a topic of which nothing else was said.
const OF_TOPICS: [(&str, &str); 15] = [
    ("GELD", "C04 C63 C03 C56 C34"),
    ("WERK", "C14 C81 C52 C108"),
    ("DAG", "C38 C45 C43 C47"),
    ("WONEN", "C111 C74 C07 C73"),
    ("THUIS", "C57 C71 C22"),
    ("KIND", "C60 C102 C28a C61"),
    ("HOOFD", "C15 C71 C75 C32"),
    ("LIJF", "C07 C53 C09 C75"),
    ("GEBRUIK", "C16 C32 C75"),
    ("ZORG", "C76 C08 C09 C07"),
    ("HUIS", "C29 C10 C11 C33"),
    ("NET", "C38 C42 C30 C45 C20"),
    ("MEE", "C70 C19 C53"),
    ("RECHT", "C73 C56 C55"),
    ("MZ", "C59 C39 C32 C21"),
];

#[test]
fn a_topic_of_which_nothing_else_is_said_still_gives_help() {
    for (topic, own) in OF_TOPICS {
        let role = if topic == "MZ" { "mantelzorger" } else { "zelf" };
        let home = if topic == "KIND" { "kinderen<18" } else { "partner" };
        let found = told(&format!(
            r#"{{"rol": "{role}", "leeftijd": "27-59", "huishouden": ["{home}"], "gekozen": {{"{topic}": true}}}}"#
        ));
        let first = first_view(&found);
        let there = first.iter().filter(|id| list(own).contains(&id.as_str())).count();
        assert!(there >= 3, "{topic}: {there} of {own} are among {first:?}");
        assert_eq!((main_of(&found), found.urgency), ("eigen-stappen", Urgency::U4), "{topic}");
    }
}

#[test]
fn a_need_alone_leads_to_its_own_desk() {
    for (need, who, to) in [
        ("mee.parkeren", r#""rol": "zelf", "leeftijd": "60-66""#, "parkeerkaart"),
        ("kind.vervoer", r#""rol": "ouder", "leeftijd": "4-11""#, "leerlingenvervoer"),
        ("recht.discriminatie", r#""rol": "zelf", "leeftijd": "27-59""#, "discriminatie"),
        ("wonen.gebreken", r#""rol": "zelf", "leeftijd": "27-59""#, "verhuurder"),
        ("hoofd.eten", r#""rol": "zelf", "leeftijd": "23-26""#, "huisarts"),
    ] {
        let found = told(&format!(r#"{{{who}, "needs": ["{need}"]}}"#));
        assert_eq!(main_of(&found), to, "{need}");
        if need == "wonen.gebreken" {
            assert_eq!(beginning(&found).first().map(String::as_str), Some("C112"));
        }
    }
}

/// Values of a fact, each with how many of a hundred people say it; the others leave it open.
const PROFILE: [(&str, &[(&str, usize)]); 9] = [
    (
        "rol",
        &[("zelf", 60), ("mantelzorger", 16), ("ouder", 12), ("ander", 8), ("professional", 4)],
    ),
    (
        "huishouden",
        &[("alleen", 40), ("partner", 25), ("partner,kinderen<18", 15), ("kinderen<18", 10)],
    ),
    ("taal", &[("Nederlands", 85), ("Arabisch", 4), ("Turks", 3), ("Oekraïens", 2), ("anders", 2)]),
    ("duur", &[("lang", 30), ("kort", 8)]),
    ("netwerk", &[("ja", 20), ("weinig", 15), ("niemand", 5)]),
    ("overzicht", &[("post", 6), ("post,beginnen", 4), ("alles-tegelijk", 6)]),
    ("regisseur", &[("ja", 3), ("nee", 15)]),
    ("zelfGesprek", &[("lukt", 20), ("met iemand", 8), ("lukt niet", 4)]),
    ("lezen", &[("goed", 30), ("moeilijk", 8)]),
];
const AGES: &[(&str, usize)] = &[
    ("18-20", 8),
    ("21-22", 6),
    ("23-26", 9),
    ("27-59", 45),
    ("60-66", 10),
    ("67-74", 10),
    ("75+", 12),
];
const INCOME: &[(&str, usize)] =
    &[("baan", 35), ("uwv", 12), ("bijstand", 12), ("bedrijf", 6), ("partner", 6), ("geen", 4)];
const SCALES: &[(&str, usize)] = &[("G", 6), ("M", 34), ("N", 34), ("X", 6)];

fn drawn<'a>(dice: &mut Dice, from: &[(&'a str, usize)]) -> Option<&'a str> {
    let mut left = dice.throw(100);
    from.iter().find_map(|(value, share)| {
        let is_it = left < *share;
        left = left.saturating_sub(*share);
        is_it.then_some(*value)
    })
}

/// Whether somebody like this would see the tick.
fn is_for(facts: &Facts, need: Need) -> bool {
    let is = |fact, value: &str| facts.is(fact, value);
    match need.topic() {
        Leefgebied::Kind => {
            is(SingleFact::Rol, "ouder")
                || is(SingleFact::Rol, "zelf") && is(SingleFact::Huishouden, "kinderen<18")
        }
        Leefgebied::Mz => is(SingleFact::Rol, "mantelzorger"),
        Leefgebied::Geld => {
            let student =
                ["18-20", "21-22", "23-26"].iter().any(|age| is(SingleFact::Leeftijd, age));
            need.key() != "geld.studie" || student
        }
        Leefgebied::Werk
        | Leefgebied::Dag
        | Leefgebied::Wonen
        | Leefgebied::Thuis
        | Leefgebied::Hoofd
        | Leefgebied::Lijf
        | Leefgebied::Gebruik
        | Leefgebied::Zorg
        | Leefgebied::Huis
        | Leefgebied::Net
        | Leefgebied::Mee
        | Leefgebied::Recht => true,
    }
}

/// Somebody who could come by, without danger.
fn somebody(dice: &mut Dice) -> Facts {
    let mut facts = Facts::default();
    for (fact, values) in PROFILE {
        if let Some(value) = drawn(dice, values) {
            facts.put(answer(fact, value));
        }
    }
    let ages = if facts.is(SingleFact::Rol, "ouder") {
        &[("<4", 20), ("4-11", 40), ("12-15", 25), ("16-17", 15)][..]
    } else {
        AGES
    };
    if let Some(age) = drawn(dice, ages) {
        facts.put(answer("leeftijd", age));
    }
    let most = 1 + dice.throw(3);
    for _ in 0..most {
        let topic = *dice.pick(&Leefgebied::ALL);
        let seen: Vec<Need> = Need::of(topic).filter(|need| is_for(&facts, *need)).collect();
        if seen.is_empty() {
            continue;
        }
        facts.put(answer(&format!("gekozen.{}", topic.code()), "ja"));
        if let Some(scale) = drawn(dice, SCALES) {
            facts.put(answer(&format!("domein.{}", topic.code()), scale));
        }
        let ticks = [0, 1, 1, 1, 2, 2, 3][dice.throw(7)];
        let ticked: Vec<Need> = (0..ticks).map(|_| *dice.pick(&seen)).collect();
        for need in seen {
            let said = if ticked.contains(&need) { "ja" } else { "nee" };
            facts.put(answer(&need.key(), said));
        }
        let about_money = matches!(topic, Leefgebied::Geld | Leefgebied::Werk);
        if about_money && !facts.is(SingleFact::Rol, "ouder") {
            let pension = ["67-74", "75+"].iter().any(|age| facts.is(SingleFact::Leeftijd, age));
            let income = if pension { Some("aow") } else { drawn(dice, INCOME) };
            if let Some(income) = income {
                facts.put(answer("inkomen", income));
            }
        }
    }
    facts
}

const SEED: u64 = 20_261_130;

#[test]
fn no_suggestion_stands_in_four_out_of_ten_first_views() {
    let mut dice = Dice::new(SEED);
    let mut in_view: BTreeMap<String, usize> = BTreeMap::new();
    let mut in_beginning: BTreeMap<String, usize> = BTreeMap::new();
    let people = 1000;
    for _ in 0..people {
        let facts = somebody(&mut dice);
        let catalogue = dice.pick(catalogues());
        let facts = with(&facts, answer("gemeente", &catalogue.municipality.id));
        let found = assess(catalogue, &facts, &[], day());
        for id in first_view(&found) {
            *in_view.entry(id).or_default() += 1;
        }
        for id in beginning(&found) {
            *in_beginning.entry(id).or_default() += 1;
        }
    }
    let most = |counted: &BTreeMap<String, usize>| {
        let mut all: Vec<(usize, String)> =
            counted.iter().map(|(id, n)| (*n, id.clone())).collect();
        all.sort();
        all.into_iter().rev().take(10).collect::<Vec<_>>()
    };
    println!("{people} people of seed {SEED}; most in the first view: {:?}", most(&in_view));
    println!("most to begin with: {:?}; {} cards", most(&in_beginning), in_view.len());
    let often: Vec<_> = in_view.iter().filter(|(_, n)| **n * 10 > people * 4).collect();
    assert!(often.is_empty(), "{often:?}");
    assert!(in_view.len() > 60, "only {} cards are ever in the first view", in_view.len());
}
