//! When things break: what was told comes back exactly, whatever fails together; and the page without the
//! app says what the app says.

use crate::stories::{self, Dice, PATHS, asked, catalogues, replies, today};
use proptest::prelude::*;
use samenwijzer::{
    content::files,
    device::channels::{Channel, not_worked, worked},
    domain::{
        catalogue::Catalogue,
        circle::{Around, Asking, Nearness, Part as Does},
        contact::phone_link,
        decision::Decision,
        doing::Doing,
        eighteen::{Aim, Area},
        municipality::Municipality,
        plan::{Addressee, Part},
        terms::Moment,
    },
    papers::{document::Document, plan::document},
    texts::Texts,
    walk::{
        ExtraChange, Helper, InReport, Person, Talk, TogetherChange, Visit, Walk,
        carer::{APART, Answers, Carer},
        change::{Change, LaterChange, Verb, made_again},
        household::Member,
        sending::{Outcome, Sending},
    },
};
use std::{collections::BTreeSet, fs};

const NAME: &str = "Anna van ’t Hek";
const WORDS: &str = "Ik val steeds.\nTweede regel";

/// A walk that was made change by change, as the app makes it, and those changes.
struct Log {
    walk: Walk,
    /// As they are noted.
    changes: Vec<Vec<u8>>,
}

impl Log {
    fn make(&mut self, change: impl Verb, catalogue: &Catalogue) {
        self.changes.push(change.as_bytes());
        change.make(&mut self.walk, catalogue, today());
    }

    fn bytes(&self, count: usize) -> Vec<u8> {
        self.changes[..count].concat()
    }
}

/// A resident who changes their mind often, and uses every verb.
fn told(seed: u64, catalogue: &Catalogue) -> Log {
    let mut dice = Dice::new(seed);
    let mut log = Log { walk: Walk::default(), changes: Vec::new() };
    log.make(Change::LiveIn(catalogue.municipality.id.clone()), catalogue);
    let start = stories::random_start(&mut dice, catalogue);
    log.make(Change::Start(start.path().unwrap_or(PATHS[0])), catalogue);
    log.make(Change::Tell(WORDS.to_owned()), catalogue);
    log.make(Change::ChooseTopics(start.topics().to_vec()), catalogue);
    for _ in 0..40 {
        // Sometimes an earlier answer is changed, and what depended on it is forgotten.
        let done = log.walk.done(catalogue, today());
        let again = !done.is_empty() && dice.throw(4) == 0;
        let next =
            if again { Some(dice.pick(&done).clone()) } else { log.walk.next(catalogue, today()) };
        let Some(step) = next else { break };
        let possible = replies(asked(catalogue, &step), &step, today());
        let change = match dice.throw(5) {
            0 => Change::Skip(step),
            1 => Change::Say(step, "dit lukt mij".to_owned()),
            _ if possible.is_empty() => Change::Skip(step),
            _ => Change::Answer(step.clone(), dice.pick(&possible).clone()),
        };
        log.make(change, catalogue);
    }
    let advice = log.walk.assess(catalogue, today());
    for one in &advice.suggestions {
        let decision = match dice.throw(4) {
            0 => Some(Decision::Doing),
            1 => Some(Decision::Tried("Het hielp niet.".to_owned())),
            2 => Some(Decision::NotSuitable(String::new())),
            _ => None,
        };
        log.make(LaterChange::Decide(one.id, decision), catalogue);
    }
    for item in log.walk.plan(catalogue).iter().take(3) {
        log.make(LaterChange::Share(item.id(), dice.throw(2) == 0), catalogue);
        log.make(LaterChange::Edit(item.id(), "In mijn woorden".to_owned()), catalogue);
    }
    log.make(LaterChange::Add(Part::Needs, "Rust".to_owned()), catalogue);
    log.make(Change::Confirm(Vec::new()), catalogue);
    log.make(LaterChange::Address(Addressee::Wmo), catalogue);
    let person = Person { name: NAME.to_owned(), contact: String::new(), words: WORDS.to_owned() };
    log.make(LaterChange::Introduce(person), catalogue);
    log.make(LaterChange::Happened(*dice.pick(&Moment::ALL), "2026-01-31".to_owned()), catalogue);
    log.make(LaterChange::WriteLetter("report".to_owned(), WORDS.to_owned()), catalogue);
    let talk = Talk { good_day: WORDS.to_owned(), notes: NAME.to_owned(), ..Talk::default() };
    log.make(LaterChange::Prepare(talk), catalogue);
    for item in log.walk.plan(catalogue).iter().take(3) {
        let found = Some(*dice.pick(&InReport::ALL)).filter(|_| dice.throw(3) > 0);
        log.make(LaterChange::Compare(item.id(), found), catalogue);
    }
    beside_the_questions(&mut log, &mut dice, catalogue);
    // The resident recognises a story, or brings in a copy, and goes on from there.
    match dice.throw(3) {
        0 => log.make(LaterChange::GoOnFrom(dice.pick(&catalogue.stories).id.clone()), catalogue),
        1 => {
            let walk = Box::new(log.walk.clone());
            log.make(Change::LiveIn("elders".to_owned()), catalogue);
            log.make(LaterChange::GoOnWith(walk), catalogue);
        }
        _ => {}
    }
    log
}

