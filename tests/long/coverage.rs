//! Can everything in the content happen: every rule, every suggestion, every question?

use crate::stories::{
    Dice, as_told, asked, catalogue, facts, random_start, replies, reply, stories, today, topics,
    ways_in, with,
};
use samenwijzer::{
    content::files,
    domain::{
        answer::{Answer, Value, possible_answers},
        assess::assess,
        assessment::{Assessment, Route, Suggested, Why},
        bezwaar,
        catalogue::Catalogue,
        fact::Fact,
        facts::Facts,
        flow::Step,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        need::Need,
        places,
        question::Ask,
        rule::To,
        suggestion::{Access, Level},
        terms::Moment,
    },
    walk::Walk,
};
use std::collections::{BTreeMap, BTreeSet};

/// Every story, every story with one fact that is different, and facts that look random.
fn situations() -> Vec<(Facts, Vec<SuggestionId>)> {
    let stories = stories();
    let mut all: Vec<_> = stories.iter().map(|s| (s.facts.clone(), s.refused.clone())).collect();
    let answers: Vec<_> = Fact::all().map(|fact| possible_answers(fact, today())).collect();
    for story in &stories {
        let one_other = answers.iter().flatten().map(|answer| with(&story.facts, answer.clone()));
        all.extend(one_other.map(|facts| (facts, Vec::new())));
    }
    let refused = stories[0].facts.clone();
    all.push((refused, vec![SuggestionId::try_from("C10".to_owned()).unwrap()]));
    let mut dice = Dice::new(7);
    for round in 0..1000 {
        let few = 1 + round % 8;
        let known = answers.iter().filter(|_| dice.throw(8) < few).collect::<Vec<_>>();
        all.push((known.into_iter().map(|values| dice.pick(values).clone()).collect(), Vec::new()));
    }
    all
}

/// Fails with everything that never happened.
fn check<T: ToString>(what: &str, all: impl Iterator<Item = T>, seen: &BTreeSet<String>) {
    let all: BTreeSet<String> = all.map(|id| id.to_string()).collect();
    let never: Vec<_> = all.difference(seen).collect();
    assert!(!all.is_empty() && never.is_empty(), "{what}: never for {never:?}");
    println!("{what}: {} of {}", all.len(), all.len());
}

#[test]
fn every_rule_and_suggestion_can_happen_and_can_stay_away() {
    let catalogue = catalogue("haarlem");
    let situations = situations();
    let (mut yes, mut no) = (BTreeSet::new(), BTreeSet::new());
    let ids = || {
        let rules = catalogue.rules.iter().map(|rule| rule.id);
        rules.chain(catalogue.modifiers.iter().map(|modifier| modifier.id))
    };
    for (facts, refused) in &situations {
        let found = assess(catalogue, facts, refused, today());
        let (on, off): (Vec<_>, Vec<_>) =
            ids().partition(|id| found.rules.contains(id) || found.modifiers.contains(id));
        yes.extend(on.iter().map(ToString::to_string));
        no.extend(off.iter().map(ToString::to_string));
        yes.extend(found.suggestions.iter().map(|s| s.id.to_string()));
        no.extend(found.not_shown.iter().map(|s| s.id.to_string()));
    }
    println!("situations: {}", situations.len());
    check("rules and modifiers that can apply", ids(), &yes);
    check("rules and modifiers that can stay away", ids(), &no);
    check("suggestions that can be shown", catalogue.suggestions.iter().map(|s| s.id), &yes);
    check("suggestions that can stay away", catalogue.suggestions.iter().map(|s| s.id), &no);
}

/// What a resident sees that can differ: advice, notes, the last day for an objection, the plan, the tone.
fn outcome(walk: &Walk, catalogue: &Catalogue) -> [String; 2] {
    let found: Assessment = walk.assess(catalogue, today());
    let says = |route: &Route| route.reasons.iter().map(|r| r.says.clone()).collect::<Vec<_>>();
    let contacts: Vec<_> = found.contacts.iter().map(|r| (r.destination, says(r))).collect();
    let extras: Vec<_> = found.extras.iter().map(|route| route.destination).collect();
    let shown: Vec<_> = found.suggestions.iter().map(|s| (s.id, s.first_view)).collect();
    let (main, snel) = (found.main.destination, found.main.snel);
    let routes = (found.urgency, contacts, main, snel, extras);
    let objection =
        walk.day_of(Moment::Besluit).and_then(|sent| bezwaar::last_day(sent, catalogue, today()));
    let notes = (found.rules, found.modifiers, objection, walk.is_youth());
    [format!("{routes:?} {shown:?} {notes:?}"), format!("{:?}", walk.plan(catalogue))]
}

