//! How much is asked before the result, and whether it was worth asking.

use crate::stories::{
    Dice, as_told, asked, catalogue, catalogues, random_start, replies, reply, scenario::scenarios,
    stories, today, topics, ways_in,
};
use samenwijzer::{
    content::files,
    domain::{
        answer::Answer,
        bezwaar,
        catalogue::Catalogue,
        flow::Step,
        question::{Ask, Path, Question},
        terms::Moment,
    },
    walk::Walk,
};
use std::collections::{BTreeMap, BTreeSet};

/// The most screens until the result, with the choice of topics and the page to check, for the situations that have it.
const TARGETS: [(usize, &str); 4] = [
    (9, "S13 S17 S22 S23 S35"),
    (16, "S02 S06 S09 S31"),
    (14, "S05 S07 S24 S33"),
    (9, "S10 S14 S16 S21 S27 S28"),
];
/// The most taps in a simple case.
const TAPS: usize = 20;
/// Pages on which everybody is asked the same: who it is about, age and household, safety.
const ALWAYS: [&str; 4] = ["wie", "ander", "mens", "veilig"];

#[test]
fn the_reference_set_takes_no_more_screens_than_it_may() {
    let texts = files::texts(".").unwrap();
    let mut seen: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let told = scenarios(&texts).into_iter().filter(|one| one.name.starts_with(['S', 'P']));
    for one in told {
        let plain = catalogue(&one.municipality);
        seen.insert(one.name.clone(), (one.screens(plain), one.taps(plain)));
    }
    println!("screens and taps until the result: {seen:?}");
    let mut wrong = Vec::new();
    for (most, names) in TARGETS {
        for name in names.split_whitespace() {
            let (screens, taps) = seen[name];
            if screens > most {
                wrong.push(format!("{name}: {screens} screens, not {most}"));
            }
            if most == 9 && taps > TAPS {
                wrong.push(format!("{name}: {taps} taps, not {TAPS}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Whether a question has to be able to change the result: not what is asked of everybody, nor what can stay folded.
fn must_change(question: &Question) -> bool {
    let always = question.page.as_deref().is_some_and(|page| ALWAYS.contains(&page));
    let is_folded = question.ask == Ask::Words || question.helped;
    !always && !is_folded && question.id != "netwerk"
}

/// What comes out: the advice, the last day for an objection, and for what only makes it more precise what the plan says.
fn outcome(walk: &Walk, catalogue: &Catalogue, with_plan: bool) -> String {
    let found = walk.assess(catalogue, today());
    let places: Vec<_> = found
        .contacts
        .iter()
        .chain([&found.main])
        .chain(&found.extras)
        .map(|route| (route.destination, route.snel, route.with.clone()))
        .collect();
    let shown: Vec<_> = found.suggestions.iter().map(|s| (s.id, s.first_view, s.begin)).collect();
    let objection =
        walk.day_of(Moment::Besluit).and_then(|sent| bezwaar::last_day(sent, catalogue, today()));
    let plan = with_plan.then(|| walk.plan(catalogue));
    let notes = (found.rules, found.modifiers, objection, plan);
    format!("{:?} {places:?} {shown:?} {notes:?}", found.urgency)
}

#[derive(Default)]
struct Asked {
    times: usize,
    changing: usize,
    idle: BTreeMap<String, String>,
}

impl Asked {
    fn at(&mut self, walk: &Walk, catalogue: &Catalogue, step: &Step) {
        let question = asked(catalogue, step);
        if !must_change(question) {
            return;
        }
        self.times += 1;
        let mut outcomes = BTreeSet::new();
        let with_plan = question.later || question.asks_what_matters_most();
        let all = replies(question, step, today()).into_iter().map(Some).chain([None]);
        for given in all {
            let mut walk = walk.clone();
            reply(&mut walk, catalogue, step, given);
            outcomes.insert(outcome(&walk, catalogue, with_plan));
            if outcomes.len() > 1 {
                self.changing += 1;
                return;
            }
        }
        self.idle
            .entry(question.id.clone())
            .or_insert_with(|| crate::states::spelled(walk.facts()));
    }

    fn walk(
        &mut self,
        mut walk: Walk,
        catalogue: &Catalogue,
        mut given: impl FnMut(&Step) -> Option<Vec<Answer>>,
    ) {
        while let Some(step) = walk.next(catalogue, today()) {
            self.at(&walk, catalogue, &step);
            let given = given(&step);
            reply(&mut walk, catalogue, &step, given);
        }
    }
}

/// All questions of the stories could. Of walks at random nearly all: nobody has danger, a decision of the SVB and a child of
/// three at once, and then a place that an answer adds is cut, because there are already two.
#[test]
fn what_is_asked_could_still_change_the_result() {
    let mut of_stories = Asked::default();
    for story in stories() {
        let plain = catalogue(&story.municipality);
        let mut walk = Walk::default();
        walk.live_in(&story.municipality);
        let young = story.facts.is_minor() == Some(true);
        let ways = ways_in(&story.facts);
        walk.start(if young && ways.contains(&Path::Jong) { Path::Jong } else { ways[0] });
        walk.choose_topics(topics(&story.facts));
        of_stories.walk(walk, plain, |step| as_told(&story.facts, asked(plain, step), step));
    }
    let mut at_random = Asked::default();
    let mut dice = Dice::new(23);
    let walks = if std::env::var("FULL").is_ok() { 1000 } else { 60 };
    for round in 0..walks {
        let plain = &catalogues()[round % catalogues().len()];
        let walk = random_start(&mut dice, plain);
        at_random.walk(walk, plain, |step| {
            let calm = step.question == "veilig" && round % 4 > 0;
            let replies = replies(asked(plain, step), step, today());
            (!calm && dice.throw(8) > 0).then(|| dice.pick(&replies).clone())
        });
    }
    for (whose, all) in [("the stories", &of_stories), ("walks at random", &at_random)] {
        println!(
            "questions that could still change the result when they were asked: {} of {} in {whose}",
            all.changing, all.times
        );
    }
    println!("the others: {:#?}", at_random.idle);
    assert!(of_stories.idle.is_empty() && of_stories.times > 200, "{:#?}", of_stories.idle);
    assert!(at_random.changing * 100 >= at_random.times * 98, "{:#?}", at_random.idle);
}
