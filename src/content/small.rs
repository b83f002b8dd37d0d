//! Small catalogues for tests: only what a test is about.

use super::pack::Pack;
use crate::domain::{
    answer::Answer, catalogue::Catalogue, fact::Fact, facts::Facts, municipality::Municipality,
};

/// The catalogue in one pack, for a municipality about which nothing is known. It need not be whole.
pub(crate) fn small(pack: &str) -> Catalogue {
    let pack: Pack = serde_json::from_str(pack).unwrap_or_else(|error| panic!("{error}: {pack}"));
    pack.into_catalogue(Municipality::unknown(Municipality::OUTSIDE, ""))
}

/// What is known, written as `geld.rondkomen=ja domein.GELD=N`.
pub(crate) fn told(answers: &str) -> Facts {
    let read = |written: &str| {
        let (key, value) = written.split_once('=')?;
        Answer::read(Fact::from_key(key)?, value).ok()
    };
    let read = |written: &str| read(written).unwrap_or_else(|| panic!("{written} is no answer"));
    answers.split_whitespace().map(read).collect()
}
