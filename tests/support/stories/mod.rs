//! The stories of `tests/scenarios` as facts, and residents who walk through the app, for the tests
//! that vary them.
#![allow(dead_code, reason = "not every test that uses the stories uses all of this")]

pub mod expected;
pub mod people;
pub mod scenario;
pub mod table;

use samenwijzer::{
    content::files,
    domain::{
        answer::{Answer, Value, possible_answers},
        catalogue::Catalogue,
        circle::{Around, Asking, Nearness, Part as Does},
        date::{self, Date},
        decision::Decision,
        doing::Doing,
        eighteen::{Aim, Area},
        fact::{Fact, Kind, SingleFact},
        facts::Facts,
        flow::Step,
        ids::SuggestionId,
        leefgebied::Leefgebied,
        need::Need,
        plan::{Addressee, Part},
        question::{Ask, Path, Question},
        terms::Moment,
    },
    texts::wording::case,
    walk::{
        InReport, OwnPart, Person, Talk, Visit, Walk, answers_from_signs,
        carer::{APART, Carer},
        household::{LINES, Line, Member},
        planned::{Planned, Went},
        question,
        sending::{Outcome, Sending},
    },
};
use std::{fs, path::PathBuf, sync::LazyLock};

/// A story as facts.
pub struct Story {
    pub name: String,
    pub municipality: String,
    pub facts: Facts,
    pub refused: Vec<SuggestionId>,
    pub today: Date,
}

/// The day on which the stories happen: a Sunday.
pub fn today() -> Date {
    date::new(2026, 11, 22).unwrap()
}

/// The ways in which residents can come in.
pub const PATHS: [Path; 4] = [Path::Vraag, Path::Zorg, Path::Jong, Path::Doen];

static CATALOGUES: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
    let files = fs::read_dir("public/content/municipalities").unwrap();
    let names = files.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut ids: Vec<String> =
        names.map(|name| name.trim_end_matches(".json").to_owned()).collect();
    ids.sort();
    ids.push(files::OUTSIDE.to_owned());
    ids.iter().map(|id| files::catalogue(".", id).unwrap()).collect()
});

/// The catalogue of every municipality; the last is that of a municipality without a pack.
pub fn catalogues() -> &'static [Catalogue] {
    &CATALOGUES
}

/// The catalogue of one municipality.
pub fn catalogue(municipality: &str) -> &'static Catalogue {
    catalogues().iter().find(|catalogue| catalogue.municipality.id == municipality).unwrap()
}

/// Every story.
pub fn stories() -> Vec<Story> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir("tests/scenarios").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let texts = files::texts(".").unwrap();
    let read = |path: &PathBuf| {
        let written = fs::read_to_string(path).unwrap();
        let written: serde_json::Value = serde_json::from_str(&written).unwrap();
        let case = case::read(&written["case"].to_string(), &texts).unwrap();
        let municipality = case.facts.municipality().unwrap_or(files::OUTSIDE).to_owned();
        Story {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            facts: case.in_municipality(&municipality),
            municipality,
            refused: case.refused,
            today: date::parse(written["today"].as_str().unwrap()).unwrap(),
        }
    };
    paths.iter().map(read).collect()
}

/// The facts with one answer more, or another one.
pub fn with(facts: &Facts, answer: Answer) -> Facts {
    let mut facts = facts.clone();
    facts.put(answer);
    facts
}

/// The answer to a fact that is spelled like this.
pub fn answer(key: &str, value: &str) -> Answer {
    Answer::read(Fact::from_key(key).unwrap(), value).unwrap()
}

/// Facts spelled as `key=value`, with a semicolon between them.
pub fn facts(spelled: &str) -> Facts {
    let parts = spelled.split(';').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.split_once('=').unwrap()).map(|(key, value)| answer(key, value)).collect()
}

/// What residents can reply to a question: a list of answers for each reply.
pub fn replies(question: &Question, step: &Step, today: Date) -> Vec<Vec<Answer>> {
    let each = |fact: Fact| possible_answers(fact, today).into_iter().map(|answer| vec![answer]);
    match (&question.ask, question.facts(step.topic).as_slice()) {
        (Ask::Words, _) => vec![Vec::new()],
        (Ask::Topic, _) => step.topic.map(of_topic).unwrap_or_default(),
        (Ask::One(_), _) if question.asks_what_matters_most() => {
            let needs = step.topic.into_iter().flat_map(Need::of);
            needs.map(|need| vec![answer(SingleFact::Hoofdvraag.key(), &need.key())]).collect()
        }
        (Ask::Signs(signs), _) => {
            let one = (0..signs.len()).map(|index| vec![index]);
            let ticked = one.chain([Vec::new(), (0..signs.len()).collect()]);
            ticked.map(|ticked| answers_from_signs(question, &ticked)).collect()
        }
        (Ask::Date(_), [fact]) => {
            let dated = |reply: &Vec<Answer>| matches!(reply[0].value(), Value::Date(_));
            each(*fact).filter(dated).collect()
        }
        (Ask::One(one), _) if !one.values.is_empty() => {
            one.values.iter().map(|value| vec![Answer::read(one.fact, value).unwrap()]).collect()
        }
        (_, [fact]) => each(*fact).collect(),
        (ask, facts) => panic!("{ask:?} cannot be asked for {facts:?}"),
    }
}

