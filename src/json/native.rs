//! Reading with `serde_json`.

use super::{Json, Limits, NotJson};
use serde_json::Value;

pub(super) fn parse(text: &str, limits: &mut Limits) -> Result<Json, NotJson> {
    from(serde_json::from_str(text).map_err(|_| NotJson)?, limits, 0)
}

fn from(value: Value, limits: &mut Limits, depth: u8) -> Result<Json, NotJson> {
    limits.enter(depth)?;
    Ok(match value {
        Value::Bool(flag) => Json::Flag(flag),
        Value::Number(number) => number
            .as_u64()
            .and_then(|count| u32::try_from(count).ok())
            .map_or(Json::Other, Json::Count),
        Value::String(text) => Json::Text(text),
        Value::Array(values) => {
            let values = values.into_iter().map(|value| from(value, limits, depth + 1));
            Json::List(values.collect::<Result<_, _>>()?)
        }
        Value::Object(fields) => {
            let field = |(name, value)| Ok((name, from(value, limits, depth + 1)?));
            Json::Object(fields.into_iter().map(field).collect::<Result<_, _>>()?)
        }
        Value::Null => Json::Other,
    })
}
