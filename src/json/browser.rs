//! Reading with the browser's own parser, which costs nothing to load.

use super::{Json, Limits, NotJson};
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

pub(super) fn parse(text: &str, limits: &mut Limits) -> Result<Json, NotJson> {
    from(&JSON::parse(text).map_err(|_| NotJson)?, limits, 0)
}

fn from(value: &JsValue, limits: &mut Limits, depth: u8) -> Result<Json, NotJson> {
    limits.enter(depth)?;
    if let Some(text) = value.as_string() {
        return Ok(Json::Text(text));
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Json::Flag(flag));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let values = list.iter().map(|value| from(&value, limits, depth + 1));
        return Ok(Json::List(values.collect::<Result<_, _>>()?));
    }
    if let Some(object) = value.dyn_ref::<Object>() {
        let field = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            let name = entry.get(0).as_string().ok_or(NotJson)?;
            Ok((name, from(&entry.get(1), limits, depth + 1)?))
        };
        let fields = Object::entries(object);
        return Ok(Json::Object(fields.iter().map(field).collect::<Result<_, _>>()?));
    }
    Ok(value.as_f64().and_then(whole).map_or(Json::Other, Json::Count))
}

/// The whole number that this is, if it is one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is compared after")]
fn whole(number: f64) -> Option<u32> {
    let count = number as u32;
    (f64::from(count).to_bits() == number.to_bits()).then_some(count)
}