/// What residents can reply on the page of a leefgebied: each need alone, some together, all of them and none, with
/// each way in which it can go, and left open how it goes.
fn of_topic(topic: Leefgebied) -> Vec<Vec<Answer>> {
    let needs: Vec<Need> = Need::of(topic).collect();
    let none = [Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let alone = needs.iter().map(|need| vec![*need]);
    let together = needs.windows(3).map(|three| vec![three[0], three[2]]);
    let ticked = none.into_iter().chain(alone.clone()).chain(together).chain([needs.clone()]);
    // Each alone once more, with another scale.
    let again = alone.enumerate().map(|(place, ticked)| (place + 6, ticked));
    let said = ["N", "M", "", "X", "G"];
    let of_one = |(place, ticked): (usize, Vec<Need>)| {
        let scale = said[place % said.len()];
        let scale = (!scale.is_empty()).then(|| Answer::read(Fact::Domein(topic), scale).unwrap());
        let helped = if place % 2 == 0 { "ja" } else { "nee" };
        let helped = Answer::read(Fact::HulpAl(topic), helped).unwrap();
        let yes_or_no = |need: &Need| if ticked.contains(need) { "ja" } else { "nee" };
        let needs = needs.iter().map(|need| answer(&need.key(), yes_or_no(need)));
        scale.into_iter().chain([helped]).chain(needs).collect()
    };
    ticked.enumerate().chain(again).map(of_one).collect()
}

/// The question of a step.
pub fn asked<'a>(catalogue: &'a Catalogue, step: &Step) -> &'a Question {
    question(catalogue, step).unwrap()
}

/// Replies to a step as the resident would; `None` skips it.
pub fn reply(walk: &mut Walk, catalogue: &Catalogue, step: &Step, with: Option<Vec<Answer>>) {
    match with {
        None => drop(walk.skip(step, catalogue, today())),
        Some(_) if asked(catalogue, step).ask == Ask::Words => walk.say(step, "dit lukt mij"),
        Some(answers) => drop(walk.answer(step, answers, catalogue, today())),
    }
}

/// What the resident of a story would reply to a step: what the story says, else nothing.
pub fn as_told(facts: &Facts, question: &Question, step: &Step) -> Option<Vec<Answer>> {
    let known =
        question.facts(step.topic).into_iter().filter_map(|fact| facts.answer(fact).cloned());
    let known: Vec<Answer> = known.collect();
    // A question that refines is the only one that gives the date.
    let coarse = |answer: Answer| match (question.refines, answer.value(), answer.fact().kind()) {
        (false, Value::Date(_), Kind::YesNoOrDate) => Answer::read(answer.fact(), "ja").unwrap(),
        _ => answer,
    };
    (!known.is_empty()).then(|| known.into_iter().map(coarse).collect())
}

/// The ways in which the resident of a story could come in.
pub fn ways_in(facts: &Facts) -> Vec<Path> {
    let helps = Fact::from_key("dag.betekenis").and_then(|fact| facts.value(fact));
    if helps == Some(&Value::Yes) && facts.answer(SingleFact::Rol.into()).is_none() {
        return vec![Path::Doen];
    }
    let helps = ["mantelzorger", "ander", "professional"];
    if helps.iter().any(|role| facts.is(SingleFact::Rol, role)) {
        return vec![Path::Zorg];
    }
    vec![Path::Vraag, Path::Jong]
}

/// What it is about in a story.
pub fn topics(facts: &Facts) -> Vec<Leefgebied> {
    Leefgebied::ALL.into_iter().filter(|topic| facts.is_chosen(*topic)).collect()
}

/// Numbers that look random and are the same each time.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap() % sides
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.throw(from.len())]
    }
}

