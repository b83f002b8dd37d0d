//! The browser, one capability per file. Nothing else in the app names a browser API.
//!
//! Every refusal of the browser is returned, never thrown: a page must not die of it.

pub mod blocks;
pub mod clipboard;
pub mod clock;
pub mod codes;
pub mod dialog;
pub mod download;
pub mod draft;
pub mod fetch;
pub mod files;
pub mod host;
pub mod look;
pub mod memory;
pub mod mirror;
pub mod page;
pub mod presence;
pub mod print;
pub mod seal;
pub mod send;
pub mod share;
pub mod speech;
pub mod task;
pub mod traffic;
