//! The JSON Schemas of what authors write, made from the types that read it.

use super::pack::Pack;
use crate::domain::{municipality::Municipality, topics::WordList, words::OwnWords};
use schemars::{Schema, schema_for};

/// The schemas, each with the name of its file.
#[must_use]
pub fn schemas() -> [(&'static str, String); 4] {
    [
        ("pack.schema.json", written(&schema_for!(Pack))),
        ("municipality.schema.json", written(&schema_for!(Municipality))),
        ("topics.schema.json", written(&schema_for!(WordList))),
        ("words.schema.json", written(&schema_for!(OwnWords))),
    ]
}

fn written(schema: &Schema) -> String {
    format!("{:#}\n", schema.as_value())
}
