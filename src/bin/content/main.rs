//! For people who write content: checks the packs, shows what comes out for a case, what is read in a resident's own
//! words, and how easily the texts read.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod proposal;
#[cfg(not(target_arch = "wasm32"))]
mod report;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{proposal, report};
    use samenwijzer::{
        content::{self, files},
        domain::{assess::assess, date, topics::Lexicon, words::Reader},
        texts::wording::case,
    };
    use std::{io::Write, path::Path, process::ExitCode};

    const USAGE: &str = "usage:
  content check
  content assess [--municipality ID] [--today YYYY-MM-DD] CASE.json
  content topics \"own words\"
  content read [--today YYYY-MM-DD] \"own words\"
  content reading
  content compile FOLDER
  content schema
With --root DIR before these words the packs of another folder are used.";

    /// Runs the tool. Exit code 1 says that something is wrong with the content, 2 with the call.
    pub fn main() -> ExitCode {
        let mut words: Vec<String> = std::env::args().skip(1).collect();
        let root = take(&mut words, "--root").unwrap_or_else(|| ".".to_owned());
        let municipality = take(&mut words, "--municipality");
        let today = take(&mut words, "--today");
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let answer = match words.as_slice() {
            ["check"] => check(&root),
            ["assess", file] => assess_case(&root, municipality, today, file),
            ["topics", text] => topics(&root, text),
            ["read", text] => read(&root, today, text),
            ["reading"] => reading(&root),
            ["compile", folder] => compile(&root, folder),
            ["schema"] => schema(&root),
            _ => Err((2, USAGE.to_owned())),
        };
        match answer {
            Ok(text) => {
                let written = writeln!(std::io::stdout(), "{text}");
                if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err((code, text)) => {
                eprintln!("{text}");
                ExitCode::from(code)
            }
        }
    }

    /// Takes an option and its value out of the words.
    fn take(words: &mut Vec<String>, name: &str) -> Option<String> {
        let place = words.iter().position(|word| word == name)?;
        words.remove(place);
        (place < words.len()).then(|| words.remove(place))
    }

    type Answer = Result<String, (u8, String)>;

    fn check(root: &str) -> Answer {
        let problems = files::check(root);
        if problems.is_empty() {
            Ok("0 problems".to_owned())
        } else {
            Err((1, format!("{}\n{} problems", problems.join("\n"), problems.len())))
        }
    }

    /// How easily the texts read: a table, and every reason why they are not good enough.
    fn reading(root: &str) -> Answer {
        let report = files::reading(root).map_err(|what| (2, what))?;
        let problems = report.problems();
        if problems.is_empty() {
            Ok(format!("{report}\n0 problems"))
        } else {
            let count = problems.len();
            Err((1, format!("{report}\n{}\n{count} problems", problems.join("\n"))))
        }
    }

    /// Writes what the browser loads: the content, and a file for each municipality.
    fn compile(root: &str, folder: &str) -> Answer {
        let files = files::compiled(root).map_err(|what| (1, what))?;
        for (name, bytes) in &files {
            write(&Path::new(folder).join(name), bytes)?;
        }
        Ok(format!("{} files", files.len()))
    }

    /// Writes the schemas of what authors write.
    fn schema(root: &str) -> Answer {
        let schemas = content::schemas();
        for (name, text) in &schemas {
            write(&Path::new(root).join("schemas").join(name), text.as_bytes())?;
        }
        Ok(format!("{} files", schemas.len()))
    }

    fn write(path: &Path, bytes: &[u8]) -> Result<(), (u8, String)> {
        let parent = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        let written = parent.and_then(|()| std::fs::write(path, bytes));
        written.map_err(|error| (1, format!("{}: {error}", path.display())))
    }

    fn assess_case(
        root: &str,
        municipality: Option<String>,
        today: Option<String>,
        file: &str,
    ) -> Answer {
        let wrong = |what: String| (2, what);
        let texts = files::texts(root).map_err(wrong)?;
        let json =
            std::fs::read_to_string(file).map_err(|error| wrong(format!("{file}: {error}")))?;
        let case = case::read(&json, &texts).map_err(|what| wrong(format!("{file}: {what}")))?;
        let today = day(today)?;
        let named = municipality.or_else(|| case.facts.municipality().map(str::to_owned));
        let id = named.unwrap_or_else(|| files::OUTSIDE.to_owned());
        let catalogue = files::catalogue(root, &id).map_err(wrong)?;
        let facts = case.in_municipality(&id);
        let assessment = assess(&catalogue, &facts, &case.refused, today);
        Ok(report::json(&assessment, &facts, &texts, &catalogue, today))
    }

    fn day(today: Option<String>) -> Result<date::Date, (u8, String)> {
        let Some(text) = today else { return Ok(files::today()) };
        date::parse(&text).ok_or_else(|| (2, format!("{text:?} is not a date as YYYY-MM-DD")))
    }

    /// Everything that is read in these words.
    fn read(root: &str, today: Option<String>, text: &str) -> Answer {
        let today = day(today)?;
        let catalogue = files::catalogue(root, files::OUTSIDE).map_err(|what| (2, what))?;
        let lexicon = Lexicon::compile(&catalogue.words).map_err(|e| (2, e.to_string()))?;
        let reader =
            Reader::compile(catalogue.own_words, lexicon).map_err(|e| (2, e.to_string()))?;
        Ok(proposal::text(&reader.read(text, today), text))
    }

    fn topics(root: &str, text: &str) -> Answer {
        let catalogue = files::catalogue(root, files::OUTSIDE).map_err(|what| (2, what))?;
        let lexicon = Lexicon::compile(&catalogue.words).map_err(|e| (2, e.to_string()))?;
        let proposal = lexicon.propose(text);
        let codes: Vec<&str> = proposal.topics.iter().map(|topic| topic.code()).collect();
        serde_json::to_string(&codes).map_err(|error| (2, error.to_string()))
    }
}
