//! The pages that a first visit needs before the first question is answered.

pub mod ask;
pub mod help;
pub mod places;
pub mod safety;
pub mod start;
pub mod topics;
