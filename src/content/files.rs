//! Reads packs and texts from the project's folders; for the tool and the tests.

use super::{Problem, Source, check_all, compile, compile_municipality, parse};
use crate::{
    domain::{
        catalogue::Catalogue,
        date::{self, Date},
        municipality::Municipality,
    },
    readability::{self, Layer, Report, Text, Vocabulary},
    texts::{self, Texts},
    theme,
};
use std::{fs, path::Path};

/// The texts that are not in Dutch.
const OTHER_LANGUAGES: &str = "languages.ftl";

/// The id used for a municipality without a pack.
pub const OUTSIDE: &str = Municipality::OUTSIDE;

/// The files with this ending in a folder, by name and in order.
fn read_all(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, String> {
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at)? {
        let path = entry.map_err(at)?.path();
        if path.extension().is_some_and(|found| found == ending) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path).map_err(at)?));
        }
    }
    files.sort();
    Ok(files)
}

/// Today in UTC: in the first hour or two of a Dutch day this is still the day before.
#[must_use]
pub fn today() -> Date {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    let days = i64::try_from(since.as_secs() / 86_400).unwrap_or_default();
    let first = date::new(1970, 1, 1).unwrap_or(Date::MIN);
    date::plus_days(first, days)
}

/// The texts in Dutch.
///
/// # Errors
/// What cannot be read, and where.
pub fn texts(root: &str) -> Result<Texts, String> {
    let files = read_all(&Path::new(root).join("locales/nl"), "ftl")?;
    let resources: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
    Texts::new("nl", &resources).map_err(|error| error.to_string())
}

/// What a resident may see where a text has a value.
fn typical(name: &str) -> &'static str {
    match name {
        "aantal" | "laatste" => "7",
        "datum" | "wanneer" | "inhoud" => "22 november",
        "gebied" | "gebieden" => "Geld",
        "nummer" => "140",
        "plaats" | "plaatsen" => "Haarlem",
        "stap" => "Beweeg elke dag",
        "wie" => "oma Els",
        _ => "iets",
    }
}

/// How easily the texts read.
///
/// # Errors
/// What cannot be read, and where.
pub fn reading(root: &str) -> Result<Report, String> {
    let locales = Path::new(root).join("locales");
    let list = locales.join("nl.words.json");
    let at = |error: String| format!("{}: {error}", list.display());
    let json = fs::read_to_string(&list).map_err(|error| at(error.to_string()))?;
    let words: Vocabulary = serde_json::from_str(&json).map_err(|error| at(error.to_string()))?;
    let mut texts = Vec::new();
    for (folder, layer, mark) in [("nl", Layer::Ordinary, ""), ("nl-easy", Layer::Easy, "easy ")] {
        let files = read_all(&locales.join(folder), "ftl")?.into_iter();
        for (name, resource) in files.filter(|(name, _)| name != OTHER_LANGUAGES) {
            let file = format!("{mark}{name}");
            let written = texts::written(&resource, typical).map_err(|e| format!("{file}: {e}"))?;
            let own = written.into_iter();
            texts.extend(own.map(|w| Text { file: file.clone(), id: w.id, text: w.text, layer }));
        }
    }
    Ok(readability::judge(&texts, &words))
}

/// The packs, by name.
fn packs(root: &str) -> Result<Vec<(String, String)>, String> {
    read_all(&Path::new(root).join("public/content"), "json")
}

/// The municipalities, by name.
fn municipalities(root: &str) -> Result<Vec<(String, String)>, String> {
    let files = read_all(&Path::new(root).join("public/content/municipalities"), "json")?;
    Ok(files.into_iter().map(|(name, text)| (format!("municipalities/{name}"), text)).collect())
}

/// The logos of these municipalities, which were checked, each with its path; or which cannot be read.
fn logos(
    root: &str,
    municipalities: &[(String, String)],
) -> Result<Vec<(String, Vec<u8>)>, String> {
    let mut logos = Vec::new();
    for (name, text) in municipalities {
        let one: Municipality =
            serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        let Some(logo) = one.logo else { continue };
        let path = format!("municipalities/{}/{}", one.id, logo.file);
        let drawing = fs::read(Path::new(root).join("public/content").join(&path));
        let drawing = drawing.map_err(|error| format!("{name}: logo.file: {path}: {error}"))?;
        logos.push((path, drawing));
    }
    Ok(logos)
}

/// The style for the look of this municipality, from the tokens in its folder; empty without them. Or everything that
/// is wrong there.
fn style(root: &str, name: &str) -> Result<String, String> {
    let file = format!("{}/thema.css", name.trim_end_matches(".json"));
    let path = Path::new(root).join("public/content").join(&file);
    if !path.exists() {
        return Ok(String::new());
    }
    let tokens = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    theme::style(&tokens).map_err(|wrong| {
        wrong.iter().map(|one| format!("{file}: {one}")).collect::<Vec<_>>().join("\n")
    })
}

fn sources(files: &[(String, String)]) -> Vec<Source<'_>> {
    files.iter().map(|(name, text)| Source { name, text }).collect()
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What the browser loads: the content, the words, a file for each municipality with its look, and their logos, by
/// name.
///
/// # Errors
/// What cannot be read, and where.
pub fn compiled(root: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
    let (packs, own) = (packs(root)?, municipalities(root)?);
    let (packs, municipalities) = (sources(&packs), sources(&own));
    let problems = check_all(&packs, &municipalities);
    if !problems.is_empty() {
        return Err(lines(&problems));
    }
    let mut files = compile(&packs).map_err(|problems| lines(&problems))?;
    for source in municipalities {
        let style = style(root, source.name)?;
        let own = compile_municipality(source, style).map_err(|problems| lines(&problems))?;
        files.push((format!("{}.bin", source.name.trim_end_matches(".json")), own));
    }
    files.extend(logos(root, &own)?);
    Ok(files)
}

/// The catalogue for one municipality.
///
/// # Errors
/// What cannot be read, and where.
pub fn catalogue(root: &str, municipality: &str) -> Result<Catalogue, String> {
    let packs = packs(root)?;
    let file = format!("municipalities/{municipality}.json");
    let path = Path::new(root).join("public/content").join(&file);
    let own = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(_) if municipality == OUTSIDE => format!(r#"{{"id": "{OUTSIDE}", "name": ""}}"#),
        Err(_) => return Err(format!("there is no municipality {municipality:?}")),
    };
    parse(&sources(&packs), Source { name: &file, text: &own }).map_err(|problems| lines(&problems))
}

/// Every problem in the packs and the texts.
#[must_use]
pub fn check(root: &str) -> Vec<String> {
    let mut problems: Vec<String> = texts(root).err().into_iter().collect();
    match (packs(root), municipalities(root)) {
        (Ok(packs), Ok(municipalities)) => {
            let found = check_all(&sources(&packs), &sources(&municipalities));
            problems.extend(found.iter().map(ToString::to_string));
            if found.is_empty() {
                problems.extend(logos(root, &municipalities).err());
            }
            let looks = municipalities.iter().map(|(name, _)| style(root, name));
            problems.extend(looks.filter_map(Result::err));
        }
        (packs, municipalities) => {
            problems.extend([packs.err(), municipalities.err()].into_iter().flatten());
        }
    }
    problems
}
