//! Which suggestions are shown first, and with which to begin, for small contents.

use crate::{
    content::{small, told},
    domain::{
        assess::assess,
        assessment::{Suggested, WhyNot},
        date,
    },
};

fn found(pack: &str, answers: &str) -> crate::domain::assessment::Assessment {
    let today = date::parse("2026-11-22").unwrap_or_else(|| panic!("a day"));
    assess(&small(pack), &told(answers), &[], today)
}

fn list(suggestions: &[Suggested], is_in: &dyn Fn(&Suggested) -> bool) -> String {
    let ids = suggestions.iter().filter(|one| is_in(one)).map(|one| one.id.to_string());
    ids.collect::<Vec<_>>().join(" ")
}

/// What fits with its score in halves, such as `C04:10`.
fn scores(pack: &str, answers: &str, expected: &str) {
    let all = found(pack, answers).suggestions;
    let ids = all.iter().map(|one| format!("{}:{}", one.id, one.score));
    assert_eq!(ids.collect::<Vec<_>>().join(" "), expected, "{answers:?}");
}

fn first(pack: &str, answers: &str, expected: &str) {
    let all = found(pack, answers).suggestions;
    assert_eq!(list(&all, &|one| one.first_view), expected, "{answers:?}");
}

fn begin(pack: &str, answers: &str, expected: &str) {
    let mut all = found(pack, answers).suggestions;
    all.sort_by_key(|one| one.begin);
    assert_eq!(list(&all, &|one| one.begin.is_some()), expected, "{answers:?}");
}

