//! Takes in meldingen: checks each against the published schema, keeps it once, and answers with a number and a date.
//!
//! The same key with the same words is the same melding, however often it comes. What is answered was kept first.

use redb::{Database, ReadableTable as _, ReadableTableMetadata as _, TableDefinition};
use samenwijzer::domain::date;
use serde_json::{Value, json};
use std::{
    io::Read as _,
    sync::Arc,
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Method, Request, Response, Server};

/// By key: the text that came, the number it got, and when that was.
const MELDINGEN: TableDefinition<&str, (&str, &str, &str)> = TableDefinition::new("meldingen");
/// Where meldingen come in.
const PATH: &str = "/meldingen";
/// The most bytes of a melding.
const MOST: u64 = 1 << 20;
/// How many can be taken in at once.
const WORKERS: usize = 4;

/// A way to fail, to try out what the app then says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// None.
    None,
    /// Keeps nothing, and answers with this status and a page.
    Refuses(u16),
    /// Keeps it, and answers with this status and a page.
    Forgets(u16),
    /// Keeps it, and answers with JSON without a number.
    NoNumber,
    /// Keeps it, and answers with more than anybody reads.
    Large,
}

impl Fault {
    /// The fault with this name: `refuses-503`, `forgets-200`, `no-number`, `large`.
    pub fn named(name: &str) -> Option<Self> {
        let status = |start| name.strip_prefix(start).and_then(|status| status.parse().ok());
        match name {
            "no-number" => Some(Self::NoNumber),
            "large" => Some(Self::Large),
            _ => status("refuses-").map(Self::Refuses).or(status("forgets-").map(Self::Forgets)),
        }
    }
}

/// What takes in meldingen.
pub struct Receiver {
    kept: Database,
    schema: jsonschema::Validator,
    origin: String,
    fault: Fault,
}

/// A receiver that listens.
pub struct Running {
    /// Where.
    pub port: u16,
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
}

/// What is answered: a status and JSON, or another text.
struct Answer {
    status: u16,
    kind: &'static str,
    text: String,
}

impl Answer {
    fn json(status: u16, value: &Value) -> Self {
        Self { status, kind: "application/json", text: value.to_string() }
    }

    fn refusal(status: u16, why: &str) -> Self {
        Self::json(status, &json!({ "error": why }))
    }

    fn page(status: u16) -> Self {
        Self { status, kind: "text/html", text: "<!DOCTYPE html><title>-</title>".to_owned() }
    }
}

