//! The receiver of the example: one melding for one key, however often and however badly it comes.

#[path = "../../examples/receiver/server.rs"]
#[expect(dead_code, reason = "only the example names faults")]
mod server;

use crate::stories::{catalogue, today};
use samenwijzer::{
    content::files,
    domain::addressee::Addressee,
    papers::melding_json::{reply_of, to_send, written},
    walk::{
        Walk,
        sending::{Outcome, Reply},
    },
};
use serde_json::{Value, from_str};
use server::{Fault, Receiver, Running};
use std::{
    collections::BTreeSet,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    sync::LazyLock,
    thread,
};

const ORIGIN: &str = "https://samenwijzer.voorbeeld.example";
const RETRIES: usize = 1_000;

/// A melding as the app writes it.
static MELDING: LazyLock<String> = LazyLock::new(|| {
    let (catalogue, mut walk) = (catalogue("haarlem"), Walk::default());
    walk.live_in("haarlem");
    walk.tell("Ik val steeds.".to_owned());
    let advice = walk.assess(catalogue, today());
    let texts = files::texts(".").unwrap();
    let document = to_send(&walk, catalogue, &advice, &texts, today());
    written(&document, &walk, catalogue, Addressee::Wmo, today())
});

/// A file that goes away with the test.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("samenwijzer-{name}-{}", std::process::id()));
        fs::remove_file(&path).ok();
        Self(path)
    }

    fn listen(&self, fault: Fault) -> Running {
        Receiver::open(self.0.to_str().unwrap(), ORIGIN, fault).unwrap().listen(0).unwrap()
    }

    fn count(&self) -> u64 {
        Receiver::open(self.0.to_str().unwrap(), ORIGIN, Fault::None).unwrap().count().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

fn head(method: &str, headers: &[(&str, &str)], length: usize) -> String {
    let all: Vec<String> =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let all = all.concat();
    let first = "HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    format!("{method} /meldingen {first}{all}Content-Length: {length}\r\n\r\n")
}

/// Asks, and gives the status, the headers and the body.
fn ask(port: u16, method: &str, headers: &[(&str, &str)], body: &str) -> (u16, String, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(head(method, headers, body.len()).as_bytes()).unwrap();
    // What refuses early closes early.
    stream.write_all(body.as_bytes()).ok();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_lowercase(), body.to_owned())
}

fn headers(key: &str) -> [(&str, &str); 3] {
    [("Origin", ORIGIN), ("Content-Type", "application/json"), ("Idempotency-Key", key)]
}

/// Sends the melding, and reads the answer as the app does.
fn send(port: u16, key: &str) -> Reply {
    let (status, head, body) = ask(port, "POST", &headers(key), &MELDING);
    let is_json = head.contains("content-type: application/json");
    reply_of(status, if is_json { &body } else { "" })
}

const KEY: &str = "0123456789abcdef0123456789abcdef";

#[test]
fn a_thousand_retries_are_one_melding() {
    let file = File::new("retries");
    let running = file.listen(Fault::None);
    let port = running.port;
    // Every other one goes away before the answer, as when a connection breaks off.
    let work = move |from: usize| {
        let one = move |place: usize| {
            if place.is_multiple_of(2) {
                return Some(send(port, KEY));
            }
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            let length = MELDING.len();
            stream.write_all(head("POST", &headers(KEY), length).as_bytes()).unwrap();
            let bytes = if place % 4 == 1 { length } else { length / 2 };
            stream.write_all(&MELDING.as_bytes()[..bytes]).unwrap();
            None
        };
        thread::spawn(move || (from..RETRIES).step_by(4).filter_map(one).collect::<Vec<_>>())
    };
    let threads: Vec<_> = (0..4).map(work).collect();
    let replies: Vec<Reply> = threads.into_iter().flat_map(|one| one.join().unwrap()).collect();
    let last = send(port, KEY);
    assert_eq!(last.outcome, Outcome::Confirmed);
    assert!(replies.iter().all(|reply| *reply == last), "not the same receipt: {replies:?}");
    // Another key is another melding: that one is counted shows that this counts.
    assert_ne!(send(port, "another-key-of-somebody-else"), last);
    running.stop();
    assert_eq!(file.count(), 2);
    // Nothing is lost when it stops, and nothing comes twice when it begins again.
    let again = file.listen(Fault::None);
    assert_eq!(send(again.port, KEY), last);
    again.stop();
    assert_eq!(file.count(), 2);
    println!("{RETRIES} sent, {} answers with one receipt, 1 melding", replies.len() + 1);
}