/// What is optional: circle and steps, the pages around the resident, and what others write.
fn beside_the_questions(log: &mut Log, dice: &mut Dice, catalogue: &Catalogue) {
    let around = Around {
        nearness: *dice.pick(&Nearness::ALL),
        part: *dice.pick(&Does::ALL),
        does: WORDS.to_owned(),
        asking: *dice.pick(&Asking::ALL),
        message: String::new(),
    };
    log.make(LaterChange::Know(NAME.to_owned(), around), catalogue);
    if dice.throw(2) == 0 {
        log.make(LaterChange::LeaveOut(NAME.to_owned()), catalogue);
    }
    let helper = Helper { name: NAME.to_owned(), ..Helper::default() };
    log.make(LaterChange::Help(Some(helper)), catalogue);
    if dice.throw(2) == 0 {
        log.make(LaterChange::Help(None), catalogue);
    }
    let aim = Aim { goal: WORDS.to_owned(), ..Aim::default() };
    let visit = Visit { matter: WORDS.to_owned(), ..Visit::default() };
    let doing = Doing { words: WORDS.to_owned(), ..Doing::default() };
    let sending = Sending {
        key: "0".repeat(32),
        text: WORDS.to_owned(),
        outcome: *dice.pick(&Outcome::ALL),
        day: "2026-11-22".to_owned(),
        time: String::new(),
        number: String::new(),
    };
    for change in [
        ExtraChange::TurnsEighteenIn(dice.throw(40).to_string()),
        ExtraChange::Aim(*dice.pick(&Area::ALL), aim),
        ExtraChange::Offer(doing),
        ExtraChange::Visit(visit),
        ExtraChange::Send(Box::new(sending)),
    ] {
        log.make(LaterChange::Extra(change), catalogue);
    }
    let carer = Carer { air: WORDS.to_owned(), ..Carer::default() };
    let member = Member { name: NAME.to_owned(), ..Member::default() };
    let other = Member { name: WORDS.to_owned(), ..Member::default() };
    let mut answers: Answers = [Some(0); APART.len()];
    let mut all = vec![
        TogetherChange::Care(carer),
        TogetherChange::AnswerApart(answers),
        TogetherChange::AddMember(member.clone()),
        TogetherChange::AddMember(member),
        TogetherChange::ChangeMember(1, other),
        TogetherChange::KeepOverview(NAME.to_owned()),
    ];
    answers[dice.throw(APART.len())] = Some(1);
    match dice.throw(3) {
        0 => all.push(TogetherChange::AnswerApart(answers)),
        1 => all.push(TogetherChange::ForgetApart),
        _ => all.push(TogetherChange::RemoveMember(0)),
    }
    for change in all {
        log.make(LaterChange::Together(change), catalogue);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_a_panic_everything_told_is_there_again(seed: u64) {
        let catalogue = &catalogues()[usize::try_from(seed % 3).unwrap()];
        let log = told(seed, catalogue);
        prop_assert_eq!(made_again(&log.bytes(log.changes.len()), catalogue, today()), log.walk);
    }

    #[test]
    fn a_log_that_is_damaged_gives_what_came_before(seed: u64, bytes: Vec<u8>) {
        let catalogue = &catalogues()[0];
        let log = told(seed, catalogue);
        let mut damaged = log.bytes(log.changes.len());
        damaged.extend(bytes);
        // It ends, and does not stop the app.
        let _ = made_again(&damaged, catalogue, today());
    }
}

/// What can fail, each on its own. The last four have no part in taking something along; sending has tests of its own
/// (tests/long/sending.rs).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Panic,
    BrokenPack,
    Offline,
    Download,
    Print,
    Clipboard,
    LocalStorage,
    Database,
    Quota,
    Host,
    Endpoint,
    Crypto,
}

const FAULTS: [Fault; 12] = [
    Fault::Panic,
    Fault::BrokenPack,
    Fault::Offline,
    Fault::Download,
    Fault::Print,
    Fault::Clipboard,
    Fault::LocalStorage,
    Fault::Database,
    Fault::Quota,
    Fault::Host,
    Fault::Endpoint,
    Fault::Crypto,
];

fn faults(combination: usize) -> Vec<Fault> {
    let all = FAULTS.into_iter().enumerate();
    all.filter(|(place, _)| combination >> place & 1 == 1).map(|(_, fault)| fault).collect()
}

/// What the page says after each way to take the melding along was tried, in this order.
fn said(faults: &[Fault], order: [Channel; 3]) -> Vec<(Channel, bool, &'static str)> {
    let mut refused = Vec::new();
    let mut said = Vec::new();
    for channel in order {
        let fault = match channel {
            Channel::Print => Fault::Print,
            Channel::Copy => Fault::Clipboard,
            Channel::Keep => Fault::Download,
        };
        let works = !faults.contains(&fault);
        if !works {
            refused.push(channel);
        }
        said.push((channel, works, if works { worked(channel) } else { not_worked(&refused) }));
    }
    said
}