/// What was seen at the questions of many walks.
#[derive(Default)]
struct Seen {
    asked: BTreeMap<String, usize>,
    changing: BTreeSet<String>,
    shown: BTreeSet<String>,
    applied: BTreeSet<String>,
    walks: usize,
}

impl Seen {
    /// Walks to the end, and tries every reply at every question.
    fn walk(
        &mut self,
        mut walk: Walk,
        catalogue: &Catalogue,
        mut choose: impl FnMut(&Step) -> Option<usize>,
        told: Option<&Facts>,
    ) {
        self.walks += 1;
        for _ in 0..100 {
            let Some(step) = walk.next(catalogue, today()) else { break };
            let question = asked(catalogue, &step);
            *self.asked.entry(question.id.clone()).or_default() += 1;
            let replies = replies(question, &step, today());
            self.try_all(&walk, catalogue, &step);
            let given = match told {
                Some(facts) => as_told(facts, question, &step),
                None => choose(&step).map(|which| replies[which % replies.len()].clone()),
            };
            reply(&mut walk, catalogue, &step, given);
        }
        // What is asked early may only show in the end, when a resident changes it.
        for step in walk.done(catalogue, today()) {
            self.try_all(&walk, catalogue, &step);
        }
        let found = walk.assess(catalogue, today());
        self.shown.extend(found.suggestions.iter().map(|s| s.id.to_string()));
        self.applied.extend(found.rules.iter().chain(&found.modifiers).map(ToString::to_string));
    }

    fn try_all(&mut self, walk: &Walk, catalogue: &Catalogue, step: &Step) {
        let question = asked(catalogue, step);
        if self.changing.contains(&question.id) {
            return;
        }
        let for_plan = matches!(question.ask, Ask::Words | Ask::Topic);
        let replies = replies(question, step, today()).into_iter().map(Some);
        // Words have one reply; not saying anything is the other.
        let replies = replies.chain((question.ask == Ask::Words).then_some(None));
        let mut outcomes = BTreeSet::new();
        for given in replies {
            let mut walk = walk.clone();
            reply(&mut walk, catalogue, step, given);
            let [advice, plan] = outcome(&walk, catalogue);
            outcomes.insert(if for_plan { advice + &plan } else { advice });
            if outcomes.len() > 1 {
                self.changing.insert(question.id.clone());
                return;
            }
        }
    }
}

/// What no story tells, and walks at random hardly come to.
const RARE: [&str; 3] = [
    "leeftijd=27-59; vandaagNiets=ja; geenEten=ja; gekozen.GELD=ja; domein.GELD=X; geld.haast=ja; \
     ontruiming=ja; ontruimingSchuld=ja",
    "leeftijd=27-59; gekozen.WONEN=ja; domein.WONEN=N; wonen.steun=ja; gekozen.HOOFD=ja; domein.HOOFD=N",
    "leeftijd=75+; gekozen.NET=ja; domein.NET=M; net.praten=ja",
];

