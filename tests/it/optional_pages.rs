//! The optional pages: around the eighteenth birthday, doing something for another person, and a visit
//! to the doctor.

use crate::stories::{self, answer, catalogue, today};
use samenwijzer::{
    content::files,
    copy::record::{Record, replay},
    domain::{
        catalogue::Catalogue,
        date,
        decision::{Decision, Decisions},
        doing::Doing,
        eighteen::{Aim, Area, moment},
        evidence::Evidence,
        facts::Facts,
        ids::SuggestionId,
        plan::{Item, Part},
        suited_offers::{is_right, offers},
        urgency::Urgency,
    },
    papers::{
        doctor, eighteen, offers,
        plan::{document, shared},
    },
    texts::Texts,
    walk::{
        Visit, Walk,
        change::{LaterChange, Verb},
        extra::ExtraChange,
        sending::{Outcome, Sending},
    },
};
use std::sync::LazyLock;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// Sanne is 17 years and 5 months, and has jeugdhulp (P04).
fn sanne() -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(stories::PATHS[2]);
    let told = [("leeftijd", "16-17"), ("jeugdhulpNu", "ja"), ("maandenTot18", "7")];
    walk.confirm(told.map(|(key, value)| answer(key, value)).to_vec());
    walk
}

fn aim(goal: &str) -> Aim {
    Aim { goal: goal.to_owned(), people: "mijn mentor".to_owned(), ..Aim::default() }
}

#[test]
fn what_changes_is_known_from_a_source_or_only_a_question() {
    let changes = &catalogue("haarlem").changes;
    let (known, asked): (Vec<_>, Vec<_>) = changes.iter().partition(|one| one.known.is_some());
    assert!(known.len() >= 8 && asked.len() >= 5, "{} and {}", known.len(), asked.len());
    for area in Area::ALL {
        assert!(changes.iter().any(|change| change.area == area), "nothing about {}", area.id());
    }
    for known in known.iter().filter_map(|change| change.known.as_ref()) {
        assert!(known.evidence < Evidence::General);
    }
    // What the seeds give no source for stays a question (DigiD, health insurance, money, administrators).
    for id in ["digid", "zorgverzekering", "uitkering", "bewind", "bijdrage"] {
        assert!(asked.iter().any(|change| change.id == id), "{id}");
    }
}

#[test]
fn a_change_that_is_no_longer_checked_is_not_shown() {
    let mut change =
        catalogue("haarlem").changes.iter().find(|c| c.known.is_some()).unwrap().clone();
    assert!(change.is_valid(today()));
    change.known.as_mut().unwrap().valid_until = date::new(2026, 11, 21);
    assert!(!change.is_valid(today()));
    change.known.as_mut().unwrap().valid_until = Some(today());
    assert!(change.is_valid(today()));
}

#[test]
fn the_cjg_comes_before_seventeen_and_a_half_for_sanne() {
    // Seven months before she is eighteen, 17½ is next month; the plan has to be there then.
    let ready = catalogue("haarlem").changes.iter().find(|one| one.id == "plan-klaar").unwrap();
    let (left, day) = moment(ready.months, 7, today()).unwrap();
    assert_eq!((left, date::format(day)), (1, "2026-12-22".to_owned()));
}

#[test]
fn saying_the_months_on_the_page_changes_the_advice_as_the_question_does() {
    let catalogue = catalogue("haarlem");
    let mut walk = sanne();
    walk.confirm(vec![answer("toekomstplan", "nee")]);
    let urgency = |walk: &Walk| walk.assess(catalogue, today()).urgency;
    assert_eq!(urgency(&walk), Urgency::U3);
    walk.turns_eighteen_in(" 5 ").unwrap();
    assert_eq!(urgency(&walk), Urgency::U2);
    for wrong in ["", "vijf", "1,5", "99999"] {
        assert!(walk.turns_eighteen_in(wrong).is_err(), "{wrong}");
    }
    assert_eq!(urgency(&walk), Urgency::U2);
}

