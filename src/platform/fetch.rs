//! Getting the app's own files. Nothing is ever sent.

use super::memory;

/// The network or the server did not give a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

/// The file at this address of the app itself. It is loaded once, also when the app has to begin again.
///
/// # Errors
/// When the network or the server does not give it.
pub async fn bytes(address: &str) -> Result<Vec<u8>, Unavailable> {
    let file = memory::file(address).await.map_err(|_| Unavailable)?;
    Ok(js_sys::Uint8Array::new(&file).to_vec())
}

/// The address in the link of the page with this id.
#[must_use]
pub fn address_of(id: &str) -> Option<String> {
    address_in(id, "href")
}

/// The address in an attribute of the element with this id: a file that is loaded only when it is needed.
#[must_use]
pub fn address_in(id: &str, attribute: &str) -> Option<String> {
    gloo_utils::document().get_element_by_id(id)?.get_attribute(attribute)
}