/// The walks of the residents of all stories, and of many others.
fn walks(catalogue: &Catalogue) -> Seen {
    let mut seen = Seen::default();
    let told = stories().into_iter().map(|story| story.facts);
    for told in told.chain(RARE.into_iter().map(facts)) {
        for path in ways_in(&told) {
            let mut walk = Walk::default();
            walk.live_in(&catalogue.municipality.id);
            walk.start(path);
            walk.choose_topics(topics(&told));
            seen.walk(walk, catalogue, |_| None, Some(&told));
        }
    }
    let mut dice = Dice::new(11);
    for need in Leefgebied::ALL.into_iter().flat_map(Need::of) {
        // With one scale and with another.
        for nth in 0..2 {
            let mut walk = random_start(&mut dice, catalogue);
            walk.choose_topics(vec![need.topic()]);
            let is_alone = |reply: &Vec<Answer>| {
                let ticked = reply.iter().filter(|answer| answer.value() == &Value::Yes);
                ticked
                    .map(Answer::fact)
                    .filter(|f| matches!(f, Fact::Need(_)))
                    .eq([Fact::Need(need)])
            };
            let only = |step: &Step| {
                let all = replies(asked(catalogue, step), step, today());
                let alone = all.iter().enumerate().filter(|(_, reply)| is_alone(reply));
                match alone.map(|(place, _)| place).nth(nth) {
                    Some(place) => Some(place),
                    None => (step.question != "veilig").then(|| dice.throw(1000)),
                }
            };
            seen.walk(walk, catalogue, only, None);
        }
    }
    for round in 0..400 {
        let walk = random_start(&mut dice, catalogue);
        // Half of the residents are not in danger; that asks and shows much more.
        let calm = round % 2 == 0;
        let choose = |step: &Step| {
            let is_about_danger = ["veilig", "vandaag"].contains(&step.question.as_str());
            (!(calm && is_about_danger) && dice.throw(6) > 0).then(|| dice.throw(1000))
        };
        seen.walk(walk, catalogue, choose, None);
    }
    seen
}

#[test]
fn every_question_is_asked_and_can_change_something() {
    let catalogue = catalogue("haarlem");
    let seen = walks(catalogue);
    println!("walks: {}, questions asked: {}", seen.walks, seen.asked.values().sum::<usize>());
    let ids = || catalogue.questions.iter().map(|question| question.id.clone());
    check("questions that are asked", ids(), &seen.asked.keys().cloned().collect());
    check("questions that can change something", ids(), &seen.changing);
    // Putting a suggestion aside is no question.
    let rules = catalogue.rules.iter().map(|rule| rule.id);
    let modifiers = catalogue.modifiers.iter().map(|m| m.id).filter(|id| id.to_string() != "M12");
    check("rules and modifiers that a walk leads to", rules.chain(modifiers), &seen.applied);
    let suggestions = catalogue.suggestions.iter().map(|suggestion| suggestion.id);
    check("suggestions that a walk leads to", suggestions, &seen.shown);
}

#[test]
fn every_fact_that_is_looked_at_can_be_known() {
    let catalogue = catalogue("haarlem");
    // The place and what is chosen say these; the others are asked.
    let mut known: BTreeSet<String> = ["gemeente", "voorop"].map(str::to_owned).into();
    known.extend(Leefgebied::ALL.map(|topic| Fact::Gekozen(topic).key()));
    for question in &catalogue.questions {
        for topic in Leefgebied::ALL {
            known.extend(question.facts(Some(topic)).into_iter().map(Fact::key));
        }
    }
    check("facts that can be known", Fact::all().map(Fact::key), &known);
}

#[test]
fn every_place_that_content_names_has_its_texts() {
    let catalogue = catalogue("haarlem");
    let texts = files::texts(".").unwrap();
    let of_rules = catalogue.rules.iter().flat_map(|rule| rule.routes.iter().chain(&rule.contacts));
    let all: Vec<&To> =
        of_rules.chain(catalogue.modifiers.iter().flat_map(|modifier| &modifier.routes)).collect();
    let ids = || {
        let ids = all.iter().map(|to| to.to.id());
        ids.flat_map(|id| [format!("destination-{id}"), format!("how-{id}")])
    };
    let there: BTreeSet<String> = ids().filter(|id| texts.find(id, &[]).is_some()).collect();
    check("texts of places", ids(), &there);
}

/// A resident with one topic that does not go well.
fn one_problem(topic: Leefgebied) -> Facts {
    facts(&format!("domein.{}=N", topic.code()))
}