#[test]
fn the_plan_for_later_is_in_the_plan_on_paper_and_in_the_copy() {
    let catalogue = catalogue("haarlem");
    let mut walk = sanne();
    walk.aim(Area::Wonen, aim("een eigen kamer"));
    walk.aim(Area::Werk, aim("kok worden"));
    walk.aim(Area::Werk, Aim { goal: " ".to_owned(), ..Aim::default() });
    let items = walk.plan(catalogue);
    let ids: Vec<String> =
        items.iter().map(Item::id).filter(|id| id.starts_with("future")).collect();
    assert_eq!(ids, ["future-wonen"], "an aim without words is taken back");

    let texts = TEXTS.for_youth();
    let own = eighteen::sheet(&walk, catalogue, &texts, today());
    let headings: Vec<&str> = own.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(headings, Area::ALL.map(|area| texts.get(&format!("future-{}", area.id()))));
    // Safety is not read out when others may hear it.
    let hushed: Vec<bool> = own.sections.iter().map(|section| section.hushed).collect();
    assert_eq!(hushed, Area::ALL.map(|area| area == Area::Veiligheid));
    let empty = own.sections.iter().filter(|section| section.lines.is_empty()).count();
    assert_eq!(empty, 4, "an area that was skipped leaves room to write");
    let advice = walk.assess(catalogue, today());
    for text in [
        own.as_text(),
        own.as_html(),
        document(&walk, catalogue, &advice, &texts, today()).as_text(),
    ] {
        assert!(text.contains("een eigen kamer") && text.contains("mijn mentor"), "{text}");
        assert!(!text.contains("kok worden"), "{text}");
    }

    // What they write about safety is not shared before they say so.
    walk.aim(Area::Veiligheid, aim("bij oma"));
    let shared_lines = shared(&walk, catalogue, &texts);
    assert!(shared_lines.iter().all(|(_, line)| !line.contains("bij oma")), "{shared_lines:?}");

    let record = Record::of(&walk, catalogue, today());
    let again = replay(&record.entries, catalogue, today());
    assert_eq!((again.walk, again.dropped), (walk.clone(), vec![]));

    walk.share("future-wonen", false);
    let lines = shared(&walk, catalogue, &texts);
    assert!(
        lines.iter().all(|(id, _)| id != "future-wonen"),
        "what is not shared is not in the plan"
    );
    walk.edit("future-wonen", "Ik wil op mezelf.".to_owned());
    walk.share("future-wonen", true);
    let lines = shared(&walk, catalogue, &texts);
    assert!(lines.contains(&("future-wonen".to_owned(), "Ik wil op mezelf.".to_owned())));
    walk.erase_everything();
    assert_eq!(walk, Walk::default());
}

/// The ids of the offers for a resident.
fn found(
    catalogue: &Catalogue,
    facts: &Facts,
    decisions: &Decisions,
    picked: &[&str],
) -> Vec<String> {
    let picked: Vec<String> = picked.iter().map(|id| (*id).to_owned()).collect();
    let found = offers(catalogue, facts, decisions, &picked, today());
    found.into_iter().map(|offer| offer.id.clone()).collect()
}

#[test]
fn what_somebody_likes_and_the_time_he_has_lead_to_something_small() {
    let catalogue = catalogue("haarlem");
    let check = |picked: &[&str], there: &[&str], gone: &[&str]| {
        let found = found(catalogue, &Facts::default(), &Decisions::new(), picked);
        for id in there {
            assert!(found.iter().any(|one| one == id), "{picked:?}: no {id} in {found:?}");
        }
        for id in gone {
            assert!(!found.iter().any(|one| one == id), "{picked:?}: {id}");
        }
    };
    check(&[], &["koffie", "hond", "taal", "tuin"], &[]);
    check(&["dieren"], &["hond"], &["koffie", "tuin"]);
    check(&["buiten", "dagdeel"], &["tuin", "opruimen"], &["hond", "wandelen"]);
    check(&["buiten", "samen"], &["tuin"], &["planten"]);
    check(&["mensen", "alleen"], &["koffie", "boodschap"], &["eten"]);
    check(&["koken", "uitleggen"], &["soep", "telefoon"], &["hond"]);
}

#[test]
fn whatever_one_thing_somebody_picks_there_is_something_to_do_and_nothing_is_never_shown() {
    let catalogue = catalogue("haarlem");
    let none = Decisions::new();
    for option in catalogue.preferences.iter().flat_map(|one| &one.options) {
        let found = found(catalogue, &Facts::default(), &none, &[option]);
        assert!(!found.is_empty(), "{option} leads to nothing");
    }
    let everything = found(catalogue, &Facts::default(), &none, &[]);
    assert_eq!(everything.len(), catalogue.offers.len());
    for offer in &catalogue.offers {
        assert!(!offer.suits.is_empty(), "{} suits everything, so nothing leads to it", offer.id);
    }
}

#[test]
fn who_has_it_heavy_is_not_asked_to_do_more_and_what_was_refused_does_not_come_back() {
    let catalogue = catalogue("haarlem");
    let id = |id: &str| SuggestionId::try_from(id.to_owned()).unwrap();
    let heavy = stories::facts("domein.MZ=X");
    assert!(is_right(catalogue, &Facts::default(), id("C43"), today()));
    assert!(!is_right(catalogue, &heavy, id("C43"), today()));
    assert!(!found(catalogue, &heavy, &Decisions::new(), &[]).contains(&"koffie".to_owned()));
    let refused = Decisions::from_iter([(id("C28"), Decision::NotSuitable(String::new()))]);
    let found = found(catalogue, &Facts::default(), &refused, &[]);
    assert!(found.contains(&"koffie".to_owned()) && !found.contains(&"hond".to_owned()));
}

