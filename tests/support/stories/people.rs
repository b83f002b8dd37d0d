//! People who could come by: what they say at the questions, drawn so that it is the same each time.

use super::{Dice, asked, random_start, replies, reply, today};
use samenwijzer::{
    domain::{
        catalogue::Catalogue,
        decision::Decision,
        facts::Facts,
        question::{Ask, Path},
    },
    walk::Walk,
};

/// Walks to the end with answers that a resident could give: mostly calm, at most a few signs ticked.
pub fn somebody(dice: &mut Dice, catalogue: &Catalogue) -> Walk {
    let mut walk = random_start(dice, catalogue);
    let calm = dice.throw(4) > 0;
    let mut steps = 0;
    while let Some(step) = walk.next(catalogue, today())
        && steps < 200
    {
        let question = asked(catalogue, &step);
        let mut replies = replies(question, &step, today());
        let danger = ["veilig", "vandaag"].contains(&step.question.as_str());
        if matches!(question.ask, Ask::Signs(_) | Ask::Several(_)) && replies.len() > 2 {
            // Nobody ticks everything.
            replies.retain(|reply| reply.iter().filter(|a| ticked(a)).count() < 4);
        }
        let skips = dice.throw(10) == 0 || danger && calm;
        let given = (!skips).then(|| dice.pick(&replies).clone());
        reply(&mut walk, catalogue, &step, given);
        steps += 1;
    }
    walk
}

fn ticked(answer: &samenwijzer::domain::answer::Answer) -> bool {
    !["nee", "goed", "Nederlands"].contains(&answer.spelled().concat().as_str())
}

/// What a number of people know, and how they came in.
pub fn people(seed: u64, count: usize, catalogue: &Catalogue) -> Vec<(Facts, Path)> {
    let mut dice = Dice::new(seed);
    let mut next = || somebody(&mut dice, catalogue);
    let all = (0..count).map(|_| next());
    all.map(|walk| (walk.facts().clone(), walk.path().unwrap_or(Path::Vraag))).collect()
}

/// Goes on from anywhere without answering: every question can be left open, and that ends.
/// Returns how many questions that took.
pub fn leave_the_rest_open(walk: &mut Walk, catalogue: &Catalogue) -> usize {
    let mut steps = 0;
    while let Some(step) = walk.next(catalogue, today()) {
        assert!(steps < 100, "it does not end: {:?}", walk.facts());
        drop(walk.skip(&step, catalogue, today()));
        steps += 1;
    }
    steps
}

/// Does something at random: answers, leaves open, goes back and says something else, puts aside a
/// suggestion, or changes what it is about.
pub fn act(walk: &mut Walk, dice: &mut Dice, catalogue: &Catalogue) -> &'static str {
    let done = walk.done(catalogue, today());
    let back = (!done.is_empty()).then(|| dice.pick(&done).clone());
    match dice.throw(12) {
        0 => {
            let Some(step) = back else { return "nothing" };
            drop(walk.skip(&step, catalogue, today()));
            "went back and left it open"
        }
        1 | 2 => {
            let Some(step) = back else { return "nothing" };
            let replies = replies(asked(catalogue, &step), &step, today());
            reply(walk, catalogue, &step, Some(dice.pick(&replies).clone()));
            "went back and changed it"
        }
        3 => {
            let id = dice.pick(&catalogue.suggestions).id;
            walk.decide(id, Some(Decision::NotSuitable(String::new())));
            "put a suggestion aside"
        }
        4 => {
            let other = random_start(dice, catalogue);
            walk.choose_topics(other.topics().to_vec());
            "chose other topics"
        }
        throw => {
            let Some(step) = walk.next(catalogue, today()) else { return "nothing" };
            let replies = replies(asked(catalogue, &step), &step, today());
            let given = (throw < 10).then(|| dice.pick(&replies).clone());
            reply(walk, catalogue, &step, given);
            if throw < 10 { "answered" } else { "left it open" }
        }
    }
}
