//! Somebody helps another to fill in: the same answers and advice as without him, everything said of who did it, and
//! nothing about danger on what they see (docs/adr/0011).

use crate::stories::{self, answer, as_told, asked, catalogue, reply, scenario::scenarios, today};
use samenwijzer::{
    content::files,
    copy::record::{Record, replay},
    domain::{
        assess::assess,
        assessment::{Assessment, Route},
        catalogue::Catalogue,
        fact::{Fact, SingleFact},
        facts::Facts,
        flow::Step,
        leefgebied::Leefgebied,
        question::Path,
        urgency::Urgency,
    },
    papers::{conversation, helper::lines, plan::document},
    texts::{
        Texts,
        wording::core::{advice_ids, core_id},
    },
    walk::{
        Consent, Helper, HelperKind, Walk, batch,
        change::{Change, LaterChange, Verb, made_again},
        helper::is_about_danger,
    },
};
use std::sync::LazyLock;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| files::texts(".").unwrap());

/// The most words of a question that is read out.
const MOST_WORDS: usize = 12;

fn helper(consent: Consent) -> Helper {
    Helper { kind: HelperKind::Volunteer, name: "Fatima".to_owned(), is_together: true, consent }
}

/// A person about whom this is known comes in with this helper.
fn helped(municipality: &str, topics: Vec<Leefgebied>, helper: &Helper) -> Walk {
    let catalogue = catalogue(municipality);
    let mut walk = Walk::default();
    walk.live_in(municipality);
    walk.be_helped(helper);
    walk.choose_topics(topics);
    for (step, answers) in helper.answers() {
        walk.answer(&step, answers, catalogue, today());
    }
    walk
}

/// Every question of every part of daily life.
fn every_step(catalogue: &Catalogue) -> Vec<Step> {
    let topics = Leefgebied::ALL.map(Some);
    let of = |each: bool| if each { topics.to_vec() } else { vec![None] };
    let questions = catalogue.questions.iter();
    let step = |id: &str, topic| Step { question: id.to_owned(), topic };
    questions
        .flat_map(|one| of(one.each_topic).into_iter().map(|topic| step(&one.id, topic)))
        .collect()
}

