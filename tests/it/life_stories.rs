//! The invented life stories: what a reader can choose is what the app shows, and nobody who goes on from one
//! is taken to be safe.

use crate::stories::{self, catalogue, catalogues, today};
use samenwijzer::{
    domain::{
        flow::Step,
        leefgebied::Leefgebied,
        question::Path,
        story::{self, Place, Story, place},
        story_advice::advice_of,
        suggestion::Level,
    },
    walk::{
        Walk,
        change::{LaterChange, Verb},
    },
};
use std::collections::BTreeSet;

/// What holds for every story in every municipality.
fn each(check: impl Fn(&Story, &samenwijzer::domain::catalogue::Catalogue)) {
    for catalogue in catalogues() {
        assert_eq!(catalogue.stories.len(), 12);
        catalogue.stories.iter().for_each(|story| check(story, catalogue));
    }
}

#[test]
fn together_they_are_about_every_part_of_life() {
    let stories = &catalogue("voorbeeld").stories;
    let about: BTreeSet<Leefgebied> =
        stories.iter().flat_map(|story| story.topics.clone()).collect();
    assert_eq!(about.len(), Leefgebied::ALL.len());
}

#[test]
fn every_choice_is_shown_and_they_stand_on_different_rungs() {
    each(|story, catalogue| {
        let advice = advice_of(story, catalogue, today());
        let rungs: BTreeSet<Level> = story
            .choices
            .iter()
            .map(|choice| match story::place(*choice, &advice) {
                Place::AtFirst(level) | Place::Further(level) => level,
                Place::Nowhere => unreachable!("{}: {choice} is not suggested", story.id),
            })
            .collect();
        assert!(rungs.len() >= 3, "{}: the choices stand on {rungs:?}", story.id);
        assert!(
            story.choices.iter().any(|c| matches!(story::place(*c, &advice), Place::AtFirst(_))),
            "{}: none of the choices is seen at once",
            story.id
        );
    });
}

#[test]
fn none_is_about_danger() {
    each(|story, catalogue| {
        let urgency = advice_of(story, catalogue, today()).urgency;
        assert!(!urgency.comes_first(), "{}: {urgency:?}", story.id);
    });
}

#[test]
fn who_goes_on_from_a_story_has_its_advice_but_was_not_asked_about_danger() {
    each(|story, catalogue| {
        let mut walk = Walk::default();
        walk.go_on_from(story, catalogue);
        let (own, told) = (walk.assess(catalogue, today()), advice_of(story, catalogue, today()));
        assert_eq!(own.main.destination, told.main.destination, "{}", story.id);
        assert_eq!(walk.topics(), story.topics);
        assert!(walk.facts().iter().all(|answer| !answer.fact().is_about_danger()), "{}", story.id);
        let mut asked = Vec::new();
        while let Some(step) = walk.next(catalogue, today()) {
            asked.push(step.question.clone());
            walk.skip(&step, catalogue, today());
        }
        assert!(asked.iter().any(|question| question == "veilig"), "{}: {asked:?}", story.id);
    });
}

#[test]
fn what_somebody_told_before_stays() {
    let catalogue = catalogue("voorbeeld");
    let mut walk = Walk::default();
    walk.tell("mijn eigen woorden".to_owned());
    walk.choose_topics(vec![Leefgebied::Recht]);
    let own = stories::answer("leeftijd", "75+");
    walk.confirm(vec![own.clone()]);
    let story = &catalogue.stories[0];
    walk.go_on_from(story, catalogue);
    assert_eq!(walk.story(), "mijn eigen woorden");
    assert_eq!(walk.topics().first(), Some(&Leefgebied::Recht));
    assert_eq!(walk.facts().answer(own.fact()), Some(&own));
}

#[test]
fn a_choice_stands_where_the_advice_has_it() {
    each(|story, catalogue| {
        let advice = advice_of(story, catalogue, today());
        for found in &advice.suggestions {
            let expected = if found.first_view {
                Place::AtFirst(found.level)
            } else {
                Place::Further(found.level)
            };
            assert_eq!(place(found.id, &advice), expected, "{}: {}", story.id, found.id);
        }
    });
}

#[test]
fn going_on_from_a_story_is_noted() {
    each(|story, catalogue| {
        let (mut walk, mut noted) = (Walk::default(), Walk::default());
        walk.go_on_from(story, catalogue);
        LaterChange::GoOnFrom(story.id.clone()).make(&mut noted, catalogue, today());
        assert_eq!(noted, walk, "{}", story.id);
    });
}

/// What the story answers is not asked again: the questions of the way that the resident came in by.
#[test]
fn what_a_story_answers_is_not_asked_again() {
    each(|story, catalogue| {
        for path in [Path::Vraag, Path::Zorg] {
            let mut walk = Walk::default();
            walk.start(path);
            walk.go_on_from(story, catalogue);
            let is_told = |fact| story.situation.iter().any(|answer| answer.fact() == fact);
            for question in catalogue.questions.iter().filter(|one| !one.each_topic) {
                let facts = question.facts(None);
                let step = Step { question: question.id.clone(), topic: None };
                let is_here = question.path.is_none_or(|one| one == path);
                let is_whole = !facts.is_empty() && facts.iter().all(|fact| is_told(*fact));
                let is_safe = facts.iter().all(|fact| !fact.is_about_danger());
                let is_expected = is_here && is_whole && is_safe;
                assert_eq!(walk.is_done(&step), is_expected, "{}: {}", story.id, question.id);
            }
        }
    });
}