/// Cards with these levels: `C01 0a`; what is written after a slash is added to the card.
fn pack(cards: &str, rest: &str) -> String {
    let card = |written: &str| {
        let (card, more) = written.split_once('/').unwrap_or((written, ""));
        let (id, level) = card.trim().split_once(' ').unwrap_or_else(|| panic!("{card:?}"));
        format!(r#"{{"id": "{id}", "level": "{level}", "access": "vrij"{more}}}"#)
    };
    let cards: Vec<String> = cards.split(';').map(card).collect();
    format!(r#"{{"suggestions": [{}], {rest}}}"#, cards.join(", "))
}

const LISTS: &str = r#""needs": [
    {"id": "geld.rondkomen", "first": [{"card": "C01"}, {"card": "C02"}, {"card": "C03", "when": {"fact": "inkomen", "is": "aow"}}, {"card": "C04"}]},
    {"id": "huis.koken", "first": [{"card": "C04"}, {"card": "C05"}]}],
  "lists": [{"topic": "GELD", "first": [{"card": "C05"}, {"card": "C01"}]}, {"topic": "HUIS", "first": [{"card": "C02"}]}],
  "rules": [
    {"id": "R43", "group": "C", "urgency": "U3", "source": "-", "when": {"fact": "inkomen", "is": "aow"}, "brings": [{"card": "C06"}]},
    {"id": "R24", "group": "B", "urgency": "U2", "source": "-", "when": {"fact": "afsluiting", "is": true}, "brings": [{"card": "C06"}, {"card": "C01"}]}]"#;
const CARDS: &str = "C01 0a; C02 0a; C03 0a; C04 0b; C05 0c; C06 0d";

#[test]
fn a_score_is_the_base_of_a_list_minus_the_place_in_it() {
    let pack = pack(CARDS, LISTS);
    // The list of the main need. A card for others takes no place.
    scores(&pack, "geld.rondkomen=ja", "C01:10 C02:8 C04:6");
    scores(&pack, "geld.rondkomen=ja inkomen=aow", "C01:10 C02:8 C06:8 C03:6 C04:4");
    // Another need: as much as a heavy one where it does not go well, else a little less. The highest counts.
    scores(
        &pack,
        "geld.rondkomen=ja domein.GELD=X huis.koken=ja domein.HUIS=N",
        "C01:10 C02:8 C04:8 C05:6",
    );
    scores(
        &pack,
        "geld.rondkomen=ja domein.GELD=N huis.koken=ja domein.HUIS=M",
        "C01:10 C02:8 C04:7 C05:5",
    );
    scores(
        &pack,
        "geld.rondkomen=ja domein.GELD=N huis.koken=ja hoofdvraag=huis.koken",
        "C04:10 C05:8 C01:8 C02:6",
    );
}

#[test]
fn a_rule_weighs_by_how_urgent_it_is() {
    let pack = pack(CARDS, LISTS);
    scores(&pack, "geld.rondkomen=ja afsluiting=ja", "C01:10 C06:10 C02:8 C04:6");
    scores(&pack, "inkomen=aow", "C06:8");
    let heavier = LISTS.replace(r#""brings": [{"card": "C06"}]}"#, r#""weigh": [{"base": 6, "when": {"need": "huis.koken"}}, {"base": 3}], "brings": [{"card": "C06"}]}"#);
    let pack = self::pack(CARDS, &heavier);
    scores(&pack, "inkomen=aow", "C06:6");
    // What weighs more than the main need takes its place.
    scores(&pack, "inkomen=aow huis.koken=ja", "C06:12 C04:8 C05:6");
}

#[test]
fn a_leefgebied_of_which_nothing_more_is_told_has_a_list_of_its_own() {
    let pack = pack(CARDS, LISTS);
    scores(&pack, "gekozen.GELD=ja", "C05:10 C01:8");
    scores(&pack, "domein.GELD=G", "");
    scores(&pack, "gekozen.HUIS=ja domein.HUIS=N geld.rondkomen=ja", "C01:10 C02:8 C04:6");
    scores(&pack, "gekozen.HUIS=ja geld.energie=ja", "C02:6");
    // With something ticked there, that says it.
    scores(&pack, "gekozen.GELD=ja geld.energie=ja", "");
}

#[test]
fn what_suits_a_little_is_shown_only_when_there_is_little() {
    let suits = r#"/, "suits": ["geld.rondkomen"]"#;
    let cards = format!("C01 0a; C02 0a; C03 0a; C04 0b; C07 0a{suits}; C08 0a{suits}");
    let lists =
        r#""needs": [{"id": "geld.rondkomen", "first": [{"card": "C01"}, {"card": "C02"}]}]"#;
    first(&pack(&cards, lists), "geld.rondkomen=ja", "C01 C02 C07");
    scores(&pack(&cards, lists), "geld.rondkomen=ja", "C01:10 C02:8 C07:2 C08:2");
    let more = lists.replace(r#"{"card": "C02"}"#, r#"{"card": "C02"}, {"card": "C03"}"#);
    first(&pack(&cards, &more), "geld.rondkomen=ja", "C01 C02 C03");
    // Nothing names it: it is not shown at all.
    let none = found(&pack(&cards, lists), "geld.energie=ja");
    assert!(
        none.suggestions.is_empty() && none.not_shown.iter().all(|one| one.why == WhyNot::NoSign)
    );
}

/// Eight cards of one need, from `C01` to `C08`.
fn eight(levels: [&str; 8], more: &str, rest: &str) -> String {
    let cards = levels.iter().enumerate().map(|(at, level)| format!("C0{} {level}", at + 1));
    let cards: Vec<String> = cards.collect();
    let rule = |at: usize| {
        format!(
            r#"{{"id": "R4{at}", "group": "C", "urgency": "U3", "source": "-", "when": {{"need": "geld.rondkomen"}}, "brings": [{{"card": "C0{at}"}}]}}"#
        )
    };
    let rules: Vec<String> = (5..=8).map(rule).collect();
    let first: Vec<String> = (1..=4).map(|at| format!(r#"{{"card": "C0{at}"}}"#)).collect();
    pack(
        &format!("{}{more}", cards.join("; ")),
        &format!(
            r#""needs": [{{"id": "geld.rondkomen", "first": [{}]}}], "rules": [{}]{rest}"#,
            first.join(", "),
            rules.join(", ")
        ),
    )
}

#[test]
fn at_most_seven_are_shown_first_and_two_of_them_by_decision() {
    let own = ["0a"; 8];
    let seven = eight(own, "", "");
    scores(&seven, "geld.rondkomen=ja", "C01:10 C02:8 C05:8 C06:8 C07:8 C08:8 C03:6 C04:4");
    first(&seven, "geld.rondkomen=ja", "C01 C02 C05 C06 C07 C08 C03");
    let heavy = eight(["2", "2", "0a", "0b", "2", "2", "0c", "0d"], "", "");
    first(&heavy, "geld.rondkomen=ja", "C01 C02 C07 C08 C03 C04");
}

#[test]
fn one_of_what_the_resident_can_do_and_one_of_the_neighbourhood_is_among_the_first() {
    let levels = ["1", "0d", "0a", "0c", "0d", "0d", "0d", "0d"];
    first(&eight(levels, "", ""), "geld.rondkomen=ja", "C01 C02 C05 C06 C07 C03 C04");
}

#[test]
fn what_must_not_be_first_is_behind_more() {
    let not_first = LISTS.replace(
        r#""brings": [{"card": "C06"}]}"#,
        r#""not_first": ["C01"], "brings": [{"card": "C06"}]}"#,
    );
    let pack = pack(CARDS, &not_first);
    first(&pack, "geld.rondkomen=ja", "C01 C02 C04");
    first(&pack, "geld.rondkomen=ja inkomen=aow", "C02 C06 C03 C04");
    let own =
        CARDS.replace("C02 0a", r#"C02 0a/, "not_first": {"fact": "huishouden", "is": "alleen"}"#);
    let pack = self::pack(&own, LISTS);
    first(&pack, "geld.rondkomen=ja", "C01 C02 C04");
    first(&pack, "geld.rondkomen=ja huishouden=alleen", "C01 C04");
}

#[test]
fn a_heavy_leefgebied_has_what_its_list_asks_for_among_the_first() {
    let must = r#", "lists": [{"topic": "MZ", "first": [{"card": "C09"}], "must": [[{"card": "C09"}], [{"card": "C11"}, {"card": "C10"}]]}]"#;
    let more = r#"; C09 0a/, "suits": ["geld.rondkomen"]; C10 0a/, "suits": ["geld.rondkomen"]"#;
    let pack = eight(["0a"; 8], more, must);
    first(&pack, "geld.rondkomen=ja domein.MZ=M", "C01 C02 C05 C06 C07 C08 C03");
    let shown = found(&pack, "geld.rondkomen=ja domein.MZ=N").suggestions;
    let shown = list(&shown, &|one| one.first_view);
    assert!(shown.contains("C09") && shown.contains("C10"), "{shown}");
    assert_eq!(shown.split(' ').count(), 7, "{shown}");
}

#[test]
fn with_equal_scores_what_is_nearest_goes_first_and_groups_before_one_by_one() {
    let lists = r#""rules": [
        {"id": "R41", "group": "C", "urgency": "U3", "source": "-", "brings": [{"card": "C01"}]},
        {"id": "R42", "group": "C", "urgency": "U3", "source": "-", "brings": [{"card": "C02"}]},
        {"id": "R43", "group": "C", "urgency": "U3", "source": "-", "brings": [{"card": "C03"}]}]"#;
    let cards = r#"C01 0d; C02 0c; C03 0c/, "group": true"#;
    scores(&pack(cards, lists), "", "C03:8 C02:8 C01:8");
}

const BEGIN: &str = r#""needs": [{"id": "geld.rondkomen", "routes": [{"to": "schuld"}],
    "first": [{"card": "C01"}, {"card": "C02"}, {"card": "C03"}, {"card": "C04"}]}]"#;

#[test]
fn people_begin_with_what_weighs_most_then_their_own_step_then_the_desk() {
    let cards = r#"C01 1; C02 0d; C03 0a; C04 1/, "to": "schuld""#;
    begin(&pack(cards, BEGIN), "geld.rondkomen=ja", "C01 C03 C04");
    // Not where it cannot go on like this: nothing is asked of people themselves.
    begin(&pack(cards, BEGIN), "geld.rondkomen=ja domein.GELD=X", "C01 C02 C04");
    // Without an own step or a desk what weighs most.
    begin(&pack("C01 1; C02 0d; C03 1; C04 1", BEGIN), "geld.rondkomen=ja", "C01 C02 C03");
}

#[test]
fn nobody_begins_with_what_they_may_not_be_able_to_pay() {
    let cards = r#"C01 0a/, "paid": true; C02 0d; C03 0a; C04 1"#;
    begin(&pack(cards, BEGIN), "geld.rondkomen=ja", "C02 C01 C03");
    begin(&pack(cards, BEGIN), "geld.rondkomen=ja inkomen=bijstand", "C02 C01 C03");
    begin(&pack(cards, BEGIN), "geld.rondkomen=ja inkomen=baan", "C01 C03 C02");
}

#[test]
fn some_situations_have_their_own_beginning() {
    let own = format!(
        r#"{BEGIN}, "begins": [{{"when": {{"fact": "mz", "is": true}}, "places": [[{{"card": "C09"}}, {{"card": "C03"}}], [], [{{"card": "C04"}}]]}}]"#
    );
    let cards = "C01 1; C02 0d; C03 0a; C04 1";
    begin(&pack(cards, &own), "geld.rondkomen=ja", "C01 C03 C02");
    begin(&pack(cards, &own), "geld.rondkomen=ja mz=ja domein.MZ=G", "C03 C01 C04");
}
