//! The texts a resident reads, from Fluent.
//!
//! Always returns text: what is missing shows its id between brackets, so that it is seen in tests
//! and never silently empty. Knows no content and no page.

#[cfg(target_arch = "wasm32")]
mod browser;
pub mod ids;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
mod written;

#[cfg(target_arch = "wasm32")]
use browser::Bundle;
#[cfg(not(target_arch = "wasm32"))]
use native::Bundle;
#[cfg(not(target_arch = "wasm32"))]
pub use written::{Written, written};

/// The prefix of the forms for young people ("je" instead of "u").
const YOUTH: &str = "je-";

/// The prefix of the forms for helpers.
const HELPED: &str = "helped-";

/// The one value that is a number and chooses plural forms; all others are text.
#[cfg(not(target_arch = "wasm32"))]
const NUMBER: &str = "aantal";

/// The texts of one language.
#[derive(Clone)]
pub struct Texts {
    bundle: Bundle,
    /// Easier words for some of these texts.
    easy: Option<Bundle>,
    youth: bool,
    helped: bool,
}

/// A resource that is not Fluent, or a text that is there twice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Broken(String);

impl Texts {
    /// The texts in these resources.
    ///
    /// # Errors
    /// When a resource cannot be read or gives a text a second time. In the browser nothing is
    /// checked: that was done before the texts were shipped.
    pub fn new(language: &str, resources: &[&str]) -> Result<Self, Broken> {
        Ok(Self {
            bundle: Bundle::new(language, resources)?,
            easy: None,
            youth: false,
            helped: false,
        })
    }

    /// The same texts, with easier words where these resources have them. What they do not have, a whole
    /// text or one attribute, stays as it is.
    ///
    /// # Errors
    /// As with [`Texts::new`].
    pub fn with_easy(&self, language: &str, resources: &[&str]) -> Result<Self, Broken> {
        let easy = Some(Bundle::new(language, resources)?);
        Ok(Self { easy, ..self.clone() })
    }

    /// Takes in more texts of the same language, for everybody who shares these.
    #[cfg(target_arch = "wasm32")]
    pub fn learn(&self, resource: &str) {
        self.bundle.learn(resource);
    }

    /// The same texts, in the forms for young people where they exist.
    #[must_use]
    pub fn for_youth(&self) -> Self {
        Self { youth: true, ..self.clone() }
    }

    /// The same texts, in the forms for helpers where they exist.
    #[must_use]
    pub fn for_helper(&self) -> Self {
        Self { helped: true, ..self.clone() }
    }

    /// The text with this id (`id`, or `id.attribute`).
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text with this id, with values filled in. Only the value `aantal` is a number.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.find(id, values).unwrap_or_else(|| format!("[{id}]"))
    }

    /// The text with this id, if there is one.
    #[must_use]
    pub fn find(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let bundles = || self.easy.iter().chain([&self.bundle]);
        let helped = self.helped.then(|| format!("{HELPED}{message}"));
        if let Some(id) = helped
            && let Some(text) = bundles().find_map(|bundle| bundle.find(&id, attribute, values))
        {
            return Some(text);
        }
        let youth = self.youth.then(|| format!("{YOUTH}{message}"));
        let in_bundle = |bundle: &Bundle| {
            let mut ids = youth.as_deref().into_iter().chain([message]);
            ids.find_map(|id| bundle.find(id, attribute, values))
        };
        bundles().find_map(in_bundle)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_missing_text_shows_its_id() {
        let texts = Texts::new("nl", &["hallo = Dag { $naam }\n    .kort = Dag"]).unwrap();
        assert_eq!(texts.with("hallo", &[("naam", "Ada")]), "Dag Ada");
        assert_eq!(texts.get("hallo.kort"), "Dag");
        assert_eq!(texts.get("hallo.lang"), "[hallo.lang]");
        assert_eq!(texts.get("weg"), "[weg]");
    }

    #[test]
    fn young_people_get_their_own_form_where_there_is_one() {
        let texts = Texts::new("nl", &["kies = Kiest u\nje-kies = Kies je\nverder = Verder"]);
        let texts = texts.unwrap().for_youth();
        assert_eq!(texts.get("kies"), "Kies je");
        assert_eq!(texts.get("verder"), "Verder");
    }

    #[test]
    fn who_helps_is_spoken_to_before_all_others() {
        let plain =
            "kies = Kiest u\nje-kies = Kies je\nhelped-kies = Kiest de ander\nverder = Verder";
        let easy = |text| {
            Texts::new("nl", &[plain]).unwrap().with_easy("nl", &[text]).unwrap().for_youth()
        };
        let helper = |text| ["kies", "verder"].map(|id| easy(text).for_helper().get(id));
        assert_eq!(helper("kies = Kies"), ["Kiest de ander", "Verder"]);
        assert_eq!(helper("helped-kies = De ander kiest"), ["De ander kiest", "Verder"]);
        assert_eq!(easy("kies = Kies").get("kies"), "Kies");
    }

    #[test]
    fn easier_words_go_before_the_others_part_by_part() {
        let plain = "kies = Kiest u\n    .hint = Een\nje-kies = Kies je\nverder = Verder\n    .hint = Nog iets";
        let easy = "kies = Wat wilt u?\nje-kies = Wat wil je?\nverder =\n    .hint = Meer";
        let plain = Texts::new("nl", &[plain]).unwrap();
        let easy = plain.with_easy("nl", &[easy]).unwrap();
        let check = |texts: &Texts, expected: [&str; 4]| {
            assert_eq!(
                ["kies", "kies.hint", "verder", "verder.hint"].map(|id| texts.get(id)),
                expected
            );
        };
        check(&plain, ["Kiest u", "Een", "Verder", "Nog iets"]);
        check(&easy, ["Wat wilt u?", "Een", "Verder", "Meer"]);
        check(&easy.for_youth(), ["Wat wil je?", "Een", "Verder", "Meer"]);
        check(&plain.for_youth(), ["Kies je", "Een", "Verder", "Nog iets"]);
        assert_eq!(easy.get("weg"), "[weg]");
        assert!(plain.with_easy("nl", &["kies = {"]).is_err());
    }

    #[test]
    fn young_people_get_easy_words_before_their_own_form_of_the_others() {
        let plain = Texts::new("nl", &["kies = Kiest u\nje-kies = Kies je"]).unwrap();
        let easy = plain.with_easy("nl", &["kies = Maak een keuze"]).unwrap().for_youth();
        assert_eq!(easy.get("kies"), "Maak een keuze");
    }

    #[test]
    fn only_a_count_is_a_number() {
        let texts = "stap = { $aantal ->\n    [one] één stap\n   *[other] { $aantal } stappen\n}\nin = in { $jaar }";
        let texts = Texts::new("nl", &[texts]).unwrap();
        assert_eq!(texts.with("stap", &[("aantal", "1")]), "één stap");
        assert_eq!(texts.with("stap", &[("aantal", "7")]), "7 stappen");
        assert_eq!(texts.with("in", &[("jaar", "2026")]), "in 2026");
    }

    #[test]
    fn a_broken_or_double_text_is_refused() {
        assert!(Texts::new("nl", &["hallo = {"]).is_err());
        assert!(Texts::new("nl", &["a = 1", "a = 2"]).is_err());
        assert!(Texts::new("??", &[]).is_err());
    }
}
