//! What residents keep private: whom the app proposes to ask and whom never, what it says in a message,
//! which steps stand where, and what changed since the last time, with why.

use crate::stories::{
    self, Dice, answer, as_told, asked, catalogue, catalogues, facts, people::somebody, reply,
    today, topics,
};
use samenwijzer::{
    content::files,
    copy::{
        record::{Record, replay},
        since::{Cause, Moved, Thing, since},
    },
    domain::{
        answer::Answer,
        assessment::{NotShown, WhyNot},
        catalogue::Catalogue,
        circle::{Around, Asking, Nearness, Part},
        date::plus_days,
        decision::{Decision, put_aside},
        destination::Destination,
        fact::SingleFact,
        facts::Facts,
        ids::SuggestionId,
        question::Path,
    },
    papers::{
        circle::{favour, message},
        conversation,
        plan::document,
        steps as sheets,
    },
    readability::{Text, Vocabulary, judge},
    texts::Texts,
    walk::{
        Earlier, OwnPart, Walk,
        circle::{self, Favour, Offer, Tone, favours, helpers, leads_here, may_ask, ways_to_meet},
        planned::{Planned, Went},
        steps,
    },
};
use std::sync::LazyLock;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// A name that no text has.
const NAME: &str = "Quirientje";
/// What each rule about violence reads: R04, R06, R07, R08.
const DANGER: [&str; 4] =
    ["geweld=nu-of-bang", "kindOnveilig=ja", "ouderMisbruik=ja", "seksueelGeweld=ja"];

fn id(id: &str) -> SuggestionId {
    SuggestionId::try_from(id.to_owned()).unwrap()
}

/// A resident who told this.
fn told(spelled: &str) -> Walk {
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.confirm(facts(spelled).iter().cloned().collect());
    walk
}

/// A person who was asked, and answered this.
fn walked(spelled: &str) -> Walk {
    let (facts, catalogue) = (facts(spelled), catalogue("haarlem"));
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.choose_topics(topics(&facts));
    walk.be_precise();
    while let Some(step) = walk.next(catalogue, today()) {
        let given = as_told(&facts, asked(catalogue, &step), &step);
        reply(&mut walk, catalogue, &step, given);
    }
    walk
}

fn around(nearness: Nearness, part: Part, asking: Asking) -> Around {
    let does = "boodschappen".to_owned();
    Around { nearness, part, does, asking, message: "Wil je mij bellen?".to_owned() }
}

/// The same with a person in the circle, who helps with a step, and all of it shared.
fn with_company(mut walk: Walk) -> Walk {
    walk.know(NAME.to_owned(), around(Nearness::Close, Part::MayWant, Asking::Can));
    for step in ["C01", "C02", "C03", "C17", "C55", "C94"] {
        walk.decide(id(step), Some(Decision::Doing));
        let who = NAME.to_owned();
        walk.plan_step(id(step), Planned { who, ..Planned::default() });
    }
    for part in OwnPart::ALL {
        walk.share(part.id(), true);
    }
    walk
}

/// Everything that can be printed, copied or kept of a walk, besides the copy to go on with.
fn papers(walk: &Walk, catalogue: &Catalogue) -> String {
    let advice = walk.assess(catalogue, today());
    let papers = [
        document(walk, catalogue, &advice, &TEXTS, today()),
        conversation::sheet(walk, catalogue, &TEXTS, today()),
        sheets::sheet(walk, catalogue, &advice, &TEXTS, today()),
    ];
    papers.iter().map(|paper| paper.as_html() + &paper.as_text()).collect()
}