#[test]
fn whatever_it_answers_the_app_says_no_more_than_it_knows() {
    let kept_is_never_denied = [
        (Fault::Forgets(200), Outcome::Unsure),
        (Fault::Forgets(204), Outcome::Unsure),
        (Fault::Forgets(500), Outcome::Unsure),
        (Fault::Forgets(503), Outcome::Unsure),
        (Fault::NoNumber, Outcome::Unsure),
        (Fault::Large, Outcome::Unsure),
    ];
    let not_kept = [
        (Fault::Refuses(400), Outcome::NotSent),
        (Fault::Refuses(401), Outcome::NotSent),
        (Fault::Refuses(413), Outcome::NotSent),
        (Fault::Refuses(429), Outcome::NotSent),
        (Fault::Refuses(500), Outcome::Unsure),
        (Fault::Refuses(503), Outcome::Unsure),
    ];
    for (count, cases) in [(1, &kept_is_never_denied), (0, &not_kept)] {
        for (fault, outcome) in cases {
            let file = File::new("faults");
            let running = file.listen(*fault);
            assert_eq!(send(running.port, KEY).outcome, *outcome, "{fault:?}");
            running.stop();
            let running = file.listen(Fault::None);
            // Trying again with the same key ends well, and is not another one.
            assert_eq!(send(running.port, KEY).outcome, Outcome::Confirmed, "{fault:?}");
            running.stop();
            assert_eq!(file.count(), 1, "{fault:?}, kept {count} at first");
        }
    }
}

#[test]
fn what_is_not_a_melding_is_refused_and_not_kept() {
    let file = File::new("refused");
    let running = file.listen(Fault::None);
    let port = running.port;
    let status = |headers: &[(&str, &str)], body: &str| ask(port, "POST", headers, body).0;
    let mut other: Value = from_str(&MELDING).unwrap();
    other["bsn"] = "123456782".into();
    let mut script: Value = from_str(&MELDING).unwrap();
    script["html"] = "<script>alert(1)</script>".into();
    let [origin, kind, key] = headers(KEY);
    assert_eq!(status(&[origin, kind, key], &other.to_string()), 422);
    assert_eq!(status(&[origin, kind, key], &script.to_string()), 422);
    assert_eq!(status(&[origin, kind, key], "{}"), 422);
    assert_eq!(status(&[origin, kind, key], "hulp"), 400);
    assert_eq!(status(&[origin, kind], &MELDING), 400);
    assert_eq!(status(&[origin, kind, ("Idempotency-Key", "../../x")], &MELDING), 400);
    assert_eq!(status(&[origin, ("Content-Type", "text/plain"), key], &MELDING), 415);
    assert_eq!(status(&[("Origin", "https://elders.example"), kind, key], &MELDING), 403);
    assert_eq!(status(&[origin, kind, key], &"x".repeat((1 << 20) + 1)), 413);
    assert_eq!(ask(port, "GET", &[origin], "").0, 405);
    let (code, head, _) = ask(port, "OPTIONS", &[origin], "");
    let allowed = format!("access-control-allow-origin: {ORIGIN}");
    assert!(code == 200 && head.contains(&allowed), "{head}");
    let (_, head, _) = ask(port, "OPTIONS", &[("Origin", "https://elders.example")], "");
    assert!(!head.contains("access-control-allow"), "{head}");
    // The first that is right takes the key; other words under it are not taken for it.
    assert_eq!(status(&[origin, kind, key], &MELDING), 200);
    let longer = MELDING.replace("Ik val steeds.", "Ik val soms.");
    assert!(longer != *MELDING);
    assert_eq!(status(&[origin, kind, key], &longer), 422);
    running.stop();
    assert_eq!(file.count(), 1);
}

#[test]
fn numbers_are_different_for_different_meldingen() {
    let file = File::new("numbers");
    let running = file.listen(Fault::None);
    let keys: Vec<String> = (0..50).map(|place| format!("{KEY}-{place}")).collect();
    let numbers: BTreeSet<String> =
        keys.iter().map(|key| send(running.port, key).receipt.unwrap().2).collect();
    running.stop();
    assert_eq!(numbers.len(), keys.len());
}