#[test]
fn doing_something_changes_nothing_about_the_advice_and_stands_in_the_plan() {
    let catalogue = catalogue("haarlem");
    let mut walk = sanne();
    let before = walk.assess(catalogue, today());
    let doing = Doing {
        picked: vec!["dieren".to_owned(), "uur".to_owned()],
        chosen: vec!["hond".to_owned()],
        words: "gitaar spelen".to_owned(),
    };
    walk.offer(doing);
    assert_eq!(walk.assess(catalogue, today()), before, "help never depends on it");
    let lines = shared(&walk, catalogue, &TEXTS);
    let hound = TEXTS.with("plan-offer", &[("stap", &TEXTS.get("offer-hond"))]);
    assert!(lines.contains(&("offer-hond".to_owned(), hound)), "{lines:?}");
    assert!(lines.iter().any(|(id, line)| id == "offering" && line.contains("gitaar spelen")));
    let of_plan = walk.plan(catalogue).into_iter().find(|item| item.id() == "offering").unwrap();
    assert_eq!(of_plan.part, Part::OwnStrength);
    let sheet = offers::sheet(&walk, catalogue, &TEXTS, today()).as_text();
    for part in
        [TEXTS.get("offer-hond"), "gitaar spelen".to_owned(), TEXTS.get("doing-graag-dieren")]
    {
        assert!(sheet.contains(&part), "{sheet}");
    }
    let record = Record::of(&walk, catalogue, today());
    assert_eq!(replay(&record.entries, catalogue, today()).walk, walk);
}

#[test]
fn the_sheet_for_the_doctor_has_his_words_and_a_name_that_says_nothing() {
    let catalogue = catalogue("haarlem");
    let mut walk = Walk::default();
    let visit = Visit {
        matter: "Ik slaap slecht.\n\n Ik zit veel alleen.".to_owned(),
        good: "Weer zwemmen".to_owned(),
        questions: "Kan mijn zus mee?".to_owned(),
    };
    walk.visit(visit.clone());
    let sheet = doctor::sheet(&walk, catalogue, &TEXTS, today());
    assert_eq!(sheet.sections[0].lines, ["Ik slaap slecht.", "Ik zit veel alleen."]);
    assert!(sheet.sections[2].lines.ends_with(&["Kan mijn zus mee?".to_owned()]));
    assert!(sheet.sections[2].lines.contains(&TEXTS.get("visit-ask-recept")));
    for word in ["huisarts", "welzijn", "recept", "dokter", "ziek"] {
        assert!(!sheet.title.to_lowercase().contains(word), "{}", sheet.title);
    }
    assert!(doctor::fits(&walk));
    for long in ["x".repeat(1_200), "regel\n".repeat(20)] {
        walk.visit(Visit { matter: long, ..visit.clone() });
        assert!(!doctor::fits(&walk));
    }
    // It is their own: the municipality gets none of it with the plan.
    let advice = walk.assess(catalogue, today());
    let plan = document(&walk, catalogue, &advice, &TEXTS, today()).as_text();
    assert!(!plan.contains("zwemmen") && !plan.contains("regel"), "{plan}");
}

#[test]
fn what_is_noted_is_what_was_done() {
    let catalogue = catalogue("haarlem");
    let mut walk = sanne();
    let mut noted = walk.clone();
    let doing = Doing { chosen: vec!["koffie".to_owned()], ..Doing::default() };
    let matter = Visit { matter: "ik slaap slecht".to_owned(), ..Visit::default() };
    let sending = Sending {
        key: "a".to_owned(),
        text: "x".to_owned(),
        outcome: Outcome::Unsure,
        day: "2026-11-22".to_owned(),
        time: String::new(),
        number: String::new(),
    };
    walk.turns_eighteen_in("5").unwrap();
    walk.aim(Area::Wonen, aim("een kamer"));
    walk.offer(doing.clone());
    walk.visit(matter.clone());
    walk.send(sending.clone());
    for change in [
        ExtraChange::TurnsEighteenIn("5".to_owned()),
        ExtraChange::Aim(Area::Wonen, aim("een kamer")),
        ExtraChange::Offer(doing),
        ExtraChange::Visit(matter),
        ExtraChange::Send(Box::new(sending)),
    ] {
        let before = noted.clone();
        LaterChange::Extra(change.clone()).make(&mut noted, catalogue, today());
        assert_ne!(noted, before, "{change:?}");
    }
    assert_eq!(noted, walk);
}