impl Receiver {
    /// A receiver that keeps what comes in this file, from an app at this origin.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub fn open(file: &str, origin: &str, fault: Fault) -> Result<Self, String> {
        let schema = include_str!("../../schemas/melding.schema.json");
        let schema = serde_json::from_str(schema).map_err(|error| error.to_string())?;
        Ok(Self {
            kept: Database::create(file).map_err(|error| format!("{file}: {error}"))?,
            schema: jsonschema::validator_for(&schema).map_err(|error| error.to_string())?,
            origin: origin.to_owned(),
            fault,
        })
    }

    /// Listens on this machine; port 0 is any that is free.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn listen(self, port: u16) -> Result<Running, String> {
        let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        let server = Arc::new(server);
        let port = server.server_addr().to_ip().map_or(0, |address| address.port());
        let receiver = Arc::new(self);
        let work = || {
            let (server, receiver) = (Arc::clone(&server), Arc::clone(&receiver));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    receiver.answer(request);
                }
            })
        };
        let workers = (0..WORKERS).map(|_| work()).collect();
        Ok(Running { port, server, workers })
    }

    fn answer(&self, mut request: Request) {
        let answer = self.judge(&mut request);
        let mut response = Response::from_string(answer.text).with_status_code(answer.status);
        let mut add = |name: &str, value: &str| {
            Header::from_bytes(name, value).map(|header| response.add_header(header)).ok();
        };
        add("Content-Type", answer.kind);
        add("Cache-Control", "no-store");
        add("Vary", "Origin");
        // Only the app may read the answer, and only the app gets to ask.
        if header(&request, "Origin").as_deref() == Some(&*self.origin) {
            add("Access-Control-Allow-Origin", &self.origin);
            add("Access-Control-Allow-Methods", "POST");
            add("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key");
            add("Access-Control-Max-Age", "600");
        }
        // Who went away before the answer asks again, with the same key.
        request.respond(response).ok();
    }

    fn judge(&self, request: &mut Request) -> Answer {
        if request.url() != PATH {
            return Answer::refusal(404, "nothing is received here");
        }
        if header(request, "Origin").is_some_and(|origin| origin != self.origin) {
            return Answer::refusal(403, "another site asks");
        }
        if *request.method() == Method::Options {
            return Answer::json(200, &json!({}));
        }
        if *request.method() != Method::Post {
            return Answer::refusal(405, "only POST");
        }
        let kind = header(request, "Content-Type").unwrap_or_default();
        if kind.split(';').next().map(str::trim) != Some("application/json") {
            return Answer::refusal(415, "only application/json");
        }
        let is_key = |key: &String| {
            (16..=64).contains(&key.len())
                && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let Some(key) = header(request, "Idempotency-Key").filter(is_key) else {
            return Answer::refusal(400, "no key, or not one of 16 to 64 letters and digits");
        };
        let mut bytes = Vec::new();
        if request.as_reader().take(MOST + 1).read_to_end(&mut bytes).is_err() {
            return Answer::refusal(400, "not all of it came");
        }
        if bytes.len() as u64 > MOST {
            return Answer::refusal(413, "too large");
        }
        if let Fault::Refuses(status) = self.fault {
            return Answer::page(status);
        }
        let Ok(text) = String::from_utf8(bytes) else { return Answer::refusal(400, "not UTF-8") };
        let Ok(melding) = serde_json::from_str(&text) else {
            return Answer::refusal(400, "not JSON");
        };
        if !self.schema.is_valid(&melding) {
            return Answer::refusal(422, "not as the schema says");
        }
        let answer = match self.keep(&key, &text) {
            Ok(Some((number, received))) => {
                Answer::json(200, &json!({ "number": number, "received": received }))
            }
            Ok(None) => Answer::refusal(422, "this key is of another melding"),
            Err(_) => Answer::refusal(503, "it could not be kept"),
        };
        match self.fault {
            Fault::None | Fault::Refuses(_) => answer,
            Fault::Forgets(status) => Answer::page(status),
            Fault::NoNumber => Answer::json(200, &json!({ "ok": true })),
            Fault::Large => Answer { text: format!("\"{}\"", "x".repeat(1 << 20)), ..answer },
        }
    }

    /// Keeps a melding under its key, once. Gives its number and when it came; none when the key is of another one.
    fn keep(&self, key: &str, text: &str) -> Result<Option<(String, String)>, Box<redb::Error>> {
        // Others wait here, so two of the same cannot both be new. It is on the disk when this returns.
        let write = self.kept.begin_write().map_err(boxed)?;
        let answer = {
            let mut table = write.open_table(MELDINGEN).map_err(boxed)?;
            let known = table.get(key).map_err(boxed)?.map(|kept| {
                let (before, number, received) = kept.value();
                (before == text).then(|| (number.to_owned(), received.to_owned()))
            });
            if let Some(known) = known {
                known
            } else {
                let number = format!("M-{:06}", table.len().map_err(boxed)? + 1);
                let received = now();
                table.insert(key, (text, &*number, &*received)).map_err(boxed)?;
                Some((number, received))
            }
        };
        write.commit().map_err(boxed)?;
        Ok(answer)
    }

    /// How many meldingen are kept.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn count(&self) -> Result<u64, Box<redb::Error>> {
        let read = self.kept.begin_read().map_err(boxed)?;
        read.open_table(MELDINGEN).map_err(boxed)?.len().map_err(boxed)
    }
}

impl Running {
    /// Listens until the end.
    pub fn wait(self) {
        for worker in self.workers {
            worker.join().ok();
        }
    }

    /// Stops listening.
    pub fn stop(self) {
        for _ in 0..WORKERS {
            self.server.unblock();
        }
        self.wait();
    }
}

/// An error of the file; these are large.
fn boxed(error: impl Into<redb::Error>) -> Box<redb::Error> {
    Box::new(error.into())
}

fn header(request: &Request, name: &'static str) -> Option<String> {
    let found = request.headers().iter().find(|header| header.field.equiv(name));
    found.map(|header| header.value.to_string())
}

/// Now, on the clocks of the Netherlands (summer time: Directive 2000/84/EC).
fn now() -> String {
    let seconds = std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs();
    let hours = if is_summer(seconds) { 2 } else { 1 };
    let local = seconds + hours * 3_600;
    let (hour, minute, second) = (local / 3_600 % 24, local / 60 % 60, local % 60);
    let day = date::format(day_of(local));
    format!("{day}T{hour:02}:{minute:02}:{second:02}+{hours:02}:00")
}

fn day_of(seconds: u64) -> date::Date {
    let days = i64::try_from(seconds / 86_400).unwrap_or_default();
    date::plus_days(date::new(1970, 1, 1).unwrap_or(date::Date::MIN), days)
}

/// From the last Sunday of March until that of October, at one o'clock UTC.
fn is_summer(seconds: u64) -> bool {
    // An hour later that change is at midnight, so the day alone says which side it is on.
    let day = day_of(seconds.saturating_sub(3_600));
    let last_sunday = |month| {
        let last = date::new(day.year(), month, 31).unwrap_or(day);
        date::plus_days(last, -i64::from(last.weekday().number_days_from_sunday()))
    };
    last_sunday(3) <= day && day < last_sunday(10)
}