#[test]
fn where_danger_holds_nobody_from_around_stands_anywhere() {
    let mut checked = 0;
    for catalogue in catalogues() {
        let calm = with_company(told("netwerk=ja;domein.NET=M"));
        let advice = calm.assess(catalogue, today());
        assert_eq!(Offer::of(&advice), Offer::Circle { asking: true });
        // Each of the papers names them when nothing is wrong, so that the next says something.
        assert!(
            papers(&calm, catalogue).matches(NAME).count() >= 6,
            "{}",
            papers(&calm, catalogue)
        );
        for danger in DANGER {
            let walk = with_company(told(&format!("netwerk=ja;domein.NET=M;{danger}")));
            let advice = walk.assess(catalogue, today());
            assert_eq!(Offer::of(&advice), Offer::Nothing, "{danger}");
            assert!(!papers(&walk, catalogue).contains(NAME), "{danger}");
            let (_, known) = &walk.circle()[0];
            assert!(!may_ask(&walk, known, &advice), "{danger}");
            assert!(circle::helpers(&walk, &advice).is_empty(), "{danger}");
            checked += 1;
        }
    }
    println!("papers of people in danger, without the people around them: {checked}");
}

/// The same for people of all kinds, whatever it is that is dangerous.
#[test]
fn nobody_from_around_is_named_to_anybody_for_whom_safety_comes_first() {
    let catalogue = catalogue("haarlem");
    let (mut dice, mut in_danger, mut calm) = (Dice::new(4), 0, 0);
    for _ in 0..300 {
        let walk = with_company(somebody(&mut dice, catalogue));
        let advice = walk.assess(catalogue, today());
        let mut rules = catalogue.rules.iter();
        let holds = rules.any(|rule| rule.hold && advice.rules.contains(&rule.id));
        let named = papers(&walk, catalogue).contains(NAME);
        assert!(!(holds && named), "{:?}", walk.facts());
        in_danger += usize::from(holds);
        calm += usize::from(named);
    }
    assert!(in_danger >= 20 && calm >= 100, "{in_danger} in danger, {calm} calm");
    println!("people of all kinds: {in_danger} in danger, nobody named; {calm} calm, named");
}

#[test]
fn nobody_is_proposed_who_is_overloaded_unsafe_or_ruled_out() {
    let catalogue = catalogue("haarlem");
    // What was told, whether anybody may be asked, and whether who helps already may be.
    let situations = [
        ("netwerk=ja", true, true),
        ("netwerk=weinig;mz=nee", true, true),
        ("netwerk=ja;mz=ja;domein.MZ=M", true, true),
        ("netwerk=ja;mz=ja", true, false),
        ("netwerk=ja;mz=ja;domein.MZ=N", true, false),
        ("netwerk=ja;domein.MZ=X", true, false),
        ("netwerk=ja;rol=mantelzorger;domein.MZ=N", true, true),
        ("netwerk=niemand", false, false),
        // A child that cares for another gets no task on top.
        ("netwerk=ja;rol=mantelzorger;leeftijd=12-15;domein.MZ=M", false, false),
        ("netwerk=ja;geweld=nu-of-bang", false, false),
        ("netwerk=ja;kindOnveilig=ja", false, false),
        ("netwerk=ja;ouderMisbruik=ja", false, false),
        ("netwerk=ja;seksueelGeweld=ja", false, false),
    ];
    let mut proposed = 0;
    for (spelled, anybody, who_helps) in situations {
        let walk = told(spelled);
        let advice = walk.assess(catalogue, today());
        for nearness in Nearness::ALL {
            for part in Part::ALL {
                for asking in Asking::ALL {
                    let one = around(nearness, part, asking);
                    let is_person = matches!(nearness, Nearness::Close | Nearness::Further);
                    let can = match part {
                        Part::Helps => who_helps,
                        Part::MayWant => anybody,
                        Part::Cannot => false,
                    };
                    let expected = is_person && can && asking == Asking::Can;
                    let found = may_ask(&walk, &one, &advice);
                    assert_eq!(found, expected, "{spelled}: {one:?}");
                    proposed += usize::from(found);
                }
            }
        }
    }
    println!("proposed: {proposed} of {} kinds of people", situations.len() * 48);
}

