//! Compiled content is read whole or not at all: bytes that are missing or left over are a sign of another layout.

use samenwijzer::content::{self, Damaged, files};

/// The compiled file of this name.
fn compiled(name: &str) -> Vec<u8> {
    let all = files::compiled(".").unwrap();
    all.into_iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no {name}")).1
}

/// Fails when a reader takes these bytes with one too many or one too few.
fn check<T>(name: &str, mut read: impl FnMut(&[u8]) -> Result<T, Damaged>) {
    let mut bytes = compiled(name);
    assert!(read(&bytes).is_ok(), "{name}");
    assert_eq!(read(&bytes[1..]).err(), Some(Damaged), "{name}");
    bytes.push(0);
    assert_eq!(read(&bytes).err(), Some(Damaged), "{name}");
}

/// The browser skipped fields that stood last, and ignored what came after a municipality: it could read a part of
/// another layout without noticing.
#[test]
fn compiled_content_is_read_whole_or_not_at_all() {
    let mut catalogue = content::load(&compiled("content.bin")).unwrap();
    check("content.bin", content::load);
    check("later.bin", |bytes| content::load_later(bytes, &mut catalogue).map(|_| ()));
    check("municipalities/haarlem.bin", content::load_municipality);
    assert!(!catalogue.rules.is_empty() && !catalogue.stories.is_empty());
}