#[test]
fn every_question_can_be_read_out_and_says_how_and_what_not_to_ask() {
    let catalogue = catalogue("haarlem");
    let steps = every_step(catalogue);
    let mut wrong = Vec::new();
    for step in &steps {
        let question = asked(catalogue, step);
        let core = TEXTS.find(&core_id(question, step.topic), &[]).unwrap_or_default();
        let words = core.split_whitespace().count();
        if words == 0 || words > MOST_WORDS || !core.ends_with('?') {
            wrong.push(format!("{} {core:?}", core_id(question, step.topic)));
        }
        for part in ["hint", "not"] {
            let ids = advice_ids(question, step.topic, part);
            if ids.iter().all(|id| TEXTS.find(id, &[]).is_none()) {
                wrong.push(ids.join(" or "));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A question that is not there has none of it.
    let mut other = asked(catalogue, &steps[0]).clone();
    other.id = "verzonnen".to_owned();
    assert_eq!(TEXTS.find(&core_id(&other, None), &[]), None);
    println!("{} questions can be read out", steps.len());
}

#[test]
fn every_form_for_who_helps_has_an_original() {
    let files = ["helper", "core"].map(|name| format!("locales/nl/{name}.ftl"));
    let texts = files.map(|file| std::fs::read_to_string(file).unwrap()).concat();
    let ids = texts.lines().filter_map(|line| line.strip_prefix("helped-")?.split(' ').next());
    let ids: Vec<&str> = ids.collect();
    assert!(ids.len() > 15, "only {}", ids.len());
    for id in ids {
        assert!(TEXTS.find(id, &[]).is_some() || TEXTS.find(&format!("{id}.hint"), &[]).is_some());
        assert_eq!(TEXTS.for_helper().get(id), TEXTS.get(&format!("helped-{id}")));
    }
}

#[test]
fn the_plan_and_the_talk_say_who_filled_in() {
    let catalogue = catalogue("haarlem");
    let (kinds, says) = (HelperKind::ALL, Consent::ALL);
    for (kind, consent, is_together, name) in kinds.into_iter().flat_map(|kind| {
        says.into_iter()
            .flat_map(move |consent| [(kind, consent, true, "Fatima"), (kind, consent, false, "")])
    }) {
        let helper = Helper { kind, name: name.to_owned(), is_together, consent };
        let walk = helped("haarlem", vec![Leefgebied::Huis], &helper);
        let said = lines(&walk, &TEXTS);
        assert_eq!(said.len(), 3);
        let who = TEXTS.get(&format!("helper-said-{}", kind.id()));
        assert!(said[0].contains(&who) && said[0].contains(name), "{said:?}");
        let how = if is_together { "helper-said-together" } else { "helper-said-behalf" };
        assert_eq!(said[1], TEXTS.get(how));
        assert_eq!(said[2], TEXTS.get(&format!("helper-said-{}", consent.id())));
        let advice = walk.assess(catalogue, today());
        let plan = document(&walk, catalogue, &advice, &TEXTS, today());
        let sheet = conversation::sheet(&walk, catalogue, &TEXTS, today());
        for document in [plan, sheet] {
            let heading = TEXTS.get("helper-said");
            for line in said.iter().chain([&heading]) {
                assert!(document.as_text().contains(line), "{line} is not in the text");
                assert!(document.as_html().contains(line.as_str()), "{line} is not on paper");
            }
        }
    }
    assert!(lines(&Walk::default(), &TEXTS).is_empty());
}

#[test]
fn who_helps_comes_along_in_a_copy_and_is_gone_when_everything_is_erased() {
    let catalogue = catalogue("haarlem");
    let walk = helped("haarlem", vec![Leefgebied::Geld], &helper(Consent::Agrees));
    let record = Record::of(&walk, catalogue, today()).write();
    let again = replay(&Record::read(&record).unwrap().entries, catalogue, today());
    assert_eq!((again.walk.helper(), again.dropped), (walk.helper(), Vec::new()));
    assert_eq!(again.walk, walk);
    let mut erased = walk;
    erased.erase_everything();
    assert_eq!((erased.helper(), erased.is_helped()), (None, false));
}

#[test]
fn a_trap_forgets_neither_who_helps_nor_what_was_kept_apart() {
    let catalogue = catalogue("haarlem");
    let mut walk = Walk::default();
    let mut bytes = Vec::new();
    let helper = helper(Consent::Aware);
    let danger = vec![answer("geweld", "nu-of-bang")];
    let safety = Step { question: "veilig".to_owned(), topic: None };
    let first = [Change::LiveIn("haarlem".to_owned()), Change::Start(Path::Zorg)];
    for change in first {
        bytes.extend(change.as_bytes());
        change.make(&mut walk, catalogue, today());
    }
    let help = LaterChange::Help(Some(helper));
    bytes.extend(help.as_bytes());
    help.make(&mut walk, catalogue, today());
    let told = Change::Answer(safety, danger);
    bytes.extend(told.as_bytes());
    told.make(&mut walk, catalogue, today());
    assert_eq!(made_again(&bytes, catalogue, today()), walk);
    assert!(!walk.assess_for_himself(catalogue, today()).contacts.is_empty());
    let stop = LaterChange::Help(None);
    bytes.extend(stop.as_bytes());
    stop.make(&mut walk, catalogue, today());
    assert_eq!(made_again(&bytes, catalogue, today()), walk);
}

/// Fills in what a story says, by page. Gives the steps and the number of pages.
fn by_page(walk: &mut Walk, catalogue: &Catalogue, facts: &Facts) -> (Vec<String>, usize) {
    let (mut steps, mut pages) = (Vec::new(), 0);
    loop {
        let page = batch::page(walk, catalogue, today());
        if page.is_empty() || pages > 100 {
            return (steps, pages);
        }
        pages += 1;
        for step in page {
            let told = as_told(facts, asked(catalogue, &step), &step);
            reply(walk, catalogue, &step, told);
            steps.push(format!("{step:?}"));
        }
    }
}

/// The same one by one.
fn one_by_one(walk: &mut Walk, catalogue: &Catalogue, facts: &Facts) {
    while let Some(step) = walk.next(catalogue, today()) {
        let told = as_told(facts, asked(catalogue, &step), &step);
        reply(walk, catalogue, &step, told);
    }
}

#[test]
fn by_page_and_one_by_one_give_the_same_advice_for_every_story() {
    let all = scenarios(&TEXTS);
    let (mut questions, mut pages) = (0, 0);
    for story in &all {
        let catalogue = catalogue(&story.municipality);
        for path in stories::ways_in(&story.facts) {
            let mut begun = Walk::default();
            begun.live_in(&story.municipality);
            begun.start(path);
            begun.choose_topics(stories::topics(&story.facts));
            let (mut page, mut one) = (begun.clone(), begun);
            let (steps, taken) = by_page(&mut page, catalogue, &story.facts);
            one_by_one(&mut one, catalogue, &story.facts);
            let name = &story.name;
            // A question on the same page may turn out to change nothing any more; none is missing.
            let done = page.done(catalogue, today());
            assert!(one.done(catalogue, today()).iter().all(|step| done.contains(step)), "{name}");
            assert_eq!(page.assess(catalogue, today()), one.assess(catalogue, today()), "{name}");
            questions += steps.len();
            pages += taken;
        }
    }
    assert!(all.len() > 200 && pages * 2 < questions, "{pages} pages, {questions} questions");
    println!("{} stories: {questions} questions on {pages} pages, the same advice", all.len());
}

#[test]
fn a_helper_changes_nothing_about_the_advice_for_every_story() {
    let mut told = 0;
    for story in &scenarios(&TEXTS) {
        let catalogue = catalogue(&story.municipality);
        let path = stories::ways_in(&story.facts)[0];
        let mut begun = Walk::default();
        begun.live_in(&story.municipality);
        begun.start(path);
        begun.choose_topics(stories::topics(&story.facts));
        let mut helped = begun.clone();
        helped.be_helped(&helper(Consent::Agrees));
        one_by_one(&mut begun, catalogue, &story.facts);
        // In danger fewer questions are asked, and who helps may not notice: so what both know is compared.
        one_by_one(&mut helped, catalogue, &story.facts);
        let danger = |facts: &Facts| facts.iter().any(|answer| answer.fact().is_about_danger());
        told += usize::from(danger(begun.facts()));
        assert!(!danger(helped.facts()), "{}", story.name);
        // From whom the danger comes, and what else is asked only after such an answer, is not asked: that would be
        // another question on the page. Then what counts is danger at home, today.
        let is_asked = |fact: Fact| {
            helped
                .answered()
                .iter()
                .any(|step| asked(catalogue, step).facts(step.topic).contains(&fact))
        };
        let since = Fact::from(SingleFact::VerwardSinds);
        let not_asked =
            |fact: &Fact| (fact.is_about_danger() || *fact == since) && !is_asked(*fact);
        let mut alone = begun.facts().clone();
        Fact::all().filter(not_asked).for_each(|fact| alone.clear(fact));
        let mut facts = helped.facts().clone();
        let told = alone.iter().filter(|answer| answer.fact().is_about_danger());
        told.for_each(|answer| facts.put(answer.clone()));
        let same = assess(catalogue, &facts, &[], today());
        let for_himself = helped.assess_for_himself(catalogue, today());
        assert_eq!(for_himself, same, "{}", story.name);
        // What only counts with what was said alone is not asked either, such as who keeps the overview.
        let urgent = |found: Assessment| -> Vec<Route> {
            found.contacts.into_iter().filter(|contact| contact.urgency > Urgency::U3).collect()
        };
        let alone = assess(catalogue, &alone, &[], today());
        assert_eq!(urgent(for_himself), urgent(alone), "{}", story.name);
    }
    assert!(told >= 40, "only {told} stories say something about danger");
}

/// What a helper can see, read, print, copy or keep.
fn seen(walk: &Walk, catalogue: &Catalogue) -> String {
    let advice = walk.assess(catalogue, today());
    let plan = document(walk, catalogue, &advice, &TEXTS, today());
    let sheet = conversation::sheet(walk, catalogue, &TEXTS, today());
    let record = Record::of(walk, catalogue, today()).write();
    let next = walk.next(catalogue, today());
    format!("{advice:?}\n{plan:?}\n{sheet:?}\n{record}\n{next:?}\n{:?}", walk.plan(catalogue))
}

#[test]
fn what_a_helper_sees_does_not_depend_on_what_is_said_about_danger() {
    let catalogue = catalogue("haarlem");
    let topics = vec![Leefgebied::Thuis, Leefgebied::Geld];
    let facts = stories::facts("domein.THUIS=X;domein.GELD=N;huishouden=partner,kinderen<18");
    let safety = Step { question: "veilig".to_owned(), topic: None };
    let walk = |danger: Vec<_>| {
        let mut walk = helped("haarlem", topics.clone(), &helper(Consent::Agrees));
        walk.answer(&safety, danger, catalogue, today());
        one_by_one(&mut walk, catalogue, &facts);
        walk
    };
    let calm = walk(Vec::new());
    let every: Vec<_> = Fact::all()
        .filter(|fact| fact.is_about_danger())
        .flat_map(|fact| samenwijzer::domain::answer::possible_answers(fact, today()))
        .collect();
    let mut urgent = 0;
    for danger in every.iter().map(|one| vec![one.clone()]).chain([every.clone()]) {
        let told = walk(danger);
        assert_eq!(seen(&told, catalogue), seen(&calm, catalogue));
        assert_eq!(told.is_in_danger(catalogue, today()), calm.is_in_danger(catalogue, today()));
        let contacts = told.assess_for_himself(catalogue, today()).contacts;
        urgent += usize::from(contacts.iter().any(|contact| contact.urgency.comes_first()));
    }
    // The resident does see whom to call, and without a helper all of it differs.
    assert!(urgent >= 8, "only {urgent} of {}", every.len());
    let mut alone = walk(vec![answer("geweld", "nu-of-bang")]);
    alone.go_on_without_help(catalogue);
    assert_eq!(alone.next(catalogue, today()), Some(safety.clone()));
    alone.answer(&safety, vec![answer("geweld", "nu-of-bang")], catalogue, today());
    let advice = alone.assess(catalogue, today());
    assert_ne!(advice, calm.assess(catalogue, today()));
}

#[test]
fn what_was_said_before_is_kept_apart_when_somebody_comes_to_help() {
    let catalogue = catalogue("haarlem");
    let mut walk = Walk::default();
    walk.live_in("haarlem");
    walk.start(Path::Vraag);
    walk.choose_topics(vec![Leefgebied::Thuis]);
    walk.confirm(vec![answer("suicide", "gedachten"), answer("rol", "zelf")]);
    let before = walk.assess(catalogue, today());
    walk.be_helped(&helper(Consent::Agrees));
    assert!(walk.facts().answer(SingleFact::Suicide.into()).is_none());
    assert!(!seen(&walk, catalogue).contains("uicide"), "{}", seen(&walk, catalogue));
    assert_eq!(walk.assess_for_himself(catalogue, today()), before);
    // People who came in for themselves stay who they said they are.
    assert!(walk.facts().is(SingleFact::Rol, "zelf"));
    // Going on with a copy asks again, and what was kept apart is gone when the help stops.
    let record = Record::of(&walk, catalogue, today());
    let again = replay(&record.entries, catalogue, today()).walk;
    assert!(again.next(catalogue, today()).is_some_and(|step| !again.is_done(&step)));
    walk.go_on_without_help(catalogue);
    assert!(walk.assess_for_himself(catalogue, today()).contacts.is_empty());
}

#[test]
fn a_question_about_danger_stands_on_no_page_with_others() {
    let catalogue = catalogue("haarlem");
    let mut walk = helped("haarlem", vec![Leefgebied::Thuis], &helper(Consent::Agrees));
    let mut alone = 0;
    for _ in 0..30 {
        let page = batch::page(&walk, catalogue, today());
        let danger = page.iter().filter(|step| is_about_danger(catalogue, step)).count();
        assert!(danger == 0 || page.len() == 1, "{page:?}");
        alone += danger;
        for step in page {
            walk.skip(&step, catalogue, today());
        }
    }
    assert_eq!(alone, 1);
    assert!(batch::page(&walk, catalogue, today()).is_empty());
}
