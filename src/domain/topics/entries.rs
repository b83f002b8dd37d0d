//! A list of names and what each means: an object in JSON, a plain list in the file for the
//! browser, where a map would bring more code than the rest of the reading.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::IntoDeserializer};

pub(in crate::domain) fn serialize<K: Serialize, V: Serialize, S: Serializer>(
    entries: &[(K, V)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
    } else {
        entries.serialize(serializer)
    }
}

pub(in crate::domain) fn deserialize<'de, K, V, D>(deserializer: D) -> Result<Vec<(K, V)>, D::Error>
where
    K: Deserialize<'de>,
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    if deserializer.is_human_readable() {
        // Names are read as texts first, so that a problem below one can say where it is.
        let named = BTreeMap::<String, V>::deserialize(deserializer)?;
        let read =
            |(name, value): (String, V)| Ok((K::deserialize(name.into_deserializer())?, value));
        named.into_iter().map(read).collect()
    } else {
        Vec::deserialize(deserializer)
    }
}
