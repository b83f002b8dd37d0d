//! *Mijn kopie*: keeping what was told in a file, and going on with it later.

mod codes;
pub mod keep;
pub mod load;
mod names;