/// Starts a walk somewhere, about some topics.
pub fn random_start(dice: &mut Dice, catalogue: &Catalogue) -> Walk {
    let mut walk = Walk::default();
    walk.live_in(&catalogue.municipality.id);
    walk.start(*dice.pick(&PATHS));
    let most = 1 + dice.throw(4);
    let mut topics: Vec<Leefgebied> = Vec::new();
    for _ in 0..most {
        let topic = *dice.pick(&Leefgebied::ALL);
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    walk.choose_topics(topics);
    if dice.throw(2) == 0 {
        walk.be_precise();
    }
    walk
}

/// Words as people write them, and as nobody should.
pub const WORDS: [&str; 12] = [
    "ik slaap slecht",
    "Regel een\nRegel twee  ",
    "",
    " ",
    "</pre><script>alert(1)</script>",
    "\"}]}\\u0000 & <b>",
    "e\u{301}\u{301}\u{301} \u{202e}gnp.exe \u{feff}",
    "👩\u{200d}👩\u{200d}👧 ﷺ",
    "\0\u{1}\u{1f}\u{7f}\u{fffe}\u{2028}",
    "__proto__",
    "{ $naam } %s ${7*7} =cmd|' /C calc'!A0",
    "<a id=samenwijzer-copy> id=\"samenwijzer-copy\">",
];

/// Does one thing that a resident can do after the questions.
pub fn change_something(walk: &mut Walk, catalogue: &Catalogue, dice: &mut Dice) {
    let words = (*dice.pick(&WORDS)).to_owned();
    let lines = walk.plan(catalogue);
    let line = dice.pick(&lines).id();
    let suggestion = dice.pick(&catalogue.suggestions).id;
    let letters: Vec<&str> =
        catalogue.terms.iter().filter_map(|term| term.letter.as_deref()).collect();
    match dice.throw(25) {
        0 => walk.tell(format!("verhaal: {words}")),
        1 => walk.decide(suggestion, Some(Decision::Doing)),
        2 => walk.decide(suggestion, Some(Decision::Tried(words))),
        3 => walk.decide(suggestion, Some(Decision::NotSuitable(words))),
        4 => walk.share(&line, dice.throw(2) == 0),
        5 => walk.add(*dice.pick(&Part::ALL), words),
        6 => walk.address(*dice.pick(&Addressee::ALL)),
        7 => walk.introduce(Person { name: words.clone(), contact: String::new(), words }),
        8 => walk.happened(*dice.pick(&Moment::ALL), today()),
        9 => walk.write_letter(dice.pick::<&str>(&letters), words),
        10 => walk.prepare(Talk {
            bad_day: format!("dag: {words}"),
            questions: words,
            ..Talk::default()
        }),
        11 => walk.compare(&line, Some(*dice.pick(&InReport::ALL))),
        12 => walk.care(Carer {
            load: (*dice.pick(&["", "zwaar"])).to_owned(),
            air: words,
            is_joined: dice.throw(2) == 0,
            ..Carer::default()
        }),
        13 => walk.differ(Some(vec![(*dice.pick(&APART)).to_owned()])),
        14 => {
            let mut member = Member { name: format!("naam {words}"), ..Member::default() };
            let line = &mut member.lines[dice.throw(LINES.len())];
            *line = Line { words, at_home: true, at_desk: false };
            walk.add_member(member);
        }
        15 => walk.keep_overview(words),
        16 => walk.aim(
            *dice.pick(&Area::ALL),
            Aim { goal: "dit".to_owned(), steps: words, ..Aim::default() },
        ),
        17 => {
            let mut doing = walk.doing().clone();
            let offer = dice.pick(&catalogue.offers).id.clone();
            // What was chosen stays, as the lines of the plan that other changes are about.
            doing.chosen.retain(|chosen| *chosen != offer);
            doing.chosen.push(offer);
            doing.picked = vec![dice.pick(&catalogue.preferences).options[0].clone()];
            walk.offer(Doing { words: format!("ik: {words}"), ..doing });
        }
        18 => walk.visit(Visit { matter: words, ..Visit::default() }),
        19 => walk.turns_eighteen_in(&dice.throw(40).to_string()).unwrap(),
        24 => walk.send(Sending {
            key: String::new(),
            text: String::new(),
            outcome: Outcome::Unsure,
            day: date::format(today()),
            time: String::new(),
            number: String::new(),
        }),
        20 => {
            let around = Around {
                nearness: *dice.pick(&Nearness::ALL),
                part: *dice.pick(&Does::ALL),
                does: words.clone(),
                asking: *dice.pick(&Asking::ALL),
                message: words.clone(),
            };
            walk.know(format!("naam: {words}"), around);
        }
        21 => {
            let day = (dice.throw(2) == 0).then(today);
            let first = (dice.throw(2) == 0).then(|| words.clone());
            let went = (dice.throw(2) == 0).then(|| *dice.pick(&Went::ALL));
            walk.plan_step(suggestion, Planned { first, who: words, day, went });
        }
        22 => walk.share(dice.pick(&OwnPart::ALL).id(), dice.throw(2) == 0),
        _ => walk.edit(&line, words),
    }
}
