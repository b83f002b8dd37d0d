//! What is kept and read back: the record of a walk, the file that holds it, and what changed since it was made.

pub mod file;
pub mod record;
pub mod since;
