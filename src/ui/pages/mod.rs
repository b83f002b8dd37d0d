//! The pages; each shows one screen. The folder says in which part of the app a page is shipped.

pub mod first;
pub mod later;