const ORDERS: [[Channel; 3]; 6] = {
    use Channel::{Copy, Keep, Print};
    [
        [Print, Copy, Keep],
        [Print, Keep, Copy],
        [Copy, Print, Keep],
        [Copy, Keep, Print],
        [Keep, Print, Copy],
        [Keep, Copy, Print],
    ]
};

/// The words with which a text offers a way.
fn offers(text: &str, channel: Channel) -> bool {
    let word = match channel {
        Channel::Print => "printen",
        Channel::Copy => "kopiëren",
        Channel::Keep => "bewaren",
    };
    text.contains(&format!("nog {word}"))
        || text.contains("U kunt de tekst") && text.split("U kunt").last().unwrap().contains(word)
}

fn made(walk: &Walk, catalogue: &Catalogue, texts: &Texts) -> Document {
    document(walk, catalogue, &walk.assess(catalogue, today()), texts, today())
}

#[test]
fn whatever_fails_together_the_melding_is_there_and_what_is_said_is_true() {
    let texts = files::texts(".").unwrap();
    let local = stories::catalogue("haarlem");
    let mut unknown = files::catalogue(".", "haarlem").unwrap();
    unknown.municipality = Municipality::unknown("haarlem", "Haarlem");
    let log = told(7, local);
    let steps = log.changes.len();
    let mut checked = 0_usize;
    for combination in 0..1 << FAULTS.len() {
        let faults = faults(combination);
        // Without the network, or with a broken pack, nothing is known about the municipality.
        let no_pack = faults.contains(&Fault::Offline) || faults.contains(&Fault::BrokenPack);
        let catalogue = if no_pack { &unknown } else { local };
        // Another moment in the walk for each combination; all of them in the long run.
        let moments = if std::env::var_os("FULL").is_some() {
            0..steps
        } else {
            combination % steps..combination % steps + 1
        };
        for moment in moments {
            let bytes = log.bytes(moment);
            let mut walk = made_again(&bytes, catalogue, today());
            if faults.contains(&Fault::Panic) {
                let again = made_again(&bytes, catalogue, today());
                assert_eq!(again, walk, "{faults:?}");
                walk = again;
            }
            let person =
                Person { name: NAME.to_owned(), contact: String::new(), words: WORDS.to_owned() };
            LaterChange::Introduce(person).make(&mut walk, catalogue, today());
            let document = made(&walk, catalogue, &texts);
            for text in [document.as_text(), document.as_html()] {
                assert!(text.contains(NAME) && text.contains("Tweede regel"), "{faults:?}: {text}");
            }
            for order in ORDERS {
                let mut refused: Vec<Channel> = Vec::new();
                for (channel, works, id) in said(&faults, order) {
                    if !works {
                        refused.push(channel);
                    }
                    if id.is_empty() {
                        assert!(works && channel == Channel::Print, "nothing is said: {faults:?}");
                        continue;
                    }
                    let text = texts.find(id, &[]).unwrap();
                    assert_eq!(works, ["copied", "saved"].contains(&id), "{id}: {faults:?}");
                    let wrong = refused.iter().find(|refused| offers(&text, **refused));
                    assert_eq!(wrong, None, "{text}: {faults:?}");
                }
            }
            walk.erase_everything();
            assert_eq!(walk, Walk::default());
            assert!(!made(&walk, catalogue, &texts).as_text().contains("Tweede regel"));
            checked += 1;
        }
    }
    println!("faults: {} combinations, {checked} moments", 1 << FAULTS.len());
}

/// The page that is there without the app.
fn page() -> String {
    fs::read_to_string("index.html").unwrap()
}

#[test]
fn the_page_without_the_app_has_the_numbers_of_the_app() {
    let catalogue = &catalogues()[0];
    let page = page();
    let known: BTreeSet<String> =
        catalogue.contacts.iter().filter_map(|c| c.phone.as_deref()).map(phone_link).collect();
    let links: Vec<&str> = page
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .filter(|link| link.starts_with("tel:"))
        .collect();
    assert_eq!(links.len(), 3);
    for link in &links {
        assert!(known.contains(*link), "{link} is not in {known:?}");
    }
    // What is shown is what is called.
    for (link, shown) in links.iter().zip(page.split(">Bel ").skip(1)) {
        assert_eq!(phone_link(shown.split('<').next().unwrap()), **link);
    }
}

#[test]
fn the_form_on_paper_has_the_parts_of_the_plan_and_the_page_stays_small() {
    let texts = files::texts(".").unwrap();
    let page = page();
    let law = Part::ALL.into_iter().filter(|part| part.id().len() == 1);
    let parts: Vec<String> = law
        .map(|part| {
            format!(
                "<b>{}</b><div><h3>{}</h3>",
                part.id(),
                texts.get(&format!("plan-part-{}", part.id()))
            )
        })
        .collect();
    assert_eq!(parts.len(), 7);
    for part in parts {
        assert!(page.contains(&part), "{part}");
    }
    assert!(page.contains(&texts.get("document-title")));
    assert!(page.len() <= 14_000, "index.html has {} bytes", page.len());
}
