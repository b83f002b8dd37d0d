//! Fluent as the browser runs it: Mozilla's own JavaScript, which uses the browser's plural rules and
//! number formats instead of bringing them. See `docs/adr/0002-fluent-in-the-browser.md`.

use super::Broken;
use send_wrapper::SendWrapper;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/bridge/texts.mjs")]
extern "C" {
    type Texts;
    fn open(language: &str, resource: &str) -> Texts;
    fn learn(texts: &Texts, resource: &str);
    fn find(
        texts: &Texts,
        id: &str,
        attribute: Option<&str>,
        names: Vec<String>,
        values: Vec<String>,
    ) -> Option<String>;
}

/// The messages of one language.
#[derive(Clone)]
pub(super) struct Bundle(Arc<SendWrapper<Texts>>);

impl Bundle {
    #[allow(clippy::unnecessary_wraps, reason = "the other half can fail")]
    pub fn new(language: &str, resources: &[&str]) -> Result<Self, Broken> {
        Ok(Self(Arc::new(SendWrapper::new(open(language, &resources.join("\n"))))))
    }

    pub fn learn(&self, resource: &str) {
        learn(&self.0, resource);
    }

    pub fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &[(&str, &str)],
    ) -> Option<String> {
        let names = values.iter().map(|(name, _)| (*name).to_owned()).collect();
        let values = values.iter().map(|(_, value)| (*value).to_owned()).collect();
        find(&self.0, id, attribute, names, values)
    }
}