#[test]
fn for_every_topic_there_are_three_steps_and_the_near_ones_that_help_are_among_them() {
    let catalogue = catalogue(files::OUTSIDE);
    let mut wrong = Vec::new();
    let mut count = 0;
    for topic in Leefgebied::ALL {
        let found = assess(catalogue, &one_problem(topic), &[], today());
        let first: Vec<_> = found.suggestions.iter().filter(|s| s.first_view).collect();
        count += first.len();
        let near = [&[Level::Zelf, Level::Netwerk][..], &[Level::Informeel]];
        for levels in near {
            // What scores at least 2 (in halves) helps with it.
            let may_be_first = |s: &Suggested| !catalogue.suggestion(s.id).unwrap().never_first;
            let helps =
                |s: &&Suggested| levels.contains(&s.level) && s.score >= 4 && may_be_first(s);
            let there = found.suggestions.iter().any(|s| helps(&s));
            if there && !first.iter().any(helps) {
                wrong.push(format!("{}: none of {levels:?}", topic.code()));
            }
        }
        if first.len() < 3 {
            wrong.push(format!("{}: {} steps", topic.code(), first.len()));
        }
    }
    assert!(wrong.is_empty(), "REQ-31:\n{}", wrong.join("\n"));
    println!("REQ-31: {count} steps at first view for {} topics", Leefgebied::ALL.len());
}

#[test]
fn what_weighs_most_goes_first_then_what_is_closest_and_groups_before_one_to_one() {
    let catalogue = catalogue(files::OUTSIDE);
    let mut pairs = 0;
    for one in Leefgebied::ALL {
        for other in Leefgebied::ALL {
            let known = format!("domein.{}=N; domein.{}=N", one.code(), other.code());
            let found = assess(catalogue, &facts(&known), &[], today());
            for two in found.suggestions.windows(2) {
                assert!(two[0].score >= two[1].score, "{} before {}", two[0].id, two[1].id);
                let of_topics = two.iter().all(|s| matches!(s.why, Why::Topic(_)));
                if !of_topics || two[0].score != two[1].score {
                    continue;
                }
                pairs += 1;
                let [a, b] = [0, 1].map(|n| catalogue.suggestion(two[n].id).unwrap());
                assert!(a.level <= b.level, "REQ-12: {} before {}", a.id, b.id);
                let in_order = a.level < b.level || a.group || !b.group;
                assert!(in_order, "REQ-33: {} before {}", a.id, b.id);
            }
            let shown = found.suggestions.iter().filter(|s| s.first_view).count();
            assert!(shown <= 7, "REQ-38: {shown} for {known}");
        }
    }
    assert!(pairs > 100, "only {pairs} pairs");
    println!("REQ-12, REQ-33, REQ-38: {pairs} pairs of suggestions that weigh the same");
}

#[test]
fn own_and_volunteer_transport_go_before_transport_with_a_decision() {
    let catalogue = catalogue(files::OUTSIDE);
    let id = |id: &str| SuggestionId::try_from(id.to_owned()).unwrap();
    let decided = catalogue.suggestion(id("C87")).unwrap();
    assert_eq!(decided.access, Access::Besluit);
    let mut checked = 0;
    for more in ["", "; domein.MEE=N", "; domein.MEE=X; domein.LIJF=N", "; leeftijd=75+"] {
        let situation = format!("mee.vervoer=ja{more}");
        let found = assess(catalogue, &facts(&situation), &[], today());
        let place = |wanted: &str| found.suggestions.iter().position(|s| s.id == id(wanted));
        let last = place("C87").unwrap();
        for own in ["C19", "C70"] {
            assert!(place(own).unwrap() < last, "REQ-35: {own} after C87 for {situation}");
            checked += 1;
        }
    }
    println!("REQ-35: {checked} pairs");
}

#[test]
fn every_village_leads_to_its_municipality() {
    let places = &catalogue(files::OUTSIDE).places;
    let mut checked = 0;
    for place in places {
        for name in place.towns.iter().chain([&place.name]) {
            let found = places::find(places, name).unwrap();
            assert_eq!(found.first().map(|one| &one.place.id), Some(&place.id), "{name}");
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} names");
    let both = places::find(places, "spaarndam").unwrap();
    let both: Vec<&str> = both.iter().map(|one| one.place.id.as_str()).collect();
    assert_eq!(both, ["haarlem", "haarlemmermeer"]);
    println!("villages and municipalities: {checked}");
}
