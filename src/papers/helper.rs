//! Who fills in with the resident or for him, as a document says it.

use super::document::Section;
use crate::{texts::Texts, walk::Walk};

/// Who filled in, together or not, and what the resident says about it; nothing without a helper.
#[must_use]
pub fn lines(walk: &Walk, texts: &Texts) -> Vec<String> {
    let Some(helper) = walk.helper() else { return Vec::new() };
    let who = texts.get(&format!("helper-said-{}", helper.kind.id()));
    let name = helper.name.trim();
    let by = if name.is_empty() {
        texts.with("helper-said-by", &[("wie", &who)])
    } else {
        texts.with("helper-said-by-name", &[("wie", &who), ("naam", name)])
    };
    let how = if helper.is_together { "helper-said-together" } else { "helper-said-behalf" };
    vec![by, texts.get(how), texts.get(&format!("helper-said-{}", helper.consent.id()))]
}

/// The part of a document that says who filled it in.
pub(crate) fn section(walk: &Walk, texts: &Texts) -> Option<Section> {
    let lines = lines(walk, texts);
    let heading = || texts.get("helper-said");
    (!lines.is_empty()).then(|| Section { heading: heading(), lines, ..Section::default() })
}
