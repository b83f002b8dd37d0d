//! What stands around the pages and goes on beside them.

pub mod layout;
pub mod rescue;
