//! Days, letters and what is prepared for the conversation.

use super::*;
use crate::papers::plan::shared;

/// A day that was filled in goes before the one that was answered, and gives the ends of its terms.
#[test]
fn a_day_gives_the_ends_of_its_terms() {
    use crate::domain::terms::Moment;
    let catalogue = catalogue();
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    let ends = |walk: &Walk, moment| {
        let ends = walk.ends(moment, &catalogue, today()).into_iter();
        ends.map(|(term, end)| format!("{} {}", term.id, date::format(end.last)))
            .collect::<Vec<_>>()
    };
    assert_eq!(ends(&walk, Moment::Melding), [""; 0]);
    walk.confirm(vec![read("meldingDatum", "2026-11-10"), read("besluit", "2026-10-25")]);
    assert_eq!(ends(&walk, Moment::Melding), ["plan 2026-11-17", "onderzoek 2026-12-22"]);
    walk.happened(Moment::Melding, date::new(2026, 11, 20).unwrap());
    // Seven days lead to a Friday, six weeks to New Year's Day and the weekend after it.
    assert_eq!(ends(&walk, Moment::Melding), ["plan 2026-11-27", "onderzoek 2027-01-04"]);
    assert_eq!(
        ends(&walk, Moment::Besluit),
        ["bezwaar 2026-12-07", "op-bezwaar 2027-01-18", "op-bezwaar-commissie 2027-03-01"]
    );
    let days = walk.last_days(&catalogue, today()).into_iter().map(date::format);
    assert_eq!(
        days.collect::<Vec<_>>(),
        ["2026-11-27", "2026-12-07", "2027-01-04", "2027-01-18", "2027-03-01"]
    );
    walk.erase_everything();
    assert_eq!(walk, Walk::default());
}

#[test]
fn a_letter_is_filled_in_with_what_is_known_and_stays_as_somebody_changes_it() {
    use crate::domain::terms::Moment;
    use crate::papers::letter::letter;
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    let of = |walk: &Walk, id: &str| letter(walk, &catalogue, &texts, id, today());
    let ids = catalogue.terms.iter().filter_map(|term| term.letter.as_deref());
    for id in ids.chain([crate::papers::letter::REPORT]) {
        let empty = of(&walk, id);
        assert!(empty.contains(&texts.get("letter-blank")), "{empty}");
        assert!(!empty.contains(['[', '{']), "{empty}");
    }
    walk.happened(Moment::Besluit, date::new(2026, 10, 25).unwrap());
    walk.introduce(Person { name: "Ahmed B.".to_owned(), ..Person::default() });
    let filled = of(&walk, "bezwaar");
    for part in ["Ahmed B.", "Haarlem", "25 oktober 2026", "22 november 2026"] {
        assert!(filled.contains(part), "{part}: {filled}");
    }
    assert!(of(&walk, "besluit-bezwaar").contains("1 maart 2027"), "the later of two days counts");
    walk.write_letter("bezwaar", "Mijn eigen woorden".to_owned());
    assert_eq!(of(&walk, "bezwaar"), "Mijn eigen woorden");
    assert_ne!(of(&walk, "besluit"), "Mijn eigen woorden");
}

#[test]
fn the_reaction_names_what_the_report_does_not_say_and_nothing_that_is_not_shared() {
    use crate::papers::letter::{REPORT, letter};
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Huis, &catalogue);
    walk.confirm(vec![read("geweld", "ooit")]);
    walk.prepare(Talk { bad_day: "Ik kom niet uit bed.".to_owned(), ..Talk::default() });
    let lines = shared(&walk, &catalogue, &texts);
    let ids: Vec<&str> = lines.iter().map(|(id, _)| id.as_str()).collect();
    assert!(ids.contains(&"bad-day") && ids.contains(&"domein.HUIS"), "{ids:?}");
    assert!(!ids.contains(&"geweld"), "{ids:?}");
    walk.compare("bad-day", Some(InReport::Missing));
    walk.compare("domein.HUIS", Some(InReport::There));
    walk.compare("geweld", Some(InReport::Missing));
    let reaction = letter(&walk, &catalogue, &texts, REPORT, today());
    let heading = texts.get("letter-report-missing");
    assert!(reaction.contains(&format!("{heading}\n- Een slechte dag: Ik kom niet uit bed.\n\n")));
    assert!(!reaction.contains(&texts.get("letter-report-different")), "{reaction}");
    assert_eq!(reaction.matches("\n- ").count(), 1, "{reaction}");
    walk.compare("bad-day", None);
    assert!(!letter(&walk, &catalogue, &texts, REPORT, today()).contains(&heading));
}

/// The letter says who it is about in its first paragraph, and quotes own words; this paper has neither.
#[test]
fn the_sheet_for_the_conversation_holds_all_that_is_shared() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.tell("Ik slaap slecht van de rekeningen.".to_owned());
    walk.confirm(vec![read("leeftijd", "75+"), read("huishouden", "alleen")]);
    let sheet = crate::papers::conversation::sheet(&walk, &catalogue, &texts, today());
    for written in [sheet.as_text(), sheet.as_html()] {
        for part in
            ["Ik slaap slecht van de rekeningen.", "Ik ben 75 jaar of ouder.", "Ik woon alleen."]
        {
            assert!(written.contains(part), "{part}: {written}");
        }
    }
}

#[test]
fn the_sheet_for_the_conversation_holds_what_fits_and_room_to_write() {
    let (catalogue, texts) = (catalogue(), texts());
    let mut walk = walk_about(Leefgebied::Geld, &catalogue);
    walk.prepare(Talk {
        good_day: "Ik kook zelf.".to_owned(),
        company: "Mijn zus".to_owned(),
        questions: "Wie komt er?\n\n Wanneer? ".to_owned(),
        ..Talk::default()
    });
    let text = crate::papers::conversation::sheet(&walk, &catalogue, &texts, today()).as_text();
    for part in ["Een goede dag: Ik kook zelf.", "- Mijn zus\n", "- Wie komt er?\n- Wanneer?"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let line = |id: &str| format!("- {}\n", texts.get(&format!("talk-{id}")));
    assert!(text.contains(&line("id-kaart")) && text.contains(&line("rekeningen")), "{text}");
    assert!(!text.contains(&line("school")) && !text.contains(&line("tolk")), "{text}");
    walk.confirm(vec![read("taal", "Turks")]);
    let sheet = crate::papers::conversation::sheet(&walk, &catalogue, &texts, today());
    assert!(sheet.as_text().contains(&line("tolk")));
    assert!(sheet.sections.last().is_some_and(|room| room.lines.is_empty()));
}
