//! What stands around the pages and goes on beside them.

pub mod layout;
pub mod load;
pub mod next_visitor;
pub mod reader_bar;
pub mod rescue;
