//! What is found with a small list of words: how near, how well typed, how much it says.

use super::*;

fn lexicon(list: &str) -> Lexicon {
    serde_json::from_str(list).unwrap()
}

/// Checks which topics are found with this list, best first.
fn check(list: &str, cases: &[(&str, &[&str])]) {
    let lexicon = lexicon(list);
    for (text, expected) in cases {
        let found = lexicon.propose(text).topics;
        let found: Vec<&str> = found.iter().map(|topic| topic.code()).collect();
        assert_eq!(&found, expected, "{text}");
    }
}

#[test]
fn a_longer_word_is_half_of_another() {
    let list = r#"{"topics": {"DAG": {"strong": ["honger"]}, "GELD": {"strong": ["geld"]}}, "danger": []}"#;
    check(list, &[("hongerklop", &["DAG"]), ("geldklop", &[]), ("klophonger", &["DAG"])]);
}

#[test]
fn words_of_a_phrase_are_no_halves() {
    let list = r#"{"topics": {"DAG": {"strong": ["altijd honger hebben"]}}, "danger": []}"#;
    check(list, &[("altijd honger hebben", &["DAG"]), ("altijd hongerklop hebben", &[])]);
}

#[test]
fn longer_words_of_a_group_are_halves_of_others() {
    let list = r#"{"groups": {"wie": ["dochter", "zus"]}, "topics": {"KIND": {"strong": ["<wie>"]}}, "danger": []}"#;
    check(list, &[("dochterlief", &["KIND"]), ("zus", &["KIND"]), ("zuslief", &[])]);
}

#[test]
fn an_everyday_word_hides_nothing() {
    let list = r#"{"topics": {"GELD": {"strong": ["geld"]}}, "danger": [], "plain": ["geld", "geen geld"]}"#;
    check(list, &[("geld", &["GELD"]), ("geen geld", &[])]);
}

#[test]
fn a_phrase_stands_close_together() {
    let list = r#"{"topics": {"LIJF": {"strong": ["water buiten koken"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("water x buiten x x koken", &["LIJF"]),
            ("koken x water buiten", &["LIJF"]),
            ("water x buiten x x x koken", &[]),
        ],
    );
}

#[test]
fn a_figure_of_speech_is_exactly_that() {
    let lexicon =
        lexicon(r#"{"topics": {}, "danger": ["dood"], "not_danger": ["lach dood", "dood dood"]}"#);
    for (text, danger) in [
        ("lach dood", false),
        ("lach me dood", false),
        ("lach me echt dood", true),
        ("dood lach", true),
        ("dood", true),
        ("dood dood", false),
    ] {
        assert_eq!(lexicon.propose(text).danger, danger, "{text}");
    }
}

/// Of the words that may be meant, the nearest counts, and of equally near ones the first.
#[test]
fn the_nearest_words_make_a_phrase() {
    let list = r#"{"topics": {"GELD": {"strong": ["huur betalen"]}, "WERK": {"strong": ["fabriek"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("huur betalen. fabriek", &["GELD", "WERK"]),
            ("huur betaaln. fabriek", &["WERK", "GELD"]),
            ("betalen x x huur betaaln. fabriek", &["WERK", "GELD"]),
            ("betalen huur betaaln. fabriek", &["GELD", "WERK"]),
        ],
    );
}

#[test]
fn what_is_typed_best_counts() {
    let list = r#"{"topics": {"GELD": {"strong": ["inkomen"]}, "WERK": {"weak": ["fabriek", "ketel"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("inkomne. fabriek ketel", &["WERK", "GELD"]),
            ("inkomne inkomen. fabriek ketel", &["GELD", "WERK"]),
        ],
    );
}

/// What sounds the same says more than what is mistyped: 18 points for a strong word instead of 12.
#[test]
fn a_word_is_known_by_ear() {
    let list = r#"{"topics": {"GELD": {"strong": ["schulden"]}, "WERK": {"weak": ["fabriek", "ketel"]}, "LIJF": {"strong": ["oud"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("sgulden. fabriek ketel", &["GELD", "WERK"]),
            ("schalden. fabriek ketel", &["WERK", "GELD"]),
            ("oud", &["LIJF"]),
            ("aud", &[]),
        ],
    );
}

#[test]
fn one_mistake_in_a_word_and_two_in_a_long_one() {
    let list = r#"{"topics": {"DAG": {"strong": ["honger"]}, "WERK": {"strong": ["fabriek"]}, "LIJF": {"strong": ["kramp"]}, "WONEN": {"strong": ["kamer"]}, "RECHT": {"strong": ["belastingdienst"]}, "HOOFD": {"strong": ["werkdruk"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("hongar", &["DAG"]),
            ("hangar", &[]),
            ("krqmp", &["LIJF"]),
            ("belasdingdiemst", &["RECHT"]),
            ("wirkdrik", &[]),
        ],
    );
}

/// People seldom mistype the first letter, other than by swapping it with the second.
#[test]
fn a_word_begins_as_it_is_typed() {
    let list = r#"{"topics": {"DAG": {"strong": ["honger"]}}, "danger": []}"#;
    check(list, &[("ohnger", &["DAG"]), ("konger", &[]), ("onger", &[])]);
}

#[test]
fn of_mistyped_words_the_nearest_are_meant() {
    let list = r#"{"topics": {"DAG": {"strong": ["verhuisbericht"]}, "WONEN": {"strong": ["verhuisgericht"]}}, "danger": []}"#;
    check(
        list,
        &[
            ("verhuisberigt", &["DAG"]),
            ("verhuisberjcht", &["DAG"]),
            ("verhuisgerjcht", &["WONEN"]),
            ("verhuishericht", &["DAG", "WONEN"]),
        ],
    );
}