#[test]
fn who_has_nobody_gets_ways_to_meet_people() {
    let catalogue = catalogue("haarlem");
    let check = |spelled: &str, expected: &[&str]| {
        let advice = told(spelled).assess(catalogue, today());
        let mut found: Vec<SuggestionId> =
            ways_to_meet(&advice, catalogue).iter().map(|way| way.id).collect();
        found.sort_unstable();
        assert_eq!(found, expected.iter().map(|one| id(one)).collect::<Vec<_>>(), "{spelled}");
        let is_meeting = Offer::of(&advice) == Offer::Meeting;
        assert_eq!(is_meeting, !expected.is_empty(), "{spelled}");
    };
    check("netwerk=niemand", &["C30", "C31", "C45"]);
    check("net.niemand=ja;leeftijd=27-59", &["C30", "C31", "C45"]);
    check("netwerk=niemand;leeftijd=12-15", &["C30", "C31", "C45"]);
    // A mate is nothing in the worst of times (C30).
    check("netwerk=niemand;domein.HOOFD=X;suicide=nee", &["C31", "C45"]);
    check("netwerk=weinig", &[]);
    check("suicide=gedachten", &[]);
    check("netwerk=niemand;geweld=nu-of-bang", &[]);
}

#[test]
fn who_is_not_safe_stands_in_no_paper_and_the_circle_only_when_somebody_says_so() {
    let catalogue = catalogue("haarlem");
    let mut walk = with_company(told("netwerk=ja"));
    walk.know(NAME.to_owned(), around(Nearness::Close, Part::Helps, Asking::NotSafe));
    assert!(!papers(&walk, catalogue).contains(NAME));
    let mut walk = told("netwerk=ja");
    walk.know(NAME.to_owned(), around(Nearness::Close, Part::Helps, Asking::HasMuch));
    assert!(!papers(&walk, catalogue).contains(NAME), "others are named without a choice");
    walk.share(OwnPart::Circle.id(), true);
    let papers = papers(&walk, catalogue);
    assert!(papers.contains(&format!("{NAME} helpt mij nu: boodschappen")), "{papers}");
    // Why a person is not asked is private, nor what one wants to ask.
    for secret in ["zwaar", "Wil je mij bellen?"] {
        assert!(!papers.contains(secret), "{secret}: {papers}");
    }
    walk.leave_out(NAME);
    assert!(walk.circle().is_empty());
}

/// Every message that the app can propose, with how it is asked.
fn messages(texts: &Texts) -> Vec<(Tone, String)> {
    let all = Tone::ALL.into_iter().flat_map(|tone| Favour::ALL.map(|one| (tone, one)));
    all.map(|(tone, one)| (tone, message(texts, "An", &favour(texts, one, tone), tone))).collect()
}

/// What makes a message hard to say aloud, or to say no to.
fn hard_to_say(tone: Tone, message: &str) -> Vec<String> {
    let text = Text::ordinary("messages", "reason-r01", message);
    // As strict as in danger: 12 words in one breath.
    let report = judge(&[text], &Vocabulary::default());
    let mut wrong: Vec<String> =
        report.findings.iter().map(|f| f.fault.name().to_owned()).collect();
    let words: Vec<String> = message
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let has = |these: &[&str]| words.iter().any(|word| these.contains(&word.as_str()));
    let others = if tone == Tone::Formal {
        ["je", "jij", "jou", "jouw"].as_slice()
    } else {
        ["u", "uw", "wilt", "kunt"].as_slice()
    };
    let checks = [
        // Half a minute, at the pace of a nervous person.
        (words.len() > 40, "too long"),
        (!message.starts_with(char::is_uppercase), "no beginning"),
        (!message.ends_with(['.', '?', '!']), "no end"),
        (message.contains("  ") || message.contains("??") || message.contains("?."), "untidy"),
        (message.matches('?').count() > 3, "too many questions"),
        (!message.contains('?'), "no question"),
        (has(&["moet", "altijd", "beloofd", "alleen"]), "presses"),
        (has(others), "u and je mixed"),
        (!(has(&["nee", "gerust", "begrijp"]) || message.contains("of het kan")), "no way out"),
    ];
    wrong.extend(checks.iter().filter(|(is, _)| *is).map(|(_, what)| (*what).to_owned()));
    wrong
}

