//! What stays on a device after a visit, and what does not, as `tests/data/traces.json` measured it.
//! A test fails when the two differ. The texts are `stays-…` and `gone-…` with the same ids.

/// What can stay: measured in some browser, or out of sight of any page.
pub const STAYS: [&str; 7] =
    ["history", "download", "clipboard", "print", "spyware", "network", "managed"];

/// What no browser kept.
pub const GONE: [&str; 2] = ["back", "stores"];