#[test]
fn every_message_can_be_read_aloud() {
    let youth = TEXTS.for_youth();
    let mut all = messages(&TEXTS);
    all.extend(messages(&youth));
    for (tone, message) in &all {
        assert_eq!(hard_to_say(*tone, message), [""; 0], "{message}");
        assert!(!message.contains(['[', '{']), "{message}");
    }
    assert_eq!(all.len(), 48);
    // Words of the resident's own become a question when they have no end.
    let own = message(&TEXTS, "An", " Kun je de hond uitlaten ", Tone::Short);
    assert!(own.contains(" Kun je de hond uitlaten? "), "{own}");
    for (tone, wrong) in [
        (
            Tone::Plain,
            "Hoi An, je moet mij elke dag bellen, want er is verder niemand die dat doet.",
        ),
        (Tone::Formal, "Beste An, wil je mij bellen? Dan begrijp ik dat."),
        (Tone::Plain, "hoi An, bel mij"),
    ] {
        assert!(!hard_to_say(tone, wrong).is_empty(), "not found: {wrong}");
    }
    // Nobody without children at home asks to mind them.
    let minds = |spelled: &str| favours(&told(spelled)).contains(&Favour::Mind);
    assert!(minds("huishouden=kinderen<18") && !minds("huishouden=alleen") && !minds(""));
}

#[test]
fn a_step_stands_where_it_was_chosen_and_not_where_a_rule_keeps_it_away() {
    let catalogue = catalogue("haarlem");
    let mut walk = told("netwerk=ja;domein.NET=N");
    let day = plus_days(today(), 3);
    walk.decide(id("C23"), Some(Decision::Doing));
    walk.decide(id("C45"), Some(Decision::Tried(String::new())));
    walk.plan_step(
        id("C23"),
        Planned {
            first: Some("Ik bel tante Jo.".to_owned()),
            who: "mijn zus".to_owned(),
            day: Some(day),
            went: Some(Went::Helped),
        },
    );
    let advice = walk.assess(catalogue, today());
    assert_eq!(steps::chosen(&walk, &advice), [id("C23")]);
    assert_eq!(steps::days(&walk, &advice, today()), [day]);
    assert_eq!(steps::days(&walk, &advice, plus_days(day, 1)), []);
    let sheet = sheets::sheet(&walk, catalogue, &advice, &TEXTS, today()).as_text();
    for part in ["Ik bel tante Jo.", "mijn zus", "woensdag 25 november 2026", "Dit heeft geholpen."]
    {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
    let plan = document(&walk, catalogue, &advice, &TEXTS, today()).as_text();
    assert!(plan.contains("Zo begin ik: Ik bel tante Jo.\nWie mij helpt: mijn zus"), "{plan}");
    walk.share(OwnPart::Steps.id(), false);
    let plan = document(&walk, catalogue, &advice, &TEXTS, today()).as_text();
    assert!(!plan.contains("tante Jo"), "{plan}");
    for danger in DANGER {
        walk.confirm(facts(danger).iter().cloned().collect());
        let advice = walk.assess(catalogue, today());
        assert_eq!(steps::chosen(&walk, &advice), [], "{danger}");
        assert_eq!(steps::days(&walk, &advice, today()), [], "{danger}");
    }
}

/// A resident who comes back with their copy, made so many days ago.
fn back(walk: &Walk, catalogue: &Catalogue, days: i64) -> Walk {
    let record = Record::of(walk, catalogue, plus_days(today(), -days));
    let record = Record::read(&record.write()).unwrap();
    let mut walk = walk.clone();
    walk.come_back_from(Earlier::of(&replay(&record.entries, catalogue, today()).walk, record.day));
    walk
}

fn moved(walk: &Walk, catalogue: &Catalogue, what: Thing) -> Option<Moved> {
    since(walk, catalogue, today()).unwrap().into_iter().find(|one| one.what == what)
}

#[test]
fn what_changed_since_the_last_time_is_said_with_the_answer_that_changed_it() {
    let catalogue = catalogue("haarlem");
    let before = walked("netwerk=ja;domein.NET=N");
    assert_eq!(before.facts().answer(SingleFact::Netwerk.into()), Some(&answer("netwerk", "ja")));
    assert_eq!(since(&before, catalogue, today()), None, "nobody came back");
    let mut walk = back(&before, catalogue, 14);
    assert_eq!(since(&walk, catalogue, today()), Some(Vec::new()));

    walk.confirm(vec![answer("netwerk", "niemand")]);
    let because =
        vec![Cause::Answer(Some(answer("netwerk", "ja")), Some(answer("netwerk", "niemand")))];
    let gone = moved(&walk, catalogue, Thing::Suggestion(id("C20"))).unwrap();
    assert_eq!((gone.came, &gone.because), (false, &because));
    let came = moved(&walk, catalogue, Thing::Suggestion(id("C31"))).unwrap();
    assert_eq!((came.came, &came.because), (true, &because));

    // Two changes: each is the reason of its own.
    walk.confirm(vec![answer("besluit", "2026-11-02")]);
    let came = moved(&walk, catalogue, Thing::Place(Destination::Bezwaar)).unwrap();
    let decision = Cause::Answer(None, Some(answer("besluit", "2026-11-02")));
    assert_eq!((came.came, came.because), (true, vec![decision]));
    assert_eq!(moved(&walk, catalogue, Thing::Suggestion(id("C20"))).unwrap().because, because);

    // What residents put aside themselves.
    walk.decide(id("C38"), Some(Decision::NotSuitable(String::new())));
    let gone = moved(&walk, catalogue, Thing::Suggestion(id("C38"))).unwrap();
    assert_eq!((gone.came, gone.because), (false, vec![Cause::Decision]));
}

#[test]
fn days_that_pass_are_a_reason_of_their_own() {
    let catalogue = catalogue("haarlem");
    // A day at which the resident leaves the hospital, that was far away and is near now.
    let walk = told("ontslagZiekenhuis=2026-11-24");
    assert_eq!(since(&back(&walk, catalogue, 0), catalogue, today()), Some(Vec::new()));
    let all = since(&back(&walk, catalogue, 60), catalogue, today()).unwrap();
    assert!(all.iter().all(|one| one.because == [Cause::Time]) && !all.is_empty(), "{all:?}");
}

/// A resident comes back and changes whatever they like: everything that came or went is named, nothing else is, and
/// each has a reason that was really changed.
#[test]
fn everything_that_changed_is_named_and_nothing_else() {
    let catalogue = catalogue("haarlem");
    let (mut dice, mut named) = (Dice::new(11), 0);
    for _ in 0..80 {
        let before = somebody(&mut dice, catalogue);
        let mut walk = back(&before, catalogue, 0);
        for _ in 0..dice.throw(4) {
            stories::people::act(&mut walk, &mut dice, catalogue);
        }
        let things = |walk: &Walk| {
            let advice = walk.assess(catalogue, today());
            let routes = advice.contacts.iter().chain([&advice.main]).chain(&advice.extras);
            let places = routes.map(|route| Thing::Place(route.destination));
            let all = advice.suggestions.iter().map(|one| Thing::Suggestion(one.id));
            places.chain(all).collect::<Vec<_>>()
        };
        let (then, now) = (things(&before), things(&walk));
        let found = since(&walk, catalogue, today()).unwrap();
        for one in &found {
            let [was, is] = [then.contains(&one.what), now.contains(&one.what)];
            assert_eq!([was, is], [!one.came, one.came], "{one:?}");
            assert!(!one.because.is_empty(), "{one:?}");
            for cause in &one.because {
                let is_changed = match cause {
                    Cause::Answer(was, is) => {
                        is_known(&before, was.as_ref()) && is_known(&walk, is.as_ref()) && was != is
                    }
                    Cause::Decision => put_aside(before.decisions()) != put_aside(walk.decisions()),
                    Cause::Time => false,
                };
                assert!(is_changed, "{one:?}");
            }
        }
        let changed = then
            .iter()
            .filter(|one| !now.contains(one))
            .chain(now.iter().filter(|one| !then.contains(one)));
        for one in changed {
            assert!(found.iter().any(|moved| moved.what == *one), "{one:?} is not named");
            named += 1;
        }
    }
    assert!(named >= 100, "only {named}");
    println!("came or went: {named}, each with a reason");
}

fn is_known(walk: &Walk, answer: Option<&Answer>) -> bool {
    let facts: &Facts = walk.facts();
    answer.is_none_or(|answer| facts.answer(answer.fact()) == Some(answer))
}

#[test]
fn everything_that_can_be_chosen_about_somebody_has_a_text() {
    let ids = Nearness::ALL.map(Nearness::id).into_iter().chain(Part::ALL.map(Part::id));
    for id in ids.chain(Asking::ALL.map(Asking::id)) {
        assert!(TEXTS.find(&format!("circle-{id}"), &[]).is_some(), "{id}");
    }
}

#[test]
fn two_suggestions_lead_to_the_circle_and_keep_it_away() {
    let catalogue = catalogue("haarlem");
    for suggestion in &catalogue.suggestions {
        let leads = ["C20", "C23"].contains(&suggestion.id.to_string().as_str());
        assert_eq!(leads_here(suggestion.id), leads, "{}", suggestion.id);
    }
    let mut advice = told("").assess(catalogue, today());
    for (kept_away, expected) in [
        (vec![], Offer::Circle { asking: true }),
        (vec!["C03", "C21"], Offer::Circle { asking: true }),
        (vec!["C03", "C23"], Offer::Circle { asking: false }),
        // Without the card there may still be people.
        (vec!["C20"], Offer::Circle { asking: true }),
    ] {
        advice.suppressed = kept_away.iter().map(|one| id(one)).collect();
        assert_eq!(Offer::of(&advice), expected, "{kept_away:?}");
    }
    advice.modifiers = vec!["M7".to_owned().try_into().unwrap()];
    assert_eq!(Offer::of(&advice), Offer::Meeting);
}

#[test]
fn a_favour_is_asked_in_the_words_of_its_tone() {
    for favour in Favour::ALL {
        for tone in Tone::ALL {
            let start = if tone == Tone::Formal { "ask-formal" } else { "ask" };
            let text = TEXTS.get(&format!("{start}-{}", favour.id()));
            assert_eq!(samenwijzer::papers::circle::favour(&TEXTS, favour, tone), text);
        }
    }
}

/// Who can help with a step: not people who cannot, should not, or are not asked.
#[test]
fn who_may_help_is_proposed_by_name() {
    use Asking::{Can, NotWanted};
    use Nearness::{Close, Further, Group, Professional};
    use Part::{Cannot, Helps, MayWant};
    let catalogue = catalogue("haarlem");
    let mut walk = told("netwerk=ja");
    for (name, nearness, part, asking) in [
        ("dichtbij", Close, MayWant, Can),
        ("verder", Further, Helps, Can),
        ("groep", Group, Helps, Can),
        ("werk", Professional, MayWant, Can),
        ("kan niet", Close, Cannot, Can),
        ("groep kan niet", Group, Cannot, Can),
        ("liever niet", Professional, Helps, NotWanted),
    ] {
        walk.know(name.to_owned(), around(nearness, part, asking));
    }
    let names = |walk: &Walk| {
        let mut names = helpers(walk, &walk.assess(catalogue, today()));
        names.sort();
        names
    };
    assert_eq!(names(&walk), ["dichtbij", "groep", "verder", "werk"]);
    let mut advice = walk.assess(catalogue, today());
    // Where people may not be asked, groups and professionals still are.
    advice.suppressed = vec![id("C20"), id("C23")];
    let mut others = helpers(&walk, &advice);
    others.sort();
    assert_eq!(others, ["groep", "werk"]);
    advice.modifiers = vec![samenwijzer::domain::ids::RuleId::try_from("M7".to_owned()).unwrap()];
    assert_eq!(helpers(&walk, &advice), [""; 0]);
}

#[test]
fn only_what_a_rule_keeps_away_is_no_step() {
    let catalogue = catalogue("haarlem");
    let mut walk = told("");
    for step in ["C01", "C02", "C03"] {
        walk.decide(id(step), Some(Decision::Doing));
    }
    let mut advice = walk.assess(catalogue, today());
    let rule = catalogue.rules[0].id;
    advice.not_shown = vec![
        NotShown { id: id("C01"), why: WhyNot::NoSign },
        NotShown { id: id("C02"), why: WhyNot::Suppressed(rule) },
    ];
    assert_eq!(steps::chosen(&walk, &advice), [id("C01"), id("C03")]);
}
